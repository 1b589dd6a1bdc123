import { expect } from 'chai';
import { runCli } from '../support/run-cli.js';

describe('sharkscribe, arguments that make no sense', () => {
  const cases: readonly [rule: string, args: readonly string[], message: string][] = [
    ['asks for a command', [], 'no command was given'],
    ['names an unknown command', ['frobnicate'], 'frobnicate'],
    ['asks report for a file', ['report'], 'no capture file was given'],
    ['names an unknown option', ['report', 'a.pcap', '--frob'], 'frob'],
    ['names an unknown option before the file', ['report', '--frob', 'a.pcap'], '--frob'],
    ['takes a file that begins with - for an option', ['report', '-dash.pcap'], '-dash.pcap'],
    ['names an option that was given twice', ['report', 'a.pcap', '-o', 'a', '-o', 'b'], '-o'],
    ['asks --tshark for a value', ['doctor', '--tshark'], 'tshark'],
    ['asks --tshark for more than nothing', ['doctor', '--tshark='], '--tshark'],
    ['takes words for no stream', ['report', 'a.pcap', '--stream', 'two'], 'two'],
    ['takes negative numbers for no stream', ['report', 'a.pcap', '--stream', '-1'], '-1'],
    ['takes an empty file name for a mistake', ['report', ''], 'empty'],
    ['wants one capture for -o', ['report', 'a.pcap', 'b.pcap', '-o', 'c.md'], '-o'],
  ];
  it('tells how to name a file that begins with -', async () => {
    const { stderr } = await runCli(['report', '-dash.pcap']);
    expect(stderr).to.include('./-name');
  });

  for (const [rule, args, message] of cases) {
    it(rule, async () => {
      const { code, stdout, stderr } = await runCli(args);
      expect(stderr).to.match(/^sharkscribe: /);
      expect(stderr.split('\n')[0]).to.include(message);
      expect(stderr.split('\n')[1]).to.match(/^ {2}\S/);
      expect(stdout).to.equal('');
      expect(code).to.equal(2);
    });
  }
});

describe('sharkscribe, help', () => {
  for (const command of [[], ['report'], ['conversations'], ['doctor']]) {
    it(`explains ${command[0] ?? 'the commands'} with an example`, async () => {
      const { code, stdout, stderr } = await runCli([...command, '--help']);
      expect(stdout).to.include('Examples:').and.include('sharkscribe');
      expect(stderr).to.equal('');
      expect(code).to.equal(0);
    });
  }

  it('gives the version', async () => {
    const { code, stdout } = await runCli(['--version']);
    expect(stdout).to.match(/^\d+\.\d+\.\d+\n$/);
    expect(code).to.equal(0);
  });
});
