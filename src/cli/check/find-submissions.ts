import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ContentKind } from '../../batch/content-kind.js';
import { peekKind } from '../../batch/peek.js';
import { CliError } from '../cli-error.js';
import type { CheckText } from '../text/check-text.js';

/** A capture of a submission: where it is, and how it is called there. */
export interface CaptureFile {
  readonly file: string;
  readonly shown: string;
  /** Why nobody needs to try to read it: a folder that cannot be listed, an archive. */
  readonly problem?: (text: CheckText) => string;
}

/** What was handed in, before it is read. */
export interface FoundSubmission {
  readonly name: string;
  readonly files: readonly CaptureFile[];
}

/** What a folder holds. */
export interface FoundFolder {
  readonly submissions: readonly FoundSubmission[];
  /** Names of files that are no captures, links among them. */
  readonly skipped: readonly string[];
}

/** Names of captures, whatever is in them: an empty or broken one counts too. */
const NAME = /\.(?:pcap|pcapng|cap|ntar|snoop|erf|dmp|trc|5vw|enc)(?:\.(?:gz|zst|lz4))?$/iu;
/** Documents that are archives inside. */
const DOCUMENT =
  /\.(?:docx|docm|xlsx|xlsm|pptx|odt|ods|odp|odg|epub|pages|numbers|key|vsdx|jar)$/iu;
/** Folders that systems leave behind. */
const NOT_HANDED_IN = /^(?:\.|__MACOSX$)/u;

export async function isFolder(given: string): Promise<boolean> {
  const status = await stat(given).catch(() => undefined);
  return status?.isDirectory() === true;
}

/**
 * The submissions in a folder: each capture in it, each archive (which nobody opens), and each folder with all
 * captures below it.
 *
 * @throws {@link LabError} CAPTURE_NOT_PERMITTED when the folder cannot be listed.
 */
export async function findSubmissions(folder: string): Promise<FoundFolder> {
  const submissions: FoundSubmission[] = [];
  const skipped: string[] = [];
  const entries = await entriesOf(folder).catch((error: unknown) => {
    throw new CliError('CAPTURE_NOT_PERMITTED', ({ check }) =>
      check.notListed(folder, wordsOf(error)),
    );
  });
  for (const entry of entries) {
    const { name } = entry;
    if (entry.isDirectory()) {
      const below = await capturesBelow(path.join(folder, name), name);
      const { captures, archives } = below;
      // Where there are captures, an archive beside them is something else: sources, pictures.
      const hasCapture = captures.length > 0;
      submissions.push({ name, files: hasCapture ? captures : archives });
      skipped.push(...below.skipped);
      if (hasCapture) skipped.push(...archives.map(({ shown }) => shown));
    } else {
      const found = foundFile(folder, name, entry);
      if (found === undefined) skipped.push(name);
      else submissions.push({ name, files: [found] });
    }
  }
  return { submissions, skipped };
}

interface Below {
  readonly captures: CaptureFile[];
  readonly archives: CaptureFile[];
  readonly skipped: string[];
}

async function capturesBelow(
  folder: string,
  shown: string,
  found: Below = { captures: [], archives: [], skipped: [] },
): Promise<Below> {
  const entries = await entriesOf(folder).catch((error: unknown) => {
    found.captures.push({ file: folder, shown, problem: () => wordsOf(error) });
    return [];
  });
  for (const entry of entries) {
    const name = `${shown}/${entry.name}`;
    if (entry.isDirectory()) {
      await capturesBelow(path.join(folder, entry.name), name, found);
      continue;
    }
    const file = foundFile(folder, name, entry);
    if (file === undefined) found.skipped.push(name);
    else (file.problem === undefined ? found.captures : found.archives).push(file);
  }
  return found;
}

/** In an order that does not depend on the machine. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !NOT_HANDED_IN.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A capture or an archive. Links are not followed: they could lead to what somebody else handed in. */
function foundFile(folder: string, shown: string, entry: Dirent): CaptureFile | undefined {
  if (!entry.isFile()) return undefined;
  const file = path.join(folder, entry.name);
  if (NAME.test(entry.name)) return { file, shown };
  const { is, format = '' } = kindOf(file);
  if (is === 'capture' || is === 'cut') return { file, shown };
  if (is !== 'archive' || DOCUMENT.test(entry.name)) return undefined;
  return { file, shown, problem: (text) => text.archive(format) };
}

function kindOf(file: string): ContentKind {
  try {
    return peekKind(file);
  } catch {
    return { is: 'other' };
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
