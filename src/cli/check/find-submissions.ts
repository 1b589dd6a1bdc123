import type { Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CliError } from '../cli-error.js';

/** A capture of a submission: where it is, and how it is called there. */
export interface CaptureFile {
  readonly file: string;
  readonly shown: string;
  /** Why nobody needs to try to read it: a folder that cannot be listed. */
  readonly problem?: string;
}

/** What was handed in, before it is read. */
export interface FoundSubmission {
  readonly name: string;
  readonly files: readonly CaptureFile[];
}

/** What a folder holds. */
export interface FoundFolder {
  readonly submissions: readonly FoundSubmission[];
  /** Files that are no captures, links among them. */
  readonly skipped: number;
}

/** First bytes of the captures that there are most of: pcap in its variants, pcapng, snoop. */
const MAGIC = [
  ...['d4c3b2a1', 'a1b2c3d4', '4d3cb2a1', 'a1b23c4d', '34cdb2a1', 'a1b2cd34'],
  ...['0a0d0d0a', '736e6f6f70'],
].map((hex) => Buffer.from(hex, 'hex'));
/** Names of captures, whatever is in them: an empty or broken one counts too. */
const NAME = /\.(?:pcap|pcapng|cap|ntar|snoop|erf|dmp|trc|5vw|enc)(?:\.(?:gz|zst|lz4))?$/iu;
/** Folders that systems leave behind. */
const NOT_HANDED_IN = /^(?:\.|__MACOSX$)/u;

export async function isFolder(given: string): Promise<boolean> {
  const status = await stat(given).catch(() => undefined);
  return status?.isDirectory() === true;
}

/**
 * The submissions in a folder: each capture in it, and each folder with all captures below it.
 *
 * @throws {@link LabError} CAPTURE_NOT_PERMITTED when the folder cannot be listed.
 */
export async function findSubmissions(folder: string): Promise<FoundFolder> {
  const submissions: FoundSubmission[] = [];
  let skipped = 0;
  const entries = await entriesOf(folder).catch((error: unknown) => {
    throw new CliError('CAPTURE_NOT_PERMITTED', ({ check }) =>
      check.notListed(folder, wordsOf(error)),
    );
  });
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      const below = await capturesBelow(file, entry.name);
      submissions.push({ name: entry.name, files: below.files });
      skipped += below.skipped;
    } else if (await isCapture(file, entry)) {
      submissions.push({ name: entry.name, files: [{ file, shown: entry.name }] });
    } else {
      skipped += 1;
    }
  }
  return { submissions, skipped };
}

async function capturesBelow(
  folder: string,
  shown: string,
): Promise<{ files: readonly CaptureFile[]; skipped: number }> {
  const files: CaptureFile[] = [];
  let skipped = 0;
  const entries = await entriesOf(folder).catch((error: unknown) => {
    files.push({ file: folder, shown, problem: wordsOf(error) });
    return [];
  });
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    const name = `${shown}/${entry.name}`;
    if (entry.isDirectory()) {
      const below = await capturesBelow(file, name);
      files.push(...below.files);
      skipped += below.skipped;
    } else if (await isCapture(file, entry)) {
      files.push({ file, shown: name });
    } else {
      skipped += 1;
    }
  }
  return { files, skipped };
}

/** In an order that does not depend on the machine. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !NOT_HANDED_IN.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Links are not followed: they could lead to what somebody else handed in. */
async function isCapture(file: string, entry: Dirent): Promise<boolean> {
  if (!entry.isFile()) return false;
  return NAME.test(entry.name) || (await beginsAsCapture(file));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function beginsAsCapture(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const { buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    return MAGIC.some((magic) => buffer.subarray(0, magic.length).equals(magic));
  } finally {
    await handle.close();
  }
}
