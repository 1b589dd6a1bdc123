import { unpackedChunks } from '../../capture/file-chunks.js';
import { LiveCapture, type LiveStop } from '../../capture/live-capture.js';
import type { LiveDeclared } from '../../capture/live-declared.js';
import type { ProtocolDescription } from '../../dissector/describe/description.js';
import { LiveAnalyzer } from '../../tcp/live/live-analyzer.js';
import { rulesOf, type RuleSet } from '../../tcp/rules.js';
import type { CaptureFailure } from '../../tshark/capture-permission.js';
import { CliError, saidOf } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { IdleClock } from './idle-clock.js';
import { LivePrinter } from './live-printer.js';
import type { LiveSource } from './live-source.js';
import { liveWordsIn } from './live-words.js';

export interface FollowArguments {
  readonly mostPackets?: number | undefined;
  readonly json: boolean;
  readonly rules: RuleSet | undefined;
  /** Declared protocols that are looked for. */
  readonly protocols: readonly ProtocolDescription[];
}

/**
 * Prints what happens to connections while a capture comes, and a table at its end.
 *
 * @param bytes - Those of the source.
 */
export async function followCapture(
  source: LiveSource,
  bytes: AsyncIterable<Uint8Array>,
  args: FollowArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { terminal, language = 'en' } = context;
  const printer = new LivePrinter(context, await liveWordsIn(language), args.json);
  let isEnding = false;
  const declared = await declaredFor(args.protocols, printer);
  const analyzer = new LiveAnalyzer(
    (event) => {
      if (event.kind === 'end') declared?.forget(event.stream);
      if (isEnding) printer.addAtEnd(event);
      else printer.add(event);
    },
    { rules: rulesOf(undefined, args.rules) },
  );
  const capture = new LiveCapture(
    analyzer,
    (reason, frame) => {
      printer.addUnreadable(reason, frame);
    },
    args.mostPackets,
    declared,
  );
  const damage = await readAll(bytes, capture, analyzer, printer, context);
  if (terminal.isClosed) return EXIT.done;
  const { failure, counts } = await source.ended();
  if (failure !== undefined && capture.packets === 0 && failure.kind !== 'interface-gone') {
    throw await source.failed(failure);
  }
  const stop = await stopOf(capture, damage, source, context);
  isEnding = true;
  await printer.end(source.name, capture, analyzer.finish(), counts, declared);
  if (failure !== undefined) return warnOfFailure(source, failure, context);
  return stop === undefined ? EXIT.done : warnOfDamage(source, capture, stop, context);
}

/** What reads declared protocols, loaded when there are any. */
async function declaredFor(
  protocols: readonly ProtocolDescription[],
  printer: LivePrinter,
): Promise<LiveDeclared | undefined> {
  if (protocols.length === 0) return undefined;
  const { LiveDeclared } = await import('../../capture/live-declared.js');
  return new LiveDeclared(protocols, (found) => {
    printer.addPdus(found);
  });
}

/** @returns What ended reading, where the parser does not know it. */
async function readAll(
  bytes: AsyncIterable<Uint8Array>,
  capture: LiveCapture,
  analyzer: LiveAnalyzer,
  printer: LivePrinter,
  { terminal }: CliContext,
): Promise<LiveStop | undefined> {
  const clock = new IdleClock((nanos) => {
    analyzer.passTime(nanos);
    // Whoever reads no more, or a disk that is full, is met by the next packet.
    printer.flush().catch(() => undefined);
  });
  try {
    for await (const chunk of unpackedChunks(bytes)) {
      const goesOn = capture.push(chunk);
      clock.packetsCame(capture.lastFrameNanos);
      await printer.flush();
      if (!goesOn || terminal.isClosed) break;
    }
    return undefined;
  } catch (error) {
    // zlib's errors on gzipped bytes that end too early, or are none.
    if (!isOfGunzip(error)) throw error;
    return { kind: 'unknown', reason: error.message };
  } finally {
    clock.stop();
  }
}

/** Why the capture could not be read to its end, if it could not. */
async function stopOf(
  capture: LiveCapture,
  damage: LiveStop | undefined,
  source: LiveSource,
  { signal }: CliContext,
): Promise<LiveStop | undefined> {
  // A capture that was interrupted ends where it ends.
  if (signal.aborted) return undefined;
  if (capture.isEmpty && damage === undefined) throw await source.failed();
  const stop = capture.end() ?? damage;
  if (stop === undefined || stop.kind === 'limit') return undefined;
  if (capture.packets > 0) return stop;
  throw new CliError('CAPTURE_UNREADABLE', ({ live }) =>
    live.notACapture(source.name, stop.reason === undefined ? live.cut : live.unknown(stop.reason)),
  );
}

async function warnOfFailure(
  source: LiveSource,
  failure: CaptureFailure,
  { terminal, text }: CliContext,
): Promise<ExitCode> {
  const { message, hint } = saidOf(await source.failed(failure), text);
  await terminal.warn(message, hint);
  return EXIT.environment;
}

async function warnOfDamage(
  source: LiveSource,
  { packets }: LiveCapture,
  { reason }: LiveStop,
  { terminal, text: { live, messages } }: CliContext,
): Promise<ExitCode> {
  const problem = reason === undefined ? live.cut : live.unknown(reason);
  const { message, hint } = messages.damaged(source.name, packets, problem);
  await terminal.warn(message, hint);
  return EXIT.input;
}

function isOfGunzip(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
