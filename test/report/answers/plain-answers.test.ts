import { expect } from 'chai';
import { answersOf } from '../../../src/report/answers/answers-of.js';
import type { AnswerId } from '../../../src/report/answers/answer-values.js';
import { roundTime, shownTimes } from '../../../src/report/answers/shown-numbers.js';
import { failedAttemptsOf } from '../../../src/report/document/attempts.js';
import { reportDocument } from '../../../src/report/document/report-document.js';
import { renderReport } from '../../../src/report/render-report.js';
import { en } from '../../../src/report/text/en.js';
import { zhCn } from '../../../src/report/text/zh-cn.js';
import {
  refusedAttempt,
  reportInput,
  unansweredAttempt,
} from '../../support/conversation-builder.js';
import { captureFacts } from '../../support/conversation-builder.js';
import { conversationOf, HANDSHAKE, segmentsOf, type Row } from '../../support/trace.js';
import { transfersOf } from '../../support/transfer-of.js';

/** An answer on a crafted trace. */
function answerOn(rows: readonly Row[], id: AnswerId) {
  const [studied] = transfersOf(segmentsOf(rows));
  if (studied === undefined) throw new Error('no conversation');
  const subject = {
    ...studied,
    flow: undefined,
    zeroNanos: studied.conversation.startNanos,
    trees: new Map<number, never>(),
    isOnlyOneOfStream: true,
    plots: [],
  };
  const answer = answersOf(subject, en).find((each) => each.id === id);
  if (answer === undefined) throw new Error(`no answer ${id}`);
  return answer;
}

const ABORTED: readonly Row[] = [
  ...HANDSHAKE,
  ['C', 'PA', 1, 1, 5],
  ['S', 'A', 1, 6],
  ['S', 'RA', 1, 6, 0, { at: 104 }],
];

describe('the answer on how it ended', () => {
  it('says after what the reset came, how long after, and what cannot be known', () => {
    const { text, frames } = answerOn(ABORTED, 'fin-or-reset');
    expect(text).to.contain('Frame 6 came 0.100000 s after its own [ACK] (frame 5)');
    expect(text).to.contain('had acknowledged 5 bytes of data; whether its program had read them');
    expect(frames).to.deep.equal([5, 6]);
  });

  it('names the data of the other end when that came last', () => {
    const { text } = answerOn([...ABORTED.slice(0, 4), ['S', 'RA', 1, 6]], 'fin-or-reset');
    expect(text).to.contain("after the client's [PSH, ACK] with 5 bytes (frame 4)");
  });
});

describe('answers on data', () => {
  it('prove what is acknowledged by the frames of the ACKs', () => {
    const rows: readonly Row[] = [
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 10],
      ['S', 'A', 1, 11],
      ['C', 'PA', 11, 1, 10],
      ['S', 'A', 1, 21],
    ];
    expect(answerOn(rows, 'acknowledged-bytes').frames).to.deep.equal([4, 5, 6, 7]);
    expect(answerOn(rows, 'number-growth').text).to.contain('1 + 10 = 11, so it has Ack=11');
  });
});

describe('numbers beside those of Wireshark', () => {
  const options = { mss: 1460, windowScale: 10, timestamps: { value: 1, echo: 0 } };
  const rows: readonly Row[] = [
    ['C', 'S', 0, 0, 0, { options }],
    ['S', 'SA', 0, 1, 0, { options }],
    ['C', 'A', 1, 1, 0, { window: 64 }],
    ['C', 'RA', 1, 1, 0, { window: 64 }],
  ];
  const report = renderReport(reportInput([conversationOf(rows)])).replaceAll(/ +/gu, ' ');

  it('scale the window of a reset, as tshark does in `tcp.window_size`', () => {
    expect(report).to.match(/\| 4 \| client \| RST, ACK .*\| 64 × 1024 = 65536 \|/u);
    expect(report).to.match(/ 4 .*\[RST, ACK\] .*Win=65536 /u);
  });

  it('leave room for timestamps in what a segment holds', () => {
    expect(report).to.contain('the client sends at most 1448 bytes of data a segment (1460 − 12');
  });

  it('have a filter for the handshake that shows no FIN and no reset', () => {
    for (const text of [en, zhCn]) {
      const filter = text.glossary.reproduce.flat().find((each) => each.includes('tcp.flags.syn'));
      expect(filter).to.contain('tcp.flags.fin == 0').and.contain('tcp.flags.reset == 0');
      const all = text.glossary.reproduce.flat().join(' ');
      expect(all)
        .to.match(/EstimatedRTT/u)
        .and.match(/bytes_in_flight/u);
      expect(all).to.contain('tcp.flags.push');
    }
  });
});

describe('a refused attempt', () => {
  const report = renderReport(reportInput([refusedAttempt()]));

  it('has no handshake, no teardown and nobody who closed it, all over the report', () => {
    expect(report).to.contain('There is no handshake: the SYN (frame 1) was answered with a reset');
    expect(report).not.to.contain('SYN-ACK: not in the capture');
    expect(report.replaceAll(/ +/gu, ' ')).to.match(/\| refused \| none: refused \| – \|/u);
  });

  it('lets nobody send anything', () => {
    expect(report).not.to.contain('may send up to');
  });
});

describe('failed attempts', () => {
  it('leave out what was no attempt, and tell which of them stayed half-open', () => {
    const odd = unansweredAttempt(50, 60);
    const strays = Array.from({ length: 3 }, () => ({
      ...odd,
      outcome: 'handshake-incomplete' as const,
      handshake: { ...odd.handshake, pattern: 'odd' as const, frames: {} },
    }));
    const late = { ...odd, handshake: { ...odd.handshake, frames: { synAck: 60 } } };
    const attempts = Array.from({ length: 10 }, (_, index) => unansweredAttempt(index, index + 1));
    const record = failedAttemptsOf([...attempts, ...strays, late]);
    expect(record).to.include({ attempts: 11, halfOpen: 10, withoutSyn: 1 });
  });

  it('are called unanswered, not half-open, without any SYN-ACK', () => {
    const attempts = Array.from({ length: 12 }, (_, index) => unansweredAttempt(index, index + 1));
    for (const [text, word] of [
      [en, 'unanswered'],
      [zhCn, '没有得到应答'],
    ] as const) {
      const { answers } = reportDocument(reportInput(attempts), text);
      expect(answers.find(({ id }) => id === 'half-open')?.text).to.contain(word);
    }
  });

  it('are told in words, not in ids', () => {
    const attempts = Array.from({ length: 12 }, (_, index) => unansweredAttempt(index, index + 1));
    for (const text of [en, zhCn]) {
      const report = renderReport(reportInput(attempts), text);
      expect(report).not.to.match(/no-answer|handshake-incomplete|not-established/u);
    }
  });
});

describe('a report in either language', () => {
  const rows: readonly Row[] = [
    ...HANDSHAKE,
    ['C', 'FA', 1, 1],
    ['S', 'FA', 1, 2],
    ['C', 'A', 2, 2],
  ];

  it('names the patterns in its own words', () => {
    const english = renderReport(reportInput([conversationOf(rows)]), en);
    expect(english)
      .to.contain('Pattern: three-way handshake.')
      .and.contain('Pattern: three segments.');
    const chinese = renderReport(reportInput([conversationOf(rows)]), zhCn);
    expect(chinese).to.contain('类型：三次握手。').and.contain('类型：三次挥手。');
    expect(chinese).not.to.match(/three-way|three-segment|流程图|时间—序号图/u);
  });

  it('says in its summary that three segments closed the connection, and which was two in one', () => {
    const [, ending] = reportDocument(reportInput([conversationOf(rows)]), en).summary;
    expect(ending)
      .to.contain('three segments')
      .and.contain('frame 5 carried both the ACK and the FIN');
  });

  it('rounds the times of its summary, and tells of headers outside of conversations', () => {
    const conversation = conversationOf(rows);
    const facts = captureFacts({ tcpSegments: 13, latestNanos: captureFacts().earliestNanos });
    const [first] = reportDocument(reportInput([conversation], { facts }), en).summary;
    expect(first).to.contain('with 6 TCP segments in 1 conversation, and 7 outside any');
  });

  it('remarks on frames that lie years apart', () => {
    const { earliestNanos = 0n } = captureFacts();
    const facts = captureFacts({ latestNanos: earliestNanos + 318_719_982n * 1_000_000_000n });
    const { quality } = reportDocument(reportInput([conversationOf(rows)], { facts }), en);
    expect(quality.notes.map(({ text }) => text)).to.include(
      'The first and the last frame lie 3,688 days apart.',
    );
  });

  it('lays the headers of the handshake out as a table', () => {
    const report = renderReport(reportInput([conversationOf(rows)])).replaceAll(/ +/gu, ' ');
    expect(report).to.match(/\| Frame \| Ports \| Seq \(raw\) \| Ack \(raw\) \| Header length \|/u);
    expect(report).to.contain('| 1 | 50000 → 80 | 1000 | 0 |');
  });
});

describe('times', () => {
  it('beside each other have the same decimals', () => {
    expect(shownTimes([0, 0.0000045])).to.deep.equal(['0.000000000', '0.000004500']);
    expect(shownTimes([0, 0.25])).to.deep.equal(['0.000000', '0.250000']);
  });

  it('are round for those who do not measure', () => {
    const cases = [0, 2.026871235, 0.061490807, 0.0000154, 0.9996, 318_719_982.4];
    const shown = cases.map((seconds) => Object.values(roundTime(seconds)).join(' '));
    expect(shown).to.deep.equal(['0 s', '2.03 s', '61.5 ms', '15.4 µs', '1 s', '318,719,982 s']);
  });
});
