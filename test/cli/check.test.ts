import { XMLParser } from 'fast-xml-parser';
import { expect } from 'chai';
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { validatorOf } from '../support/cli-schema.js';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';
import { isValidXml } from '../support/valid-xml.js';

const SSH_LAB = join('docs', 'examples', 'ssh-lab.yaml');
const CLOSE_LAB = join('docs', 'examples', 'close-lab.yaml');
const HEALTH = join('docs', 'examples', 'service-health.yaml');

/** A name that means something to XML, to spreadsheets and to terminals. */
const HOSTILE = '=x<&"\'\u202e\u001b]]>.pcapng';

interface Suite {
  readonly '@name': string;
  readonly '@tests': string;
  readonly '@failures': string;
  readonly '@errors': string;
  readonly testcase: readonly { readonly '@name': string; failure?: unknown; error?: unknown }[];
}

function sample(name: string): string {
  return join('samples', `${name}.pcapng`);
}

function junitSuites(file: string): readonly Suite[] {
  const text = readFileSync(file, 'utf8');
  expect(isValidXml(text)).to.equal(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => ['testsuite', 'testcase'].includes(name),
  });
  const { testsuites } = parser.parse(text) as { testsuites: { testsuite: readonly Suite[] } };
  return testsuites.testsuite;
}

describe('sharkscribe check', () => {
  const folder = useTempFolder();

  /** Copies samples to a folder of submissions. */
  function handIn(samples: Readonly<Record<string, string>>): string {
    const root = folder.join('in');
    for (const [name, from] of Object.entries(samples)) {
      mkdirSync(join(root, name, '..'), { recursive: true });
      copyFileSync(sample(from), join(root, name));
    }
    return root;
  }

  it('passes a capture that keeps all rules, with the frames', async () => {
    const { code, stdout, stderr } = await runInProcess([
      'check',
      sample('ssh-teardown'),
      '--expect',
      SSH_LAB,
    ]);
    expect(stdout).to.match(/^samples\/ssh-teardown\.pcapng: 6 of 6 points\n/);
    expect(stdout).to.match(
      /^pass +2\/2 +the SSH handshake is complete +1 of 1 +stream 30, frames 625, 626, 627$/m,
    );
    expect(stdout).to.match(/^pass .* stream 30, frames 1475, 1476, 1477, 1478$/m);
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
  });

  const examples: readonly [rules: string, capture: string, points: string, code: number][] = [
    [SSH_LAB, 'close-by-client', '0 of 6', 1],
    [CLOSE_LAB, 'close-by-client', '6 of 6', 0],
    [CLOSE_LAB, 'close-by-server', '4 of 6', 1],
    [CLOSE_LAB, 'reset-abort', '4 of 6', 1],
    [HEALTH, 'many-short-connections', '4 of 4', 0],
    [HEALTH, 'refused-port', '3 of 4', 1],
  ];
  for (const [rules, capture, points, expected] of examples) {
    it(`gives ${capture} ${points} points by ${rules}`, async () => {
      const { code, stdout } = await runInProcess(['check', sample(capture), '--expect', rules]);
      expect(stdout).to.include(`${points} points\n`);
      expect(code).to.equal(expected);
    });
  }

  it('prints JSON that follows its schema', async () => {
    const args = [
      'check',
      sample('reset-abort'),
      sample('close-by-client'),
      '--expect',
      CLOSE_LAB,
      '--json',
    ];
    const { code, stdout } = await runInProcess(args);
    const document: unknown = JSON.parse(stdout);
    validatorOf('check')(document);
    expect(document).to.deep.include({
      title: 'Lab: who closes a connection, and how',
      passed: false,
    });
    expect(document).to.have.nested.property('submissions[1].points', 6);
    expect(document)
      .to.have.nested.property('submissions[0].results[3].evidence[0].frames')
      .deep.equal([8]);
    expect(code).to.equal(1);
  });

  it('grades a folder: captures and folders are submissions, other files are left aside', async () => {
    const root = handIn({
      'alice.pcapng': 'close-by-client',
      'bob/a.pcapng': 'close-by-client',
      'bob/deep/b.bin': 'close-by-server',
      '-carl 张.pcapng': 'reset-abort',
    });
    writeFileSync(join(root, 'README.md'), '# read me');
    symlinkSync(join(root, 'alice.pcapng'), join(root, 'zoe.pcapng'));
    const csv = folder.join('grades.csv');
    const { code, stdout, stderr } = await runInProcess([
      'check',
      root,
      '--expect',
      CLOSE_LAB,
      '--csv',
      csv,
    ]);
    expect(stdout).to.match(
      /^-carl 张\.pcapng +pass +FAIL +pass +FAIL +pass +pass +4 of 6 points$/m,
    );
    expect(stdout).to.match(/^alice\.pcapng( +pass){6} +6 of 6 points$/m);
    expect(stdout).to.match(
      /bob\/deep\/b\.bin, stream 0, frames [\d, ]+: closed-by is server, expected client$/m,
    );
    expect(stdout).not.to.include('zoe');
    expect(stderr).to.include('in: 2 files are no capture and left aside: README.md, zoe.pcapng\n');
    const lines = readFileSync(csv, 'utf8').split('\r\n');
    expect(lines[0]).to.match(
      /^submission,points,most_points,captures,conversations,problem,1\. each/,
    );
    expect(lines.slice(1, -1)).to.deep.equal([
      "'-carl 张.pcapng,4,6,1,1,,1,0,2,0,0.5,0.5",
      'alice.pcapng,6,6,1,1,,1,1,2,1,0.5,0.5',
      'bob,4,6,2,2,,1,1,0,1,0.5,0.5',
    ]);
    expect(code).to.equal(1);
  });

  it('ends with 4 when captures cannot be read, and judges the others', async () => {
    const root = handIn({ 'good.pcapng': 'close-by-client', 'cut.pcapng': 'close-by-client' });
    truncateSync(join(root, 'cut.pcapng'), 900);
    writeFileSync(join(root, 'empty.pcapng'), '');
    writeFileSync(join(root, 'note.pcap'), 'no capture at all');
    mkdirSync(join(root, 'nothing'));
    const junit = folder.join('junit.xml');
    const args = ['check', root, '--expect', CLOSE_LAB, '--junit', junit];
    const { code, stdout } = await runInProcess(args);
    expect(stdout).to.match(/^good\.pcapng( +pass){6} +6 of 6 points$/m);
    expect(stdout).to.match(/^empty\.pcapng( +error){6} +0 of 6 points$/m);
    expect(stdout).to.match(/^note\.pcap( +error){6} +0 of 6 points$/m);
    expect(stdout).to.match(/^nothing( +error){6} +0 of 6 points$/m);
    expect(stdout).to.match(/^cut\.pcapng: damaged after frame \d+/m);
    expect(stdout).to.match(/^no capture was handed in$/m);
    expect(code).to.equal(4);
    const errors = junitSuites(junit).map((suite) => [suite['@name'], suite['@errors']]);
    expect(errors).to.deep.equal([
      ['cut.pcapng', '1'],
      ['empty.pcapng', '7'],
      ['good.pcapng', '0'],
      ['note.pcap', '7'],
      ['nothing', '7'],
    ]);
  });

  it('takes an archive for a submission that cannot be read, in every format', async () => {
    const root = handIn({ 'alice.pcapng': 'close-by-client', 'bob/a.pcapng': 'close-by-client' });
    const zip = Buffer.from('504b0304140000000000', 'hex');
    mkdirSync(join(root, 'dora'));
    for (const name of ['carol.zip', 'bob/source.zip', 'dora/lab.zip', 'essay.docx']) {
      writeFileSync(join(root, name), zip);
    }
    const csv = folder.join('grades.csv');
    const args = ['check', root, '--expect', CLOSE_LAB, '--csv', csv];
    const { code, stdout, stderr } = await runInProcess(args);
    expect(stdout).to.match(/^carol\.zip( +error){6} +0 of 6 points$/m);
    expect(stdout).to.match(/^carol\.zip: an archive \(zip\) is not opened; unpack it/m);
    expect(stdout).to.match(/^dora\/lab\.zip: an archive \(zip\) is not opened/m);
    expect(stdout).to.match(/^bob( +pass){6} +6 of 6 points$/m);
    expect(stderr).to.include(
      'in: 2 files are no capture and left aside: bob/source.zip, essay.docx',
    );
    expect(readFileSync(csv, 'utf8')).to.match(/^carol\.zip,0,6,1,0,carol\.zip: an archive/m);
    expect(code).to.equal(4);
    const { stdout: json } = await runInProcess([...args.slice(0, 4), '--json']);
    const document: unknown = JSON.parse(json);
    validatorOf('check')(document);
    expect(document)
      .to.have.nested.property('submissions[2].captures')
      .deep.equal([
        { path: 'carol.zip', problem: 'an archive (zip) is not opened; unpack it into a folder' },
      ]);
  });

  it('says once which file cannot be read', async () => {
    for (const [language, said] of [
      ['en', 'nonex: does not exist\n'],
      ['zh-CN', 'nonex：不存在\n'],
    ] as const) {
      const args = ['check', 'nonex', '--expect', CLOSE_LAB, '--lang', language];
      const { stdout } = await runInProcess(args);
      expect(stdout)
        .to.include(said)
        .and.not.match(/nonex.*nonex/);
    }
  });

  it('writes JUnit XML: suites, tests, and why rules fail; the same bytes again', async () => {
    const root = handIn({ [HOSTILE]: 'close-by-server', 'good.pcapng': 'close-by-client' });
    const rules = folder.join('rules.yaml');
    writeFileSync(
      rules,
      'title: "<b>&\\u0007\\uffff"\nexpect:\n  - name: "]]> <i>\\e[31m"\n    closed-by: client\n',
    );
    const [one, two] = [folder.join('1.xml'), folder.join('2.xml')];
    await runInProcess(['check', root, '--expect', rules, '--junit', one]);
    const { code } = await runInProcess(['check', root, '--expect', rules, '--junit', two]);
    expect(code).to.equal(1);
    const [hostile, good] = junitSuites(one);
    expect(hostile).to.include({ '@tests': '1', '@failures': '1', '@errors': '0' });
    expect(hostile?.testcase[0]).to.have.property('failure');
    expect(good).to.include({ '@name': 'good.pcapng', '@failures': '0' });
    expect(good?.testcase[0]).not.to.have.property('failure');
    const text = readFileSync(one, 'utf8');
    expect(text).to.include('\\u{202e}\\u{1b}');

    expect(text).not.to.match(/[\u0000-\u0008\u000b-\u001f\u202e\uffff]/u);
    expect(text).to.equal(readFileSync(two, 'utf8'));
  });

  it('gives rules of one name tests of two', async () => {
    const rules = folder.join('rules.yaml');
    const [junit, same] = [folder.join('junit.xml'), '  - name: same\n    resets: 0\n'];
    writeFileSync(rules, `expect:\n${same}  - packets: ">= 1"\n${same}`);
    const args = ['check', sample('close-by-client'), '--expect', rules, '--junit', junit];
    await runInProcess(args);
    const names = junitSuites(junit)[0]?.testcase.map((test) => test['@name']);
    expect(names).to.deep.equal(['1. same', 'packets >= 1', '3. same']);
  });

  it('shows that a rule about none holds because none has it', async () => {
    const rules = folder.join('rules.yaml');
    writeFileSync(rules, 'expect:\n  - quantifier: none\n    resets: ">= 1"\n');
    const args = ['check', sample('close-by-client'), '--expect', rules];
    const { code, stdout } = await runInProcess(args);
    expect(stdout).to.match(/^pass +1\/1 +none, resets >= 1 +0 of 1 +none of them has it$/m);
    expect(code).to.equal(0);
  });

  it('shows hostile names on a terminal as they are', async () => {
    const root = handIn({ [HOSTILE]: 'close-by-server', 'good.pcapng': 'close-by-client' });
    const { stdout } = await runInProcess(['check', root, '--expect', CLOSE_LAB]);

    expect(stdout).not.to.match(/[\u001b\u202e]/u);
    expect(stdout).to.include('\\u{202e}\\u{1b}');
  });

  it('speaks Chinese', async () => {
    const args = ['check', sample('reset-abort'), '--expect', CLOSE_LAB, '--lang', 'zh-CN'];
    const { stdout } = await runInProcess(args);
    expect(stdout).to.match(
      /^samples\/reset-abort\.pcapng：4 分，满分 6 分\n结果 +得分 +规则 +会话 +依据\n/,
    );
    expect(stdout).to.match(
      /^未通过 .* 流 0，帧 .*：outcome：实际为 aborted，应为 closed；teardown：/m,
    );
  });
});
