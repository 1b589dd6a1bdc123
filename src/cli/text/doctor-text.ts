import type { Misplacement } from '../../toolchain/plugin/plugin-files.js';
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
  /** Where users put what they want Wireshark to use. */
  readonly folder: Readonly<
    Record<
      'personal-folder' | 'profiles' | 'plugins' | 'lua-plugins' | 'extcap',
      (path: string) => string
    >
  >;
  readonly ordinaryUser: string;
  readonly root: Said;
  /** What the programs that come with tshark are for. */
  readonly companions: Readonly<Record<'capinfos' | 'editcap' | 'dumpcap', string>>;
  /** `version` is empty when the program does not say. */
  readonly companion: (name: string, version: string, path: string) => string;
  readonly otherVersion: (name: string, version: string, path: string, tshark: string) => Said;
  readonly companionNotPermitted: (name: string, path: string) => string;
  /** `path` is given for a program that was named. */
  readonly noCompanion: (name: string, purpose: string, path: string | undefined) => Said;
  readonly mayCapture: (name: string) => string;
  readonly tryYourself: (dumpcap: string) => string;
  readonly rights: RightsText;
  readonly compiler: (path: string, version: string) => string;
  /** Among all that are loaded, ours: `fleet 0.1.0`. */
  readonly pluginsLoaded: (count: number, ours: readonly string[]) => string;
  /** `protocol`: of a plugin of ours. */
  readonly pluginMisplaced: (file: string, why: Misplacement, protocol: string | undefined) => Said;
  readonly rootIgnoresPlugins: (count: number) => Said;
  readonly noCompiler: string;
  readonly installCompiler: Readonly<Record<'linux' | 'darwin' | 'win32' | 'other', string>>;
  readonly headers: (version: string, foundBy: string) => string;
  readonly otherHeaders: (version: string, foundBy: string, tshark: string) => string;
  /** In pkg-config's words. */
  readonly headersLack: (version: string, words: string) => string;
  readonly noPkgConfig: (version: string) => string;
  readonly noHeaders: string;
  readonly installHeaders: Readonly<Record<'linux' | 'darwin' | 'win32' | 'other', string>>;
  /** `setting`: a variable with its value, or that there is none. */
  readonly utf8: (setting: string) => string;
  readonly notUtf8: (setting: string) => Said;
  readonly speaks: (language: string, reason: string) => string;
  readonly noLocale: string;
}

/** What gives the right to capture. */
export interface RightsText {
  /** On Linux, in parts. */
  readonly dumpcap: (parts: readonly string[]) => string;
  readonly setuid: string;
  readonly capabilities: (capabilities: string) => string;
  readonly noCapabilities: string;
  readonly capabilitiesUnknown: string;
  readonly openToAll: string;
  readonly group: Readonly<
    Record<'member' | 'member-later' | 'no-member', (group: string) => string>
  >;
  readonly bpf: (device: string) => string;
  readonly noBpf: (device: string) => string;
  readonly npcap: string;
  readonly npcapStopped: string;
  readonly noNpcap: string;
}
