/** What went wrong, for scripts to match on; once released, a code is never renamed. */
export type LabErrorCode =
  | 'BUILD_FAILED'
  | 'CAPTURE_DAMAGED'
  | 'CAPTURE_EMPTY'
  | 'CAPTURE_FAILED'
  | 'CAPTURE_IS_DIRECTORY'
  | 'CAPTURE_NOT_FOUND'
  | 'CAPTURE_NOT_PERMITTED'
  | 'CAPTURE_UNREADABLE'
  | 'COMPILER_NOT_FOUND'
  | 'DUCKDB_NOT_FOUND'
  | 'DECLARATION_INVALID'
  | 'DUMPCAP_NOT_FOUND'
  | 'HEADERS_NOT_FOUND'
  | 'HEADERS_OTHER_RELEASE'
  | 'HOST_NOT_FOUND'
  | 'NOTHING_TO_PLOT'
  | 'OUTPUT_NOT_WRITABLE'
  | 'PLUGIN_NOT_LOADED'
  | 'PROTOCOL_EXISTS'
  | 'QUERY_FAILED'
  | 'RUN_DAMAGED'
  | 'RUN_NOT_FOUND'
  | 'STREAM_NOT_FOUND'
  | 'TSHARK_FAILED'
  | 'TSHARK_NOT_FOUND'
  | 'TSHARK_NOT_PERMITTED'
  | 'TSHARK_TOO_OLD'
  | 'USAGE';

/**
 * A failure the reader can do something about. Anything else that is thrown is a bug and stays a
 * plain `Error`; odd traffic is neither: it becomes a finding.
 */
export class LabError extends Error {
  override readonly name: string = 'LabError';

  constructor(
    readonly code: LabErrorCode,
    message: string,
    /** What to try next: one sentence. */
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
