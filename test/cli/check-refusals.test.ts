import { expect } from 'chai';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';

const SSH_LAB = join('docs', 'examples', 'ssh-lab.yaml');
const CLOSE_LAB = join('docs', 'examples', 'close-lab.yaml');

function sample(name: string): string {
  return join('samples', `${name}.pcapng`);
}

describe('what `sharkscribe check` refuses', () => {
  const folder = useTempFolder();

  it('says what is wrong with points, and with several documents', async () => {
    const rules = folder.join('rules.yaml');
    const args = ['check', sample('reset-abort'), '--expect', rules];
    writeFileSync(rules, 'expect:\n  - resets: 0\n    points: 1000000000\n');
    expect((await runInProcess(args)).stderr).to.include(
      'rules.yaml:3:13: points: "1000000000" is no number from 0 to 1000000\n',
    );
    writeFileSync(rules, 'expect: [{resets: 0}]\n---\nexpect: []\n');
    const { stderr } = await runInProcess(args);
    expect(stderr).to.include('rules.yaml:2:1: here begins a second document of YAML');
  });

  it('names all that is wrong with the rules, and checks nothing', async () => {
    const rules = folder.join('rules.yaml');
    writeFileSync(
      rules,
      'expect:\n  - teardwn: four-way\n  - teardown: fourway\n  - where: prt == 22\n',
    );
    const { code, stdout, stderr } = await runInProcess([
      'check',
      sample('reset-abort'),
      '--expect',
      rules,
    ]);
    expect(stdout).to.equal('');
    expect(stderr).to.include('rules.yaml:2:5: unknown key teardwn; did you mean teardown?\n');
    expect(stderr).to.include(
      'rules.yaml:3:15: teardown: fourway is unknown; did you mean four-way?\n',
    );
    expect(stderr).to.match(
      /rules\.yaml:4:12: where, character 1: "prt" is no field .* Did you mean port\?/,
    );
    expect(stderr).to.include('rules.yaml: 3 problems, so nothing was checked\n');
    expect(code).to.equal(2);
  });

  const wrong: readonly [what: string, args: readonly string[], says: RegExp][] = [
    ['no rules', [], /no rules were given/],
    [
      'rules that are not there',
      ['--expect', 'gone.yaml'],
      /the rules gone\.yaml cannot be read: ENOENT/,
    ],
    [
      'two results in one file',
      ['--expect', SSH_LAB, '--csv', 'x', '--junit', 'x'],
      /would both go to x/,
    ],
    [
      'two results in one file of two names',
      ['--expect', SSH_LAB, '--csv', 'x', '--junit', './x'],
      /would both go to \.\/x/,
    ],
    [
      'results over the rules',
      ['--expect', SSH_LAB, '--csv', SSH_LAB],
      /--csv docs\/examples\/ssh-lab\.yaml would overwrite the rules\n {2}Choose another/,
    ],
  ];
  for (const [what, args, says] of wrong) {
    it(`ends with 2 for ${what}`, async () => {
      const { code, stderr } = await runInProcess(['check', sample('reset-abort'), ...args]);
      expect(stderr).to.match(says);
      expect(code).to.equal(2);
    });
  }

  for (const option of ['--csv', '--junit']) {
    it(`overwrites nothing that was handed in with ${option}`, async () => {
      const root = folder.join('in');
      mkdirSync(join(root, 'bob'), { recursive: true });
      copyFileSync(sample('close-by-client'), join(root, 'bob', 'lab.pcapng'));
      const file = join(root, 'bob', 'lab.pcapng');
      const before = readFileSync(file);
      const args = ['check', root, '--expect', CLOSE_LAB, option, file];
      const { code, stderr } = await runInProcess(args);
      expect(stderr).to.include(`${option} ${file} would overwrite what was handed in\n`);
      expect(code).to.equal(2);
      expect(readFileSync(file).equals(before)).to.equal(true);
    });
  }

  it('overwrites no capture by a link that was left aside, but its own results', async () => {
    const root = folder.join('in');
    mkdirSync(root);
    copyFileSync(sample('close-by-client'), join(root, 'alice.pcapng'));
    const [other, link] = [folder.join('other.bin'), join(root, 'link')];
    copyFileSync(sample('reset-abort'), other);
    symlinkSync(other, link);
    const args = ['check', root, '--expect', CLOSE_LAB, '--csv'];
    const { code, stderr } = await runInProcess([...args, link]);
    expect(stderr).to.include(`--csv ${link} would overwrite a capture\n`);
    expect(code).to.equal(2);
    const csv = join(root, 'grades.csv');
    await runInProcess([...args, csv]);
    expect((await runInProcess([...args, csv])).code).to.equal(0);
  });

  it('names what is wrong with rules in Chinese, filters included', async () => {
    const rules = folder.join('rules.yaml');
    writeFileSync(rules, 'expect:\n  - that: port in {80, 443\n');
    const args = ['check', sample('reset-abort'), '--expect', rules, '--lang', 'zh-CN'];
    const { stderr } = await runInProcess(args);
    expect(stderr).to.include(
      'rules.yaml:2:11: that，第 17 个字符：缺少“}”。请补上集合的右括号。\n',
    );
  });
});
