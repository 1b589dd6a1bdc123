import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** A tshark whose plugins, of the user and for all users, are in folders of a test. */
export interface PluginUser {
  /** Its path. */
  readonly tshark: string;
  /** Where this user's plugins go: for all users if this is root. */
  readonly epan: string;
}

/**
 * Writes a program that runs the real tshark as a user without rights, since root's loads no plugins of a user's, and
 * is refused the folder for all users.
 */
export function makePluginUser(folder: string, tshark: string, release: string): PluginUser {
  const home = path.join(folder, 'home');
  const global = path.join(folder, 'global');
  const isRoot = process.geteuid?.() === 0;
  const plugins = isRoot ? global : path.join(home, '.local/lib/wireshark/plugins');
  mkdirSync(home);
  mkdirSync(global);
  chmodSync(folder, 0o755);
  const file = path.join(folder, 'tshark');
  const user = isRoot ? ', uid: 65534, gid: 65534' : '';
  const script = `#!${process.execPath}
const { spawnSync } = require('node:child_process');
const env = { ...process.env, HOME: ${JSON.stringify(home)}, WIRESHARK_PLUGIN_DIR: ${JSON.stringify(global)} };
const run = spawnSync(${JSON.stringify(tshark)}, process.argv.slice(2), { stdio: 'inherit', cwd: '/', env${user} });
process.exitCode = run.status ?? 1;
`;
  writeFileSync(file, script, { mode: 0o755 });
  return { tshark: file, epan: path.join(plugins, release, 'epan') };
}
