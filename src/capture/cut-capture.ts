import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { CaptureCutter, type PacketChoice } from '../pcap/capture-cutter.js';
import type { CaptureSource } from './source.js';

/** Some frames of a capture as a capture of their own, in a temporary file. */
export interface CaptureCut {
  readonly source: CaptureSource;
  /** Numbers of the frames in the whole capture: the n-th is that of frame n + 1 of the cut. */
  readonly frames: readonly number[];
}

export interface CutOptions {
  /** Bytes that the cut may have; above that there is none. */
  readonly mostBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Cuts the chosen packets out of a capture. The caller removes the file with `source.dispose()`.
 *
 * @returns `undefined` when there can be no cut: the capture is of a format that we do not read, or not
 *   to its end (one that ends inside a packet is read up to there), the cut would grow too large, or there
 *   is no room for it.
 */
export async function cutCapture(
  source: CaptureSource,
  isWanted: PacketChoice,
  options: CutOptions,
): Promise<CaptureCut | undefined> {
  let folder: string | undefined;
  const dispose = () => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  try {
    folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-cut-'));
    const file = path.join(folder, 'capture');
    const frames = await writeCut(source, isWanted, file, options);
    if (frames !== undefined) return { source: { ...source, file, dispose }, frames };
  } catch (error) {
    dispose();
    options.signal?.throwIfAborted();
    // Errors of the system: a full disk, or a gzipped file that is damaged, which tshark reads up to there.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
  dispose();
  return undefined;
}

async function writeCut(
  source: CaptureSource,
  isWanted: PacketChoice,
  path: string,
  { mostBytes, signal }: CutOptions,
): Promise<readonly number[] | undefined> {
  const cutter = new CaptureCutter(isWanted);
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of source.read()) {
      signal?.throwIfAborted();
      const goesOn = cutter.push(chunk);
      if (cutter.byteLength > mostBytes) return undefined;
      const pieces = cutter.takePieces();
      if (pieces.length > 0) await file.writeFile(Buffer.concat(pieces));
      if (!goesOn) break;
    }
    cutter.end();
    return cutter.stop === undefined || cutter.stop.kind === 'cut' ? cutter.frames : undefined;
  } finally {
    await file.close();
  }
}
