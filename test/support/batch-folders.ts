import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { pcapBytes } from './capture-bytes.js';
import { tcpPacket, type TcpPacketParts } from './tcp-packet.js';

const SYN = 0x02;
const ACK = 0x10;
const FIN = 0x11;
const RAW_IP = 101;

/** A capture of one connection, closed by the client; another number makes another one. */
export function plainCapture(number: number): Buffer {
  const client = 10_000 + (number % 50_000);
  const packet = (isClient: boolean, flags: number, seq: number, ack: number, data = '') => {
    const parts: TcpPacketParts = { isClient, client, port: 80, flags, seq, ack };
    return { bytes: tcpPacket({ ...parts, data: Buffer.from(data) }) };
  };
  const text = `request ${number}`;
  const end = 1001 + text.length;
  return Buffer.from(
    pcapBytes(
      [
        packet(true, SYN, 1000, 0),
        packet(false, SYN | ACK, 5000, 1001),
        packet(true, ACK, 1001, 5001),
        packet(true, ACK, 1001, 5001, text),
        packet(true, FIN, end, 5001),
        packet(false, FIN, 5001, end + 1),
        packet(true, ACK, end + 1, 5002),
      ],
      { linkType: RAW_IP },
    ),
  );
}

/** Writes files below a folder, which is made, and the folders in it. */
export function writeTree(
  folder: string,
  files: Iterable<readonly [name: string, content: Uint8Array | string]>,
): void {
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Every file below a folder, and the hash of its bytes. */
export function treeOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** Row of `summary.json`, as far as tests look at it. */
export interface SummaryRow {
  readonly path: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  readonly sameAs?: string;
  readonly folder?: string;
  readonly retried?: string;
  readonly packets?: number;
  readonly conversations?: number;
}

/** The rows of `summary.json` by their paths. */
export function rowsOf(output: string): ReadonlyMap<string, SummaryRow> {
  const text = readFileSync(path.join(output, 'summary.json'), 'utf8');
  const { captures } = JSON.parse(text) as { captures: readonly SummaryRow[] };
  const rows = new Map(captures.map((row) => [row.path, row]));
  expect(rows.size, 'paths').to.equal(captures.length);
  return rows;
}
