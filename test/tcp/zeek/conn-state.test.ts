import { expect } from 'chai';
import { HANDSHAKE, type Row } from '../../support/trace.js';
import { zeekVerdicts } from '../../support/zeek.js';

describe("Zeek's conn_state and history of a whole connection", () => {
  const cases: readonly [rule: string, trace: readonly Row[], verdict: string][] = [
    ['S0: nobody answers a SYN', [['C', 'S', 0]], 'S0 S'],
    [
      'S0: the SYN was captured after the data that follows it',
      [
        ['C', 'A', 1, 1, 10],
        ['C', 'S', 0],
      ],
      'S0 DS',
    ],
    [
      'S0: an ACK alone is no answer to a SYN',
      [
        ['C', 'S', 0],
        ['S', 'A', 1, 1],
      ],
      'S0 Sa',
    ],
    ['S1: opened and not closed', HANDSHAKE, 'S1 ShA'],
    [
      'S1: a SYN-ACK is enough',
      [
        ['C', 'S', 0],
        ['S', 'SA', 0, 1],
      ],
      'S1 Sh',
    ],
    [
      'SF: opened, used, closed by both',
      [
        ...HANDSHAKE,
        ['C', 'PA', 1, 1, 100],
        ['S', 'A', 1, 101],
        ['S', 'PA', 1, 101, 200],
        ['C', 'FA', 101, 201],
        ['S', 'FA', 201, 102],
        ['C', 'A', 102, 202],
      ],
      'SF ShADadFf',
    ],
    [
      'SF: a RST after both FINs changes nothing',
      [...HANDSHAKE, ['C', 'FA', 1, 1], ['S', 'FA', 1, 2], ['C', 'R', 2]],
      'SF ShAFfR',
    ],
    [
      'SF: FIN and RST of one end before the FIN of the other is an orderly close',
      [...HANDSHAKE, ['C', 'FA', 1, 1], ['C', 'R', 2], ['S', 'FA', 1, 2]],
      'SF ShAFRf',
    ],
    [
      'REJ: a RST answers the SYN',
      [
        ['C', 'S', 0],
        ['S', 'RA', 0, 1],
      ],
      'REJ Sr',
    ],
    [
      'REJ: both reset, and no bytes',
      [...HANDSHAKE, ['C', 'RA', 1, 1], ['S', 'R', 1]],
      'REJ ShARr',
    ],
    ['S2: only the originator closed', [...HANDSHAKE, ['C', 'FA', 1, 1]], 'S2 ShAF'],
    ['S3: only the responder closed', [...HANDSHAKE, ['S', 'FA', 1, 1]], 'S3 ShAf'],
    ['RSTO: the originator reset', [...HANDSHAKE, ['C', 'RA', 1, 1]], 'RSTO ShAR'],
    ['RSTR: the responder reset', [...HANDSHAKE, ['S', 'RA', 1, 1]], 'RSTR ShAr'],
    [
      'RSTR: the responder reset after a FIN',
      [...HANDSHAKE, ['C', 'FA', 1, 1], ['S', 'R', 1]],
      'RSTR ShAFr',
    ],
    [
      'RSTOS0: SYN, then RST by the same end',
      [
        ['C', 'S', 0],
        ['C', 'R', 1],
      ],
      'RSTOS0 SR',
    ],
    [
      'OTH: SYN, ACK and RST by the same end are no RSTOS0',
      [
        ['C', 'S', 0],
        ['C', 'A', 1, 1],
        ['C', 'R', 1],
      ],
      'OTH SAR',
    ],
    [
      'RSTRH: SYN-ACK and RST by the responder, no SYN',
      [
        ['S', 'SA', 0, 1],
        ['S', 'R', 1],
      ],
      'RSTRH ^hr',
    ],
    [
      'SH: SYN and FIN by the originator, no answer',
      [
        ['C', 'S', 0],
        ['C', 'FA', 1, 1],
      ],
      'SH SF',
    ],
    [
      'SHR: SYN-ACK and FIN by the responder, no SYN',
      [
        ['S', 'SA', 0, 1],
        ['S', 'FA', 1, 1],
      ],
      'SHR ^hf',
    ],
    [
      'OTH: the middle of a connection',
      [
        ['C', 'PA', 1, 1, 10],
        ['S', 'A', 1, 11],
      ],
      'OTH Da',
    ],
    [
      'OTH: a lone SYN-ACK, whose sender is the responder by its port',
      [['S', 'SA', 0, 1]],
      'OTH ^h',
    ],
    ['OTH: a lone RST of the originator', [['C', 'R', 1]], 'OTH R'],
    [
      'SF: the middle and the end of a connection',
      [
        ['C', 'FA', 1, 1],
        ['S', 'FA', 1, 2],
        ['C', 'A', 2, 2],
      ],
      'SF FfA',
    ],
    ['OTH: no flags at all', [['C', '', 1]], 'OTH'],
  ];
  for (const [rule, trace, verdict] of cases) {
    it(rule, () => {
      expect(zeekVerdicts(trace)).to.deep.equal([verdict]);
    });
  }
});
