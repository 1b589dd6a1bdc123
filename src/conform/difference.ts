/** What of a PDU can differ. */
export type ComparedAttribute =
  | 'pdus'
  | 'marks'
  | 'info'
  | 'hand-off'
  | 'name'
  | 'show'
  | 'value'
  | 'unmaskedvalue'
  | 'size'
  | 'pos'
  | 'hide'
  | 'children'
  | 'label';

/** A place where interpreter and plugin do not say the same. */
export interface Difference {
  /** Filter name of the protocol. */
  readonly protocol: string;
  readonly frameNumber: number;
  /** Which of the PDUs that the frame makes complete, from 1; 0 for the frame as a whole. */
  readonly pdu: number;
  /** Names from the protocol down to the node, with `/` between them. */
  readonly path: string;
  readonly attribute: ComparedAttribute;
  /** What the interpreter says. */
  readonly ours: string;
  /** What the plugin says. */
  readonly theirs: string;
  /** Bytes of the PDU. */
  readonly hex: string;
}
