import { availableParallelism } from 'node:os';
import { type HandOver, handOverText, type Lane } from '../capture/lane.js';
import { beginsDirectly, tsharkForLane } from '../capture/in-lane.js';
import { type CaptureSource, openArriving, openSource } from '../capture/source.js';
import { LabError } from '../errors/lab-error.js';
import type { CaptureDamage, CaptureFacts } from '../model/capture-facts.js';
import type { RuleSet } from '../tcp/rules.js';
import { type Tshark, findTshark } from '../tshark/find-tshark.js';
import type { CliContext, CommonArguments } from './context.js';
import { EXIT, type ExitCode, exitCodeOf, worstOf } from './exit-code.js';
import { sideBySide } from './side-by-side.js';

/** Captures that are worked on at the same time: each may have a tshark, and holds what it found. */
const MOST_AT_ONCE = 4;

/** What a command does with one capture. */
export interface CaptureJob {
  readonly source: CaptureSource;
  readonly tshark: Tshark;
}

/** What a command does with one capture that may be read without tshark. */
export interface LaneJob {
  readonly source: CaptureSource;
  /** That of the command, but what is printed waits for the captures before this one. */
  readonly context: CliContext;
  /** `undefined` when there is none, and perhaps none is needed. */
  readonly tshark: Tshark | undefined;
  /** To be told when a capture, or frames of it, are left to another lane. */
  readonly onHandOver: (handOver: HandOver) => void;
}

/** Arguments of a command that may read without tshark. */
export interface LaneArguments extends CommonArguments {
  readonly lane: Lane | undefined;
  readonly rules: RuleSet | undefined;
}

/**
 * Does a job for each capture in turn. A capture that fails is reported and does not stop the
 * others; without tshark nothing is begun.
 */
export async function eachCapture(
  files: readonly string[],
  args: CommonArguments,
  context: CliContext,
  work: (job: CaptureJob) => Promise<ExitCode>,
): Promise<ExitCode> {
  const tshark = await findTshark({ explicit: args.tshark });
  await noteTshark(tshark, args, context);
  return eachSource(files, args, context, (source) => work({ source, tshark }));
}

/**
 * Does what {@link eachCapture} does, and in a lane that begins directly without tshark, too. Several captures
 * are worked on at the same time; what is said of them comes in their order.
 *
 * @param onFailure - To be told of a capture that failed, beside the user.
 */
export async function eachCaptureInLane(
  files: readonly string[],
  args: LaneArguments,
  context: CliContext,
  work: (job: LaneJob) => Promise<ExitCode>,
  onFailure: (file: string, error: LabError) => void = () => undefined,
): Promise<ExitCode> {
  // To ask a tshark for its version takes longer than to read a small capture directly.
  const isNeeded =
    !beginsDirectly(args.lane) || args.rules === undefined || args.tshark !== undefined;
  const tshark = isNeeded ? await tsharkForLane(args.lane, { explicit: args.tshark }) : undefined;
  if (tshark !== undefined) await noteTshark(tshark, args, context);
  const open = beginsDirectly(args.lane) ? openArriving : openSource;
  const failure = new AbortController();
  const signal = AbortSignal.any([context.signal, failure.signal]);
  const inTurn = async (file: string, turn: Promise<void>): Promise<ExitCode> => {
    const own = { ...context, signal, terminal: context.terminal.from(turn) };
    try {
      const told = (error: LabError) => {
        onFailure(file, error);
      };
      return await oneSource(
        file,
        open,
        args,
        own,
        (source) =>
          tellingHandOvers(source, args, own, (onHandOver) =>
            work({ source, tshark, onHandOver, context: own }),
          ),
        told,
      );
    } catch (error) {
      failure.abort(error);
      throw error;
    }
  };
  // A pipe that is named twice is read by one after the other.
  const isEachOnce = new Set(files).size === files.length;
  const limit = isEachOnce ? Math.min(MOST_AT_ONCE, availableParallelism()) : 1;
  return worstOf(await sideBySide(files, limit, inTurn));
}

async function tellingHandOvers(
  source: CaptureSource,
  { verbose }: LaneArguments,
  { terminal }: CliContext,
  work: (onHandOver: LaneJob['onHandOver']) => Promise<ExitCode>,
): Promise<ExitCode> {
  const notes: string[] = [];
  try {
    return await work((handOver) => {
      notes.push(`${source.path}: ${handOverText(handOver)}`);
    });
  } finally {
    if (verbose) for (const note of notes) await terminal.note(note);
  }
}

async function noteTshark(
  tshark: Tshark,
  args: CommonArguments,
  { terminal, text }: CliContext,
): Promise<void> {
  if (!args.verbose) return;
  const found = `${tshark.path} (${tshark.foundBy})`;
  await terminal.note(text.messages.usingTshark(tshark.version, found));
}

async function eachSource(
  files: readonly string[],
  args: CommonArguments,
  context: CliContext,
  work: (source: CaptureSource) => Promise<ExitCode>,
): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for (const file of files) codes.push(await oneSource(file, openSource, args, context, work));
  return worstOf(codes);
}

/** Does a job for a capture; one that fails is reported. */
async function oneSource(
  file: string,
  open: typeof openSource,
  { verbose }: CommonArguments,
  { terminal, signal, text }: CliContext,
  work: (source: CaptureSource) => Promise<ExitCode>,
  onFailure: (error: LabError) => void = () => undefined,
): Promise<ExitCode> {
  signal.throwIfAborted();
  if (terminal.isClosed) return EXIT.done;
  // It may have to wait for its turn, and the work need not.
  const said = verbose ? terminal.note(text.messages.reading(file)) : Promise.resolve();
  try {
    const source = await open(file, undefined, signal);
    try {
      return await work(source);
    } finally {
      source.dispose();
    }
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    onFailure(error);
    await terminal.fail(error);
    return exitCodeOf(error.code);
  } finally {
    await said;
  }
}

/** Warns of what a reader should know about a capture; the exit code that follows from it. */
export async function noteOnCapture(
  facts: Pick<CaptureFacts, 'path' | 'damage'>,
  conversations: number,
  context: CliContext,
): Promise<ExitCode> {
  const { terminal, text } = context;
  if (conversations === 0) await terminal.note(text.messages.noConversations(facts.path));
  if (facts.damage === undefined) return EXIT.done;
  return noteDamage(facts.path, facts.damage, context);
}

/** Warns that a capture could not be read to its end. */
export async function noteDamage(
  path: string,
  damage: CaptureDamage,
  { terminal, text }: CliContext,
): Promise<ExitCode> {
  const { message, hint } = text.messages.damaged(path, damage.lastFrame, damage.message);
  await terminal.warn(message, hint);
  return EXIT.input;
}
