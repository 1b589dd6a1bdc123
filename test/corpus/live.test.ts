import { expect } from 'chai';
import path from 'node:path';
import process from 'node:process';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { DirectDecoder } from '../../src/capture/direct-decoder.js';
import { CaptureParser } from '../../src/pcap/capture-parser.js';
import type { Segment } from '../../src/tcp/segment.js';
import { capturesIn } from '../support/captures-in.js';
import { liveDisagreements } from '../support/live-agreement.js';

const GZIP = 0x1f8b;
/** Larger captures take too long, and hold nothing of another kind. */
const MOST_BYTES = 30_000_000;

/** Every capture of the corpus by both rules, or every second by one of them, in turn. */
const IS_THOROUGH = process.env['SHARKSCRIBE_THOROUGH'] === '1';

/** The segments that can be read without tshark. */
function segmentsIn(file: string): Segment[] {
  const bytes = readFileSync(file);
  const decoder = new DirectDecoder();
  const segments: Segment[] = [];
  const parser = new CaptureParser((record) => {
    const isRead = decoder.decode(record) === undefined;
    if (isRead && decoder.frame.segment !== undefined) segments.push(decoder.frame.segment);
    return true;
  });
  parser.push(bytes.length > 2 && bytes.readUInt16BE(0) === GZIP ? gunzipSync(bytes) : bytes);
  return segments;
}

describe('the live analysis of captures', function () {
  this.timeout(600_000);
  const corpus = process.env['SHARKSCRIBE_CORPUS'];
  const folders = ['samples', ...(corpus === undefined ? [] : [corpus])];

  for (const folder of folders) {
    const name = folder === corpus ? 'the corpus' : folder;
    for (const [turn, rules] of (['4.0', '4.6'] as const).entries()) {
      const isTurn = (index: number) => folder !== corpus || IS_THOROUGH || index % 4 === turn * 2;
      it(`agrees with the whole analysis in ${name} by the rules of ${rules}`, () => {
        let count = 0;
        for (const file of capturesIn(folder).filter((_, index) => isTurn(index))) {
          const segments = segmentsIn(file);
          if (segments.length * 60 > MOST_BYTES) continue;
          count += segments.length;
          const faults = liveDisagreements(segments, {
            rules,
            mostPairs: Infinity,
            mostClosed: Infinity,
            quietSeconds: Infinity,
            keptRecords: Infinity,
          });
          expect(faults, path.basename(file)).to.deep.equal([]);
        }
        expect(count).to.be.greaterThan(1000);
      });
    }
  }
});
