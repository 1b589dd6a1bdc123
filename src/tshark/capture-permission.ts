/** Why capturing failed, as far as dumpcap's words tell. */
export type CaptureFailureKind =
  | 'no-permission'
  | 'no-such-interface'
  | 'interface-down'
  | 'interface-gone'
  | 'bad-filter'
  | 'file-not-writable'
  /** Somebody else ended dumpcap; the words are the signal's name. */
  | 'killed'
  | 'other';

/** A failure of dumpcap. */
export interface CaptureFailure {
  readonly kind: CaptureFailureKind;
  /** What dumpcap said, on one line, without its advice; empty when it said nothing. */
  readonly words: string;
  /** The system did not let this user run dumpcap. */
  readonly mayNotRun?: boolean;
}

/** How a dumpcap came to its end. */
export interface DumpcapEnd {
  /** `undefined` when it did not start, or was ended by a signal. */
  readonly exitCode: number | undefined;
  /** Last lines of standard error. */
  readonly lastWords: readonly string[];
  /** Why the system did not start it: `EACCES`, `EPERM`, `ENOENT`, … */
  readonly startError?: string | undefined;
  /** The signal that ended it: `SIGKILL`, … */
  readonly signal?: string | undefined;
  /** It was asked to end, so that a signal is no failure. */
  readonly wasStopped?: boolean | undefined;
}

/**
 * In the order in which they are tried: a file that cannot be written is not about the right to capture,
 * though it may say "Permission denied".
 */
const SIGNS: readonly (readonly [CaptureFailureKind, RegExp])[] = [
  [
    'file-not-writable',
    /\bfile to which the capture (?:would be|was being) saved\b|temporary file .*could not be/i,
  ],
  ['bad-filter', /invalid capture filter|isn't a valid capture filter/i],
  [
    'interface-gone',
    /no longer attached|interface disappeared|adapter .* no longer (?:running|present)|network device went away/i,
  ],
  [
    'no-permission',
    /(?:n't|not) have permission|sufficient permissions|operation not permitted|permission denied|cap_net_raw|access is denied|no interfaces on which a capture can be done/i,
  ],
  ['interface-down', /device (?:"[^"]*" )?is not up|network is down/i],
  [
    'no-such-interface',
    /no (?:such )?device|there is no interface|no such interface|isn't a valid interface|cannot find the device|error opening adapter/i,
  ],
];

const BROKEN_PIPE = /\bbroken pipe\b/i;

/** Where dumpcap stops telling what happened and begins to advise. */
const ADVICE =
  /^(?:Please (?:check|report)|On Debian|See the User's Guide|For more information|You might|Run )/;
/** What dumpcap says of every capture, and as root without capabilities. */
const CHATTER =
  /^(?:Capturing on |File: |Packets(?: captured)?: |Packets received\/dropped |(?:dumpcap: )?cap_set_proc\(\))/;

/**
 * Explains why a dumpcap failed. It ends with 0 when the interface goes away meanwhile, so the words count
 * whatever the exit code is.
 *
 * @returns `undefined` for one that did what it was to do.
 */
export function captureFailureOf({
  exitCode,
  lastWords,
  startError,
  signal,
  wasStopped = false,
}: DumpcapEnd): CaptureFailure | undefined {
  const words = ownWords(lastWords);
  if (startError !== undefined) {
    if (startError === 'EACCES' || startError === 'EPERM') {
      return { kind: 'no-permission', words, mayNotRun: true };
    }
    return { kind: 'other', words: words === '' ? startError : words };
  }
  const kind = SIGNS.find(([, sign]) => sign.test(words))?.[0];
  if (exitCode === 0) return kind === 'interface-gone' ? { kind, words } : undefined;
  // Whoever stops it may have left its pipe, or have been quicker than its own handling of signals.
  if (wasStopped && (kind === undefined || BROKEN_PIPE.test(words))) return undefined;
  if (kind === undefined && signal !== undefined) return { kind: 'killed', words: signal };
  return { kind: kind ?? 'other', words };
}

function ownWords(lines: readonly string[]): string {
  const said = lines.flatMap((line) => line.split(/[\r\n]+/)).map((line) => line.trim());
  const end = said.findIndex((line) => ADVICE.test(line));
  return said
    .slice(0, end === -1 ? undefined : end)
    .filter((line) => line !== '' && !CHATTER.test(line))
    .map((line) => line.replace(/^(?:dumpcap|tshark): /, ''))
    .join(' ');
}
