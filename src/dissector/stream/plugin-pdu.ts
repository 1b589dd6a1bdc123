import type { ProtocolDescription } from '../describe/description.js';
import type { DissectedPdu } from '../interpret/interpreter.js';
import type { StopReason } from '../interpret/stop.js';

/** A PDU that a frame makes complete. */
export interface PluginPdu {
  readonly description: ProtocolDescription;
  /** `undefined` for one of which not even the length is known, or whose length no PDU can have. */
  readonly pdu: DissectedPdu | undefined;
  /**
   * Why it was not dissected to its end, if it was not; `undefined` as well if that was in a PDU that it carries,
   * which then stands behind it.
   */
  readonly stop: StopReason | undefined;
  readonly size: number;
  /** Where it begins in the data of its frame; `undefined` if it was reassembled. */
  readonly inPayload: number | undefined;
  readonly claimedBy: string | undefined;
}

/** A PDU, but for who else takes its bytes. */
export type FoundPdu = Omit<PluginPdu, 'claimedBy'>;

/** A tshark with a plugin for the protocol finds what we find. */
export function otherThan({ filterName }: ProtocolDescription, claimedBy: string | undefined) {
  return claimedBy === filterName ? undefined : claimedBy;
}
