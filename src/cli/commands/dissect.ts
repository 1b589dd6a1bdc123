import type { CommandModule } from 'yargs';
import { LabError } from '../../errors/lab-error.js';
import type { DissectSettings, TreeFormatName } from '../../tshark/dissect-arguments.js';
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
  readonly 'elastic-mapping': options.Given<boolean>;
}

/** One-letter options that take a value. */
export const DISSECT_LETTERS = 'TYOjJod';

/** `dissect`: packet trees as tshark prints them, with what the analyzer says added. */
export function dissectCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  return {
    command: 'dissect [files..]',
    describe: "Print packet trees in tshark's formats, with a protocol tcpconv of our own",
    builder: (yargs) =>
      options
        .withRules(options.withCommonOptions(options.withOptionalFiles(yargs)))
        .option('T', text('text (tshark -V, the default), json, ek or pdml'))
        .option('Y', text("Only frames that tshark's display filter chooses"))
        .option('where', text('Only frames with a segment that this chooses: tcpconv.* and tcp.*'))
        .option('O', text('Show only these protocols in full (text): tcp,tcpconv'))
        .option('j', text('Show only these protocols, nothing below them (json, ek, pdml)'))
        .option('J', text('Show only these protocols with all below them (json, ek, pdml)'))
        .option('o', {
          ...text('Set a preference of tshark: tcp.check_checksum:TRUE'),
          array: true,
        })
        .option('d', { ...text('Decode as: tcp.port==8888,http'), array: true })
        .option('2', flag('Read twice, as Wireshark does: packets show what later ones tell'))
        .option('n', flag('Show addresses and ports as numbers'))
        .option('x', flag('Show the bytes, too'))
        .option('plain', flag("Add nothing: tshark's own output"))
        .option('elastic-mapping', flag('Print the Elasticsearch mapping of all fields, and end'))
        .example('$0 dissect lab.pcapng -O tcp,tcpconv', 'the TCP trees, and ours, in full')
        .example('$0 dissect lab.pcapng --where \'tcpconv.role == "fin-1"\'', 'each first FIN'),
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
      };
      if (args.files.length === 0) {
        throw usage('no capture file was given', 'See sharkscribe dissect --help.');
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
  const hint = `Choose one of ${FORMATS.join(', ')}; for columns there is "sharkscribe segments".`;
  throw usage(`-T ${value}: not a format of packet trees`, hint);
}

function readDetails(given: Given, format: TreeFormatName): DissectSettings['details'] {
  const names = options.onePath('-O', given.O);
  if (names === undefined) return undefined;
  if (format === 'text') return names.split(',').map((name) => name.trim());
  throw usage(`-O is for text, not for -T ${format}`, 'Use -j or -J there.');
}

function readOnly(given: Given, format: TreeFormatName): DissectSettings['only'] {
  const flat = options.onePath('-j', given.j);
  const deep = options.onePath('-J', given.J);
  const names = flat ?? deep;
  if (names === undefined) return undefined;
  if (format === 'text') throw usage('-j and -J are not for text', 'Use -O there.');
  if (flat !== undefined && deep !== undefined) {
    throw usage('-j and -J exclude each other', 'Give one of them.');
  }
  return { option: flat === undefined ? '-J' : '-j', names: names.trim().split(/\s+/) };
}

function usage(message: string, hint: string): LabError {
  return new LabError('USAGE', message, hint);
}
