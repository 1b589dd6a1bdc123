import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that holds these tests; they run as `build/test/scripts/*.js`. */
const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url));

/** What the scripts may use of the real system; everything else on the fake PATH is a recorder. */
const REAL_TOOLS = [
  ...['bash', 'sh', 'basename', 'cat', 'chmod', 'dirname', 'env', 'find', 'mkdir', 'mktemp', 'rm'],
  ...['sed', 'tail', 'tee', 'touch', 'tr'],
];

/** How a run of a script ended. */
export interface ScriptResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Recorded calls of this run, in order: `apt-get update -q`. */
  readonly calls: readonly string[];
}

/** What to pass to a run beside the fake PATH. */
export interface RunOptions {
  readonly args?: readonly string[];
  /** Added to the environment; `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/**
 * A machine of the test's making: a checkout in a folder with a space in its name, and a PATH on
 * which every program but a few harmless ones only records how it was called.
 */
export class FakeMachine {
  readonly folder = mkdtempSync(join(tmpdir(), 'sharkscribe machine '));
  readonly checkout = join(this.folder, 'check out');
  readonly home = join(this.folder, 'home');
  readonly #bin = join(this.folder, 'bin');
  readonly #log = join(this.folder, 'calls');

  constructor({ system = 'Linux', userId = 0 } = {}) {
    for (const folder of [this.checkout, this.home, this.#bin]) mkdirSync(folder);
    for (const tool of REAL_TOOLS) symlinkSync(realPath(tool), join(this.#bin, tool));
    this.add('uname', { body: `echo ${system}`, isRecorded: false });
    this.add('id', { body: `echo ${String(userId)}`, isRecorded: false });
    this.add('node', { body: 'echo v20.19.0', isRecorded: false });
    this.add('npm', { body: 'mkdir -p node_modules; touch node_modules/.package-lock.json' });
    this.add('cc', { isRecorded: false }).add('pkg-config', { isRecorded: false });
    for (const file of ['set-up.sh', 'set-up-browser.sh', 'set-up-plugins.sh', 'first-report.sh']) {
      this.#copy(join('scripts', file));
    }
    this.#copy(join('scripts', 'run-tests.sh'));
    this.#copy(join('.ci', 'run'));
    this.write('package-lock.json', '{}');
  }

  /** Puts a program on PATH: it records its call, says its name on standard error, runs `body`. */
  add(name: string, { body = '', isRecorded = true } = {}): this {
    const record = `echo "\${DEBIAN_FRONTEND:+DEBIAN_FRONTEND=$DEBIAN_FRONTEND }${name} $*" >>'${this.#log}'; echo "<${name} runs>" >&2`;
    return this.#program(join(this.#bin, name), `${isRecorded ? record : ':'}\n${body}`);
  }

  /** Puts a package manager on PATH: `install` and the like bring programs, `failing` fails. */
  addPackageManager(name: string, { failing = 'nothing', brings = 'tshark' } = {}): this {
    const programs = brings.split(' ').map((program) => join(this.#bin, program));
    const bring = programs.map((file) => `echo '#!/bin/sh' >'${file}'; chmod +x '${file}'`);
    return this.add(name, {
      body: `case "$*" in
        ${failing}*) exit 100 ;;
        *install*|*add*|*-S*) ${bring.join('; ')} ;;
      esac`,
    });
  }

  /** Puts a sudo on PATH that runs what it is given. */
  addSudo(): this {
    return this.add('sudo', { body: '"$@"' });
  }

  /** An empty program at a path below the machine's folder. */
  addProgramAt(path: string): this {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    return this.#program(join(this.folder, path), '');
  }

  remove(name: string): this {
    rmSync(join(this.#bin, name));
    return this;
  }

  /** Writes a file of the checkout. */
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.checkout, path)), { recursive: true });
    writeFileSync(join(this.checkout, path), text);
  }

  run(script: string, { args = [], env = {}, cwd = this.folder }: RunOptions = {}): ScriptResult {
    rmSync(this.#log, { force: true });
    const given: Readonly<Record<string, string | undefined>> = {
      PATH: this.#bin,
      HOME: this.home,
      ...env,
    };
    const defined = Object.entries(given).filter(([, value]) => value !== undefined);
    const { status, stdout, stderr } = spawnSync(
      join(this.#bin, script === '.ci/run' ? 'bash' : 'sh'),
      [join(this.checkout, script), ...args],
      { cwd, encoding: 'utf8', env: Object.fromEntries(defined) },
    );
    const calls = existsSync(this.#log) ? readFileSync(this.#log, 'utf8').trimEnd() : '';
    // To ask for a version changes nothing.
    const told = calls.split('\n').filter((call) => call !== '' && call !== 'tshark --version');
    return { exitCode: status, stdout, stderr, calls: told };
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #program(path: string, body: string): this {
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
    return this;
  }

  #copy(path: string): void {
    mkdirSync(dirname(join(this.checkout, path)), { recursive: true });
    copyFileSync(join(CHECKOUT, path), join(this.checkout, path));
  }
}

function realPath(tool: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, tool)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`These tests need ${tool} on PATH.`);
  return found;
}
