import { layout } from '../../src/dissector/language/layout.js';
import { protocol } from '../../src/dissector/language/protocol.js';

/** Lines over TCP, found by how they begin; what is in some of them is for another dissector. */
export const lines = protocol({
  name: 'Lines Of Things',
  shortName: 'LINES',
  filterName: 'lines',
  version: '0.0.1',
  attach: [
    { table: 'tcp.port', values: [48_221] },
    { heuristic: { over: 'tcp', test: [{ offset: 0, bytes: '@LN/' }] } },
  ],
  pdu: { delimiter: '\r\n' },
  info: ['line of ', { field: 'kind' }],
  layout: layout('')
    .bytes('mark', { label: 'Mark', length: 4 })
    .uint8('kind', { label: 'Kind' })
    .switch(
      'body',
      (s) => s.kind.and(3),
      {
        0: (l) =>
          l
            .payload('json', { dissector: 'json', length: (s) => s.$remaining.minus(2) })
            .bytes('end', { label: 'End', length: 2 }),
        1: (l) =>
          l
            .string('text', { label: 'Text', length: (s) => s.$remaining.minus(2) })
            .bytes('end', { label: 'End', length: 2 }),
      },
      (l) => l.string('line', { label: 'Line', length: 'rest' }),
    ),
});
