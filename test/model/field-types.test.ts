import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { listFields } from '../../src/capture/list-fields.js';
import type { FieldName, FieldTypes } from '../../src/model/field-types.js';
import type { Packet } from '../../src/model/packet.js';
import { BuiltLayer, FieldNode, PacketNode } from '../../src/model/packet-tree.js';
import { valueTypeOf } from '../../src/report/field-declarations.js';
import { findTshark } from '../../src/tshark/find-tshark.js';

/** Is one type exactly the other? Mutual assignability would take `any` for everything. */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- what T is does not matter */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** Compiles only where both types are the same. */
function expectSame<A, B>(same: Same<A, B>): void {
  expect(same).to.equal(true);
}

const TCP = new BuiltLayer({
  name: 'tcp',
  children: [
    new FieldNode({ name: 'tcp.srcport', holds: 'number', show: '80' }),
    new FieldNode({ name: 'tcp.time_delta', holds: 'relative-time', show: '0.5' }),
    new FieldNode({ name: 'tcp.analysis.retransmission', holds: 'presence', show: '' }),
  ],
});

describe('FieldTypes, to the compiler', () => {
  const packet: Packet = new PacketNode(1, 0n, [TCP]);

  it('says what get() gives', () => {
    const port = packet.get('tcp.srcport');
    expectSame<typeof port, number | undefined>(true);
    expect(port).to.equal(80);
    const address = packet.get('ip.src');
    expectSame<typeof address, string | undefined>(true);
    expect(address).to.equal(undefined);
    const delta = packet.get('tcp.time_delta');
    expectSame<typeof delta, bigint | undefined>(true);
    expect(delta).to.equal(500_000_000n);
    const isRetransmission = packet.get('tcp.analysis.retransmission');
    expectSame<typeof isRetransmission, true | undefined>(true);
    expect(isRetransmission).to.equal(true);
  });

  it('says what getAll() and a layer give', () => {
    const ports = packet.getAll('tcp.srcport');
    expectSame<typeof ports, readonly number[]>(true);
    expect(ports).to.deep.equal([80]);
    const ofLayer = packet.layer('tcp')?.get('tcp.srcport');
    expectSame<typeof ofLayer, number | undefined>(true);
    expect(ofLayer).to.equal(80);
  });

  it('has a type for every kind', () => {
    expectSame<FieldTypes['tcp.flags.syn'], boolean>(true);
    expectSame<FieldTypes['tcp.payload'], Uint8Array>(true);
    expectSame<FieldTypes['frame.time_epoch'], bigint>(true);
    expectSame<FieldTypes['eth.src'], string>(true);
    expectSame<FieldTypes['quic.packet_number'], bigint>(true);
    expectSame<FieldTypes['tcp.options.mss'], string | Uint8Array>(true);
    expectSame<FieldTypes['ntp.priv.flags.r'], number | boolean>(true);
  });

  it('does not compile with a misspelt name', () => {
    // @ts-expect-error: srcport is misspelt
    expect(packet.get('tcp.srcprot')).to.equal(undefined);
    // @ts-expect-error: srcport is misspelt
    expect(packet.getAll('tcp.srcprot')).to.deep.equal([]);
    // @ts-expect-error: a layer is no field
    expect(packet.layer('tcp')?.get('tcp')).to.equal(undefined);
    // @ts-expect-error: a string that could be any
    const name: FieldName = ['tcp', 'srcport'].join('.');
    expect(packet.find(name)?.value).to.equal(80);
  });
});

/** TypeScript types of the shipped fields as their files have them. */
function shippedTypes(): ReadonlyMap<string, readonly string[]> {
  const folder = path.join('src', 'model', 'fields');
  const text = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const members = text.join('').matchAll(/^ {2}(?:'([^']+)'|(\w+)): ([^;]+);$/gm);
  return new Map(
    Array.from(members, ([, quoted, bare, types = '']) => [
      quoted ?? bare ?? '',
      types.split(' | '),
    ]),
  );
}

describe('the shipped field types', () => {
  it('are those of the tshark that is here', async function () {
    const tshark = await findTshark();
    // They are made from these releases; others may differ in a field or two.
    if (!/^4\.[0-6]\./.test(tshark.version)) this.skip();
    const shipped = shippedTypes();
    expect(shipped.size).to.be.greaterThan(5000);
    const wrong: string[] = [];
    for (const { name, type, owner } of await listFields(tshark)) {
      const types = shipped.get(name);
      if (types === undefined || (owner === undefined && !name.includes('.'))) continue;
      const isRight = valueTypeOf(type)
        .split(' | ')
        .every((one) => types.includes(one));
      if (!isRight) wrong.push(`${name}: ${type}, not ${types.join(' | ')}`);
    }
    expect(wrong).to.deep.equal([]);
  });
});
