import { layout, type Layout } from '../../src/dissector/language/layout.js';
import { protocol } from '../../src/dissector/language/protocol.js';

const names = { 0: 'Nothing', 1: 'One', 255: 'A byte', 1000: 'Thousand' } as const;
const byteNames = { 0: 'Nothing', 1: 'One', 255: 'All' } as const;
const signs = { '-1': 'Minus one', 0: 'Zero', 5: 'Five' } as const;

const numbers = (name: string, byteOrder: 'BE' | 'LE') =>
  layout(name)
    .uint8('a8', { label: 'A8', base: 'OCT' })
    .uint16('a16', { label: 'A16', base: 'HEX', byteOrder, strings: names })
    .uint24('a24', { label: 'A24', base: 'HEX_DEC', byteOrder })
    .uint32('a32', { label: 'A32', base: 'DEC_HEX', byteOrder, strings: names })
    .uint40('a40', { label: 'A40', base: 'OCT', byteOrder })
    .uint48('a48', { label: 'A48', base: 'HEX', byteOrder, strings: names })
    .uint56('a56', { label: 'A56', base: 'DEC_HEX', byteOrder, strings: names })
    .uint64('a64', { label: 'A64', base: 'HEX_DEC', byteOrder, strings: names })
    .int8('i8', { label: 'I8', strings: signs })
    .int16('i16', { label: 'I16', byteOrder, unit: ' °C' })
    .int24('i24', { label: 'I24', byteOrder, strings: signs })
    .int32('i32', { label: 'I32', byteOrder, strings: signs })
    .int40('i40', { label: 'I40', byteOrder })
    .int48('i48', { label: 'I48', byteOrder, strings: signs })
    .int56('i56', { label: 'I56', byteOrder })
    .int64('i64', { label: 'I64', byteOrder, strings: signs })
    .uint8('m8', { label: 'M8', mask: 0x3c, base: 'HEX' })
    .uint16('m16', { label: 'M16', mask: 0x0ff0, base: 'DEC_HEX', byteOrder })
    .uint24('m24', { label: 'M24', mask: 0xffff00, byteOrder, strings: names })
    .uint32('m32', { label: 'M32', mask: 0x8000_0000, base: 'OCT', byteOrder })
    .uint40('m40', { label: 'M40', mask: 0xff_0000_0000n, byteOrder })
    .uint48('m48', { label: 'M48', mask: 0x0fff_ffff_ffffn, base: 'HEX_DEC', byteOrder })
    .uint56('m56', { label: 'M56', mask: 0xff_0000_0000_0000n, base: 'HEX', byteOrder })
    .uint64('m64', { label: 'M64', mask: 0xffff_ffff_ffff_fff0n, byteOrder, unit: ' ms' })
    .uint32('u32', { label: 'U32', unit: ' ms', base: 'HEX', byteOrder })
    .uint64('o64', { label: 'O64', base: 'OCT', byteOrder });

const others = (name: string, byteOrder: 'BE' | 'LE') =>
  layout(name)
    .float('f', { label: 'Float', byteOrder })
    .double('d', { label: 'Double', byteOrder })
    .bool('b', { label: 'Bool' })
    .bool('t', { label: 'Told', trueFalse: ['On', 'Off'] })
    .ipv4('v4', { label: 'V4', byteOrder })
    .ipv6('v6', { label: 'V6' })
    .ether('mac', { label: 'Mac' })
    .guid('guid', { label: 'Guid', byteOrder })
    .absTime('as', 'SECS', { label: 'As', byteOrder })
    .absTime('an', 'SECS_NSECS', { label: 'An', byteOrder })
    .absTime('am', 'MSECS', { label: 'Am', byteOrder })
    .absTime('ax', 'NSECS', { label: 'Ax', byteOrder })
    .relTime('rs', 'SECS', { label: 'Rs', byteOrder })
    .relTime('rn', 'SECS_NSECS', { label: 'Rn', byteOrder })
    .relTime('rm', 'MSECS', { label: 'Rm', byteOrder })
    .relTime('rx', 'NSECS', { label: 'Rx', byteOrder });

const masks = (name: string, byteOrder: 'BE' | 'LE') =>
  layout(name)
    .bitmask('b1', 1, { label: 'B1' }, (b) =>
      b.bits('b1a', 0xe0, { label: 'B1a', base: 'OCT' }).flag('b1b', 1, { label: 'B1b' }),
    )
    .bitmask('b2', 2, { label: 'B2', base: 'HEX', byteOrder }, (b) =>
      b
        .bits('b2a', 0xff00, { label: 'B2a', strings: byteNames })
        .flag('b2b', 0x80, { label: 'B2b', trueFalse: ['Yes', 'No'] })
        .bits('b2c', 0x7f, { label: 'B2c', base: 'HEX', unit: ' %' }),
    )
    .bitmask('b3', 3, { label: 'B3', base: 'OCT', byteOrder }, (b) =>
      b
        .bits('b3a', 0xfff000, { label: 'B3a', base: 'DEC_HEX' })
        .flag('b3b', 0x000f00, { label: 'B3b', hidden: true }),
    )
    .bitmask('b4', 4, { label: 'B4', base: 'HEX_DEC', byteOrder }, (b) =>
      b
        .bits('b4a', 0xffff_0000, { label: 'B4a', base: 'HEX_DEC', strings: names })
        .flag('b4b', 0x8000, { label: 'B4b' })
        .bits('b4c', 0x7fff, { label: 'B4c' }),
    )
    .bitmask('b8', 8, { label: 'B8', base: 'DEC_HEX', byteOrder }, (b) =>
      b
        .bits('b8a', 0xffff_ffff_0000_0000n, { label: 'B8a', base: 'HEX', strings: names })
        .flag('b8b', 0x8000_0000n, { label: 'B8b' })
        .bits('b8c', 0x7fff_ffffn, { label: 'B8c', unit: ' s' }),
    );

const text16 = (name: string, byteOrder: 'BE' | 'LE') =>
  layout(name)
    .uint8('n', { label: 'N' })
    .string('s', { label: 'S', length: (s) => s.n, encoding: 'UTF-16', byteOrder });

const texts = layout('text')
  .uint8('n', { label: 'N' })
  .string('utf8', { label: 'Utf8', length: (s) => s.n })
  .uint8('k', { label: 'K' })
  .string('ascii', { label: 'Ascii', length: (s) => s.k.times(2), encoding: 'ASCII' })
  .stringz('z', { label: 'Z' })
  .stringz('za', { label: 'Za', encoding: 'ASCII' })
  .uintString('p1', 1, { label: 'P1' })
  .uintString('p2', 2, { label: 'P2', encoding: 'ASCII' })
  .uintString('p2l', 2, { label: 'P2l', byteOrder: 'LE' })
  .uintString('p4', 4, { label: 'P4', byteOrder: 'LE', encoding: 'ASCII' })
  .struct('be', text16('be', 'BE'), { label: 'Big' })
  .struct('le', text16('le', 'LE'), { label: 'Little' })
  .string('fixed', { label: 'Fixed', length: 4, hidden: true })
  .bytes('raw', { label: 'Raw', length: (s) => s.$remaining.div(2) })
  .string('rest', { label: 'Rest', length: 'rest' });

const sums = layout('sum')
  .uint64('a', { label: 'A' })
  .int64('b', { label: 'B', blurb: 'The other number' })
  .uint16('c', { label: 'C', mask: 0x0fff })
  .int8('d', { label: 'D' })
  .bitmask('m', 1, { label: 'M' }, (b) =>
    b.bits('hi', 0xf0, { label: 'Hi' }).flag('lo', 0x01, { label: 'Lo' }),
  )
  .bool('yes', { label: 'Yes' })
  .generated('plus', { label: 'Plus' }, (s) => s.a.plus(s.b))
  .generated('minus', { label: 'Minus', base: 'HEX' }, (s) => s.a.minus(s.b).plus(s.plus))
  .generated('times', { label: 'Times', unit: ' units' }, (s) => s.a.times(s.b))
  .generated('and', { label: 'And', strings: names }, (s) => s.a.and(s.b))
  .generated('shl', { label: 'Shl' }, (s) => s.a.shl(s.d))
  .generated('shr', { label: 'Shr', hidden: true }, (s) => s.b.shr(s.c))
  .expert('less', (s) => s.a.lt(s.b), 'NOTE', 'PROTOCOL', 'A is less than B')
  .expert('same', (s) => s.hi.eq(3).both(s.lo.eq(1)), 'WARN', 'UNDECODED', '“High” is 3: 100%')
  .expert('some', (s) => s.yes.ne(0).either(s.c.gt(100)), 'ERROR', 'PROTOCOL', 'Some')
  .when(
    (s) => s.yes.eq(1),
    (l) =>
      l
        .uint16('extra', { label: 'Extra' })
        .generated('twice', { label: 'Twice' }, (s) => s.extra.times(2)),
  )
  .generated('left', { label: 'Left' }, (s) => s.$remaining)
  .when(
    (s) => s.c.lt(10),
    (l) => l.generated('ratio', { label: 'Ratio' }, (s) => s.b.div(s.d)),
  )
  .uint8('after', { label: 'Byte', abbrev: 'everything.shared' });

interface Tree {
  readonly size: number;
}

const tree: Layout<Tree> = layout('tree')
  .uint8('size', { label: 'Size' })
  .expert('empty', (s) => s.size.eq(0), 'NOTE', 'UNDECODED', 'Nothing in it')
  .window(
    'in',
    (s) => s.size,
    (w) =>
      w.when(
        (s) => s.size.gt(0),
        (l) =>
          l.uint8('shape', { label: 'Shape', hidden: true }).switch(
            'of',
            (s) => s.shape.and(3),
            {
              0: (k) => k.array('all', () => tree, { label: 'All', count: 'rest' }),
              1: (k) => k.array('two', () => tree, { label: 'Two', count: 2 }),
              2: (k) => k.struct('one', () => tree, { label: 'One', hidden: true }),
            },
            (k) =>
              k
                .uint16('end', { label: 'End' })
                .uint8('one', { label: 'Byte', abbrev: 'everything.shared' }),
          ),
      ),
  );

const payloads = layout('pay')
  .uint8('n', { label: 'N' })
  .payload('first', { dissector: 'json', length: (s) => s.n })
  .uint8('between', { label: 'Between' })
  .payload('second', { dissector: 'data', length: 'rest' });

const kinds = { 0: 'Be', 1: 'Le', 2: 'OtherBe', 3: 'OtherLe', 4: 'Texts', 5: 'Sums' } as const;

/** A protocol that uses all that the language has, over TCP and UDP, found by ports and by its first bytes. */
export const everything = protocol({
  name: 'Everything There Is',
  shortName: 'EVERYTHING',
  filterName: 'everything',
  version: '0.0.1',
  byteOrder: 'BE',
  attach: [
    { table: 'tcp.port', values: [48_211, { from: 48_213, to: 48_215 }] },
    { table: 'udp.port', values: [48_211] },
    {
      heuristic: {
        over: 'udp',
        test: [
          { offset: 0, bytes: 'EVE' },
          { offset: 3, bytes: [0x21] },
        ],
      },
    },
    { heuristic: { over: 'tcp', test: [{ offset: 0, bytes: 'EVE!' }] } },
  ],
  pdu: {
    lengthField: { headerSize: 8, offset: 5, type: 'uint24', byteOrder: 'LE', add: 5, max: 70_000 },
  },
  info: [
    'Kind ',
    { field: 'kind', strings: kinds },
    ' (',
    { field: 'kind' },
    '), 50% “of” ',
    { field: 'len' },
  ],
  layout: layout('')
    .string('magic', { label: 'Magic', length: 4, encoding: 'ASCII' })
    .uint8('kind', { label: 'Kind', strings: kinds })
    .uint24('len', { label: 'Length', byteOrder: 'LE' })
    .expert('odd', (s) => s.len.and(1).eq(1), 'NOTE', 'PROTOCOL', 'An odd length')
    .switch(
      'body',
      (s) => s.kind,
      {
        0: (l) => l.struct('nbe', numbers('nbe', 'BE'), { label: 'Numbers' }),
        1: (l) => l.struct('nle', numbers('nle', 'LE'), { label: 'Numbers' }),
        2: (l) => l.struct('obe', others('obe', 'BE'), { label: 'Others' }),
        3: (l) => l.struct('ole', others('ole', 'LE'), { label: 'Others' }),
        4: (l) => l.struct('texts', texts, { label: 'Texts' }),
        5: (l) => l.array('sums', sums, { label: 'Sum', count: 'rest' }),
        6: (l) => l.struct('mbe', masks('mbe', 'BE'), { label: 'Masks' }),
        7: (l) => l.struct('mle', masks('mle', 'LE'), { label: 'Masks' }),
        8: (l) => l.struct('tree', tree, { label: 'Tree' }),
        9: (l) => l.struct('pay', payloads, { label: 'Payload' }),
        10: (l) => l.uint8('byte', { label: 'Byte', abbrev: 'everything.shared' }),
      },
      (l) => l.bytes('other', { label: 'Other', length: 'rest' }),
    ),
});
