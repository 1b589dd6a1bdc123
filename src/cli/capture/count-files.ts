import { CaptureFollower } from '../../capture/capture-follower.js';
import { LiveAnalyzer } from '../../tcp/live/live-analyzer.js';
import { LiveCounts } from './live-counts.js';

/** Counts connections in capture files that are complete, one after the other. */
export async function countFiles(files: readonly string[]): Promise<LiveCounts> {
  const counts = new LiveCounts();
  const follower = new CaptureFollower(
    new LiveAnalyzer((event) => {
      counts.look(event);
    }),
  );
  for (const file of files) {
    follower.add(file);
    await follower.catchUp();
  }
  await follower.close();
  return counts;
}
