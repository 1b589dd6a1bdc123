import { layout, protocol, type Value } from 'sharkscribe/dissector';

const endpoint = layout('ep').ipv4('ip', { label: 'Address' }).uint16('port', { label: 'Port' });

const reading = layout('item')
  .uint16('id', { label: 'Id', base: 'DEC_HEX' })
  .int16('temp', { label: 'Temperature' })
  .absTime('time', 'SECS', { label: 'Time' });

const types = { 1: 'Hello', 2: 'Data', 3: 'Error' } as const;

/** Fleet Control: vehicles report to a control centre over TCP. Every PDU says how long its body is. */
export const fleet = protocol({
  name: 'Fleet Control',
  shortName: 'FLEET',
  filterName: 'fleet',
  version: '0.1.0',
  byteOrder: 'BE',
  attach: [{ table: 'tcp.port', values: [7801] }],
  pdu: { lengthField: { headerSize: 11, offset: 5, type: 'uint16', add: 11, max: 1_000_000 } },
  info: [
    { field: 'type', strings: types },
    ' seq=',
    { field: 'seq' },
    ' len=',
    { field: 'len' },
    { field: 'ack', strings: { 0: '', 1: ' [ACK]' } },
  ],
  layout: layout('')
    .uint16('magic', { label: 'Magic', base: 'HEX' })
    .expert(
      'magic.bad',
      (s) => s.magic.ne(0xf1ee),
      'ERROR',
      'PROTOCOL',
      'Not a PDU of Fleet Control',
    )
    .bitmask('vf', 2, { label: 'Version and flags', base: 'HEX' }, (b) =>
      b
        .bits('version', 0xf000, { label: 'Version' })
        .bits('prio', 0x0c00, { label: 'Priority', strings: { 0: 'Low', 1: 'Mid', 2: 'High' } })
        .flag('ack', 0x0100, { label: 'Ack', trueFalse: ['Yes', 'No'] })
        .bits('hops', 0x00ff, { label: 'Hops' }),
    )
    .expert('version.bad', (s) => s.version.ne(1), 'WARN', 'PROTOCOL', 'Unsupported version')
    .uint8('type', { label: 'Type', strings: types })
    .uint16('len', { label: 'Body length' })
    .uint32('seq', { label: 'Sequence' })
    .switch(
      'body',
      (s) => s.type,
      {
        1: (l) =>
          l
            .struct('ep', endpoint, { label: 'Endpoint' })
            .uint8('namelen', { label: 'Name length' })
            .string('name', { label: 'Name', length: (s) => s.namelen })
            .uint64('cookie', { label: 'Cookie', base: 'HEX', byteOrder: 'LE' }),
        2: (l) =>
          l
            .uint16('count', { label: 'Count' })
            .array('items', reading, { label: 'Item', count: (s) => s.count })
            .generated('total', { label: 'Total item bytes' }, (s) => s.count.times(8)),
        3: (l) => l.uint16('code', { label: 'Code' }).stringz('msg', { label: 'Message' }),
      },
      (l) => l.bytes('payload', { label: 'Payload', length: 'rest' }),
    ),
});

/** What a PDU holds. */
export type FleetPdu = Value<typeof fleet>;
