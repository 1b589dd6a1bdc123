import { OPTIONS_OF_ANY } from './pcapng-options.js';
import { TimeUnits } from './time-units.js';

/** Codes of the options of an interface that matter here (pcapng, §4.2). */
const OPTION = { end: 0, resolution: 9, checksumLength: 13, offset: 14 } as const;

/** An interface of a section: what its packets are, and how their times are counted. */
export interface CaptureInterface {
  readonly linkType: number;
  /** Bytes of a packet that are kept at most; 0 means all. */
  readonly snapLength: number;
  readonly time: TimeUnits;
}

/**
 * Reads an interface description block (pcapng, §4.2).
 *
 * @param block - The block from its type to its second length.
 * @returns A text that says what is not understood, if something is not.
 */
export function readInterface(block: DataView, isLittle: boolean): CaptureInterface | string {
  if (block.byteLength < 20) return 'an interface without its link type';
  let resolution: number | undefined;
  let offset = 0;
  const end = block.byteLength - 4;
  for (let at = 16; at + 4 <= end;) {
    const code = block.getUint16(at, isLittle);
    const length = block.getUint16(at + 2, isLittle);
    const value = at + 4;
    if (code === OPTION.end) break;
    if (length < (OPTIONS_OF_ANY.get(code)?.[0] ?? 0)) return 'an option that is too short';
    if (value + length > end) return 'an option that is longer than its block';
    if (code === OPTION.resolution && length === 1) resolution = block.getUint8(value);
    if (code === OPTION.offset && length === 8) {
      offset = Number(block.getBigInt64(value, isLittle));
    }
    if (code === OPTION.checksumLength) return 'frames that end with a checksum';
    at = value + length + (-length & 3);
  }
  const time = new TimeUnits(resolution, offset);
  if (!time.isReadable) return 'times of a very fine resolution';
  return {
    linkType: block.getUint16(8, isLittle),
    snapLength: block.getUint32(12, isLittle),
    time,
  };
}
