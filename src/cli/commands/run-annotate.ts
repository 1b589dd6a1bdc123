import { Readable } from 'node:stream';
import type { FrameComment } from '../../capture/comment-feed.js';
import type { Lane } from '../../capture/lane.js';
import { replayCapture } from '../../capture/replay-capture.js';
import { rewriteCapture, type RewrittenCapture } from '../../capture/rewrite-capture.js';
import { KnownFailure } from '../../errors/known-failure.js';
import type { CaptureDamage, CaptureFacts } from '../../model/capture-facts.js';
import { COMMENT_MARK } from '../../report/comments/comment-mark.js';
import { FrameComments } from '../../report/comments/frame-comments.js';
import { flowTextOf } from '../../report/text/flow-texts.js';
import { reportTextIn } from '../../report/text/report-text-in.js';
import type { Conversation } from '../../tcp/conversation.js';
import type { RuleSet } from '../../tcp/rules.js';
import { checkAnnotatedPlace } from '../annotate/check-annotated.js';
import { commentsOf } from '../annotate/comments-of.js';
import { DraftFile } from '../annotate/draft-file.js';
import { CliError } from '../cli-error.js';
import type { CommonArguments, CliContext } from '../context.js';
import { eachCaptureInLane, type LaneJob, noteDamage } from '../each-capture.js';
import { EXIT, type ExitCode, worstOf } from '../exit-code.js';

export interface AnnotateArguments extends CommonArguments {
  readonly file: string;
  /** `-` for standard output. */
  readonly output: string;
  readonly rules: RuleSet | undefined;
  readonly lane: Lane | undefined;
  /** `undefined` for all. */
  readonly streams: readonly number[] | undefined;
  readonly isStepsOnly: boolean;
  /** Only take our comments out. */
  readonly isRemoval: boolean;
  /** Another file may be replaced, and one that is write-protected. */
  readonly mayReplace: boolean;
}

/** A capture, what there is to say of its frames, and what was seen when it was analyzed. */
interface Annotations extends Partial<CaptureAnnotated> {
  readonly comments: () => AsyncIterable<readonly FrameComment[]>;
}

interface CaptureAnnotated {
  readonly facts: CaptureFacts;
  readonly conversations: readonly Conversation[];
}

/** Writes the annotated capture. */
export async function runAnnotate(args: AnnotateArguments, context: CliContext): Promise<ExitCode> {
  const { isInPlace } = await checkAnnotatedPlace(args);
  return eachCaptureInLane([args.file], args, context, async (job) => {
    const { source } = job;
    if (args.isRemoval) {
      await source.whole();
      const none = { comments: () => Readable.from([]) };
      return write(job, args, none, isInPlace);
    }
    const { signal, language = 'en' } = job.context;
    const { preferences: usePreferences, rules, lane, streams, isStepsOnly } = args;
    const words = { report: await reportTextIn(language), flow: flowTextOf(language) };
    const chosen = streams && new Set(streams);
    const mayReplay = chosen && (({ stream }: Conversation) => chosen.has(stream));
    return replayCapture(
      source,
      job.tshark,
      { usePreferences, signal, rules, lane, onHandOver: job.onHandOver, mayReplay },
      async ({ analysis, conversations, segments }) => {
        const refusal = await refuseBeforehand(job, args, analysis, isInPlace);
        if (refusal !== undefined) return refusal;
        const comments = () =>
          commentsOf(segments(), new FrameComments(conversations, words, isStepsOnly));
        return write(job, args, { comments, ...analysis }, isInPlace);
      },
    );
  });
}

async function write(
  job: LaneJob,
  args: AnnotateArguments,
  annotations: Annotations,
  isInPlace: boolean,
): Promise<ExitCode> {
  const { context, source } = job;
  const { terminal, text } = context;
  const { output } = args;
  const draft = await DraftFile.for(output);
  try {
    const { counts, stop } = await rewrite(job, args, annotations, draft);
    if (stop !== undefined && isInPlace) throw damagedInPlace(output);
    context.signal.throwIfAborted();
    await draft.commit(terminal);
    const codes: ExitCode[] = [EXIT.done];
    if (annotations.conversations?.length === 0) {
      await terminal.note(text.messages.noConversations(source.path));
    }
    const damage: CaptureDamage | undefined =
      annotations.facts?.damage ??
      (stop && {
        lastFrame: counts.frames,
        message: stop.kind === 'cut' ? text.annotate.cutShort : stop.reason,
      });
    if (damage !== undefined) codes.push(await noteDamage(source.path, damage, context));
    const { written, dropped, unwritable, frames } = counts;
    if (unwritable > 0) await terminal.warn(text.annotate.simplePackets(unwritable));
    if (output === '-') return worstOf(codes);
    await terminal.note(
      args.isRemoval
        ? text.annotate.removed(output, dropped)
        : text.annotate.wrote(output, written, frames),
    );
    return worstOf(codes);
  } finally {
    await draft.discard();
  }
}

/** Writes the capture itself or, where it is of another kind, what tshark makes of it. */
async function rewrite(
  { source, tshark, context }: LaneJob,
  args: AnnotateArguments,
  { comments }: Annotations,
  draft: DraftFile,
): Promise<RewrittenCapture> {
  const { signal } = context;
  const options = () => ({ mark: COMMENT_MARK, comments: comments(), signal });
  const result = await rewriteCapture(source, draft, options());
  if (result.stop?.kind !== 'unsupported') return result;
  await draft.empty();
  const { convertCapture } = await import('../../capture/convert-capture.js');
  const { findTshark } = await import('../../tshark/find-tshark.js');
  const program = tshark ?? (await findTshark({ explicit: args.tshark }));
  const { converted, isDamaged } = await convertCapture(source, program, { signal });
  try {
    const again = await rewriteCapture(converted, draft, options());
    return isDamaged ? { ...again, stop: again.stop ?? { kind: 'cut' } } : again;
  } finally {
    converted.dispose();
  }
}

/** What forbids to write anything, once the capture was analyzed; the exit code of it. */
async function refuseBeforehand(
  { context, source }: LaneJob,
  { streams, output }: AnnotateArguments,
  { facts, conversations }: CaptureAnnotated,
  isInPlace: boolean,
): Promise<ExitCode | undefined> {
  const known = new Set(conversations.map(({ stream }) => stream));
  const missing = streams?.find((stream) => !known.has(stream));
  if (missing !== undefined) {
    const failure = new KnownFailure('STREAM_NOT_FOUND', (failures) =>
      failures.streamNotFound(facts.path, missing, conversations.length),
    );
    await context.terminal.fail(failure);
    if (facts.damage === undefined) return EXIT.notFound;
    return worstOf([EXIT.notFound, await noteDamage(source.path, facts.damage, context)]);
  }
  // Comments behind the damage would be lost, even where the blocks themselves can be copied.
  if (facts.damage !== undefined && isInPlace) throw damagedInPlace(output);
  return undefined;
}

function damagedInPlace(output: string): CliError {
  return new CliError('CAPTURE_DAMAGED', ({ annotate }) => annotate.damagedInPlace(output));
}
