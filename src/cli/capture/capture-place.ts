import { access, constants, lstat, open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../../capture/file-access.js';
import { CliError } from '../cli-error.js';
import { checkPlace } from '../output-file.js';

/** Captures hold what others said: nobody else is to read them. */
const PRIVATE = 0o600;

/** Where a capture goes: never in the place of another file, for dumpcap removes its file when it fails. */
export class CapturePlace {
  private constructor(
    /** As the user gave it. */
    readonly shown: string,
    private readonly isRing: boolean,
  ) {}

  /**
   * @param isRing - dumpcap makes several names of this one.
   * @throws {@link CliError} USAGE when there is something of this name, or OUTPUT_NOT_WRITABLE.
   */
  static async reserve(shown: string, isRing: boolean): Promise<CapturePlace> {
    await checkPlace(shown, '-w');
    const place = new CapturePlace(shown, isRing);
    try {
      if (isRing) await place.checkRing();
      else await (await open(place.file, 'wx', PRIVATE)).close();
    } catch (error) {
      if (isSystemError(error, 'EEXIST')) throw exists(shown, error);
      const problem = error instanceof Error ? error.message : String(error);
      throw new CliError(
        'OUTPUT_NOT_WRITABLE',
        ({ messages }) => messages.notWritten(shown, problem),
        { cause: error },
      );
    }
    return place;
  }

  /** What dumpcap is given: a name that is no option. */
  get file(): string {
    return path.resolve(this.shown);
  }

  /** A file that dumpcap has made, as the user would name it. */
  shownOf(file: string): string {
    return this.isRing ? path.join(path.dirname(this.shown), path.basename(file)) : this.shown;
  }

  /** Removes what has stayed empty. */
  async release(): Promise<void> {
    const size = await sizeOf(this.file);
    if (size === 0) await rm(this.file, { force: true });
  }

  private async checkRing(): Promise<void> {
    const existing = await lstat(this.file).catch(() => undefined);
    if (existing !== undefined) throw exists(this.shown);
    await access(path.dirname(this.file), constants.W_OK);
  }
}

/** Bytes of a file; `undefined` when there is none. */
export async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size;
  } catch {
    return undefined;
  }
}

/** A name for a capture that was given none: of the interface, and of the time, where the user is. */
export function defaultName(interfaceName: string, now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const time = two(now.getHours()) + two(now.getMinutes()) + two(now.getSeconds());
  const plain = interfaceName.replaceAll(/[^\w.-]+/g, '-').slice(0, LONGEST_NAME);
  return `capture-${plain}-${day}-${time}.pcapng`;
}

/** Interfaces of Windows have names of fifty characters. */
const LONGEST_NAME = 60;

function exists(shown: string, cause?: unknown): CliError {
  return new CliError('USAGE', ({ live }) => live.keepExists(shown), { cause });
}
