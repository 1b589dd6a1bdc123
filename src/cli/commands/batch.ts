import type { CommandModule } from 'yargs';
import { usageError } from '../cli-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { countOf, memoryOf, secondsOf, shardOf } from './batch-numbers.js';
import type { BatchArguments } from './run-batch.js';

interface Given extends options.GivenCommon, options.GivenRules, options.GivenLane {
  readonly folders: readonly string[] | undefined;
  readonly output: options.Given<string>;
  readonly glob: readonly string[] | undefined;
  readonly exclude: readonly string[] | undefined;
  readonly follow: options.Given<boolean>;
  readonly jobs: options.Given<string>;
  readonly report: options.Given<string>;
  readonly timeout: options.Given<string>;
  readonly 'max-memory': options.Given<string>;
  readonly force: options.Given<boolean>;
  readonly quiet: options.Given<boolean>;
  readonly events: options.Given<string>;
  readonly watch: options.Given<boolean>;
  readonly shard: options.Given<string>;
  readonly merge: options.Given<boolean>;
}

const REPORTS = ['md', 'html', 'none'] as const;

/** `batch`: every capture of a folder, and an index of them. */
export function batchCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { text } = context;
  const { commands, batch: help, examples } = text.help;
  const value = (describe: string) => ({ type: 'string', requiresArg: true, describe }) as const;
  const flag = (describe: string) => ({ type: 'boolean', describe }) as const;
  const list = (describe: string) => ({ ...value(describe), array: true }) as const;
  return {
    command: 'batch [folders..]',
    describe: commands.batch,
    builder: (yargs) =>
      options
        .withLane(options.withRules(options.withCommonOptions(yargs, text), text), text)
        .positional('folders', { type: 'string', array: true, describe: help.folders })
        .option('output', { ...value(help.output), alias: 'o' })
        .option('glob', list(help.glob))
        .option('exclude', list(help.exclude))
        .option('follow', flag(help.follow))
        .option('jobs', value(help.jobs))
        .option('report', value(help.report))
        .option('timeout', value(help.timeout))
        .option('max-memory', value(help.maxMemory))
        .option('force', flag(help.force))
        .option('quiet', flag(help.quiet))
        .option('events', value(help.events))
        .option('watch', flag(help.watch))
        .option('shard', value(help.shard))
        .option('merge', flag(help.merge))
        .example('$0 batch labs -o results', examples.batch)
        .example('$0 batch labs -o results --report html', examples.batchPages)
        .example('$0 batch labs -o part2 --shard 2/5', examples.batchPart)
        .example('$0 batch --merge part1 part2 -o results', examples.batchMerge),
    handler: async (given) => {
      const args = readArguments(given, context);
      if (options.once('--merge', given.merge) === true) {
        const { runBatchMerge } = await import('./run-batch-merge.js');
        finish(await runBatchMerge(args, context));
        return;
      }
      const { runBatch } = await import('./run-batch.js');
      finish(await runBatch(args, context));
    },
  };
}

function readArguments(given: Given, { text: { batch: text } }: CliContext): BatchArguments {
  const folders = options.readFiles(given.folders ?? []);
  if (folders.length === 0) throw usageError(() => text.needsFolder);
  const output = options.onePath('-o', given.output);
  if (output === undefined) throw usageError(() => text.needsOutput);
  const merge = options.once('--merge', given.merge) ?? false;
  const watch = options.once('--watch', given.watch) ?? false;
  const shard = shardOf(options.once('--shard', given.shard), text);
  for (const [isGiven, name] of [
    [watch, '--watch'],
    [shard !== undefined, '--shard'],
  ] as const) {
    if (merge && isGiven) throw usageError(() => text.notTogether('--merge', name));
  }
  return {
    ...options.readCommon(given),
    folders,
    output,
    globs: patterns(given.glob),
    excludes: patterns(given.exclude),
    follow: options.once('--follow', given.follow) ?? false,
    jobs: countOf('--jobs', options.once('--jobs', given.jobs), text),
    report: options.oneOf('report', given.report, REPORTS) ?? 'md',
    rules: options.readRules(given),
    lane: options.readLane(given),
    timeoutSeconds: secondsOf('--timeout', options.once('--timeout', given.timeout), text),
    memoryBytes: memoryOf('--max-memory', options.once('--max-memory', given['max-memory']), text),
    force: options.once('--force', given.force) ?? false,
    quiet: options.once('--quiet', given.quiet) ?? false,
    events: options.onePath('--events', given.events),
    watch,
    shard,
  };
}

function patterns(given: readonly string[] | undefined): readonly string[] {
  return (given ?? []).map((pattern) => options.unshield(pattern));
}
