/** What is said of the right to capture, and of captures that fail. */
export interface CaptureText {
  /** `words`: what dumpcap said; empty when it said nothing. */
  readonly failed: Readonly<
    Record<
      | 'no-permission'
      | 'no-such-interface'
      | 'interface-down'
      | 'interface-gone'
      | 'bad-filter'
      | 'file-not-writable'
      | 'killed'
      | 'other',
      (words: string) => string
    >
  >;
  /** Stands for dumpcap's words where it did not start. */
  readonly mayNotRun: (dumpcap: string) => string;
  /** What to do about a missing right; `what` is the group, or the dumpcap, that it is about. */
  readonly advice: Readonly<
    Record<
      | 'debian'
      | 'join-group'
      | 'log-in-again'
      | 'setcap'
      | 'container'
      | 'chmodbpf'
      | 'npcap'
      | 'other',
      (what: string) => string
    >
  >;
  /** What to do about other failures. */
  readonly todo: {
    /** Interfaces that there are, by name. */
    readonly interfaces: (names: readonly string[]) => string;
    readonly bringUp: string;
    readonly gone: string;
    readonly writable: string;
    readonly killed: string;
    readonly askDoctor: string;
    /** The filter with the place that is wrong marked, and its number, counted from 1. */
    readonly filterAt: (position: number, before: string, fault: string, after: string) => string;
    readonly filterEnds: (filter: string) => string;
    readonly displayFilter: string;
    readonly filterManual: string;
  };
}
