import type { ProtocolDescription } from '../dissector/describe/description.js';
import type { Tshark } from '../tshark/find-tshark.js';
import type { TreeFormat } from './packet-reader.js';

/** A protocol that `protocol()` of `sharkscribe/dissector` gives. */
export interface DeclaredProtocol {
  readonly description: ProtocolDescription;
}

/** What shall be read, and how. */
export interface OpenCaptureOptions {
  /**
   * Format that tshark hands the packets over in. `ek`, the default, is by far the fastest; it has all
   * fields of a protocol flat, without labels and places. `pdml` has everything, at a tenth of the
   * speed. `json` stands between the two: fields below fields, and their bytes with `includeBytes`.
   */
  readonly format?: TreeFormat | undefined;
  /** Display filter: which packets to give (`-Y`). */
  readonly displayFilter?: string | undefined;
  /** Dissect in two passes (`-2`), so that a packet knows about later ones. Files only. */
  readonly twoPass?: boolean | undefined;
  /** How to decode what tshark would not know: `['tcp.port==8888,http']` (`-d`). */
  readonly decodeAs?: readonly string[] | undefined;
  /**
   * Protocols to give, for speed (`-J`): `['ip', 'tcp']`. `frame` is always there. A protocol inside one
   * that is left out is lost with it.
   */
  readonly protocols?: readonly string[] | undefined;
  /** Preferences of Wireshark's: `{ 'tcp.desegment_tcp_streams': false }` (`-o`). */
  readonly preferences?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** Resolve addresses and ports to names. Default: no (`-n`). */
  readonly resolveNames?: boolean | undefined;
  /** Give the bytes of each field with JSON (`-x`). PDML always has them, EK never. */
  readonly includeBytes?: boolean | undefined;
  /**
   * Protocols of your own, declared with `sharkscribe/dissector`: each PDU becomes a protocol behind those of
   * tshark, in the frame that makes it whole. Files only; the capture is read once more for them.
   */
  readonly dissectors?: readonly DeclaredProtocol[] | undefined;
  /** Stop after so many packets of the capture (`-c`). */
  readonly count?: number | undefined;
  /** Read with the user's own Wireshark configuration, not with an empty one. */
  readonly usePreferences?: boolean | undefined;
  /** Default: the tshark that {@link findTshark} finds. */
  readonly tshark?: Tshark | undefined;
  /** Ends the reading: the loop throws the signal's reason, and tshark ends. */
  readonly signal?: AbortSignal | undefined;
}
