import { type AnswerCheck, hasFlag, nextRaw } from './answer-checks.js';
import type { TsharkRow } from './tshark-rows.js';

/** Questions 32 to 36, against the rows of tshark. */
export function checkClosing(check: AnswerCheck): void {
  checkTeardownFrames(check);
  checkFirst(check);
  checkForm(check);
  checkFinOrReset(check);
  checkFinNumbers(check);
  checkReasons(check);
}

function endOf({ source, port }: TsharkRow): string {
  return `${source} ${port}`;
}

function checkTeardownFrames(check: AnswerCheck): void {
  const rows = check.told('teardown-frames')?.rows ?? [];
  for (const { frame, flags, seqRaw, ackRaw, from } of rows) {
    const row = check.row(frame);
    check.equal('teardown-frames', [flags, seqRaw, ackRaw], [row.flags, row.seqRaw, row.ackRaw]);
    check.equal('teardown-frames', check.of(from).sent.includes(row), true);
  }
  if (rows.length === 0) return;
  const named = rows.map(({ frame }) => frame);
  const fins = check.rows.filter((row) => hasFlag(row, 'fin')).map(({ frame }) => frame);
  check.equal(
    'teardown-frames',
    fins.filter((frame) => !named.includes(frame)),
    [],
  );
}

function checkFirst(check: AnswerCheck): void {
  const first = check.told('closed-first');
  if (first === undefined) return;
  const closing = check.rows.filter((row) => hasFlag(row, 'fin') || hasFlag(row, 'rst'));
  check.equal('closed-first', first.frame, closing[0]?.frame);
  check.equal(
    'closed-first',
    first.segment,
    hasFlag(check.row(first.frame), 'fin') ? 'FIN' : 'RST',
  );
  if (first.initiator === 'both') {
    const [one, other] = [check.row(first.frame), check.row(first.otherFrame)];
    check.equal('closed-first', endOf(one) === endOf(other), false);
    check.equal('closed-first', other.ackRaw === nextRaw(one), false);
  } else {
    const { sent } = check.of(first.initiator);
    check.equal('closed-first', sent.includes(check.row(first.frame)), true);
  }
}

function checkForm(check: AnswerCheck): void {
  const told = check.told('four-or-three');
  if (told === undefined) return;
  const { form, combinedFrame, firstFinFrame, firstAckFrame, secondFinFrame, lastAckFrame } = told;
  const fins = check.rows.filter((row) => hasFlag(row, 'fin'));
  const isAck = (frame: number | undefined, of: number | undefined) => {
    const [row, fin] = [check.row(frame), check.row(of)];
    return hasFlag(row, 'ack') && endOf(row) !== endOf(fin) && row.ackRaw === nextRaw(fin);
  };
  check.equal('four-or-three', firstFinFrame, fins[0]?.frame);
  if (form === 'three') {
    const combined = check.row(combinedFrame);
    check.equal('four-or-three', hasFlag(combined, 'fin'), true);
    check.equal('four-or-three', isAck(combinedFrame, firstFinFrame), true);
    const earlier = check.rows.filter(
      (row) => row.frame > (firstFinFrame ?? 0) && row.frame < combined.frame,
    );
    check.equal(
      'four-or-three',
      earlier.some((row) => isAck(row.frame, firstFinFrame)),
      false,
    );
  }
  if (form === 'four' && firstAckFrame !== undefined) {
    check.equal('four-or-three', isAck(firstAckFrame, firstFinFrame), true);
    check.equal('four-or-three', firstAckFrame < (secondFinFrame ?? Infinity), true);
    check.equal('four-or-three', hasFlag(check.row(firstAckFrame), 'fin'), false);
  }
  if (form === 'crossed') check.equal('four-or-three', isAck(secondFinFrame, firstFinFrame), false);
  if (lastAckFrame !== undefined) {
    check.equal('four-or-three', isAck(lastAckFrame, secondFinFrame), true);
  }
  const closers = new Set(fins.map(endOf));
  if (form === 'one-fin') check.equal('four-or-three', closers.size, 1);
  if (form === 'three' || form === 'four') check.equal('four-or-three', closers.size, 2);
  const hasReset = check.rows.some((row) => hasFlag(row, 'rst'));
  if (form === 'cut-short') check.equal('four-or-three', hasReset, true);
}

function checkFinOrReset(check: AnswerCheck): void {
  const told = check.told('fin-or-reset');
  const fins = check.rows.filter((row) => hasFlag(row, 'fin'));
  const resets = check.rows.filter((row) => hasFlag(row, 'rst'));
  if (told === undefined) {
    check.equal('fin-or-reset', resets.length, 0);
    return;
  }
  check.equal(
    'fin-or-reset',
    told.resets.map(({ frame }) => frame),
    resets.map(({ frame }) => frame),
  );
  const first = fins.filter((row) => !row.isRetransmission).map(({ frame }) => frame);
  check.equal(
    'fin-or-reset',
    first.filter((frame) => !told.finFrames.includes(frame)),
    [],
  );
  check.equal('fin-or-reset', told.by !== 'reset', fins.length > 0);
}

function checkFinNumbers(check: AnswerCheck): void {
  for (const fin of check.told('fin-numbers')?.fins ?? []) {
    const row = check.row(fin.frame);
    const { seq, seqRaw, lengthBytes, expectedAckRaw, ackFrame } = fin;
    check.equal('fin-numbers', [seq, seqRaw, lengthBytes], [row.seq >>> 0, row.seqRaw, row.length]);
    check.equal('fin-numbers', expectedAckRaw, nextRaw(row));
    const { peer } = check.of(fin.from);
    const covering = peer.find(
      (each) => each.frame > row.frame && hasFlag(each, 'ack') && each.ackRaw === expectedAckRaw,
    );
    check.equal('fin-numbers', ackFrame, covering?.frame);
  }
}

/** Is it true what is said where nothing can be told? */
function checkReasons(check: AnswerCheck): void {
  const has = (flag: 'fin' | 'rst') => check.rows.some((row) => hasFlag(row, flag));
  for (const { id, cannotTell } of check.answers) {
    if (cannotTell === 'still-open') check.equal(id, has('fin'), false);
    if (cannotTell === 'reset-without-fin')
      check.equal(id, [has('fin'), has('rst')], [false, true]);
    if (cannotTell === 'no-fin') check.equal(id, [has('fin'), has('rst')], [false, false]);
    if (cannotTell === 'no-syn') check.equal(id, check.syn, undefined);
    if (cannotTell === 'no-syn-ack') check.equal(id, check.synAck, undefined);
    if (cannotTell === 'no-data') {
      check.equal(
        id,
        check.rows.some((row) => row.length > 0 && !hasFlag(row, 'rst')),
        false,
      );
    }
    if (cannotTell === 'one-direction') {
      check.equal(id, check.client.length === 0 || check.server.length === 0, true);
    }
    if (cannotTell === 'mid-stream' && id === 'congestion-phases') {
      check.equal(id, check.syn === undefined || check.synAck === undefined, true);
    }
  }
}
