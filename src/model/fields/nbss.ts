// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of nbss. */
export interface NbssFields {
  /** Called name */
  'nbss.called_name': string;
  /** Calling name */
  'nbss.calling_name': string;
  /** Continuation data */
  'nbss.continuation_data': Uint8Array;
  /** Error code */
  'nbss.error_code': number;
  /** Flags: NBSS message flags */
  'nbss.flags': number;
  /** Extend */
  'nbss.flags.e': boolean;
  /** Length of trailer (payload) following this field in bytes */
  'nbss.length': number;
  /** Retarget IP address */
  'nbss.retarget_ip_address': string;
  /** Retarget port */
  'nbss.retarget_port': number;
  /** Message Type: NBSS message type */
  'nbss.type': number;
}
