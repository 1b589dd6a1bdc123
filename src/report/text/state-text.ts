import type { Confidence } from '../../tcp/conversation.js';
import type { EndpointState } from '../../tcp/endpoint-state.js';
import type { StateRow } from '../answers/answer-rows.js';

export interface StateText {
  readonly heading: (conversation: string) => string;
  readonly columns: Readonly<Record<'frame' | 'segment' | 'client' | 'server', string>>;
  readonly reading: (state: EndpointState, confidence: Confidence) => string;
  /** What the table holds: all frames, or the steps alone. */
  readonly intro: string;
  readonly introOfSteps: string;
  /** Several segments in one row. */
  readonly segments: (row: StateRow) => string;
  /** Why an end seems to go back to a state before, in brackets; empty where none does. */
  readonly takenBack: (row: Pick<StateRow, 'frame' | 'takenBack'>) => string;
  readonly leftOutNote: string;
  readonly inferredNote: string;
  readonly unknownClosingNote: string;
  readonly unknownNote: string;
}
