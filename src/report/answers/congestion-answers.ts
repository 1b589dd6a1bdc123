import { cannotTell, type Finding, found } from './answer.js';
import type { Difference, Stretch } from './answer-rows.js';
import { repeatedSteps } from './repeat-answers.js';
import { dataOf, type Subject } from './subject.js';
import type { DataTransfer, Phase, RepeatList } from '../../tcp/transfer/transfer.js';

/** From so many segments on an initial window is larger than textbooks draw it (RFC 6928). */
const LARGE_INITIAL_WINDOW = 4;
/** Fewer segments with data than these never leave slow start's first round trips. */
const SHORT_TRANSFER = 10;
/** Of fewer frames than these between two phases there is nothing to say. */
const LEAST_STRETCH = 10;

export function congestionPhases(subject: Subject): Finding<'congestion-phases'> {
  const ends = dataOf(subject);
  const told = ends.flatMap((end) => {
    const { from, phases: reading } = end;
    if ('phases' in reading) {
      const { phases, limitedBy } = reading;
      return [{ from, phases, untold: untoldOf(end, phases), limitedBy }];
    }
    const { cannotTell: noPhases, limitedBy } = reading;
    return limitedBy === undefined ? [] : [{ from, phases: [], untold: [], noPhases, limitedBy }];
  });
  if (told.length > 0) {
    const frames = told.flatMap(({ phases, limitedBy }) => [
      ...phases.flatMap(({ firstFrame, lastFrame }) => [firstFrame, lastFrame]),
      ...limitedBy.frames,
    ]);
    return found(
      { directions: told },
      frames.length > 0
        ? frames
        : ends.flatMap(({ firstFrame, lastFrame }) => [firstFrame, lastFrame]),
    );
  }
  if (subject.transfer === undefined) return cannotTell('not-studied');
  const [reason] = ends
    .toSorted((a, b) => b.payloadBytes - a.payloadBytes)
    .flatMap(({ phases }) => ('cannotTell' in phases ? [phases.cannotTell] : []));
  return cannotTell(reason ?? 'no-data');
}

/** Stretches of data, from frame to frame, that belong to no phase: before, between and after those that are told. */
function untoldOf(
  { firstFrame, lastFrame }: Pick<DataTransfer, 'firstFrame' | 'lastFrame'>,
  phases: readonly Phase[],
): readonly Stretch[] {
  if (phases.length === 0) return [];
  const stretches: Stretch[] = [];
  let reached = firstFrame;
  for (const phase of phases) {
    if (phase.firstFrame - reached > LEAST_STRETCH)
      stretches.push({ firstFrame: reached, lastFrame: phase.firstFrame });
    reached = Math.max(reached, phase.lastFrame);
  }
  if (lastFrame - reached > LEAST_STRETCH) stretches.push({ firstFrame: reached, lastFrame });
  return stretches;
}

export function textbookDifferences(subject: Subject): Finding<'textbook-differences'> {
  const { transfer, conversation } = subject;
  const ends = dataOf(subject);
  if (transfer === undefined) return cannotTell('not-studied');
  if (ends.length === 0) return cannotTell('no-data');
  const { oversized } = transfer;
  const sum = (of: (repeats: RepeatList) => number) =>
    ends.reduce((total, { repeats }) => total + of(repeats), 0);
  const repeats = sum(({ total }) => total);
  const sentAgain = sum((each) => each.sentAgain);
  const needless = sum((each) => each.needless);
  const withoutData = repeatedSteps(conversation);
  const limits = ends.flatMap(({ phases }) =>
    phases.limitedBy === undefined ? [] : [phases.limitedBy],
  );
  const initial = [conversation.directions.client, conversation.directions.server].map(
    ({ initialWindow }) => initialWindow?.segments ?? 0,
  );
  const { syn, synAck } = conversation.handshake.frames;
  const hasBeginning = syn !== undefined || synAck !== undefined;
  const differences: readonly (readonly [Difference, boolean])[] = [
    ['short-transfer', hasBeginning && ends.every(({ segments }) => segments < SHORT_TRANSFER)],
    ['both-ways', ends.length === 2],
    ['oversized-segments', oversized !== undefined],
    ['delayed-acks', ends.some(({ acks }) => acks.ofTwo + acks.ofMore > acks.ofOne)],
    ['large-initial-window', Math.max(...initial) > LARGE_INITIAL_WINDOW],
    ['receiver-limited', limits.some(({ by }) => by === 'receiver')],
    ['application-pauses', limits.some(({ by }) => by === 'application')],
    ['loss', sentAgain > needless],
    ['needless-repeats', needless > 0],
    ['late-segments', repeats > sentAgain],
    ['repeated-syn-or-fin', withoutData.length > 0],
    ['no-loss', repeats + withoutData.length === 0],
  ];
  return found(
    {
      differences: differences.flatMap(([difference, isSo]) => (isSo ? [difference] : [])),
      ...(oversized && { oversized }),
    },
    [
      ...ends.flatMap(({ firstFrame, lastFrame }) => [firstFrame, lastFrame]),
      ...(oversized?.firstFrames ?? []),
      ...ends.flatMap(({ repeats: { first } }) =>
        first.flatMap(({ frame, needlessFrame }) => [frame, needlessFrame]),
      ),
      ...withoutData.map(({ frame }) => frame),
    ],
  );
}
