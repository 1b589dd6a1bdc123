import type { Vector } from 'sharkscribe/dissector';

/** A PDU for each case; the spaces stand between fields. */
export const vectors: readonly Vector[] = [
  {
    name: 'a greeting',
    hex: 'f1ee 1405 01 0014 00000001 0a140007 1e79 05 76616e2d37 0807060504030201',
    value: {
      version: 1,
      prio: 1,
      ack: false,
      hops: 5,
      seq: 1,
      body: {
        case: 1,
        ep: { ip: '10.20.0.7', port: 7801 },
        name: 'van-7',
        cookie: 0x0102_0304_0506_0708n,
      },
    },
  },
  {
    name: 'a greeting without a name',
    hex: 'f1ee 1100 01 000f 00000001 0a140001 1e79 00 ffffffffffffffff',
    value: { ack: true, body: { case: 1, name: '', cookie: 0xffff_ffff_ffff_ffffn } },
  },
  {
    name: 'two readings',
    hex: 'f1ee 1004 02 0012 00000002 0002 0007 00eb 6553f100 0101 ffd8 6553f101',
    value: {
      prio: 0,
      body: {
        case: 2,
        count: 2,
        items: [
          { id: 7, temp: 235, time: 1_700_000_000_000_000_000n },
          { id: 257, temp: -40, time: 1_700_000_001_000_000_000n },
        ],
        total: 16,
      },
    },
  },
  {
    name: 'no readings',
    hex: 'f1ee 1000 02 0002 00000003 0000',
    value: { len: 2, body: { case: 2, count: 0, items: [], total: 0 } },
  },
  {
    name: 'an error',
    hex: 'f1ee 1805 03 000a 00000004 01f4 6e6f206675656c00',
    value: { prio: 2, body: { case: 3, code: 500, msg: 'no fuel' } },
  },
  {
    name: 'a type that has no name',
    hex: 'f1ee 1103 09 0002 00000005 cafe',
    value: { type: 9, body: { case: 'default', payload: Uint8Array.of(0xca, 0xfe) } },
  },
  {
    name: 'a type that has no name, and no body',
    hex: 'f1ee 1103 00 0000 00000006',
    value: { type: 0, body: { case: 'default', payload: new Uint8Array() } },
  },
  {
    name: 'another protocol, and another version',
    hex: 'beef 2000 03 0003 00000007 0000 00',
    value: { magic: 0xbeef, version: 2, body: { case: 3, code: 0, msg: '' } },
  },
];
