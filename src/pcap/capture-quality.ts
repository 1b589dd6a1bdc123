import type { CaptureRecord } from './capture-record.js';

/** Block types of pcapng that matter here (§4.1, §4.6). */
const SECTION = 0x0a0d0d0a;
const STATISTICS = 5;
/** The byte order mark of a section, in the order of its writer. */
const ORDER_MARK = 0x1a2b3c4d;
/** Options of interface statistics (§4.6): packets received, dropped by the interface, and by the system. */
const OPTION = { received: 4, droppedByInterface: 5, droppedBySystem: 7 } as const;
/** Type, length, interface and time of a statistics block. */
const STATISTICS_START = 20;

/** Watches a file being parsed: give it to a `CaptureParser` as both of its sinks. */
export class CaptureQualityWatch {
  private truncated = 0;
  private firstTruncated: number | undefined;
  private savedBytes: number | undefined;
  private isPcapng = false;
  private isLittle = false;
  private section = 0;
  /** The latest counts of each interface, which grow from block to block. */
  private readonly received = new Map<string, number>();
  private readonly dropped = new Map<string, number>();

  /** Takes a packet. */
  onRecord({ frameNumber, start, end, wireLength }: CaptureRecord): void {
    const saved = end - start;
    if (saved >= wireLength) return;
    this.truncated++;
    this.firstTruncated ??= frameNumber;
    this.savedBytes = Math.max(this.savedBytes ?? 0, saved);
  }

  /** Takes a block or record. */
  onPiece(bytes: Uint8Array, at: number, length: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, length);
    if (view.getUint32(0) === SECTION && length > STATISTICS_START) {
      const mark = view.getUint32(8);
      this.isLittle = mark !== ORDER_MARK;
      this.isPcapng = mark === ORDER_MARK || view.getUint32(8, true) === ORDER_MARK;
      this.section++;
      return;
    }
    if (!this.isPcapng || view.getUint32(0, this.isLittle) !== STATISTICS) return;
    const key = `${this.section} ${view.getUint32(8, this.isLittle)}`;
    const drops: number[] = [];
    for (const [code, value] of this.counters(view)) {
      if (code === OPTION.received) this.received.set(key, value);
      else drops.push(value);
    }
    if (drops.length > 0)
      this.dropped.set(
        key,
        drops.reduce((sum, each) => sum + each, 0),
      );
  }

  /** What was seen so far; counts that the file does not have are absent. */
  get quality() {
    const sum = (counts: ReadonlyMap<string, number>) =>
      counts.size === 0 ? undefined : [...counts.values()].reduce((all, each) => all + each, 0);
    return {
      truncatedPackets: this.truncated,
      firstTruncated: this.firstTruncated,
      savedBytes: this.savedBytes,
      received: sum(this.received),
      dropped: sum(this.dropped),
    };
  }

  private *counters(view: DataView): Generator<readonly [code: number, value: number]> {
    const end = view.byteLength - 4;
    for (let at = STATISTICS_START; at + 12 <= end;) {
      const code = view.getUint16(at, this.isLittle);
      const length = view.getUint16(at + 2, this.isLittle);
      if (code === 0) return;
      const isCounter =
        code === OPTION.received ||
        code === OPTION.droppedByInterface ||
        code === OPTION.droppedBySystem;
      if (isCounter && length === 8) yield [code, Number(view.getBigUint64(at + 4, this.isLittle))];
      at += 4 + length + (-length & 3);
    }
  }
}
