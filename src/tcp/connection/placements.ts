/** Numbers in one chunk. */
const CHUNK = 65_536;
const NOWHERE = -1;

/** Which connection each segment belongs to: four bytes a segment. */
export class Placements {
  private readonly chunks: Int32Array[] = [];

  set(segmentNumber: number, connectionNumber: number): void {
    const index = Math.floor(segmentNumber / CHUNK);
    while (this.chunks.length <= index) this.chunks.push(new Int32Array(CHUNK).fill(NOWHERE));
    const chunk = this.chunks[index];
    if (chunk !== undefined) chunk[segmentNumber % CHUNK] = connectionNumber;
  }

  /** `undefined` for a segment that belongs to no connection. */
  get(segmentNumber: number): number | undefined {
    const number = this.chunks[Math.floor(segmentNumber / CHUNK)]?.[segmentNumber % CHUNK];
    return number === undefined || number === NOWHERE ? undefined : number;
  }
}
