import type { LiveCapture, PassedOver } from '../../capture/live-capture.js';
import type { LiveDeclared, LivePdus } from '../../capture/live-declared.js';
import {
  liveBeginLine,
  liveEventLine,
  livePdusLine,
  liveTotalsLine,
} from '../../report/live-json.js';
import type { LiveResult } from '../../tcp/live/live-analyzer.js';
import type { LiveEvent } from '../../tcp/live/live-event.js';
import { visibleText } from '../../report/visible-text.js';
import type { InterfaceCounts } from '../../tshark/dumpcap-counts.js';
import type { CliContext } from '../context.js';
import { LiveLines } from './live-line.js';
import { liveSummary } from './live-summary.js';
import type { LiveWords } from './live-words.js';

/** Prints what happens, gathered so that many lines take one write. */
export class LivePrinter {
  private batch = '';
  private readonly notes: string[] = [];
  private readonly lines: LiveLines;

  constructor(
    private readonly context: CliContext,
    private readonly words: LiveWords,
    private readonly isJson: boolean,
  ) {
    const { text, terminal, version } = context;
    this.lines = new LiveLines(text.live, words, terminal.paint);
    if (isJson) this.batch = liveBeginLine(version);
  }

  add(event: LiveEvent): void {
    this.batch += this.isJson ? liveEventLine(event) : this.lines.lineOf(event);
  }

  /** PDUs of declared protocols; for people of each conversation the first only. */
  addPdus(found: LivePdus): void {
    this.batch += this.isJson ? livePdusLine(withoutProtocol(found)) : this.lines.pdusLine(found);
  }

  /** At the end the table says the same, and more to the point. */
  addAtEnd(event: LiveEvent): void {
    if (this.isJson || 'correction' in event) this.add(event);
  }

  addUnreadable(reason: PassedOver, frame: number): void {
    this.notes.push(this.context.text.live.unreadable(frame, reason));
  }

  /** Prints what was gathered; settles when it was taken. */
  async flush(): Promise<void> {
    const { terminal } = this.context;
    const printed = this.batch;
    this.batch = '';
    for (const note of this.notes.splice(0)) await terminal.note(note);
    await terminal.print(printed);
  }

  /**
   * Prints the table or the totals, and says what is missing.
   *
   * @param counts - What dumpcap says of its interfaces: nothing when it had no time for it; `undefined` of what
   *   was read.
   */
  async end(
    name: string,
    capture: LiveCapture,
    result: LiveResult,
    counts: readonly InterfaceCounts[] | undefined,
    declared?: LiveDeclared,
  ): Promise<void> {
    const { packets, tcpSegments, unreadable, firstFrameNanos = 0n } = capture;
    const said = counts ?? [];
    const dropped = droppedOf(capture, said);
    if (this.isJson) {
      const facts = {
        packets,
        tcpSegments,
        unreadable: Object.fromEntries(unreadable),
        ...(dropped !== undefined && { dropped }),
        ...(said.length > 0 && { interfaces: said }),
        ...(declared && { declared: declared.totals }),
      };
      this.batch += liveTotalsLine(facts, result.totals);
    } else {
      const facts = { packets, tcpSegments, firstFrameNanos };
      this.batch += await liveSummary(name, facts, result, this.words, this.context);
      const { totals } = this.context.text.live.pdus;
      for (const each of declared?.totals ?? []) this.batch += `${visibleText(totals(each))}\n`;
    }
    await this.flush();
    if (declared !== undefined) await this.sayWhatWasNotDissected(name, declared);
    await this.sayWhatIsMissing(capture, dropped, said);
    const { terminal, text } = this.context;
    if (counts?.length === 0) await terminal.note(text.live.droppedUnknown);
  }

  private async sayWhatWasNotDissected(
    name: string,
    { notes, omittedNotes }: LiveDeclared,
  ): Promise<void> {
    const { terminal, text } = this.context;
    for (const note of notes) await terminal.note(text.messages.notDissected(name, note));
    if (omittedNotes > 0) await terminal.note(text.live.pdus.moreNotes(omittedNotes));
  }

  private async sayWhatIsMissing(
    { unreadable }: LiveCapture,
    dropped = 0,
    counts: readonly InterfaceCounts[],
  ): Promise<void> {
    const { terminal, text } = this.context;
    const { live } = text;
    const passedOver = [...unreadable.values()].reduce((sum, count) => sum + count, 0);
    if (passedOver > 0) await terminal.note(live.unreadableInAll(passedOver));
    if (dropped === 0) return;
    const { message, hint } = live.dropped(dropped);
    const losers = counts.filter((each) => each.dropped > 0);
    const where = counts.length > 1 ? live.droppedAt(losers) : '';
    await terminal.warn(message + where, hint);
  }
}

function withoutProtocol({ protocol, ordinal: _ordinal, ...rest }: LivePdus) {
  return { ...rest, protocol: protocol.filterName };
}

/** Packets that were lost; dumpcap's words tell more than its file, where what came too late counts, too. */
function droppedOf(capture: LiveCapture, counts: readonly InterfaceCounts[]): number | undefined {
  if (counts.length === 0) return capture.dropped;
  return counts.reduce((sum, { dropped }) => sum + dropped, 0);
}
