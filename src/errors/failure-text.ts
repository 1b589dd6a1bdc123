/** A message, and what to do about it: one sentence each. */
export interface Advised {
  readonly message: string;
  readonly hint: string;
}

/** A failure as it is told. */
export interface Told extends Advised {
  /** The message, where it is several lines; each is shown on its own, whatever is in it. */
  readonly lines?: readonly string[];
}

/** How a program ended. */
export interface ProgramEnd {
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
}

/** What failures below the command line say, in one language. Words of tshark's are in its own. */
export interface FailureText {
  readonly captureDamaged: (path: string, lastFrame: number, words: string) => Advised;
  readonly notACapture: (path: string, words: string) => Advised;
  readonly noPackets: (path: string) => Advised;
  readonly captureIsFolder: (path: string) => Advised;
  /** `undefined` for standard input. */
  readonly captureEmpty: (path: string | undefined) => Advised;
  readonly captureNotFound: (path: string) => Advised;
  readonly captureNotPermitted: (path: string) => Advised;
  readonly captureUnreadable: (path: string, words: string) => Advised;
  /** tshark gives this number to another frame than the file has it for. */
  readonly countedOtherwise: (path: string, frame: number) => Advised;
  readonly outputUnreadable: (afterFrame: number) => Advised;
  readonly noFields: (program: string) => Advised;
  readonly unknownProtocol: (name: string, version: string) => Advised;
  readonly captureFailed: (name: string, words: string) => Advised;
  /** The disk with the results, or with temporary files, takes no more. */
  readonly noRoom: (words: string) => Advised;
  readonly runNotFound: (folder: string) => Advised;
  readonly runDamaged: (folder: string, file: string) => Advised;
  readonly duckDbNotFound: (words: string) => Advised;
  readonly readOnly: Advised;
  readonly notOneStatement: (count: number) => Advised;
  readonly sqlParameters: Advised;
  /** A hint. */
  readonly correctDeclaration: string;
  /** A hint, about declarations in the folder that the user has set. */
  readonly ownDeclarations: (folder: string) => string;
  readonly declarationMissing: (place: string) => Advised;
  /** It waits for something that never comes. */
  readonly declarationWaits: (file: string) => Advised;
  readonly noDeclaration: (place: string) => Advised;
  /** `places` are where a declaration of this name was looked for. */
  readonly noDeclarationOf: (name: string, places: readonly string[]) => Advised;
  readonly declarationUnread: (place: string, words: string) => Advised;
  readonly declarationUnloaded: (file: string, words: string) => Advised;
  readonly noProtocol: (file: string) => Advised;
  /** In the option "dissectors"; `undefined`: it is no list at all. */
  readonly noProtocols: (index: number | undefined) => Advised;
  readonly dissectorsNeedFile: Advised;
  /** What $CC names does not start, or is no compiler. */
  readonly ownCompiler: (command: string) => Advised;
  readonly compilerNotFound: (platform: string) => Advised;
  /** In pkg-config's words; without any there is no pkg-config. */
  readonly headersNotFound: (words: string | undefined, platform: string) => Advised;
  readonly headersOtherRelease: (headers: string, tshark: string, platform: string) => Advised;
  /** In the compiler's words. */
  readonly buildFailed: (protocol: string, words: string) => Told;
  readonly noStatement: Advised;
  /** In DuckDB's words, and what they are about. */
  readonly sqlFailed: (words: string, about: 'names' | 'access' | 'other') => Advised;
  /** `symbol`: what it needs, and this Wireshark does not have; `protocol`: of a plugin of ours. */
  readonly pluginOfOtherApi: (
    file: string,
    symbol: string,
    tshark: string,
    protocol: string | undefined,
  ) => Advised;
  readonly pluginOfOtherRelease: (
    file: string,
    release: string,
    tshark: string,
    protocol: string | undefined,
  ) => Advised;
  /** In the words of the system. */
  readonly pluginUnread: (file: string, words: string, protocol: string | undefined) => Advised;
  /** `files` are plugins that may be the reason. */
  readonly wiresharkHasNameTwice: (
    what: 'name' | 'shortName' | 'filterName',
    name: string,
    files: readonly string[],
  ) => Advised;
  /** A hint. */
  readonly askDoctor: string;
  readonly wiresharkDoesNotStart: (words: string, files: readonly string[]) => Advised;
  /** Two dissectors have one name; `words` are tshark's. */
  readonly dissectorTwice: (words: string, files: readonly string[]) => Advised;
  /** The reason is a sentence of this catalogue. */
  readonly notInstalled: (reason: string) => Advised;
  readonly pluginNotListed: (file: string) => Advised;
  /** Wireshark loads `other`, which has the same name. */
  readonly pluginElsewhere: (file: string, other: string) => Advised;
  /** It has the name of a plugin. */
  readonly pluginIsFolder: (file: string) => Advised;
  readonly pluginFolder: (folder: string, words: string, isPersonal: boolean) => Advised;
  readonly nameTaken: (
    protocol: string,
    what: 'name' | 'shortName' | 'filterName',
    name: string,
    owner: string,
  ) => Advised;
  /** `owner` is the filter name of the protocol that has a field of this name. */
  readonly fieldTaken: (protocol: string, name: string, owner: string) => Advised;
  readonly badCount: (count: number) => Advised;
  readonly badName: (of: 'protocol' | 'preference', name: string) => Advised;
  readonly namedNotPermitted: (by: string, file: string) => Advised;
  readonly namedNotFound: (
    by: string,
    file: string,
    program: 'tshark' | 'dumpcap',
    isMissing: boolean,
  ) => Advised;
  readonly tsharkNotFound: (places: string, platform: string, variable: string) => Advised;
  readonly dumpcapNotFound: (places: string, platform: string, variable: string) => Advised;
  readonly tsharkTooOld: (
    file: string,
    by: string | undefined,
    version: string,
    oldest: string,
    variable: string,
  ) => Advised;
  /** `words` say why it did not start; without any it is another program. */
  readonly notTshark: (
    file: string,
    by: string | undefined,
    words: string | undefined,
    variable: string,
  ) => Advised;
  readonly optionsRefused: (words: string) => Advised;
  readonly tsharkFailed: (end: ProgramEnd, words: string) => Advised;
  readonly noConversations: (path: string) => Advised;
  readonly severalConversations: (path: string, count: number) => Advised;
  readonly streamNotFound: (path: string, stream: number, count: number) => Advised;
  readonly connectionNotFound: (
    path: string,
    stream: number,
    connection: number,
    count: number,
  ) => Advised;
  readonly nothingToPlot: (
    kind: 'stevens' | 'tcptrace' | 'throughput' | 'flight' | 'rtt' | 'window',
    stream: number,
    path: string,
    from: 'client' | 'server',
  ) => Advised;
  readonly filter: FilterFailureText;
}

/** What a filter chooses from. */
export type FilteredRows = 'segments' | 'conversations';

/** What is wrong with a filter. */
export interface FilterFailureText {
  readonly notOfKind: (text: string, kind: 'number' | 'text' | 'flag' | 'time') => Advised;
  readonly oneTooMany: (text: string) => Advised;
  readonly tooDeep: Advised;
  readonly noPattern: (text: string) => Advised;
  readonly needsText: (operator: string) => Advised;
  /** The name of a field stands where a value is needed, or (`undefined`: at the end) none does. */
  readonly isField: (text: string) => Advised;
  readonly noValue: (before: string | undefined) => Advised;
  readonly noCondition: (text: string | undefined) => Advised;
  readonly noField: (text: string, nearest: string | undefined, rows: FilteredRows) => Advised;
  /** `words` are those that the field can have. */
  readonly noWord: (text: string, nearest: string | undefined, words: readonly string[]) => Advised;
  readonly noPort: (text: string) => Advised;
  /** A prefix (`192.0.2.0/24`) is no address, either. */
  readonly noAddress: (text: string, isPrefix: boolean) => Advised;
  readonly signMissing: (sign: string, what: 'parenthesis' | 'set' | 'set-begin') => Advised;
  readonly noEnd: Advised;
  readonly stray: (character: string) => Advised;
}
