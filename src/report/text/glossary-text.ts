/** The terms that a report may explain. */
export type GlossaryTerm =
  | 'frame'
  | 'segment'
  | 'handshake'
  | 'syn'
  | 'isn'
  | 'relative'
  | 'ack-flag'
  | 'ack'
  | 'mss'
  | 'window-scale'
  | 'sack'
  | 'timestamps'
  | 'window'
  | 'zero-window'
  | 'irtt'
  | 'sample-rtt'
  | 'rto'
  | 'psh'
  | 'fin'
  | 'teardown'
  | 'half-close'
  | 'time-wait'
  | 'rst'
  | 'retransmission'
  | 'duplicate-ack'
  | 'offload'
  | 'in-flight'
  | 'slow-start'
  | 'completeness';

/** What terms mean, and where Wireshark shows the numbers of a report. */
export interface GlossaryText {
  /** Leads to the terms from the top of the report. */
  readonly see: string;
  readonly heading: string;
  readonly columns: Readonly<Record<'term' | 'meaning', string>>;
  /** The term, the words by which it is found in a report, and what it means. */
  readonly terms: Readonly<
    Record<
      GlossaryTerm,
      { readonly term: string; readonly words: readonly string[]; readonly meaning: string }
    >
  >;
  readonly reproduceHeading: string;
  readonly reproduceIntro: string;
  readonly reproduceColumns: Readonly<Record<'number' | 'place', string>>;
  /** What, and where; `code` is a filter, a field or a menu. */
  readonly reproduce: readonly (readonly [number: string, place: string])[];
}
