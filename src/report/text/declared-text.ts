import type { StreamGap } from '../../model/declared-traffic.js';

/** The section on protocols that the user has declared. Protocols come by their short names. */
export interface DeclaredText {
  readonly heading: string;
  readonly intro: string;
  /** None of them was found. */
  readonly nothing: (protocols: readonly string[]) => string;
  readonly found: (facts: DeclaredFacts) => string;
  /** PDUs whose bytes tshark takes for other protocols. */
  readonly notCounted: (pdus: number) => string;
  readonly omitted: (told: number, all: number) => string;
  readonly unclear: (frames: number) => string;
  /** A protocol in the table of conversations: `FLEET over TCP`. */
  readonly over: (protocol: string, transport: 'TCP' | 'UDP') => string;
  readonly conversationHeading: (
    protocol: string,
    transport: 'TCP' | 'UDP',
    stream: number,
  ) => string;
  /** `frames`: of the first and the last PDU; `undefined` where there is none. */
  readonly pdus: (
    count: number,
    frames: { readonly first: number; readonly last: number } | undefined,
  ) => string;
  readonly malformed: (count: number, frames: readonly number[]) => string;
  readonly short: (count: number, frames: readonly number[]) => string;
  readonly claimed: (protocol: string, count: number, frames: readonly number[]) => string;
  readonly gap: (gap: StreamGap) => string;
  readonly severity: Readonly<Record<'NOTE' | 'WARN' | 'ERROR', string>>;
  readonly columns: Readonly<Record<DeclaredColumn, string>>;
  /** In place of the Info line of a protocol without one. */
  readonly noInfo: string;
  readonly otherKinds: string;
}

export type DeclaredColumn =
  | 'protocol'
  | 'conversations'
  | 'pdus'
  | 'malformed'
  | 'expertInfos'
  | 'info'
  | 'count'
  | 'frames'
  | 'severity';

/** What all declared protocols come to. */
export interface DeclaredFacts {
  readonly conversations: number;
  readonly pdus: number;
}
