import path from 'node:path';
import type { CommandModule } from 'yargs';
import { usageError, CliError } from '../cli-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';

interface Given extends options.GivenCommon, options.GivenRules, options.GivenLane {
  readonly files: readonly string[];
  readonly expect: options.Given<string>;
  readonly json: options.Given<boolean>;
  readonly junit: options.Given<string>;
  readonly csv: options.Given<string>;
}

/** `check`: hold captures against rules. */
export function checkCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { text } = context;
  const { commands, options: common, check: help, examples } = text.help;
  return {
    command: 'check <files..>',
    describe: commands.check,
    builder: (yargs) =>
      options
        .withLane(options.withRules(options.withCommonOptions(yargs, text), text), text)
        .positional('files', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: help.files,
        })
        .option('expect', { type: 'string', requiresArg: true, describe: help.expect })
        .option('json', { type: 'boolean', describe: common.json })
        .option('junit', { type: 'string', requiresArg: true, describe: help.junit })
        .option('csv', { type: 'string', requiresArg: true, describe: help.csv })
        .example('$0 check lab.pcapng --expect rules.yaml', examples.check)
        .example('$0 check handed-in --expect rules.yaml --csv grades.csv', examples.checkFolder),
    handler: async (given) => {
      const expected = options.onePath('--expect', given.expect);
      if (expected === undefined) throw new CliError('USAGE', ({ check }) => check.needsRules);
      const args = {
        ...options.readCommon(given),
        files: options.readFiles(given.files),
        expected,
        json: options.once('--json', given.json) ?? false,
        junit: options.onePath('--junit', given.junit),
        csv: options.onePath('--csv', given.csv),
        rules: options.readRules(given),
        lane: options.readLane(given),
      };
      const { junit = '', csv = '' } = args;
      if (junit !== '' && csv !== '' && path.resolve(junit) === path.resolve(csv)) {
        throw usageError(({ sameOutput }) => sameOutput(junit));
      }
      const { runCheck } = await import('./run-check.js');
      finish(await runCheck(args, context));
    },
  };
}
