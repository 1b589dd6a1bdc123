import { expect } from 'chai';
import type { Segment } from '../../../src/tcp/segment.js';
import { ZeekConnections, type ZeekOptions } from '../../../src/tcp/zeek/zeek-connections.js';
import { CLIENT, HANDSHAKE, segmentsOf, SERVER, type Row } from '../../support/trace.js';
import { zeekRecordOf, zeekRecords, zeekVerdicts } from '../../support/zeek.js';

describe('ZeekConnections.add()', () => {
  const ignored: readonly [rule: string, special: Partial<Segment>][] = [
    ['a header quoted by an ICMP error', { isQuoted: true }],
    ['an unknown length', { length: undefined }],
    ['a header length below 20', { headerLength: 16 }],
  ];
  for (const [rule, special] of ignored) {
    it(`ignores ${rule}`, () => {
      const connections = new ZeekConnections();
      const [syn] = segmentsOf([['C', 'S', 0]]);
      expect(connections.add({ ...syn!, ...special })).to.equal(undefined);
      expect(connections.finish()).to.deep.equal([]);
    });
  }

  it('gives the live connection, whose record can be read at any time', () => {
    const connections = new ZeekConnections();
    const [syn, synAck] = segmentsOf(HANDSHAKE);
    const connection = connections.add(syn!);
    expect(connection?.record().connState).to.equal('S0');
    expect(connections.add(synAck!)).to.equal(connection);
    expect(connection?.record().connState).to.equal('S1');
    expect(connections.finish()).to.deep.equal([connection?.record()]);
  });

  it('takes every segment between equal endpoints for the originator', () => {
    const [syn, synAck] = segmentsOf(HANDSHAKE).map((segment) => ({
      ...segment,
      source: CLIENT,
      destination: CLIENT,
    }));
    const [record] = zeekRecords([syn!, synAck!]);
    expect(record).to.include({ origPackets: 2, respPackets: 0 });
  });
});

describe("Zeek's idea of a new connection", () => {
  const closed: readonly Row[] = [...HANDSHAKE, ['C', 'FA', 1, 1], ['S', 'FA', 1, 2]];
  const cases: readonly [rule: string, trace: readonly Row[], verdicts: readonly string[]][] = [
    ['the same SYN again is none', [...HANDSHAKE, ['C', 'S', 0]], ['S1 ShA']],
    ['another SYN is one', [...HANDSHAKE, ['C', 'S', 900]], ['S1 ShA', 'S0 S']],
    [
      'so is another first SYN',
      [
        ['C', 'S', 0],
        ['C', 'S', 900],
      ],
      ['S0 S', 'S0 S'],
    ],
    ['the same SYN after the close is one', [...closed, ['C', 'S', 0]], ['SF ShAFf', 'S0 S']],
    [
      'the SYN of the other end is one, which makes two of a simultaneous open',
      [
        ['C', 'S', 0],
        ['S', 'S', 0],
      ],
      ['S0 S', 'S0 S'],
    ],
    ['a SYN-ACK is none', [...HANDSHAKE, ['S', 'SA', 900, 1]], ['S1 ShA']],
    [
      'a SYN-ACK is one when the originator was never seen',
      [
        ['S', 'SA', 0, 1],
        ['S', 'SA', 900, 1],
      ],
      ['OTH ^h', 'OTH ^h'],
    ],
    ['a late RST is none', [...closed, ['S', 'R', 2]], ['SF ShAFfr']],
    [
      'a hole before the FIN postpones the close',
      [...HANDSHAKE, ['C', 'FA', 11, 1], ['C', 'S', 0]],
      ['S2 ShAF'],
    ],
    [
      'the close counts once the hole is filled',
      [...HANDSHAKE, ['C', 'FA', 11, 1], ['C', 'A', 1, 1, 10], ['C', 'S', 0]],
      ['S2 ShAFDT', 'S0 S'],
    ],
    [
      'or once the hole is acknowledged',
      [...HANDSHAKE, ['C', 'FA', 11, 1], ['S', 'A', 1, 12], ['C', 'S', 0]],
      ['S2 ShAFaG', 'S0 S'],
    ],
  ];
  for (const [rule, trace, verdicts] of cases) {
    it(rule, () => {
      expect(zeekVerdicts(trace)).to.deep.equal(verdicts);
    });
  }
});

describe("Zeek's guess of the server when the SYN is missing", () => {
  const cases: readonly [
    rule: string,
    flags: string,
    ports: [number, number],
    isFlipped: boolean,
  ][] = [
    ['a likely server port sends: it is the server', 'A', [443, 50000], true],
    ['a port of no likely server sends: it is the client', 'A', [50000, 50001], false],
    ['two likely ports: the lower one is the server', 'A', [80, 443], true],
    ['two likely ports: the higher one is the client', 'A', [443, 80], false],
    ['two likely ports and a SYN-ACK: it may be a scan', 'SA', [80, 443], false],
    ['one likely port and a SYN-ACK', 'SA', [80, 50000], true],
  ];
  for (const [rule, flags, [source, destination], isFlipped] of cases) {
    it(rule, () => {
      const [segment] = segmentsOf([['C', flags, 1, 1]]);
      const from = { ...CLIENT, port: source };
      const to = { ...SERVER, port: destination };
      const [record] = zeekRecords([{ ...segment!, source: from, destination: to }]);
      expect(record?.origin).to.deep.equal(isFlipped ? to : from);
      expect(record?.history.startsWith('^')).to.equal(isFlipped);
    });
  }

  it('takes the ports from the setting', () => {
    const options: ZeekOptions = { serverPorts: new Set([CLIENT.port]) };
    expect(zeekRecordOf([['C', 'A', 1, 1, 5]], options).history).to.equal('^d');
    expect(zeekRecordOf([['S', 'A', 1, 1, 5]], options).history).to.equal('D');
  });
});

describe("Zeek's expiry", () => {
  const at = (milliseconds: number) => ({ at: milliseconds });
  const cases: readonly [rule: string, trace: readonly Row[], live: string[], expired: string[]][] =
    [
      [
        'forgets a closed connection after 5 seconds',
        [...HANDSHAKE, ['C', 'RA', 1, 1], ['S', 'R', 1, 0, 0, at(5100)]],
        ['REJ ShARr'],
        ['RSTO ShAR', 'RSTRH ^r'],
      ],
      [
        'not before',
        [...HANDSHAKE, ['C', 'RA', 1, 1], ['S', 'R', 1, 0, 0, at(4900)]],
        ['REJ ShARr'],
        ['REJ ShARr'],
      ],
      [
        'counts from the end, whatever follows',
        [
          ...HANDSHAKE,
          ['C', 'RA', 1, 1],
          ['S', 'A', 1, 1, 0, at(4000)],
          ['S', 'A', 1, 1, 0, at(6000)],
        ],
        ['RSTO ShARa'],
        ['RSTO ShARa', 'OTH ^a'],
      ],
      [
        'forgets an unanswered SYN after 5 seconds, whatever its repetitions',
        [
          ['C', 'S', 0],
          ['C', 'S', 0, 0, 0, at(3000)],
          ['C', 'S', 0, 0, 0, at(7000)],
        ],
        ['S0 S'],
        ['S0 S', 'S0 S'],
      ],
      [
        'forgets a silent connection after 5 minutes',
        [...HANDSHAKE, ['C', 'A', 1, 1, 5, at(299_000)], ['C', 'A', 6, 1, 5, at(600_000)]],
        ['S1 ShAD'],
        ['S1 ShAD', 'OTH D'],
      ],
    ];
  for (const [rule, trace, live, expired] of cases) {
    it(rule, () => {
      expect(zeekVerdicts(trace)).to.deep.equal(live);
      expect(zeekVerdicts(trace, { expiry: true })).to.deep.equal(expired);
    });
  }
});
