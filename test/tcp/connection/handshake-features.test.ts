import { expect } from 'chai';
import { AE, CWR, ECE, SYN, ACK } from '../../../src/tcp/segment.js';
import { TcpAnalyzer } from '../../../src/tcp/analyzer.js';
import type { TcpOptions } from '../../../src/wire/tcp-options.js';
import { conversationOf, HANDSHAKE, segmentsOf, type Row } from '../../support/trace.js';

const COOKIE = { fastOpenCookieLength: 8 };
const REQUEST = { fastOpenCookieLength: 0 };

function opening(client: TcpOptions, server: TcpOptions, data = 0, taken = 0): Row[] {
  return [
    ['C', 'S', 0, 0, data, { options: client }],
    ['S', 'SA', 0, 1 + taken, 0, { options: server }],
    ['C', 'A', 1 + taken, 1],
  ];
}

/** Each feature as `frame:feature`. */
function featuresOf(rows: readonly Row[]): string {
  const { features } = conversationOf(rows).handshake;
  return features.map(({ frame, feature }) => `${String(frame)}:${feature}`).join(' ');
}

describe('The features of a handshake', () => {
  const cases: readonly [rule: string, rows: readonly Row[], features: string][] = [
    ['are none with plain options', HANDSHAKE, ''],
    [
      'are a cookie asked for and granted',
      opening(REQUEST, COOKIE),
      '1:tfo-cookie-request 2:tfo-cookie-granted',
    ],
    ['are a cookie without data', opening(COOKIE, {}), '1:tfo-cookie'],
    [
      'are a cookie with data that is accepted',
      opening(COOKIE, {}, 20, 20),
      '1:tfo-cookie+data 2:tfo-data-accepted',
    ],
    [
      'are a cookie with data that is ignored, and a new cookie',
      opening(COOKIE, COOKIE, 20),
      '1:tfo-cookie+data 2:tfo-data-ignored 2:tfo-cookie-granted',
    ],
    [
      'are MPTCP of both ends',
      opening({ mptcpSubtypes: [0] }, { mptcpSubtypes: [0] }),
      '1:mptcp-capable 2:mptcp-capable',
    ],
    ['are a further path', opening({ mptcpSubtypes: [1] }, {}), '1:mptcp-join'],
    [
      'are listed once when the SYN is repeated',
      [
        ['C', 'S', 0, 0, 0, { options: { mptcpSubtypes: [0] } }],
        ...opening({ mptcpSubtypes: [0] }, {}),
      ],
      '1:mptcp-capable',
    ],
    [
      'are not taken from a SYN-ACK that fits no SYN',
      [
        ['C', 'S', 0],
        ['S', 'SA', 0, 999, 0, { options: COOKIE }],
      ],
      '',
    ],
  ];
  for (const [rule, rows, features] of cases) {
    it(rule, () => {
      expect(featuresOf(rows)).to.equal(features);
    });
  }
});

describe('Congestion notification', () => {
  type Case = readonly [rule: string, syn: number, synAck: number, features: string];
  const cases: readonly Case[] = [
    ['is set up as RFC 3168 has it', ECE | CWR, ECE, '1:ecn-setup 2:ecn-setup'],
    ['is refused', ECE | CWR, 0, '1:ecn-setup'],
    ['is not set up by a server that repeats both flags', ECE | CWR, ECE | CWR, '1:ecn-setup'],
    ['is not set up without being asked for', 0, ECE, ''],
    ['is accurate', AE | ECE | CWR, CWR, '1:accecn-setup 2:accecn-setup'],
    [
      'is accurate when the SYN was marked',
      AE | ECE | CWR,
      AE | CWR,
      '1:accecn-setup 2:accecn-setup',
    ],
    ['falls back', AE | ECE | CWR, ECE, '1:accecn-setup 2:ecn-setup'],
    ['is refused by a server that repeats all', AE | ECE | CWR, AE | ECE | CWR, '1:accecn-setup'],
  ];
  for (const [rule, syn, synAck, expected] of cases) {
    it(rule, () => {
      const analyzer = new TcpAnalyzer();
      for (const segment of segmentsOf(HANDSHAKE)) {
        const more = segment.flags === SYN ? syn : segment.flags === (SYN | ACK) ? synAck : 0;
        analyzer.add({ ...segment, flags: segment.flags | more });
      }
      const features = analyzer.finish()[0]?.handshake.features ?? [];
      const text = features.map(({ frame, feature }) => `${String(frame)}:${feature}`).join(' ');
      expect(text).to.equal(expected);
    });
  }
});
