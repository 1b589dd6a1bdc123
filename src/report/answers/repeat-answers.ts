import type { Conversation } from '../../tcp/conversation.js';
import { FIN, SYN } from '../../tcp/segment.js';
import type { Verdict } from '../../tcp/verdict.js';
import { flagsText } from '../flags-text.js';
import { cannotTell, type Finding, found } from './answer.js';
import type { AnswerValues } from './answer-values.js';
import { allFrames, dataOf, type Subject } from './subject.js';

/** Wireshark's verdicts that make a segment a repeat. */
const REPEATS: ReadonlySet<Verdict> = new Set<Verdict>([
  'retransmission',
  'fast_retransmission',
  'spurious_retransmission',
]);

export function retransmissions(subject: Subject): Finding<'retransmissions'> {
  if (subject.transfer === undefined) return cannotTell('not-studied');
  const directions = dataOf(subject).map(({ from, repeats }) => ({ from, ...repeats }));
  const withoutData = repeatedSteps(subject.conversation);
  const total = directions.reduce((sum, each) => sum + each.total, withoutData.length);
  const sentAgain = directions.reduce((sum, each) => sum + each.sentAgain, withoutData.length);
  return found(
    { directions, withoutData, total, sentAgain },
    total === 0
      ? allFrames(subject)
      : [
          ...directions.flatMap(({ first }) =>
            first.flatMap(({ frame, repeatOf, needlessFrame }) => [frame, repeatOf, needlessFrame]),
          ),
          ...withoutData.map(({ frame }) => frame),
        ],
  );
}

type RepeatedStep = AnswerValues['retransmissions']['withoutData'][number];

/** SYNs and FINs without payload that were sent again; Wireshark may take a repeated one for late. */
export function repeatedSteps({
  steps,
  handshake,
  teardown,
}: Conversation): readonly RepeatedStep[] {
  const known = [...handshake.repeats, ...teardown.repeats];
  return steps.flatMap(({ frame, from, flags, length, verdicts, repeat: earlier }) => {
    const isLate = earlier > 0 && verdicts.includes('out_of_order');
    const isRepeat = isLate || verdicts.some((verdict) => REPEATS.has(verdict));
    if (!isRepeat || length > 0 || (flags & (SYN | FIN)) === 0) return [];
    const repeat = known.find((each) => each.frame === frame);
    const { repeatOf, gapSeconds } = repeat ?? {};
    return [
      {
        frame,
        from,
        flagsText: flagsText(flags),
        ...(repeatOf !== undefined && { repeatOf }),
        ...(gapSeconds !== undefined && { gapSeconds }),
      },
    ];
  });
}
