import { expect } from 'chai';
import { analyzeSource } from '../../src/capture/analyze-capture.js';
import { openSource } from '../../src/capture/source.js';
import { type ConversationStudy, studySource } from '../../src/capture/study-capture.js';
import type { Conversation } from '../../src/tcp/conversation.js';
import type { SegmentFacts } from '../../src/tcp/segment-facts.js';
import { useTempFolder } from '../support/temp-folder.js';
import { writePcap } from '../support/pcap-file.js';

/** Notes which frames it was given. */
class FrameList implements ConversationStudy {
  readonly frames: number[] = [];

  add({ segment }: SegmentFacts): void {
    this.frames.push(segment.frameNumber);
  }
}

const MANY = 'samples/many-short-connections.pcapng';
const OPTIONS = { rules: '4.0', lane: 'direct' } as const;

async function studied(
  file: string,
  choose: (conversation: Conversation) => boolean,
  signal?: AbortSignal,
) {
  const source = await openSource(file);
  const studies = new Map<Conversation, FrameList>();
  const options = { ...OPTIONS, ...(signal && { signal }) };
  try {
    const analysis = await studySource(
      source,
      undefined,
      ({ conversations }) => {
        for (const each of conversations.filter(choose)) studies.set(each, new FrameList());
        return studies;
      },
      options,
    );
    return { analysis, studies };
  } finally {
    source.dispose();
  }
}

describe('studySource', () => {
  const folder = useTempFolder();

  it('gives a study every segment of its conversation, in capture order', async () => {
    const file = folder.join('one.pcap');
    writePcap(file);
    const { studies } = await studied(file, () => true);
    expect([...studies.values()].map(({ frames }) => frames)).to.deep.equal([
      [1, 2, 3, 4, 5, 6, 7],
    ]);
  });

  it('tells conversations apart, and gives no segment to two of them', async () => {
    const { analysis, studies } = await studied(MANY, () => true);
    expect(studies.size).to.equal(analysis.conversations.length);
    for (const [{ frames }, study] of studies) {
      expect(study.frames).to.have.length(frames.count);
      expect([study.frames[0], study.frames.at(-1)]).to.deep.equal([frames.first, frames.last]);
      expect(study.frames).to.deep.equal(study.frames.toSorted((a, b) => a - b));
    }
    const all = [...studies.values()].flatMap(({ frames }) => frames);
    expect(new Set(all).size).to.equal(all.length);
    expect(all).to.have.length(analysis.facts.tcpSegments);
  });

  it('gives nothing of the conversations that were not chosen', async () => {
    const { studies } = await studied(MANY, ({ stream }) => stream === 2);
    const [[conversation, study] = []] = [...studies];
    expect(studies.size).to.equal(1);
    expect(study?.frames).to.have.length(conversation?.frames.count ?? -1);
  });

  it('finds the same as the analysis alone, whatever is chosen', async () => {
    const source = await openSource(MANY);
    const { facts, conversations } = await analyzeSource(source, undefined, OPTIONS);
    source.dispose();
    for (const isChosen of [true, false]) {
      const { analysis } = await studied(MANY, () => isChosen);
      expect(analysis.facts).to.deep.equal(facts);
      expect(analysis.conversations).to.deep.equal(conversations);
    }
  });

  it('stops between the passes when it is told to', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const failure = await studied(
      MANY,
      () => {
        controller.abort(reason);
        return true;
      },
      controller.signal,
    ).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).to.equal(reason);
  });

  it('passes a failure of a study on', async () => {
    const source = await openSource(MANY);
    const broken = {
      add() {
        throw new Error('broken study');
      },
    };
    const failure = await studySource(
      source,
      undefined,
      ({ conversations }) => new Map(conversations.map((each) => [each, broken])),
      OPTIONS,
    ).then(
      () => undefined,
      (error: unknown) => error,
    );
    source.dispose();
    expect(failure).to.be.an('error').with.property('message', 'broken study');
  });
});
