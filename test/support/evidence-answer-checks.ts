import { expect } from 'chai';
import type { AnswerValues } from '../../src/report/answers/answer-values.js';
import { type AnswerCheck, hasFlag } from './answer-checks.js';
import { walkStates } from './state-walk.js';
import { isSentAgain, repeatsOf } from './transfer-arithmetic.js';
import type { TsharkRow } from './tshark-rows.js';

const SIDES = ['client', 'server'] as const;
/** States that belong to the way a connection ends. */
const CLOSING = /^(?:FIN-WAIT|CLOSING|TIME-WAIT|CLOSE-WAIT|LAST-ACK|CLOSED)/u;

/** Questions 13, 14, 20, 26, 27, 28 and 37, against the rows of tshark. Says whether states were compared. */
export function checkEvidence(check: AnswerCheck): boolean {
  checkDiagram(check);
  checkRoundTrips(check);
  checkStevens(check);
  checkPhases(check);
  checkDifferences(check);
  return checkStates(check);
}

function isData(row: TsharkRow): boolean {
  return row.length > 0 && !hasFlag(row, 'rst');
}

/** Of conversations that take an ordinary course; of all, that each frame is in one row. */
function checkStates(check: AnswerCheck): boolean {
  const rows = check.told('states')?.rows ?? [];
  const covered = rows.reduce((sum, { segments }) => sum + segments, 0);
  check.equal('states', covered, check.rows.length);
  const data = rows.reduce((sum, { dataSegments }) => sum + dataSegments, 0);
  check.equal('states', data, check.rows.filter(({ length }) => length > 0).length);
  for (const { frame, lastFrame = frame, segments } of rows) {
    const within = check.rows.filter((row) => row.frame >= frame && row.frame <= lastFrame);
    check.equal('states', within.length, segments);
  }
  const path = check.told('teardown-states');
  const walked = walkStates(check.rows, (row) =>
    check.client.includes(row) ? 'client' : 'server',
  );
  if (walked === undefined) return false;
  for (const { frame, lastFrame = frame, client, server } of rows) {
    check.equal('states', { frame, client, server }, { frame, ...walked.get(lastFrame) });
  }
  for (const side of SIDES) {
    const closing = [...walked.values()].map((states) => states[side]).filter(isClosing);
    const changes = closing.filter((state, index) => state !== closing[index - 1]);
    check.equal('teardown-states', path?.[side] ?? [], changes);
  }
  return true;
}

function isClosing(state: string): boolean {
  return CLOSING.test(state);
}

function checkDiagram(check: AnswerCheck): void {
  const diagram = check.told('sequence-diagram');
  if (diagram === undefined) return;
  const secondsOf = ({ nanos }: TsharkRow) => Number(nanos - check.zeroNanos) / 1e9;
  for (const { frame, from, timeSeconds, seqRaw, ackRaw, lengthBytes } of diagram.rows) {
    const row = check.row(frame);
    check.equal('sequence-diagram', check.of(from).sent.includes(row), true);
    check.equal(
      'sequence-diagram',
      [seqRaw, ackRaw, lengthBytes],
      [row.seqRaw, row.ackRaw, row.length],
    );
    check.close('sequence-diagram', timeSeconds, secondsOf(row));
  }
  const first = check.rows.find(isData);
  check.equal('sequence-diagram', diagram.firstData?.frame, first?.frame);
  check.equal('sequence-diagram', diagram.firstData?.lengthBytes, first?.length);
  check.close('sequence-diagram', diagram.firstData?.timeSeconds, first && secondsOf(first));
}

/**
 * As many points as tshark finds segments acknowledged, where nothing was sent twice: there it takes the first one.
 * It shows no round trip of 0 (`tcp.analysis.ack_rtt`), and takes the one number of a keep-alive for new.
 */
function checkRoundTrips(check: AnswerCheck): void {
  const told = check.told('rtt-plot')?.directions;
  for (const side of SIDES) {
    const { sent, peer } = check.of(side);
    if (sent.some((row) => row.isRetransmission || row.isOutOfOrder)) continue;
    const shown = peer.flatMap(({ acksFrame, nanos }) => {
      const acked = sent.find(({ frame }) => frame === acksFrame);
      return acked === undefined || acked.isKeepAlive ? [] : [Number(nanos - acked.nanos) / 1e9];
    });
    const direction = told?.find(({ from }) => from === side);
    check.equal('rtt-plot', direction?.samples ?? 0, shown.length);
    if (direction === undefined) continue;
    check.close('rtt-plot', direction.minSeconds, Math.min(...shown));
    check.close('rtt-plot', direction.maxSeconds, Math.max(...shown));
    const mean = shown.reduce((sum, each) => sum + each, 0) / shown.length;
    expect(direction.meanSeconds, check.where).to.be.closeTo(mean, 1e-8);
  }
}

function checkStevens(check: AnswerCheck): void {
  const told = check.told('stevens-plot')?.directions;
  for (const side of SIDES) {
    const data = check.of(side).sent.filter(isData);
    const direction = told?.find(({ from }) => from === side);
    const bytes = data.reduce((sum, { length }) => sum + length, 0);
    const found = [direction?.segments ?? 0, direction?.payloadBytes ?? 0];
    check.equal('stevens-plot', found, [data.length, bytes]);
  }
}

type Directions = AnswerValues['congestion-phases']['directions'];

function checkPhases(check: AnswerCheck): void {
  const told: Directions = check.told('congestion-phases')?.directions ?? [];
  for (const { from, phases, limitedBy } of told) {
    const frames = check
      .of(from)
      .sent.concat(check.of(from).peer)
      .map(({ frame }) => frame);
    for (const { firstFrame, lastFrame, confidence } of phases) {
      check.equal('congestion-phases', frames.includes(firstFrame), true);
      check.equal('congestion-phases', frames.includes(lastFrame), true);
      check.equal('congestion-phases', firstFrame <= lastFrame, true);
      check.equal('congestion-phases', ['high', 'medium', 'low'].includes(confidence), true);
    }
    const limits = ['receiver', 'application', 'network', 'sender', 'unknown'];
    check.equal('congestion-phases', limits.includes(limitedBy.by), true);
  }
  // At the receiver the sender's flight is not seen; nothing may be claimed of it there.
  const trips = handshakeHalves(check);
  if (trips === undefined) return;
  const share = { client: trips.toServer / trips.whole, server: trips.toClient / trips.whole };
  for (const { from } of told) expect(share[from], check.where).to.be.at.least(0.75);
  if (check.answer('congestion-phases').cannotTell !== 'near-receiver') return;
  const sums = SIDES.map((side) => ({
    side,
    bytes: check.of(side).sent.reduce((sum, { length }) => sum + length, 0),
  }));
  const [most] = sums.sort((a, b) => b.bytes - a.bytes);
  expect(most && share[most.side], check.where).to.be.below(0.75);
}

/** The two halves of a handshake that repeats nothing; `undefined` for any other. */
function handshakeHalves({ rows }: AnswerCheck) {
  const [syn, synAck, third] = rows;
  if (syn === undefined || synAck === undefined || third === undefined) return undefined;
  const flags = [syn, synAck, third].map((row) => row.flags & 0x17);
  if (flags.join(' ') !== '2 18 16') return undefined;
  const toServer = Number(synAck.nanos - syn.nanos);
  const toClient = Number(third.nanos - synAck.nanos);
  const whole = toServer + toClient;
  return toServer < 0 || toClient < 0 || whole === 0 ? undefined : { toServer, toClient, whole };
}

function checkDifferences(check: AnswerCheck): void {
  const differences = check.told('textbook-differences')?.differences;
  const data = check.rows.filter(isData);
  check.equal('textbook-differences', differences === undefined, data.length === 0);
  if (differences === undefined) return;
  const { text } = check.answer('textbook-differences');
  check.equal('textbook-differences', text.length > 10, true);
  const repeats = SIDES.flatMap((side) => repeatsOf(check.of(side).sent));
  const isRepeated = repeats.some(({ isSentAgain }) => isSentAgain);
  const isLate = repeats.some(({ isSentAgain }) => !isSentAgain);
  const told = differences.includes('loss') || differences.includes('needless-repeats');
  check.equal('textbook-differences', told, isRepeated);
  check.equal('textbook-differences', differences.includes('late-segments'), isLate);
  const isBareRepeated = check.rows.some(
    (row) =>
      isSentAgain(row, check.rows) &&
      row.length === 0 &&
      (hasFlag(row, 'syn') || hasFlag(row, 'fin')),
  );
  check.equal('textbook-differences', differences.includes('repeated-syn-or-fin'), isBareRepeated);
  const isCalm = !isRepeated && !isLate && !isBareRepeated;
  check.equal('textbook-differences', differences.includes('no-loss'), isCalm);
  const senders = new Set(data.map(({ source, port }) => `${source} ${port}`));
  check.equal('textbook-differences', differences.includes('both-ways'), senders.size === 2);
  const begins = check.syn !== undefined || check.synAck !== undefined;
  if (!begins) check.equal('textbook-differences', differences.includes('short-transfer'), false);
}
