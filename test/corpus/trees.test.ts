import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { compareTrees } from '../support/tree-agreement.js';

/** Folder of real captures; no part of the repository. */
const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';
/** Every packet of every capture, which takes most of an hour, or a sample, from EK and from JSON by turns. */
const IS_FULL = process.env['SHARKSCRIBE_THOROUGH'] === '1';
const STEP = IS_FULL ? 1 : 24;
const COUNT = IS_FULL ? 1_000_000 : 40;

/**
 * Two fields that EK spells the same way, so that it cannot be told which of them stands there; the one
 * with the dot is taken.
 */
const SPELLED_ALIKE = /bgp\.prefix[._]length/;

describe('Trees of real captures', function () {
  if (CORPUS === '') {
    it.skip('set SHARKSCRIBE_CORPUS to a folder of captures to compare their trees');
    return;
  }
  this.timeout(IS_FULL ? 3_600_000 : 115_000);
  const files = readdirSync(CORPUS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

  it('are the same from EK, JSON and PDML, and hold every field of the PDML', async () => {
    const tshark = await findTshark();
    let fields = 0;
    for (const [index, file] of files.entries()) {
      if (index % STEP !== 0) continue;
      const isEven = index % (2 * STEP) === 0;
      const formats = IS_FULL ? (['ek', 'json'] as const) : ([isEven ? 'ek' : 'json'] as const);
      const agreement = await compareTrees(tshark, file, { count: COUNT, formats });
      fields += agreement.fields;
      const differences = agreement.differences.filter((line) => !SPELLED_ALIKE.test(line));
      expect(differences, path.basename(file)).to.deep.equal([]);
    }
    expect(fields).to.be.greaterThan(IS_FULL ? 1_000_000 : 15_000);
  });
});
