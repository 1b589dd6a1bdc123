import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { execa, type ResultPromise } from 'execa';
import { readPcap } from './pcap-reader.js';
import { writePcapng } from './pcapng-writer.js';

const LOOPBACK = 'lo';
const POLL_MILLIS = 100;
/** Longer than the kernel keeps packets from dumpcap, and dumpcap from its file. */
const STILL_MILLIS = 1_000;

/**
 * Records what `traffic` sends over one TCP port of the loopback interface, as a pcapng file.
 *
 * dumpcap writes a classic pcap file, which has no room for names of the machine, its system or its
 * programs; the pcapng file is written from it.
 */
export async function captureLoopback(
  port: number,
  traffic: () => Promise<void>,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'loopback-capture-'));
  try {
    const file = join(folder, 'loopback.pcap');
    await whileCapturing(port, file, traffic);
    const { timestampDigits, frames } = readPcap(await readFile(file));
    return writePcapng({ name: LOOPBACK, timestampDigits }, frames);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function whileCapturing(
  port: number,
  file: string,
  traffic: () => Promise<void>,
): Promise<void> {
  const filter = `tcp port ${port}`;
  const dumpcap = execa('dumpcap', ['-q', '-P', '-i', LOOPBACK, '-f', filter, '-w', file]);
  try {
    await untilCapturing(dumpcap);
    await traffic();
    await untilStill(file);
  } finally {
    dumpcap.kill('SIGINT'); // dumpcap's own way to end: it writes what it has, then leaves
    await dumpcap;
  }
}

/** dumpcap names its file once the interface is open and the filter is set. */
async function untilCapturing(dumpcap: ResultPromise): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    let messages = '';
    dumpcap.stderr?.on('data', (chunk: Buffer) => {
      messages += chunk.toString();
      if (messages.includes('File: ')) resolve();
    });
    dumpcap.catch(reject);
  });
}

async function untilStill(file: string): Promise<void> {
  let size = 0;
  let stillMillis = 0;
  while (stillMillis < STILL_MILLIS) {
    await delay(POLL_MILLIS);
    const { size: newSize } = await stat(file);
    stillMillis = newSize === size ? stillMillis + POLL_MILLIS : 0;
    size = newSize;
  }
}
