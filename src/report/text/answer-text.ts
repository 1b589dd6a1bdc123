import type { EndpointState } from '../../tcp/endpoint-state.js';
import type { AnswerId, AnswerValues } from '../answers/answer-values.js';
import type { CannotTellReason } from '../answers/cannot-tell-reason.js';
import type { CaptureAnswerId, CaptureAnswerValues } from '../answers/capture-answer-values.js';

/** What a sentence on the missing answer may name. */
export interface ReasonFacts {
  readonly client: EndpointState;
  readonly server: EndpointState;
  readonly lastFrame: number;
}

/** What labs ask, and the sentences that answer: plain text, since they also stand in JSON. */
export interface AnswerText {
  readonly heading: (conversation: string) => string;
  readonly intro: string;
  /** The frames that prove an answer, the first of so many. */
  readonly proof: (frames: readonly number[], total: number) => string;
  readonly asks: Readonly<Record<AnswerId, string>>;
  /** The headers of question 10 as a table: what it shows, its fields, and what stands for a field that is not known. */
  readonly headers: {
    readonly intro: string;
    readonly columns: Readonly<
      Record<
        'frame' | 'ports' | 'seq' | 'ack' | 'length' | 'flags' | 'window' | 'checksum' | 'urgent',
        string
      >
    >;
    readonly absent: string;
  };
  readonly says: { readonly [Id in AnswerId]: (values: AnswerValues[Id]) => string };
  /** The same on the capture as a whole. */
  readonly captureHeading: string;
  readonly captureAsks: Readonly<Record<CaptureAnswerId, string>>;
  readonly captureSays: {
    readonly [Id in CaptureAnswerId]: (values: CaptureAnswerValues[Id]) => string;
  };
  readonly cannotTell: Readonly<Record<CannotTellReason, (facts: ReasonFacts) => string>>;
}
