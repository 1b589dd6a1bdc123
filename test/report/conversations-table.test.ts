import { expect } from 'chai';
import { conversationsTable } from '../../src/report/conversations-table.js';
import { summaryOf } from '../../src/tcp/summary/conversation-summary.js';
import { abortedConversation, captureFacts } from '../support/conversation-builder.js';
import { sshConversation } from '../support/ssh-conversation.js';

describe('conversationsTable()', () => {
  it('aligns columns and counts in the last line', () => {
    const all = [sshConversation(), abortedConversation()].map((each) =>
      summaryOf(each, captureFacts().firstFrameNanos ?? 0n),
    );
    expect(conversationsTable(captureFacts(), all)).to.equal(
      [
        'STREAM  CLIENT                SERVER             FRAMES  BYTES    START    DURATION  HANDSHAKE      IRTT  TEARDOWN  CLOSER  OUTCOME',
        '    30  192.168.139.29:63164  110.42.175.115:22     173  17200  120.584  195.980942  three-way  0.044892  four-way  client  closed',
        '     0  192.0.2.1:50000       198.51.100.2:80         9   1100    0.000    1.500000  none              -  abort     server  aborted',
        '2 TCP conversations in lab.pcapng',
        '',
      ].join('\n'),
    );
  });

  it('fits an IPv4 conversation into 132 columns', () => {
    const [head = ''] = conversationsTable(captureFacts(), [
      summaryOf(sshConversation(), captureFacts().firstFrameNanos ?? 0n),
    ]).split('\n');
    expect(head.length).to.be.at.most(132);
  });

  it('puts IPv6 addresses in brackets', () => {
    const client = { address: '2001:db8::1', port: 64455 };
    expect(
      conversationsTable(captureFacts(), [
        summaryOf(sshConversation({ client }), captureFacts().firstFrameNanos ?? 0n),
      ]),
    ).to.contain('[2001:db8::1]:64455');
  });

  it('is one line when there is no conversation', () => {
    expect(conversationsTable(captureFacts(), [])).to.equal('0 TCP conversations in lab.pcapng\n');
  });

  it('lets no file name control the terminal', () => {
    const facts = captureFacts({ name: 'a\u001b[2Jb' });
    expect(conversationsTable(facts, [])).to.contain('a\\u{1b}[2Jb');
  });
});
