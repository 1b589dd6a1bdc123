import { expect } from 'chai';
import { layout } from '../../../src/dissector/language/layout.js';
import type { PduOptions } from '../../../src/dissector/language/protocol-options.js';
import { protocol } from '../../../src/dissector/language/protocol.js';
import { framingFault } from '../../../src/dissector/stream/framing-fault.js';

const LENGTH: PduOptions = { lengthField: { headerSize: 3, offset: 1, type: 'uint16', add: 3 } };

function faultOf(
  pdu: PduOptions | undefined,
  bytes: readonly number[],
  tables: readonly ('tcp.port' | 'udp.port')[] = ['tcp.port'],
) {
  const { description } = protocol({
    ...{ name: 'Demo', shortName: 'DEMO', filterName: 'demo', version: '1' },
    ...(pdu !== undefined && { pdu }),
    attach: tables.map((table) => ({ table, values: [7801] })),
    layout: layout('').uint8('a', { label: 'A' }),
  });
  return framingFault(description, Uint8Array.from(bytes));
}

describe('framingFault()', () => {
  it('asks for the bytes of a length field', () => {
    expect(faultOf(LENGTH, [9, 0, 1, 5])).to.equal(undefined);
    expect(faultOf(LENGTH, [9, 0])).to.deep.equal({ kind: 'header', headerSize: 3, bytes: 2 });
    for (const body of [[], [5, 5]]) {
      expect(faultOf(LENGTH, [9, 0, 1, ...body])).to.deep.equal({
        kind: 'length',
        wanted: 4,
        bytes: 3 + body.length,
      });
    }
  });

  it('knows lengths that no PDU has', () => {
    const low: PduOptions = {
      lengthField: { headerSize: 3, offset: 1, type: 'uint16', max: 9 },
    };
    expect(faultOf(low, [9, 0, 2])).to.deep.equal({
      kind: 'bad-length',
      wanted: 2,
      lowest: 3,
      highest: 9,
    });
    expect(faultOf(low, [9, 0, 10])).to.include({ kind: 'bad-length', wanted: 10 });
  });

  it('asks for one delimiter, at the end', () => {
    const lines: PduOptions = { delimiter: '\r\n' };
    expect(faultOf(lines, [65, 13, 10])).to.equal(undefined);
    expect(faultOf(lines, [65, 13])).to.deep.equal({ kind: 'delimiter', end: undefined, bytes: 2 });
    const two = { kind: 'delimiter', end: 3, bytes: 6 };
    expect(faultOf(lines, [65, 13, 10, 66, 13, 10])).to.deep.equal(two);
  });

  it('leaves datagrams as they are', () => {
    expect(faultOf(undefined, [1], ['udp.port'])).to.equal(undefined);
    expect(faultOf(LENGTH, [9, 0], ['tcp.port', 'udp.port'])).to.equal(undefined);
  });
});
