import { expect } from 'chai';
import { explainConversation } from '../../src/report/explain-conversation.js';
import { renderReport } from '../../src/report/render-report.js';
import { en } from '../../src/report/text/en.js';
import type { HandshakePattern } from '../../src/tcp/handshake-pattern.js';
import type { TeardownPattern } from '../../src/tcp/teardown-pattern.js';
import {
  abortedConversation,
  conversationWith,
  refusedAttempt,
  reportInput,
  unansweredAttempt,
} from '../support/conversation-builder.js';
import { sshConversation } from '../support/ssh-conversation.js';
import { conversationOf, HANDSHAKE, type Row } from '../support/trace.js';

describe('explainConversation()', () => {
  it('tells opening and close with their frames, and who closed first', () => {
    expect(explainConversation(sshConversation())).to.equal(
      'Three-way handshake in frames 625, 626, 627 (iRTT 0.044892 s). Four-segment teardown in frames 1475, 1476, 1477, 1478, closed first by 192.168.139.29:63164 (the client).',
    );
  });

  it('says in one sentence that a connection was refused', () => {
    expect(explainConversation(refusedAttempt())).to.equal(
      'Refused: the server 198.51.100.2:1 answered the SYN (frame 1) with a reset (frame 2).',
    );
  });

  it('says that nothing answered, and how often the SYN was repeated', () => {
    const attempt = unansweredAttempt(0, 1);
    const handshake = { ...attempt.handshake, retransmittedSyns: 2 };
    expect(explainConversation({ ...attempt, handshake })).to.equal(
      'No answer: the capture shows nothing from 198.51.100.2:1 after the SYN (frame 1), which was repeated two times.',
    );
  });

  it('says what the capture lacks', () => {
    expect(explainConversation(conversationWith())).to.equal(
      'The handshake is not in the capture, which joins this conversation at frame 1. The teardown is not in the capture: after frame 9, its last, the client is ESTABLISHED and the server ESTABLISHED.',
    );
  });

  it('names who aborted', () => {
    expect(explainConversation(abortedConversation())).to.contain(
      'Aborted by 198.51.100.2:80 (the server) with a reset (frame 9)',
    );
  });

  const lateStarts: readonly [rest: readonly Row[], sentence: string][] = [
    [[], 'Closed by 192.0.2.1:50000 (the client) with a FIN (frame 1), which is not acknowledged'],
    [[['S', 'A', 900, 511]], 'with a FIN (frame 1), which was acknowledged (frame 2).'],
    [[['S', 'R', 900]], 'with a FIN (frame 1); the other end answered with a reset (frame 2)'],
    [[['C', 'R', 511]], 'with a FIN (frame 1); the same end then aborted'],
  ];
  for (const [rest, sentence] of lateStarts) {
    it(`does not say who closed first when the capture begins with a FIN: ${sentence}`, () => {
      const conversation = conversationOf([['C', 'FA', 510, 900], ...rest]);
      const text = explainConversation(conversation);
      expect(conversation.teardown).not.to.have.property('initiator');
      expect(text).to.contain(sentence);
      expect(text).to.contain('Whether this FIN began the close or answered an earlier one');
      expect(text).not.to.match(/[Cc]losed first|open when the capture ends/u);
    });
  }

  it('says who closed first when data shows that the only FIN was the first', () => {
    const rows: readonly Row[] = [
      ['C', 'FA', 510, 900],
      ['S', 'PA', 900, 511, 10],
    ];
    const text = explainConversation(conversationOf(rows));
    expect(text).to.contain('Half-closed: only 192.0.2.1:50000 (the client) sent a FIN (frame 1)');
    expect(text).not.to.contain('cannot be told');
  });

  const strays: readonly [what: string, rows: readonly Row[]][] = [
    [
      'a SYN',
      [
        ['C', 'S', 7777],
        ['S', 'A', 1, 1],
      ],
    ],
    ['a SYN-ACK', [['S', 'SA', 333, 1]]],
    ['flags that contradict each other', [['C', 'SF', 40]]],
    ['a SYN with the same number', [['C', 'S', 0]]],
  ];
  for (const [what, rows] of strays) {
    it(`does not count ${what} inside the connection as a part of its handshake`, () => {
      const text = explainConversation(conversationOf([...HANDSHAKE, ...rows]));
      expect(text).to.contain('Three-way handshake in frames 1, 2, 3 (iRTT');
    });
  }

  it('does not count a challenge ACK and a try before as a part of the handshake', () => {
    const rows: readonly Row[] = [
      ['C', 'S', 0],
      ['S', 'A', 0, 77_777],
      ['C', 'R', 77_777],
      ['C', 'S', 0, 0, 0, { at: 1000 }],
      ['S', 'SA', 0, 1],
      ['C', 'A', 1, 1],
    ];
    expect(explainConversation(conversationOf(rows))).to.match(
      /^Three-way handshake in frames 1, 5, 6 /u,
    );
  });

  it('does not claim that FINs crossed when the second came late', () => {
    const rows: readonly Row[] = [
      ...HANDSHAKE,
      ['C', 'FA', 1, 1, 0, { at: 100 }],
      ['C', 'FA', 1, 1, 0, { at: 400 }],
      ['S', 'FA', 1, 1, 0, { at: 1500 }],
      ['C', 'A', 2, 2, 0, { at: 1520 }],
      ['C', 'FA', 1, 2, 0, { at: 1700 }],
      ['S', 'A', 2, 2, 0, { at: 1720 }],
    ];
    const conversation = conversationOf(rows);
    const texts = [explainConversation(conversation), renderReport(reportInput([conversation]))];
    for (const text of texts) {
      expect(text).to.contain('may have crossed');
      expect(text).not.to.match(/Simultaneous close|before it had the other|neither was first/u);
    }
  });

  it('counts the segment that is missing, and says so', () => {
    const { teardown } = sshConversation();
    const cut = { ...teardown, frames: teardown.frames.slice(0, 3), lastAckSeen: false };
    expect(explainConversation(sshConversation({ teardown: cut }))).to.match(
      /Four-segment teardown in frames 1475, 1476, 1477, .* The acknowledgment of the last FIN is not in the capture\.$/u,
    );
  });

  it('does not call an attempt connected of which only a SYN-ACK was captured', () => {
    const attempt = conversationWith({
      handshake: {
        pattern: 'partial',
        missing: ['syn', 'ack'],
        frames: { synAck: 4 },
        validated: false,
        retransmittedSyns: 0,
        repeats: [],
        features: [],
        options: {},
      },
      teardown: { pattern: 'not-established', frames: [], repeats: [] },
    });
    expect(explainConversation(attempt)).to.match(/^Only a part of an attempt/u);
  });

  for (const pattern of Object.keys(en.verdict.handshake) as HandshakePattern[]) {
    it(`has a complete sentence for the handshake ${pattern}, whatever facts are absent`, () => {
      const conversation = conversationWith();
      const handshake = { ...conversation.handshake, pattern };
      expect(explainConversation({ ...conversation, handshake })).to.match(/^[A-Z].*\.$/u);
      expect(explainConversation({ ...conversation, handshake })).not.to.match(/undefined|NaN/u);
    });
  }

  for (const pattern of Object.keys(en.verdict.teardown) as TeardownPattern[]) {
    it(`has complete sentences for the teardown ${pattern}, whatever facts are absent`, () => {
      const teardown = { pattern, frames: [], repeats: [] };
      const text = explainConversation(conversationWith({ teardown }));
      expect(text).to.match(/^[A-Z].*\.$/u);
      expect(text).not.to.match(/undefined|NaN/u);
    });
  }
});
