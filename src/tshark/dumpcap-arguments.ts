/** Conditions that end a capture; each has a number behind a colon. */
export type AutostopKind = 'duration' | 'filesize' | 'packets' | 'files';

/** What is to be captured; each is an option of dumpcap's. */
export interface CaptureSettings {
  /** `-i`, at least one. */
  readonly interfaces: readonly string[];
  /** `-f`: a capture filter, for all interfaces. */
  readonly filter?: string | undefined;
  /** `-s`: bytes of each packet that are captured. */
  readonly snapLength?: number | undefined;
  /** `-B`: memory in which the system keeps packets for dumpcap, in MiB for each interface; 2 unless given. */
  readonly bufferMebibytes?: number | undefined;
  /** `-p` when false: only what is for this machine; true unless given. */
  readonly isPromiscuous?: boolean | undefined;
  /** `-a`: `KIND:NUMBER`. */
  readonly autostop?: readonly string[];
  /** `-c`: packets of all interfaces together. */
  readonly mostPackets?: number | undefined;
}

/**
 * dumpcap's arguments for a capture, apart from `-w`, `-b` and `-q`. What is for all interfaces stands before them,
 * or it would be for the last one only.
 */
export function captureArguments(settings: CaptureSettings): readonly string[] {
  const { interfaces, filter, snapLength, bufferMebibytes, autostop = [], mostPackets } = settings;
  return [
    ...(settings.isPromiscuous === false ? ['-p'] : []),
    ...(filter === undefined ? [] : ['-f', filter]),
    ...(snapLength === undefined ? [] : ['-s', String(snapLength)]),
    ...(bufferMebibytes === undefined ? [] : ['-B', String(bufferMebibytes)]),
    ...interfaces.flatMap((name) => ['-i', name]),
    ...autostop.flatMap((condition) => ['-a', condition]),
    ...(mostPackets === undefined ? [] : ['-c', String(mostPackets)]),
  ];
}

/** Arguments that print the program of a filter, or what is wrong with it. */
export function compileArguments(name: string, filter: string): readonly string[] {
  return ['-d', '-f', filter, '-i', name];
}

const WHOLE = /^[1-9]\d{0,9}$/;
/** Seconds may have a fraction. */
const SECONDS = /^(?=.*[1-9])\d{1,9}(?:\.\d{1,6})?$/;

/**
 * Is it a condition that ends a capture? dumpcap takes what it cannot read for zero.
 *
 * @param kinds - Those that make sense.
 */
export function isAutostop(text: string, kinds: readonly AutostopKind[]): boolean {
  const colon = text.indexOf(':');
  const kind = kinds.find((each) => each === text.slice(0, Math.max(0, colon)));
  if (kind === undefined) return false;
  return (kind === 'duration' ? SECONDS : WHOLE).test(text.slice(colon + 1));
}
