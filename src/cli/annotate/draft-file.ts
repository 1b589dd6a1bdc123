import { randomUUID } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { type FileHandle, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { CliError } from '../cli-error.js';
import { linkTarget } from '../link-target.js';
import { canHaveNeighbours } from '../output-file.js';
import { systemWords } from '../system-words.js';
import type { Terminal } from '../terminal.js';

/** Captures hold what others said: nobody else is to read them. */
const PRIVATE = 0o600;
/** The bits of a mode that are permissions. */
const PERMISSIONS = 0o7777;

/**
 * A file that is written beside the one that it is going to replace: until it is whole, what was there stays as it
 * is, whatever happens. For an output that is no file on a disk it lies elsewhere, and is copied there.
 */
export class DraftFile {
  private readonly forget: () => void;

  private constructor(
    private readonly output: string,
    /** What it replaces; `undefined` for an output that can only be written to. */
    private readonly target: string | undefined,
    private readonly draft: string,
    private readonly handle: FileHandle,
  ) {
    const remove = () => {
      rmSync(draft, { force: true });
    };
    // Whoever insists on an end does not wait for ours.
    process.once('exit', remove);
    this.forget = () => process.off('exit', remove);
  }

  /** @param output - `-` for standard output. */
  static async for(output: string): Promise<DraftFile> {
    try {
      const isFile = output !== '-' && (await canHaveNeighbours(output));
      const target = isFile ? await linkTarget(output) : undefined;
      const folder = target === undefined ? os.tmpdir() : path.dirname(target);
      // Without the name of the output: with more on it, it may be longer than a name can be.
      const draft = path.join(folder, `.sharkscribe-${randomUUID()}.tmp`);
      return new DraftFile(output, target, draft, await open(draft, 'wx', PRIVATE));
    } catch (error) {
      throw asNotWritten(output, error);
    }
  }

  /** As that of a file handle; what goes wrong is said of the output. */
  async write(bytes: Uint8Array, offset: number, length: number, position: number) {
    try {
      return await this.handle.write(bytes, offset, length, position);
    } catch (error) {
      throw asNotWritten(this.output, error);
    }
  }

  /** Begins anew. */
  async empty(): Promise<void> {
    await this.handle.truncate(0);
  }

  /** Puts the draft, now whole, in the place of the output; it keeps owner and permissions of what was there. */
  async commit(terminal: Terminal): Promise<void> {
    const { handle, target, draft, output } = this;
    try {
      if (target === undefined) {
        await handle.close();
        await this.copyOut(terminal);
      } else {
        await keepRights(handle, target);
        await handle.sync();
        await handle.close();
        await rename(draft, target);
      }
      this.forget();
    } catch (error) {
      throw asNotWritten(output, error);
    }
  }

  /** Removes the draft, if it is still there; may be called more than once. */
  async discard(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await rm(this.draft, { force: true });
    this.forget();
  }

  private async copyOut(terminal: Terminal): Promise<void> {
    const { draft, output } = this;
    if (output === '-') {
      for await (const piece of createReadStream(draft)) {
        await terminal.printBytes(piece as Uint8Array);
      }
    } else await writeFile(output, createReadStream(draft));
    await rm(draft, { force: true });
  }
}

async function keepRights(handle: FileHandle, target: string): Promise<void> {
  const existing = await stat(target).catch(() => undefined);
  if (existing === undefined) return;
  // Only root may give a file to somebody else; permissions come last, for a new owner clears some of them.
  await handle.chown(existing.uid, existing.gid).catch(() => undefined);
  await handle.chmod(existing.mode & PERMISSIONS);
}

function asNotWritten(output: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error) || error instanceof CliError) return error;
  return new CliError(
    'OUTPUT_NOT_WRITABLE',
    ({ messages }) => messages.notWritten(output, systemWords(error)),
    { cause: error },
  );
}
