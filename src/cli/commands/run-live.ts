import { unpackedChunks } from '../../capture/file-chunks.js';
import { LiveCapture, type LiveStop } from '../../capture/live-capture.js';
import { liveBytes } from '../../capture/live-input.js';
import { isEmpty } from '../../capture/source.js';
import { liveBeginLine, liveEventLine, liveTotalsLine } from '../../report/live-json.js';
import { LiveAnalyzer } from '../../tcp/live/live-analyzer.js';
import type { LiveEvent } from '../../tcp/live/live-event.js';
import { rulesOf, type RuleSet } from '../../tcp/rules.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { KeptCapture } from '../kept-capture.js';
import { keepHeapModest } from '../modest-heap.js';
import { LiveLines } from './live-line.js';
import { liveSummary } from './live-summary.js';

export interface LiveArguments {
  /** A path, or `-`. */
  readonly read: string;
  /** Where the capture is kept; `undefined` for nowhere. */
  readonly keep: string | undefined;
  readonly mostPackets: number | undefined;
  readonly json: boolean;
  readonly rules: RuleSet | undefined;
}

/** Prints what happens to connections while a capture is read, and a table at its end or on Ctrl-C. */
export async function runLive(args: LiveArguments, context: CliContext): Promise<ExitCode> {
  keepHeapModest();
  const { keep, read } = args;
  const kept = keep === undefined ? undefined : await KeptCapture.create(keep);
  // Whoever still writes is not waited for when enough was read.
  const enough = new AbortController();
  try {
    const bytes = liveBytes(read, AbortSignal.any([context.signal, enough.signal]));
    return await follow(kept === undefined ? bytes : kept.keeping(bytes), args, context);
  } finally {
    enough.abort();
    await kept?.close();
  }
}

/** @param bytes - A capture as it comes, whatever brings it. */
async function follow(
  bytes: AsyncIterable<Uint8Array>,
  args: LiveArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { terminal, text, version, signal } = context;
  const { live } = text;
  const lines = new LiveLines(live, terminal.paint);
  const lineOf = (event: LiveEvent) => (args.json ? liveEventLine(event) : lines.lineOf(event));
  const notes: string[] = [];
  let batch = args.json ? liveBeginLine(version) : '';
  let isEnding = false;
  const analyzer = new LiveAnalyzer(
    (event) => {
      // At the end the table says the same, and more to the point.
      if (!isEnding || args.json || 'correction' in event) batch += lineOf(event);
    },
    { rules: rulesOf(undefined, args.rules) },
  );
  const capture = new LiveCapture(
    analyzer,
    (reason, frame) => notes.push(live.unreadable(frame, reason)),
    args.mostPackets,
  );
  const flush = async () => {
    const printed = batch;
    batch = '';
    for (const note of notes.splice(0)) await terminal.note(note);
    await terminal.print(printed);
  };
  let damage: LiveStop | undefined;
  try {
    for await (const chunk of unpackedChunks(bytes)) {
      const goesOn = capture.push(chunk);
      await flush();
      if (!goesOn || terminal.isClosed) break;
    }
  } catch (error) {
    // zlib's errors on gzipped bytes that end too early, or are none.
    if (!isOfGunzip(error)) throw error;
    damage = { kind: 'unknown', reason: error.message };
  }
  if (terminal.isClosed) return EXIT.done;
  if (capture.isEmpty && damage === undefined && !signal.aborted) throw isEmpty(args.read);
  const stop = capture.end() ?? damage;
  // A capture that was interrupted ends where it ends.
  const isDamaged = stop !== undefined && stop.kind !== 'limit' && !signal.aborted;
  const problem = stop?.reason === undefined ? live.cut : live.unknown(stop.reason);
  if (isDamaged && capture.packets === 0) {
    throw new CliError('CAPTURE_UNREADABLE', ({ live: words }) =>
      words.notACapture(
        args.read,
        stop.reason === undefined ? words.cut : words.unknown(stop.reason),
      ),
    );
  }
  isEnding = true;
  const result = analyzer.finish();
  const { packets, tcpSegments, dropped, unreadable, firstFrameNanos = 0n } = capture;
  if (args.json) {
    const facts = {
      packets,
      tcpSegments,
      unreadable: Object.fromEntries(unreadable),
      ...(dropped !== undefined && { dropped }),
    };
    batch += liveTotalsLine(facts, result.totals);
  } else {
    batch += await liveSummary(
      args.read,
      { packets, tcpSegments, firstFrameNanos },
      result,
      context,
    );
  }
  await flush();
  const passedOver = [...unreadable.values()].reduce((sum, count) => sum + count, 0);
  if (passedOver > 0) await terminal.note(live.unreadableInAll(passedOver));
  if (dropped !== undefined && dropped > 0) {
    const { message, hint } = live.dropped(dropped);
    await terminal.warn(message, hint);
  }
  if (!isDamaged) return EXIT.done;
  const { message, hint } = text.messages.damaged(args.read, packets, problem);
  await terminal.warn(message, hint);
  return EXIT.input;
}

function isOfGunzip(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
