import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** Environment variables for one run of tshark, and what is to be done when it is over. */
export interface TsharkEnvironment {
  readonly env: Record<string, string | undefined>;
  /** Removes the private folder; may be called more than once. */
  dispose(): void;
}

/** Folders that still exist, for the case that the process ends before they are disposed of. */
const folders = new Set<string>();
let isExitWatched = false;

/**
 * An environment in which tshark has an empty configuration folder of its own, so that nobody's
 * preferences, colour rules or plugins change what it says, and in which it speaks English and UTC.
 */
export function privateEnvironment(base = process.env): TsharkEnvironment {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-config-'));
  folders.add(folder);
  if (!isExitWatched) {
    process.once('exit', () => {
      for (const left of folders) removeFolder(left);
    });
    isExitWatched = true;
  }
  return {
    env: {
      ...neutralEnvironment(base),
      // Personal plugins are looked up below HOME, whatever the configuration folder is.
      HOME: folder,
      WIRESHARK_CONFIG_DIR: folder,
      WIRESHARK_PROFILE: undefined,
    },
    dispose: () => {
      removeFolder(folder);
    },
  };
}

/** An environment with the user's own preferences; only language and time zone are fixed. */
export function userEnvironment(base = process.env): TsharkEnvironment {
  return { env: neutralEnvironment(base), dispose: () => undefined };
}

function neutralEnvironment(base: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return { ...base, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
}
