import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { MAIN } from './run-cli.js';

/** The user `nobody`, who has no rights, on most systems. */
const NOBODY = 65_534;

/** The command line in a folder that everyone may read, and a user without rights to run it. */
export class AnotherUser {
  private readonly folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-nobody-'));

  /** Can this process run programs as another user? */
  static isPossible(): boolean {
    if (process.getuid?.() !== 0) return false;
    const as = { uid: NOBODY, gid: NOBODY, cwd: '/' };
    return spawnSync(process.execPath, ['--version'], as).status === 0;
  }

  constructor() {
    cpSync(path.dirname(MAIN), this.folder, { recursive: true });
    writeFileSync(
      path.join(this.folder, 'package.json'),
      '{ "type": "module", "version": "1.2.3" }',
    );
    for (const name of readdirSync(this.folder)) chmodSync(path.join(this.folder, name), 0o644);
    chmodSync(this.folder, 0o755);
  }

  /** Copies a program, without any rights of its own but these; its path. */
  copyProgram(file: string, name: string, mode: number): string {
    const copy = path.join(this.folder, name);
    copyFileSync(file, copy);
    chmodSync(copy, mode);
    return copy;
  }

  /** Runs it as that user. */
  run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(this.folder, 'main.js'), ...args],
      {
        encoding: 'utf8',
        uid: NOBODY,
        gid: NOBODY,
        cwd: '/',
        env: { PATH: process.env['PATH'], LC_ALL: 'C', HOME: '/nonexistent', ...env },
      },
    );
    return { code: status, stdout, stderr };
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
