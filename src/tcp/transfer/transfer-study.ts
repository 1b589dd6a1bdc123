import type { Conversation } from '../conversation.js';
import type { SegmentFacts } from '../segment-facts.js';
import type { Side } from '../side.js';
import { CaptureClock } from './capture-clock.js';
import { DataStudy } from './data-study.js';
import { FlagTally } from './flag-tally.js';
import { OversizedWatch } from './oversized-watch.js';
import { SegmentPlacer } from './segment-placer.js';
import type { DirectionTransfer, Transfer } from './transfer.js';
import { windowFactorOf } from './window-scale-of.js';
import { WindowWatch } from './window-watch.js';

/** What one end sends, and how the other end takes it. */
interface DirectionStudy {
  readonly data: DataStudy;
  readonly flags: FlagTally;
  readonly window: WindowWatch;
}

export interface TransferStudyOptions {
  /** Time of the capture's first frame, from which seconds are counted. */
  readonly zeroNanos: bigint;
  readonly conversation: Conversation;
}

/**
 * Goes through the segments of one conversation, in capture order, and tells how its data went. Memory is
 * bounded however many segments there are.
 */
export class TransferStudy {
  private readonly placer: SegmentPlacer;
  private readonly directions: Readonly<Record<Side, DirectionStudy>>;
  private readonly oversized: OversizedWatch;

  constructor({ zeroNanos, conversation }: TransferStudyOptions) {
    const clock = new CaptureClock(zeroNanos, conversation.startNanos);
    const factors = {
      client: windowFactorOf(conversation, 'client'),
      server: windowFactorOf(conversation, 'server'),
    };
    const directionOf = (side: Side, other: Side): DirectionStudy => ({
      data: new DataStudy(clock, conversation, side, factors[other]),
      flags: new FlagTally(),
      window: new WindowWatch(factors[side], conversation),
    });
    this.placer = new SegmentPlacer(clock);
    this.directions = {
      client: directionOf('client', 'server'),
      server: directionOf('server', 'client'),
    };
    this.oversized = new OversizedWatch(conversation.handshake.options);
  }

  /** Takes the next segment; one that belongs to no connection is passed over. */
  add(facts: SegmentFacts): void {
    const placed = this.placer.place(facts);
    if (placed === undefined) return;
    const { from } = placed;
    const own = this.directions[from];
    const peer = this.directions[from === 'client' ? 'server' : 'client'];
    own.flags.add(placed.segment);
    if (placed.takesPart) {
      own.window.add(placed);
      peer.window.hear(placed);
      this.oversized.add(placed);
    }
    own.data.send(placed);
    peer.data.hear(placed);
  }

  /** The result. Call once, after the last segment. */
  finish(): Transfer {
    const oversized = this.oversized.record;
    return {
      client: recordOf(this.directions.client),
      server: recordOf(this.directions.server),
      ...(oversized && { oversized }),
    };
  }
}

function recordOf({ data, flags, window }: DirectionStudy): DirectionTransfer {
  const found = data.finish();
  const smallestWindow = window.record;
  return {
    ...(found && { data: found }),
    flags: flags.record,
    ...(smallestWindow && { smallestWindow }),
  };
}
