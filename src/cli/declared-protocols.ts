import process from 'node:process';
import type { PluginNotes } from '../capture/plugin-pdus.js';
import type { CaptureSource } from '../capture/source.js';
import type { ProtocolDescription } from '../dissector/describe/description.js';
import type { DeclaredTraffic } from '../model/declared-traffic.js';
import { declarationsFolder } from '../toolchain/declarations-folder.js';
import type { Tshark } from '../tshark/find-tshark.js';
import type { RunTsharkOptions } from '../tshark/run-tshark.js';
import type { CliContext } from './context.js';

/** The protocols that the user has declared: those of the user's own folder, and those of these places. */
export async function protocolsFor(
  places: readonly string[],
  env: CliContext['env'],
): Promise<readonly ProtocolDescription[]> {
  const folder = declarationsFolder(env, process.platform);
  if (places.length === 0 && folder === undefined) return [];
  const { loadDeclarations } = await import('../toolchain/load-declarations.js');
  return loadDeclarations(places, folder);
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
