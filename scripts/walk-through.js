/**
 * Does a walk-through of the documentation for real, and pastes what each command prints: in fences of the
 * kind `console`, every line that begins with `$ ` is run, and what stands below it becomes its output.
 *
 * Usage: `node scripts/walk-through.js [--captures FOLDER] PAGE...`, after `npm run build`; the captures that were made
 * are kept in that folder (`test/docs/walk-through` for tests), in one of the page's name. It captures on the loopback, which has to be
 * permitted, and needs bash, curl and Python there. The language of the messages is that of the page's name
 * (`NAME.zh-CN.md`).
 */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const FENCE = /^```console\n(.*?)^```$/gms;
/** Ends the output of a command; no command prints it. */
const MARK = '<<<done>>>';
/** For a server to begin to listen. */
const START_MS = 1_000;

/** A shell in an empty folder, with `sharkscribe` on its path. */
class Shell {
  constructor(language) {
    this.home = mkdtempSync(path.join(os.tmpdir(), 'walk-through-'));
    const bin = path.join(this.home, '.bin');
    this.folder = path.join(this.home, 'lab');
    for (const each of [bin, this.folder]) mkdirSync(each);
    const program = path.join(bin, 'sharkscribe');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n`);
    chmodSync(program, 0o755);
    const { PATH = '', HOME } = process.env;
    const env = { HOME, PATH: `${bin}:${PATH}`, TZ: 'UTC', LANG: language };
    this.child = spawn('bash', ['--norc'], {
      cwd: this.folder,
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.child.stdin.write('exec 2>&1\n');
  }

  /** What a command prints, with both kinds of output as on a terminal. */
  async run(command) {
    this.child.stdin.write(`${command}\nprintf '\\n%s\\n' '${MARK}'\n`);
    let text = '';
    for await (const chunk of this.child.stdout.iterator({ destroyOnReturn: false })) {
      text += chunk.toString();
      if (text.endsWith(`\n${MARK}\n`)) break;
    }
    if (command.endsWith('&')) await new Promise((resolve) => setTimeout(resolve, START_MS));
    return text.slice(0, text.length - MARK.length - 1).trimEnd();
  }

  /** Copies the captures that were made. */
  keepCaptures(to) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(this.folder).filter((each) => each.endsWith('.pcapng'))) {
      copyFileSync(path.join(this.folder, name), path.join(to, name));
    }
  }

  close() {
    this.child.stdin.end('kill $(jobs -p) 2> /dev/null; exit\n');
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** The page with what its commands print now. */
async function walked(page, language, captures) {
  const shell = new Shell(language);
  try {
    const outputs = [];
    for (const [, text] of page.matchAll(FENCE)) {
      const lines = [];
      for (const line of text.split('\n').filter((each) => each.startsWith('$ '))) {
        process.stderr.write(`${line}\n`);
        const output = await shell.run(line.slice(2));
        lines.push(line, ...(output === '' ? [] : output.split('\n')));
      }
      outputs.push(`\`\`\`console\n${lines.map((line) => line.trimEnd()).join('\n')}\n\`\`\``);
    }
    if (captures !== undefined) shell.keepCaptures(captures);
    return page.replaceAll(FENCE, () => outputs.shift());
  } finally {
    shell.close();
  }
}

const { values, positionals } = parseArgs({
  options: { captures: { type: 'string' } },
  allowPositionals: true,
});
for (const file of positionals) {
  const language = file.endsWith('.zh-CN.md') ? 'zh_CN.UTF-8' : 'en_GB.UTF-8';
  const { captures } = values;
  const folder = captures && path.join(captures, path.basename(file, '.md'));
  writeFileSync(file, await walked(readFileSync(file, 'utf8'), language, folder));
}
