import { statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Names the folder whose declarations are always loaded. */
const VARIABLE = 'SHARKSCRIBE_DISSECTORS';

/**
 * The folder of the user's own declarations: what SHARKSCRIBE_DISSECTORS names, or `sharkscribe/dissectors`
 * in the user's configuration folder, if it is there. An empty variable means none.
 */
export function declarationsFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  const named = env[VARIABLE];
  if (named !== undefined) return named === '' ? undefined : named;
  const folder = path.join(configurationFolder(env, platform), 'sharkscribe', 'dissectors');
  return isFolder(folder) ? folder : undefined;
}

function isFolder(folder: string): boolean {
  try {
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

function configurationFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string {
  const home = os.homedir();
  if (platform === 'win32') return env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming');
  const { XDG_CONFIG_HOME: configured } = env;
  return configured !== undefined && path.isAbsolute(configured)
    ? configured
    : path.join(home, '.config');
}
