import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const RECORDER = new URL('record-modules.js', import.meta.url).href;

/** What esbuild says about the files that it wrote. */
interface Metafile {
  readonly outputs: Readonly<
    Record<
      string,
      { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }
    >
  >;
}

/** The command line as it is published, in a folder of its own. */
export class BundledCli {
  private readonly folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-bundle-'));
  private readonly metafile: Metafile;
  /** What runs with these arguments, as JSON, have loaded. */
  private readonly loaded = new Map<string, ReadonlySet<string>>();

  constructor() {
    const metafile = path.join(this.folder, 'meta.json');
    execFileSync(process.execPath, ['scripts/bundle-cli.js', this.folder, metafile]);
    writeFileSync(
      path.join(this.folder, 'package.json'),
      '{ "type": "module", "version": "1.2.3" }',
    );
    this.metafile = JSON.parse(readFileSync(metafile, 'utf8')) as Metafile;
  }

  /** Names and licences of the packages that are in it. */
  get licenses(): string {
    return readFileSync(path.join(this.folder, 'LICENSES.txt'), 'utf8');
  }

  /** All of its code. */
  get text(): string {
    const files = readdirSync(this.folder).filter((name) => name.endsWith('.js'));
    return files.map((name) => readFileSync(path.join(this.folder, name), 'utf8')).join('\n');
  }

  /** Runs it. */
  run(args: readonly string[], nodeOptions: readonly string[] = []) {
    const main = path.join(this.folder, 'main.js');
    const loaded = path.join(this.folder, 'loaded.txt');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...nodeOptions, main, ...args],
      { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', LOADED_MODULES: loaded } },
    );
    return { code: status, stdout, stderr };
  }

  /**
   * What a run loads: packages by name, files of ours by their path in `src/`, and modules of Node with
   * `node:` before their name.
   *
   * @throws when the run fails.
   */
  modulesLoadedBy(args: readonly string[]): ReadonlySet<string> {
    const key = JSON.stringify(args);
    const loaded = this.loaded.get(key) ?? this.recordModules(args);
    this.loaded.set(key, loaded);
    return loaded;
  }

  private recordModules(args: readonly string[]): ReadonlySet<string> {
    const file = path.join(this.folder, 'loaded.txt');
    rmSync(file, { force: true });
    const { code, stderr } = this.run(args, ['--import', RECORDER]);
    if (code !== 0) throw new Error(stderr);
    const urls = readFileSync(file, 'utf8').trimEnd().split('\n');
    return new Set(urls.flatMap((url) => this.contentsOf(url)));
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private contentsOf(url: string): readonly string[] {
    if (!url.startsWith('file:')) return [url];
    const name = path.basename(fileURLToPath(url));
    const output = Object.entries(this.metafile.outputs).find(
      ([file]) => path.basename(file) === name,
    )?.[1];
    if (output === undefined) return [];
    return Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([input]) => nameOf(input));
  }
}

/** The package that a file belongs to, or the path of a file of ours. */
function nameOf(file: string): string {
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file;
}
