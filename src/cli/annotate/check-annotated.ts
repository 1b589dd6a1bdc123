import { access, constants, open, stat } from 'node:fs/promises';
import { asLabError } from '../../capture/source.js';
import { CliError } from '../cli-error.js';
import { checkPlace } from '../output-file.js';

/** How the output of `annotate` stands to its input. */
export interface AnnotatedPlace {
  /** It is the input, under this name or another. */
  readonly isInPlace: boolean;
}

/** The permission of a file's owner to write to it. */
const OWNER_WRITES = 0o200;
/** Ends of names by which programs expect something compressed. */
const COMPRESSED = /\.(?:gz|zst|lz4)$/iu;

/**
 * Checks, before any work is done, that the annotated capture can be written there. Another file than the input is
 * replaced only when that was asked for, unless it is empty; what is write-protected, also only then.
 *
 * @throws LabError USAGE, OUTPUT_NOT_WRITABLE, or CAPTURE_NOT_PERMITTED for an output that is the input.
 */
export async function checkAnnotatedPlace({
  file: input,
  output,
  mayReplace,
}: {
  readonly file: string;
  readonly output: string;
  readonly mayReplace: boolean;
}): Promise<AnnotatedPlace> {
  if (output === '-') return { isInPlace: false };
  const existing = await checkPlace(output, '-w');
  const given = input === '-' ? undefined : await stat(input).catch(() => undefined);
  // Compared as files: the same one may have two names.
  const isInPlace =
    existing !== undefined && given?.ino === existing.ino && given.dev === existing.dev;
  if (isInPlace) await checkReadable(output);
  if (isInPlace && !(await isPlain(output))) {
    throw new CliError('USAGE', ({ annotate }) => annotate.otherFormatInPlace(output));
  }
  if (!isInPlace && COMPRESSED.test(output)) {
    throw new CliError('USAGE', ({ annotate }) => annotate.notCompressed(output));
  }
  // Into a device or a pipe it is written, and nothing is replaced.
  if (existing === undefined || !existing.isFile() || mayReplace) return { isInPlace };
  if (!isInPlace && existing.size > 0) {
    throw new CliError('USAGE', ({ annotate }) => annotate.replacesFile(output));
  }
  if ((existing.mode & OWNER_WRITES) === 0) {
    throw new CliError('USAGE', ({ annotate }) => annotate.writeProtected(output));
  }
  return { isInPlace };
}

/** What may not be read is mostly write-protected, too, and to be told of that would not help. */
async function checkReadable(file: string): Promise<void> {
  try {
    await access(file, constants.R_OK);
  } catch (error) {
    throw asLabError(error, file);
  }
}

/** First four bytes of pcapng files in any order; the others would come out as another kind of file. */
const PCAPNG = 0x0a0d0d0a;

async function isPlain(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => undefined);
  // What cannot be read is for whoever reads it to say.
  if (handle === undefined) return true;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead < 4 || buffer.readUInt32BE(0) === PCAPNG;
  } finally {
    await handle.close();
  }
}
