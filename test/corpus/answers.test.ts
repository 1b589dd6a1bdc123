import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import type { AnswerId, AnswerValues } from '../../src/report/answers/answer-values.js';
import { QUESTION_NUMBERS } from '../../src/report/answers/answer-values.js';
import { type ReportDocument, reportDocument } from '../../src/report/document/report-document.js';
import { en } from '../../src/report/text/en.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { privateEnvironment } from '../../src/tshark/tshark-environment.js';
import { AnswerCheck } from '../support/answer-checks.js';
import { checkClosing } from '../support/closing-answer-checks.js';
import { checkData } from '../support/data-answer-checks.js';
import { checkOpening } from '../support/opening-answer-checks.js';
import { reportDocumentOf, reportInputOf } from '../support/report-document-of.js';
import { expectValidDocuments } from '../support/report-schema.js';
import { ANSWERED_CAPTURES } from '../support/answered-captures.js';
import { checkEvidence } from '../support/evidence-answer-checks.js';
import { checkHalfOpen } from '../support/half-open-checks.js';
import { framesOf, readRows, type TsharkRow } from '../support/tshark-rows.js';

const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';
/** All captures that answers are tried on, or two of three. */
const IS_THOROUGH = process.env['SHARKSCRIBE_THOROUGH'] === '1';
/** Conversations that are compared, of each kind. */
const MOST_ALIKE = 2;

const tally = new Map<AnswerId, number>();
/** Conversations whose states were compared, and captures whose half-open connections were. */
let walked = 0;
let halfOpenChecked = 0;

type Answers = ReportDocument['conversations'][number]['answers'];

function valuesOf<Id extends AnswerId>(answers: Answers, id: Id): AnswerValues[Id] | undefined {
  return answers.find((answer) => answer.id === id)?.values as AnswerValues[Id] | undefined;
}

function filtersOf(answers: Answers): AnswerValues['display-filters'] {
  const filters = valuesOf(answers, 'display-filters');
  if (filters === undefined) throw new Error('always told');
  tally.set('display-filters', (tally.get('display-filters') ?? 0) + 1);
  return filters;
}

/** What a conversation consists of, by addresses and ports: no two of those compared have the same. */
function framesBetweenEnds(rows: readonly TsharkRow[], answers: Answers): readonly number[] {
  const ends = valuesOf(answers, 'client-and-server');
  if (ends === undefined) throw new Error('always told');
  const { clientAddress, clientPort, serverAddress, serverPort } = ends;
  const client = `${clientAddress} ${clientPort}`;
  const server = `${serverAddress} ${serverPort}`;
  const frames = rows
    .filter(({ source, port, destination, destinationPort }) => {
      const [from, to] = [`${source} ${port}`, `${destination} ${destinationPort}`];
      return (from === client && to === server) || (from === server && to === client);
    })
    .map(({ frame }) => frame);
  return [...new Set(frames)];
}

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
  const input = await reportInputOf(file);
  await expectValidDocuments(input);
  const document = reportDocument(input, en);
  const own = privateEnvironment();
  const tshark = (await findTshark()).path;
  const compared = comparable(document);
  expect(compared.length, file).to.be.greaterThan(0);
  const filters = filtersOf(compared[0]?.answers ?? []);
  const { segments, zeroNanos, selected } = await readRows(tshark, file, own.env)
    .then(async (read) => ({
      ...read,
      selected: await framesOf(tshark, file, filters.conversation, own.env),
    }))
    .finally(() => {
      own.dispose();
    });
  expect(selected, `${file} ${filters.conversation}`).to.deep.equal(
    framesBetweenEnds(segments, compared[0]?.answers ?? []),
  );
  if (checkHalfOpen(document, segments)) halfOpenChecked++;
  for (const { record, answers } of compared) {
    const rows = segments.filter(({ stream }) => stream === record.stream);
    const where = `${path.basename(file)} stream ${String(record.stream)}`;
    const check = new AnswerCheck(answers, rows, where, tally, zeroNanos);
    checkOpening(check);
    checkData(check);
    checkClosing(check);
    if (checkEvidence(check)) walked++;
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

describe("answers to the lab questions, against arithmetic on tshark's fields, and JSON Schema", function () {
  this.timeout(120_000);

  for (const name of readdirSync('samples').filter((each) => each.endsWith('.pcapng'))) {
    it(`samples/${name}`, () => checkCapture(path.join('samples', name)));
  }

  it('has compared each question of the samples that they can answer', () => {
    const never = Object.keys(QUESTION_NUMBERS).filter((id) => !tally.has(id as AnswerId));
    // No transfer of the samples is long enough, or goes on without pauses.
    expect(never).to.deep.equal(['congestion-phases', 'steady-rate']);
    expect(walked).to.be.greaterThan(8);
    expect(halfOpenChecked).to.be.greaterThan(8);
  });

  it('names filters that show one frame each', async () => {
    const file = 'samples/close-three-segment.pcapng';
    const [conversation] = (await reportDocumentOf(file)).conversations;
    const { frames } = filtersOf(conversation?.answers ?? []);
    expect(frames.map(({ frame }) => frame)).to.deep.equal([1, 2, 3, 8, 9, 10]);
    const own = privateEnvironment();
    const tshark = (await findTshark()).path;
    for (const { frame, filter } of frames.slice(0, 2)) {
      expect(await framesOf(tshark, file, filter, own.env)).to.deep.equal([frame]);
    }
    const any = frames.map(({ filter }) => `(${filter})`).join(' or ');
    const all = await framesOf(tshark, file, any, own.env);
    own.dispose();
    expect(all).to.deep.equal(frames.map(({ frame }) => frame));
  });

  if (CORPUS === '') {
    it('is tried on real captures when SHARKSCRIBE_CORPUS names a folder of them');
    return;
  }
  it('chrissanders/synscan.pcapng: half-open connections', async () => {
    const file = path.join(CORPUS, 'chrissanders/synscan.pcapng');
    const own = privateEnvironment();
    const { segments } = await readRows((await findTshark()).path, file, own.env);
    own.dispose();
    expect(checkHalfOpen(await reportDocumentOf(file), segments)).to.equal(true);
  });

  for (const name of ANSWERED_CAPTURES.filter((_, index) => IS_THOROUGH || index % 3 !== 0)) {
    it(name, () => checkCapture(path.join(CORPUS, name)));
  }
});
