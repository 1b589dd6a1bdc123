import { expect } from 'chai';
import { conversationOf, HANDSHAKE, statesOf, type Row } from '../../support/trace.js';

/** Rows, and the states after each frame with a role: `frame client/server`, `~` for inferred. */
type Case = readonly [rule: string, rows: readonly Row[], states: readonly string[]];

const CLIENT_FIN: Row = ['C', 'FA', 1, 1];
const SERVER_FIN: Row = ['S', 'FA', 1, 2];

const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  'LISTEN, SYN-SENT and SYN-RECEIVED': [
    [
      'lead to ESTABLISHED, the client first; the server is proven by what it sends next',
      [...HANDSHAKE, ['S', 'FA', 1, 1]],
      [
        '1 SYN-SENT/LISTEN~',
        '2 ESTABLISHED~/SYN-RECEIVED',
        '3 ESTABLISHED/ESTABLISHED~',
        '4 CLOSE-WAIT~/FIN-WAIT-1',
      ],
    ],
    ['stay unknown for an end that never speaks', [['C', 'S', 0]], ['1 SYN-SENT/unknown']],
    [
      'go to CLOSED on both sides when the SYN is refused',
      [
        ['C', 'S', 0],
        ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
      ],
      ['1 SYN-SENT/unknown', '2 CLOSED/CLOSED'],
    ],
    [
      'stay SYN-SENT after a refusal that is followed by another try',
      [
        ['C', 'S', 0],
        ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
        ['C', 'S', 0, 0, 0, { at: 500 }],
        ['S', 'SA', 0, 1],
      ],
      [
        '1 SYN-SENT/LISTEN~',
        '2 SYN-SENT/LISTEN~',
        '3 SYN-SENT/LISTEN~',
        '4 ESTABLISHED~/SYN-RECEIVED',
      ],
    ],
    [
      'fall back to SYN-RECEIVED when the SYN-ACK is repeated after the third step',
      [...HANDSHAKE, ['S', 'SA', 0, 1]],
      [
        '1 SYN-SENT/LISTEN~',
        '2 ESTABLISHED~/SYN-RECEIVED',
        '3 ESTABLISHED/ESTABLISHED~',
        '4 ESTABLISHED/SYN-RECEIVED',
      ],
    ],
    [
      'go through SYN-RECEIVED on both sides in a simultaneous open',
      [
        ['C', 'S', 0],
        ['S', 'S', 0],
        ['C', 'SA', 0, 1],
        ['S', 'SA', 0, 1],
        ['C', 'A', 1, 1],
        ['S', 'A', 1, 1],
      ],
      [
        '1 SYN-SENT/LISTEN~',
        '2 SYN-RECEIVED~/SYN-SENT',
        '3 SYN-RECEIVED/ESTABLISHED~',
        '4 ESTABLISHED~/ESTABLISHED~',
        '5 ESTABLISHED/ESTABLISHED~',
        '6 ESTABLISHED/ESTABLISHED',
      ],
    ],
  ],
  'FIN-WAIT-1, FIN-WAIT-2 and CLOSE-WAIT': [
    [
      'are proven by the acknowledgment of the FIN',
      [...HANDSHAKE, CLIENT_FIN, ['S', 'A', 1, 2]],
      ['4 FIN-WAIT-1/CLOSE-WAIT~', '5 FIN-WAIT-2~/CLOSE-WAIT'],
    ],
    [
      'are taken back when the other end shows that it has not got the FIN',
      [...HANDSHAKE, CLIENT_FIN, ['S', 'FA', 1, 1]],
      ['4 FIN-WAIT-1/CLOSE-WAIT~', '5 CLOSING~/FIN-WAIT-1'],
    ],
    [
      'do not move past a hole in front of the FIN',
      [...HANDSHAKE, ['C', 'FA', 11, 1]],
      ['4 FIN-WAIT-1/ESTABLISHED~'],
    ],
  ],
  'CLOSING, LAST-ACK and TIME-WAIT': [
    [
      'end a four-segment close',
      [...HANDSHAKE, CLIENT_FIN, ['S', 'A', 1, 2], SERVER_FIN, ['C', 'A', 2, 2]],
      [
        '4 FIN-WAIT-1/CLOSE-WAIT~',
        '5 FIN-WAIT-2~/CLOSE-WAIT',
        '6 TIME-WAIT~/LAST-ACK',
        '7 TIME-WAIT/CLOSED~',
      ],
    ],
    [
      'end a three-segment close',
      [...HANDSHAKE, CLIENT_FIN, SERVER_FIN, ['C', 'A', 2, 2]],
      ['4 FIN-WAIT-1/CLOSE-WAIT~', '5 TIME-WAIT~/LAST-ACK', '6 TIME-WAIT/CLOSED~'],
    ],
    [
      'end a simultaneous close in TIME-WAIT on both sides',
      [...HANDSHAKE, CLIENT_FIN, ['S', 'FA', 1, 1], ['C', 'A', 2, 2], ['S', 'A', 2, 2]],
      [
        '4 FIN-WAIT-1/CLOSE-WAIT~',
        '5 CLOSING~/FIN-WAIT-1',
        '6 CLOSING/TIME-WAIT~',
        '7 TIME-WAIT/TIME-WAIT',
      ],
    ],
  ],
  'a repeated FIN': [
    [
      'is in TIME-WAIT all the same once the other FIN, which covers it, is acknowledged',
      [...HANDSHAKE, CLIENT_FIN, SERVER_FIN, CLIENT_FIN, ['C', 'A', 2, 2]],
      [
        '4 FIN-WAIT-1/CLOSE-WAIT~',
        '5 TIME-WAIT~/LAST-ACK',
        '6 FIN-WAIT-1/LAST-ACK',
        '7 TIME-WAIT/CLOSED~',
      ],
    ],
  ],
  'a connection that is reset': [
    [
      'is CLOSED on both sides after a RST with the expected number',
      [...HANDSHAKE, ['S', 'RA', 1, 1]],
      ['4 CLOSED/CLOSED'],
    ],
    [
      'is CLOSED by inference after a RST with another number',
      [...HANDSHAKE, ['S', 'RA', 50, 1]],
      ['4 CLOSED~/CLOSED~'],
    ],
  ],
  'a connection captured from the middle': [
    [
      'is ESTABLISHED by inference until a FIN',
      [
        ['C', 'PA', 500, 900, 10],
        ['S', 'A', 900, 510],
        ['C', 'FA', 510, 900],
        ['S', 'A', 900, 511],
      ],
      ['3 FIN-WAIT-1~/CLOSE-WAIT~', '4 FIN-WAIT-2~/CLOSE-WAIT~'],
    ],
    [
      'is proven to close with its first FIN when data of the other end is left unacknowledged',
      [
        ['S', 'PA', 900, 510, 10],
        ['C', 'FA', 510, 900],
        ['S', 'A', 910, 511],
      ],
      ['2 FIN-WAIT-1/CLOSE-WAIT~', '3 FIN-WAIT-2~/CLOSE-WAIT'],
    ],
    [
      'is proven to close with its first FIN when that acknowledges nothing but data',
      [
        ['S', 'PA', 900, 510, 10],
        ['C', 'FA', 510, 910],
      ],
      ['2 FIN-WAIT-1/CLOSE-WAIT~'],
    ],
  ],
  'a capture that begins with a FIN': [
    ['leaves open whether it is the first', [['C', 'FA', 510, 900]], ['1 unknown-closing/unknown']],
    [
      'leaves it open after the acknowledgment, for both ends',
      [
        ['C', 'FA', 510, 900],
        ['S', 'A', 900, 511],
      ],
      ['1 unknown-closing/unknown', '2 unknown-closing/unknown-closing'],
    ],
    [
      'leaves it open when the other end has sent nothing but ACKs',
      [
        ['S', 'A', 900, 510],
        ['C', 'FA', 510, 900],
        ['S', 'A', 900, 511],
      ],
      ['2 unknown-closing/unknown-closing', '3 unknown-closing/unknown-closing'],
    ],
    [
      'leaves it open when the FIN acknowledges one number more than the data that was sent again',
      [
        ['S', 'PA', 890, 510, 10],
        ['C', 'FA', 510, 901],
      ],
      ['2 unknown-closing/unknown-closing'],
    ],
    [
      'knows it for the first when data follows that it has not acknowledged',
      [
        ['C', 'FA', 510, 900],
        ['S', 'PA', 900, 511, 10],
      ],
      ['1 FIN-WAIT-1/unknown', '2 FIN-WAIT-2~/CLOSE-WAIT'],
    ],
    [
      'knows it for the first when the FIN follows that it has not acknowledged',
      [
        ['C', 'FA', 510, 900],
        ['S', 'FA', 900, 511],
        ['C', 'A', 511, 901],
      ],
      ['1 unknown-closing/unknown', '2 TIME-WAIT~/LAST-ACK', '3 TIME-WAIT/CLOSED~'],
    ],
    [
      'knows it for the second when the first is repeated',
      [
        ['C', 'FA', 510, 901],
        ['S', 'FA', 900, 510],
        ['S', 'A', 901, 511],
      ],
      ['1 unknown-closing/unknown', '2 LAST-ACK/FIN-WAIT-1', '3 CLOSED~/TIME-WAIT'],
    ],
    [
      'is over with a reset',
      [
        ['S', 'A', 900, 510],
        ['C', 'FA', 510, 900],
        ['S', 'R', 900],
      ],
      ['2 unknown-closing/unknown-closing', '3 CLOSED/CLOSED'],
    ],
    [
      'is no such thing after the handshake',
      [HANDSHAKE[0]!, ['C', 'FA', 1, 1]],
      ['1 SYN-SENT/unknown', '2 FIN-WAIT-1/unknown'],
    ],
  ],
};

for (const [group, cases] of Object.entries(GROUPS)) {
  describe(`states: ${group}`, () => {
    for (const [rule, rows, states] of cases) {
      it(rule, () => {
        const actual = statesOf(conversationOf(rows).steps);
        expect(actual.slice(actual.length - states.length)).to.deep.equal(states);
      });
    }
  });
}
