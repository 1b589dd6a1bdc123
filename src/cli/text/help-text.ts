/** What `--help` shows. `$0` stands for the name of the program. */
export interface HelpText {
  /**
   * The words that yargs puts between ours, under its English ones. All are given, so that they do not
   * depend on the files that come with yargs.
   */
  readonly yargs: YargsWords;
  readonly usage: string;
  readonly epilogue: string;
  readonly commands: Readonly<
    Record<
      | 'report'
      | 'conversations'
      | 'batch'
      | 'capture'
      | 'live'
      | 'flow'
      | 'plot'
      | 'segments'
      | 'dissect'
      | 'annotate'
      | 'profile'
      | 'dissector'
      | 'check'
      | 'query'
      | 'types'
      | 'interfaces'
      | 'doctor',
      string
    >
  >;
  readonly options: Readonly<
    Record<
      | 'files'
      | 'tshark'
      | 'preferences'
      | 'verbose'
      | 'lang'
      | 'rules'
      | 'lane'
      | 'json'
      | 'dumpcap'
      | 'dissector',
      string
    >
  >;
  readonly report: Readonly<Record<'output' | 'html' | 'stream' | 'json', string>>;
  readonly conversations: Readonly<
    Record<'json' | 'zeek' | 'zeekExpiry' | 'zeekChecksums', string>
  >;
  readonly batch: Readonly<
    Record<
      | 'folders'
      | 'output'
      | 'glob'
      | 'exclude'
      | 'follow'
      | 'jobs'
      | 'report'
      | 'timeout'
      | 'maxMemory'
      | 'force'
      | 'quiet'
      | 'events'
      | 'watch'
      | 'shard'
      | 'merge',
      string
    >
  >;
  readonly flow: Readonly<Record<'stream' | 'connection' | 'format' | 'json' | 'output', string>>;
  readonly plot: Readonly<Record<'file' | 'kind' | 'stream' | 'from' | 'json' | 'output', string>>;
  readonly segments: Readonly<Record<'csv', string>>;
  readonly dissect: Readonly<
    Record<
      | 'T'
      | 'Y'
      | 'where'
      | 'O'
      | 'j'
      | 'J'
      | 'o'
      | 'd'
      | 'twoPass'
      | 'n'
      | 'x'
      | 'plain'
      | 'elasticMapping',
      string
    >
  >;
  readonly dissector: Readonly<
    Record<
      | 'new'
      | 'check'
      | 'build'
      | 'install'
      | 'uninstall'
      | 'list'
      | 'name'
      | 'names'
      | 'newFolder'
      | 'buildFolder'
      | 'cOnly'
      | 'yes'
      | 'conform'
      | 'compared'
      | 'captures'
      | 'pdus'
      | 'seed'
      | 'mutations'
      | 'sanitize',
      string
    >
  >;
  readonly annotate: Readonly<
    Record<'file' | 'write' | 'stream' | 'stepsOnly' | 'remove' | 'force', string>
  >;
  readonly profile: Readonly<Record<'write' | 'install' | 'name' | 'yes' | 'force', string>>;
  readonly capture: Readonly<
    Record<
      'write' | 'ring' | 'count' | 'autostop' | 'until' | 'run' | 'keepAll' | 'report' | 'quiet',
      string
    >
  >;
  readonly live: Readonly<Record<'read' | 'keep' | 'json' | 'count' | 'rules', string>>;
  readonly check: Readonly<Record<'files' | 'expect' | 'junit' | 'csv', string>>;
  readonly query: Readonly<Record<'sql' | 'run' | 'format', string>>;
  /** What is captured, of every command that captures. */
  readonly capturing: Readonly<
    Record<
      'interfaces' | 'filter' | 'snapLength' | 'autostop' | 'buffer' | 'notPromiscuous',
      string
    >
  >;
  readonly types: Readonly<Record<'protocols' | 'json', string>>;
  readonly interfaces: Readonly<Record<'to' | 'traffic', string>>;
  /** What the examples show, by what they run. */
  readonly examples: Readonly<
    Record<
      | 'report'
      | 'doctor'
      | 'reportToFile'
      | 'reportToPage'
      | 'reportOnStreams'
      | 'reportOnPipe'
      | 'flow'
      | 'flowPicture'
      | 'flowMermaid'
      | 'plot'
      | 'plotOfStream'
      | 'table'
      | 'json'
      | 'zeek'
      | 'segments'
      | 'csv'
      | 'trees'
      | 'firstFins'
      | 'annotate'
      | 'annotateInPlace'
      | 'profile'
      | 'profileFolder'
      | 'types'
      | 'checks'
      | 'interfaces'
      | 'interfaceTo'
      | 'check'
      | 'checkFolder'
      | 'query'
      | 'queryList'
      | 'capture'
      | 'captureRun'
      | 'liveHere'
      | 'batch'
      | 'batchPages'
      | 'batchPart'
      | 'batchMerge'
      | 'livePipe'
      | 'liveFile'
      | 'dissectorNew'
      | 'dissectorInstall',
      string
    >
  >;
}

/** Words of yargs in another language: one, or one each for singular and plural. */
export type YargsWords = Readonly<
  Record<string, string | { readonly one: string; readonly other: string }>
>;
