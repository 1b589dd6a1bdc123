import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { usageError } from '../cli-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';

interface WithTshark {
  readonly tshark: string | undefined;
}

/** What turns a command into one whose work is waited for elsewhere. */
export type Begin = <Arguments>(
  command: CommandModule<object, Arguments>,
) => CommandModule<object, Arguments>;

/** `dissector`: declared protocols, and the Wireshark plugins that are made of them. */
export function dissectorCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
  begin: Begin,
): CommandModule {
  const { commands, dissector: help, options: common, examples } = context.text.help;
  /** A subcommand, with the options of all of them. */
  const subcommand = <Own extends WithTshark>(
    command: string,
    describe: string,
    build: (yargs: Argv<WithTshark>) => Argv<Own>,
    run: (given: ArgumentsCamelCase<Own>, tshark: string | undefined) => Promise<ExitCode>,
  ) =>
    begin<Own>({
      command,
      describe,
      builder: (yargs) =>
        build(
          yargs.option('tshark', { type: 'string', requiresArg: true, describe: common.tshark }),
        ),
      handler: async (given) => {
        finish(await run(given, options.onePath('--tshark', given.tshark)));
      },
    });
  const named = (yargs: Argv<WithTshark>) =>
    yargs.positional('names', { type: 'string', array: true, describe: help.names });
  const flag = (describe: string) => ({ type: 'boolean', describe }) as const;
  const number = (describe: string) => ({ type: 'string', requiresArg: true, describe }) as const;
  const folder = (describe: string) => ({ type: 'string', requiresArg: true, describe }) as const;
  return {
    command: 'dissector',
    describe: commands.dissector,
    builder: (yargs) =>
      yargs
        .command(
          subcommand(
            'new <name>',
            help.new,
            (own) =>
              own
                .positional('name', { type: 'string', describe: help.name })
                .option('o', folder(help.newFolder)),
            async (given, tshark) => {
              const { runNew } = await import('../dissector/run-new.js');
              const name = options.unshield(given.name ?? '');
              const output = options.onePath('-o', given.o);
              return runNew({ name, output, tshark }, context);
            },
          ),
        )
        .command(
          subcommand('check [names..]', help.check, named, async (given, tshark) => {
            const { runCheck } = await import('../dissector/run-check.js');
            return runCheck({ places: namesIn(given), tshark }, context);
          }),
        )
        .command(
          subcommand(
            'build [names..]',
            help.build,
            (own) =>
              named(own).option('o', folder(help.buildFolder)).option('c-only', flag(help.cOnly)),
            async (given, tshark) => {
              const { runBuild } = await import('../dissector/run-build.js');
              const output = options.onePath('-o', given.o);
              const isOnlyC = options.once('--c-only', given['c-only']) ?? false;
              return runBuild({ names: namesIn(given), output, isOnlyC, tshark }, context);
            },
          ),
        )
        .command(
          subcommand(
            'install [names..]',
            help.install,
            (own) => named(own).option('yes', flag(help.yes)),
            async (given, tshark) => {
              const { runInstall } = await import('../dissector/run-install.js');
              const isAgreed = options.once('--yes', given.yes) ?? false;
              return runInstall({ names: namesIn(given), isAgreed, tshark }, context);
            },
          ),
        )
        .command(
          subcommand('uninstall [names..]', help.uninstall, named, async (given, tshark) => {
            const { runUninstall } = await import('../dissector/run-uninstall.js');
            return runUninstall({ names: namesIn(given), tshark }, context);
          }),
        )
        .command(
          subcommand(
            'list [names..]',
            help.list,
            (own) => named(own).option('json', flag(common.json)),
            async (given, tshark) => {
              const { runList } = await import('../dissector/run-list.js');
              const json = options.once('--json', given.json) ?? false;
              return runList({ places: namesIn(given), json, tshark }, context);
            },
          ),
        )
        .command(
          subcommand(
            'conform <name> [captures..]',
            help.conform,
            (own) =>
              own
                .positional('name', { type: 'string', describe: help.compared })
                .positional('captures', { type: 'string', array: true, describe: help.captures })
                .option('pdus', number(help.pdus))
                .option('seed', number(help.seed))
                .option('mutations', number(help.mutations))
                .option('sanitize', flag(help.sanitize))
                .option('json', flag(common.json)),
            async (given, tshark) => {
              const { runConform } = await import('../dissector/run-conform.js');
              return runConform({ ...conformed(given), tshark }, context);
            },
          ),
        )
        .demandCommand(1, context.text.usage.noDissectorCommand)
        .example('$0 dissector new chatter', examples.dissectorNew)
        .example('$0 dissector install chatter', examples.dissectorInstall),
    handler: () => undefined,
  };
}

interface GivenConform {
  readonly name?: string | undefined;
  readonly captures?: readonly string[] | undefined;
  readonly pdus?: options.Given<string>;
  readonly seed?: options.Given<string>;
  readonly mutations?: options.Given<string>;
  readonly sanitize?: options.Given<boolean>;
  readonly json?: options.Given<boolean>;
}

function conformed({ name = '', captures = [], ...given }: GivenConform) {
  return {
    name: options.unshield(name),
    captures: options.readFiles(captures),
    pdus: options.packetCount('--pdus', given.pdus),
    seed: options.packetCount('--seed', given.seed) ?? 1,
    mutations: options.packetCount('--mutations', given.mutations),
    sanitize: options.once('--sanitize', given.sanitize) ?? false,
    json: options.once('--json', given.json) ?? false,
  };
}

function namesIn({ names = [] }: { readonly names?: readonly string[] | undefined }) {
  return names.map((name) => {
    if (name !== '') return options.unshield(name);
    throw usageError(({ emptyFileName }) => emptyFileName);
  });
}
