/** Bytes above a hole, with nothing acknowledged, at which Zeek stops waiting (its default). */
const MAX_ABOVE_HOLE = 16_384;
/** Bytes sent with nothing acknowledged after which delivered ones are not kept (Zeek's default). */
const MAX_UNACKED_START = 16_384;
/** Bytes kept without further acknowledgment at which Zeek stops (its default). */
const MAX_KEPT = 10 * 1024 * 1024;
/** Separate blocks kept above holes: our own limit, far beyond what a window of real traffic holds. */
const MAX_BLOCKS = 1024;

/** Numbers of captured payload, from the first up to, not including, the last. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/** What reassembly has to know about the end that sends. */
export interface SenderFacts {
  readonly hasNothingAcked: boolean;
  /** Payload bytes sent, by the numbers. */
  readonly size: number;
}

/**
 * Which payload numbers of one end were captured, as positions (payload begins at 1): only so much
 * of Zeek's reassembly as decides about gaps and about the end of the data.
 */
export class Reassembly {
  /** Everything before this position was delivered, or passed over as lost. */
  delivered = 1;
  /** Everything before this position was acknowledged, and is forgotten. */
  private trimmed = 1;
  /** Above the first hole: in order, apart from each other. */
  private blocks: Block[] = [];
  private hasStopped = false;

  /** Zeek gave up on this end: nothing waits, and nothing is missed any more. */
  get isStopped(): boolean {
    return this.hasStopped;
  }

  /** Does payload wait for a hole to be filled, or for an acknowledgment? */
  get holdsData(): boolean {
    return !this.hasStopped && (this.blocks.length > 0 || this.delivered > this.trimmed);
  }

  /** Takes payload from position `from` on. */
  add(from: number, length: number, sender: SenderFacts): void {
    const to = from + length;
    if (this.hasStopped || to <= this.trimmed) return;
    const wanted = Math.max(from, this.trimmed);
    if (wanted <= this.delivered) this.deliver(to, sender);
    else this.keep(wanted, to);
    const top = this.blocks.at(-1)?.to ?? this.delivered;
    const isHopeless = sender.hasNothingAcked && top - this.delivered > MAX_ABOVE_HOLE;
    if (isHopeless || this.blocks.length > MAX_BLOCKS || this.keepsTooMuch(top)) this.stop();
  }

  /**
   * Takes the other end's acknowledgment, and tells of the length of each hole that it passes over.
   * `isStartUnknown`: the first number is assumed, so an acknowledgment of it proves no loss.
   *
   * @returns whether it was news.
   */
  acknowledge(ack: number, isStartUnknown: boolean, onGap: (bytes: number) => void): boolean {
    if (ack <= this.trimmed) return false;
    // 2: the first segment may have been a keep-alive, which repeats the number before.
    if (ack > this.delivered && !(isStartUnknown && ack <= 2)) this.passOver(ack, onGap);
    this.trimmed = ack;
    this.takeUp();
    return true;
  }

  private deliver(to: number, sender: SenderFacts): void {
    if (to <= this.delivered) return;
    this.delivered = to;
    this.takeUp();
    // Without any acknowledgment so far, Zeek thinks that it sees one direction only.
    if (sender.hasNothingAcked && sender.size > MAX_UNACKED_START) this.trimmed = this.delivered;
  }

  private passOver(ack: number, onGap: (bytes: number) => void): void {
    while (!this.hasStopped && this.delivered < ack) {
      const next = Math.min(this.blocks[0]?.from ?? ack, ack);
      onGap(next - this.delivered);
      this.delivered = next;
      this.takeUp();
    }
    this.delivered = Math.max(this.delivered, ack);
  }

  /** Delivers the blocks that no hole separates from what is delivered. */
  private takeUp(): void {
    let count = 0;
    for (const { from, to } of this.blocks) {
      if (from > this.delivered) break;
      this.delivered = Math.max(this.delivered, to);
      count++;
    }
    if (count > 0) this.blocks.splice(0, count);
  }

  private keep(from: number, to: number): void {
    let first = this.blocks.length;
    while (first > 0 && (this.blocks[first - 1]?.to ?? 0) >= from) first--;
    let after = first;
    while (after < this.blocks.length && (this.blocks[after]?.from ?? 0) <= to) after++;
    const joined = {
      from: Math.min(from, this.blocks[first]?.from ?? from),
      to: Math.max(to, this.blocks[after - 1]?.to ?? to),
    };
    if (after === first) this.blocks.splice(first, 0, { from, to });
    else this.blocks.splice(first, after - first, joined);
  }

  private keepsTooMuch(top: number): boolean {
    if (top - this.trimmed <= MAX_KEPT) return false;
    const below = Math.max(0, this.delivered - this.trimmed);
    return this.blocks.reduce((sum, { from, to }) => sum + to - from, below) > MAX_KEPT;
  }

  private stop(): void {
    this.hasStopped = true;
    this.blocks = [];
  }
}
