import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { chmodSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ProtocolDescription } from '../dissector/describe/description.js';
import { buildPlugin } from '../toolchain/plugin/build-plugin.js';
import type { PluginCompiler } from '../toolchain/plugin/compiler.js';
import { PluginHome } from '../toolchain/plugin/plugin-home.js';
import type { Tshark } from '../tshark/find-tshark.js';

/** A home with freshly built plugins, and a folder for captures. */
export interface ConformHome {
  readonly home: PluginHome;
  /** All may read what is in it. */
  readonly folder: string;
  /** Removes both, but for captures that are to be looked at. */
  readonly dispose: (kept?: ReadonlySet<string>) => Promise<void>;
}

/**
 * Builds the plugins of protocols into a home that nothing else uses.
 *
 * @throws LabError BUILD_FAILED, TSHARK_FAILED
 */
export async function makeConformHome(
  descriptions: readonly ProtocolDescription[],
  tshark: Tshark,
  compiler: PluginCompiler,
  { sanitize, signal }: { readonly sanitize: boolean; readonly signal: AbortSignal },
): Promise<ConformHome> {
  const home = await PluginHome.create(tshark);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sharkscribe-conform-'));
  // tshark may run as a user of its own.
  chmodSync(folder, 0o755);
  const dispose = async (kept: ReadonlySet<string> = new Set()) => {
    home.dispose();
    if (kept.size === 0) return rm(folder, { recursive: true, force: true });
    for (const name of await readdir(folder)) {
      const file = path.join(folder, name);
      if (!kept.has(file)) await rm(file, { recursive: true, force: true });
    }
  };
  try {
    for (const description of descriptions) {
      await buildPlugin(description, compiler, home.plugins, { sanitize, signal });
    }
  } catch (error) {
    await dispose();
    throw error;
  }
  return { home, folder, dispose };
}
