import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { QUESTION_NUMBERS } from '../../src/report/answers/answer-values.js';
import { CAPTURE_QUESTIONS } from '../../src/report/answers/capture-answer-values.js';
import type { ReportDocument } from '../../src/report/document/report-document.js';
import { reportDocumentOf } from '../support/report-document-of.js';
import { isReportDocument } from '../support/report-schema.js';

// answers.test.ts holds the documents of captures against it as well.
describe('what report --json prints, against its JSON Schema', function () {
  this.timeout(180_000);

  let document: ReportDocument;

  before(async () => {
    document = await reportDocumentOf('samples/close-three-segment.pcapng');
  });

  it('refuses what it does not describe', () => {
    expect(isReportDocument({ schema: 'sharkscribe/report/1' })).to.equal(false);
    expect(isReportDocument(JSON.parse(JSON.stringify(document)))).to.equal(true);
    const [conversation] = document.conversations;
    for (const change of [{ question: 35 }, { values: { form: 'three' } }, { comment: 'more' }]) {
      const answers = conversation?.answers.map((answer) =>
        answer.id === 'four-or-three' ? { ...answer, ...change } : answer,
      );
      const changed = { ...document, conversations: [{ ...conversation, answers }] };
      expect(
        isReportDocument(JSON.parse(JSON.stringify(changed))),
        JSON.stringify(change),
      ).to.equal(false);
    }
  });

  it('refuses notes on the capture with the numbers of others', () => {
    const withNote = (id: string, values: object) => {
      const notes = [{ id, text: 'It is odd.', meaning: 'Read on.', values, frames: [1] }];
      return { ...document, quality: { areDropsKnown: false, notes } };
    };
    const isValid = (id: string, values: object) =>
      isReportDocument(JSON.parse(JSON.stringify(withNote(id, values))));
    expect(isValid('time-reversal', { frame: 4 })).to.equal(true);
    expect(isValid('started-late', { conversations: 1, streams: [0] })).to.equal(true);
    expect(isValid('time-reversal', { lastFrame: 4 })).to.equal(false);
    expect(isValid('time-reversal', { frame: 4, more: 1 })).to.equal(false);
    expect(isValid('started-late', { conversations: 1 })).to.equal(false);
    expect(isValid('another', { frame: 4 })).to.equal(false);
  });

  describe('docs/report.md', () => {
    const page = readFileSync('docs/report.md', 'utf8');

    it('has an example from a sample', () => {
      const [, example = ''] = /```json\n([^`]*)```/u.exec(page) ?? [];
      const answer = document.conversations[0]?.answers.find(({ id }) => id === 'four-or-three');
      expect(JSON.parse(example)).to.deep.equal(answer);
    });

    it('lists every answer with its number', () => {
      for (const [id, question] of Object.entries({ ...QUESTION_NUMBERS, ...CAPTURE_QUESTIONS })) {
        expect(page).to.match(new RegExp(`\\| ${question} +\\| \`${id}\` `, 'u'));
      }
    });
  });
});
