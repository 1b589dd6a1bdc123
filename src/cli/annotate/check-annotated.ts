import { open, stat } from 'node:fs/promises';
import { looksLikeCapture } from '../../capture/looks-like-capture.js';
import { CliError } from '../cli-error.js';
import { checkPlace } from '../output-file.js';

/** How the output of `annotate` stands to its input. */
export interface AnnotatedPlace {
  /** It is the input, under this name or another. */
  readonly isInPlace: boolean;
}

/**
 * Checks, before any work is done, that the annotated capture can be written there. Another capture than the input
 * is replaced only when that was asked for.
 *
 * @throws LabError USAGE or OUTPUT_NOT_WRITABLE.
 */
export async function checkAnnotatedPlace(
  input: string,
  output: string,
  mayReplace: boolean,
): Promise<AnnotatedPlace> {
  if (output === '-') return { isInPlace: false };
  const existing = await checkPlace(output, '-w');
  if (existing === undefined) return { isInPlace: false };
  const given = input === '-' ? undefined : await stat(input).catch(() => undefined);
  // Compared as files: the same one may have two names.
  if (given?.ino === existing.ino && given.dev === existing.dev) {
    if (!(await isPlain(output))) {
      throw new CliError('USAGE', ({ annotate }) => annotate.otherFormatInPlace(output));
    }
    return { isInPlace: true };
  }
  const isCapture = existing.isFile() && (await looksLikeCapture(output).catch(() => false));
  if (isCapture && !mayReplace) {
    throw new CliError('USAGE', ({ annotate }) => annotate.replacesCapture(output));
  }
  return { isInPlace: false };
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
