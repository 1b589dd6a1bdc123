import type { PluginFrameReader } from '../../capture/plugin-frames.js';
import type { RowTest } from '../../filter/compile-filter.js';
import type { FilterKind, FilterRow } from '../../filter/filter-fields.js';
import type { CaptureDamage } from '../../model/capture-facts.js';
import type { Layer } from '../../model/packet.js';
import { declaredRow } from './declared-filter.js';
import { segmentRow } from '../../report/segment-row.js';
import { tcpconvLayer } from '../../report/tcpconv-layer.js';
import type { SegmentFacts } from '../../tcp/segment-facts.js';

/** What the analyzer has to say of one frame. */
export interface FrameFacts {
  readonly frameNumber: number;
  /** A protocol for each segment in the frame. */
  readonly layers: readonly Layer[];
  /** Declared protocols, where frames are chosen by them, too. */
  readonly declared?: readonly Layer[];
}

/** Declared protocols that frames may be chosen by. */
export interface DeclaredChoice {
  readonly frames: PluginFrameReader;
  /** The fields that a filter may name. */
  readonly fields: ReadonlyMap<string, FilterKind>;
}

type Segments = AsyncGenerator<SegmentFacts, CaptureDamage | undefined>;

/**
 * Frames with TCP segments, in capture order; with a test, those with a segment that passes it. Frames in which
 * there are declared protocols only count as well, if frames are chosen by them.
 */
async function* framesOf(
  segments: Segments,
  test: RowTest | undefined,
  choice: DeclaredChoice | undefined,
): AsyncGenerator<FrameFacts, CaptureDamage | undefined> {
  let open: (FrameFacts & { layers: Layer[] }) | undefined;
  let isChosen = false;
  let more: FilterRow = {};
  for (;;) {
    const result = await segments.next();
    const frameNumber = result.done === true ? undefined : result.value.segment.frameNumber;
    if (open !== undefined && open.frameNumber !== frameNumber) {
      if (isChosen) yield open;
      open = undefined;
    }
    if (open === undefined) yield* declaredBefore(frameNumber ?? Infinity, test, choice);
    if (result.done === true) return result.value;
    if (open === undefined) {
      open = { frameNumber: result.value.segment.frameNumber, layers: [] };
      isChosen = test === undefined;
      if (choice !== undefined) {
        const declared = await choice.frames.at(open.frameNumber);
        open = { ...open, declared };
        more = declaredRow(open.frameNumber, declared, choice.fields);
      }
    }
    const row = segmentRow(result.value);
    const layer = tcpconvLayer(row);
    if (layer !== undefined) open.layers.push(layer);
    isChosen ||= test?.(choice === undefined ? row : { ...more, ...row }) === true;
  }
}

/** Frames without segments, in front of one that has some. */
async function* declaredBefore(
  limit: number,
  test: RowTest | undefined,
  choice: DeclaredChoice | undefined,
): AsyncGenerator<FrameFacts, void> {
  if (choice === undefined) return;
  for (;;) {
    const frame = await choice.frames.before(limit);
    if (frame === undefined) return;
    const { frameNumber, layers } = frame;
    const isChosen = test?.(declaredRow(frameNumber, layers, choice.fields)) !== false;
    if (isChosen) yield { frameNumber, layers: [], declared: layers };
  }
}

/** Looks up frames in ascending order, holding no more than was read ahead. */
export class FrameFactsReader {
  readonly #segments: Segments;
  readonly #frames: AsyncGenerator<FrameFacts, CaptureDamage | undefined>;
  /** Frames that were read and not passed yet, by their numbers, which ascend. */
  readonly #ahead = new Map<number, FrameFacts>();
  /** The last frame that was read. */
  #last = 0;
  #isOver = false;
  #damage: CaptureDamage | undefined;

  /** @param choice - Protocols that the test may ask for, too. */
  constructor(segments: Segments, test: RowTest | undefined, choice?: DeclaredChoice) {
    this.#segments = segments;
    this.#frames = framesOf(segments, test, choice);
  }

  /**
   * Reads up to `limit` frames ahead.
   *
   * @returns Their numbers when these are all there are, else `undefined`.
   */
  async readAhead(limit: number): Promise<readonly number[] | undefined> {
    while (this.#ahead.size <= limit && (await this.#fetch()));
    return this.#isOver ? [...this.#ahead.keys()] : undefined;
  }

  /** The facts on a frame; frames in front of it cannot be asked for any more. */
  async at(frameNumber: number): Promise<FrameFacts | undefined> {
    while (this.#last < frameNumber) {
      this.#ahead.clear();
      if (!(await this.#fetch())) return undefined;
    }
    for (const passed of this.#ahead.keys()) {
      if (passed >= frameNumber) break;
      this.#ahead.delete(passed);
    }
    return this.#ahead.get(frameNumber);
  }

  /** Reads to the end; why the capture could not be read to its own, if so. */
  async finish(): Promise<CaptureDamage | undefined> {
    while (await this.#fetch()) this.#ahead.clear();
    return this.#damage;
  }

  /** Ends the analysis, wherever it is; may be called more than once. */
  async dispose(): Promise<void> {
    await this.#segments.return(undefined);
  }

  async #fetch(): Promise<boolean> {
    if (this.#isOver) return false;
    const result = await this.#frames.next();
    if (result.done === true) {
      this.#isOver = true;
      this.#damage = result.value;
      return false;
    }
    const { frameNumber } = result.value;
    this.#ahead.set(frameNumber, result.value);
    this.#last = frameNumber;
    return true;
  }
}
