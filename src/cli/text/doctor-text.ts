import type { Said } from './said.js';

/** What `doctor` says about a machine. */
export interface DoctorText {
  readonly mark: Readonly<Record<'ok' | 'warning' | 'failure', string>>;
  readonly installNode: (version: string) => string;
  readonly foundBy: Readonly<Record<'option' | 'environment' | 'path' | 'usual-place', string>>;
  readonly tshark: (version: string, path: string, foundBy: string) => string;
  readonly rules: (release: string) => string;
  readonly privateConfiguration: string;
  readonly otherConfiguration: (lastWords: string) => Said;
  readonly ordinaryUser: string;
  readonly root: Said;
  /** What the programs that come with tshark are for. */
  readonly companions: Readonly<Record<'capinfos' | 'editcap' | 'dumpcap', string>>;
  readonly companion: (name: string, path: string) => string;
  readonly noCompanion: (name: string, purpose: string) => Said;
}
