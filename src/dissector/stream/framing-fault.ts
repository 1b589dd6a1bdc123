import type { ProtocolDescription } from '../describe/description.js';
import { pduLength, PduSplitter } from './split-pdus.js';

/** Why bytes are not one PDU, as the framing of a protocol has it. */
export type FramingFault =
  /** Fewer bytes than the header has. */
  | { readonly kind: 'header'; readonly headerSize: number; readonly bytes: number }
  /** The length field asks for another number of bytes. */
  | { readonly kind: 'length'; readonly wanted: number; readonly bytes: number }
  /** The length field asks for what no PDU can have. */
  | {
      readonly kind: 'bad-length';
      readonly wanted: number;
      readonly lowest: number;
      readonly highest: number;
    }
  /** The first PDU ends in front of the last byte; `undefined` where no delimiter ends it. */
  | { readonly kind: 'delimiter'; readonly end: number | undefined; readonly bytes: number };

/**
 * What keeps bytes from being one PDU in a stream. Of a protocol that comes over UDP, too, they may be a
 * datagram, which ends by itself.
 */
export function framingFault(
  { framing, attachments }: Pick<ProtocolDescription, 'framing' | 'attachments'>,
  bytes: Uint8Array,
): FramingFault | undefined {
  if (framing.kind === 'datagram' || attachments.some(({ over }) => over === 'udp')) {
    return undefined;
  }
  if (framing.kind === 'delimiter') {
    const [first] = new PduSplitter(framing).push(bytes);
    const end = first?.kind === 'pdu' ? first.end : undefined;
    return end === bytes.length ? undefined : { kind: 'delimiter', end, bytes: bytes.length };
  }
  const { headerSize, max } = framing;
  if (bytes.length < headerSize) return { kind: 'header', headerSize, bytes: bytes.length };
  const wanted = pduLength(framing, bytes, 0);
  if (wanted < headerSize || wanted > max) {
    return { kind: 'bad-length', wanted, lowest: headerSize, highest: max };
  }
  return wanted === bytes.length ? undefined : { kind: 'length', wanted, bytes: bytes.length };
}
