import { isQuiet, type ZeekState } from './zeek-state.js';

/** Zeek's `conn_state`: how a connection ended, or how far it came. */
// prettier-ignore
export type ConnState = 'S0' | 'S1' | 'SF' | 'REJ' | 'S2' | 'S3' | 'RSTO' | 'RSTR' | 'RSTOS0' | 'RSTRH' |
  'SH' | 'SHR' | 'OTH';

/** What the state is read from: the final states of originator and responder, and their traces. */
export interface ConnStateFacts {
  readonly o: ZeekState;
  readonly r: ZeekState;
  /** Payload bytes of both sides together, by the numbers. */
  readonly bytes: number;
  readonly history: string;
}

/** The originator sent SYN, then RST, and in between nothing that belongs to a connection. */
const SYN_THEN_RESET = /^\^?S[^HAFGIQ]*R/;

/** The first row whose test holds. */
const ROWS: readonly (readonly [when: (facts: ConnStateFacts) => boolean, state: ConnState])[] = [
  [({ o, r }) => r === 'RESET' && (o === 'SYN_SENT' || o === 'SYN_ACK_SENT'), 'REJ'],
  [({ o, r, bytes }) => r === 'RESET' && o === 'RESET' && bytes === 0, 'REJ'],
  [({ o, r }) => r === 'RESET' && isQuiet(o), 'RSTRH'],
  [({ r }) => r === 'RESET', 'RSTR'],
  [({ o, r, history }) => o === 'RESET' && isQuiet(r) && SYN_THEN_RESET.test(history), 'RSTOS0'],
  [({ o, r }) => o === 'RESET' && isQuiet(r), 'OTH'],
  [({ o }) => o === 'RESET', 'RSTO'],
  [({ o, r }) => o === 'CLOSED' && r === 'CLOSED', 'SF'],
  [({ o, r }) => o === 'CLOSED' && isQuiet(r), 'SH'],
  [({ o }) => o === 'CLOSED', 'S2'],
  [({ o, r }) => r === 'CLOSED' && isQuiet(o), 'SHR'],
  [({ r }) => r === 'CLOSED', 'S3'],
  [({ o, r }) => o === 'SYN_SENT' && r === 'INACTIVE', 'S0'],
  [({ o, r }) => o === 'ESTABLISHED' && r === 'ESTABLISHED', 'S1'],
];

/** Reads Zeek's `conn_state` from where a connection ended. */
export function connStateOf(facts: ConnStateFacts): ConnState {
  return ROWS.find(([when]) => when(facts))?.[1] ?? 'OTH';
}
