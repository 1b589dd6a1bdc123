import yargs, { type CommandModule } from 'yargs';
import { isSystemError } from '../capture/file-access.js';
import { LabError } from '../errors/lab-error.js';
import { NO_ROOM_CODES } from '../errors/no-room-codes.js';
import type { Language } from '../report/text/languages.js';
import { CliError, usageError } from './cli-error.js';
import { annotateCommand } from './commands/annotate.js';
import { checkCommand } from './commands/check.js';
import { batchCommand } from './commands/batch.js';
import { CAPTURE_LETTERS, captureCommand } from './commands/capture.js';
import { conversationsCommand } from './commands/conversations.js';
import { DISSECT_LETTERS, dissectCommand } from './commands/dissect.js';
import { dissectorCommand } from './commands/dissector.js';
import { doctorCommand } from './commands/doctor.js';
import { flowCommand } from './commands/flow.js';
import { interfacesCommand } from './commands/interfaces.js';
import { LIVE_LETTERS, liveCommand } from './commands/live.js';
import { plotCommand } from './commands/plot.js';
import { profileCommand } from './commands/profile.js';
import { queryCommand } from './commands/query.js';
import { reportCommand } from './commands/report.js';
import { segmentsCommand } from './commands/segments.js';
import { typesCommand } from './commands/types.js';
import { shieldArguments, splitGlued, unshield } from './common-options.js';
import type { CliContext, ProgramContext } from './context.js';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.js';
import { languageOfArguments, languageOfEnvironment } from './language.js';
import type { CliText } from './text/cli-text.js';
import { cliTextIn } from './text/cli-text-in.js';
import { en } from './text/en.js';
import type { HelpText, YargsWords } from './text/help-text.js';

/** Widest help text, in columns. */
const MAX_WIDTH = 100;

/** What yargs says of files and protocols that are missing, in whatever language it speaks. */
const NOT_ENOUGH = 'Not enough non-option arguments: got %s, need at least %s';
const IS_MISSING = '\0missing';

/** Runs the command that the arguments ask for; never throws. */
export async function runProgram(
  args: readonly string[],
  given: ProgramContext,
): Promise<ExitCode> {
  const { terminal, signal } = given;
  let text = en;
  try {
    text = await speak(languageOfEnvironment(given.env), given);
    const language = languageOfArguments(args);
    if (language !== undefined) text = await speak(language, given);
    return await dispatch(args, { ...given, text, language });
  } catch (error) {
    if (signal.aborted) {
      await terminal.note(text.messages.interrupted);
      return EXIT.interrupted;
    }
    const known = asLabError(error);
    if (known !== undefined) {
      await terminal.fail(known);
      return exitCodeOf(known.code);
    }
    await reportBug(error, args, given);
    return EXIT.bug;
  }
}

async function speak(language: Language, { terminal }: ProgramContext): Promise<CliText> {
  const text = await cliTextIn(language);
  terminal.speak(text);
  return text;
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
  const { help, usage } = context.text;
  const parser = yargs()
    .scriptName('sharkscribe')
    .usage(help.usage)
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
    })
    .locale(context.text.language)
    .updateStrings(wordsOf(help))
    .command(begin(reportCommand(context, finish)))
    .command(begin(conversationsCommand(context, finish)))
    .command(begin(batchCommand(context, finish)))
    .command(begin(captureCommand(context, finish)))
    .command(begin(liveCommand(context, finish)))
    .command(begin(flowCommand(context, finish)))
    .command(begin(plotCommand(context, finish)))
    .command(begin(segmentsCommand(context, finish)))
    .command(begin(dissectCommand(context, finish)))
    .command(begin(annotateCommand(context, finish)))
    .command(begin(profileCommand(context, finish)))
    .command(dissectorCommand(context, finish, begin))
    .command(begin(checkCommand(context, finish)))
    .command(begin(queryCommand(context, finish)))
    .command(begin(typesCommand(context, finish)))
    .command(begin(interfacesCommand(context, finish)))
    .command(begin(doctorCommand(context, finish)))
    .demandCommand(1, usage.noCommand)
    .strict()
    .version(context.version)
    .alias('help', 'h')
    .option('lang', { type: 'string', requiresArg: true, describe: help.options.lang })
    .example('$0 report lab.pcapng -o lab.md', help.examples.report)
    .example('$0 doctor', help.examples.doctor)
    .epilogue(help.epilogue)
    .wrap(Math.min(MAX_WIDTH, context.terminal.width ?? MAX_WIDTH))
    .exitProcess(false)
    .fail((message, error: unknown) => {
      // yargs gives an error of its own only where one was thrown while it read the arguments.
      throw error instanceof Error ? error : refusal(message, args);
    });
  // The callback takes the texts of --help and --version, which yargs would print itself.
  let text = '';
  const apart = splitGlued(args, lettersOf(args));
  await parser.parseAsync(shieldArguments(apart), {}, (_error, _argv, output) => {
    text = output;
  });
  await running;
  if (text !== '') await context.terminal.print(`${text}\n`);
  return code;
}

/** Words for yargs, whose types know nothing of those with a plural. */
function wordsOf({ yargs: words }: HelpText): Record<string, string> {
  const all: YargsWords = { ...words, [NOT_ENOUGH]: { one: IS_MISSING, other: IS_MISSING } };
  return all as Record<string, string>;
}

/** The error for arguments that yargs does not accept. */
function refusal(message: string, args: readonly string[]): CliError {
  // yargs misses the file first where an option that it does not know has swallowed it.
  const unknown = unknownOption(args);
  if (unknown !== undefined) return usageError(({ unknownOption }) => unknownOption(unknown));
  return usageError(({ noProtocol, noCapture, seeHelp: hint }) => {
    if (!message.startsWith(IS_MISSING)) return { message: unshield(message), hint };
    const [command = ''] = args;
    return { message: /^(?:types|dissector)$/.test(command) ? noProtocol : noCapture, hint };
  });
}

/** Every option of every command. */
const KNOWN_OPTIONS = new Set(
  (
    '-h --help --version --tshark --preferences --verbose --lang -o --output --stream --json --html --rules --lane ' +
    '--zeek --zeek-expiry --zeek-checksums --csv --kind --from --format --connection ' +
    '-r -w -c -T -Y -O -j -J -d -2 -n -x --where --plain --elastic-mapping ' +
    '--dumpcap --to --traffic -i -f -s -a -b -p -B --until --run --keep-all --expect --junit ' +
    '--glob --exclude --follow --jobs --report --timeout --max-memory --force --quiet --events --watch ' +
    '--shard --merge --dissector --yes --c-only --pdus --seed --mutations --sanitize --steps-only --remove' +
    ' --install --name'
  ).split(' '),
);

/** An option with its value glued to it. */
const GLUED = /^-o./;

/** Options of a command that take a value, which may be glued to them as in tshark's own command lines. */
function lettersOf([command]: readonly string[]): string {
  if (command === 'dissect') return DISSECT_LETTERS;
  if (command === 'live') return LIVE_LETTERS;
  if (command === 'annotate' || command === 'profile') return 'w';
  return command === 'capture' ? CAPTURE_LETTERS : '';
}

/** The first argument before `--` that looks like an option and is none. */
function unknownOption(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = (end === -1 ? args : args.slice(0, end)).filter((arg) => /^-./.test(arg));
  const letters = lettersOf(args);
  const glued = letters === '' ? GLUED : new RegExp(`^-[${letters}].`);
  return options
    .map((arg) => arg.split('=', 1)[0] ?? arg)
    .find((name) => !KNOWN_OPTIONS.has(name) && !glued.test(name) && !/^-\d/.test(name));
}

/** Errors of yargs are what the user typed; everything else unknown is a bug. */
function asLabError(error: unknown): LabError | undefined {
  if (error instanceof LabError) return error;
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'YError') return refusal(error.message, []);
  // Whoever wrote the file may not have expected it.
  if (isSystemError(error, ...NO_ROOM_CODES)) {
    return new CliError(
      'OUTPUT_NOT_WRITABLE',
      ({ messages }) => messages.outputFailed(error.message),
      { cause: error },
    );
  }
  const { syscall } = error as NodeJS.ErrnoException;
  if (syscall !== 'mkdtemp') return undefined;
  return new CliError(
    'OUTPUT_NOT_WRITABLE',
    ({ messages }) => messages.noTemporaryFolder(error.message),
    { cause: error },
  );
}

async function reportBug(
  error: unknown,
  args: readonly string[],
  { terminal, version }: ProgramContext,
): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  const isVerbose = args.includes('--verbose');
  await terminal.fail(new CliError('USAGE', ({ messages }) => messages.bug(message, isVerbose)));
  if (!isVerbose) return;
  const stack = error instanceof Error ? (error.stack ?? message) : message;
  await terminal.printError(`sharkscribe ${version}, Node.js ${process.version}\n${stack}`);
}
