import { layout, type Layout } from '../../src/dissector/language/layout.js';
import { protocol } from '../../src/dissector/language/protocol.js';

interface Tlv {
  readonly kind: number;
  readonly size: number;
}

/** An element of any kind that the language has, with a length of its own. */
const tlv: Layout<Tlv> = layout('tlv')
  .uint8('kind', { label: 'Kind' })
  .uint16('size', { label: 'Size' })
  .window(
    'in',
    (s) => s.size,
    (w) =>
      w.switch(
        'body',
        (s) => s.kind,
        {
          1: (l) =>
            l
              .uint8('u8', { label: 'U8', base: 'OCT' })
              .int8('i8', { label: 'I8' })
              .uint24('u24', { label: 'U24', base: 'HEX' })
              .int24('i24', { label: 'I24' })
              .uint40('u40', { label: 'U40', base: 'HEX_DEC' })
              .int40('i40', { label: 'I40' })
              .uint48('u48', { label: 'U48' })
              .int56('i56', { label: 'I56' })
              .uint64('u64', { label: 'U64', base: 'HEX', byteOrder: 'BE' })
              .int64('i64', { label: 'I64', strings: { '-1': 'Minus', 5: 'Five' } }),
          2: (l) =>
            l
              .float('f', { label: 'Float' })
              .double('d', { label: 'Double' })
              .float('fb', { label: 'Float BE', byteOrder: 'BE' })
              .bool('yes', { label: 'Yes' })
              .bool('on', { label: 'On', trueFalse: ['On', 'Off'] }),
          3: (l) =>
            l
              .uint8('n', { label: 'N' })
              .string('text', { label: 'Text', length: (s) => s.n })
              .stringz('zero', { label: 'Zero' })
              .uintString('counted', 2, { label: 'Counted' })
              .string('padded', { label: 'Padded', length: 6, padded: true })
              .string('ascii', { label: 'Ascii', length: 'rest', encoding: 'ASCII' }),
          4: (l) =>
            l
              .ipv4('v4', { label: 'V4' })
              .ipv6('v6', { label: 'V6' })
              .ether('mac', { label: 'Mac' })
              .guid('guid', { label: 'Guid' })
              .ipv4('v4be', { label: 'V4 BE', byteOrder: 'BE' }),
          5: (l) =>
            l
              .absTime('at', 'SECS', { label: 'At' })
              .absTime('atn', 'SECS_NSECS', { label: 'At N' })
              .relTime('r', 'SECS', { label: 'R' })
              .relTime('rn', 'SECS_NSECS', { label: 'Rn' })
              .relTime('rm', 'MSECS', { label: 'Rm' })
              .absTime('ats', 'NSECS', { label: 'At S' })
              .relTime('rs', 'NSECS', { label: 'Rs' }),
          6: (l) =>
            l
              .bitmask('m8', 8, { label: 'M8', base: 'HEX' }, (b) =>
                b
                  .bits('m8a', 0xf000_0000_0000_0000n, { label: 'M8a' })
                  .bits('m8b', 0x00ff_ffff_0000_0000n, { label: 'M8b', base: 'HEX' })
                  .flag('m8c', 1, { label: 'M8c' }),
              )
              .uint16('part', { label: 'Part', mask: 0x0ff0, base: 'DEC_HEX' })
              .generated('sum', { label: 'Sum' }, (s) =>
                s.part.times(3).plus(s.m8b).shr(1).minus(s.m8a.shl(2)),
              )
              .when(
                (s) => s.part.gt(100).either(s.m8c),
                (t) => t.uint32('extra', { label: 'Extra', unit: ' ms' }),
              )
              .expert('odd', (s) => s.part.and(1).eq(1), 'NOTE', 'UNDECODED', 'An odd part'),
          7: (l) => l.array('children', () => tlv, { label: 'Child', count: 'rest' }),
          8: (l) =>
            l
              .uint8('count', { label: 'Count' })
              .array('few', () => tlv, { label: 'Few', count: (s) => s.count })
              .generated('ratio', { label: 'Ratio' }, (s) => s.$remaining.div(s.count)),
        },
        (l) => l.bytes('raw', { label: 'Raw', length: 'rest' }),
      ),
  )
  .expert('empty', (s) => s.size.eq(0), 'WARN', 'PROTOCOL', 'An element without data');

/** A protocol over UDP with everything that the language has; little-endian, recursive, with a heuristic. */
export const sink = protocol({
  name: 'Kitchen Sink',
  shortName: 'SINK',
  filterName: 'sink',
  version: '1.2.3',
  byteOrder: 'LE',
  attach: [
    { table: 'udp.port', values: [48_101] },
    { heuristic: { over: 'udp', test: [{ offset: 0, bytes: 'SINK' }] } },
  ],
  info: ['Sink v', { field: 'version' }, ' 100% “ok”'],
  layout: layout('')
    .uint32('magic', { label: 'Magic', base: 'HEX' })
    .uint8('version', { label: 'Version' })
    .array('elements', tlv, { label: 'Element', count: 'rest' }),
});
