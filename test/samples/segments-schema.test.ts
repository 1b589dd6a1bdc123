import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { analyzeSegments } from '../../src/capture/analyze-segments.js';
import { openSource } from '../../src/capture/source.js';
import { segmentRow } from '../../src/report/segment-row.js';
import { findTshark } from '../../src/tshark/find-tshark.js';

const schema = JSON.parse(
  readFileSync(join('docs', 'schema', 'segments.schema.json'), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  schema,
);

describe('the lines of segments, against their JSON Schema', () => {
  for (const name of readdirSync('samples').filter((each) => each.endsWith('.pcapng'))) {
    it(name, async () => {
      const source = await openSource(join('samples', name));
      let count = 0;
      for await (const facts of analyzeSegments(source, await findTshark())) {
        const line: unknown = JSON.parse(JSON.stringify(segmentRow(facts)));
        expect(validate(line), JSON.stringify(validate.errors)).to.equal(true);
        count++;
      }
      expect(count).to.be.greaterThan(0);
    });
  }
});
