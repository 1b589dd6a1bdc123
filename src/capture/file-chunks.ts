import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';

/** Bytes read at a time: enough that the calls do not count, few enough for the processor's cache. */
const CHUNK_BYTES = 1 << 20;
/** First two bytes of a gzip file (RFC 1952 §2.3.1). */
const GZIP = [0x1f, 0x8b] as const;

/**
 * The first bytes of a file, unpacked if it is gzipped. A chunk is valid until the next one is asked for.
 *
 * Going through them throws the error of zlib's when a gzipped file is damaged: its `code` begins with `Z_`.
 *
 * @param length - Bytes of the file, as it lies on the disk; what was added to it later is not read.
 */
export async function* fileChunks(path: string, length: number): AsyncGenerator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const chunk = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(length, GZIP.length)));
    let start = 0;
    // The system reads ahead; to wait for another thread with each chunk takes longer than to copy it.
    const readNext = () => readSync(file, chunk, 0, Math.min(chunk.length, length - start), start);
    let bytesRead = readNext();
    if (isGzip(chunk.subarray(0, bytesRead))) {
      yield* unpacked(createReadStream(path, { highWaterMark: CHUNK_BYTES, end: length - 1 }));
      return;
    }
    while (bytesRead > 0) {
      start += bytesRead;
      yield chunk.subarray(0, bytesRead);
      // Whatever else there is to do, such as to end on Ctrl-C, is done in between.
      await setImmediate();
      bytesRead = readNext();
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Bytes that come once, unpacked if they are gzipped; errors as those of {@link fileChunks}.
 *
 * @param chunks - They must stay as they are.
 */
export async function* unpackedChunks(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  while (start.length < GZIP.length) {
    const next = await iterator.next();
    if (next.done === true) break;
    start = Buffer.concat([start, next.value]);
  }
  const all = startingWith(start, iterator);
  yield* isGzip(start) ? unpacked(Readable.from(all)) : all;
}

async function* startingWith(
  start: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (start.length > 0) yield start;
    for (let next = await rest.next(); next.done !== true; next = await rest.next())
      yield next.value;
  } finally {
    // Whoever brings them is told when no more are wanted.
    await rest.return?.();
  }
}

function isGzip(start: Uint8Array): boolean {
  return start.length >= GZIP.length && GZIP.every((byte, index) => start[index] === byte);
}

async function* unpacked(packed: Readable): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  packed.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of packed.pipe(gunzip)) yield chunk as Uint8Array;
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
}
