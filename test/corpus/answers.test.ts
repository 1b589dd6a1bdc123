import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import type { AnswerId } from '../../src/report/answers/answer-values.js';
import { QUESTION_NUMBERS } from '../../src/report/answers/answer-values.js';
import type { ReportDocument } from '../../src/report/document/report-document.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { privateEnvironment } from '../../src/tshark/tshark-environment.js';
import { AnswerCheck } from '../support/answer-checks.js';
import { checkClosing } from '../support/closing-answer-checks.js';
import { checkData } from '../support/data-answer-checks.js';
import { checkOpening } from '../support/opening-answer-checks.js';
import { reportDocumentOf } from '../support/report-document-of.js';
import { ANSWERED_CAPTURES } from '../support/answered-captures.js';
import { readRows } from '../support/tshark-rows.js';

const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';
/** Conversations that are compared, of each kind. */
const MOST_ALIKE = 2;

const tally = new Map<AnswerId, number>();

/** The first of each kind that have a stream to themselves, and no frame that was captured twice. */
function comparable({ conversations }: ReportDocument): ReportDocument['conversations'] {
  const streams = conversations.map(({ record }) => record.stream);
  const perKind = new Map<string, number>();
  return conversations.filter(({ record: { stream, directions, ...record } }) => {
    const isAlone = streams.filter((each) => each === stream).length === 1;
    if (!isAlone || directions.client.capturedTwice + directions.server.capturedTwice > 0) {
      return false;
    }
    const kind = `${record.handshake.pattern} ${record.teardown.pattern}`;
    perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
    return (perKind.get(kind) ?? 0) <= MOST_ALIKE;
  });
}

async function checkCapture(file: string): Promise<void> {
  const document = await reportDocumentOf(file);
  const own = privateEnvironment();
  const { segments, zeroNanos } = await readRows((await findTshark()).path, file, own.env).finally(
    () => {
      own.dispose();
    },
  );
  const compared = comparable(document);
  expect(compared.length, file).to.be.greaterThan(0);
  for (const { record, answers } of compared) {
    const rows = segments.filter(({ stream }) => stream === record.stream);
    const where = `${path.basename(file)} stream ${String(record.stream)}`;
    const check = new AnswerCheck(answers, rows, where, tally, zeroNanos);
    checkOpening(check);
    checkData(check);
    checkClosing(check);
    for (const { id, values, frames, cannotTell } of answers) {
      expect(frames.length > 0, `${where} ${id}: frames`).to.equal(values !== undefined);
      expect(values === undefined, `${where} ${id}`).to.equal(cannotTell !== undefined);
      const known = new Set(rows.map(({ frame }) => frame));
      expect(
        frames.filter((frame) => !known.has(frame)),
        `${where} ${id}: frames of others`,
      ).to.deep.equal([]);
    }
  }
  const bytes = readFileSync(file);
  const matches = document.answers.find(({ id }) => id === 'matches-file');
  expect(matches?.question).to.equal(40);
  expect(matches?.values).to.deep.include({
    name: path.basename(file),
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
}

describe("answers to the lab questions, against arithmetic on tshark's fields", function () {
  this.timeout(120_000);

  for (const name of readdirSync('samples').filter((each) => each.endsWith('.pcapng'))) {
    it(`samples/${name}`, () => checkCapture(path.join('samples', name)));
  }

  it('has compared each question of the samples that they can answer', () => {
    const never = Object.keys(QUESTION_NUMBERS).filter((id) => !tally.has(id as AnswerId));
    // Compared elsewhere (states, lists of frames), or read from pictures.
    expect(never).to.have.members([
      'display-filters',
      'states',
      'sequence-diagram',
      'rtt-plot',
      'stevens-plot',
      'congestion-phases',
      'textbook-differences',
      'teardown-states',
    ]);
  });

  if (CORPUS === '') {
    it('is tried on real captures when SHARKSCRIBE_CORPUS names a folder of them');
    return;
  }
  for (const name of ANSWERED_CAPTURES) {
    it(name, () => checkCapture(path.join(CORPUS, name)));
  }
});
