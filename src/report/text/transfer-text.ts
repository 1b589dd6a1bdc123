import type { Side } from '../../tcp/conversation.js';

/** Heads and labels of the section on data. */
export interface TransferText {
  readonly heading: (conversation: string) => string;
  readonly none: string;
  readonly direction: (from: Side, segments: number, payloadBytes: number) => string;
  readonly segmentsIntro: string;
  readonly segmentColumns: Readonly<
    Record<
      'frame' | 'seq' | 'length' | 'sent' | 'ackedBy' | 'sample' | 'estimated' | 'dev' | 'rto',
      string
    >
  >;
  readonly estimateNote: string;
  readonly notAcked: string;
  readonly noSample: string;
  /** Labels before answers. */
  readonly topics: Readonly<
    Record<'throughput' | 'steady' | 'acks' | 'windows' | 'loss' | 'congestion' | 'growth', string>
  >;
}
