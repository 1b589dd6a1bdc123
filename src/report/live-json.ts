import type { EndEvent, LiveEvent } from '../tcp/live/live-event.js';
import type { LiveRecord } from '../tcp/live/live-record.js';
import type { Endpoint } from '../tcp/segment.js';
import type { LiveTotals } from '../tcp/live/live-totals.js';
import { cleanSeconds, secondsText } from './time-text.js';

/** The contract of the lines; `docs/live.md` describes it. */
const LIVE_SCHEMA = 'sharkscribe/live/1';

/** Decimals of an epoch time: nanoseconds. */
const EPOCH_DECIMALS = 9;

/** What the last line tells of the whole capture. */
export interface LiveCaptureFacts {
  readonly packets: number;
  readonly tcpSegments: number;
  /** Frames that could not be read, by reason. */
  readonly unreadable: Readonly<Record<string, number>>;
  /** Packets that the capturing program lost, where it says so. */
  readonly dropped?: number;
  /** What declared protocols come to, where some were looked for. */
  readonly declared?: readonly {
    readonly filterName: string;
    readonly shortName: string;
    readonly pdus: number;
    readonly malformed: number;
    readonly expertInfos: number;
  }[];
  /** Of each interface, where it says so. */
  readonly interfaces?: readonly {
    readonly name: string;
    readonly received: number;
    readonly dropped: number;
  }[];
}

/** The first line. */
export function liveBeginLine(version: string): string {
  return lineOf({ kind: 'begin', schema: LIVE_SCHEMA, version });
}

/** The line of an event. */
export function liveEventLine(event: LiveEvent): string {
  if (event.kind !== 'end') return lineOf(eventOf(cleanEvent(event)));
  const { record, ...rest } = event;
  return lineOf({ ...eventOf(rest), ...factsOf(record) });
}

/** The same without the noise of arithmetic in its seconds. */
function cleanEvent(event: Exclude<LiveEvent, EndEvent>): Exclude<LiveEvent, EndEvent> {
  if (event.kind === 'handshake') return withCleanIrtt(event);
  if (event.kind !== 'zero-window' || event.seconds === undefined) return event;
  return { ...event, seconds: cleanSeconds(event.seconds) };
}

function withCleanIrtt<T extends { readonly irtt?: number }>(of: T): T {
  return of.irtt === undefined ? of : { ...of, irtt: cleanSeconds(of.irtt) };
}

/** PDUs of a declared protocol that a frame makes whole. */
export interface LivePdusRecord {
  readonly protocol: string;
  readonly transport: 'tcp' | 'udp';
  readonly stream: number;
  readonly source: Endpoint;
  readonly destination: Endpoint;
  readonly frame: number;
  readonly timeNanos: bigint;
  readonly pdus: readonly {
    readonly info?: string;
    readonly mark?: 'malformed' | 'short';
    readonly experts?: readonly string[];
  }[];
}

/** Their line. */
export function livePdusLine({ timeNanos, protocol, pdus, ...of }: LivePdusRecord): string {
  const { transport, stream, frame, source, destination } = of;
  const time = secondsText(timeNanos, EPOCH_DECIMALS);
  const ends = { source: endOf(source), destination: endOf(destination) };
  return lineOf({ kind: 'pdus', protocol, transport, stream, frame, time, ...ends, pdus });
}

function endOf({ address, port }: Endpoint): Endpoint {
  return { address, port };
}

/** The last line. */
export function liveTotalsLine(facts: LiveCaptureFacts, totals: LiveTotals): string {
  const { worstIrtt: worst, ...rest } = totals;
  const seconds = worst && { worstIrtt: { ...worst, seconds: cleanSeconds(worst.seconds) } };
  return lineOf({ kind: 'totals', ...facts, ...rest, ...seconds });
}

/** What the final record tells beside what every event tells. */
function factsOf({ startNanos, endNanos, ...record }: LiveRecord): object {
  const { frames, bytes, payloadBytes, handshake, teardown, outcome, retransmissions } = record;
  return {
    start: secondsText(startNanos, EPOCH_DECIMALS),
    end: secondsText(endNanos, EPOCH_DECIMALS),
    frames,
    bytes,
    payloadBytes,
    handshake: withCleanIrtt(handshake),
    teardown,
    outcome,
    retransmissions,
  };
}

/** An event's time comes as text: a number of JSON would lose its nanoseconds. */
function eventOf(event: Exclude<LiveEvent, EndEvent> | Omit<EndEvent, 'record'>): object {
  const { kind, stream, frame, timeNanos, client, server, ...rest } = event;
  const time = secondsText(timeNanos, EPOCH_DECIMALS);
  return { kind, stream, frame, time, client, server, ...rest };
}

function lineOf(line: object): string {
  // A function that looks at each value would take longer than all the rest.
  return `${JSON.stringify(line)}\n`;
}
