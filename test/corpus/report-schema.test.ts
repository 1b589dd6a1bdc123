import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { QUESTION_NUMBERS } from '../../src/report/answers/answer-values.js';
import { CAPTURE_QUESTIONS } from '../../src/report/answers/capture-answer-values.js';
import { reportDocument } from '../../src/report/document/report-document.js';
import { jsonText } from '../../src/report/json-text.js';
import { LANGUAGES } from '../../src/report/text/languages.js';
import { reportTextIn } from '../../src/report/text/report-text-in.js';
import { ANSWERED_CAPTURES } from '../support/answered-captures.js';
import { reportDocumentOf, reportInputOf } from '../support/report-document-of.js';

const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';

function schemaIn(name: string): string {
  return readFileSync(path.join('docs', 'schema', name), 'utf8');
}

/** The schema lets properties be added; here none may be that it does not describe. */
const closed = schemaIn('report.schema.json').replaceAll(
  '"additionalProperties": true',
  '"additionalProperties": false',
);
const validate = new Ajv2020({ allErrors: true, strict: true })
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
  this.timeout(180_000);

  for (const name of readdirSync('samples').filter((each) => each.endsWith('.pcapng'))) {
    it(`samples/${name}`, () => checkDocuments(path.join('samples', name)));
  }

  it('refuses what it does not describe', async () => {
    expect(validate({ schema: 'sharkscribe/report/1' })).to.equal(false);
    const document = await reportDocumentOf('samples/close-three-segment.pcapng');
    expect(validate(JSON.parse(JSON.stringify(document)))).to.equal(true);
    const [conversation] = document.conversations;
    for (const change of [{ question: 35 }, { values: { form: 'three' } }, { comment: 'more' }]) {
      const answers = conversation?.answers.map((answer) =>
        answer.id === 'four-or-three' ? { ...answer, ...change } : answer,
      );
      const changed = { ...document, conversations: [{ ...conversation, answers }] };
      expect(validate(JSON.parse(JSON.stringify(changed))), JSON.stringify(change)).to.equal(false);
    }
  });

  it('refuses notes on the capture with the numbers of others', async () => {
    const document = await reportDocumentOf('samples/close-three-segment.pcapng');
    const withNote = (id: string, values: object) => {
      const notes = [{ id, text: 'It is odd.', meaning: 'Read on.', values, frames: [1] }];
      return { ...document, quality: { areDropsKnown: false, notes } };
    };
    const isValid = (id: string, values: object) =>
      validate(JSON.parse(JSON.stringify(withNote(id, values))));
    expect(isValid('time-reversal', { frame: 4 })).to.equal(true);
    expect(isValid('started-late', { conversations: 1, streams: [0] })).to.equal(true);
    expect(isValid('time-reversal', { lastFrame: 4 })).to.equal(false);
    expect(isValid('time-reversal', { frame: 4, more: 1 })).to.equal(false);
    expect(isValid('started-late', { conversations: 1 })).to.equal(false);
    expect(isValid('another', { frame: 4 })).to.equal(false);
  });

  describe('docs/report.md', () => {
    const page = readFileSync('docs/report.md', 'utf8');

    it('has an example from a sample', async () => {
      const [, example = ''] = /```json\n([^`]*)```/u.exec(page) ?? [];
      const document = await reportDocumentOf('samples/close-three-segment.pcapng');
      const answer = document.conversations[0]?.answers.find(({ id }) => id === 'four-or-three');
      expect(JSON.parse(example)).to.deep.equal(answer);
    });

    it('lists every answer with its number', () => {
      for (const [id, question] of Object.entries({ ...QUESTION_NUMBERS, ...CAPTURE_QUESTIONS })) {
        expect(page).to.match(new RegExp(`\\| ${question} +\\| \`${id}\` `, 'u'));
      }
    });
  });

  if (CORPUS === '') {
    it('is tried on real captures when SHARKSCRIBE_CORPUS names a folder of them');
    return;
  }
  const step = process.env['SHARKSCRIBE_THOROUGH'] === '1' ? 1 : 3;
  for (const name of ANSWERED_CAPTURES.filter((_, index) => index % step === 0)) {
    it(name, () => checkDocuments(path.join(CORPUS, name)));
  }
});
