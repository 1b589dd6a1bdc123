import type { CommandModule } from 'yargs';
import { usageError } from '../cli-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';

interface Given extends options.GivenRules {
  readonly r: options.Given<string>;
  readonly w: options.Given<string>;
  readonly c: options.Given<string>;
  readonly json: options.Given<boolean>;
}

/** `live`: tells what happens to TCP connections while a capture arrives. */
export function liveCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { commands, live: help, examples } = context.text.help;
  return {
    command: 'live',
    describe: commands.live,
    builder: (yargs) =>
      yargs
        .option('r', { type: 'string', requiresArg: true, describe: help.read })
        .option('w', { type: 'string', requiresArg: true, describe: help.keep })
        .option('c', { type: 'string', requiresArg: true, describe: help.count })
        .option('json', { type: 'boolean', describe: help.json })
        .option('rules', { type: 'string', requiresArg: true, describe: help.rules })
        .example('dumpcap -w - | $0 live -r -', examples.livePipe)
        .example('$0 live -r lab.pcapng', examples.liveFile),
    handler: async (given) => {
      const read = options.onePath('-r', given.r);
      if (read === undefined) throw usageError(({ liveNeedsInput }) => liveNeedsInput([]));
      const args = {
        read,
        keep: options.onePath('-w', given.w),
        mostPackets: countOf(options.once('-c', given.c)),
        json: options.once('--json', given.json) ?? false,
        rules: options.readRules(given),
      };
      const { runLive } = await import('./run-live.js');
      finish(await runLive(args, context));
    },
  };
}

function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (/^\d+$/.test(text) && count > 0 && Number.isSafeInteger(count)) return count;
  throw usageError(({ notAPacketCount }) => notAPacketCount(options.unshield(text)));
}
