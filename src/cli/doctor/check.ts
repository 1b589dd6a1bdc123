/** What a check is about. */
export type CheckId =
  | 'node'
  | 'tshark'
  | 'rules'
  | 'configuration'
  | 'personal-folder'
  | 'profiles'
  | 'plugins'
  | 'lua-plugins'
  | 'extcap'
  | 'capinfos'
  | 'editcap'
  | 'dumpcap'
  | 'capture'
  | 'capture-rights'
  | 'loaded-plugins'
  | 'compiler'
  | 'headers'
  | 'encoding'
  | 'language'
  | 'user';

/** What depends on a check: reading captures is the main job. */
export type Concern = 'reading' | 'capturing' | 'plugins' | 'output';

/** One thing that was looked at. */
export interface Check {
  /** For programs: never renamed. */
  readonly id: CheckId;
  readonly concerns: Concern;
  /** A failure keeps what it concerns from working. */
  readonly status: 'ok' | 'warning' | 'failure';
  readonly message: string;
  /** What to do about it. */
  readonly todo?: string;
}
