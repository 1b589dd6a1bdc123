import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { languageOfArguments, languageOfEnvironment } from '../../src/cli/language.js';
import { runCli } from '../support/run-cli.js';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';

const CAPTURE = join('samples', 'close-by-client.pcapng');
const HAN = /\p{Script=Han}/u;
/** The environment of someone who works in Chinese. */
const CHINESE = { LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' } as const;

describe('languageOfEnvironment()', () => {
  const cases: readonly [env: Readonly<Record<string, string>>, language: string][] = [
    [{}, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'POSIX' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '', LC_MESSAGES: '' }, 'zh-CN'],
    [{ LC_ALL: 'zh_TW.UTF-8', LANG: 'C' }, 'zh-CN'],
  ];
  for (const [env, language] of cases) {
    it(`speaks ${language} for ${JSON.stringify(env)}`, () => {
      expect(languageOfEnvironment(env)).to.equal(language);
    });
  }
});

describe('languageOfArguments()', () => {
  const cases: readonly [args: string, language: string | undefined][] = [
    ['report a.pcap', undefined],
    ['report a.pcap --lang zh-CN', 'zh-CN'],
    ['--lang=en report a.pcap', 'en'],
    ['report --lang zh a.pcap', 'zh-CN'],
    ['report a.pcap --lang', undefined],
    ['report --lang --verbose a.pcap', undefined],
    ['report -- --lang fr', undefined],
  ];
  for (const [args, language] of cases) {
    it(`finds ${language ?? 'none'} in: ${args}`, () => {
      expect(languageOfArguments(args.split(' '))).to.equal(language);
    });
  }
});

describe('sharkscribe --lang', () => {
  const wrong: readonly [rule: string, args: readonly string[], message: RegExp][] = [
    ['names what there is', ['report', CAPTURE, '--lang', 'fr'], /--lang fr.*\n.*en, zh-CN/],
    ['is given once', ['doctor', '--lang', 'en', '--lang=zh'], /--lang was given more than once/],
    ['is not empty', ['doctor', '--lang='], /--lang needs a value/],
    ['has a value', ['doctor', '--lang'], /lang/],
  ];
  for (const [rule, args, message] of wrong) {
    it(`${rule}: ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runInProcess(args);
      expect(stderr).to.match(message);
      expect(stdout).to.equal('');
      expect(code).to.equal(2);
    });
  }

  it('chooses the language of a report', async () => {
    const { stdout, code } = await runInProcess(['report', CAPTURE, '--lang', 'zh-CN']);
    expect(stdout).to.match(/^# TCP 实验报告：`close-by-client\.pcapng`\n/);
    expect(stdout).to.include('四次挥手').and.include('**帧 1（第 1 步，共 3 步；客户端发出）');
    expect(code).to.equal(0);
  });

  it('chooses the language of the table of conversations', async () => {
    const { stdout } = await runInProcess(['conversations', CAPTURE, '--lang', 'zh-CN']);
    expect(stdout.split('\n')[0]).to.match(/客户端 +服务器 +帧数/);
    expect(stdout).to.include('close-by-client.pcapng：1 个 TCP 会话');
  });
});

describe('sharkscribe in a Chinese locale', () => {
  const folder = useTempFolder();

  it('writes the same results as in any other, and says so in Chinese', async () => {
    const output = folder.join('a.md');
    const written = await runInProcess(['report', CAPTURE, '-o', output], CHINESE);
    expect(written.stderr).to.equal(
      `sharkscribe: 已把 1 幅图写入 ${folder.join('a-figures')}\nsharkscribe: 已写入 ${output}\n`,
    );
    for (const command of ['report', 'conversations', 'segments']) {
      const [there, here] = await Promise.all([
        runInProcess([command, CAPTURE], CHINESE),
        runInProcess([command, CAPTURE]),
      ]);
      expect(there.stdout, command).to.equal(here.stdout);
    }
  });

  it('prints the same JSON of doctor for programs', async () => {
    const { stdout } = await runInProcess(['doctor', '--json'], CHINESE);
    expect(stdout).not.to.match(HAN);
    expect((await runInProcess(['doctor'], CHINESE)).stdout).to.match(/^正常 {2}tshark/m);
  });

  const refused: readonly [args: readonly string[], message: string][] = [
    [[], '没有给出命令'],
    [['report'], '没有给出捕获文件'],
    [['types'], '没有给出协议'],
    [['frobnicate'], '未知的参数：frobnicate'],
    [['report', 'a.pcap', '--frob'], '未知的选项 --frob'],
    [['doctor', '--tshark'], '选项 tshark 需要一个值'],
    [['report', 'a.pcap', '-o', 'a', '-o', 'b'], '选项 -o 给出了不止一次'],
    [['report', CAPTURE, '--stream', 'two'], '--stream two：不是流的编号'],
    [['report', CAPTURE, '--stream', '7'], '没有流 7'],
    [['conversations', CAPTURE, '--lane', 'fast'], '--lane fast：不是读取方式'],
    [['report', CAPTURE, '-o', CAPTURE], '会覆盖捕获文件本身'],
    [['dissect', CAPTURE, '-T', 'xml'], '-T xml：不是协议树的格式'],
  ];
  for (const [args, message] of refused) {
    it(`refuses in Chinese: ${args.join(' ')}`, async () => {
      const { code, stderr } = await runInProcess(args, CHINESE);
      expect(stderr.split('\n')[0]).to.include(message);
      expect(stderr.split('\n')[1]).to.match(HAN);
      expect(code).to.be.oneOf([1, 2]);
    });
  }

  it('warns in Chinese', async () => {
    const cut = folder.join('cut.pcapng');
    writeFileSync(cut, readFileSync(CAPTURE).subarray(0, 1000));
    const { stderr, code } = await runInProcess(['conversations', cut], CHINESE);
    expect(stderr).to.match(
      /^sharkscribe: 警告：.*cut\.pcapng：在帧 \d+ 之后停止读取：.*\n {2}损坏之前的内容/,
    );
    expect(code).to.equal(4);
  });

  it('speaks English when asked to', async () => {
    const { stdout } = await runCli(['--help', '--lang', 'en'], { env: CHINESE });
    expect(stdout).to.equal((await runInProcess(['--help'])).stdout);
    expect(stdout).not.to.match(HAN);
  });
});

describe('sharkscribe --help in Chinese', () => {
  it('explains every command and every option in Chinese', async () => {
    const { stdout } = await runInProcess(['--help', '--lang', 'zh-CN']);
    const commands = [...stdout.matchAll(/^ {2}sharkscribe (\w+) /gm)].map(
      ([, name]) => name ?? '',
    );
    expect(commands).to.include.members([
      'report',
      'conversations',
      'segments',
      'dissect',
      'types',
    ]);
    const helps = await Promise.all(
      [...new Set(commands)].map((command) => runInProcess([command, '--help', '--lang', 'zh-CN'])),
    );
    for (const help of [stdout, ...helps.map((each) => each.stdout)]) {
      expect(help).not.to.match(/\[(?:string|boolean|array|required|default)/);
      expect(help).not.to.match(/^(?:Commands|Options|Examples|Positionals):/m);
      for (const entry of entriesOf(help)) expect(entry).to.match(HAN);
    }
  });
});

/** Commands, options and examples with what is said of them; a long example takes several lines. */
function entriesOf(help: string): readonly string[] {
  const [, ...sections] = help.split(/\n\n(?=\p{Script=Han}+：\n)/u);
  return sections.flatMap((section) => {
    const [heading, ...lines] = (section.split('\n\n')[0] ?? '').split('\n');
    const first =
      heading === '示例：' ? /\n(?= {2}(?:sharkscribe|tcpdump) )/ : /\n(?= {2}\S| {6}--)/;
    return lines.join('\n').split(first);
  });
}
