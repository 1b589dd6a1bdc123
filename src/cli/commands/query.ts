import type { CommandModule } from 'yargs';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';

/** As `src/query/rows-text.ts` has them, which is loaded when it is used. */
const FORMATS = ['table', 'csv', 'json', 'markdown'] as const;

interface Given {
  readonly sql: string | undefined;
  readonly run: options.Given<string>;
  readonly format: options.Given<string>;
}

/** `query`: questions over the results of a batch. */
export function queryCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { commands, query: help, examples } = context.text.help;
  return {
    command: 'query [sql]',
    describe: commands.query,
    builder: (yargs) =>
      yargs
        .positional('sql', { type: 'string', describe: help.sql })
        .option('run', { type: 'string', requiresArg: true, describe: help.run })
        .option('format', { type: 'string', requiresArg: true, describe: help.format })
        .example('$0 query', examples.queryList)
        .example(
          '$0 query --run out "SELECT teardown, count(*) FROM conversations GROUP BY ALL"',
          examples.query,
        ),
    handler: async (given) => {
      const args = {
        sql: given.sql === undefined ? undefined : options.unshield(given.sql),
        run: options.onePath('--run', given.run) ?? '.',
        format: options.oneOf('rowFormat', given.format, FORMATS) ?? 'table',
      };
      const { runQuery } = await import('./run-query.js');
      finish(await runQuery(args, context));
    },
  };
}
