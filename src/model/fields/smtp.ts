// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of smtp. */
export interface SmtpFields {
  /** Password */
  'smtp.auth.password': string;
  /** Username */
  'smtp.auth.username': string;
  /** Username/Password */
  'smtp.auth.username_password': string;
  /** base64 decode failed or is not enabled (check SMTP preferences) */
  'smtp.base64_decode': true;
  /** Command Line */
  'smtp.command_line': string;
  /** DATA fragment: Message fragment */
  'smtp.data.fragment': number;
  /** DATA fragment count */
  'smtp.data.fragment.count': number;
  /** DATA defragmentation error: Message defragmentation error */
  'smtp.data.fragment.error': number;
  /** DATA has multiple tail fragments: Message has multiple tail fragments */
  'smtp.data.fragment.multiple_tails': boolean;
  /** DATA fragment overlap: Message fragment overlap */
  'smtp.data.fragment.overlap': boolean;
  /** DATA fragment overlapping with conflicting data: Message fragment overlapping with conflicting data */
  'smtp.data.fragment.overlap.conflicts': boolean;
  /** DATA fragment too long: Message fragment too long */
  'smtp.data.fragment.too_long_fragment': boolean;
  /** DATA fragments: Message fragments */
  'smtp.data.fragments': true;
  /** Reassembled DATA in frame: This DATA fragment is reassembled in this frame */
  'smtp.data.reassembled.in': number;
  /** Reassembled DATA length: The total length of the reassembled payload */
  'smtp.data.reassembled.length': number;
  /** EOM */
  'smtp.eom': true;
  /** Message */
  'smtp.message': string;
  /** Request */
  'smtp.req': boolean;
  /** Command */
  'smtp.req.command': string;
  /** Request parameter */
  'smtp.req.parameter': string;
  /** Response */
  'smtp.response': string;
  /** Response code */
  'smtp.response.code': number;
  /** Unexpected response code in multiline response */
  'smtp.response.code.unexpected': true;
  /** Response */
  'smtp.rsp': boolean;
  /** Response parameter */
  'smtp.rsp.parameter': string;
}
