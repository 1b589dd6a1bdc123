import { expect } from 'chai';
import { renderReport } from '../../src/report/render-report.js';
import { explainConversation } from '../../src/report/explain-conversation.js';
import { reportInput } from '../support/conversation-builder.js';
import { conversationOf, conversationsOf, HANDSHAKE, type Row } from '../support/trace.js';

const TALK: readonly Row[] = [
  ...HANDSHAKE,
  ['C', 'PA', 1, 1, 10, { at: 10 }],
  ['S', 'PA', 1, 11, 20, { at: 20 }],
  ['C', 'A', 11, 21, 0, { at: 30 }],
];
/** Frame 7: the client has no room. */
const CLOSED: Row = ['C', 'A', 11, 21, 0, { at: 100, window: 0 }];
const probe = (at: number): Row => ['S', 'A', 20, 11, 0, { at }];
const still = (at: number): Row => ['C', 'A', 11, 21, 0, { at, window: 0 }];
const keepAlive = (at: number): Row => ['C', 'A', 10, 21, 0, { at }];
const answer = (at: number): Row => ['S', 'A', 21, 11, 0, { at }];

/** The items of the section, without its heading; empty when there is none. */
function eventsOf(rows: readonly Row[]): string[] {
  const report = renderReport(reportInput(conversationsOf([...TALK, ...rows])));
  const [, section = ''] = report.split(/^### What else happened in .*$/mu);
  const [items = ''] = section.split(/^### /mu);
  return items
    .split('\n')
    .flatMap((line) => (line.startsWith('* ') || line.startsWith('- ') ? [line.slice(2)] : []));
}

describe('What else a report tells', () => {
  const cases: readonly [what: string, rows: readonly Row[], sentences: readonly string[]][] = [
    ['is nothing when there was nothing', [], []],
    [
      'is a closed window',
      [CLOSED, ['C', 'A', 11, 21, 0, { at: 350 }]],
      [
        'From frame 7 to frame 8, for 0.250000 s, the client let the server send nothing: its window was 0.',
      ],
    ],
    [
      'is a closed window that was probed, and never opened again',
      [CLOSED, probe(1000), still(1001), probe(3000), still(3001)],
      [
        'From frame 7 on, for 2.901000 s up to the last frame, the client let the server send nothing: its window was 0, and no other follows in the capture. The server asked twice whether it had opened again (frames 8 and 10).',
      ],
    ],
    [
      'is a closed window, and the reset that ended it',
      [CLOSED, ['C', 'RA', 11, 21, 0, { at: 1100 }]],
      [
        'From frame 7 on the client let the server send nothing: its window was 0. After 1.000000 s a reset (frame 8) ended the connection.',
      ],
    ],
    [
      'is a closed window, and the close that ended it',
      [CLOSED, ['S', 'FA', 21, 11, 0, { at: 150 }], ['C', 'A', 11, 22, 0, { at: 200, window: 0 }]],
      [
        'From frame 7 on the client let the server send nothing: its window was 0. After 0.100000 s the FIN of the server was acknowledged (frame 9), so nothing was left to send.',
      ],
    ],
    [
      'is more closed windows than are told one by one',
      Array.from({ length: 5 }, (_, index): Row[] => [
        ['C', 'A', 11, 21, 0, { at: 100 + 20 * index, window: 0 }],
        ['C', 'A', 11, 21, 0, { at: 110 + 20 * index }],
      ]).flat(),
      [
        'From frame 7 to frame 8, for 0.010000 s, the client let the server send nothing: its window was 0.',
        'From frame 9 to frame 10, for 0.010000 s, the client let the server send nothing: its window was 0.',
        'From frame 11 to frame 12, for 0.010000 s, the client let the server send nothing: its window was 0.',
        'The client closed its window twice more; it was closed for 0.050000 s in all.',
      ],
    ],
    [
      'is a keep-alive',
      [keepAlive(60_030), answer(60_031)],
      [
        'The client sent one keep-alive after silence (frame 7, 60.000000 s after the segment before). The server answered it.',
      ],
    ],
    [
      'is keep-alives',
      [keepAlive(60_030), answer(60_031), keepAlive(90_030), answer(90_031)],
      [
        'The client sent two keep-alives after silence (frames 7 and 9, up to 60.000000 s after the segment before). The server answered both.',
      ],
    ],
    [
      'is keep-alives that fail',
      [keepAlive(60_030), answer(60_031), keepAlive(70_030), keepAlive(80_030)],
      [
        'The client sent three keep-alives after silence (frames 7, 9, 10, up to 60.000000 s after the segment before). The server answered one. Nothing of the server follows the last two probes (frames 9 and 10): it is gone, or the capture ends too early.',
      ],
    ],
    [
      'is a flood of keep-alives, of which the first are known',
      Array.from({ length: 40 }, (_, index) => keepAlive(60_000 * (index + 1))),
      [
        'The client sent 40 keep-alives after silence (the first in frames 7, 8, 9, 10, 11, 12, up to 60.000000 s after the segment before). Of the first six, the server answered none. Nothing of the server follows the last 40 probes (frames 7 to 46): it is gone, or the capture ends too early.',
      ],
    ],
    [
      'is a challenge ACK',
      [['C', 'S', 7777], answer(40)],
      [
        '**Frame 7: SYN inside an open connection, from the client.** A SYN has no place in an open connection: it is a stray, the sign of a restarted client, or an attack. The receiver answers with an ACK of what it expects and otherwise ignores it (RFC 9293 §3.10.7.4).',
        'Frame 8 is a challenge ACK (RFC 5961): the server does not take frame 7 of the client, a SYN, which has no place in an open connection, and says again what it expects.',
      ],
    ],
    [
      'is segments that fit nothing, of which the first are told',
      Array.from({ length: 5 }, (): Row => ['C', 'SF', 50]),
      [
        ...[7, 8, 9].map(
          (frame) =>
            `**Frame ${frame}: flags that no TCP sends together, from the client.** The flags FIN, SYN contradict each other, so the segment takes no part in the connection. Scanners send such segments to learn how a system reacts.${frame === 7 ? '' : ` It repeats frame 7, 0.00${frame - 7}000 s later (repeat ${frame - 7}).`}`,
        ),
        'Two more segments fit the connection as little.',
      ],
    ],
    [
      'is a reset that may be forged',
      [['S', 'RA', 21, 11, 0, { hopLimit: 200 }]],
      [
        'The reset in frame 7 may come from somebody else than the server: it does not fit the other segments of that end. This is no proof.',
      ],
    ],
    [
      'is a port pair that was in use until shortly before',
      [
        ['C', 'FA', 11, 21, 0, { at: 100 }],
        ['S', 'FA', 21, 12, 0, { at: 110 }],
        ['C', 'A', 12, 22, 0, { at: 120 }],
        ['C', 'S', 9000, 0, 0, { at: 620 }],
      ],
      [
        'These ports were in use until shortly before: 0.500000 s earlier (frame 9) the client was still in TIME-WAIT. The new SYN may be taken all the same, since it is clearly newer.',
      ],
    ],
  ];
  for (const [what, rows, sentences] of cases) {
    it(what, () => {
      expect(eventsOf(rows)).to.deep.equal(sentences);
    });
  }

  it('is told of one challenge of many', () => {
    const flood = Array.from({ length: 50 }, (): Row[] => [
      ['C', 'R', 100],
      ['S', 'A', 21, 11],
    ]).flat();
    const events = eventsOf(flood).filter((sentence) => sentence.includes('challenge'));
    expect(events).to.have.lengthOf(4);
    expect(events.at(-1)).to.equal('The server sent 47 more challenge ACKs.');
  });
});

describe('The verdict on a conversation', () => {
  const cases: readonly [rule: string, rows: readonly Row[], sentence: string][] = [
    [
      'tells of a window that was closed for long',
      [CLOSED, ['C', 'A', 11, 21, 0, { at: 2100 }]],
      'The client kept its window closed for 2.000000 s, from frame 7 to frame 8.',
    ],
    [
      'tells of one that never opened again',
      [CLOSED, probe(5100), still(5100)],
      'The client kept its window closed for 5.000000 s, from frame 7 until the capture ends.',
    ],
    [
      'sums up several',
      [CLOSED, ['C', 'A', 11, 21, 0, { at: 1100 }], still(1200), answer(2200)],
      'The client kept its window closed for 2.000000 s in all (first in frame 7), and still does when the capture ends.',
    ],
    [
      'tells of keep-alives that fail',
      [keepAlive(60_030), keepAlive(70_030)],
      'The server did not answer the last two probes of the client (frames 7 and 8).',
    ],
  ];
  for (const [rule, rows, sentence] of cases) {
    it(rule, () => {
      expect(explainConversation(conversationOf([...TALK, ...rows]))).to.contain(sentence);
    });
  }

  it('passes over a short one', () => {
    const rows: readonly Row[] = [...TALK, CLOSED, ['C', 'A', 11, 21, 0, { at: 350 }]];
    expect(explainConversation(conversationOf(rows))).not.to.contain('window');
  });
});
