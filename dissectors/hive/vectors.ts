import type { Vector } from 'sharkscribe/dissector';

/** The header of a datagram of 2025-10-09, up to the size of its elements. */
function header(seq: string, size: string, state = '01'): string {
  return `48495645 01 ${state} ${seq}00 67120000 ${seq}c02cc899010000 ${size}00`;
}

const temperature = (millidegrees: number) => ({
  kind: 2,
  size: 4,
  body: { case: 2, millidegrees },
});

const group = (name: string, ...children: readonly unknown[]) => ({
  kind: 1,
  body: { case: 1, name, children },
});

/** Datagrams for each case; the spaces stand between fields. */
export const vectors: readonly Vector[] = [
  {
    name: 'groups, with and without elements',
    hex: `${header('01', '1c')} 01 1500 06 686976652037 02 0400 6e870000 02 0400 24faffff 01 0100 00 0100`,
    value: {
      magic: 0x4556_4948,
      version: 1,
      power: 1,
      replayed: false,
      seq: 1,
      station: 4711,
      sent: 1_760_000_000_001_000_000n,
      size: 28,
      elements: [group('hive 7', temperature(34_670), temperature(-1_500)), group('')],
      check: 1,
    },
  },
  {
    name: 'groups in groups',
    hex: `${header('0d', '44')} 01 4100 04 79617264 01 3900 05 726f772032 01 3000 06 686976652037 01 2600 09 62726f6f6420626f78 01 1900 07 6672616d652033 02 0400 30890000 04 0700 02 fa00ee 9a01e1 0d00`,
    value: {
      elements: [
        group(
          'yard',
          group(
            'row 2',
            group('hive 7', group('brood box', group('frame 3', temperature(35_120), {}))),
          ),
        ),
      ],
    },
  },
  {
    name: 'nothing to tell',
    hex: `${header('0e', '00')} 0e00`,
    value: { size: 0, elements: [], check: 14 },
  },
  {
    name: 'a temperature, on mains power',
    hex: `${header('02', '07', '00')} 02 0400 6e870000 0200`,
    value: { power: 0, elements: [temperature(34_670)] },
  },
  {
    name: 'a temperature that is too high',
    hex: `${header('03', '07')} 02 0400 71940000 0300`,
    value: { elements: [temperature(38_001)] },
  },
  {
    name: 'a temperature of a newer station, with bytes behind it',
    hex: `${header('0c', '09')} 02 0600 6e870000 beef 0c00`,
    value: { elements: [{ kind: 2, size: 6, body: { case: 2, millidegrees: 34_670 } }] },
  },
  {
    name: 'a weight',
    hex: `${header('04', '07')} 03 0400 00002542 0400`,
    value: { elements: [{ kind: 3, body: { case: 3, kilograms: 41.25 } }] },
  },
  {
    name: 'sound, and silence',
    hex: `${header('05', '0e')} 04 0700 02 fa00ee 9a01e1 04 0100 00 0500`,
    value: {
      elements: [
        {
          kind: 4,
          body: {
            case: 4,
            count: 2,
            bands: [
              { hz: 250, level: -18 },
              { hz: 410, level: -31 },
            ],
          },
        },
        { kind: 4, body: { case: 4, count: 0, bands: [] } },
      ],
    },
  },
  {
    name: 'a position',
    hex: `${header('06', '0b')} 05 0800 48642103 1a8bcc00 0600`,
    value: {
      elements: [{ kind: 5, body: { case: 5, latitude: 52_520_008, longitude: 13_404_954 } }],
    },
  },
  {
    name: 'notes',
    hex: `${header('07', '16')} 06 1000 4bc3b66e6967696e206765736568656e 06 0000 0700`,
    value: {
      elements: [
        { kind: 6, body: { case: 6, text: 'Königin gesehen' } },
        { kind: 6, size: 0, body: { case: 6, text: '' } },
      ],
    },
  },
  {
    name: 'a swarm, told on battery power',
    hex: `${header('08', '10', '02')} 07 0d00 02 0078e768 80b2e60e 5f000000 0800`,
    value: {
      power: 2,
      elements: [
        {
          kind: 7,
          body: { case: 7, what: 2, at: 1_760_000_000_250_000_000n, lasted: 95_000_000_000n },
        },
      ],
    },
  },
  {
    name: 'gateways, without and with an address',
    hex: `${header('09', '22')} 08 0600 0200c0a80001 08 1600 0200c0a80001 20010db8000000000000000000000001 0900`,
    value: {
      elements: [
        { kind: 8, body: { case: 8, mac: '02:00:c0:a8:00:01' } },
        { kind: 8, body: { case: 8, mac: '02:00:c0:a8:00:01', address: '2001:db8::1' } },
      ],
    },
  },
  {
    name: 'settings, which another dissector reads, told again',
    hex: `${header('0a', '12', '04')} 09 0f00 7b22696e74657276616c223a36307d 0a00`,
    value: {
      replayed: true,
      elements: [
        { kind: 9, body: { case: 9, settings: new TextEncoder().encode('{"interval":60}') } },
      ],
    },
  },
  {
    name: 'kinds that have no name',
    hex: `${header('0b', '09')} 2a 0300 c0ffee 00 0000 0b00`,
    value: {
      elements: [
        { kind: 42, body: { case: 'default', raw: Uint8Array.of(0xc0, 0xff, 0xee) } },
        { kind: 0, body: { case: 'default', raw: new Uint8Array() } },
      ],
    },
  },
  {
    name: 'a datagram made of two',
    hex: `${header('0f', '07')} 02 0400 6e870000 1000`,
    value: { seq: 15, check: 16 },
  },
  {
    name: 'a datagram of something else, in a conversation of ours',
    hex: 'ffffffff 01 01 1100 67120000 11c02cc899010000 0000 1100',
    value: { magic: 0xffff_ffff, seq: 17 },
  },
];
