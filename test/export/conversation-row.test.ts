import { expect } from 'chai';
import { CONVERSATION_COLUMNS } from '../../src/export/conversation-columns.js';
import { conversationRow } from '../../src/export/conversation-row.js';
import { conversationsDocument } from '../../src/report/conversations-document.js';
import type { Conversation } from '../../src/tcp/conversation.js';
import { abortedConversation, captureFacts } from '../support/conversation-builder.js';
import { rowsOfSamples } from '../support/rows-of-samples.js';
import { conversationOf, HANDSHAKE } from '../support/trace.js';

const CAPTURE = { path: 'a/b.pcapng', sha256: 'ab'.repeat(32) };

function rowOf(conversation: Conversation) {
  const [record] = conversationsDocument(captureFacts(), [conversation]).conversations;
  return conversationRow(record!, CAPTURE);
}

describe('conversationRow', () => {
  it('has the columns of the table, in their order', async () => {
    const names = CONVERSATION_COLUMNS.map(({ name }) => name);
    for (const row of await rowsOfSamples('ssh-teardown', 'refused-port', 'no-answer')) {
      expect(Object.keys(row)).to.deep.equal(names);
    }
  });

  it('holds values of the kind that the column says', async () => {
    const types = {
      text: 'string',
      integer: 'number',
      number: 'number',
      flag: 'boolean',
      time: 'bigint',
    };
    const rows = await rowsOfSamples('ssh-teardown', 'reset-abort', 'http-tcp-fast-open');
    for (const { name, kind } of CONVERSATION_COLUMNS) {
      for (const { [name]: value } of rows) {
        if (value === undefined) continue;
        expect(value, name).to.be.a(types[kind]);
        if (kind === 'integer') expect(value, name).to.satisfy(Number.isSafeInteger);
      }
    }
  });

  it('tells what is known of a closed connection, with exact times', async () => {
    const [row] = await rowsOfSamples('ssh-teardown');
    expect(row).to.deep.include({
      capture: 'ssh-teardown.pcapng',
      stream: 0,
      handshake: 'three-way',
      handshake_validated: true,
      outcome: 'closed',
      retransmissions: 0,
      retransmission_rate: 0,
    });
    expect(row?.packets).to.equal((row?.client_packets ?? 0) + (row?.server_packets ?? 0));
    expect(row?.start).to.equal(1658641233905949000n);
  });

  it('tells who reset, how and where', () => {
    const row = rowOf(abortedConversation());
    expect(row).to.include({ teardown: 'abort', outcome: 'aborted' });
    const reset = abortedConversation().resets.first[0];
    expect(row.first_reset_frame).to.equal(reset?.frame);
    expect(row.first_reset_by).to.equal(reset?.from);
    expect(row.first_reset_class).to.equal(reset?.class);
  });

  it('divides retransmissions by what was sent, and takes the worst round trip of both ends', () => {
    const row = rowOf(
      conversationOf([
        ...HANDSHAKE,
        ['C', 'PA', 1, 1, 100, { at: 100 }],
        ['C', 'PA', 1, 1, 100, { at: 500 }],
        ['S', 'A', 1, 101, 0, { at: 510 }],
      ]),
    );
    expect(row.retransmissions).to.equal(1);
    expect(row.retransmission_rate).to.equal(1 / 6);
    expect(row.worst_rtt_seconds).to.equal(
      Math.max(row.client_rtt_max_seconds ?? 0, row.server_rtt_max_seconds ?? 0),
    );
  });

  it('leaves out a time that does not fit into 64 bits', () => {
    const [record] = conversationsDocument(captureFacts(), [
      conversationOf(HANDSHAKE),
    ]).conversations;
    const startOf = (start: string) => conversationRow({ ...record!, start }, CAPTURE).start;
    expect(startOf('9223372036.854775807')).to.equal(2n ** 63n - 1n);
    expect(startOf('9223372036.854775808')).to.equal(undefined);
    expect(startOf('-9223372036.854775808')).to.equal(undefined);
  });
});
