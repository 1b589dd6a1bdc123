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
      | 'other',
      (words: string) => string
    >
  >;
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
}
