import { layout } from '../../src/dissector/language/layout.js';
import { protocol } from '../../src/dissector/language/protocol.js';

/**
 * A message with a length, over TCP only. It is carried in others, so that its end may be missing where no more bytes
 * can come.
 */
export const crate = protocol({
  name: 'Crate',
  shortName: 'CRATE',
  filterName: 'crate',
  version: '0.0.1',
  attach: [{ table: 'tcp.port', values: [48_241] }],
  pdu: { lengthField: { headerSize: 3, offset: 1, type: 'uint16', add: 3, max: 60_000 } },
  info: ['crate ', { field: 'kind' }],
  layout: layout('')
    .uint8('kind', { label: 'Kind' })
    .uint16('size', { label: 'Size' })
    .when(
      (s) => s.kind.eq(1),
      (l) =>
        l
          .uint8('count', { label: 'Count' })
          .string('text', { label: 'Text', length: (s) => s.count }),
    )
    .bytes('rest', { label: 'Rest', length: 'rest' }),
});

/** Hands bytes to the crate and to itself, over TCP and UDP; two sets of bytes tell it where it has no port. */
export const courier = protocol({
  name: 'Courier',
  shortName: 'COURIER',
  filterName: 'courier',
  version: '0.0.1',
  byteOrder: 'LE',
  attach: [
    { table: 'tcp.port', values: [48_242] },
    { table: 'tcp.port', values: [48_243] },
    { table: 'udp.port', values: [48_242] },
    { heuristic: { over: 'udp', test: [{ offset: 4, bytes: 'SLOW' }] } },
    { heuristic: { over: 'udp', test: [{ offset: 4, bytes: 'FAST' }] } },
  ],
  pdu: { lengthField: { headerSize: 8, offset: 2, type: 'uint16', max: 60_000 } },
  info: ['courier ', { field: 'what' }],
  layout: layout('')
    .uint16('load', { label: 'Load' })
    .uint16('size', { label: 'Size' })
    .string('how', { label: 'How', length: 4 })
    .uint8('what', { label: 'What' })
    .switch(
      'in',
      (s) => s.what.and(3),
      {
        0: (l) => l.payload('crates', { dissector: 'crate', length: 'rest' }),
        1: (l) =>
          l
            .payload('crate', { dissector: 'crate', length: (s) => s.load })
            .uint8('after', { label: 'After' }),
        2: (l) => l.payload('others', { dissector: 'courier', length: 'rest' }),
      },
      (l) => l.bytes('raw', { label: 'Raw', length: 'rest' }),
    ),
});
