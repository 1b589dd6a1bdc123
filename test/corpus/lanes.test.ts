import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { answersOfLanes } from '../support/both-lanes.js';

/** Folder of real captures; no part of the repository. */
const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';
/** `all` compares every capture of the corpus, and says how many are handed over and why. */
const EXTENT = process.env['SHARKSCRIBE_LANES'] ?? '';
/** Captures of the corpus that are compared otherwise: evenly spread. */
const SAMPLED = 12;
/** Part of the captures that the direct lane has to read itself. */
const LEAST_DIRECT = 0.7;

function capturesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:pcap|pcapng|cap|dmp)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

describe('the direct lane, against tshark', function () {
  this.timeout(0);

  for (const file of capturesIn('samples')) {
    it(`gives the same of ${path.basename(file)}, by itself`, async () => {
      const { handOver, direct, tshark } = await answersOfLanes(file);
      expect(handOver).to.equal(undefined);
      expect(direct).to.deep.equal(tshark);
    });
  }

  if (CORPUS === '') {
    it('is tried on more when SHARKSCRIBE_CORPUS names a folder of captures');
    return;
  }

  it('gives the same of real captures, and reads most of them by itself', async () => {
    const all = capturesIn(CORPUS);
    const step = EXTENT === 'all' ? 1 : Math.ceil(all.length / SAMPLED);
    const files = all.filter((_, index) => index % step === 0);
    const reasons = new Map<string, number>();
    let isDirect = 0;
    for (const file of files) {
      const { handOver, direct, tshark } = await answersOfLanes(file);
      expect(direct, file).to.deep.equal(tshark);
      if (handOver === undefined) isDirect++;
      else reasons.set(handOver.reason, (reasons.get(handOver.reason) ?? 0) + 1);
    }
    if (EXTENT === 'all') {
      console.log(`      read directly: ${isDirect} of ${files.length}`);
      for (const [reason, count] of reasons)
        console.log(`      left to tshark: ${count}, ${reason}`);
    }
    expect(isDirect / files.length).to.be.at.least(LEAST_DIRECT);
  });
});
