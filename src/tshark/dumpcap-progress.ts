import { parseCounts } from './dumpcap-counts.js';

const FILE = /^File: (.+)$/;
const COUNT = /^Packets(?: captured)?: (\d+)$/;

/** Follows what a dumpcap that writes files says of its work, line by line. */
export class DumpcapProgress {
  /** Packets so far. dumpcap says so when it has written them, several times a second. */
  packets = 0;
  /** Packets that were lost on all interfaces; `undefined` until dumpcap says so, at its end. */
  dropped: number | undefined;
  /** Files in the order in which they were begun, as dumpcap names them. */
  readonly files: string[] = [];

  /** @param onFile - Told of each file when it is there: at the first, every interface is open. */
  constructor(private readonly onFile: (file: string) => void) {}

  /** Takes the next line of standard error. */
  take(line: string): void {
    const [, file] = FILE.exec(line) ?? [];
    if (file !== undefined) {
      this.files.push(file);
      this.onFile(file);
      return;
    }
    const [, packets] = COUNT.exec(line) ?? [];
    if (packets !== undefined) this.packets = Number(packets);
    const counts = parseCounts(line);
    if (counts !== undefined) this.dropped = (this.dropped ?? 0) + counts.dropped;
  }
}
