import type { CommandModule } from 'yargs';
import type { AutostopKind } from '../../tshark/dumpcap-arguments.js';
import * as capturing from '../capture-options.js';
import { CliError, usageError } from '../cli-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import type { LiveArguments } from './run-live.js';

interface Given extends options.GivenRules, capturing.GivenCapture {
  readonly r: options.Given<string>;
  readonly w: options.Given<string>;
  readonly c: options.Given<string>;
  readonly json: options.Given<boolean>;
  readonly dissector: readonly string[] | undefined;
}

/** What may end a capture that goes through a pipe. */
const AUTOSTOPS: readonly AutostopKind[] = ['duration', 'packets', 'filesize'];

/** One-letter options that take a value. */
export const LIVE_LETTERS = 'ifsarwcB';

/** `live`: tells what happens to TCP connections while it happens. */
export function liveCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { commands, live: help, examples } = context.text.help;
  return {
    command: 'live',
    describe: commands.live,
    builder: (yargs) =>
      capturing
        .withCaptureOptions(yargs, context.text)
        .option('r', { type: 'string', requiresArg: true, describe: help.read })
        .option('w', { type: 'string', requiresArg: true, describe: help.keep })
        .option('c', { type: 'string', requiresArg: true, describe: help.count })
        .option('json', { type: 'boolean', describe: help.json })
        .option('rules', { type: 'string', requiresArg: true, describe: help.rules })
        .option('dissector', options.dissectorOption(context.text))
        .example("$0 live -i eth0 -f 'tcp port 443'", examples.liveHere)
        .example('tcpdump -U -w - | $0 live -r -', examples.livePipe)
        .example('$0 live -r lab.pcapng', examples.liveFile),
    handler: async (given) => {
      const args = argumentsOf(given);
      const { runLive } = await import('./run-live.js');
      finish(await runLive(args, context));
    },
  };
}

function argumentsOf(given: Given): LiveArguments {
  const mostPackets = options.packetCount('-c', given.c);
  const keep = options.onePath('-w', given.w);
  if (keep === '-') throw new CliError('USAGE', ({ live }) => live.keepToStandardOutput);
  const rest = {
    keep,
    json: options.once('--json', given.json) ?? false,
    rules: options.readRules(given),
    dissectors: options.readDissectors(given.dissector),
  };
  const read = options.onePath('-r', given.r);
  if (read !== undefined) {
    if (given.i !== undefined) throw usageError(({ liveOneInput }) => liveOneInput);
    const option = capturing.captureOptionIn(given);
    if (option === undefined) return { ...rest, read, mostPackets };
    throw usageError(({ onlyWithInterface }) => onlyWithInterface(option));
  }
  const settings = capturing.readCapture(given, AUTOSTOPS);
  if (settings.interfaces.includes('-')) throw usageError((usage) => usage.pipeAsInterface);
  const dumpcap = capturing.readDumpcap(given);
  return { ...rest, capture: { ...settings, mostPackets }, dumpcap };
}
