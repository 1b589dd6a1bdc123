import { open } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';
import { isPcap } from '../pcap/pcap-framing.js';
import { isPcapng } from '../pcap/pcapng-framing.js';

/** Enough to tell, also of what is compressed. */
const HEAD_BYTES = 4_096;
const MAGIC_BYTES = 4;

/** Does a file hold a capture (pcap, pcapng or snoop, perhaps compressed with gzip), whatever its name is? */
export async function looksLikeCapture(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = unpacked(buffer.subarray(0, bytesRead));
    if (head.length < MAGIC_BYTES) return false;
    return isPcap(head) || isPcapng(head) || head.toString('latin1').startsWith('snoop\0');
  } finally {
    await handle.close();
  }
}

function unpacked(head: Buffer): Buffer {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head;
  try {
    // The end is missing.
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return head;
  }
}
