import type { Context } from 'mocha';
import process from 'node:process';
import { KnownFailure } from '../../src/errors/known-failure.js';
import { findCompiler, type PluginCompiler } from '../../src/toolchain/plugin/compiler.js';
import { findTshark, type Tshark } from '../../src/tshark/find-tshark.js';
import { surroundingsHere } from '../../src/tshark/surroundings.js';

/** What it takes to build plugins, and a tshark that loads them. */
export interface PluginTools {
  readonly compiler: PluginCompiler;
  readonly tshark: Tshark;
}

/**
 * What this machine has for building plugins; a test is skipped without it, but for one that runs where
 * everything has to be tried (`CI`).
 */
export async function pluginTools(test: Context): Promise<PluginTools> {
  const tshark = await findTshark();
  try {
    return { compiler: await findCompiler(surroundingsHere(), tshark.version), tshark };
  } catch (error) {
    const maySkip = (process.env['CI'] ?? '') === '';
    if (error instanceof KnownFailure && maySkip) return test.skip();
    throw error;
  }
}
