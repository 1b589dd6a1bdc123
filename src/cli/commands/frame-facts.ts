import type { RowTest } from '../../filter/compile-filter.js';
import type { CaptureDamage } from '../../model/capture-facts.js';
import type { Layer } from '../../model/packet.js';
import { segmentRow } from '../../report/segment-row.js';
import { tcpconvLayer } from '../../report/tcpconv-layer.js';
import type { SegmentFacts } from '../../tcp/segment-facts.js';

/** What the analyzer has to say of one frame. */
export interface FrameFacts {
  readonly frameNumber: number;
  /** A protocol for each segment in the frame. */
  readonly layers: readonly Layer[];
}

type Segments = AsyncGenerator<SegmentFacts, CaptureDamage | undefined>;

/** Frames with TCP segments, in capture order; with a test, those with a segment that passes it. */
async function* framesOf(
  segments: Segments,
  test: RowTest | undefined,
): AsyncGenerator<FrameFacts, CaptureDamage | undefined> {
  let open: (FrameFacts & { layers: Layer[] }) | undefined;
  let isChosen = false;
  for (;;) {
    const result = await segments.next();
    const frameNumber = result.done === true ? undefined : result.value.segment.frameNumber;
    if (open !== undefined && open.frameNumber !== frameNumber) {
      if (isChosen) yield open;
      open = undefined;
    }
    if (result.done === true) return result.value;
    if (open === undefined) {
      open = { frameNumber: result.value.segment.frameNumber, layers: [] };
      isChosen = test === undefined;
    }
    const row = segmentRow(result.value);
    const layer = tcpconvLayer(row);
    if (layer !== undefined) open.layers.push(layer);
    isChosen ||= test?.(row) === true;
  }
}

/** Looks up frames in ascending order, holding no more than was read ahead. */
export class FrameFactsReader {
  readonly #segments: Segments;
  readonly #frames: AsyncGenerator<FrameFacts, CaptureDamage | undefined>;
  readonly #ahead: FrameFacts[] = [];
  #at = 0;
  #isOver = false;
  #damage: CaptureDamage | undefined;

  constructor(segments: Segments, test: RowTest | undefined) {
    this.#segments = segments;
    this.#frames = framesOf(segments, test);
  }

  /**
   * Reads up to `limit` frames ahead.
   *
   * @returns Their numbers when these are all there are, else `undefined`.
   */
  async readAhead(limit: number): Promise<readonly number[] | undefined> {
    while (this.#ahead.length <= limit && (await this.#fetch()));
    return this.#isOver ? this.#ahead.map(({ frameNumber }) => frameNumber) : undefined;
  }

  /** The facts on a frame; frames in front of it cannot be asked for any more. */
  async at(frameNumber: number): Promise<FrameFacts | undefined> {
    for (;;) {
      const next = this.#ahead[this.#at];
      if (next === undefined) {
        this.#ahead.length = 0;
        this.#at = 0;
        if (!(await this.#fetch())) return undefined;
      } else if (next.frameNumber >= frameNumber) {
        return next.frameNumber === frameNumber ? next : undefined;
      } else {
        this.#at += 1;
      }
    }
  }

  /** Reads to the end; why the capture could not be read to its own, if so. */
  async finish(): Promise<CaptureDamage | undefined> {
    while (await this.#fetch()) this.#ahead.length = 0;
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
    this.#ahead.push(result.value);
    return true;
  }
}
