import type { LabErrorCode } from '../errors/lab-error.js';

/** What the exit codes of every command mean. */
export const EXIT = {
  done: 0,
  /** What was asked for was not found, or a check failed. */
  notFound: 1,
  usage: 2,
  /** No tshark or dumpcap, or no permission to run it or to capture. */
  environment: 3,
  /** Input unreadable or damaged; what could be read was delivered. */
  input: 4,
  /** A bug of ours: EX_SOFTWARE of sysexits.h, so that no script takes it for an answer. */
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const EXIT_OF: Readonly<Record<LabErrorCode, ExitCode>> = {
  BUILD_FAILED: EXIT.environment,
  CAPTURE_DAMAGED: EXIT.input,
  CAPTURE_EMPTY: EXIT.input,
  CAPTURE_FAILED: EXIT.environment,
  CAPTURE_IS_DIRECTORY: EXIT.input,
  CAPTURE_NOT_FOUND: EXIT.input,
  CAPTURE_NOT_PERMITTED: EXIT.input,
  CAPTURE_UNREADABLE: EXIT.input,
  COMPILER_NOT_FOUND: EXIT.environment,
  DUCKDB_NOT_FOUND: EXIT.environment,
  DECLARATION_INVALID: EXIT.usage,
  DUMPCAP_NOT_FOUND: EXIT.environment,
  HEADERS_NOT_FOUND: EXIT.environment,
  HEADERS_OTHER_RELEASE: EXIT.environment,
  HOST_NOT_FOUND: EXIT.notFound,
  NOTHING_TO_PLOT: EXIT.notFound,
  OUTPUT_NOT_WRITABLE: EXIT.environment,
  PLUGIN_NOT_LOADED: EXIT.notFound,
  PROTOCOL_EXISTS: EXIT.notFound,
  QUERY_FAILED: EXIT.usage,
  RUN_DAMAGED: EXIT.input,
  RUN_NOT_FOUND: EXIT.input,
  STREAM_NOT_FOUND: EXIT.notFound,
  TSHARK_FAILED: EXIT.environment,
  TSHARK_NOT_FOUND: EXIT.environment,
  TSHARK_NOT_PERMITTED: EXIT.environment,
  TSHARK_TOO_OLD: EXIT.environment,
  USAGE: EXIT.usage,
};

export function exitCodeOf(code: LabErrorCode): ExitCode {
  return EXIT_OF[code];
}

/** From the one that matters most. */
const BY_WEIGHT: readonly ExitCode[] = [
  EXIT.interrupted,
  EXIT.bug,
  EXIT.usage,
  EXIT.environment,
  EXIT.input,
  EXIT.notFound,
  EXIT.done,
];

/** The code of several jobs together: that of the one that went worst. */
export function worstOf(codes: readonly ExitCode[]): ExitCode {
  return BY_WEIGHT.find((code) => codes.includes(code)) ?? EXIT.done;
}
