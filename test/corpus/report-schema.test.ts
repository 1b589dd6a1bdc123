import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { reportDocument } from '../../src/report/document/report-document.js';
import { jsonText } from '../../src/report/json-text.js';
import { LANGUAGES } from '../../src/report/text/languages.js';
import { reportTextIn } from '../../src/report/text/report-text-in.js';
import { ANSWERED_CAPTURES } from '../support/answered-captures.js';
import { reportInputOf } from '../support/report-document-of.js';

const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';

function schemaIn(name: string): string {
  return readFileSync(path.join('docs', 'schema', name), 'utf8');
}

/** The schema lets properties be added; here none may be that it does not describe. */
const closed = schemaIn('report.schema.json').replaceAll(
  '"additionalProperties": true',
  '"additionalProperties": false',
);
const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
  .addSchema(
    JSON.parse(schemaIn('conversations.schema.json')) as object,
    'conversations.schema.json',
  )
  .compile(JSON.parse(closed) as object);

/** More decimals than anything is measured with: what arithmetic leaves behind. */
const NOISE = /\d\.\d{10,}|\de-\d\d/u;

async function checkDocuments(file: string): Promise<void> {
  const input = await reportInputOf(file);
  for (const language of LANGUAGES) {
    const text = jsonText(reportDocument(input, await reportTextIn(language)));
    const document: unknown = JSON.parse(text);
    expect(validate(document), JSON.stringify(validate.errors?.slice(0, 4))).to.equal(true);
    const numbers = text.split('\n').filter((line) => /": -?\d[^"]*$/u.test(line));
    expect(numbers.filter((line) => NOISE.test(line))).to.deep.equal([]);
  }
}

describe('what report --json prints, against its JSON Schema', function () {
  this.timeout(60_000);

  for (const name of readdirSync('samples').filter((each) => each.endsWith('.pcapng'))) {
    it(`samples/${name}`, () => checkDocuments(path.join('samples', name)));
  }

  it('refuses what it does not describe', () => {
    expect(validate({ schema: 'sharkscribe/report/1' })).to.equal(false);
  });

  if (CORPUS === '') {
    it('is tried on real captures when SHARKSCRIBE_CORPUS names a folder of them');
    return;
  }
  for (const name of ANSWERED_CAPTURES) {
    it(name, () => checkDocuments(path.join(CORPUS, name)));
  }
});
