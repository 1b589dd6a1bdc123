import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { keepConnections } from '../../src/capture/keep-connections.js';
import type { Endpoint } from '../../src/tcp/segment.js';
import { Section } from '../support/capture-bytes.js';
import * as bytes from '../support/frame-bytes.js';
import { useTempFolder } from '../support/temp-folder.js';

type Owner = 'own' | 'other' | 'unknown';

/** A SYN from a port of 10.0.0.1 to port 80 of 10.0.0.2. */
function synFrom(port: number): Buffer {
  const frame = bytes.ethernet(0x0800, bytes.ipv4(bytes.tcp()));
  frame.writeUInt16BE(port, 34);
  return frame;
}

const UDP = bytes.ethernet(0x0800, bytes.ipv4(bytes.udp(Buffer.from('?')), { protocol: 17 }));
const FRAGMENT = bytes.ethernet(0x0800, bytes.ipv4(bytes.tcp(), { fragment: 0x2000 }));

function capture(frames: readonly Buffer[]): Buffer {
  const section = new Section().interface(1);
  frames.forEach((frame, index) =>
    section.packet(0, 1_700_000_000_000_000n + BigInt(index), frame),
  );
  return section.bytes();
}

describe('keepConnections()', () => {
  const folder = useTempFolder();
  /** Owners by the client's port. */
  const by = (owners: Readonly<Record<number, Owner>>) => (one: Endpoint, two: Endpoint) =>
    owners[one.port] ?? owners[two.port] ?? 'unknown';

  function write(frames: readonly Buffer[]): string {
    const file = folder.join('lab.pcapng');
    writeFileSync(file, capture(frames));
    return file;
  }

  it('takes out connections of others, and leaves all else as it was', async () => {
    const file = write([synFrom(1), synFrom(2), UDP, synFrom(3), FRAGMENT, synFrom(2), synFrom(1)]);
    const kept = await keepConnections(file, by({ 1: 'own', 2: 'other' }));
    expect(kept).to.deep.equal({
      own: 1,
      other: 1,
      unknown: 1,
      packetsDropped: 2,
      isCut: true,
    });
    const left = new Section().interface(1);
    for (const [index, frame] of [
      [0, synFrom(1)],
      [2, UDP],
      [3, synFrom(3)],
      [4, FRAGMENT],
      [6, synFrom(1)],
    ] as const) {
      left.packet(0, 1_700_000_000_000_000n + BigInt(index), frame);
    }
    expect(readFileSync(file).equals(left.bytes())).to.equal(true);
    expect(readdirSync(folder.path)).to.deep.equal(['lab.pcapng']);
  });

  const untouched: readonly [what: string, owners: Readonly<Record<number, Owner>>][] = [
    ['there are no others', { 1: 'own' }],
    ['nothing would be left', { 1: 'other', 2: 'other' }],
  ];
  for (const [what, owners] of untouched) {
    it(`leaves the file alone when ${what}`, async () => {
      const frames = what === 'there are no others' ? [synFrom(1), UDP] : [synFrom(1), synFrom(2)];
      const file = write(frames);
      expect(await keepConnections(file, by(owners))).to.include({
        isCut: false,
        packetsDropped: 0,
      });
      expect(readFileSync(file).equals(capture(frames))).to.equal(true);
      expect(readdirSync(folder.path)).to.deep.equal(['lab.pcapng']);
    });
  }

  it('leaves a file alone that it cannot read', async () => {
    const file = folder.join('other');
    writeFileSync(file, 'no capture');
    expect(await keepConnections(file, by({}))).to.equal(undefined);
    expect(readFileSync(file, 'utf8')).to.equal('no capture');
    expect(readdirSync(folder.path)).to.deep.equal(['other']);
  });
});
