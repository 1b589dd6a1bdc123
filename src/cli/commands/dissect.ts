import type { CommandModule } from 'yargs';
import type { DissectSettings, TreeFormatName } from '../../tshark/dissect-arguments.js';
import { usageError } from '../cli-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';

interface Given extends options.GivenCommon, options.GivenRules {
  readonly files: readonly string[] | undefined;
  readonly T: options.Given<string>;
  readonly Y: options.Given<string>;
  readonly where: options.Given<string>;
  readonly O: options.Given<string>;
  readonly j: options.Given<string>;
  readonly J: options.Given<string>;
  readonly o: readonly string[] | undefined;
  readonly d: readonly string[] | undefined;
  readonly 2: options.Given<boolean>;
  readonly n: options.Given<boolean>;
  readonly x: options.Given<boolean>;
  readonly plain: options.Given<boolean>;
  readonly dissector: readonly string[] | undefined;
  readonly 'elastic-mapping': options.Given<boolean>;
}

/** One-letter options that take a value. */
export const DISSECT_LETTERS = 'TYOjJod';

/** `dissect`: packet trees as tshark prints them, with what the analyzer says added. */
export function dissectCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { commands, dissect: help, examples } = context.text.help;
  return {
    command: 'dissect [files..]',
    describe: commands.dissect,
    builder: (yargs) =>
      options
        .withRules(
          options.withCommonOptions(options.withOptionalFiles(yargs, context.text), context.text),
          context.text,
        )
        .option('T', text(help.T))
        .option('Y', text(help.Y))
        .option('where', text(help.where))
        .option('O', text(help.O))
        .option('j', text(help.j))
        .option('J', text(help.J))
        .option('o', {
          ...text(help.o),
          array: true,
        })
        .option('d', { ...text(help.d), array: true })
        .option('2', flag(help.twoPass))
        .option('n', flag(help.n))
        .option('x', flag(help.x))
        .option('plain', flag(help.plain))
        .option('dissector', options.dissectorOption(context.text))
        .option('elastic-mapping', flag(help.elasticMapping))
        .example('$0 dissect lab.pcapng -O tcp,tcpconv', examples.trees)
        .example('$0 dissect lab.pcapng --where \'tcpconv.role == "fin-1"\'', examples.firstFins),
    handler: async (given) => {
      const common = { ...options.readCommon(given), rules: options.readRules(given) };
      if (options.once('--elastic-mapping', given['elastic-mapping']) === true) {
        const { printElasticMapping } = await import('./print-elastic-mapping.js');
        finish(await printElasticMapping(common, context));
        return;
      }
      const args = {
        ...common,
        files: options.readFiles(given.files ?? []),
        settings: readSettings(given),
        where: options.onePath('--where', given.where),
        isPlain: options.once('--plain', given.plain) ?? false,
        dissectors: options.readDissectors(given.dissector),
      };
      if (args.files.length === 0) {
        throw usageError(({ noCapture, seeHelpOf }) => ({
          message: noCapture,
          hint: seeHelpOf('dissect'),
        }));
      }
      const { runDissect } = await import('./run-dissect.js');
      finish(await runDissect(args, context));
    },
  };
}

function text(describe: string) {
  return { type: 'string', requiresArg: true, describe } as const;
}

function flag(describe: string) {
  return { type: 'boolean', describe } as const;
}

const FORMATS = ['text', 'json', 'ek', 'pdml'] as const satisfies readonly TreeFormatName[];

function readSettings(given: Given): DissectSettings {
  const format = readFormat(given);
  return {
    format,
    filter: options.onePath('-Y', given.Y),
    preferences: (given.o ?? []).map(options.unshield),
    decodeAs: (given.d ?? []).map(options.unshield),
    isTwoPass: options.once('-2', given[2]) ?? false,
    isNumeric: options.once('-n', given.n) ?? false,
    hasBytes: options.once('-x', given.x) ?? false,
    details: readDetails(given, format),
    only: readOnly(given, format),
  };
}

function readFormat(given: Given): TreeFormatName {
  const value = options.onePath('-T', given.T) ?? 'text';
  const format = FORMATS.find((each) => each === value);
  if (format !== undefined) return format;
  throw usageError(({ notAFormat }) => notAFormat(value, FORMATS));
}

function readDetails(given: Given, format: TreeFormatName): DissectSettings['details'] {
  const names = options.onePath('-O', given.O);
  if (names === undefined) return undefined;
  if (format === 'text') return names.split(',').map((name) => name.trim());
  throw usageError(({ detailsOfText }) => detailsOfText(format));
}

function readOnly(given: Given, format: TreeFormatName): DissectSettings['only'] {
  const flat = options.onePath('-j', given.j);
  const deep = options.onePath('-J', given.J);
  const names = flat ?? deep;
  if (names === undefined) return undefined;
  if (format === 'text') throw usageError(({ onlyNotOfText }) => onlyNotOfText);
  if (flat !== undefined && deep !== undefined) {
    throw usageError(({ onlyOnce }) => onlyOnce);
  }
  return { option: flat === undefined ? '-J' : '-j', names: names.trim().split(/\s+/) };
}
