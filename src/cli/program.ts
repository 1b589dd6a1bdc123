import yargs, { type CommandModule } from 'yargs';
import { LabError } from '../errors/lab-error.js';
import { conversationsCommand } from './commands/conversations.js';
import { DISSECT_LETTERS, dissectCommand } from './commands/dissect.js';
import { doctorCommand } from './commands/doctor.js';
import { flowCommand } from './commands/flow.js';
import { reportCommand } from './commands/report.js';
import { segmentsCommand } from './commands/segments.js';
import { typesCommand } from './commands/types.js';
import { shieldArguments, splitGlued, unshield } from './common-options.js';
import type { CliContext } from './context.js';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.js';

/** Widest help text, in columns. */
const MAX_WIDTH = 100;

const EPILOGUE = `Data goes to standard output, everything else to standard error.
Exit codes: 0 done; 1 what was asked for was not found; 2 usage; 3 no usable tshark;
4 input unreadable or damaged, with what could be read delivered; 130 interrupted.`;

/** Runs the command that the arguments ask for; never throws. */
export async function runProgram(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const { terminal, signal } = context;
  try {
    return await dispatch(args, context);
  } catch (error) {
    if (signal.aborted) {
      await terminal.note('interrupted');
      return EXIT.interrupted;
    }
    const known = asLabError(error);
    if (known !== undefined) {
      await terminal.fail(known);
      return exitCodeOf(known.code);
    }
    await reportBug(error, args, context);
    return EXIT.bug;
  }
}

async function dispatch(args: readonly string[], context: CliContext): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const finish = (result: ExitCode) => {
    code = result;
  };
  let running: Promise<void> | undefined;
  // yargs is not to wait for a command: it would lay out the help first, in case the command fails.
  const begin = <Given>(command: CommandModule<object, Given>): CommandModule<object, Given> => ({
    ...command,
    handler: (given) => {
      running = Promise.resolve(command.handler(given));
      running.catch(() => undefined);
    },
  });
  const parser = yargs()
    .scriptName('sharkscribe')
    .usage('$0 COMMAND: explains the TCP conversations of packet captures, with tshark')
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
    })
    .locale('en')
    .command(begin(reportCommand(context, finish)))
    .command(begin(conversationsCommand(context, finish)))
    .command(begin(segmentsCommand(context, finish)))
    .command(begin(flowCommand(context, finish)))
    .command(begin(dissectCommand(context, finish)))
    .command(begin(typesCommand(context, finish)))
    .command(begin(doctorCommand(context, finish)))
    .demandCommand(1, 'no command was given')
    .strict()
    .version(context.version)
    .alias('help', 'h')
    .example('$0 report lab.pcapng -o lab.md', 'write the report on a capture')
    .example('$0 doctor', 'see whether tshark is there')
    .epilogue(EPILOGUE)
    .wrap(Math.min(MAX_WIDTH, context.terminal.width ?? MAX_WIDTH))
    .exitProcess(false)
    .fail((message, error: unknown) => {
      // yargs gives an error of its own only where one was thrown while it read the arguments.
      throw error instanceof Error ? error : usageError(message, args);
    });
  // The callback takes the texts of --help and --version, which yargs would print itself.
  let text = '';
  const apart = args[0] === 'dissect' ? splitGlued(args, DISSECT_LETTERS) : args;
  await parser.parseAsync(shieldArguments(apart), {}, (_error, _argv, output) => {
    text = output;
  });
  await running;
  if (text !== '') await context.terminal.print(`${text}\n`);
  return code;
}

/** The error for arguments that yargs does not accept. */
function usageError(message: string, args: readonly string[]): LabError {
  const hint = 'See sharkscribe --help, or sharkscribe COMMAND --help.';
  // yargs misses the file first where an option that it does not know has swallowed it.
  const unknown = unknownOption(args);
  if (unknown !== undefined) {
    return new LabError(
      'USAGE',
      `unknown option ${unknown}`,
      `${hint} A file whose name begins with "-" is given as ./-name.`,
    );
  }
  const isMissing = message.startsWith('Not enough non-option arguments');
  const missing = args[0] === 'types' ? 'protocol' : 'capture file';
  return new LabError('USAGE', isMissing ? `no ${missing} was given` : unshield(message), hint);
}

/** Every option of every command. */
const KNOWN_OPTIONS = new Set(
  (
    '-h --help --version --tshark --preferences --verbose -o --output --stream --json --rules --lane ' +
    '--zeek --zeek-expiry --zeek-checksums --csv --format --connection ' +
    '-T -Y -O -j -J -d -2 -n -x --where --plain --elastic-mapping'
  ).split(' '),
);

/** An option with its value glued to it. */
const GLUED = /^-o./;
const GLUED_TO_DISSECT = new RegExp(`^-[${DISSECT_LETTERS}].`);

/** The first argument before `--` that looks like an option and is none. */
function unknownOption(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = (end === -1 ? args : args.slice(0, end)).filter((arg) => /^-./.test(arg));
  const glued = args[0] === 'dissect' ? GLUED_TO_DISSECT : GLUED;
  return options
    .map((arg) => arg.split('=', 1)[0] ?? arg)
    .find((name) => !KNOWN_OPTIONS.has(name) && !glued.test(name) && !/^-\d/.test(name));
}

/** Errors of yargs are what the user typed; everything else unknown is a bug. */
function asLabError(error: unknown): LabError | undefined {
  if (error instanceof LabError) return error;
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'YError') return usageError(error.message, []);
  const { syscall } = error as NodeJS.ErrnoException;
  if (syscall !== 'mkdtemp') return undefined;
  return new LabError(
    'OUTPUT_NOT_WRITABLE',
    `no temporary folder can be made: ${error.message}`,
    'Let TMPDIR name a folder that exists and can be written to.',
    { cause: error },
  );
}

async function reportBug(
  error: unknown,
  args: readonly string[],
  { terminal, version }: CliContext,
): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  const hint = args.includes('--verbose')
    ? 'Please report it with the lines below.'
    : 'Please report it with what --verbose prints.';
  await terminal.fail(new LabError('USAGE', `this is a bug in sharkscribe: ${message}`, hint));
  if (!args.includes('--verbose')) return;
  const stack = error instanceof Error ? (error.stack ?? message) : message;
  await terminal.printError(`sharkscribe ${version}, Node.js ${process.version}\n${stack}`);
}
