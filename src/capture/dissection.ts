import type { LabError } from '../errors/lab-error.js';
import {
  type DissectSettings,
  dissectArguments,
  frameNumberArguments,
} from '../tshark/dissect-arguments.js';
import type { Tshark } from '../tshark/find-tshark.js';
import { type RunTsharkOptions, runTshark } from '../tshark/run-tshark.js';
import { failureOf } from './capture-failure.js';
import { linesOf } from './lines.js';
import type { CaptureSource } from './source.js';

/** tshark at work on packet trees. */
export interface Dissection {
  /** What tshark prints, as it comes. To be read once; whoever stops early ends tshark. */
  readonly output: AsyncIterable<Uint8Array>;
  /**
   * What went wrong, once the output has been read.
   *
   * @param lastFrame - Last frame that was in it; 0 for none.
   */
  failure(lastFrame: number): Promise<LabError | undefined>;
}

/** Lets tshark print packet trees of a capture in one of its own formats. */
export function dissect(
  source: CaptureSource,
  tshark: Tshark,
  settings: DissectSettings,
  options: RunTsharkOptions & { readonly separator?: string | undefined } = {},
): Dissection {
  const args = dissectArguments(settings, options.separator);
  const run = runTshark(tshark, [...args, '-r', source.file], options);
  return {
    output: run.output,
    failure: async (lastFrame) => {
      const end = await run.end;
      options.signal?.throwIfAborted();
      return failureOf(source, end, lastFrame);
    },
  };
}

/** The numbers of the frames that {@link dissect} prints with the same settings, in order. */
export async function* printedFrames(
  source: CaptureSource,
  tshark: Tshark,
  settings: DissectSettings,
  options: RunTsharkOptions = {},
): AsyncGenerator<number, undefined> {
  const args = frameNumberArguments(settings);
  const run = runTshark(tshark, [...args, '-r', source.file], options);
  for await (const line of linesOf(run.output)) yield Number(line);
  return undefined;
}
