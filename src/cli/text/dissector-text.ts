import type { FramingFault } from '../../dissector/stream/framing-fault.js';
import type { ValueDifference } from '../../toolchain/compare-value.js';
import type { Misplacement } from '../../toolchain/plugin/plugin-files.js';
import type { Said } from './said.js';

/** What a new declaration is about. */
export interface StarterFacts {
  readonly filterName: string;
  readonly shortName: string;
  readonly name: string;
  readonly port: number;
}

/** What an installed plugin is to the Wireshark that is used. */
export interface InstalledFacts {
  readonly path: string;
  /** The release it was built for, where it can be told. */
  readonly builtFor: string | undefined;
  /** The version that Wireshark has loaded. */
  readonly loaded: string | undefined;
  readonly misplaced: Misplacement | undefined;
}

/** What the commands of `dissector` say. */
export interface DissectorText {
  /** How a check went: in front of each line. */
  readonly mark: Readonly<Record<'ok' | 'warning' | 'problem', string>>;
  /** The page of a new declaration, in Markdown. */
  readonly page: (facts: StarterFacts) => string;
  readonly created: (folder: string) => string;
  readonly afterNew: (folder: string, name: string) => string;
  readonly badName: (name: string) => Said;
  readonly folderExists: (folder: string) => Said;
  /** `owner` is a protocol of Wireshark's. */
  readonly nameExists: (name: string, owner: string) => Said;
  readonly namesNotCompared: string;
  readonly noPlaces: Said;
  readonly noNames: (command: string) => Said;
  readonly sound: (protocol: string, file: string) => string;
  readonly cMissing: (file: string, command: string) => string;
  readonly cOutdated: (file: string, command: string) => string;
  readonly unknownDissector: (protocol: string, dissector: string, isCertain: boolean) => string;
  /** A dissector of Wireshark's has the filter name of a protocol. */
  readonly dissectorTaken: (protocol: string) => string;
  readonly portsTaken: (protocol: string, ports: readonly string[], more: number) => string;
  /** `nearest` is the one of `known` that may be meant. */
  readonly vectorKey: (
    file: string,
    name: string,
    key: string,
    nearest: string | undefined,
    known: readonly string[],
  ) => string;
  /** The bytes are not one PDU. */
  readonly vectorFraming: (file: string, name: string, fault: FramingFault) => string;
  readonly vectorHex: (file: string, name: string) => string;
  /** The PDU is not read to its end. */
  readonly vectorStops: (file: string, name: string, reason: 'malformed' | 'short') => string;
  readonly vectorDiffers: (file: string, name: string, difference: ValueDifference) => string;
  readonly checked: (protocols: number, problems: number, warnings: number) => string;
  readonly wrote: (file: string) => string;
  readonly built: (file: string, release: string) => string;
  readonly afterBuild: (name: string) => string;
  readonly afterC: (folder: string) => string;
  readonly willInstall: (
    protocol: string,
    version: string,
    target: string,
    replaces: boolean,
  ) => string;
  readonly asRoot: string;
  readonly runsCode: string;
  readonly question: string;
  readonly notInstalled: string;
  readonly needsYes: Said;
  readonly installed: (protocol: string, target: string) => string;
  readonly outOfOrder: string;
  readonly removed: (file: string) => string;
  readonly notThere: (protocol: string) => Said;
  /** Of other releases, which are left. */
  readonly leftForOthers: (file: string) => string;
  /** Without a version it was not run. */
  readonly declared: (protocol: string, version: string | undefined, file: string) => string;
  readonly notDeclared: (protocol: string) => string;
  readonly nowhere: string;
  readonly installedAt: (facts: InstalledFacts, tshark: string) => string;
  readonly nothingListed: string;
  readonly rootIgnores: string;
}
