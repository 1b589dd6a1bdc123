import { expect } from 'chai';
import type { CaptureAnswerValues } from '../../src/report/answers/capture-answer-values.js';
import type { ReportDocument } from '../../src/report/document/report-document.js';
import { hasFlag, nextRaw } from './answer-checks.js';
import type { TsharkRow } from './tshark-rows.js';

/** A stream that a bare SYN opens, counted from tshark's rows alone. */
interface Attempt {
  readonly syns: readonly TsharkRow[];
  readonly hasSynAck: boolean;
  readonly hasThird: boolean;
  /** Neither answered by a reset or an acknowledged SYN, nor used. */
  readonly isHalfOpen: boolean;
}

function attemptOf(rows: readonly TsharkRow[]): Attempt | undefined {
  const [first] = rows;
  if (first === undefined || !isBareSyn(first)) return undefined;
  const isClient = (row: TsharkRow) => row.source === first.source && row.port === first.port;
  const synAck = rows.find((row) => hasFlag(row, 'syn') && hasFlag(row, 'ack'));
  const third =
    synAck &&
    rows.find(
      (row) =>
        isClient(row) &&
        row.frame > synAck.frame &&
        row.ackRaw === nextRaw(synAck) &&
        !hasFlag(row, 'syn') &&
        !hasFlag(row, 'rst'),
    );
  const isUsed = rows.some((row) => !hasFlag(row, 'syn') && !hasFlag(row, 'rst'));
  const answer = rows.find((row) => !isClient(row));
  const isRefused = answer !== undefined && hasFlag(answer, 'rst');
  return {
    syns: rows.filter(isBareSyn),
    hasSynAck: synAck !== undefined,
    hasThird: third !== undefined,
    isHalfOpen: !isUsed && !isRefused,
  };
}

function isBareSyn(row: TsharkRow): boolean {
  return hasFlag(row, 'syn') && !hasFlag(row, 'ack');
}

/** Question 38, where every stream is one connection. */
export function checkHalfOpen(document: ReportDocument, rows: readonly TsharkRow[]): boolean {
  const streams = new Map<number, TsharkRow[]>();
  for (const row of rows) streams.set(row.stream, [...(streams.get(row.stream) ?? []), row]);
  if (streams.size !== document.counts.conversations) return false;
  const attempts = [...streams.values()].map(attemptOf).filter((attempt) => attempt !== undefined);
  const halfOpen = attempts.filter(({ isHalfOpen }) => isHalfOpen);
  const counted = halfOpen.length > 0 ? halfOpen : attempts;
  const starts = halfOpen.flatMap(({ syns }) => syns.slice(0, 1).map(({ nanos }) => nanos));
  const seconds = starts.length === 0 ? 0 : Number((starts.at(-1) ?? 0n) - (starts[0] ?? 0n)) / 1e9;
  const answer = document.answers.find(({ id }) => id === 'half-open');
  const values = answer?.values as CaptureAnswerValues['half-open'] | undefined;
  const { attemptsPerSecond, ...counts } = values ?? {};
  expect(counts).to.deep.equal({
    halfOpen: halfOpen.length,
    unanswered: halfOpen.filter(({ hasSynAck }) => !hasSynAck).length,
    syns: counted.reduce((sum, { syns }) => sum + syns.length, 0),
    synAcks: counted.filter(({ hasSynAck }) => hasSynAck).length,
    acks: counted.filter(({ hasThird }) => hasThird).length,
    sources: new Set(halfOpen.flatMap(({ syns }) => syns.map(({ source }) => source))).size,
  });
  if (seconds === 0) expect(attemptsPerSecond).to.equal(undefined);
  else expect(attemptsPerSecond).to.be.closeTo((halfOpen.length - 1) / seconds, 1e-5);
  return true;
}
