import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

/** Bytes read at a time: enough that the calls do not count, few enough for the processor's cache. */
const CHUNK_BYTES = 1 << 18;
/** First two bytes of a gzip file (RFC 1952 §2.3.1). */
const GZIP = [0x1f, 0x8b] as const;

/**
 * The bytes of a file, unpacked if it is gzipped. A chunk is valid until the next one is asked for.
 *
 * Going through them throws the error of zlib's when a gzipped file is damaged: its `code` begins with `Z_`.
 */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(CHUNK_BYTES);
    let { bytesRead } = await file.read(buffer);
    if (buffer[0] === GZIP[0] && buffer[1] === GZIP[1] && bytesRead > 1) {
      yield* unpacked(path);
      return;
    }
    while (bytesRead > 0) {
      yield buffer.subarray(0, bytesRead);
      ({ bytesRead } = await file.read(buffer));
    }
  } finally {
    await file.close();
  }
}

async function* unpacked(path: string): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  packed.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of packed.pipe(gunzip)) yield chunk as Uint8Array;
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
}
