import { open } from 'node:fs/promises';
import { pcapHead, pcapRecord } from '../dissector/conform/pcap-records.js';
import type { TestTalk } from '../dissector/conform/test-traffic.js';

/** Writes conversations into a capture that all may read; gives the number of its frames. */
export async function writeTalks(
  file: string,
  talks: Iterator<TestTalk>,
  count: number,
): Promise<number> {
  const pieces: Uint8Array[] = [pcapHead()];
  let frames = 0;
  for (let left = count; left > 0; left--) {
    const next = talks.next();
    if (next.done === true) break;
    for (const frame of next.value.frames) {
      pieces.push(pcapRecord(frame, frames));
      frames += 1;
    }
  }
  const handle = await open(file, 'w', 0o644);
  try {
    await handle.writev(pieces);
  } finally {
    await handle.close();
  }
  return frames;
}
