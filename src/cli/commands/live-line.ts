import type { LivePdu, LivePdus } from '../../capture/live-declared.js';
import { endpointText } from '../../report/endpoint-text.js';
import { visibleText } from '../../report/visible-text.js';
import type { LiveEvent, ResetEvent, TeardownEvent } from '../../tcp/live/live-event.js';
import type { TeardownPattern } from '../../tcp/teardown-pattern.js';
import type { Painter } from '../terminal.js';
import type { LiveText } from '../text/live-text.js';
import type { LiveWords } from './live-words.js';

const NANOS_PER_MICROSECOND = 1_000n;
const MICROS_PER_MILLISECOND = 1_000n;
const MICROS = 6;

/** Lines on the PDUs of one conversation, and PDUs that one of them names. */
const MOST_PDU_LINES = 20;
const MOST_INFOS = 3;

/** Of a correction: the connection is not closed. */
const NOT_CLOSED: ReadonlySet<TeardownPattern> = new Set<TeardownPattern>([
  'open-at-end',
  'not-established',
]);

/** Lines for people: time of day, connection, what happened, frames. A new day has a line of its own. */
export class LiveLines {
  private day = '';
  /** The last reset that aborted a connection. */
  private abort: ResetEvent | undefined;

  constructor(
    private readonly text: LiveText,
    private readonly words: LiveWords,
    private readonly paint: Painter,
  ) {}

  /** The line of an event; empty for what only programs are told. */
  lineOf(event: LiveEvent): string {
    if (event.kind === 'end' || this.isSaid(event)) return '';
    if (event.kind === 'reset' && event.class === 'abort') this.abort = event;
    const { timeNanos, stream, client, server } = event;
    const when = this.when(timeNanos);
    const ends = `${endpointText(client)} -> ${endpointText(server)}`;
    const said = this.painted(event, this.correctionOf(event) + this.wordsOf(event));
    const frames = this.text.frames(framesOf(event));
    return `${when}  #${stream}  ${ends}  ${said}${frames}\n`;
  }

  /** The line of PDUs of a declared protocol; empty when enough was said of their conversation. */
  pdusLine(found: LivePdus): string {
    const { timeNanos, transport, stream, source, destination, ordinal, protocol, pdus } = found;
    if (ordinal > MOST_PDU_LINES) return '';
    const { text, paint } = this;
    const number = transport === 'tcp' ? `#${stream}` : `UDP#${stream}`;
    const ends = `${endpointText(source)} -> ${endpointText(destination)}`;
    const infos = pdus.slice(0, MOST_INFOS).map((pdu) => this.pduWords(pdu));
    const more = pdus.length - infos.length;
    const said = visibleText(text.pdus.said(protocol.shortName, infos, more));
    const last = ordinal === MOST_PDU_LINES ? text.pdus.silent : '';
    return `${this.when(timeNanos)}  ${number}  ${ends}  ${paint.dim(said)}${text.frames([found.frame])}${last}\n`;
  }

  private pduWords({ info, mark, experts = [] }: LivePdu): string {
    const { pdus } = this.text;
    const said = mark === undefined ? (info ?? pdus.noInfo) : pdus[mark];
    return experts.length === 0 ? said : `${said} (${experts.join('; ')})`;
  }

  /** Time of day, below its day when that is another than before. */
  private when(timeNanos: bigint): string {
    const { day, time } = localTime(timeNanos);
    const heading = day === this.day ? '' : `${this.paint.dim(day)}\n`;
    this.day = day;
    return `${heading}${this.paint.dim(time)}`;
  }

  /** Is it the close by the reset of the line before, which has said so? */
  private isSaid(event: LiveEvent): boolean {
    const { abort } = this;
    if (event.kind !== 'teardown' || event.pattern !== 'abort' || 'correction' in event)
      return false;
    return (
      event.stream === abort?.stream &&
      event.frame === abort.frame &&
      event.initiator === abort.from
    );
  }

  private correctionOf(event: LiveEvent): string {
    return 'correction' in event ? this.text.correction : '';
  }

  private wordsOf(event: Exclude<LiveEvent, { kind: 'end' }>): string {
    const { words, text } = this;
    const { handshake, reset, retransmission, zeroWindow } = text;
    switch (event.kind) {
      case 'syn':
        return this.text.syn;
      case 'handshake': {
        if (event.missing !== undefined) return handshake.partial(event.missing);
        const { pattern, irtt } = event;
        return handshake.complete(
          pattern === 'three-way' ? undefined : words.handshake(pattern),
          irtt === undefined ? undefined : durationText(irtt),
        );
      }
      case 'refused':
        return handshake.refused;
      case 'handshake-failed':
        return handshake.failed(words.handshake(event.pattern));
      case 'reset':
        return reset(event.from, words.reset[event.class], event.acceptance);
      case 'retransmission':
        return event.phase === 'first'
          ? retransmission.first
          : retransmission[event.phase](event.count);
      case 'zero-window':
        return event.phase === 'closed'
          ? zeroWindow.closed(event.from)
          : zeroWindow.over(event.from, durationText(event.seconds ?? 0));
      case 'teardown':
        return this.teardownWords(event);
    }
  }

  private teardownWords({ pattern, initiator, lastAckSeen, lateReset }: TeardownEvent): string {
    const { teardown } = this.text;
    if (NOT_CLOSED.has(pattern)) return teardown.notClosed;
    const missing = lastAckSeen === false ? teardown.lastAckMissing : '';
    return (
      teardown.closed(this.words.teardown(pattern), initiator) +
      missing +
      (lateReset ? teardown.lateReset : '')
    );
  }

  private painted({ kind }: LiveEvent, words: string): string {
    const { paint } = this;
    switch (kind) {
      case 'handshake':
        return paint.green(words);
      case 'refused':
      case 'handshake-failed':
      case 'reset':
        return paint.red(words);
      case 'retransmission':
      case 'zero-window':
        return paint.yellow(words);
      case 'teardown':
        return paint.cyan(words);
      case 'syn':
      case 'end':
        return words;
    }
  }
}

function framesOf(event: LiveEvent): readonly number[] {
  switch (event.kind) {
    case 'handshake':
    case 'refused':
    case 'handshake-failed': {
      const { syn, synAck, ack } = event.frames;
      const steps = [syn, synAck, ack].filter((frame) => frame !== undefined);
      const isRefusal = event.kind === 'refused' && !steps.includes(event.frame);
      return isRefusal || steps.length === 0 ? [...steps, event.frame] : steps;
    }
    case 'retransmission':
      return event.count === 1 ? [event.frame] : [event.firstFrame, event.lastFrame];
    case 'zero-window':
      return event.since === undefined ? [event.frame] : [event.since, event.frame];
    case 'teardown':
      return event.frames.map(({ frame }) => frame);
    case 'syn':
    case 'reset':
    case 'end':
      return [event.frame];
  }
}

/** Day and time of day where the user is, or where `TZ` says. */
function localTime(nanos: bigint): { day: string; time: string } {
  const micros = BigInt.asIntN(64, nanos) / NANOS_PER_MICROSECOND;
  const millis = micros / MICROS_PER_MILLISECOND - (micros < 0n ? 1n : 0n);
  const date = new Date(Number(millis));
  const pair = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${pair(date.getMonth() + 1)}-${pair(date.getDate())}`;
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(pair).join(':');
  const fraction = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  return { day, time: `${clock}.${String(fraction).padStart(MICROS, '0')}` };
}

/** `23.4 ms`, `812 µs`, `1.25 s`: three digits that count. */
export function durationText(seconds: number): string {
  if (seconds < 1e-3) return `${threeDigits(seconds * 1e6)} µs`;
  return seconds < 1 ? `${threeDigits(seconds * 1e3)} ms` : `${threeDigits(seconds)} s`;
}

/** Three digits that count; of what is larger, all before the point. */
function threeDigits(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
