import type { Vector } from 'sharkscribe/dissector';

const zeros = (count: number) => '00'.repeat(count);

/** A message with its header; size, type and all others are as they stand in the packet. */
function message(
  size: string,
  type: string,
  payload: string,
  { frame = '0014', target = 'd073d5001337', wanted = '00' } = {},
): string {
  return `${size} ${frame} ed5e0000 ${target} ${zeros(8)} ${wanted} 01 ${zeros(8)} ${type} 0000 ${payload}`;
}

const GREEN = '5555 ffff ffff ac0d';
const WARM = '0000 0000 0080 8c0a';
const green = { hue: 21_845, saturation: 65_535, brightness: 65_535, kelvin: 3_500 };
const warm = { hue: 0, saturation: 0, brightness: 32_768, kelvin: 2_700 };

const TIME = '15cd0bdcacc66c18';
const time = 1_760_000_000_123_456_789n;
const PLACE = '00112233445566778899aabbccddeeff';
const place = (label: string) => ({
  id: '00112233-4455-6677-8899-aabbccddeeff',
  label,
  updated: time,
});

const DESK = `4465736b${zeros(28)}`;
const HOME = `486f6d65${zeros(28)}`;
const KITCHEN = `4b69746368656e${zeros(25)}`;
const PULSE = `00 01 ${GREEN} d0070000 0000a040 00c0 04`;
const pulse = { transient: true, color: green, period: 2_000, cycles: 5, skew: -16_384, shape: 4 };

/** A message for each case; the spaces stand between fields. */
export const vectors: readonly Vector[] = [
  {
    name: 'a question to all: who is there?',
    hex: message('2400', '0200', '', { frame: '0034', target: zeros(6), wanted: '01' }),
    value: {
      size: 36,
      origin: 0,
      tagged: true,
      addressable: true,
      protocol: 1024,
      source: 24_301,
      target: '00:00:00:00:00:00',
      ackRequired: false,
      resRequired: true,
      seq: 1,
      type: 2,
      payload: { case: 'default' },
    },
  },
  {
    name: 'a service',
    hex: message('2900', '0300', '01 7cdd0000'),
    value: {
      tagged: false,
      target: 'd0:73:d5:00:13:37',
      payload: { case: 3, service: 1, port: 56_700 },
    },
  },
  {
    name: 'firmware of the host',
    hex: message('3800', '0f00', `${TIME} ${zeros(8)} 5a00 0300`),
    value: { payload: { case: 15, host: { build: time, minor: 90, major: 3 } } },
  },
  {
    name: 'how well it hears',
    hex: message('3200', '1100', `0000803f ${zeros(10)}`),
    value: { payload: { case: 17, signal: 1 } },
  },
  {
    name: 'firmware of the radio, which new devices do not tell',
    hex: message('3800', '1300', `${zeros(8)} ${zeros(8)} 0000 0000`),
    value: { payload: { case: 19, wifi: { build: 0n, minor: 0, major: 0 } } },
  },
  {
    name: 'switch on, and tell me twice',
    hex: message('2600', '1500', 'ffff', { wanted: '03' }),
    value: { ackRequired: true, resRequired: true, payload: { case: 21, level: 65_535 } },
  },
  {
    name: 'it is off',
    hex: message('2600', '1600', '0000'),
    value: { payload: { case: 22, level: 0 } },
  },
  {
    name: 'a new label',
    hex: message('4400', '1800', DESK, { wanted: '02' }),
    value: { ackRequired: true, resRequired: false, payload: { case: 24, label: 'Desk' } },
  },
  {
    name: 'its label, in UTF-8',
    hex: message('4400', '1900', `4bc3bc636865${zeros(26)}`),
    value: { payload: { case: 25, label: 'Küche' } },
  },
  {
    name: 'its product',
    hex: message('3000', '2100', '01000000 1b000000 00000000'),
    value: { payload: { case: 33, vendor: 1, product: 27 } },
  },
  {
    name: 'its clock',
    hex: message('3c00', '2300', `${TIME} 05c2e9f5e8510000 00f2052a01000000`),
    value: {
      payload: { case: 35, time, uptime: 90_061_000_000_005n, downtime: 5_000_000_000n },
    },
  },
  {
    name: 'an acknowledgement',
    hex: message('2400', '2d00', ''),
    value: { type: 45, payload: { case: 'default' } },
  },
  {
    name: 'a new location',
    hex: message('5c00', '3100', `${PLACE} ${HOME} ${TIME}`),
    value: { payload: { case: 49, location: place('Home') } },
  },
  {
    name: 'its location',
    hex: message('5c00', '3200', `${PLACE} ${HOME} ${TIME}`),
    value: { payload: { case: 50, location: place('Home') } },
  },
  {
    name: 'a new group',
    hex: message('5c00', '3400', `${PLACE} ${KITCHEN} ${TIME}`),
    value: { payload: { case: 52, group: place('Kitchen') } },
  },
  {
    name: 'its group',
    hex: message('5c00', '3500', `${PLACE} ${KITCHEN} ${TIME}`),
    value: { payload: { case: 53, group: place('Kitchen') } },
  },
  {
    name: 'bytes to send back',
    hex: message('6400', '3a00', 'ab'.repeat(64)),
    value: { payload: { case: 58, echo: new Uint8Array(64).fill(0xab) } },
  },
  {
    name: 'bytes that came back',
    hex: message('6400', '3b00', 'ab'.repeat(64)),
    value: { payload: { case: 59, echo: new Uint8Array(64).fill(0xab) } },
  },
  {
    name: 'green, within a second',
    hex: message('3100', '6600', `00 ${GREEN} 00040000`, { wanted: '02' }),
    value: { ackRequired: true, payload: { case: 102, color: green, duration: 1_024 } },
  },
  {
    name: 'five pulses of green',
    hex: message('3900', '6700', PULSE),
    value: { payload: { case: 103, effect: pulse } },
  },
  {
    name: 'how it shines',
    hex: message('5800', '6b00', `${WARM} 0000 ffff ${DESK} ${zeros(8)}`),
    value: { payload: { case: 107, color: warm, level: 65_535, label: 'Desk' } },
  },
  {
    name: 'fade out',
    hex: message('2a00', '7500', '0000 f4010000'),
    value: { payload: { case: 117, level: 0, duration: 500 } },
  },
  {
    name: 'half way',
    hex: message('2600', '7600', '0080'),
    value: { payload: { case: 118, level: 32_768 } },
  },
  {
    name: 'five pulses of hue and brightness',
    hex: message('3d00', '7700', `${PULSE} 01 00 01 00`),
    value: {
      payload: {
        case: 119,
        effect: pulse,
        setHue: true,
        setSaturation: false,
        setBrightness: true,
        setKelvin: false,
      },
    },
  },
  {
    name: 'infrared as it is',
    hex: message('2600', '7900', 'ffff'),
    value: { payload: { case: 121, infrared: 65_535 } },
  },
  {
    name: 'infrared as it shall be',
    hex: message('2600', '7a00', '0000'),
    value: { payload: { case: 122, infrared: 0 } },
  },
  {
    name: 'it has no idea',
    hex: message('2600', 'df00', '6500'),
    value: { payload: { case: 223, unhandled: 101 } },
  },
  {
    name: 'how bright the room is',
    hex: message('2800', '9201', '0040a043'),
    value: { payload: { case: 402, lux: 320.5 } },
  },
  {
    name: 'green for eight zones',
    hex: message('3300', 'f501', `00 07 ${GREEN} 00000000 01`),
    value: { payload: { case: 501, first: 0, last: 7, color: green, duration: 0, apply: 1 } },
  },
  {
    name: 'what colour have the zones?',
    hex: message('2600', 'f601', '00 ff'),
    value: { payload: { case: 502, first: 0, last: 255 } },
  },
  {
    name: 'one zone',
    hex: message('2e00', 'f701', `10 03 ${WARM}`),
    value: { payload: { case: 503, zones: 16, zone: 3, color: warm } },
  },
  {
    name: 'eight zones',
    hex: message('6600', 'fa01', `10 08 ${`${GREEN} ${WARM} `.repeat(4)}`),
    value: {
      payload: {
        case: 506,
        zones: 16,
        zone: 8,
        colors: [green, warm, green, warm, green, warm, green, warm],
      },
    },
  },
  {
    name: 'is the relay on?',
    hex: message('2500', '3003', '02'),
    value: { payload: { case: 816, relay: 2 } },
  },
  {
    name: 'switch the relay on',
    hex: message('2700', '3103', '02 ffff'),
    value: { payload: { case: 817, relay: 2, level: 65_535 } },
  },
  {
    name: 'the relay is off',
    hex: message('2700', '3203', '02 0000'),
    value: { payload: { case: 818, relay: 2, level: 0 } },
  },
  {
    name: 'a type that is named, and not declared',
    hex: message('2b00', '0002', '52000000 01ffff'),
    value: {
      type: 512,
      payload: { case: 'default' },
      rest: Uint8Array.of(0x52, 0, 0, 0, 1, 255, 255),
    },
  },
  {
    name: 'another protocol, and another size',
    hex: message('6300', '2d00', '', { frame: '0114' }),
    value: { size: 99, protocol: 1025, type: 45 },
  },
];
