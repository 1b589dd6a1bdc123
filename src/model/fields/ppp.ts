// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of ppp. */
export interface PppFields {
  /** Address */
  'ppp.address': number;
  /** Bad checksum */
  'ppp.bad_checksum': true;
  /** Code */
  'ppp.code': number;
  /** Control */
  'ppp.control': number;
  /** Data */
  'ppp.data': Uint8Array;
  /** Direction: PPP direction */
  'ppp.direction': number;
  /** FCS Status */
  'ppp.fcs.status': number;
  /** FCS 16 */
  'ppp.fcs_16': number;
  /** FCS 32 */
  'ppp.fcs_32': number;
  /** Identifier */
  'ppp.identifier': number;
  /** Kind */
  'ppp.kind': number;
  /** Length */
  'ppp.length': number;
  /** Magic Number */
  'ppp.magic_number': number;
  /** Invalid length for option */
  'ppp.opt.len.invalid': true;
  /** OUI */
  'ppp.oui': number;
  /** Protocol */
  'ppp.protocol': number;
}
