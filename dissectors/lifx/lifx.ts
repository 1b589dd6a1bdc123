import { layout, protocol, type Value } from 'sharkscribe/dissector';
import { messageTypes } from './message-types.js';

const power = { 0: 'Off', 65535: 'On' } as const;
const milliseconds = { label: 'Duration', unit: ' ms' } as const;

const color = layout('color')
  .uint16('hue', { label: 'Hue' })
  .uint16('saturation', { label: 'Saturation' })
  .uint16('brightness', { label: 'Brightness' })
  .uint16('kelvin', { label: 'Temperature', unit: ' K' });

const firmware = layout('firmware')
  .uint64('build', { label: 'Build' })
  .bytes('reserved', { label: 'Reserved', length: 8, hidden: true })
  .uint16('minor', { label: 'Minor version' })
  .uint16('major', { label: 'Major version' });

/** A location, or a group: devices that were given the same one. */
const place = layout('place')
  .guid('id', { label: 'Identifier', byteOrder: 'BE' })
  .string('label', { label: 'Label', length: 32, padded: true })
  .absTime('updated', 'NSECS', { label: 'Updated' });

const waveform = layout('waveform')
  .uint8('reserved', { label: 'Reserved', hidden: true })
  .bool('transient', { label: 'Transient' })
  .struct('color', color, { label: 'Color' })
  .uint32('period', { label: 'Period', unit: ' ms' })
  .float('cycles', { label: 'Cycles' })
  .int16('skew', { label: 'Skew ratio' })
  .uint8('shape', {
    label: 'Waveform',
    strings: { 0: 'Saw', 1: 'Sine', 2: 'Half sine', 3: 'Triangle', 4: 'Pulse' },
  });

const apply = {
  label: 'Apply',
  strings: { 0: 'No apply', 1: 'Apply', 2: 'Apply only' },
} as const;

/** The LAN protocol of LIFX lights (https://lan.developer.lifx.com), as of its machine-readable description. */
export const lifx = protocol({
  name: 'LIFX LAN Protocol',
  shortName: 'LIFX',
  filterName: 'lifx',
  version: '0.1.0',
  byteOrder: 'LE',
  attach: [{ table: 'udp.port', values: [56_700] }],
  info: [
    { field: 'type', strings: messageTypes },
    ' source=',
    { field: 'source' },
    ' seq=',
    { field: 'seq' },
    { field: 'tagged', strings: { 0: '', 1: ' [all devices]' } },
    { field: 'ackRequired', strings: { 0: '', 1: ' [ack]' } },
    { field: 'resRequired', strings: { 0: '', 1: ' [res]' } },
  ],
  layout: layout('')
    .uint16('size', { label: 'Size' })
    .expert(
      'size.bad',
      (s) => s.size.ne(s.$remaining.plus(2)),
      'WARN',
      'PROTOCOL',
      'Not the size of the datagram',
    )
    .bitmask('frame', 2, { label: 'Frame', base: 'HEX' }, (b) =>
      b
        .bits('origin', 0xc000, { label: 'Origin' })
        .flag('tagged', 0x2000, { label: 'Tagged' })
        .flag('addressable', 0x1000, { label: 'Addressable' })
        .bits('protocol', 0x0fff, { label: 'Protocol' }),
    )
    .expert(
      'protocol.bad',
      (s) => s.protocol.ne(1024),
      'ERROR',
      'PROTOCOL',
      'The number of the protocol is not 1024',
    )
    .uint32('source', { label: 'Source', base: 'DEC_HEX' })
    .ether('target', { label: 'Target' })
    .bytes('reserved1', { label: 'Reserved', length: 8, hidden: true })
    .bitmask('wanted', 1, { label: 'Wanted', base: 'HEX' }, (b) =>
      b
        .flag('ackRequired', 0x02, { label: 'Acknowledgement required' })
        .flag('resRequired', 0x01, { label: 'Response required' }),
    )
    .uint8('seq', { label: 'Sequence' })
    .bytes('reserved2', { label: 'Reserved', length: 8, hidden: true })
    .uint16('type', { label: 'Message type', strings: messageTypes })
    .bytes('reserved3', { label: 'Reserved', length: 2, hidden: true })
    .switch('payload', (s) => s.type, {
      3: (l) =>
        l
          .uint8('service', { label: 'Service', strings: { 1: 'UDP' } })
          .uint32('port', { label: 'Port' }),
      15: (l) => l.struct('host', firmware, { label: 'Host firmware' }),
      17: (l) =>
        l
          .float('signal', { label: 'Signal' })
          .bytes('reserved4', { label: 'Reserved', length: 10, hidden: true }),
      19: (l) => l.struct('wifi', firmware, { label: 'Wi-Fi firmware' }),
      21: (l) => l.uint16('level', { label: 'Level', strings: power }),
      22: (l) => l.uint16('level', { label: 'Level', strings: power }),
      24: (l) => l.string('label', { label: 'Label', length: 32, padded: true }),
      25: (l) => l.string('label', { label: 'Label', length: 32, padded: true }),
      33: (l) =>
        l
          .uint32('vendor', { label: 'Vendor', strings: { 1: 'LIFX' } })
          .uint32('product', { label: 'Product' })
          .bytes('reserved5', { label: 'Reserved', length: 4, hidden: true }),
      35: (l) =>
        l
          .absTime('time', 'NSECS', { label: 'Time' })
          .relTime('uptime', 'NSECS', { label: 'Uptime' })
          .relTime('downtime', 'NSECS', { label: 'Downtime' }),
      49: (l) => l.struct('location', place, { label: 'Location' }),
      50: (l) => l.struct('location', place, { label: 'Location' }),
      52: (l) => l.struct('group', place, { label: 'Group' }),
      53: (l) => l.struct('group', place, { label: 'Group' }),
      58: (l) => l.bytes('echo', { label: 'Echo', length: 64 }),
      59: (l) => l.bytes('echo', { label: 'Echo', length: 64 }),
      102: (l) =>
        l
          .uint8('reserved6', { label: 'Reserved', hidden: true })
          .struct('color', color, { label: 'Color' })
          .uint32('duration', milliseconds),
      103: (l) => l.struct('effect', waveform, { label: 'Effect' }),
      107: (l) =>
        l
          .struct('color', color, { label: 'Color' })
          .bytes('reserved7', { label: 'Reserved', length: 2, hidden: true })
          .uint16('level', { label: 'Level', strings: power })
          .string('label', { label: 'Label', length: 32, padded: true })
          .bytes('reserved8', { label: 'Reserved', length: 8, hidden: true }),
      117: (l) =>
        l.uint16('level', { label: 'Level', strings: power }).uint32('duration', milliseconds),
      118: (l) => l.uint16('level', { label: 'Level', strings: power }),
      119: (l) =>
        l
          .struct('effect', waveform, { label: 'Effect' })
          .bool('setHue', { label: 'Set hue' })
          .bool('setSaturation', { label: 'Set saturation' })
          .bool('setBrightness', { label: 'Set brightness' })
          .bool('setKelvin', { label: 'Set temperature' }),
      121: (l) => l.uint16('infrared', { label: 'Infrared brightness' }),
      122: (l) => l.uint16('infrared', { label: 'Infrared brightness' }),
      223: (l) => l.uint16('unhandled', { label: 'Unhandled type', strings: messageTypes }),
      402: (l) => l.float('lux', { label: 'Illuminance in lux' }),
      501: (l) =>
        l
          .uint8('first', { label: 'First zone' })
          .uint8('last', { label: 'Last zone' })
          .struct('color', color, { label: 'Color' })
          .uint32('duration', milliseconds)
          .uint8('apply', apply),
      502: (l) => l.uint8('first', { label: 'First zone' }).uint8('last', { label: 'Last zone' }),
      503: (l) =>
        l
          .uint8('zones', { label: 'Zones in all' })
          .uint8('zone', { label: 'Zone' })
          .struct('color', color, { label: 'Color' }),
      506: (l) =>
        l
          .uint8('zones', { label: 'Zones in all' })
          .uint8('zone', { label: 'Zone' })
          .array('colors', color, { label: 'Color', count: 8 }),
      816: (l) => l.uint8('relay', { label: 'Relay' }),
      817: (l) =>
        l.uint8('relay', { label: 'Relay' }).uint16('level', { label: 'Level', strings: power }),
      818: (l) =>
        l.uint8('relay', { label: 'Relay' }).uint16('level', { label: 'Level', strings: power }),
    })
    .when(
      (s) => s.$remaining.gt(0),
      (l) => l.bytes('rest', { label: 'Not dissected', length: 'rest' }),
    ),
});

/** What a datagram holds. */
export type LifxMessage = Value<typeof lifx>;
