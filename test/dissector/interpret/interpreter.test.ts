import { expect } from 'chai';
import fc from 'fast-check';
import { fleet } from '../../../dissectors/fleet/fleet.js';
import { Interpreter } from '../../../src/dissector/interpret/interpreter.js';
import { layout } from '../../../src/dissector/language/layout.js';
import { protocol } from '../../../src/dissector/language/protocol.js';
import { readPdu } from '../../../src/dissector/read-pdu.js';
import type { ShownNode } from '../../../src/dissector/show/shown-node.js';
import { dataPdu, errorPdu, helloPdu, otherPdu } from '../../support/fleet-pdus.js';
import { sink } from '../../support/sink-protocol.js';

const field = { label: 'Field' };
const usual = { name: 'Demo', shortName: 'DEMO', filterName: 'demo', version: '1' };

/** Names and shown values, children in brackets. */
function outline({ name, show, children }: ShownNode): string {
  const shown = show === '' ? name : `${name}=${show}`;
  return children.length === 0 ? shown : `${shown}(${children.map(outline).join(' ')})`;
}

describe('readPdu()', () => {
  it('gives values by their types', () => {
    expect(readPdu(fleet, helloPdu(42)).value).to.deep.equal({
      magic: 0xf1ee,
      vf: 0x1405,
      version: 1,
      prio: 1,
      ack: false,
      hops: 5,
      type: 1,
      len: 20,
      seq: 42,
      body: {
        case: 1,
        ep: { ip: '10.0.0.1', port: 7801 },
        namelen: 5,
        name: 'van-7',
        cookie: 0x0102030405060708n,
      },
    });
  });

  it('gives arrays, generated numbers and times', () => {
    const { value } = readPdu(fleet, dataPdu(1, 2));
    expect(value?.body).to.deep.equal({
      case: 2,
      count: 2,
      items: [
        { id: 0, temp: 0, time: 1_700_000_000_000_000_000n },
        { id: 1, temp: -1, time: 1_700_000_001_000_000_000n },
      ],
      total: 16,
    });
  });

  it('takes the default where no case is the key', () => {
    const { value, info } = readPdu(fleet, otherPdu(7, Uint8Array.of(1, 2)));
    expect(value?.body).to.deep.equal({ case: 'default', payload: Uint8Array.of(1, 2) });
    expect(info).to.equal('Unknown (9) seq=7 len=2');
  });

  it('gives the tree that Wireshark shows', () => {
    const { tree } = readPdu(fleet, errorPdu(3), '4.0');
    expect(outline(tree)).to.equal(
      'fleet(fleet.magic=0xf1ee fleet.vf=0x1405(fleet.version=1 fleet.prio=1 fleet.ack=0 fleet.hops=5) ' +
        'fleet.type=3 fleet.len=10 fleet.seq=3 fleet.code=500 fleet.msg=no fuel)',
    );
  });

  it('remarks on the item before an expert info', () => {
    const pdu = errorPdu(3);
    pdu[0] = 0;
    expect(outline(readPdu(fleet, pdu).tree)).to.include(
      'fleet.magic=0x00ee(_ws.expert(fleet.magic.bad _ws.expert.message=Not a PDU of Fleet Control',
    );
  });
});

describe('a PDU that is cut', () => {
  const whole = dataPdu(5, 3);
  for (let size = 0; size < whole.length; size++) {
    it(`after ${size} bytes is malformed, and keeps what stands before`, () => {
      const { stop, value, tree } = readPdu(fleet, whole.slice(0, size));
      expect([stop, value]).to.deep.equal(['malformed', undefined]);
      expect(tree.size).to.equal(size);
    });
  }

  it('by the capture is short, not malformed', () => {
    const view = { bytes: whole, start: 0, capturedEnd: 12, reportedEnd: whole.length };
    expect(new Interpreter(fleet.description).dissect(view).stop).to.equal('short');
  });
});

describe('an expression', () => {
  const calculator = protocol({
    ...usual,
    layout: layout('')
      .int64('a', field)
      .int64('b', field)
      .generated('plus', field, (s) => s.a.plus(s.b))
      .generated('minus', field, (s) => s.a.minus(s.b).shr(32))
      .generated('times', field, (s) => s.a.times(s.b).shr(16))
      .generated('less', field, (s) => s.a.and(s.b).shl(s.b))
      .when(
        (s) => s.b.ne(0),
        (l) => l.generated('div', field, (s) => s.a.div(s.b)),
      ),
  });

  it('wraps around at 64 bits, whatever form its numbers have', () => {
    const edge = fc.constantFrom(
      0n,
      1n,
      -1n,
      2n ** 53n,
      -(2n ** 53n),
      2n ** 63n - 1n,
      -(2n ** 63n),
    );
    const number = fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), edge);
    const low = (value: bigint) => Number(BigInt.asUintN(32, value));
    const wrap = (value: bigint) => BigInt.asIntN(64, value);
    fc.assert(
      fc.property(number, number, (a, b) => {
        const bytes = new Uint8Array(16);
        new DataView(bytes.buffer).setBigInt64(0, a);
        new DataView(bytes.buffer).setBigInt64(8, b);
        const { value } = readPdu(calculator, bytes);
        expect(value).to.deep.equal({
          a,
          b,
          plus: low(a + b),
          minus: low(wrap(a - b) >> 32n),
          times: low(wrap(a * b) >> 16n),
          less: low((a & b) << BigInt.asUintN(6, b)),
          ...(b !== 0n && { div: low(wrap(a / b)) }),
        });
      }),
    );
  });

  it('makes the packet malformed when it divides by zero, or a length is negative', () => {
    const divides = protocol({
      ...usual,
      layout: layout('')
        .uint8('n', field)
        .generated('g', field, (s) => s.n.div(s.n)),
    });
    const negative = protocol({
      ...usual,
      layout: layout('')
        .int8('n', field)
        .bytes('d', { ...field, length: (s) => s.n }),
    });
    expect(readPdu(divides, Uint8Array.of(0)).stop).to.equal('malformed');
    expect(readPdu(divides, Uint8Array.of(3)).value?.g).to.equal(1);
    expect(readPdu(negative, Uint8Array.of(0xff, 1, 2)).stop).to.equal('malformed');
  });
});

describe('hostile PDUs', () => {
  it('end, whatever they hold', () => {
    const interpreter = new Interpreter(sink.description);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const view = { bytes, start: 0, capturedEnd: bytes.length, reportedEnd: bytes.length };
        const { stop } = interpreter.dissect(view);
        expect(stop).to.be.oneOf([undefined, 'malformed']);
      }),
      { numRuns: 2_000 },
    );
  });

  it('that are nested too deep are remarked on, and stopped', () => {
    let element = Uint8Array.of(9, 0, 0);
    for (let depth = 0; depth < 40; depth++) {
      element = Uint8Array.of(7, element.length & 0xff, element.length >> 8, ...element);
    }
    const { stop, tree } = readPdu(sink, Uint8Array.of(1, 2, 3, 4, 5, ...element));
    expect(stop).to.equal('malformed');
    expect(JSON.stringify(tree)).to.include('sink.nested_too_deep');
  });

  it('with a length that goes beyond its data are remarked on, and read as far as they go', () => {
    const { stop, tree } = readPdu(sink, Uint8Array.of(1, 2, 3, 4, 5, 9, 200, 0, 0xaa));
    expect(stop).to.equal(undefined);
    expect(outline(tree)).to.include('sink.length_overrun').and.include('sink.tlv.raw=aa');
  });
});
