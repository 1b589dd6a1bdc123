/** A frame of a test capture. */
export interface TestFrame {
  readonly bytes: Uint8Array;
  /** Bytes of it that the capture keeps; all of them without. */
  readonly kept?: number;
}

const MAGIC = 0xa1b2_c3d4;
const ETHERNET = 1;
const LARGEST_FRAME = 262_144;
const START_SECONDS = 1_700_000_000;

/** The head of a capture file in classic pcap. */
export function pcapHead(): Uint8Array {
  return words(MAGIC, 0x0002_0004, 0, 0, LARGEST_FRAME, ETHERNET);
}

/** A frame as it stands in the file; one microsecond after the one before it. */
export function pcapRecord({ bytes, kept = bytes.length }: TestFrame, index: number): Uint8Array {
  const length = Math.min(kept, bytes.length);
  const time = [START_SECONDS + Math.floor(index / 1e6), index % 1e6] as const;
  const head = words(...time, length, bytes.length);
  const record = new Uint8Array(head.length + length);
  record.set(head);
  record.set(bytes.subarray(0, length), head.length);
  return record;
}

function words(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, index) => {
    view.setUint32(index * 4, value);
  });
  return new Uint8Array(view.buffer);
}
