import type { Layer } from '../model/packet.js';
import type { Conversation } from '../tcp/conversation.js';
import type { Tshark } from '../tshark/find-tshark.js';
import type { RunTsharkOptions } from '../tshark/run-tshark.js';
import { type CaptureCut, cutCapture } from './cut-capture.js';
import { CutNumbers, UnfitCutError } from './cut-numbers.js';
import { PacketsOfPairs } from './packets-of-pairs.js';
import { readTcpTrees } from './read-trees.js';
import type { CaptureSource } from './source.js';

/** TCP layers by frame. The n-th layer of a frame belongs to the segment with `headerIndex` n. */
export type TcpTrees = ReadonlyMap<number, readonly Layer[]>;

/** How trees are read, and where from. */
export interface ReadConversationTreesOptions extends RunTsharkOptions {
  /**
   * Largest part of the capture's bytes that is cut out to be read alone; 0 for always reading the whole.
   * Default: a half, so that a conversation that is most of its capture costs little more than before.
   */
  readonly mostOfCapture?: number | undefined;
}

/** Newest release whose TCP trees are known to hold no other numbers of frames and streams. */
const NEWEST_KNOWN = 406;

/**
 * Does what {@link readTcpTrees} does for frames of conversations, in a fraction of the time when they are
 * few of many: tshark reads a cut of the capture with all that their analysis depends on, and the numbers of
 * frames and streams are those of the whole. Where a cut cannot give the same, the whole is read.
 *
 * @param conversations - All that the analysis found; they say which stream a frame belongs to.
 */
export async function readConversationTrees(
  source: CaptureSource,
  tshark: Tshark,
  frames: readonly number[],
  conversations: readonly Conversation[],
  options: ReadConversationTreesOptions = {},
): Promise<TcpTrees> {
  const whole = () => readTcpTrees(source, tshark, frames, options);
  const { mostOfCapture = 0.5, signal } = options;
  const isKnown = releaseOf(tshark) <= NEWEST_KNOWN && options.usePreferences !== true;
  if (frames.length === 0 || !isKnown || mostOfCapture === 0) return whole();
  const wanted = new Set(frames);
  const theirs = conversations.filter(({ steps }) => steps.some(({ frame }) => wanted.has(frame)));
  const packets = new PacketsOfPairs(theirs);
  const mostBytes = source.sizeBytes * mostOfCapture;
  const cut = await cutCapture(source, (record) => packets.has(record), { mostBytes, signal });
  if (cut === undefined) return whole();
  try {
    return await treesOfCut(cut, tshark, wanted, theirs, options);
  } catch (error) {
    if (!(error instanceof UnfitCutError)) throw error;
    return await whole();
  } finally {
    cut.source.dispose();
  }
}

/** Major and minor number as one: 406 for 4.6.1. */
function releaseOf({ version }: Tshark): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 100 + minor;
}

async function treesOfCut(
  cut: CaptureCut,
  tshark: Tshark,
  wanted: ReadonlySet<number>,
  conversations: readonly Conversation[],
  options: RunTsharkOptions,
): Promise<TcpTrees> {
  const inCut = cut.frames.flatMap((frame, index) => (wanted.has(frame) ? [index + 1] : []));
  const read = await readTcpTrees(cut.source, tshark, inCut, options);
  if (read.size !== wanted.size) throw new UnfitCutError('frames are missing');
  const numbers = new CutNumbers(cut.frames);
  const trees = new Map([...read].map(([frame, layers]) => [numbers.wholeFrame(frame), layers]));
  for (const { frame, headerIndex, stream } of conversations.flatMap(({ steps }) => steps)) {
    const layer = trees.get(frame)?.[headerIndex];
    if (layer !== undefined) numbers.noteStream(layer, stream);
  }
  const entries = [...trees].map(([frame, layers]): [number, readonly Layer[]] => [
    frame,
    layers.map((layer) => numbers.wholeLayer(layer)),
  ]);
  return new Map(entries);
}
