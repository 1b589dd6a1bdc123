import { expect } from 'chai';
import type { ZeekRecord } from '../../../src/tcp/zeek/zeek-record.js';
import { CLIENT, HANDSHAKE, segmentsOf, SERVER, type Row } from '../../support/trace.js';
import { zeekRecordOf, zeekRecords } from '../../support/zeek.js';

const MILLISECOND = 1_000_000n;

describe("Zeek's record of a connection", () => {
  const cases: readonly [rule: string, trace: readonly Row[], facts: Partial<ZeekRecord>][] = [
    [
      'counts payload by the numbers, without SYN and FIN',
      [...HANDSHAKE, ['C', 'A', 1, 1, 10], ['C', 'FA', 11, 1], ['S', 'FA', 1, 12, 7]],
      { origBytes: 10, respBytes: 7, origPackets: 4, respPackets: 2 },
    ],
    [
      'counts payload that was acknowledged and never captured',
      [...HANDSHAKE, ['S', 'A', 1, 101]],
      { origBytes: 100, missedBytes: 100, history: 'ShAaG' },
    ],
    [
      'starts in the middle at the first numbers seen',
      [
        ['C', 'A', 500, 900, 10],
        ['S', 'A', 900, 510],
      ],
      { origBytes: 10, respBytes: 0, missedBytes: 0 },
    ],
    [
      'believes a SYN more than the RST that was there before it',
      [
        ['C', 'S', 0],
        ['S', 'R', 0, 0, 0, { rawSeq: 0 }],
        ['S', 'SA', 0, 1],
        ['S', 'A', 1, 1, 10],
      ],
      { connState: 'REJ', respBytes: 0, history: 'Srhd' },
    ],
    [
      'does not believe a RST far away',
      [...HANDSHAKE, ['C', 'A', 1, 1, 10], ['C', 'R', 5_000_000]],
      { origBytes: 10 },
    ],
    [
      'does not believe numbers after a RST',
      [...HANDSHAKE, ['C', 'R', 1], ['C', 'A', 1, 1, 10]],
      { origBytes: 0 },
    ],
    [
      'believes a FIN that is more than 2 GiB after the SYN',
      [
        ['C', 'S', 0],
        ['S', 'SA', 0, 1],
        ['C', 'FA', 3_000_000_000, 1],
      ],
      { origBytes: 2_999_999_999 },
    ],
    [
      'has no bytes of a half-open connection that a RST ends',
      [
        ['C', 'S', 0],
        ['S', 'A', 700, 90_000],
        ['C', 'R', 90_000],
      ],
      { origBytes: 0 },
    ],
    [
      'does not count what follows the close into the duration',
      [...HANDSHAKE, ['C', 'FA', 1, 1], ['S', 'FA', 1, 2], ['C', 'A', 2, 2, 0, { at: 900 }]],
      { origPackets: 4, history: 'ShAFf' },
    ],
  ];
  for (const [rule, trace, facts] of cases) {
    it(rule, () => {
      expect(zeekRecordOf(trace)).to.include(facts);
    });
  }

  it('lasts from the first packet to the last until both ends have closed', () => {
    const { startNanos, endNanos, firstFrame } = zeekRecordOf([
      ...HANDSHAKE,
      ['C', 'FA', 1, 1],
      ['S', 'FA', 1, 2, 0, { at: 20 }],
      ['C', 'A', 2, 2, 0, { at: 900 }],
    ]);
    expect(endNanos - startNanos).to.equal(20n * MILLISECOND);
    expect(firstFrame).to.equal(1);
  });

  it('leaves out of everything but the history what has a bad checksum', () => {
    const trace: readonly Row[] = [
      ...HANDSHAKE,
      ['C', 'FA', 1, 1, 10, { isChecksumBad: true, at: 50 }],
    ];
    const record = zeekRecordOf(trace, { checksums: true });
    expect(record).to.include({ connState: 'S1', origBytes: 0, origPackets: 2, history: 'ShAC' });
    expect(record.endNanos - record.startNanos).to.equal(2n * MILLISECOND);
  });

  it('names the ends by their parts, whoever was seen first', () => {
    const [record] = zeekRecords(segmentsOf([['S', 'A', 1, 1, 5]]));
    expect(record?.origin).to.deep.equal(CLIENT);
    expect(record?.responder).to.deep.equal(SERVER);
  });

  it('counts on when the numbers wrap', () => {
    const gigabyte = 2 ** 30;
    const rows = Array.from({ length: 6 }, (_, index): Row[] => [
      ['C', 'A', 1 + index * gigabyte, 1, gigabyte],
      ['S', 'A', 1, 1 + (index + 1) * gigabyte],
    ]).flat();
    expect(zeekRecordOf([...HANDSHAKE, ...rows]).origBytes).to.equal(6 * gigabyte);
  });
});

describe("Zeek's gaps", () => {
  const cases: readonly [rule: string, trace: readonly Row[], missed: number, history: string][] = [
    ['one hole is one gap', [...HANDSHAKE, ['C', 'A', 11, 1, 10], ['S', 'A', 1, 21]], 10, 'ShADaG'],
    [
      'two holes are two gaps, of which the second is not written',
      [...HANDSHAKE, ['C', 'A', 11, 1, 10], ['C', 'A', 31, 1, 10], ['S', 'A', 1, 41]],
      20,
      'ShADaG',
    ],
    [
      'a hole that is filled in time is none',
      [...HANDSHAKE, ['C', 'A', 11, 1, 10], ['C', 'A', 1, 1, 10], ['S', 'A', 1, 21]],
      0,
      'ShADTa',
    ],
    [
      'a hole that is not acknowledged is none',
      [...HANDSHAKE, ['C', 'A', 11, 1, 10], ['S', 'A', 1, 1]],
      0,
      'ShADa',
    ],
    [
      'the acknowledgment of a FIN is none',
      [...HANDSHAKE, ['C', 'FA', 1, 1], ['S', 'A', 1, 2]],
      0,
      'ShAFa',
    ],
    [
      'a FIN may acknowledge a hole',
      [...HANDSHAKE, ['C', 'A', 11, 1, 10], ['S', 'FA', 1, 21]],
      10,
      'ShADfG',
    ],
    ['a RST may not', [...HANDSHAKE, ['C', 'A', 11, 1, 10], ['S', 'RA', 1, 21]], 0, 'ShADr'],
    [
      'there is none in a connection whose start is missing',
      [
        ['C', 'A', 1, 1, 10],
        ['S', 'A', 1, 51],
      ],
      0,
      'Da',
    ],
    [
      'a SYN-ACK alone is start enough',
      [
        ['S', 'SA', 0, 1],
        ['C', 'A', 1, 1],
        ['S', 'A', 11, 1, 10],
        ['C', 'A', 1, 21],
      ],
      10,
      '^hAdg',
    ],
    [
      'there is none after 16 KiB above a hole without any acknowledgment',
      [...HANDSHAKE, ['C', 'A', 11, 1, 16_384], ['S', 'A', 1, 16_395]],
      0,
      'ShADa',
    ],
  ];
  for (const [rule, trace, missed, history] of cases) {
    it(rule, () => {
      expect(zeekRecordOf(trace)).to.include({ missedBytes: missed, history });
    });
  }
});
