import type { Side } from '../../src/tcp/conversation.js';
import { type AnswerCheck, hasFlag } from './answer-checks.js';
import {
  isSentAgain,
  firstSegmentsOf,
  ratesOf,
  repeatsOf,
  windowOf,
} from './transfer-arithmetic.js';
import type { TsharkRow } from './tshark-rows.js';

const SIDES = ['client', 'server'] as const;

/** Questions 16 to 31, against the rows of tshark. */
export function checkData(check: AnswerCheck): void {
  checkFirstSegments(check);
  checkWindows(check);
  checkRepeats(check);
  checkAcknowledged(check);
  checkRates(check);
  checkGrowth(check);
  checkFlags(check);
}

function isData(row: TsharkRow): boolean {
  return row.length > 0 && !hasFlag(row, 'rst');
}

function ofSide<Value extends { readonly from: Side }>(
  side: Side,
  directions: readonly Value[] | undefined,
): Value | undefined {
  return directions?.find(({ from }) => from === side);
}

function checkFirstSegments(check: AnswerCheck): void {
  const firsts = check.told('first-data')?.directions;
  const numbers = check.told('first-sequence-numbers')?.directions;
  const samples = check.told('sample-rtts')?.directions;
  const estimates = check.told('rtt-estimates')?.directions;
  const lengths = check.told('segment-lengths')?.directions;
  check.equal('first-data', firsts === undefined, !check.rows.some(isData));
  for (const side of SIDES) {
    const { sent, peer } = check.of(side);
    const expected = firstSegmentsOf(sent, peer);
    const [want] = expected;
    const first = ofSide(side, firsts);
    check.equal('first-data', [first?.frame, first?.seq], [want?.frame, want?.seq]);
    check.equal('first-data', first?.lengthBytes, want?.length);
    if (first !== undefined) {
      check.equal('first-data', first.seqRaw, check.row(first.frame).seqRaw);
      const push = sent.find((row) => row.frame >= first.frame && hasFlag(row, 'psh'));
      if (first.pushFrame !== undefined) check.equal('first-data', first.pushFrame, push?.frame);
    }
    const frames = expected.map(({ frame }) => frame);
    const told = ofSide(side, numbers)?.segments ?? [];
    check.equal(
      'first-sequence-numbers',
      told.map(({ frame, seq, seqRaw }) => [frame, seq, seqRaw]),
      frames.map((frame) => [frame, check.row(frame).seq >>> 0, check.row(frame).seqRaw]),
    );
    check.equal(
      'segment-lengths',
      (ofSide(side, lengths)?.segments ?? []).map(({ lengthBytes }) => lengthBytes),
      expected.map(({ length }) => length),
    );
    const acked = ofSide(side, samples)?.segments;
    check.equal(
      'sample-rtts',
      acked !== undefined,
      expected.some(({ ackFrame }) => ackFrame !== undefined),
    );
    for (const [index, segment] of (acked ?? []).entries()) {
      const one = expected[index];
      check.equal('sample-rtts', segment.ackFrame, one?.ackFrame);
      check.close('sample-rtts', segment.sampleRttSeconds, one?.sampleRttSeconds);
      const sentNanos = one?.sentNanos ?? 0n;
      check.close('sample-rtts', segment.sentSeconds, Number(sentNanos - check.zeroNanos) / 1e9);
    }
    const estimated = ofSide(side, estimates)?.segments;
    check.equal(
      'rtt-estimates',
      estimated !== undefined,
      expected.some(({ sampleRttSeconds }) => sampleRttSeconds !== undefined),
    );
    for (const [index, segment] of (estimated ?? []).entries()) {
      const { estimatedRttSeconds: mean, devRttSeconds: deviation } = expected[index] ?? {};
      check.close('rtt-estimates', segment.estimatedRttSeconds, mean);
      check.close('rtt-estimates', segment.devRttSeconds, deviation);
      const timeout =
        mean === undefined || deviation === undefined ? undefined : mean + 4 * deviation;
      check.close('rtt-estimates', segment.rtoSeconds, timeout);
    }
  }
}

function checkWindows(check: AnswerCheck): void {
  const windows = check.told('smallest-window')?.directions;
  for (const side of SIDES) {
    const { sent, peer } = check.of(side);
    const window = ofSide(side, windows);
    const found = window && { frame: window.frame, raw: window.raw, bytes: window.bytes };
    check.equal('smallest-window', found, windowOf(sent, peer));
  }
}

function checkRepeats(check: AnswerCheck): void {
  const repeats = check.told('retransmissions');
  if (repeats === undefined) throw new Error('always told');
  let total = 0;
  let sentAgain = 0;
  for (const side of SIDES) {
    const { sent } = check.of(side);
    const expected = repeatsOf(sent);
    const first = ofSide(side, repeats.directions)?.first ?? [];
    check.equal(
      'retransmissions',
      first.map(({ frame, isSentAgain, kind }) => ({ frame, isSentAgain, kind })),
      expected.slice(0, 20),
    );
    total += expected.length;
    sentAgain += expected.filter((each) => each.isSentAgain).length;
  }
  const bare = check.rows.filter(
    (row) =>
      isSentAgain(row, check.rows) &&
      row.length === 0 &&
      (hasFlag(row, 'syn') || hasFlag(row, 'fin')),
  );
  check.equal(
    'retransmissions',
    repeats.withoutData.map(({ frame }) => frame),
    bare.map(({ frame }) => frame),
  );
  check.equal('retransmissions', repeats.total, total + bare.length);
  check.equal('retransmissions', repeats.sentAgain, sentAgain + bare.length);
}

/** Where both SYN and data were captured, ACKs count from the number after the SYN. */
function checkAcknowledged(check: AnswerCheck): void {
  const acknowledged = check.told('acknowledged-bytes')?.directions;
  for (const side of SIDES) {
    const { sent, peer } = check.of(side);
    if (!sent.some(isData) || !sent.some((row) => hasFlag(row, 'syn'))) continue;
    const fin = sent.find((row) => hasFlag(row, 'fin'));
    const end = fin === undefined ? Infinity : fin.nextSeq - 1;
    let highest = 1;
    let acks = 0;
    for (const row of peer) {
      const ack = Math.min(row.ack, end);
      if (!hasFlag(row, 'ack') || hasFlag(row, 'rst') || ack <= highest) continue;
      highest = ack;
      acks++;
    }
    const told = ofSide(side, acknowledged);
    const found = [told?.acks ?? 0, told?.ackedBytes ?? 0];
    check.equal('acknowledged-bytes', found, [acks, highest - 1]);
    if (told?.meanBytes !== undefined) {
      check.close(
        'acknowledged-bytes',
        Math.round(told.meanBytes),
        Math.round((highest - 1) / acks),
      );
    }
  }
}

function checkRates(check: AnswerCheck): void {
  const rates = check.told('throughput')?.directions;
  const steady = check.told('steady-rate')?.directions;
  for (const side of SIDES) {
    const { sent, peer } = check.of(side);
    const expected = sent.filter(isData).length > 1 ? ratesOf(sent, peer) : undefined;
    const told = ofSide(side, rates);
    check.equal('throughput', told?.firstFrame, expected?.rate?.firstFrame);
    check.equal('throughput', told?.lastFrame, expected?.rate?.lastFrame);
    if (told !== undefined) {
      check.equal('throughput', told.bytes, expected?.bytes);
      check.close('throughput', told.seconds, expected?.rate?.seconds);
      check.close('throughput', (told.bytesPerSecond * told.seconds) / told.bytes / 1e4, 1e-4);
    }
    const middle = ofSide(side, steady);
    if (middle === undefined) continue;
    const { firstFrame, lastFrame, segments, seconds, pausedSeconds = 0 } = middle;
    const within = sent.filter(
      (row) => isData(row) && row.frame > firstFrame && row.frame <= lastFrame,
    );
    check.equal('steady-rate', segments, within.length);
    const nanos = check.row(lastFrame).nanos - check.row(firstFrame).nanos;
    check.close('steady-rate', seconds + pausedSeconds, Number(nanos) / 1e9);
    check.close('steady-rate', (middle.segmentsPerSecond * seconds) / segments / 1e4, 1e-4);
  }
}

function checkGrowth(check: AnswerCheck): void {
  const growth = check.told('number-growth');
  for (const { frame, seq, lengthBytes, nextFrame, nextSeq } of growth?.directions ?? []) {
    const [row, next] = [check.row(frame), check.row(nextFrame)];
    check.equal('number-growth', [seq, lengthBytes], [row.seq >>> 0, row.length]);
    check.equal('number-growth', nextSeq, next.seq >>> 0);
    check.equal('number-growth', nextSeq, row.nextSeq >>> 0);
    check.equal('number-growth', row.source, next.source);
  }
  for (const { from, frame, seq, lengthBytes, ackFrame, ack } of growth?.acknowledged ?? []) {
    check.equal('number-growth', check.of(from).sent.includes(check.row(frame)), true);
    check.equal('number-growth', seq + lengthBytes, ack);
    check.equal('number-growth', check.row(ackFrame).ack >>> 0, ack);
    check.equal('number-growth', check.row(frame).nextSeq >>> 0, ack);
  }
  const opening = growth?.opening;
  if (opening !== undefined) {
    const numbers = [check.row(opening.frame).seqRaw, check.row(opening.nextFrame).seqRaw];
    check.equal('number-growth', ((numbers[0] ?? 0) + 1) >>> 0, numbers[1]);
  }
}

function checkFlags(check: AnswerCheck): void {
  const flags = check.told('flags')?.directions;
  for (const side of SIDES) {
    const { sent } = check.of(side);
    const told = ofSide(side, flags);
    for (const flag of ['psh', 'urg', 'ece', 'cwr'] as const) {
      const frames = sent.filter((row) => hasFlag(row, flag)).map(({ frame }) => frame);
      check.equal('flags', told?.[flag], {
        segments: frames.length,
        firstFrames: frames.slice(0, 6),
      });
    }
  }
}
