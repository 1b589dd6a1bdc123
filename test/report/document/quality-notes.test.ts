import { expect } from 'chai';
import type { CaptureQuality } from '../../../src/model/capture-facts.js';
import { qualityNotes, type QualityInput } from '../../../src/report/document/quality-notes.js';
import type { Conversation } from '../../../src/tcp/conversation.js';
import {
  captureFacts,
  conversationWith,
  directionWith,
  unansweredAttempt,
} from '../../support/conversation-builder.js';
import { transfersOf } from '../../support/transfer-of.js';
import { conversationOf, HANDSHAKE, segmentsOf } from '../../support/trace.js';

const SOUND: CaptureQuality = {
  truncatedPackets: 0,
  firstTruncated: undefined,
  savedBytes: undefined,
  received: undefined,
  dropped: undefined,
};

function notesOf(input: Partial<QualityInput>) {
  return qualityNotes({
    facts: captureFacts(),
    conversations: [],
    quality: SOUND,
    transfers: new Map(),
    ...input,
  });
}

function withDirections(
  stream: number,
  client: Parameters<typeof directionWith>[0],
  server: Parameters<typeof directionWith>[0] = {},
): Conversation {
  return {
    ...conversationOf(HANDSHAKE),
    stream,
    directions: { client: directionWith(client), server: directionWith(server) },
  };
}

describe('notes on the quality of a capture', () => {
  it('are none for a sound one, and where the format says nothing', () => {
    expect(notesOf({ conversations: [conversationOf(HANDSHAKE)] })).to.deep.equal([]);
    expect(notesOf({ quality: undefined })).to.deep.equal([]);
  });

  it('tell of damage, with the last frame there is', () => {
    const damaged = (lastFrame: number) =>
      notesOf({ facts: captureFacts({ damage: { lastFrame, message: 'cut short' } }) });
    expect(damaged(7)).to.deep.equal([{ id: 'damaged', values: { lastFrame: 7 }, frames: [7] }]);
    expect(damaged(0)).to.deep.equal([{ id: 'damaged', values: { lastFrame: 0 }, frames: [] }]);
  });

  it('tell of packets that were lost, and of none when the file says none were', () => {
    expect(notesOf({ quality: { ...SOUND, received: 10, dropped: 0 } })).to.deep.equal([]);
    expect(notesOf({ quality: { ...SOUND, received: 10, dropped: 2 } })).to.deep.equal([
      { id: 'drops', values: { dropped: 2, received: 10 }, frames: [] },
    ]);
    expect(notesOf({ quality: { ...SOUND, dropped: 2 } })).to.deep.equal([
      { id: 'drops', values: { dropped: 2 }, frames: [] },
    ]);
  });

  it('tell of packets that were cut', () => {
    const quality = { ...SOUND, truncatedPackets: 3, firstTruncated: 4, savedBytes: 96 };
    expect(notesOf({ quality })).to.deep.equal([
      {
        id: 'truncated-packets',
        values: { packets: 3, firstFrame: 4, savedBytes: 96 },
        frames: [4],
      },
    ]);
  });

  it('tell of time that goes backwards', () => {
    expect(notesOf({ facts: captureFacts({ firstTimeReversal: 5 }) })).to.deep.equal([
      { id: 'time-reversal', values: { frame: 5 }, frames: [5] },
    ]);
  });

  it('tell of frames that were captured twice, and of acknowledged data that was not captured', () => {
    const conversations = [
      withDirections(0, {}),
      withDirections(1, { capturedTwice: 2 }, { capturedTwice: 1 }),
      withDirections(2, {}, { acksOfUnseen: 4 }),
    ];
    expect(notesOf({ conversations })).to.deep.equal([
      { id: 'captured-twice', values: { packets: 3, streams: [1] }, frames: [] },
      { id: 'lost-before-capture', values: { segments: 4, streams: [2] }, frames: [] },
    ]);
  });

  it('tell of conversations that began earlier, and of one direction alone', () => {
    const late = conversationWith({ stream: 3, frames: { first: 8, last: 9, count: 2 } });
    const directions = { client: directionWith({ packets: 2 }), server: directionWith() };
    const oneSided = conversationWith({ stream: 4, directions });
    const conversations = [late, oneSided, unansweredAttempt(5, 12)];
    expect(notesOf({ conversations })).to.deep.equal([
      { id: 'started-late', values: { conversations: 2, streams: [3, 4] }, frames: [8, 1] },
      { id: 'one-direction', values: { conversations: 1, streams: [4] }, frames: [1] },
    ]);
  });

  it('name ten streams at most', () => {
    const conversations = Array.from({ length: 30 }, (_, stream) => conversationWith({ stream }));
    const [note] = notesOf({ conversations });
    expect(note?.values).to.deep.equal({
      conversations: 30,
      streams: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    });
    expect(note?.frames).to.have.length(10);
  });

  it('tell once of segments that no wire carried', () => {
    const options = { mss: 1000 };
    const studied = transfersOf(
      segmentsOf([
        ['C', 'S', 0, 0, 0, { options }],
        ['S', 'SA', 0, 1, 0, { options }],
        ['C', 'A', 1, 1],
        ['C', 'PA', 1, 1, 2600],
        ['S', 'A', 1, 2601],
      ]),
    );
    const transfers = new Map(
      studied.map(({ conversation, transfer }) => [conversation, transfer]),
    );
    const conversations = [...transfers.keys()];
    expect(notesOf({ conversations, transfers })).to.deep.equal([
      {
        id: 'oversized-segments',
        values: { stream: 0, segments: 1, firstFrames: [4], largestBytes: 2600, mssBytes: 1000 },
        frames: [4],
      },
    ]);
  });
});
