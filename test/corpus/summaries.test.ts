import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { analyzeSource } from '../../src/capture/analyze-capture.js';
import { HandedOverError } from '../../src/capture/lane.js';
import { openSource } from '../../src/capture/source.js';
import type { FactsCollector } from '../../src/capture/facts-collector.js';
import { readDirectly } from '../../src/capture/read-directly.js';
import { summarizeSegments } from '../../src/capture/summarize-segments.js';
import { summarizeDirectly } from '../../src/capture/summarize-directly.js';
import { summaryOf } from '../../src/tcp/summary/conversation-summary.js';
import { capturesIn } from '../support/captures-in.js';

/** Folder of real captures; no part of the repository. */
const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';

/** Compares the short way with the whole analysis; how many conversations there are, if it is taken. */
async function compare(file: string): Promise<number> {
  const source = await openSource(file);
  try {
    const short = await summarizeDirectly(source, '4.0');
    const whole = await analyzeSource(source, undefined, { lane: 'direct', rules: '4.0' });
    const { packets, tcpSegments, firstFrameNanos, damage } = whole.facts;
    const conversations = whole.conversations.map((each) =>
      summaryOf(each, whole.facts.firstFrameNanos ?? 0n),
    );
    const expected = { packets, tcpSegments, firstFrameNanos, damage, conversations };
    expect(short, file).to.deep.equal(expected);
    const read = (collector: FactsCollector) => readDirectly(source, collector);
    expect(await summarizeSegments(read, '4.0'), file).to.deep.equal(expected);
    return conversations.length;
  } catch (error) {
    if (!(error instanceof HandedOverError)) throw error;
    return 0;
  } finally {
    source.dispose();
  }
}

describe('the list of conversations, found the short way', function () {
  this.timeout(0);

  for (const file of capturesIn('samples')) {
    it(`is that of the whole analysis for ${path.basename(file)}`, async () => {
      expect(await compare(file)).to.be.greaterThan(0);
    });
  }

  if (CORPUS === '') {
    it('is tried on more when SHARKSCRIBE_CORPUS names a folder of captures');
    return;
  }

  it('is that of the whole analysis for every real capture', async () => {
    let conversations = 0;
    for (const file of capturesIn(CORPUS)) conversations += await compare(file);
    expect(conversations).to.be.greaterThan(0);
  });
});
