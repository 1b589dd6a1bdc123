import { performance } from 'node:perf_hooks';
import type { Difference } from '../../conform/difference.js';
import type { ConformHome } from '../../conform/conform-home.js';
import { makeConformHome } from '../../conform/conform-home.js';
import { conformCapture, conformGenerated, noCounts } from '../../conform/conform-protocol.js';
import { unknownDissectors } from '../../conform/unknown-dissectors.js';
import { PluginTrouble } from '../../conform/plugin-trouble.js';
import { branchesOf } from '../../dissector/conform/branches.js';
import type { ProtocolDescription } from '../../dissector/describe/description.js';
import { jsonText } from '../../report/json-text.js';
import type { DeclaredProtocol } from '../../toolchain/declared-protocol.js';
import { type HandOffTargets, handOffTargets } from '../../toolchain/hand-off-targets.js';
import { loadNamed, placesOf } from '../../toolchain/named-declarations.js';
import { loadVectors } from '../../toolchain/load-vectors.js';
import { findCompiler } from '../../toolchain/plugin/compiler.js';
import type { PluginHome } from '../../toolchain/plugin/plugin-home.js';
import { findTshark, type Tshark } from '../../tshark/find-tshark.js';
import { surroundingsHere } from '../../tshark/surroundings.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { conformTable, type ComparedProtocol, notReachedLines } from './conform-table.js';
import { ownFolder } from './declared-here.js';
import { DifferencePrinter } from './difference-printer.js';
import { readableCopies } from './readable-copies.js';
import { runStress } from './run-stress.js';

export interface ConformArguments {
  readonly name: string;
  readonly captures: readonly string[];
  /** PDUs to generate; as many as usual without, and none where captures are given. */
  readonly pdus: number | undefined;
  readonly seed: number;
  /** Packets to send through the plugin alone. */
  readonly mutations: number | undefined;
  readonly sanitize: boolean;
  readonly json: boolean;
  readonly tshark: string | undefined;
}

const USUAL_PDUS = 10_000;

/** Compares the interpreter with the plugin, over generated packets and captures. */
export async function runConform(args: ConformArguments, context: CliContext): Promise<ExitCode> {
  const { env, signal } = context;
  const { mutations, sanitize } = args;
  if (sanitize && mutations === undefined)
    throw new CliError('USAGE', ({ conform }) => conform.sanitizedOnly);
  const declared = await loadNamed([args.name], ownFolder(context));
  const here = surroundingsHere(env);
  const tshark = await findTshark({ explicit: args.tshark, env });
  const compiler = await findCompiler(here, tshark.version);
  const targets = await handOffTargets(declared, ownFolder(context));
  const descriptions = [...declared, ...targets.declared].map(({ description }) => description);
  const made = await makeConformHome(descriptions, tshark, compiler, { sanitize, signal });
  const kept = new Set<string>();
  try {
    const isAlike =
      mutations === undefined
        ? await compareAll(declared, { tshark, made, descriptions, targets, kept }, args, context)
        : await runStress(
            declared,
            { ...args, tshark, compiler, made, here, mutations, kept },
            context,
          );
    return isAlike ? EXIT.done : EXIT.notFound;
  } finally {
    // A capture with a difference is there to be looked at.
    await made.dispose(kept);
  }
}

interface CompareWork {
  readonly tshark: Tshark;
  readonly made: ConformHome;
  /** With what the protocols hand bytes to. */
  readonly descriptions: readonly ProtocolDescription[];
  readonly targets: HandOffTargets;
  /** Takes the captures that are to stay. */
  readonly kept: Set<string>;
}

async function compareAll(
  declared: readonly DeclaredProtocol[],
  { tshark, made, descriptions, targets, kept }: CompareWork,
  { captures, pdus, seed, json }: ConformArguments,
  context: CliContext,
): Promise<boolean> {
  const { terminal, text, signal } = context;
  const { home, folder } = made;
  const unknown = await unknownTargets(targets, home, context);
  const reached = new Set<object>();
  const take = (branch: object) => reached.add(branch);
  const setting = { tshark, home, descriptions, unknown, signal, reached: take };
  const readable = await readableCopies(captures, folder, tshark, signal);
  const all: ComparedProtocol[] = [];
  for (const { description, file } of declared) {
    const { filterName } = description;
    await terminal.showStatus(text.conform.comparing(filterName, tshark.version));
    const counts = noCounts();
    const printer = new DifferencePrinter(context);
    /** The user's own file stands for its copy; what was made stays where it is. */
    const nameOf = (capture: string) => {
      const given = readable.get(capture);
      if (given === undefined) kept.add(capture);
      return given ?? capture;
    };
    const found = async (difference: Difference, capture: string) => {
      if (difference.attribute !== 'label') await printer.take(difference, nameOf(capture));
    };
    let trouble: ComparedProtocol['trouble'];
    const start = performance.now();
    try {
      for (const capture of readable.keys()) {
        await conformCapture(capture, description, setting, counts, found);
      }
      const wanted = pdus ?? (captures.length > 0 ? 0 : USUAL_PDUS);
      if (wanted > 0) {
        const vectors = await loadVectors(file);
        const generated = { vectors, pdus: counts.pdus + wanted, seed, folder };
        await conformGenerated(description, setting, generated, counts, found);
      }
    } catch (error) {
      if (!(error instanceof PluginTrouble)) throw error;
      trouble = { reason: error.reason, capture: nameOf(error.capture) };
      await terminal.warn(text.conform.pluginTrouble(filterName, trouble.reason, trouble.capture));
    }
    const seconds = (performance.now() - start) / 1000;
    await printer.end(filterName);
    if (counts.ofAnother > 0) {
      await terminal.note(text.conform.ofAnother(filterName, counts.ofAnother));
    }
    if (counts.pdus === 0 && trouble === undefined)
      await terminal.warn(
        text.conform.nothingFound(filterName, description.attachments.length > 0),
      );
    all.push({
      protocol: filterName,
      ...counts,
      seconds,
      listed: printer.listed,
      notReached: branchesOf(description).filter(({ key }) => !reached.has(key)),
      trouble,
    });
  }
  if (json) {
    const protocols = all.map(({ seconds: _, listed, notReached, trouble, ...counts }) => ({
      ...counts,
      notReached: notReached.map(({ name, kind }) => ({ name, kind })),
      trouble: trouble ?? null,
      differencesListed: listed,
    }));
    await terminal.print(
      jsonText({ schema: 'sharkscribe/conform/1', tshark: tshark.version, seed, protocols }),
    );
  } else {
    await terminal.print(conformTable(all, text.conform) + notReachedLines(all, text.conform));
  }
  if (all.every(({ pdus: count }) => count === 0)) {
    if (all.every(({ trouble }) => trouble === undefined)) {
      await terminal.warn(text.conform.nothingCompared);
    }
    return false;
  }
  return all.every(({ differences, trouble }) => differences === 0 && trouble === undefined);
}

/** Dissectors that nobody has, of which the user is told. */
async function unknownTargets(
  { undeclared }: HandOffTargets,
  home: PluginHome,
  context: CliContext,
): Promise<ReadonlySet<string>> {
  const { terminal, text, signal } = context;
  const names = undeclared.map(({ dissector }) => dissector);
  const unknown = await unknownDissectors(home, names, signal);
  for (const { protocol, dissector } of undeclared) {
    if (!unknown.has(dissector)) continue;
    const places = placesOf(dissector, ownFolder(context));
    await terminal.warn(text.conform.unknownTarget(protocol, dissector, places));
  }
  return unknown;
}
