import { statSync, writeSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { BatchFolder } from '../../batch/batch-folder.js';
import { FolderInUseError, lockFolder } from '../../batch/batch-lock.js';
import { BatchPass, type PassResult } from '../../batch/batch-pass.js';
import { noRoom, noRoomWords } from '../../batch/no-room.js';
import { pathFilter } from '../../batch/path-filter.js';
import type { Shard } from '../../batch/shard.js';
import type { BatchReport, UnitOptions } from '../../batch/unit.js';
import { isSystemError } from '../../capture/file-access.js';
import { tsharkForLane } from '../../capture/in-lane.js';
import type { Lane } from '../../capture/lane.js';
import { LabError } from '../../errors/lab-error.js';
import { reportTextIn } from '../../report/text/report-text-in.js';
import type { RuleSet } from '../../tcp/rules.js';
import { makeFolder } from '../../toolchain/make-folder.js';
import { findTshark } from '../../tshark/find-tshark.js';
import { BatchProgress } from '../batch/batch-progress.js';
import { checkEvents, EventLog } from '../batch/event-log.js';
import { passesOf } from '../batch/passes.js';
import { CliError, usageError } from '../cli-error.js';
import type { CliContext, CommonArguments } from '../context.js';
import { EXIT, type ExitCode, worstOf } from '../exit-code.js';
import { LEAST_MEMORY_BYTES } from './batch-numbers.js';

export interface BatchArguments extends CommonArguments {
  /** Folders with captures, or with finished parts. */
  readonly folders: readonly string[];
  readonly output: string;
  readonly globs: readonly string[];
  readonly excludes: readonly string[];
  readonly follow: boolean;
  readonly jobs: number | undefined;
  readonly report: BatchReport;
  readonly rules: RuleSet | undefined;
  readonly lane: Lane | undefined;
  readonly timeoutSeconds: number | undefined;
  readonly memoryBytes: number | undefined;
  readonly force: boolean;
  readonly quiet: boolean;
  /** File for a stream of events. */
  readonly events: string | undefined;
  readonly watch: boolean;
  readonly shard: Shard | undefined;
}

const DEFAULT_TIMEOUT_SECONDS = 600;
/** Part of the machine's memory that all workers together may take. */
const MEMORY_PART = 0.8;

/** Reads every capture of some folders, and writes an index of them. */
export async function runBatch(args: BatchArguments, context: CliContext): Promise<ExitCode> {
  const { terminal, signal, text, batchWorker: program } = context;
  const tshark =
    args.report === 'none'
      ? await tsharkForLane(args.lane, { explicit: args.tshark })
      : await findTshark({ explicit: args.tshark });
  const options = unitOptions(args, tshark?.version, context);
  checkEvents(args.events);
  const output = new BatchFolder(path.resolve(args.output));
  const unlock = await prepareOutput(output, args.output, context);
  if (args.watch) output.keepAll();
  const jobs = args.jobs ?? availableParallelism();
  const clock = () => performance.now() / 1000;
  const reportText = await reportTextIn(options.language);
  const log = EventLog.open(args.events);
  const progress = new BatchProgress({
    terminal,
    text: text.batch,
    reportText,
    quiet: args.quiet,
    clock,
  });
  const pass = new BatchPass({
    output,
    program,
    jobs,
    clock,
    signal,
    text: reportText,
    shard: args.shard,
    settings: {
      kind: 'begin',
      output: output.path,
      options,
      tshark,
      force: args.force,
      limits: {
        timeoutSeconds: args.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
        memoryBytes:
          args.memoryBytes ??
          Math.max(LEAST_MEMORY_BYTES, Math.floor((totalmem() * MEMORY_PART) / jobs)),
      },
    },
    onEvent: (event) => {
      log.write(event);
      progress.note(event);
    },
  });
  // Who presses Ctrl-C once more ends this process, whatever it waits for.
  const atExit = () => {
    pass.kill();
    removeDrafts(output);
    unlock();
    if (pass.left > 0) writeSync(process.stderr.fd, `${leftText(pass.left, context)}\n`);
  };
  process.once('exit', atExit);
  const sayFinishing = () => {
    if (pass.left > 0) void terminal.note(text.batch.finishing);
  };
  signal.addEventListener('abort', sayFinishing, { once: true });
  try {
    pass.begin();
    const search = { filter: pathFilter(args), follow: args.follow, except: output.path };
    const code = await eachPass(args, search, pass, context);
    log.write({ event: 'end', exitCode: code });
    return code;
  } catch (error) {
    // Written by this process: rows, the index, events.
    const words = error instanceof LabError ? undefined : noRoomWords(error);
    throw words === undefined ? error : noRoom(words, error);
  } finally {
    process.off('exit', atExit);
    signal.removeEventListener('abort', sayFinishing);
    await pass.release();
    output.finish();
    unlock();
    log.close();
  }
}

async function eachPass(
  args: BatchArguments,
  search: Parameters<typeof passesOf>[1],
  pass: BatchPass,
  context: CliContext,
): Promise<ExitCode> {
  const { terminal, text, signal } = context;
  let code: ExitCode = EXIT.done;
  for await (const files of passesOf(args, search, context)) {
    if (files.length === 0 && args.globs.length > 0 && !args.watch) {
      const { message, hint } = text.batch.nothingFits(args.globs);
      await terminal.warn(message, hint);
      // A pattern that was mistyped shall not remove the results that there are.
      return EXIT.notFound;
    }
    const result = await pass.run(files);
    if (result === undefined) continue;
    if (result.left > 0) {
      await terminal.warn(...leftSaid(result.left, context));
      pass.left = 0;
      return EXIT.interrupted;
    }
    const said = await sayResult(result, args, context);
    code = said;
    if (args.watch && !args.quiet && !signal.aborted)
      await terminal.note(text.batch.watching(args.folders));
  }
  return code;
}

async function sayResult(
  { totals, removed, lacksTshark }: PassResult,
  { output, quiet }: BatchArguments,
  { terminal, text }: CliContext,
): Promise<ExitCode> {
  const { ok, damaged, failed } = totals.byStatus;
  if (removed > 0 && !quiet) await terminal.note(text.batch.removed(removed));
  const index = path.join(output, 'index.html');
  const done = text.batch.done(ok + damaged + failed, damaged + failed, index);
  // How many are broken is said in any case.
  if (!quiet || damaged + failed > 0) await terminal.note(done);
  return worstOf([
    damaged + failed > 0 ? EXIT.input : EXIT.done,
    lacksTshark ? EXIT.environment : EXIT.done,
  ]);
}

function unitOptions(
  { report, lane, rules, preferences }: BatchArguments,
  tsharkVersion: string | undefined,
  { version, language = 'en' }: CliContext,
): UnitOptions {
  return {
    report,
    language,
    lane: lane ?? 'auto',
    rules: rules ?? 'auto',
    preferences,
    version,
    tsharkVersion,
  };
}

/** Is there a file where a folder would have to be? */
function isBelowFile(folder: string): boolean {
  try {
    return !statSync(folder).isDirectory();
  } catch (error) {
    if (isSystemError(error, 'ENOTDIR')) return true;
    if (!isSystemError(error, 'ENOENT')) throw error;
  }
  const parent = path.dirname(folder);
  return parent !== folder && isBelowFile(parent);
}

/** Makes the folder ready to be written to; what gives it free again. */
export async function prepareOutput(
  output: BatchFolder,
  shown: string,
  { text: { batch: text } }: CliContext,
): Promise<() => void> {
  try {
    if (isBelowFile(output.path)) throw usageError(() => text.outputIsFile(shown));
    if (!BatchFolder.isFree(output.path)) throw usageError(() => text.notOurs(shown));
    const strange = BatchFolder.strangeEntry(output.path);
    if (strange !== undefined) {
      throw usageError(() => text.leadsElsewhere(path.join(shown, strange)));
    }
    await makeFolder(output.path);
    output.begin();
    const unlock = lockFolder(output.path);
    output.prepare();
    return unlock;
  } catch (error) {
    if (error instanceof FolderInUseError) {
      throw usageError(() => text.inUse(shown, error.pid), { cause: error });
    }
    if (error instanceof CliError || !(error instanceof Error && 'code' in error)) throw error;
    const { message } = error;
    throw new CliError(
      'OUTPUT_NOT_WRITABLE',
      ({ messages }) => messages.notWritten(shown, message),
      { cause: error },
    );
  }
}

/** At the end of the process there is nobody to tell that some could not be removed: the next run does it. */
function removeDrafts(output: BatchFolder): void {
  try {
    output.finish();
  } catch {
    // The next run removes them.
  }
}

function leftSaid(left: number, { text }: CliContext): [message: string, hint: string] {
  const { message, hint } = text.batch.left(left);
  return [message, hint];
}

function leftText(left: number, context: CliContext): string {
  return `sharkscribe: ${leftSaid(left, context).join('\n  ')}`;
}
