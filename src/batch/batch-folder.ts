import { randomUUID } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isSystemError } from '../capture/file-access.js';
import { jsonText } from '../report/json-text.js';
import { measureFiles } from './measure-files.js';
import type { UnitLimits, UnitManifest } from './unit.js';

/** Says that a folder is ours, and which format its content has. */
const MARK = '.sharkscribe-batch';
const MARK_TEXT = 'sharkscribe/batch-folder/1\n';
/** Says that results are kept when their captures are gone. */
const KEEPING = '.keeps-results';
/** Where results grow; gone when nobody works on them. */
const DRAFTS = '.drafts';
/** Where the results of each capture have a folder. */
export const RESULTS = 'captures';
/** The file that makes a folder of results whole. */
export const MANIFEST = 'unit.json';

/**
 * The folder of a batch. What is in it under its final name is whole: everything is written under another name first,
 * and then renamed.
 */
export class BatchFolder {
  constructor(readonly path: string) {}

  /** May it be written to: is it ours, or empty, or not there? */
  static isFree(folder: string): boolean {
    return (
      !existsSync(folder) || existsSync(path.join(folder, MARK)) || readdirSync(folder).length === 0
    );
  }

  /**
   * The first of the folder's own entries that leads elsewhere, or is a file where a folder belongs: nothing is
   * written or removed through it.
   */
  static strangeEntry(folder: string): string | undefined {
    const isFolder = (name: string) => name === RESULTS || name === DRAFTS;
    return entriesOf(folder).find((name) => {
      const status = lstatSync(path.join(folder, name));
      return status.isSymbolicLink() || (isFolder(name) && !status.isDirectory());
    });
  }

  /** Is it the folder of a batch, finished or not? */
  static isOne(folder: string): boolean {
    return existsSync(path.join(folder, MARK));
  }

  /** Marks the folder, which is there, as ours. */
  begin(): void {
    writeFileSync(path.join(this.path, MARK), MARK_TEXT);
  }

  /** Are results kept when their captures are gone, because the folder was once told so? */
  get keepsAll(): boolean {
    return existsSync(path.join(this.path, KEEPING));
  }

  /** From now on, results are kept when their captures are gone. */
  keepAll(): void {
    writeFileSync(path.join(this.path, KEEPING), '');
  }

  /** Clears away what a run that was killed has left. */
  prepare(): void {
    rmSync(this.drafts, { recursive: true, force: true, maxRetries: 5 });
    const results = path.join(this.path, RESULTS);
    if (!existsSync(results)) mkdirSync(results);
    mkdirSync(this.drafts);
  }

  /** Removes what is not part of the result. */
  finish(): void {
    rmSync(this.drafts, { recursive: true, force: true });
  }

  /** A name in a place where nothing is looked for. */
  draft(): string {
    return path.join(this.drafts, randomUUID());
  }

  /** Writes a file of the folder as a whole, or not at all. */
  async replaceLater(name: string, write: (draft: string) => Promise<void>): Promise<void> {
    const draft = this.draft();
    await write(draft);
    renameSync(draft, path.join(this.path, name));
  }

  /**
   * What was done for a capture, if that is what is to be done and all of it is there; `undefined` otherwise.
   *
   * @param limits - Those of now: whoever reached lower ones is tried again.
   */
  done(folder: string, key: string, limits: UnitLimits): UnitManifest | undefined {
    const manifest = this.manifest(folder);
    if (manifest?.key !== key || exceeds(limits, manifest.limits)) return undefined;
    const files = measureFiles(this.of(folder)).filter(({ name }) => name !== MANIFEST);
    return JSON.stringify(files) === JSON.stringify(manifest.files) ? manifest : undefined;
  }

  /** What was done last for a capture; `undefined` when there is no such folder. */
  manifest(folder: string): UnitManifest | undefined {
    const file = path.join(this.of(folder), MANIFEST);
    // To look is cheaper than to fail, and in a new folder none is there.
    if (!existsSync(file)) return undefined;
    try {
      const text = readFileSync(file, 'utf8');
      const manifest = JSON.parse(text) as Partial<UnitManifest> | null;
      // Whatever else it lacks makes its key another one.
      return manifest?.schema === 'sharkscribe/batch-unit/1'
        ? (manifest as UnitManifest)
        : undefined;
    } catch {
      return undefined;
    }
  }

  /** Makes a draft the results of a capture, in place of what there was. */
  commit(draft: string, folder: string, manifest: Omit<UnitManifest, 'schema' | 'files'>): void {
    const whole: UnitManifest = {
      schema: 'sharkscribe/batch-unit/1',
      ...manifest,
      files: measureFiles(draft),
    };
    writeFileSync(path.join(draft, MANIFEST), jsonText(whole));
    const place = this.of(folder);
    if (existsSync(place)) this.remove(folder);
    try {
      renameSync(draft, place);
    } catch (error) {
      // A worker of a run that was killed may just have come to its end.
      if (!isSystemError(error, 'ENOTEMPTY', 'EEXIST')) throw error;
      this.remove(folder);
      renameSync(draft, place);
    }
  }

  /** Takes over results from elsewhere. */
  take(folder: string, copy: (draft: string) => void): void {
    const draft = this.draft();
    copy(draft);
    renameSync(draft, this.of(folder));
  }

  /** Names of the folders with results. */
  folders(): readonly string[] {
    return readdirSync(path.join(this.path, RESULTS));
  }

  /** Removes the results of a capture; no half of them is ever seen. */
  remove(folder: string): void {
    const trash = this.draft();
    renameSync(this.of(folder), trash);
    rmSync(trash, { recursive: true, force: true });
  }

  /** Path of the results of a capture. */
  of(folder: string): string {
    return path.join(this.path, RESULTS, folder);
  }

  private get drafts(): string {
    return path.join(this.path, DRAFTS);
  }
}

function entriesOf(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function exceeds(
  limits: UnitLimits,
  { timeoutSeconds = Infinity, memoryBytes = Infinity }: Partial<UnitLimits> = {},
): boolean {
  return limits.timeoutSeconds > timeoutSeconds || limits.memoryBytes > memoryBytes;
}
