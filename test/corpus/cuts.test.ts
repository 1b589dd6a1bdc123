import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { bothReadings } from '../support/both-readings.js';
import { capturesIn } from '../support/captures-in.js';

/** Folder of real captures; no part of the repository. */
const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';
/** Every sample and every capture of the corpus, or some of them, evenly spread. */
const IS_THOROUGH = process.env['SHARKSCRIBE_THOROUGH'] === '1';
const SAMPLED = 4;

describe('reports with trees from a cut, against those from the whole capture', function () {
  this.timeout(0);

  const samples = capturesIn('samples').filter((_, index) => IS_THOROUGH || index % 2 === 1);
  for (const file of samples) {
    it(`are the same for ${path.basename(file)}`, async () => {
      const { whole, cut } = await bothReadings(file);
      expect(cut).to.deep.equal(whole);
      expect(cut).to.have.length(2);
    });
  }

  if (CORPUS === '') {
    it('are compared for more when SHARKSCRIBE_CORPUS names a folder of captures');
    return;
  }

  it('are the same for real captures', async () => {
    const all = capturesIn(CORPUS);
    const step = IS_THOROUGH ? 1 : Math.ceil(all.length / SAMPLED);
    for (const file of all.filter((_, index) => index % step === 0)) {
      const { whole, cut } = await bothReadings(file);
      expect(cut, file).to.deep.equal(whole);
    }
  });
});
