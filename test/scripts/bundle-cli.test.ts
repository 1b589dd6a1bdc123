import { expect } from 'chai';
import { join } from 'node:path';
import { BundledCli } from '../support/bundled-cli.js';
import { runInProcess } from '../support/run-in-process.js';

const CAPTURE = join('samples', 'close-by-client.pcapng');
/** Packages that take long to load, and more of them than a command needs. */
const HEAVY = [
  ...(['execa', 'fast-xml-parser', 'hast-util-sanitize', 'mdast-util-to-markdown'] as const),
  ...(['string-width', 'vega', 'vega-lite', 'd3-scale'] as const),
  ...(['yaml', 'hyparquet-writer', '@duckdb/node-api'] as const),
];

describe('scripts/bundle-cli.js', () => {
  let cli: BundledCli;

  before(() => {
    cli = new BundledCli();
  });

  after(() => {
    cli.dispose();
  });

  /** Each command, and which of the heavy packages it loads. */
  const cases: readonly (readonly [args: string, heavy: readonly (typeof HEAVY)[number][]])[] = [
    ['--help', []],
    ['--version', []],
    ['conversations --help', []],
    ['interfaces --help', []],
    ['capture --help', []],
    [`conversations --lane direct --rules 4.0 ${CAPTURE}`, []],
    [`segments --lane direct --rules 4.0 ${CAPTURE}`, []],
    [`conversations ${CAPTURE}`, []],
    [`live -r ${CAPTURE}`, []],
    [`flow --lane direct --rules 4.0 ${CAPTURE}`, []],
    [`flow --format svg --lane direct --rules 4.0 ${CAPTURE}`, []],
    [`conversations --lane columns ${CAPTURE}`, ['execa']],
    ['query', []],
    [
      `check --lane direct --rules 4.0 --expect docs/examples/close-lab.yaml samples/close-by-client.pcapng`,
      ['yaml'],
    ],
    [`plot --help`, []],
    [`plot --kind rtt --json --rules 4.0 ${CAPTURE}`, []],
    [`plot --kind rtt --rules 4.0 ${CAPTURE}`, ['vega', 'vega-lite', 'd3-scale']],
    [`report ${CAPTURE}`, ['execa', 'fast-xml-parser', 'mdast-util-to-markdown']],
    [
      `report --html ${CAPTURE}`,
      ['execa', 'fast-xml-parser', 'hast-util-sanitize', 'mdast-util-to-markdown'],
    ],
  ];
  for (const [args, heavy] of cases) {
    it(`loads ${heavy.join(', ') || 'nothing heavy'} for ${args}`, () => {
      const loaded = cli.modulesLoadedBy(args.split(' '));
      expect(HEAVY.filter((name) => loaded.has(name))).to.deep.equal(heavy);
      expect(loaded).to.include('yargs');
    });
  }

  it('loads only the language that it speaks', () => {
    const chinese = (args: readonly string[]): readonly string[] =>
      [...cli.modulesLoadedBy(args)].filter((name) => /^src\/.*zh-cn/.test(name));
    expect(chinese(['--help'])).to.deep.equal([]);
    expect(chinese(['conversations', CAPTURE])).to.deep.equal([]);
    const help = chinese(['--help', '--lang', 'zh-CN']);
    expect(help).to.include('src/cli/text/zh-cn/help.ts');
    expect(help).not.to.include('src/report/text/zh-cn.ts');
    expect(chinese(['report', CAPTURE, '--lang=zh'])).to.include('src/report/text/zh-cn.ts');
  });

  it('loads no analyzer for --help', () => {
    const loaded = [...cli.modulesLoadedBy(['--help'])];
    expect(loaded).to.include('src/cli/program.ts');
    expect(loaded.filter((name) => name.startsWith('src/tcp/'))).to.deep.equal([]);
  });

  it('starts no process and decodes no tree in the direct lane', () => {
    const loaded = cli.modulesLoadedBy(
      `conversations --lane direct --rules 4.0 ${CAPTURE}`.split(' '),
    );
    expect(loaded).to.include('src/capture/read-directly.ts');
    expect(loaded).not.to.include('src/decode/ek.ts');
    expect(loaded).not.to.include('node:child_process');
  });

  for (const args of [
    ['--help'],
    ['dissect', '--help'],
    ['report', '--help', '--lang', 'zh-CN'],
    ['frobnicate', '--lang', 'zh-CN'],
    ['conversations', CAPTURE, '--lang', 'zh-CN'],
    ['frobnicate'],
    ['report'],
    ['report', 'a.pcap', '--frob'],
    ['doctor', '--tshark'],
    ['conversations', '--json', CAPTURE],
    ['plot', '--kind', 'tcptrace', CAPTURE],
  ]) {
    it(`prints what the modules print that it is made of: ${args.join(' ')}`, async () => {
      expect(cli.run(args)).to.deep.equal(await runInProcess(args));
    });
  }

  it('knows the version of the package that it lies in', () => {
    expect(cli.run(['--version']).stdout).to.equal('1.2.3\n');
  });

  it('draws without what belongs to a canvas', () => {
    const loaded = cli.modulesLoadedBy(`plot --kind rtt --rules 4.0 ${CAPTURE}`.split(' '));
    expect(loaded).to.include('vega-canvas');
    expect(loaded).not.to.include('canvas');
    expect(cli.text).not.to.match(/import\(["']canvas["']\)/);
  });

  it('passes on the licences of what is in it', () => {
    expect(cli.licenses).to.match(/^yargs \d+\.\d+\.\d+ \(MIT\)\n\nMIT License/m);
    expect(cli.licenses).to.match(/^execa \d/m);
    expect(cli.licenses).to.match(/^vega-lite \d+\.\d+\.\d+ \(BSD-3-Clause\)/m);
  });
});
