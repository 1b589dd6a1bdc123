import { expect } from 'chai';
import { layout } from '../../../src/dissector/language/layout.js';
import { protocol } from '../../../src/dissector/language/protocol.js';
import {
  PluginSession,
  type TransportPacket,
} from '../../../src/dissector/stream/plugin-session.js';

const names = (filterName: string) => ({
  name: filterName,
  shortName: filterName.toUpperCase(),
  filterName,
  version: '1',
});

const outer = protocol({
  ...names('outer'),
  attach: [{ table: 'udp.port', values: [40_300] }],
  info: ['t=', { field: 't' }],
  layout: layout('')
    .uint8('n', { label: 'N' })
    .payload('in', { dissector: 'inner', length: (s) => s.n })
    .uint8('t', { label: 'T' })
    .when(
      (s) => s.$remaining.gt(0),
      (l) => l.payload('self', { dissector: 'outer', length: 'rest' }),
    ),
}).description;
const inner = protocol({
  ...names('inner'),
  info: ['q=', { field: 'q' }],
  layout: layout('').uint16('q', { label: 'Q' }),
}).description;
const framed = protocol({
  ...names('inner'),
  attach: [{ table: 'tcp.port', values: [40_301] }],
  pdu: { lengthField: { headerSize: 2, offset: 0, type: 'uint8' } },
  layout: layout('').uint8('size', { label: 'Size' }).bytes('rest', { label: 'R', length: 'rest' }),
}).description;
const lines = protocol({
  ...names('inner'),
  attach: [{ table: 'tcp.port', values: [40_301] }],
  pdu: { delimiter: ';' },
  layout: layout('').string('text', { label: 'Text', length: 'rest' }),
}).description;

function found(descriptions: readonly (typeof outer)[], ...bytes: readonly number[]) {
  const packet: TransportPacket = {
    frameNumber: 1,
    transport: 'udp',
    stream: 0,
    ports: { source: 60_000, destination: 40_300 },
    sender: 'client',
    length: bytes.length,
    payload: Uint8Array.from(bytes),
    sequence: 0,
    isSyn: false,
    isAck: false,
    claimedBy: undefined,
  };
  return new PluginSession(descriptions).push(packet).map((one) => {
    const { description, inPayload, size, stop, pdu } = one;
    return [description.filterName, inPayload, size, stop ?? pdu?.info];
  });
}

describe('hand-off to declared protocols', () => {
  it('dissects what a PDU carries behind it, wherever that began', () => {
    expect(found([outer, inner], 2, 1, 2, 7, 0, 8, 2, 0, 3, 9)).to.deep.equal([
      ['outer', 0, 10, 't=7'],
      ['inner', 1, 2, 'q=258'],
      ['outer', 4, 6, 't=8'],
      ['outer', 6, 4, 't=9'],
      ['inner', 7, 2, 'q=3'],
    ]);
  });

  it('ends with the innermost PDU that is malformed, and marks that one only', () => {
    expect(found([outer, inner], 0, 7, 1, 5, 9)).to.deep.equal([
      ['outer', 0, 5, undefined],
      ['outer', 2, 3, undefined],
      ['inner', 3, 1, 'malformed'],
    ]);
  });

  it('leaves bytes alone for a protocol that is not declared', () => {
    expect(found([outer], 1, 5, 9)).to.deep.equal([['outer', 0, 3, 't=9']]);
  });

  it('cuts the bytes into PDUs where the other one has lengths', () => {
    expect(found([outer, framed], 5, 2, 0, 3, 1, 1, 9)).to.deep.equal([
      ['outer', 0, 7, 't=9'],
      ['inner', 1, 2, undefined],
      ['inner', 3, 3, undefined],
    ]);
    // A length that no PDU can have is passed over; bytes that are missing are not short.
    expect(found([outer, framed], 2, 1, 0, 9)).to.deep.equal([
      ['outer', 0, 4, 't=9'],
      ['inner', undefined, 0, 'malformed'],
    ]);
    expect(found([outer, framed], 3, 9, 0, 1, 9)).to.deep.equal([
      ['outer', 0, 5, 't=9'],
      ['inner', 1, 3, 'malformed'],
    ]);
  });

  it('cuts at delimiters, and leaves what no delimiter ends', () => {
    const text = [...new TextEncoder().encode('ab;c;d')];
    expect(found([outer, lines], 6, ...text, 9)).to.deep.equal([
      ['outer', 0, 8, 't=9'],
      ['inner', 1, 3, undefined],
      ['inner', 4, 2, undefined],
    ]);
  });

  it('ends where Wireshark has too many protocols in a frame', () => {
    const nested = (levels: number) => Array.from({ length: levels * 2 }, (_, at) => at % 2);
    expect(found([outer], ...nested(495)).at(-1)).to.deep.equal(['outer', 988, 2, 't=1']);
    const more = found([outer], ...nested(2000));
    expect(more).to.have.length(495);
    expect(more.at(-1)?.at(3)).to.equal('malformed');
  });
});
