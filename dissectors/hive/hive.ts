import { layout, protocol, type Layout, type Value } from 'sharkscribe/dissector';

const kinds = {
  1: 'Group',
  2: 'Temperature',
  3: 'Weight',
  4: 'Sound',
  5: 'Position',
  6: 'Note',
  7: 'Event',
  8: 'Gateway',
  9: 'Settings',
} as const;

const band = layout('band')
  .uint16('hz', { label: 'Frequency', unit: ' Hz' })
  .int8('level', { label: 'Level', unit: ' dB' });

/** What a layout that contains itself cannot tell TypeScript: its own type. */
interface Element {
  readonly kind: number;
  readonly size: number;
  readonly body:
    | { readonly case: 1; readonly name: string; readonly children: readonly Element[] }
    | { readonly case: 2; readonly millidegrees: number }
    | { readonly case: 3; readonly kilograms: number }
    | { readonly case: 4; readonly bands: readonly Value<typeof band>[] }
    | { readonly case: 5; readonly latitude: number; readonly longitude: number }
    | { readonly case: 6; readonly text: string }
    | {
        readonly case: 7;
        readonly what: number;
        readonly at: bigint;
        readonly lasted: bigint;
      }
    | { readonly case: 8; readonly mac: string; readonly address?: string }
    | { readonly case: 9; readonly settings: Uint8Array }
    | { readonly case: 'default'; readonly raw: Uint8Array };
}

const element: Layout<Element> = layout('element')
  .uint8('kind', { label: 'Kind', strings: kinds })
  .expert(
    'kind.unknown',
    (s) => s.kind.lt(1).either(s.kind.gt(9)),
    'NOTE',
    'UNDECODED',
    'Unknown kind of element',
  )
  .uint16('size', { label: 'Size' })
  .window(
    'inside',
    (s) => s.size,
    (w) =>
      w.switch(
        'body',
        (s) => s.kind,
        {
          1: (l) =>
            l
              .uintString('name', 1, { label: 'Name' })
              .array('children', () => element, { label: 'Element', count: 'rest' }),
          2: (l) =>
            l
              .int32('millidegrees', { label: 'Temperature', unit: ' millidegrees' })
              .expert(
                'warm',
                (s) => s.millidegrees.gt(38_000),
                'WARN',
                'PROTOCOL',
                'Too warm for brood',
              ),
          3: (l) => l.float('kilograms', { label: 'Weight in kilograms' }),
          4: (l) =>
            l
              .uint8('count', { label: 'Bands' })
              .array('bands', band, { label: 'Band', count: (s) => s.count }),
          5: (l) =>
            l
              .int32('latitude', { label: 'Latitude', unit: ' microdegrees' })
              .int32('longitude', { label: 'Longitude', unit: ' microdegrees' }),
          6: (l) => l.string('text', { label: 'Text', length: 'rest' }),
          7: (l) =>
            l
              .uint8('what', { label: 'What', strings: { 1: 'Opened', 2: 'Swarm', 3: 'Robbery' } })
              .absTime('at', 'SECS_NSECS', { label: 'At' })
              .relTime('lasted', 'SECS', { label: 'Lasted' }),
          8: (l) =>
            l.ether('mac', { label: 'MAC address' }).when(
              (s) => s.$remaining.gt(0),
              (t) => t.ipv6('address', { label: 'Address' }),
            ),
          9: (l) => l.payload('settings', { dissector: 'json', length: 'rest' }),
        },
        (l) => l.bytes('raw', { label: 'Raw', length: 'rest' }),
      ),
  );

/** Hive Telemetry: stations at beehives tell how the bees are. Elements in elements, over UDP, on any port. */
export const hive = protocol({
  name: 'Hive Telemetry',
  shortName: 'HIVE',
  filterName: 'hive',
  version: '0.1.0',
  byteOrder: 'LE',
  attach: [{ heuristic: { over: 'udp', test: [{ offset: 0, bytes: 'HIVE' }] } }],
  info: [
    'Station ',
    { field: 'station' },
    ' seq=',
    { field: 'seq' },
    ' power=',
    { field: 'power', strings: { 0: 'mains', 1: 'solar', 2: 'battery' } },
    { field: 'replayed', strings: { 0: '', 1: ' [replayed]' } },
  ],
  layout: layout('')
    .uint32('magic', { label: 'Magic', base: 'HEX' })
    .expert('magic.bad', (s) => s.magic.ne(0x4556_4948), 'ERROR', 'PROTOCOL', 'Not "HIVE"')
    .uint8('version', { label: 'Version' })
    .bitmask('state', 1, { label: 'State', base: 'HEX' }, (b) =>
      b
        .bits('power', 0x03, { label: 'Power', strings: { 0: 'Mains', 1: 'Solar', 2: 'Battery' } })
        .flag('replayed', 0x04, { label: 'Replayed', trueFalse: ['Yes', 'No'] }),
    )
    .uint16('seq', { label: 'Sequence' })
    .uint32('station', { label: 'Station' })
    .absTime('sent', 'MSECS', { label: 'Sent' })
    .uint16('size', { label: 'Size of elements' })
    .window(
      'all',
      (s) => s.size,
      (w) => w.array('elements', element, { label: 'Element', count: 'rest' }),
    )
    .uint16('check', { label: 'Sequence again' })
    .expert(
      'check.differs',
      (s) => s.check.ne(s.seq),
      'WARN',
      'PROTOCOL',
      'The two sequence numbers differ: made of two datagrams',
    ),
});

/** What a datagram holds. */
export type HiveDatagram = Value<typeof hive>;
