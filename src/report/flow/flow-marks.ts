import { hasFlags, RST } from '../../tcp/segment.js';
import type { SegmentFacts } from '../../tcp/segment-facts.js';
import { verdictsOf } from '../../tcp/verdict.js';
import { SentBefore } from '../../tcp/transfer/sent-before.js';
import type { Side } from '../../tcp/side.js';
import type { FlowMark, FlowSegment } from './flow-graph.js';

/** Segments of one kind of trouble that get a row of their own; later ones are counted in runs. */
const MOST_OF_A_KIND = 4;

/** Says what is odd about each segment of a conversation. */
export class SegmentMarks {
  readonly #sentBefore = new SentBefore();
  readonly #isClosed: Record<Side, boolean> = { client: false, server: false };

  /** Takes the next segment; its marks, in Wireshark's order. Of a packet captured twice it is just that. */
  of(facts: SegmentFacts): readonly FlowMark[] {
    const { segment, wireshark, connection } = facts;
    if (wireshark === undefined || connection === undefined) return [];
    const isRepeat = this.#sentBefore.add(facts);
    const { from, isCaptureDuplicate } = connection;
    const isPeerClosed = this.#isClosed[from === 'client' ? 'server' : 'client'];
    if (!hasFlags(segment, RST)) this.#isClosed[from] = segment.window === 0;
    if (isCaptureDuplicate) return ['capture_duplicate'];
    const verdicts = verdictsOf(wireshark.shown.verdicts);
    // The special kinds say more than the plain one.
    const isSpecial =
      verdicts.includes('fast_retransmission') || verdicts.includes('spurious_retransmission');
    return verdicts
      .filter((verdict) => !isSpecial || verdict !== 'retransmission')
      .map((verdict) => {
        if (verdict === 'out_of_order' && isRepeat) return 'sent_again';
        return verdict === 'keep_alive' && isPeerClosed ? 'window_probe' : verdict;
      });
  }
}

/**
 * How much attention something deserves: `loss` also shows the segments before and after it, `episode`
 * counts only where such segments begin, `ordinary` belongs to any transfer.
 */
type Attention = 'loss' | 'episode' | 'ordinary';

/** A window update is ordinary, unless it opens a window that was closed. */
const KINDS: Readonly<Record<FlowMark, Attention>> = {
  reused_ports: 'loss',
  zero_window_probe: 'episode',
  window_probe: 'episode',
  zero_window: 'episode',
  lost_segment: 'loss',
  keep_alive: 'episode',
  window_update: 'ordinary',
  window_full: 'loss',
  keep_alive_ack: 'episode',
  zero_window_probe_ack: 'episode',
  duplicate_ack: 'episode',
  ack_lost_segment: 'loss',
  spurious_retransmission: 'loss',
  fast_retransmission: 'loss',
  out_of_order: 'loss',
  sent_again: 'loss',
  retransmission: 'loss',
  capture_duplicate: 'ordinary',
};

/** Says which segments stand out by their marks. */
export class MarkJudge {
  readonly #counts = new Map<FlowMark, number>();
  readonly #isClosed: Record<Side, boolean> = { client: false, server: false };
  #wasEpisode = false;

  /** @param duplicateAckNumber - `tcp.analysis.duplicate_ack_num`. */
  judge(
    { marks, from }: Pick<FlowSegment, 'marks' | 'from'>,
    duplicateAckNumber: number | undefined,
  ): Attention {
    const isEpisode = marks.some((mark) => KINDS[mark] === 'episode');
    // Duplicate ACKs may alternate with the other end's data, and are numbered for that.
    const isBegin = marks.includes('duplicate_ack') ? duplicateAckNumber === 1 : !this.#wasEpisode;
    this.#wasEpisode = isEpisode;
    const notable = marks.filter(
      (mark) =>
        KINDS[mark] === 'loss' ||
        (KINDS[mark] === 'episode' && isBegin) ||
        (mark === 'window_update' && this.#isClosed[from]),
    );
    if (marks.includes('zero_window')) this.#isClosed[from] = true;
    if (marks.includes('window_update')) this.#isClosed[from] = false;
    const isNew = notable.some((mark) => (this.#counts.get(mark) ?? 0) < MOST_OF_A_KIND);
    if (!isNew) return 'ordinary';
    for (const mark of notable) this.#counts.set(mark, (this.#counts.get(mark) ?? 0) + 1);
    return notable.some((mark) => KINDS[mark] === 'loss') ? 'loss' : 'episode';
  }
}
