import { expect } from 'chai';
import fc from 'fast-check';
import type { CommentWords } from '../../../src/report/comments/comment-words.js';
import { FrameComments, joinedComments } from '../../../src/report/comments/frame-comments.js';
import { en } from '../../../src/report/text/en.js';
import { flowTextOf } from '../../../src/report/text/flow-texts.js';
import { zhCn } from '../../../src/report/text/zh-cn.js';
import { TcpAnalyzer } from '../../../src/tcp/analyzer.js';
import type { Segment } from '../../../src/tcp/segment.js';
import { anyTrace } from '../../support/any-trace.js';
import { HANDSHAKE, type Row, segmentsOf } from '../../support/trace.js';

const ENGLISH: CommentWords = { report: en, flow: flowTextOf('en') };
const CHINESE: CommentWords = { report: zhCn, flow: flowTextOf('zh-CN') };

/** What is said of each frame, without the stream in front. */
function commentsOn(
  segments: readonly Segment[],
  { words = ENGLISH, isStepsOnly = false }: { words?: CommentWords; isStepsOnly?: boolean } = {},
): ReadonlyMap<number, string> {
  const analyzer = new TcpAnalyzer({ canReplay: true });
  for (const segment of segments) analyzer.add(segment);
  const conversations = new Map(
    analyzer
      .finish()
      .map((conversation) => [analyzer.connectionOf(conversation) ?? -1, conversation]),
  );
  const comments = new FrameComments(conversations, words, isStepsOnly);
  const replay = analyzer.replay();
  const said = new Map<number, string>();
  for (const segment of segments) {
    const text = comments.add(replay.add(segment));
    if (text !== undefined) said.set(segment.frameNumber, text.replace(/^stream 0: /u, ''));
  }
  return said;
}

/** Of frames after the handshake; its comments are the same in every trace. */
function commentsAfterHandshake(rows: readonly Row[], options = {}): readonly string[] {
  const said = commentsOn(segmentsOf([...HANDSHAKE, ...rows]), options);
  return rows.map((_, index) => said.get(HANDSHAKE.length + index + 1) ?? '');
}

describe('FrameComments', () => {
  it('says nothing of a transfer that takes its ordinary course', () => {
    const rows: readonly Row[] = [
      ['C', 'PA', 1, 1, 100],
      ['S', 'A', 1, 101],
      ['S', 'PA', 1, 101, 500],
      ['C', 'A', 101, 501],
    ];
    expect(commentsAfterHandshake(rows)).to.deep.equal(['', '', '', '']);
  });

  it('tells the steps of a close, who closes first, and the states that change', () => {
    const rows: readonly Row[] = [
      ['S', 'FA', 1, 1],
      ['C', 'A', 1, 2],
      ['C', 'FA', 1, 2],
      ['S', 'A', 2, 2],
    ];
    const expected = [
      'teardown, step 1 of 4: first FIN; the server closes first; client: ESTABLISHED → CLOSE-WAIT (inferred); server: ESTABLISHED (inferred) → FIN-WAIT-1.',
      'teardown, step 2 of 4: ACK of the first FIN; server: FIN-WAIT-1 → FIN-WAIT-2 (inferred).',
      'teardown, step 3 of 4: second FIN; client: CLOSE-WAIT → LAST-ACK; server: FIN-WAIT-2 (inferred) → TIME-WAIT (inferred).',
      'teardown, step 4 of 4: ACK of the second FIN; client: LAST-ACK → CLOSED (inferred).',
    ];
    for (const isStepsOnly of [true, false]) {
      const said = commentsAfterHandshake(rows, { isStepsOnly });
      expect(said).to.deep.equal(expected);
    }
  });

  it('puts the verdict on the first frame of the conversation', () => {
    const said = commentsOn(segmentsOf(HANDSHAKE));
    expect(said.get(1)).to.match(
      /^handshake, step 1 of 3: SYN; .*\. Three-way handshake in frames 1, 2, 3/u,
    );
    expect(said.get(2)).not.to.include('Three-way');
  });

  it('tells what was sent again, and how long after', () => {
    const rows: readonly Row[] = [
      ['C', 'PA', 1, 1, 100],
      ['C', 'PA', 1, 1, 100, { at: 260 }],
      ['S', 'A', 1, 101],
    ];
    expect(commentsAfterHandshake(rows)).to.deep.equal([
      '',
      'retransmission; 257 ms after frame 4.',
      '',
    ]);
    expect(commentsAfterHandshake(rows, { isStepsOnly: true })).to.deep.equal(['', '', '']);
  });

  it('tells of a gap, of the first and third duplicate ACK, and of a fast retransmission', () => {
    const rows: readonly Row[] = [
      ['C', 'A', 1, 1, 100],
      ['S', 'A', 1, 101],
      ...[2, 3, 4, 5].flatMap((part): readonly Row[] => [
        ['C', 'A', 1 + part * 100, 1, 100],
        ['S', 'A', 1, 101],
      ]),
      ['C', 'A', 101, 1, 100],
    ];
    const said = commentsAfterHandshake(rows);
    expect(said[2]).to.equal('100 bytes before it are missing so far.');
    expect(said.filter((text) => text.includes('duplicate'))).to.deep.equal([
      'duplicate ACK no. 1 of frame 5.',
      'duplicate ACK no. 3 of frame 5.',
    ]);
    expect(said.at(-1)).to.match(/^fast retransmission/u);
  });

  it('tells where a window closes and opens, and for how long', () => {
    const rows: readonly Row[] = [
      ['C', 'PA', 1, 1, 100],
      ['S', 'A', 1, 101, 0, { window: 0 }],
      ['S', 'A', 1, 101, 0, { window: 1024, at: 1505 }],
    ];
    expect(commentsAfterHandshake(rows)).to.deep.equal([
      '',
      'zero window; the server lets the other end send nothing for 1.5 s, until frame 6.',
      'window update; this ends the 1.5 s in which the server had its window closed (since frame 5).',
    ]);
  });

  it('points at an acknowledgment that comes late, where others tell what is usual', () => {
    const exchange = (part: number): readonly Row[] => [
      ['C', 'PA', 1 + part * 100, 1, 100, { at: 100 + part * 100 }],
      ['S', 'A', 1, 101 + part * 100, 0, { at: 110 + part * 100 + (part === 19 ? 900 : 0) }],
    ];
    const rows = Array.from({ length: 20 }, (_, part) => exchange(part)).flat();
    const said = commentsAfterHandshake(rows);
    expect(said.filter((text) => text !== '')).to.have.length(1);
    expect(said.at(-1)).to.match(/^acknowledges frame 42 only after 910 ms, where the mean is /u);
  });

  it('finds nothing slow in round trips of microseconds, however they differ', () => {
    const exchange = (part: number): readonly Row[] => [
      ['C', 'PA', 1 + part * 100, 1, 100, { at: 100 + part * 100 }],
      ['S', 'A', 1, 101 + part * 100, 0, { at: 101 + part * 100 + (part === 19 ? 30 : 0) }],
    ];
    const rows = Array.from({ length: 20 }, (_, part) => exchange(part)).flat();
    expect(commentsAfterHandshake(rows).filter((text) => text !== '')).to.deep.equal([]);
  });

  it('says once that a SYN is repeated, and nothing of a state that the verdict denies', () => {
    const said = commentsOn(
      segmentsOf([
        ['C', 'S', 0],
        ['C', 'S', 0, 0, 0, { at: 1000 }],
        ['S', 'SA', 0, 1, 0, { at: 1001 }],
      ]),
    );
    expect(said.get(2)).to.match(/^SYN, repeated; [\d.]+ m?s after frame 1\.$/u);
    expect(said.get(1)).to.include('never');
    expect(said.get(3)).not.to.include('ESTABLISHED');
  });

  it('tells of an inferred state that is taken back', () => {
    const said = commentsAfterHandshake([
      ['S', 'FA', 1, 1],
      ['C', 'A', 1, 1],
      ['C', 'A', 1, 2],
    ]);
    expect(said[0]).to.include('client: ESTABLISHED → CLOSE-WAIT (inferred)');
    expect(said[1]).to.include(
      'client: CLOSE-WAIT (inferred) → ESTABLISHED; sent before the FIN arrived',
    );
  });

  it('tells what brings an inferred state back', () => {
    const said = commentsOn(
      segmentsOf([
        ...HANDSHAKE.slice(0, 2),
        ['C', 'A', 1, 1, 100],
        ['S', 'SA', 0, 1],
        ['C', 'A', 101, 1],
      ]),
    );
    expect(said.get(4)).to.include('server: ESTABLISHED (inferred) → SYN-RECEIVED');
    expect(said.get(5)).to.include('server: SYN-RECEIVED → ESTABLISHED (inferred)');
  });

  it('tells the state that the ACK of a missing SYN-ACK shows, and those of a conversation joined late', () => {
    const opened = commentsOn(
      segmentsOf([
        ['C', 'S', 0],
        ['C', 'A', 1, 1],
      ]),
    );
    expect(opened.get(2)).to.equal('client: SYN-SENT → ESTABLISHED (inferred).');
    const joined = commentsOn(
      segmentsOf([
        ['C', 'A', 500, 900, 10],
        ['S', 'A', 900, 510],
      ]),
    );
    expect(joined.get(1)).to.match(/^client: unknown → ESTABLISHED \(inferred\)\. The handshake/u);
    expect(joined.get(2)).to.equal('server: unknown → ESTABLISHED (inferred).');
  });

  it('tells of a FIN that is repeated when data went before it, and of that data', () => {
    const said = commentsAfterHandshake([
      ['S', 'PA', 1, 1, 2],
      ['S', 'FA', 3, 1],
      ['S', 'FA', 3, 1, 0, { at: 400 }],
    ]);
    expect(said[2]).to.match(/^FIN, repeated; .*\d+ ms after the data in frame 4\.$/u);
  });

  it('does not call a SYN repeated that Wireshark alone takes for a repeat', () => {
    const rows: readonly Row[] = [
      ['C', 'S', 0],
      ['S', 'S', 0],
      ['C', 'SA', 0, 1],
      ['S', 'SA', 0, 1],
    ];
    const said = commentsOn(segmentsOf(rows));
    expect(said.get(3)).to.match(
      /SYN-ACK of a simultaneous open; .*sent for the first time \(Wireshark: retransmission, \d+ ms after frame 1\)\.$/u,
    );
    const steps = commentsOn(segmentsOf(rows), { words: CHINESE, isStepsOnly: true });
    expect(steps.get(3)).to.include('首次发送（Wireshark 称为重传）');
    expect(steps.get(2)).not.to.include('首次发送');
  });

  it('leaves out what a duplicate ACK repeats where Wireshark names no frame', () => {
    const said = commentsOn(segmentsOf(HANDSHAKE, { C: 0xffff_fffe, S: 0xffff_ffff }));
    expect(said.get(3)).to.match(/; duplicate ACK no\. 1\.$/u);
  });

  it('explains a state of closing that the capture leaves open', () => {
    for (const [words, text] of [
      [ENGLISH, 'client: unknown → closing (first or second, the capture does not tell)'],
      [CHINESE, '客户端：未知 → 正在关闭（捕获文件看不出谁先关闭）'],
    ] as const) {
      const said = commentsOn(segmentsOf([['C', 'FA', 510, 900]]), { words });
      expect(said.get(1)).to.include(text);
    }
  });

  it('tells what a reset is for', () => {
    const [said] = commentsAfterHandshake([['C', 'RA', 1, 1]]);
    expect(said).to.match(/^reset that aborts the connection; client: ESTABLISHED → CLOSED/u);
  });

  it('says one line of bounded length whatever happens, in both languages about the same frames', () => {
    fc.assert(
      fc.property(anyTrace, (segments) => {
        const [english, chinese] = [ENGLISH, CHINESE].map((words) =>
          commentsOn(segments, { words }),
        );
        expect([...(english?.keys() ?? [])]).to.deep.equal([...(chinese?.keys() ?? [])]);
        for (const said of [english, chinese]) {
          for (const text of said?.values() ?? []) {
            expect(text).to.match(/^[^\u0000-\u001f]{1,1000}$/u);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('joinedComments', () => {
  it('keeps both, as far as there is room', () => {
    expect(joinedComments('one.', 'two.')).to.equal('one. | two.');
    const long = joinedComments('重'.repeat(600), '传'.repeat(600));
    expect(long).to.have.length(1000);
    expect(long.endsWith('传…')).to.equal(true);
  });
});
