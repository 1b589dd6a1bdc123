import { expect } from 'chai';
import fc from 'fast-check';
import { bytesFromHex } from '../../src/wire/hex-bytes.js';
import { type TcpOptions, readTcpOptions } from '../../src/wire/tcp-options.js';

function read(hex: string): TcpOptions {
  return readTcpOptions(bytesFromHex(hex.replaceAll(' ', '')) ?? new Uint8Array());
}

describe('readTcpOptions(), well-formed options', () => {
  const cases: readonly [rule: string, hex: string, options: TcpOptions][] = [
    ['reads nothing from no bytes', '', {}],
    ['reads the maximum segment size', '020405b4', { mss: 1460 }],
    ['reads the window scale as sent', '01 03030f', { windowScale: 15 }],
    ['reads SACK permitted', '0101 0402', { isSackPermitted: true }],
    [
      'reads SACK blocks',
      '0101 0512 00000001 00000002 ffffffff 00000003',
      {
        sackBlocks: [
          [1, 2],
          [0xffffffff, 3],
        ],
      },
    ],
    ['reads timestamps', '080a 0000000a ffffffff', { timestamps: { value: 10, echo: 0xffffffff } }],
    ['reads a Fast Open cookie request', '2202 0101', { fastOpenCookieLength: 0 }],
    ['reads a Fast Open cookie', '220a 0102030405060708', { fastOpenCookieLength: 8 }],
    ['reads Fast Open in experiment 254', 'fe08 f989 01020304', { fastOpenCookieLength: 4 }],
    ['reads Fast Open in experiment 253', 'fd04 f989', { fastOpenCookieLength: 0 }],
    ['leaves other experiments alone', 'fe04 1234', {}],
    ['collects MPTCP subtypes in order', '1e03 00 1e04 2000', { mptcpSubtypes: [0, 2] }],
    // The keys and their tokens were computed apart, with sha1sum and sha256sum.
    [
      'gives the token of a key of MPTCP version 0',
      '1e0c 0081 0102030405060708',
      { mptcpSubtypes: [0], mptcpTokens: [0xdd5783bc] },
    ],
    [
      'gives the tokens of both keys of MPTCP version 1',
      '1e14 0181 0102030405060708 1112131415161718',
      { mptcpSubtypes: [0], mptcpTokens: [0x66840dda, 0xccad45ac] },
    ],
    ['gives no token of an MPTCP SYN without a key', '1e04 0181', { mptcpSubtypes: [0] }],
    [
      'gives the token that an MPTCP SYN joins by',
      '1e0c 1001 0a0b0c0d 00000001',
      { mptcpSubtypes: [1], mptcpJoins: 0x0a0b0c0d },
    ],
    [
      'takes nothing for a token in the answer to an MPTCP join',
      '1e10 1001 0a0b0c0d0e0f1011 00000001',
      { mptcpSubtypes: [1] },
    ],
    [
      'prefers a Fast Open cookie to a request beside it',
      '2206 01020304 2202',
      { fastOpenCookieLength: 4 },
    ],
    ['leaves unknown kinds alone', '4504 ffff 020405b4', { mss: 1460 }],
    ['stops at the end of the list', '020405b4 00 030307', { mss: 1460 }],
    ['lets the last one of a repeated option count', '030301 030307', { windowScale: 7 }],
    [
      'lets the last SACK option count',
      '050a 00000001 00000002 050a 00000003 00000004',
      { sackBlocks: [[3, 4]] },
    ],
  ];
  for (const [rule, hex, options] of cases) {
    it(rule, () => {
      expect(read(hex)).to.deep.equal(options);
    });
  }
});

describe('readTcpOptions(), malformed options', () => {
  const cases: readonly [rule: string, hex: string, options: TcpOptions][] = [
    ['keeps what came before a length of 0', '020405b4 0300', { mss: 1460, isMalformed: true }],
    [
      'keeps what came before a length of 1',
      '0402 0301',
      { isSackPermitted: true, isMalformed: true },
    ],
    [
      'keeps what came before a kind without length',
      '020405b4 03',
      { mss: 1460, isMalformed: true },
    ],
    ['gives up at an option that is cut', '020405', { isMalformed: true }],
    [
      'passes over a length that its kind forbids',
      '0203ff 030307',
      { windowScale: 7, isMalformed: true },
    ],
    [
      'keeps the whole blocks of a SACK option that is cut',
      '0512 00000001 00000002 00000003',
      { sackBlocks: [[1, 2]], isMalformed: true },
    ],
    [
      'keeps the whole blocks of a SACK option with a wrong length',
      '050c 00000001 00000002 ffff',
      { sackBlocks: [[1, 2]], isMalformed: true },
    ],
    ['asks MPTCP for a subtype', '1e02', { isMalformed: true }],
  ];
  for (const [rule, hex, options] of cases) {
    it(rule, () => {
      expect(read(hex)).to.deep.equal(options);
    });
  }

  it('tells an option that passes the end of the header from one that the capture cut', () => {
    const bytes = bytesFromHex('0512 00000001 00000002'.replaceAll(' ', '')) ?? new Uint8Array();
    expect(readTcpOptions(bytes, 12)).to.deep.equal({ isMalformed: true });
    expect(readTcpOptions(bytes, 20)).to.deep.equal({ sackBlocks: [[1, 2]], isMalformed: true });
  });

  it('reads any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        readTcpOptions(bytes);
      }),
    );
  });

  it('reads a part of a larger buffer as that part', () => {
    const bytes = Uint8Array.of(9, 9, 2, 4, 5, 0xb4, 9);
    expect(readTcpOptions(bytes.subarray(2, 6))).to.deep.equal({ mss: 1460 });
  });
});
