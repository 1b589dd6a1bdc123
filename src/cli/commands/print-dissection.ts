import { analyzeSegments } from '../../capture/analyze-segments.js';
import { pluginFrames, PluginFrameReader } from '../../capture/plugin-frames.js';
import { frameFilters } from '../../capture/frame-filter.js';
import type { CliContext } from '../context.js';
import type { CaptureJob } from '../each-capture.js';
import type { ExitCode } from '../exit-code.js';
import { copyTrees, type DissectionJob } from './copy-trees.js';
import type { DissectionDocument } from './dissection-document.js';
import { FrameFactsReader } from './frame-facts.js';

/** More chosen frames than this are picked from tshark's output, not asked for by number. */
const MAX_ASKED_FRAMES = 5_000;

/** Prints the packet trees of one capture into a document. */
export async function printDissection(
  capture: CaptureJob,
  job: DissectionJob,
  document: DissectionDocument,
  context: CliContext,
): Promise<ExitCode> {
  const { protocols, usePreferences } = job;
  if (protocols.length === 0) return printWith(capture, job, document, context);
  const descriptions = protocols.map(({ description }) => description);
  const plugins = new PluginFrameReader(
    pluginFrames(capture.source, capture.tshark, descriptions, {
      usePreferences,
      signal: context.signal,
    }),
  );
  try {
    return await printWith(capture, job, document, context, plugins);
  } finally {
    await plugins.dispose();
  }
}

async function printWith(
  capture: CaptureJob,
  job: DissectionJob,
  document: DissectionDocument,
  context: CliContext,
  plugins?: PluginFrameReader,
): Promise<ExitCode> {
  const { test, isPlain, usePreferences, rules } = job;
  const added = plugins === undefined ? {} : { plugins };
  if (isPlain && test === undefined)
    return copyTrees({ capture, job, document, context, ...added });
  const options = { usePreferences, signal: context.signal, rules };
  const choice =
    plugins === undefined || test === undefined
      ? undefined
      : { frames: plugins, fields: job.declaredFields };
  const facts = new FrameFactsReader(
    analyzeSegments(capture.source, capture.tshark, options),
    test,
    choice,
  );
  try {
    // What is wrong with the capture is said before tshark is started for its trees.
    const chosen = await facts.readAhead(test === undefined ? 0 : MAX_ASKED_FRAMES);
    const asked = test === undefined ? undefined : filterOf(chosen);
    return await copyTrees({
      capture,
      job,
      document,
      context,
      facts,
      ...added,
      ...(asked !== undefined && { asked: { frames: chosen ?? [], filter: asked } }),
    });
  } finally {
    await facts.dispose();
  }
}

/** One display filter for these frames, if there can be one. */
function filterOf(frames: readonly number[] | undefined): string | undefined {
  if (frames === undefined) return undefined;
  const [filter = 'frame.number==0', ...more] = frameFilters(frames);
  return more.length === 0 ? filter : undefined;
}
