import type { EndpointState } from './endpoint-state.js';
import type {
  InjectionSign,
  ResetAcceptance,
  ResetClass,
  ResetHint,
  ResetShape,
} from './reset-class.js';
import type { Side } from './side.js';

/** The resets of a connection: all of them counted, the first ones described. */
export interface Resets {
  readonly frames: number;
  /** How many there are of each cause; a cause without any is absent. */
  readonly byClass: Readonly<Partial<Record<ResetClass, number>>>;
  /** The first six. */
  readonly first: readonly ResetRecord[];
}

/** One reset, with all that tells what it was about. */
export interface ResetRecord {
  readonly frame: number;
  readonly from: Side;
  readonly class: ResetClass;
  readonly shape: ResetShape;
  /** The segment whose numbers the reset was made from; absent when it fits none. */
  readonly answers?: number;
  /** Against the number that its receiver expects. */
  readonly position: ResetAcceptance;
  readonly hints: readonly ResetHint[];
  /** With hint `maybe-injected`. */
  readonly injectionSigns?: readonly InjectionSign[];
  /** Of an abort: payload that each end had sent and the other not acknowledged by then. */
  readonly unackedBytes?: Readonly<Partial<Record<Side, number>>>;
  readonly statesBefore: Readonly<Record<Side, EndpointState>>;
  /** The reset had no lasting effect: its sender went on, or the attempt was made again. */
  readonly contradicted?: true;
  /** First segment that shows it. */
  readonly contradictedBy?: number;
}
