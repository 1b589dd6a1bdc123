import path from 'node:path';
import { BatchFolder } from '../../batch/batch-folder.js';
import { joinBatchParts, PartProblem } from '../../batch/join-batch-parts.js';
import { noRoom, noRoomWords } from '../../batch/no-room.js';
import { reportTextIn } from '../../report/text/report-text-in.js';
import { usageError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { type BatchArguments, prepareOutput } from './run-batch.js';

/** Joins finished parts of a batch into one. */
export async function runBatchMerge(args: BatchArguments, context: CliContext): Promise<ExitCode> {
  const { terminal, text, signal } = context;
  const output = new BatchFolder(path.resolve(args.output));
  const parts = args.folders.map((folder) => ({ shown: folder, path: path.resolve(folder) }));
  const own = parts.find((part) => part.path === output.path);
  if (own !== undefined) throw usageError(() => text.batch.partIsOutput(own.shown));
  const unlock = await prepareOutput(output, args.output, context);
  try {
    const joined = await joinBatchParts(parts, output, { textIn: reportTextIn, signal });
    const { missing, unfinished, count, totals } = joined;
    for (const folder of unfinished) await terminal.warn(text.batch.unfinishedPart(folder));
    if (missing.length > 0) {
      const { message, hint } = text.batch.missingParts(missing, count);
      await terminal.warn(message, hint);
    }
    const { ok, damaged, failed } = totals.byStatus;
    const index = path.join(args.output, 'index.html');
    if (!args.quiet || damaged + failed > 0) {
      await terminal.note(text.batch.done(ok + damaged + failed, damaged + failed, index));
    }
    // A part that is missing says more than captures that are broken: there may be any number of them in it.
    if (missing.length > 0) return EXIT.notFound;
    return damaged + failed > 0 ? EXIT.input : EXIT.done;
  } catch (error) {
    if (!(error instanceof PartProblem)) {
      const words = noRoomWords(error);
      throw words === undefined ? error : noRoom(words, error);
    }
    const [one, other] = error.folders;
    throw usageError(
      () => (other === undefined ? text.batch.notAPart(one) : text.batch.partsDiffer(one, other)),
      { cause: error },
    );
  } finally {
    output.finish();
    unlock();
  }
}
