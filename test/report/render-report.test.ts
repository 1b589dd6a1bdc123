import { expect } from 'chai';
import type { TcpOptions } from '../../src/wire/tcp-options.js';
import { renderReport } from '../../src/report/render-report.js';
import {
  abortedConversation,
  captureFacts,
  conversationWith,
  fieldWith,
  layerWith,
  refusedAttempt,
  reportInput,
  stepWith,
  unansweredAttempt,
} from '../support/conversation-builder.js';
import { sshConversation } from '../support/ssh-conversation.js';
import { conversationOf, HANDSHAKE, type Row } from '../support/trace.js';

/** The part of a report from a heading to the next one of the same depth or above. */
function sectionOf(report: string, heading: string): string {
  const start = report.indexOf(`\n${heading}\n`) + 1;
  expect(start, `no heading “${heading}”`).to.be.greaterThan(0);
  const depth = heading.indexOf(' ');
  const rest = report.slice(start + heading.length);
  const end = rest.search(new RegExp(`\n#{1,${depth}} `, 'u'));
  return end < 0 ? rest : rest.slice(0, end);
}

describe('A report on a connection with a stray SYN in it', () => {
  const report = renderReport(
    reportInput([conversationOf([...HANDSHAKE, ['C', 'S', 7777], ['S', 'A', 1, 1]])]),
  );

  it('tells the handshake without it', () => {
    expect(sectionOf(report, '### Handshake of stream 0')).not.to.match(/frame 4|7777/iu);
    expect(report).to.contain('Its handshake: `frame.number in {1, 2, 3}`');
  });

  it('tells it among what else happened, with states and packet', () => {
    expect(sectionOf(report, '### What else happened in stream 0')).to.contain(
      'Frame 4: SYN inside',
    );
    expect(sectionOf(report, '### States of stream 0')).to.match(/\| +4 \|/u);
  });
});

describe('A report on a SYN that is sent again', () => {
  const cases: readonly [what: string, rows: readonly Row[], sentence: string][] = [
    [
      'before any answer',
      [['C', 'S', 0], ...HANDSHAKE],
      'The client asks once more: the capture shows no answer so far.',
    ],
    [
      'after the handshake',
      [...HANDSHAKE, ['C', 'S', 0]],
      'The client sends its SYN again, although the capture shows an answer (frame 2).',
    ],
    [
      'after a challenge ACK',
      [['C', 'S', 0], ['S', 'A', 0, 77_777], ['C', 'R', 77_777], ...HANDSHAKE],
      'The client sends its SYN again, although the capture shows an answer (frame 2).',
    ],
    [
      'after a refusal',
      [['C', 'S', 0], ['S', 'RA', 0, 1, 0, { rawSeq: 0 }], ...HANDSHAKE],
      'The client sends its SYN again, although the capture shows an answer (frame 2).',
    ],
  ];
  for (const [when, rows, sentence] of cases) {
    it(`says what the capture shows: ${when}`, () => {
      const report = renderReport(reportInput([conversationOf(rows)]));
      expect(sectionOf(report, '### Handshake of stream 0')).to.contain(sentence);
    });
  }

  it('measures the handshake from the SYN in front of it', () => {
    const report = renderReport(reportInput([conversationOf([...HANDSHAKE, ['C', 'S', 0]])]));
    const timing = sectionOf(report, '### Round-trip time of stream 0');
    expect(timing).to.contain('the time from the SYN').and.to.contain('two halves:');
  });
});

describe('A report on the SSH session', () => {
  const report = renderReport(reportInput([sshConversation()]));
  const teardown = sectionOf(report, '### Teardown of stream 30');

  const told: readonly [fact: string, text: string][] = [
    ['the frames and how many they are', 'Frames 1475, 1476, 1477, 1478: four segments.'],
    ['who closed first', 'Closed first by `192.168.139.29:63164`, **the client**.'],
    ['that this is no handshake', 'These frames are a teardown, not a handshake'],
    [
      'the row of the packet list',
      '1475  316.527612  192.168.139.29  110.42.175.115  TCP           54  63164 → 22 [FIN, ACK] Seq=3343 Ack=4478 Win=130816 Len=0\n',
    ],
    ['relative and raw number of the FIN', 'Seq=3343 (raw 1409613353)'],
    [
      'what 1476 acknowledges, and when',
      'acknowledges frame 1475: 3343 + 1 = 3344 (raw: 1409613353 + 1 = 1409613354), 0.036020 s after it.',
    ],
    ['what 1478 acknowledges, and when', 'acknowledges frame 1477: 4478 + 1 = 4479'],
    ['the time that took', '0.000068 s after it.'],
    ['the client’s window', 'Win=130816 = 511 × 256'],
    ['the server’s window', 'Win=37632 = 294 × 128'],
    ['who waits', 'The client is left in **TIME-WAIT**'],
  ];
  for (const [fact, text] of told) {
    it(`tells in the teardown ${fact}`, () => {
      expect(teardown).to.contain(text);
    });
  }

  it('shows the states of both ends after each frame', () => {
    const states = sectionOf(report, '### States of stream 30').replaceAll(/ +/gu, ' ');
    expect(states).to.contain('| 1475 | client: `[FIN, ACK]` | FIN-WAIT-1 | CLOSE-WAIT |');
    expect(states).to.contain('| 1476 | server: `[ACK]` | FIN-WAIT-2 (inferred) | CLOSE-WAIT |');
    expect(states).to.contain('| 1477 | server: `[FIN, ACK]` | TIME-WAIT | LAST-ACK |');
    expect(states).to.contain('| 1478 | client: `[ACK]` | TIME-WAIT | CLOSED (inferred) |');
    expect(states).to.contain('“(inferred)” marks');
  });

  it('shows the handshake, its options and its two halves', () => {
    const handshake = sectionOf(report, '### Handshake of stream 30');
    expect(handshake).to.contain(
      '625  120.584723  192.168.139.29  110.42.175.115  TCP           66  63164 → 22 [SYN] Seq=0 Win=64240 Len=0 MSS=1460 WS=256 SACK_PERM\n',
    );
    expect(handshake).to.contain('(raw: 1409610010 + 1 = 1409610011), 0.044811 s after it.');
    expect(sectionOf(report, '### Options of stream 30')).to.contain('shift 8: window × 256');
    const timing = sectionOf(report, '### Round-trip time of stream 30');
    expect(timing).to.contain('**0.044892 s**');
    expect(timing).to.contain('**0.044811 s**');
    expect(timing).to.contain('**0.000081 s**');
    expect(timing).to.contain('the capture was taken at the client or close to it');
  });

  it('gives display filters to copy', () => {
    const filters = sectionOf(report, '### Display filters for stream 30');
    expect(filters).to.contain('`tcp.stream eq 30`');
    expect(filters).to.contain('`frame.number in {625, 626, 627}`');
    expect(filters).to.contain('`frame.number in {1475, 1476, 1477, 1478}`');
  });

  it('links the table of conversations to the section', () => {
    expect(report).to.contain('[30](#stream-30)').and.to.contain('\n## Stream 30\n');
  });

  it('is the same each time', () => {
    expect(renderReport(reportInput([sshConversation()]))).to.equal(report);
  });
});

describe('A report', () => {
  it('says plainly that handshake and teardown are not in the capture', () => {
    const report = renderReport(reportInput([conversationWith()]));
    expect(report).to.contain('**The handshake is not in this capture**: frame');
    expect(report).to.contain('**The teardown is not in this capture.**');
    expect(report).not.to.contain('```mermaid');
  });

  it('says that an unknown scale leaves the window unknown', () => {
    const step = stepWith({ flags: 0x011, teardownRole: 'fin-1' });
    const teardown = { pattern: 'fin-unanswered', frames: [], repeats: [] } as const;
    const report = renderReport(reportInput([conversationWith({ steps: [step], teardown })]));
    expect(report).to.contain('511 × unknown scale');
    expect(report).to.contain('the factor is unknown');
  });

  it('calls a refused connection an attempt and does not invent a teardown', () => {
    const report = renderReport(reportInput([refusedAttempt()]));
    expect(sectionOf(report, '### Attempt to connect in stream 0')).to.contain(
      'reset that refuses the connection',
    );
    expect(report).to.contain('There is no teardown');
  });

  it('does not call a reset a teardown that could be taken for a handshake', () => {
    const report = renderReport(reportInput([abortedConversation()]));
    expect(report).to.contain('Aborted by `198.51.100.2:80`, **the server**.');
    expect(report).not.to.contain('not a handshake');
  });

  it('tells connections that share a stream apart', () => {
    const report = renderReport(reportInput([sshConversation(), sshConversation()]));
    expect(report).to.contain('\n## Stream 30, connection 2\n');
    expect(report).to.contain('(#stream-30-connection-2)');
    expect(report).to.contain('`tcp.stream eq 30 and frame.number in {625..1478}`');
  });

  it('says when there is no TCP', () => {
    const facts = captureFacts({ tcpSegments: 0, packets: 5 });
    const report = renderReport(reportInput([], { facts }));
    expect(report).to.contain('The capture holds no TCP');
  });

  it('says of an empty capture that it holds nothing', () => {
    const facts = captureFacts({
      packets: 0,
      tcpSegments: 0,
      firstFrameNanos: undefined,
      earliestNanos: undefined,
      latestNanos: undefined,
      linkTypes: [],
    });
    expect(renderReport(reportInput([], { facts }))).to.match(/First packet +\| none/u);
  });

  it('warns of damage, with the last frame and tshark’s words', () => {
    const damage = { lastFrame: 12, message: 'cut short in the middle of a packet' };
    const report = renderReport(reportInput([], { facts: captureFacts({ damage }) }));
    expect(report).to.match(/^> \*\*The capture is damaged\.\*\* .*up to frame 12/mu);
    expect(report).to.contain('`cut short in the middle of a packet`');
  });

  it('tells once that time runs backwards', () => {
    const report = renderReport(reportInput([], { facts: captureFacts({ firstTimeReversal: 7 }) }));
    expect(report.match(/Frame 7 has an earlier time/gu)).to.have.length(1);
  });

  it('sums a flood up instead of describing it', () => {
    const flood = Array.from({ length: 1500 }, (_, index) => unansweredAttempt(index, index + 1));
    const report = renderReport(reportInput(flood));
    expect(report).to.contain('The failed attempts to connect look like a port scan.');
    expect(report).to.contain('went to 1,500 ports of 1 address');
    expect(report).to.contain('The table leaves out 1,497 failed attempts to connect');
    expect(report.match(/^\| \[\d+\]\(#stream-\d+\) \|/gmu)).to.have.lengthOf(3);
    expect(report).to.contain('--stream N');
    expect(report.match(/^## Stream /gmu)).to.have.lengthOf(3);
  });

  it('covers the chosen streams only, and says so', () => {
    const all = [sshConversation(), abortedConversation()];
    const report = renderReport(reportInput(all, { streams: [30] }));
    expect(report).to.contain('The report describes only stream 30, as asked.');
    expect(report).to.match(/TCP conversations +\| 2 /u);
    expect(report).not.to.contain('198.51.100.2');
  });

  it('aligns columns where a name is written in wide characters', () => {
    const report = renderReport(reportInput([], { facts: captureFacts({ name: '抓包.pcap' }) }));
    const row = report.split('\n').find((line) => line.includes('File name'));
    expect(row).to.equal(`| File name         | \`抓包.pcap\`${' '.repeat(55)} |`);
  });
});

describe('Text from outside, in a report', () => {
  const names: readonly [what: string, name: string, shown: string][] = [
    ['a pipe', 'a|b', '`a\\|b`'],
    ['a tag', '<script>alert(1)</script>', '`<script>alert(1)</script>`'],
    ['a backtick', 'a`b', '``a`b``'],
    ['a line feed', 'a\n# b', '`a\\u{a}# b`'],
    ['a bidi override', 'a\u202eb', '`a\\u{202e}b`'],
    ['a link', '[a](https://example.com)', '`[a](https://example.com)`'],
  ];
  for (const [what, name, shown] of names) {
    it(`stays data when a file name holds ${what}`, () => {
      const report = renderReport(reportInput([], { facts: captureFacts({ name }) }));
      expect(report).to.match(/^# TCP report: `/u);
      const row = report.split('\n').find((line) => line.startsWith('| File name'));
      expect(row).to.contain(shown);
    });
  }

  it('cannot end the fence around a packet tree', () => {
    const layer = layerWith('tcp', [fieldWith('````\n</details><script>')], 'TCP');
    const report = renderReport(
      reportInput([sshConversation()], { trees: new Map([[1475, [layer]]]) }),
    );
    expect(report).to.contain('`````text\nTCP\n    ````\\u{a}</details><script>\n`````\n');
    expect(report).to.contain('<details><summary>Frame 1475: first FIN</summary>');
  });

  it('cannot become Markdown through an address', () => {
    const client = { address: 'fe80::1%`**<b>|;#', port: 1 };
    const report = renderReport(reportInput([sshConversation({ client })]));
    expect(report).not.to.contain('<b>');
    expect(report).to.contain(
      '[fe80::1%\\u{60}\\u{2a}\\u{2a}\\u{3c}b\\u{3e}\\u{7c}\\u{3b}\\u{23}]:1',
    );
  });

  it('cannot become HTML or a link through a link type', () => {
    const facts = captureFacts({ linkTypes: ['<b>x</b> https://example.com www.example.com'] });
    const report = renderReport(reportInput([], { facts }));
    expect(report).to.contain('\\<b>x\\</b> https\\://example.com www\\.example.com');
  });
});

describe('A report on a capture that begins with a FIN', () => {
  const conversation = conversationOf([
    ['C', 'FA', 510, 900],
    ['S', 'A', 900, 511],
  ]);
  const report = renderReport(reportInput([conversation]));

  it('names the states that cannot be told, and says what they may be', () => {
    const states = sectionOf(report, '### States of stream 0').replaceAll(/ +/gu, ' ');
    expect(states).to.contain('| 1 | client: `[FIN, ACK]` | unknown-closing | unknown |');
    expect(states).to.contain('| 2 | server: `[ACK]` | unknown-closing | unknown-closing |');
    expect(states).to.contain('in FIN-WAIT-1 or FIN-WAIT-2 if it was the first');
  });

  it('does not say who closed first', () => {
    const teardown = sectionOf(report, '### Teardown of stream 0');
    expect(teardown).not.to.contain('Closed first by');
    expect(teardown).to.contain('Whether this FIN began the close');
    expect(teardown).to.contain('a FIN of the other end is not in the capture');
  });
});

describe('A report on options that not every SYN has', () => {
  const rowsOf = (syn: TcpOptions, synAck: TcpOptions, data = 0): string => {
    const conversation = conversationOf([
      ['C', 'S', 0, 0, data, { options: syn }],
      ['S', 'SA', 0, 1, 0, { options: synAck }],
      ['C', 'A', 1, 1],
    ]);
    const report = renderReport(reportInput([conversation]));
    return sectionOf(report, '### Options of stream 0').replaceAll(/ +/gu, ' ');
  };

  it('has no row for what nobody offers', () => {
    expect(rowsOf({}, {})).not.to.match(/Fast Open|MPTCP|ECN/u);
  });

  it('shows who offers MPTCP, and that both must', () => {
    const mptcp = { mptcpSubtypes: [0] };
    expect(rowsOf(mptcp, mptcp)).to.contain('| Multipath TCP (MPTCP) | yes | yes | in use |');
    expect(rowsOf(mptcp, {})).to.contain('| yes | no | not in use: both ends must offer it |');
  });

  it('tells what became of data in the SYN', () => {
    const cookie = { fastOpenCookieLength: 8 };
    expect(rowsOf(cookie, {}, 9)).to.contain('| the server ignores the data in the SYN');
    expect(rowsOf({ fastOpenCookieLength: 0 }, cookie)).to.contain(
      '| asks for a cookie | sends a cookie | the client gets a cookie for its next connection |',
    );
  });
});

describe('The steps of a report', () => {
  const reportOf = (rows: readonly Row[]): string =>
    renderReport(reportInput([conversationOf(rows)]));

  it('are four in a simultaneous open', () => {
    const report = reportOf([
      ['C', 'S', 0],
      ['S', 'S', 0],
      ['C', 'SA', 0, 1],
      ['S', 'SA', 0, 1],
    ]);
    expect(report).to.contain('Frame 1, step 1 of 4').and.to.contain('Frame 4, step 4 of 4');
  });

  it('give no time to a repeated SYN that was acknowledged', () => {
    const report = reportOf([
      ['C', 'S', 0],
      ['C', 'S', 0, 0, 0, { at: 1000 }],
      ...HANDSHAKE.slice(1),
    ]);
    expect(report).to.contain('since that segment was sent more than once.');
  });

  it('give a time to a repeated SYN when each was refused by itself', () => {
    const refusal: Row = ['S', 'RA', 0, 1, 0, { rawSeq: 0 }];
    const report = reportOf([['C', 'S', 0], refusal, ['C', 'S', 0, 0, 0, { at: 500 }], refusal]);
    expect(report).to.contain('acknowledges frame 3: 0 + 1 = 1 (raw: 1000 + 1 = 1001), 0.001000 s');
    expect(report).not.to.contain('more than once');
  });

  it('give a time to it when timestamps tell which was acknowledged', () => {
    const options = (value: number, echo = 0): object => ({
      options: { timestamps: { value, echo } },
    });
    const report = reportOf([
      ['C', 'S', 0, 0, 0, options(100)],
      ['C', 'S', 0, 0, 0, { at: 1000, ...options(1100) }],
      ['S', 'SA', 0, 1, 0, options(7, 1100)],
      ['C', 'A', 1, 1, 0, options(1101, 7)],
    ]);
    expect(report).to.contain('acknowledges frame 2: 0 + 1 = 1 (raw: 1000 + 1 = 1001), 0.001000 s');
  });

  it('say of a SYN-ACK alone that its SYN was not captured', () => {
    const report = reportOf(HANDSHAKE.slice(1));
    expect(report).to.contain('Ack=1 (raw 1001) acknowledges a SYN that is not in the capture.');
  });

  it('speak of one frame in the singular', () => {
    const report = reportOf([...HANDSHAKE, ['C', 'FA', 1, 1]]);
    expect(report).to.contain('Frame 4: one segment.');
    expect(report).to.contain('This frame belongs to a teardown, not to a handshake');
    expect(report).not.to.contain('These frames');
  });
});
