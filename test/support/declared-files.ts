import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { concatenated, dataPdu, errorPdu, helloPdu } from './fleet-pdus.js';
import { tcpCapture, type TcpFacts } from './plugin-capture.js';

/** The ports of {@link DeclaredFiles.capture}. */
export const CLIENT = 50_000;
export const SERVER = 7_801;

const SYN = 0x02;
const SYN_ACK = 0x12;

/** A protocol on a port of Wireshark's own DNS, over UDP. */
export const BEACON = `import { layout, protocol } from 'sharkscribe/dissector';

export const beacon = protocol({
  name: 'Beacon',
  shortName: 'BEACON',
  filterName: 'beacon',
  version: '1',
  byteOrder: 'BE',
  attach: [{ table: 'udp.port', values: [53] }],
  layout: layout('')
    .uint64('id', { label: 'Id' })
    .bool('on', { label: 'On' })
    .absTime('at', 'SECS', { label: 'At' }),
});
`;

/** Files for tests of declared protocols, there for all tests of a `describe`. */
export interface DeclaredFiles {
  /** A greeting and readings of a client, then a hole; a server with a bad greeting and half an error. */
  readonly capture: string;
  /** {@link BEACON}, as a file. */
  readonly declaration: string;
  inFolder(name: string): string;
  /** Writes a capture. */
  save(name: string, segments: readonly TcpFacts[]): string;
}

export function useDeclaredFiles(): DeclaredFiles {
  let folder = '';
  const inFolder = (name: string) => path.join(folder, name);
  const save = (name: string, segments: readonly TcpFacts[]) => {
    const file = inFolder(name);
    writeFileSync(file, tcpCapture(segments));
    return file;
  };
  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-test-'));
    writeFileSync(inFolder('beacon.ts'), BEACON);
    save('fleet.pcap', segments());
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get capture() {
      return inFolder('fleet.pcap');
    },
    get declaration() {
      return inFolder('beacon.ts');
    },
    inFolder,
    save,
  };
}

function segments(): readonly TcpFacts[] {
  const sent = concatenated([helloPdu(1), dataPdu(2, 2), dataPdu(3, 1)]);
  const bad = helloPdu(9);
  bad[0] = 0;
  // A count of items that are not there.
  const malformed = dataPdu(7, 1);
  malformed[12] = 9;
  const answer = concatenated([bad, malformed, errorPdu(4), errorPdu(5).subarray(0, 14)]);
  const client = (from: number, to?: number): TcpFacts => ({
    ...{ from: CLIENT, to: SERVER, seq: 1000 + from },
    data: sent.subarray(from, to),
  });
  return [
    { from: CLIENT, to: SERVER, seq: 999, flags: SYN },
    { from: SERVER, to: CLIENT, seq: 4999, flags: SYN_ACK },
    client(0, 20),
    client(40),
    client(20, 40),
    { from: SERVER, to: CLIENT, seq: 5000, data: answer },
    { from: CLIENT, to: SERVER, seq: 2000, data: errorPdu(6) },
  ];
}
