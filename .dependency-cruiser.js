/**
 * Who may import whom: ARCHITECTURE.md says why, this file makes a breach fail the build.
 * Every folder of src/ has a row; a folder without one may import nothing (`every-folder-has-a-row`).
 */

/** Values in, values out: these folders know no files, no processes, no clock. */
const CORE = [
  'errors',
  'model',
  'wire',
  'pcap',
  'decode',
  'encode',
  'filter',
  'tcp',
  'dissector',
  'report',
  'render',
  'check',
];

/** What each folder may import beside itself. */
const MAY_IMPORT = {
  errors: [],
  model: ['errors'],
  wire: ['errors'],
  pcap: ['errors'],
  decode: ['model', 'errors'],
  encode: ['model', 'errors'],
  filter: ['model', 'errors'],
  tcp: ['model', 'wire', 'errors'],
  dissector: ['wire', 'errors'],
  report: ['tcp', 'model', 'wire', 'errors'],
  render: ['report', 'tcp', 'model', 'errors'],
  tshark: ['errors'],
  program: ['wire', 'errors'],
  toolchain: ['dissector', 'tshark', 'errors'],
  check: ['export', 'filter', 'report', 'tcp', 'wire', 'model', 'errors'],
  export: ['report', 'tcp', 'model', 'errors'],
  query: ['export', 'report', 'errors'],
  batch: ['export', 'capture', 'tshark', 'render', 'report', 'tcp', 'model', 'errors'],
  conform: ['capture', 'toolchain', 'tshark', 'decode', 'dissector', 'errors'],
  capture: ['tshark', 'decode', 'pcap', 'tcp', 'dissector', 'model', 'wire', 'errors'],
};

/** The only folders that may import a package (a regular expression on its name). */
const ONLY_IMPORTERS = {
  execa: ['tshark', 'program', 'toolchain'],
  shlex: ['cli'],
  yargs: ['cli'],
  'fast-xml-parser': ['decode'],
  'mdast-util-to-hast': ['render'],
  'mdast-(?!util-to-hast)[^/]+': ['report'],
  'hast-[^/]+': ['render'],
  '@noble/hashes': ['wire'],
  sucrase: ['toolchain'],
  vega: ['render'],
  'vega-lite': ['render'],
  hyparquet: ['export'],
  yaml: ['check'],
  '@duckdb/node-api': ['query'],
  'hyparquet-writer': ['export'],
  picomatch: ['batch'],
};

const anyOf = (names) => `(?:${names.join('|')})`;

const folderRules = Object.entries(MAY_IMPORT).map(([folder, others]) => ({
  name: `${folder}-imports-only-its-row`,
  comment: `src/${folder} may import ${others.length > 0 ? others.join(', ') : 'no other folder'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/${anyOf([folder, ...others])}/` },
}));

const packageRules = Object.entries(ONLY_IMPORTERS).map(([name, folders]) => ({
  name: `only-${folders.join('-and-')}-imports-${name.replace(/-?(?:\(\?![^)]*\))?\[\^\/\]\+/u, '')}`,
  comment: `Only src/${folders.join(' and src/')} may import ${name}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${anyOf(folders)}/` },
  to: { path: `(?:^|/)node_modules/(?:@types/)?${name}/` },
}));

export default {
  forbidden: [
    ...folderRules,
    ...packageRules,
    {
      name: 'every-folder-has-a-row',
      comment:
        'A new folder of src/ gets a row in MAY_IMPORT first; src/cli may import all others.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/${anyOf([...Object.keys(MAY_IMPORT), 'cli'])}/` },
      to: {},
    },
    {
      name: 'nothing-imports-cli',
      comment: 'What two commands share belongs into the folder that both of them use.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'nothing-imports-index',
      comment:
        'src/index.ts is the public surface for others; inside, import from where a thing is.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'core-knows-no-node',
      comment: 'Values in, values out, so that the core needs no mocks in its tests.',
      severity: 'error',
      from: { path: `^src/${anyOf(CORE)}/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-stands-alone',
      comment: 'What users install never reaches into tests, samples or dissectors.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|samples|dissectors|scripts|build|dist)/' },
    },
    {
      name: 'src-imports-only-what-is-installed-with-it',
      comment:
        'A development dependency is missing where users run the package; its types are not.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        // What users add themselves is a peer; it is loaded only when it is used.
        dependencyTypesNot: ['type-only', 'npm-peer'],
      },
    },
    {
      name: 'no-cycles',
      comment: 'Of two files that import each other, neither can be understood first.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-resolve',
      comment: 'A path that leads nowhere, or a package that is not installed.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
    },
  },
};
