import { layout, protocol } from '../../src/dissector.js';

const element = layout('element').uint8('v', { label: 'Value' });

/** A protocol that asks the same fields again and again. */
export const chain = protocol({
  name: 'Chain',
  shortName: 'CHAIN',
  filterName: 'chain',
  version: '1.0.0',
  byteOrder: 'BE',
  attach: [{ table: 'tcp.port', values: [47_920] }],
  pdu: { lengthField: { headerSize: 4, offset: 2, type: 'uint16', add: 0 } },
  layout: layout('')
    .uint16('cmd', { label: 'Command' })
    .uint16('len', { label: 'Length' })
    .when(
      (s) => s.cmd.eq(0x1001),
      (l) => l.uint16('open', { label: 'Open' }),
    )
    .when(
      (s) => s.cmd.eq(0x2002),
      (l) => l.uint16('close', { label: 'Close' }),
    )
    .switch('kind', (s) => s.cmd, {
      0x3003: (l) => l.uint16('reset', { label: 'Reset' }),
      0x4004: (l) => l.uint32('long_reset', { label: 'Long reset' }),
    })
    .uint16('flags', { label: 'Flags', base: 'HEX' })
    .when(
      (s) => s.flags.and(0x0100).ne(0),
      (l) => l.uint8('high', { label: 'High' }),
    )
    .when(
      (s) => s.flags.and(0x0ff6).eq(4),
      (l) => l.uint8('four', { label: 'Four' }),
    )
    .uint8('n', { label: 'Elements' })
    .array('elements', element, { label: 'Element', count: (s) => s.n })
    .when(
      (s) => s.n.gt(5),
      (l) => l.uint8('many', { label: 'Many' }),
    )
    .when(
      (s) => s.len.gt(300),
      (l) => l.uint8('large', { label: 'Large' }),
    )
    .when(
      (s) => s.n.lt(0),
      (l) => l.uint8('never', { label: 'Never' }),
    )
    .bytes('rest', { label: 'Rest', length: 'rest' }),
});
