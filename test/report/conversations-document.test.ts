import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { conversationsDocument, jsonText } from '../../src/report/conversations-document.js';
import type { Conversation } from '../../src/tcp/conversation.js';
import {
  abortedConversation,
  captureFacts,
  conversationWith,
  refusedAttempt,
  unansweredAttempt,
} from '../support/conversation-builder.js';
import { sshConversation } from '../support/ssh-conversation.js';

const schema = JSON.parse(
  readFileSync(join(process.cwd(), 'docs', 'schema', 'conversations.schema.json'), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

/** The first conversation as a reader of the JSON text gets it. */
function recordOf(conversation: Conversation): Record<string, unknown> {
  const text = jsonText(conversationsDocument(captureFacts(), [conversation]));
  const document = JSON.parse(text) as { conversations: Record<string, unknown>[] };
  return document.conversations[0]!;
}

describe('conversationsDocument()', () => {
  const documents: readonly [what: string, conversations: readonly Conversation[]][] = [
    ['a capture without TCP', []],
    ['a connection opened and closed', [sshConversation()]],
    ['a conversation without beginning or end', [conversationWith()]],
    ['attempts that failed', [refusedAttempt(), unansweredAttempt(3, 7)]],
    ['an aborted connection', [abortedConversation()]],
  ];
  for (const [what, conversations] of documents) {
    it(`keeps its schema for ${what}`, () => {
      const document: unknown = JSON.parse(
        jsonText(conversationsDocument(captureFacts(), conversations)),
      );
      expect(validate(document), JSON.stringify(validate.errors)).to.equal(true);
    });
  }

  it('keeps its schema for a damaged capture', () => {
    const facts = captureFacts({ damage: { lastFrame: 0, message: 'x' }, firstTimeReversal: 2 });
    expect(validate(conversationsDocument(facts, []))).to.equal(true);
  });

  it('gives durations as numbers without noise', () => {
    const record = recordOf(
      sshConversation({
        handshake: { ...sshConversation().handshake, irtt: 120.629615 - 120.584723 },
      }),
    );
    expect(record['duration']).to.equal(195.980942);
    expect(record['handshake']).to.include({ irtt: 0.044892, synToSynAck: 0.044811 });
  });

  it('gives points in time as strings with nine decimals', () => {
    expect(recordOf(sshConversation())['start']).to.equal('1658641353.802723000');
  });

  it('leaves absent facts out', () => {
    const { handshake, teardown } = recordOf(conversationWith());
    expect(handshake).to.have.all.keys(
      'pattern',
      'frames',
      'validated',
      'retransmittedSyns',
      'options',
    );
    expect(teardown).to.have.all.keys('pattern', 'frames', 'repeats');
  });

  it('gives states and how sure they are', () => {
    expect(recordOf(sshConversation())).to.deep.include({
      finalState: { client: 'TIME-WAIT', server: 'CLOSED' },
      finalStateConfidence: { client: 'seen', server: 'inferred' },
    });
  });

  it('does not tell where the file lay', () => {
    expect(jsonText(conversationsDocument(captureFacts(), []))).not.to.contain('folder/');
  });
});

describe('jsonText()', () => {
  it('escapes what could rearrange a terminal, without changing the value', () => {
    const text = jsonText({ name: 'a\u202eb\u009b' });
    expect(text).to.contain('a\\u202eb\\u009b');
    expect(JSON.parse(text)).to.deep.equal({ name: 'a\u202eb\u009b' });
  });
});
