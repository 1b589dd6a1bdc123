import { cleanNumbers } from '../clean-numbers.js';
import type { ReportText } from '../text/report-text.js';
import type { Answer, Finding } from './answer.js';
import { type AnswerId, type AnswerValues, QUESTION_NUMBERS } from './answer-values.js';
import * as closing from './closing-answers.js';
import * as congestion from './congestion-answers.js';
import * as data from './data-answers.js';
import * as evidence from './evidence-answers.js';
import * as opening from './opening-answers.js';
import * as repeats from './repeat-answers.js';
import type { Subject } from './subject.js';

const FINDERS: { readonly [Id in AnswerId]: (subject: Subject) => Finding<Id> } = {
  'client-and-server': opening.clientAndServer,
  'port-ranges': opening.portRanges,
  'handshake-frames': opening.handshakeFrames,
  'syn-number': opening.synNumber,
  'what-makes-a-syn': opening.whatMakesASyn,
  'syn-acknowledgment': opening.synAcknowledgment,
  'syn-ack-numbers': opening.synAckNumbers,
  'syn-ack-arithmetic': opening.synAckArithmetic,
  'third-step': opening.thirdStep,
  'handshake-headers': evidence.handshakeHeaders,
  options: opening.options,
  'display-filters': evidence.displayFilters,
  states: evidence.states,
  'sequence-diagram': evidence.sequenceDiagramRows,
  'handshake-round-trip': opening.handshakeRoundTrip,
  'first-data': data.firstData,
  'first-sequence-numbers': data.firstSequenceNumbers,
  'sample-rtts': data.sampleRtts,
  'rtt-estimates': data.rttEstimates,
  'rtt-plot': data.rttPlot,
  'segment-lengths': data.segmentLengths,
  'smallest-window': data.smallestWindow,
  retransmissions: repeats.retransmissions,
  'acknowledged-bytes': data.acknowledgedBytes,
  throughput: data.throughput,
  'stevens-plot': data.stevensPlot,
  'congestion-phases': congestion.congestionPhases,
  'textbook-differences': congestion.textbookDifferences,
  'steady-rate': data.steadyRate,
  'number-growth': data.numberGrowth,
  flags: data.flags,
  'teardown-frames': closing.teardownFrames,
  'closed-first': closing.closedFirst,
  'four-or-three': closing.fourOrThree,
  'fin-or-reset': closing.finOrReset,
  'fin-numbers': closing.finNumbers,
  'teardown-states': closing.teardownStates,
};

const IDS = Object.keys(QUESTION_NUMBERS) as AnswerId[];

/** What the capture says about one conversation on each question of the labs, in their order. */
export function answersOf(subject: Subject, text: ReportText): readonly Answer[] {
  return IDS.map((id) => answerOf(id, subject, text));
}

function answerOf(id: AnswerId, subject: Subject, { answers }: ReportText): Answer {
  const finding = FINDERS[id](subject);
  const question = QUESTION_NUMBERS[id];
  const asks = answers.asks[id];
  if ('cannotTell' in finding) {
    const { conversation } = subject;
    const facts = {
      client: conversation.finalState.client.state,
      server: conversation.finalState.server.state,
      lastFrame: conversation.frames.last,
    };
    const { cannotTell } = finding;
    const text = answers.cannotTell[cannotTell](facts);
    return { question, id, asks, text, cannotTell, frames: [] };
  }
  const { frames } = finding;
  const values = cleanNumbers<AnswerValues[AnswerId]>(finding.values);
  // The same id chose both, which the types of a union cannot say.
  const say = answers.says[id] as (values: AnswerValues[AnswerId]) => string;
  return { question, id, asks, text: say(values), values, frames };
}
