// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of imap. */
export interface ImapFields {
  /** Command: Request or Response command name */
  'imap.command': string;
  /** Request: true if IMAP request, false otherwise */
  'imap.isrequest': boolean;
  /** Line: A line of an IMAP message */
  'imap.line': string;
  /** Request: Remainder of request line */
  'imap.request': string;
  /** Request Command: Request command name */
  'imap.request.command': string;
  /** Request isUID: Request command uid */
  'imap.request.command.uid': boolean;
  /** Request Folder: Request command folder */
  'imap.request.folder': string;
  /** Request Password: Request command password */
  'imap.request.password': string;
  /** Request Username: Request command username */
  'imap.request.username': string;
  /** Request Tag: First token of request line */
  'imap.request_tag': string;
  /** Response: Remainder of response line */
  'imap.response': string;
  /** Response Command: Response command name */
  'imap.response.command': string;
  /** Response Status: Response status code */
  'imap.response.status': string;
  /** Response In: The response to this IMAP request is in this frame */
  'imap.response_in': number;
  /** Response Tag: First token of response line */
  'imap.response_tag': string;
  /** Request In: This is a response to the IMAP request in this frame */
  'imap.response_to': number;
  /** Tag: First token of line */
  'imap.tag': string;
  /** Response Time: The time between the request and response */
  'imap.time': bigint;
}
