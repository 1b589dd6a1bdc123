import path from 'node:path';
import process from 'node:process';
import type { PluginNotes } from '../capture/plugin-pdus.js';
import type { CaptureSource } from '../capture/source.js';
import type { ProtocolDescription } from '../dissector/describe/description.js';
import type { DeclaredTraffic } from '../model/declared-traffic.js';
import { declarationsFolder } from '../toolchain/declarations-folder.js';
import type { Tshark } from '../tshark/find-tshark.js';
import type { RunTsharkOptions } from '../tshark/run-tshark.js';
import type { CliContext } from './context.js';

interface DeclaredArguments {
  /** Files and folders. */
  readonly dissectors: readonly string[];
  readonly verbose?: boolean;
}

/** The protocols that the user has declared: those of the user's own folder, and those of these places. */
export async function protocolsFor(
  { dissectors: places, verbose }: DeclaredArguments,
  { env, terminal, text }: CliContext,
): Promise<readonly ProtocolDescription[]> {
  const folder = declarationsFolder(env, process.platform);
  if (places.length === 0 && folder === undefined) return [];
  const { loadDeclarations } = await import('../toolchain/load-declarations.js');
  const { protocols, replaced } = await loadDeclarations(places, folder);
  for (const { own, named } of verbose === true ? replaced : []) {
    const { filterName } = named.description;
    const file = path.relative('', named.file);
    const other = path.relative('', own.file);
    await terminal.note(text.messages.declarationReplaced(filterName, file, other));
  }
  return protocols;
}

/** What declared protocols carry in a capture; without any, nothing is loaded nor read for it. */
export async function declaredIn(
  source: CaptureSource,
  tshark: Tshark,
  protocols: readonly ProtocolDescription[],
  options: RunTsharkOptions,
): Promise<DeclaredTraffic | undefined> {
  if (protocols.length === 0) return undefined;
  const { readDeclared } = await import('../capture/read-declared.js');
  return readDeclared(source, tshark, protocols, options);
}

/** Says what could not be dissected of a capture. */
export async function tellNotes(
  path: string,
  { streams, unclearFrames }: PluginNotes,
  { terminal, text }: CliContext,
): Promise<void> {
  for (const note of streams) await terminal.note(text.messages.notDissected(path, note));
  if (unclearFrames > 0) await terminal.note(text.messages.severalHeaders(path, unclearFrames));
}
