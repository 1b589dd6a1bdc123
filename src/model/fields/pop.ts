// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of pop. */
export interface PopFields {
  /** DATA fragment: Message fragment */
  'pop.data.fragment': number;
  /** DATA fragment count */
  'pop.data.fragment.count': number;
  /** DATA defragmentation error: Message defragmentation error */
  'pop.data.fragment.error': number;
  /** DATA has multiple tail fragments: Message has multiple tail fragments */
  'pop.data.fragment.multiple_tails': boolean;
  /** DATA fragment overlap: Message fragment overlap */
  'pop.data.fragment.overlap': boolean;
  /** DATA fragment overlapping with conflicting data: Message fragment overlapping with conflicting data */
  'pop.data.fragment.overlap.conflicts': boolean;
  /** DATA fragment too long: Message fragment too long */
  'pop.data.fragment.too_long_fragment': boolean;
  /** DATA fragments: Message fragments */
  'pop.data.fragments': true;
  /** Reassembled DATA in frame: This DATA fragment is reassembled in this frame */
  'pop.data.reassembled.in': number;
  /** Reassembled DATA length: The total length of the reassembled payload */
  'pop.data.reassembled.length': number;
  /** Request */
  'pop.request': string;
  /** Request command */
  'pop.request.command': string;
  /** Data: Request data */
  'pop.request.data': string;
  /** Request parameter */
  'pop.request.parameter': string;
  /** Response */
  'pop.response': string;
  /** Data: Response Data */
  'pop.response.data': string;
  /** Response description */
  'pop.response.description': string;
  /** Response indicator */
  'pop.response.indicator': string;
  /** Length must be a string containing an integer */
  'pop.response.tot_len.invalid': true;
}
