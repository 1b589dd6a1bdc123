import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { reportDocument } from '../../src/report/document/report-document.js';
import { jsonText } from '../../src/report/json-text.js';
import type { ReportInput } from '../../src/report/report-input.js';
import { LANGUAGES } from '../../src/report/text/languages.js';
import { reportTextIn } from '../../src/report/text/report-text-in.js';

function schemaIn(name: string): string {
  return readFileSync(path.join('docs', 'schema', name), 'utf8');
}

/** The schema lets properties be added; here none may be that it does not describe. */
const closed = schemaIn('report.schema.json').replaceAll(
  '"additionalProperties": true',
  '"additionalProperties": false',
);

/** Does a document follow the schema of `report --json`, with nothing added? */
export const isReportDocument = new Ajv2020({ allErrors: true, strict: true })
  .addSchema(
    JSON.parse(schemaIn('conversations.schema.json')) as object,
    'conversations.schema.json',
  )
  .compile(JSON.parse(closed) as object);

/** More decimals than anything is measured with: what arithmetic leaves behind. */
const NOISE = /\d\.\d{10,}|\de-\d\d/u;

/** What `report --json` prints in each language follows the schema, with numbers that someone measured. */
export async function expectValidDocuments(input: ReportInput): Promise<void> {
  for (const language of LANGUAGES) {
    const text = jsonText(reportDocument(input, await reportTextIn(language)));
    const isValid = isReportDocument(JSON.parse(text));
    expect(isValid, JSON.stringify(isReportDocument.errors?.slice(0, 4))).to.equal(true);
    const numbers = text.split('\n').filter((line) => /": -?\d[^"]*$/u.test(line));
    expect(numbers.filter((line) => NOISE.test(line))).to.deep.equal([]);
  }
}
