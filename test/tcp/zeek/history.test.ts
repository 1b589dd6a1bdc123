import { expect } from 'chai';
import type { ZeekOptions } from '../../../src/tcp/zeek/zeek-connections.js';
import { HANDSHAKE, type Row } from '../../support/trace.js';
import { zeekRecordOf } from '../../support/zeek.js';

type Case = readonly [rule: string, trace: readonly Row[], history: string, options?: ZeekOptions];

function check(cases: readonly Case[]): void {
  for (const [rule, trace, history, options] of cases) {
    it(rule, () => {
      expect(zeekRecordOf(trace, options).history).to.equal(history);
    });
  }
}

/** The same row a number of times. */
function times(count: number, row: Row): Row[] {
  return Array.from({ length: count }, () => row);
}

describe("Zeek's history, what a segment is", () => {
  check([
    ['SYN and FIN give q', [['C', 'SF', 0]], 'Q'],
    ['SYN and RST give q', [['C', 'SR', 0]], 'Q'],
    ['FIN and RST give i', [['C', 'FR', 1]], 'I'],
    ['SYN, FIN and RST give i', [['C', 'SFR', 0]], 'I'],
    ['payload of a FIN gives no d', [...HANDSHAKE, ['C', 'FA', 1, 1, 10]], 'ShAF'],
    ['payload without ACK gives d', [['C', '', 1, 0, 10]], 'D'],
    [
      'data and ACKs are written once for each side',
      [
        ...HANDSHAKE,
        ['C', 'A', 1, 1, 10],
        ['C', 'A', 11, 1, 10],
        ['S', 'A', 1, 21],
        ['S', 'A', 1, 21, 10],
        ['S', 'A', 11, 21, 10],
        ['C', 'A', 21, 21],
      ],
      'ShADad',
    ],
    ['q and i are written once for each side', times(3, ['C', 'FR', 1]), 'I'],
  ]);
});

describe("Zeek's history, repeated SYN, FIN and RST", () => {
  check([
    ['leaves out a SYN with the same number', times(3, ['C', 'S', 0]), 'S'],
    [
      'leaves out a SYN-ACK with the same number',
      [['C', 'S', 0], ...times(2, ['S', 'SA', 0, 1])],
      'Sh',
    ],
    [
      'leaves out a FIN that ends at the same number',
      [...HANDSHAKE, ['C', 'FA', 11, 1], ['C', 'FA', 1, 1, 10]],
      'ShAFT',
    ],
    [
      'writes a FIN that ends elsewhere',
      [...HANDSHAKE, ['C', 'FA', 1, 1], ['C', 'FA', 1, 1, 10]],
      'ShAFF',
    ],
    [
      'leaves out a SYN-ACK that begins anew: its number is the start again',
      [...HANDSHAKE, ['S', 'SA', 900, 1]],
      'ShA',
    ],
    [
      'writes a SYN-ACK with another number after a RST',
      [...HANDSHAKE, ['S', 'R', 1], ['S', 'SA', 900, 1]],
      'ShArh',
    ],
    [
      'writes a RST with another number',
      [...HANDSHAKE, ['S', 'R', 1], ['S', 'R', 1], ['S', 'R', 2]],
      'ShArr',
    ],
    [
      'ends at a limit under a flood',
      Array.from({ length: 5000 }, (_, index): Row => ['C', 'R', index]),
      'R'.repeat(4096),
    ],
  ]);
});

describe("Zeek's history, what is counted", () => {
  check([
    ['t: payload that was sent before', [...HANDSHAKE, ...times(2, ['C', 'A', 1, 1, 10])], 'ShADT'],
    ['t: payload of a first SYN counts as well', [['C', 'S', 0, 0, 10]], 'ST'],
    [
      't: an empty segment before the highest number does not',
      [...HANDSHAKE, ['C', 'A', 1, 1, 10], ['C', 'A', 0, 1]],
      'ShAD',
    ],
    [
      't: the 10th and the 100th time',
      [...HANDSHAKE, ...times(101, ['C', 'A', 1, 1, 10])],
      'ShADTTT',
    ],
    ['w: a zero window', [...HANDSHAKE, ['S', 'A', 1, 1, 0, { window: 0 }]], 'ShAaw'],
    ['w: on a SYN as well', [['C', 'S', 0, 0, 0, { window: 0 }]], 'SW'],
    ['w: not on a RST', [...HANDSHAKE, ['S', 'R', 1, 0, 0, { window: 0 }]], 'ShAr'],
    [
      'w: not after the FIN of the other end',
      [...HANDSHAKE, ['C', 'FA', 1, 1], ['S', 'A', 1, 2, 0, { window: 0 }]],
      'ShAFa',
    ],
    [
      'w: not after a RST of the same end',
      [...HANDSHAKE, ['S', 'R', 1], ['S', 'A', 1, 1, 0, { window: 0 }]],
      'ShAra',
    ],
    [
      'c: a bad checksum hides everything else',
      [...HANDSHAKE, ['C', 'PA', 1, 1, 10, { isChecksumBad: true }]],
      'ShAC',
      { checksums: true },
    ],
    [
      'c: only where checksums count',
      [...HANDSHAKE, ['C', 'PA', 1, 1, 10, { isChecksumBad: true }]],
      'ShAD',
    ],
  ]);
});

describe("Zeek's history, exchanged sides", () => {
  check([
    [
      '^ at once: the first segment comes from a server port',
      [
        ['S', 'PA', 1, 1, 10],
        ['C', 'A', 1, 11],
      ],
      '^dA',
    ],
    ['not for a bare SYN', [['S', 'S', 0]], 'S'],
    [
      '^ later: a SYN-ACK came first, and the other end goes on',
      [
        ['S', 'SA', 0, 1],
        ['C', 'A', 1, 1],
        ['C', 'PA', 1, 1, 10],
      ],
      '^hAD',
      { serverPorts: new Set() },
    ],
    [
      'not when the other end resets: a scan',
      [
        ['S', 'SA', 0, 1],
        ['C', 'R', 1],
      ],
      'Hr',
      { serverPorts: new Set() },
    ],
    [
      '^ later: a SYN-ACK was captured before its SYN',
      [
        ['S', 'SA', 0, 1],
        ['C', 'S', 0],
        ['C', 'A', 1, 1],
        ['S', 'A', 1, 1, 10],
      ],
      'Hs^Ad',
      { serverPorts: new Set() },
    ],
  ]);
});
