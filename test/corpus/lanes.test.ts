import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { inspect, isDeepStrictEqual } from 'node:util';
import { expect } from 'chai';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { answerOfLane } from '../support/answers-of-lanes.js';
import { Section } from '../support/capture-bytes.js';
import { ethernet, ipv4, tcp } from '../support/frame-bytes.js';
import { useTempFolder } from '../support/temp-folder.js';
import { readingOfLane } from '../support/reading-of-lane.js';
import { capturesIn } from '../support/captures-in.js';

/** Folder of real captures; no part of the repository. */
const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';
/** Compare every capture of the corpus in every lane, and say how many are left to another lane and why. */
const IS_THOROUGH = process.env['SHARKSCRIBE_THOROUGH'] === '1';
/** Captures of the corpus that are compared with their trees, and with columns, otherwise, evenly spread. */
const SAMPLED_TREES = 4;
const SAMPLED_COLUMNS = 9;
/** Where the source port stands in a frame of Ethernet and IPv4. */
const SOURCE_PORT_AT = 34;
/** Part of the captures that the direct lane has to read itself. */
const LEAST_DIRECT = 0.7;

function sampleOf(files: readonly string[], count: number): readonly string[] {
  const step = IS_THOROUGH ? 1 : Math.ceil(files.length / count);
  return files.filter((_, index) => index % step === 0);
}

describe('the lanes, against each other', function () {
  this.timeout(0);

  for (const [index, file] of capturesIn('samples').entries()) {
    // Direct reading is compared in any case, with the two others by turns.
    const turn = index % 2 === 0 ? (['tree'] as const) : (['columns'] as const);
    it(`give the same of ${path.basename(file)}, each by itself`, async () => {
      const direct = await answerOfLane(file, 'direct');
      expect(direct.handOvers).to.deep.equal([]);
      for (const lane of IS_THOROUGH ? (['tree', 'columns'] as const) : turn) {
        expect(await answerOfLane(file, lane), lane).to.deep.equal(direct);
      }
    });
  }

  describe('with clocks of any resolution', () => {
    const folder = useTempFolder();
    /** Exponents of `if_tsresol`: of ten, and with the highest bit of two. */
    const resolutions = [3, 4, 6, 7, 8, 9, 0x80 + 6, 0x80 + 10, 0x80 + 30];
    it('give the same times for each if_tsresol', async () => {
      const file = folder.join('clock.pcapng');
      const start = 1_000_000_123_457n;
      const section = new Section();
      for (const each of resolutions) section.interface(1, [[9, Buffer.from([each])]]);
      for (const number of resolutions.keys()) {
        const frame = Buffer.from(ethernet(0x0800, ipv4(tcp('data'))));
        frame.writeUInt16BE(20_000 + number, SOURCE_PORT_AT);
        for (const ticks of [0n, 3n, 77n]) section.packet(number, start + ticks, frame);
      }
      writeFileSync(file, section.bytes());
      const tree = await answerOfLane(file, 'tree');
      expect(tree.output.conversations.split('"start"')).to.have.length(resolutions.length + 1);
      for (const lane of ['direct', 'columns'] as const) {
        const { output, handOvers } = await answerOfLane(file, lane);
        expect(handOvers, lane).to.deep.equal([]);
        expect(output, lane).to.deep.equal(tree.output);
      }
    });
  });

  if (CORPUS === '') {
    it('are tried on more when SHARKSCRIBE_CORPUS names a folder of captures');
    return;
  }

  it('give the same segments of real captures; most can be read directly', async () => {
    const tshark = await findTshark();
    const files = capturesIn(CORPUS);
    const compared = new Set(sampleOf(files, SAMPLED_COLUMNS));
    const reasons = new Map<string, number>();
    let isDirect = 0;
    for (const file of files) {
      const direct = await readingOfLane(file, 'direct', tshark);
      if ('reason' in direct) {
        reasons.set(direct.reason, (reasons.get(direct.reason) ?? 0) + 1);
        continue;
      }
      isDirect++;
      if (!compared.has(file)) continue;
      expectSame(file, direct, await readingOfLane(file, 'columns', tshark));
    }
    if (IS_THOROUGH) {
      console.log(`      read directly: ${isDirect} of ${files.length}`);
      for (const [reason, count] of reasons)
        console.log(`      left to tshark: ${count}, ${reason}`);
    }
    expect(isDirect / files.length).to.be.at.least(LEAST_DIRECT);
  });

  it('give the same segments of real captures as trees do', async () => {
    const tshark = await findTshark();
    for (const file of sampleOf(capturesIn(CORPUS), SAMPLED_TREES)) {
      const columns = await readingOfLane(file, 'columns', tshark);
      expectSame(file, columns, await readingOfLane(file, 'tree', tshark));
    }
  });
});

/** Compares without printing thousands of segments, and then prints what differs. */
function expectSame(file: string, ours: object, theirs: object): void {
  if (!isDeepStrictEqual(ours, theirs)) expect(inspect(ours), file).to.equal(inspect(theirs));
  expect(isDeepStrictEqual(ours, theirs), file).to.equal(true);
}
