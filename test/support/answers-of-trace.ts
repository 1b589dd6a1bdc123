import { answersOf } from '../../src/report/answers/answers-of.js';
import type { Answer } from '../../src/report/answers/answer.js';
import type { AnswerId, AnswerValues } from '../../src/report/answers/answer-values.js';
import { FlowStudy } from '../../src/report/flow/flow-study.js';
import { en } from '../../src/report/text/en.js';
import { zhCn } from '../../src/report/text/zh-cn.js';
import type { Language } from '../../src/report/text/languages.js';
import { TcpAnalyzer } from '../../src/tcp/analyzer.js';
import { TransferStudy } from '../../src/tcp/transfer/transfer-study.js';
import { segmentsOf, type Row } from './trace.js';

/** What the report answers on a crafted trace with one conversation. */
function answersOfTrace(rows: readonly Row[], language: Language = 'en'): readonly Answer[] {
  const segments = segmentsOf(rows);
  const analyzer = new TcpAnalyzer({ canReplay: true });
  for (const segment of segments) analyzer.add(segment);
  const [conversation, ...more] = analyzer.finish();
  if (conversation === undefined || more.length > 0) throw new Error('not one conversation');
  const zeroNanos = segments[0]?.timeNanos ?? 0n;
  const options = { conversation, zeroNanos };
  const transfer = new TransferStudy(options);
  const flow = new FlowStudy(options);
  const replay = analyzer.replay();
  for (const segment of segments) {
    const facts = replay.add(segment);
    transfer.add(facts);
    flow.add(facts);
  }
  const subject = {
    conversation,
    transfer: transfer.finish(),
    flow: flow.finish(),
    plots: [],
    zeroNanos,
    trees: new Map(),
    isOnlyOneOfStream: true,
  };
  return answersOf(subject, language === 'en' ? en : zhCn);
}

/** The answer to one question, in English. */
export function answerOfTrace<Id extends AnswerId>(
  rows: readonly Row[],
  id: Id,
): Omit<Answer, 'values'> & { readonly values?: AnswerValues[Id] } {
  const answer = answersOfTrace(rows).find((each) => each.id === id);
  if (answer === undefined) throw new Error(`no answer on ${id}`);
  // The id chose the values, which the types of a union cannot say.
  return answer as Omit<Answer, 'values'> & { readonly values?: AnswerValues[Id] };
}
