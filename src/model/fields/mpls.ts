// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of mpls. */
export interface MplsFields {
  /** Protocol Id: MCC Protocol */
  'mcc.proto': number;
  /** MPLS Bottom Of Label Stack */
  'mpls.bottom': number;
  /** MPLS Experimental Bits */
  'mpls.exp': number;
  /** Invalid Label */
  'mpls.invalid_label': true;
  /** MPLS Label */
  'mpls.label': number;
  /** MPLS TTL */
  'mpls.ttl': number;
  /** Channel Type: PW Associated Channel Type */
  'pwach.channel_type': number;
  /** Error processing Message */
  'pwach.error_processing_message': true;
  /** Reserved */
  'pwach.res': number;
  /** Error: this byte is reserved and must be 0 */
  'pwach.res.not_zero': true;
  /** Channel Version: PW Associated Channel Version */
  'pwach.ver': number;
  /** Error processing Message */
  'pwmcw.error_processing_message': true;
  /** Flags: Generic/Preferred PW MPLS Control Word Flags */
  'pwmcw.flags': number;
  /** Length: Generic/Preferred PW MPLS Control Word Length */
  'pwmcw.length': number;
  /** Sequence Number: Generic/Preferred PW MPLS Control Word Sequence Number */
  'pwmcw.sequence_number': number;
}
