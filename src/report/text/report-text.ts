import type { ClientKnownBy, HandshakeFeatureId, Side } from '../../tcp/conversation.js';
import type { HandshakePattern } from '../../tcp/handshake-pattern.js';
import type { HandshakeRole } from '../../tcp/handshake-role.js';
import type { ResetAcceptance, ResetClass } from '../../tcp/reset-class.js';
import type { Outcome, TeardownPattern } from '../../tcp/teardown-pattern.js';
import type { ChallengeAck } from '../../tcp/statistics/direction-statistics.js';
import type { TeardownRole } from '../../tcp/teardown-role.js';
import type { ConversationFacts } from '../conversation-facts.js';
import type { FailedAttemptsRecord } from '../document/attempts.js';
import type {
  ChallengeFacts,
  EventFacts,
  KeepAliveFacts,
  StallFacts,
  StallPeriod,
} from '../event-facts.js';
import type { CoveredSegment, StepFacts } from '../step-facts.js';
import type { AnswerText } from './answer-text.js';
import type { BatchText } from './batch-text.js';
import type { CommentText } from './comment-text.js';
import type { DeclaredText } from './declared-text.js';
import type { Language } from './languages.js';
import type { GlossaryText } from './glossary-text.js';
import type { OverviewText } from './overview-text.js';
import type { ProfileText } from './profile-text.js';
import type { StateText } from './state-text.js';
import type { TransferText } from './transfer-text.js';

/**
 * Every sentence and label of a report in one language. Strings may use `code` and **strong**;
 * `explanation`s are plain text, since they also stand in JSON.
 */
export interface ReportText {
  /** BCP 47 tag. */
  readonly language: Language;
  readonly document: DocumentText;
  readonly conversation: ConversationText;
  readonly verdict: VerdictText;
  readonly steps: StepText;
  readonly states: StateText;
  readonly opening: OpeningText;
  readonly events: EventText;
  readonly closing: ClosingText;
  readonly diagram: DiagramText;
  readonly answers: AnswerText;
  readonly batch: BatchText;
  readonly comments: CommentText;
  readonly profile: ProfileText;
  readonly overview: OverviewText;
  readonly transfer: TransferText;
  readonly declared: DeclaredText;
  readonly glossary: GlossaryText;
}

/** How the conversations of a capture ended. */
export interface EndingFacts {
  readonly conversations: number;
  /** How many conversations have each outcome, most frequent first; none has count 0. */
  readonly outcomes: readonly (readonly [outcome: Outcome, count: number])[];
  /** Conversations with yet other outcomes. */
  readonly others: number;
  /** Closes in which one segment was both ACK and FIN: how many, and its frame in the first of them. */
  readonly threeSegments: { readonly conversations: number; readonly frame: number } | undefined;
  /** What failed attempts look like; only given when there are many. */
  readonly failedAttempts: FailedAttemptsRecord['looksLike'] | undefined;
}

export interface SummaryFacts {
  readonly packets: number;
  readonly tcpSegments: number;
  /** TCP headers that belong to no conversation: quoted by other packets, or of unknown length. */
  readonly outside: number;
  readonly seconds: number | undefined;
  readonly conversations: number;
  /** Streams that the user asked for: all of them, or none where they are too many to be listed. */
  readonly chosenStreams: readonly number[];
  /** How many streams the user asked for. */
  readonly chosen: number;
}

/** Headings, file facts and the table of conversations. */
export interface DocumentText {
  readonly title: string;
  /** What the capture holds, and what of it the report is about. */
  readonly content: (facts: SummaryFacts) => string;
  /** How its conversations ended. */
  readonly ending: (facts: EndingFacts) => string;
  readonly capture: string;
  readonly fact: string;
  readonly value: string;
  readonly facts: Readonly<Record<FileFact, string>>;
  readonly bytes: (count: number) => string;
  readonly count: (count: number) => string;
  readonly seconds: (text: string) => string;
  readonly none: string;
  /** A label in front of what it names: `Its handshake: `. */
  readonly labelled: (label: string) => string;
  readonly damaged: (lastFrame: number) => string;
  readonly conversations: string;
  readonly columns: Readonly<Record<ConversationColumn, string>>;
  readonly noConversations: (tcpSegments: number) => string;
  /** Failed attempts that the table does not list, and the heading of the section that tells of them. */
  readonly attemptsApart: (attempts: number, heading: string) => string;
  readonly rowsOmitted: (shown: number, total: number) => string;
  readonly sectionsOmitted: (detailed: number, omitted: number) => string;
}

export type FileFact =
  | 'name'
  | 'size'
  | 'sha256'
  | 'packets'
  | 'tcpSegments'
  | 'conversations'
  | 'firstPacket'
  | 'duration'
  | 'linkTypes'
  | 'tsharkVersion'
  | 'toolVersion';

export type ConversationColumn =
  | 'stream'
  | 'client'
  | 'server'
  | 'frames'
  | 'start'
  | 'duration'
  | 'outcome'
  | 'handshake'
  | 'teardown'
  | 'closedFirst';

/** The head of a conversation's section. */
export interface ConversationText {
  /**
   * What a conversation is called, as a heading and inside one; `ordinal` says which connection of
   * its stream it is, counted from 1.
   */
  readonly heading: (stream: number, ordinal: number) => string;
  readonly name: (stream: number, ordinal: number) => string;
  readonly side: Readonly<Record<Side | 'both', string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** A pattern in a table, and which steps a partial handshake lacks. */
  readonly handshakePattern: (
    pattern: HandshakePattern,
    missing: readonly ('syn' | 'syn-ack' | 'ack')[],
  ) => string;
  readonly teardownPattern: (pattern: TeardownPattern) => string;
  readonly clientKnownBy: Readonly<
    Record<ClientKnownBy, (client: string, server: string, frame: number | undefined) => string>
  >;
  readonly overview: Readonly<
    Record<'end' | 'packets' | 'bytes' | 'payload' | 'finalState' | 'address', string>
  >;
  readonly completeness: (value: number, text: string) => string;
  readonly stepsOmitted: (count: number) => string;
  readonly carriesData: (frames: readonly number[]) => string;
  readonly packetDetails: (conversation: string) => string;
  readonly treeSummary: (frame: number, label: string) => string;
  readonly filters: (conversation: string) => string;
  readonly filter: Readonly<Record<'stream' | 'handshake' | 'teardown', string>>;
  readonly rows: Readonly<
    Record<'no' | 'time' | 'source' | 'destination' | 'protocol' | 'length' | 'info', string>
  >;
  readonly numbers: Readonly<
    Record<'frame' | 'sender' | 'flags' | 'seq' | 'seqRaw' | 'ack' | 'ackRaw' | 'window', string>
  >;
  readonly windowUnknown: (raw: number) => string;
  /** Heads of the terminal's table, which must be short. */
  readonly terminal: Readonly<
    Record<ConversationColumn | 'bytes' | 'initialRtt' | 'protocols', string>
  >;
  /** The last line of the terminal's table. */
  readonly count: (conversations: number, name: string) => string;
}

/** Plain sentences on the whole conversation. */
export interface VerdictText {
  readonly handshake: Readonly<Record<HandshakePattern, (facts: ConversationFacts) => string>>;
  /** `undefined` where the sentence on the handshake has told the end already. */
  readonly teardown: Readonly<
    Record<TeardownPattern, (facts: ConversationFacts) => string | undefined>
  >;
  /** What the suffixes of a teardown pattern add. */
  readonly suffixes: (facts: ConversationFacts) => readonly string[];
  /** A closed window that lasted long, and keep-alives that fail. */
  readonly events: (facts: EventFacts) => readonly string[];
}

/** A role's short name and what its segment does. */
export interface RoleText {
  readonly label: string;
  readonly explain: (facts: StepFacts) => string;
}

export interface StepText {
  readonly handshake: Readonly<Record<HandshakeRole, RoleText>>;
  readonly teardown: Readonly<Record<Exclude<TeardownRole, 'rst'>, RoleText>>;
  readonly reset: Readonly<Record<ResetClass, RoleText>>;
  readonly resetAcceptance: Readonly<Record<ResetAcceptance, string | undefined>>;
  readonly otherLabel: string;
  /** Opens the explanation of a step: its frame, its place among the steps, its role. */
  readonly lead: (
    frame: number,
    place: { readonly number: number; readonly of: number } | undefined,
    label: string,
    from: Side,
  ) => string;
  readonly covers: (covered: CoveredSegment, facts: StepFacts) => string;
  readonly acksFrame: (frame: number, seconds: string | undefined, facts: StepFacts) => string;
  /** Of a SYN-ACK whose SYN was not captured. */
  readonly acksUncaptured: (facts: StepFacts) => string;
  readonly acksNothingNew: (facts: StepFacts) => string;
  readonly repeats: (facts: StepFacts) => string | undefined;
}

/** Which end the capture point is nearer to, judged by the two halves of the handshake. */
export type TapPosition = 'client' | 'server' | 'between' | 'same-host';

export interface OpeningText {
  readonly heading: (conversation: string) => string;
  readonly attemptHeading: (conversation: string) => string;
  /** What the pattern means, for a reader who meets it for the first time. */
  readonly meaning: Readonly<Record<HandshakePattern, (facts: ConversationFacts) => string>>;
  readonly notValidated: string;
  readonly optionsHeading: (conversation: string) => string;
  readonly optionColumns: Readonly<Record<'option' | 'client' | 'server' | 'effect', string>>;
  readonly optionNames: Readonly<
    Record<
      'mss' | 'windowScale' | 'sack' | 'timestamps' | 'fastOpen' | 'multipath' | 'congestion',
      string
    >
  >;
  readonly offered: (isOffered: boolean) => string;
  readonly effective: (isEffective: boolean | undefined) => string;
  readonly notCaptured: string;
  readonly notOffered: string;
  readonly windowScale: (shift: number) => string;
  /** What the MSS of each end leaves for data, besides the bytes of timestamps. */
  readonly mssEffect: (
    client: number | undefined,
    server: number | undefined,
    timestampsBytes: number,
  ) => string;
  readonly fastOpen: Readonly<Record<'requested' | 'sent', string>>;
  /** What became of a cookie, and of the data in the SYN. */
  readonly fastOpenEffect: (features: readonly HandshakeFeatureId[]) => string;
  /** What an end offers by one of these, where the row has named it. */
  readonly feature: Readonly<
    Record<'mptcp-capable' | 'mptcp-join' | 'ecn-setup' | 'accecn-setup', string>
  >;
  readonly optionsNote: string;
  readonly timingHeading: (conversation: string) => string;
  readonly irtt: (seconds: string, facts: ConversationFacts) => string;
  readonly halvesIntro: string;
  readonly halves: (synToSynAck: string, synAckToAck: string) => readonly string[];
  readonly halvesUnknown: (facts: ConversationFacts) => string;
  readonly tap: (position: TapPosition, nearer: Side | undefined) => string;
}

/** What went on beside handshake and teardown, one or two sentences each. */
export interface EventText {
  readonly heading: (conversation: string) => string;
  readonly stall: (period: StallPeriod, facts: StallFacts) => string;
  readonly moreStalls: (facts: StallFacts) => string;
  readonly keepAlives: (facts: KeepAliveFacts) => string;
  readonly moreStrays: (count: number) => string;
  readonly challenge: (challenge: ChallengeAck, facts: ChallengeFacts) => string;
  readonly moreChallenges: (facts: ChallengeFacts) => string;
  readonly hint: (hint: EventFacts['hints'][number]) => string;
  readonly reuse: (reuse: NonNullable<EventFacts['reuse']>) => string;
}

export interface ClosingText {
  readonly heading: (conversation: string) => string;
  readonly segments: (facts: ConversationFacts) => string | undefined;
  readonly closedFirst: (facts: ConversationFacts) => string | undefined;
  readonly notAHandshake: (facts: ConversationFacts) => string;
  readonly meaning: Readonly<
    Record<TeardownPattern, (facts: ConversationFacts) => string | undefined>
  >;
  readonly halfClosed: (seconds: string, facts: ConversationFacts) => string;
  readonly timeWait: (holder: Side | 'both', facts: ConversationFacts) => string;
  readonly windows: (
    windows: readonly {
      readonly from: Side;
      readonly raw: number;
      readonly factor: number;
      readonly window: number;
    }[],
  ) => string;
}

export interface DiagramText {
  readonly heading: (conversation: string) => string;
  readonly plotsHeading: (conversation: string) => string;
  /** What is folded away below a picture. */
  readonly asMermaid: string;
}
