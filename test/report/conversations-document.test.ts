import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { conversationsDocument } from '../../src/report/conversations-document.js';
import { jsonText } from '../../src/report/json-text.js';
import { visibleText } from '../../src/report/visible-text.js';
import type { Conversation } from '../../src/tcp/conversation.js';
import {
  abortedConversation,
  captureFacts,
  conversationWith,
  refusedAttempt,
  unansweredAttempt,
} from '../support/conversation-builder.js';
import { sshConversation } from '../support/ssh-conversation.js';
import { conversationOf, conversationsOf, HANDSHAKE } from '../support/trace.js';

const schema = JSON.parse(
  readFileSync(join(process.cwd(), 'docs', 'schema', 'conversations.schema.json'), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

/** A connection that all kinds of statistics have something to say about. */
function troubledConversation(): Conversation {
  const options = { mss: 1460, windowScale: 7 };
  return conversationOf([
    ['C', 'S', 0, 0, 0, { at: 0, options }],
    ['S', 'SA', 0, 1, 0, { at: 0.1, options }],
    ['C', 'A', 1, 1, 0, { at: 0.4 }],
    ['C', 'PA', 1, 1, 100, { at: 1 }],
    ['S', 'A', 1, 101, 0, { at: 1.3, window: 0 }],
    ['S', 'A', 1, 101, 0, { at: 5.1 }],
    ['C', 'PA', 101, 1, 100, { at: 6 }],
    ['C', 'PA', 101, 1, 100, { at: 300 }],
    ['S', 'A', 1, 201, 0, { at: 301 }],
  ]);
}

/** A SYN and a FIN that were repeated, keep-alives, and a RST that was challenged. */
function patientConversation(): Conversation {
  return conversationOf([
    ['C', 'S', 0],
    ['C', 'S', 0, 0, 0, { at: 1000 }],
    ['S', 'SA', 0, 1],
    ['C', 'A', 1, 1],
    ['C', 'A', 0, 1, 0, { at: 61_000 }],
    ['S', 'A', 1, 1],
    ['C', 'A', 0, 1, 0, { at: 121_000 }],
    ['C', 'FA', 1, 1, 0, { at: 181_000 }],
    ['C', 'FA', 1, 1, 0, { at: 181_200 }],
    ['C', 'R', 50],
    ['S', 'A', 1, 1],
  ]);
}

/** A connection that outlives a forged reset, and is then aborted with data under way. */
function resetConversation(): Conversation {
  return conversationOf([
    ['C', 'S', 0],
    ['S', 'SA', 0, 1],
    ['C', 'A', 1, 1],
    ['S', 'R', 1, 0, 0, { hopLimit: 200 }],
    ['S', 'PA', 1, 1, 9],
    ['C', 'A', 1, 10],
    ['S', 'PA', 10, 1, 5],
    ['C', 'RA', 1, 10],
  ]);
}

/** A half-close, its ports used again at once, a FIN without ACK, and another after the reset. */
function reusedConversations(): readonly Conversation[] {
  return conversationsOf([
    ...HANDSHAKE,
    ['C', 'FA', 1, 1],
    ['S', 'PA', 1, 2, 40],
    ['S', 'FA', 41, 2],
    ['C', 'A', 2, 42],
    ['S', 'FA', 41, 2],
    ['C', 'A', 2, 42],
    ['C', 'S', 9000],
    ['S', 'SA', 9000, 9001],
    ['C', 'A', 9001, 9001],
    ['S', 'PA', 9001, 9001, 9],
    ['C', 'RA', 9001, 9001],
    ['C', 'F', 9001],
  ]);
}

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
    ['round trips, repeats and closed windows', [troubledConversation()]],
    ['repeated control segments and keep-alives', [patientConversation()]],
    ['ports used again, and FINs of all kinds', reusedConversations()],
    ['resets with everything that can be said of them', [resetConversation()]],
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

  it('describes resets', () => {
    expect(recordOf(resetConversation())['resets']).to.deep.equal({
      frames: 2,
      byClass: { abort: 2 },
      first: [
        {
          frame: 4,
          from: 'server',
          class: 'abort',
          shape: 'no-ack',
          answers: 3,
          position: 'exact',
          hints: ['accept-overflow', 'maybe-injected'],
          injectionSigns: ['hop-limit', 'sender-went-on'],
          statesBefore: { client: 'ESTABLISHED', server: 'ESTABLISHED' },
          contradicted: true,
          contradictedBy: 5,
        },
        {
          frame: 8,
          from: 'client',
          class: 'abort',
          shape: 'ack',
          position: 'exact',
          hints: [],
          unackedBytes: { server: 5 },
          statesBefore: { client: 'ESTABLISHED', server: 'ESTABLISHED' },
        },
      ],
    });
  });

  it('gives statistics without noise', () => {
    const { directions } = recordOf(troubledConversation()) as {
      directions: Record<'client' | 'server', object>;
    };
    expect(directions.client).to.deep.include({
      throughput: { bytes: 300, seconds: 0.299, bytesPerSecond: 1003.344 },
      goodput: { bytes: 200, seconds: 0.299, bytesPerSecond: 668.896 },
    });
    expect(directions.client).to.have.property('rtt').that.includes({
      samples: 2,
      meanSeconds: 0.0002,
      stddevSeconds: 0.000141421,
      ambiguous: 1,
    });
    expect(directions.server).to.deep.include({
      zeroWindow: {
        frames: 1,
        periods: 1,
        seconds: 0.0038,
        openAtEnd: false,
        firstPeriods: [
          { frame: 5, endFrame: 6, endedBy: 'window', seconds: 0.0038, probes: 0, firstProbes: [] },
        ],
      },
    });
    expect(directions.server).not.to.have.any.keys('throughput', 'goodput', 'initialWindow');
  });

  it('gives the frames of repeats, keep-alives and challenge ACKs', () => {
    const { handshake, teardown, directions } = recordOf(patientConversation()) as {
      handshake: object;
      teardown: object;
      directions: Record<'client' | 'server', object>;
    };
    expect(handshake).to.deep.include({
      repeats: [{ frame: 2, role: 'syn-retransmit', repeatOf: 1, gapSeconds: 1 }],
    });
    expect(teardown).to.deep.include({
      repeats: [{ frame: 9, role: 'fin-retransmit', repeatOf: 8, gapSeconds: 0.2 }],
    });
    expect(directions.client).to.deep.include({
      keepAlives: {
        frames: 2,
        afterIdle: 2,
        unanswered: 0,
        firstProbes: [
          { frame: 5, kind: 'keep-alive', idleSeconds: 59.998, answerFrame: 6 },
          { frame: 7, kind: 'keep-alive', idleSeconds: 59.999, answerFrame: 11 },
        ],
      },
      challengeAcks: { frames: 0, first: [] },
    });
    expect(directions.server).to.deep.include({
      challengeAcks: { frames: 1, first: [{ frame: 11, answers: 10, cause: 'reset' }] },
    });
  });

  it('gives the frames of keep-alives that failed', () => {
    const { directions } = recordOf(
      conversationOf([
        ['C', 'A', 1, 1],
        ['C', 'A', 0, 1, 0, { at: 75_000 }],
        ['C', 'A', 0, 1, 0, { at: 150_000 }],
      ]),
    ) as { directions: Record<'client' | 'server', object> };
    expect(directions.client)
      .to.have.nested.property('keepAlives.unansweredAtEnd')
      .that.deep.equals({
        probes: 2,
        firstFrame: 2,
        lastFrame: 3,
      });
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
      'repeats',
      'features',
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

  it('escapes what is written out elsewhere, and nothing else', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (character === '"' || character === '\\') continue;
      const isPlain = jsonText(character) === `"${character}"\n`;
      if (isPlain !== (visibleText(character) === character)) expect.fail(`U+${code.toString(16)}`);
    }
  });
});
