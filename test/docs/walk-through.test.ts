import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { split } from 'shlex';
import { expect } from 'chai';
import { markdownFaults } from '../support/markdown-judge.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

const PAGES = ['walk-through.md', 'walk-through.zh-CN.md'] as const;
const FENCE = /^```(?:console|sh)\n(.*?)^```$/gms;

const textOf = (page: string) => readFileSync(path.join('docs', page), 'utf8');

/** Each command of a page, and what stands below it. */
function stepsOf(page: string): readonly (readonly [command: string, output: string])[] {
  return [...textOf(page).matchAll(FENCE)].flatMap(([, text = '']) =>
    text
      .split(/^(?:\$ |(?=sharkscribe ))/m)
      .filter((step) => step !== '')
      .map((step) => [step.split('\n', 1)[0] ?? '', step.slice(step.indexOf('\n') + 1)] as const),
  );
}

/** Options of a command line of ours; those of the programs that it starts are inside of words. */
const optionsIn = (command: string) => split(command).filter((word) => /^--?[a-z]/i.test(word));

describe('docs/walk-through', function () {
  this.timeout(30_000);
  const folder = useTempFolder();

  it('does the same in both languages', () => {
    const [english, chinese] = PAGES.map((page) =>
      stepsOf(page).map(([command]) => command.replace(' --lang zh-CN', '')),
    );
    expect(chinese).to.deep.equal(english);
    expect(english).to.have.length.greaterThan(10);
  });

  for (const page of PAGES) {
    const ours = stepsOf(page).filter(([command]) => command.startsWith('sharkscribe '));

    it(`${page} has commands and options that there are`, async () => {
      const names = [...new Set(ours.map(([command]) => command.split(' ')[1] ?? ''))];
      const helps = await Promise.all(names.map((name) => runCli([name, '--help'])));
      const help = new Map(names.map((name, index) => [name, helps[index]?.stdout ?? '']));
      for (const [command] of ours) {
        const known = help.get(command.split(' ')[1] ?? '') ?? '';
        expect(known).to.match(/^sharkscribe /);
        for (const option of optionsIn(command)) {
          expect(known, command).to.match(new RegExp(`^ .*(?<![\\w-])${option}(?![\\w-])`, 'm'));
        }
      }
    });

    it(`${page} shows one run, from its capture to its report`, () => {
      const outputOf = (begin: string) =>
        ours.find(([command]) => command.startsWith(`sharkscribe ${begin}`))?.[1] ?? '';
      const [client = ''] = /127\.0\.0\.1:\d{4,5}/.exec(outputOf('conversations lab')) ?? [];
      const packets = /\b(\d+) {2,}\d+ {2}\d\.\d{3} /.exec(outputOf('conversations lab'))?.[1];
      expect(client).not.to.equal('');
      for (const command of ['live -r lab', 'flow lab']) {
        expect(outputOf(command)).to.include(client);
      }
      expect(outputOf('capture -i lo')).to.match(new RegExp(`(?:packets: |分组：)${packets}\\b`));
      expect(textOf(page)).to.match(new RegExp(`\\$ head .*\\n(?:.*\\n)+?- .* ${packets} `));
      expect(textOf(page)).to.include('Hello, lab!\n');
    });

    it(`${page} shows what is printed today`, async () => {
      const captures = path.join('test', 'docs', 'walk-through', path.basename(page, '.md'));
      for (const name of readdirSync(captures)) {
        copyFileSync(path.join(captures, name), folder.join(name));
      }
      const env = { TZ: 'UTC', LC_ALL: page.includes('zh-CN') ? 'zh_CN.UTF-8' : 'C.UTF-8' };
      const onCaptures = ours.filter(([command]) => / \w+\.pcapng/.test(command));
      let compared = 0;
      for (const [command, output] of onCaptures) {
        const [, name = '', ...args] = split(command);
        if (name === 'capture') continue;
        const { stdout, stderr } = await runCli([name, ...args], { cwd: folder.path, env });
        const lines = (stdout + stderr).trimEnd().split('\n');
        expect(lines.map((line) => line.trimEnd()).join('\n'), command).to.equal(output.trimEnd());
        compared++;
      }
      expect(compared).to.be.at.least(4);
      const [, head = '?'] = /^\$ head .*\n((?:(?!\$ ).*\n)+)/m.exec(textOf(page)) ?? [];
      expect(readFileSync(folder.join('lab.md'), 'utf8').startsWith(head)).to.equal(true);
    });

    it(`${page} is sound Markdown`, async () => {
      expect(await markdownFaults(textOf(page))).to.deep.equal([]);
    });
  }
});
