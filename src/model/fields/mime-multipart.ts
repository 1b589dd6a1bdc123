// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of mime_multipart. */
export interface MimeMultipartFields {
  /** Boundary */
  'mime_multipart.boundary': string;
  /** The multipart dissector could not decrypt the message. */
  'mime_multipart.decryption_not_possible': true;
  /** First boundary */
  'mime_multipart.first_boundary': string;
  /** Content-Description Header */
  'mime_multipart.header.content-description': string;
  /** Content-Disposition: RFC 2183: Content-Disposition Header */
  'mime_multipart.header.content-disposition': string;
  /** Content-Encoding Header */
  'mime_multipart.header.content-encoding': string;
  /** Content-Id: RFC 2045: Content-Id Header */
  'mime_multipart.header.content-id': string;
  /** Content-Language Header */
  'mime_multipart.header.content-language': string;
  /** Content-Length Header */
  'mime_multipart.header.content-length': string;
  /** Content-Transfer-Encoding: RFC 2045: Content-Transfer-Encoding Header */
  'mime_multipart.header.content-transfer-encoding': string;
  /** Content-Type Header */
  'mime_multipart.header.content-type': string;
  /** OriginalContent: Original Content-Type Header */
  'mime_multipart.header.originalcontent': string;
  /** Length of security token: Length of the Kerberos BLOB which follows this token */
  'mime_multipart.header.sectoken-length': number;
  /** Last boundary */
  'mime_multipart.last_boundary': string;
  /** The multipart dissector could not find a required parameter. */
  'mime_multipart.no_required_parameter': true;
  /** Encapsulated multipart part */
  'mime_multipart.part': string;
  /** Preamble */
  'mime_multipart.preamble': Uint8Array;
  /** Trailer */
  'mime_multipart.trailer': Uint8Array;
  /** Type: MIME multipart encapsulation type */
  'mime_multipart.type': string;
}
