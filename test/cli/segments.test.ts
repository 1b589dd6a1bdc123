import { join } from 'node:path';
import { expect } from 'chai';
import { runCli } from '../support/run-cli.js';

const SAMPLE = join('samples', 'close-three-segment.pcapng');

describe('sharkscribe segments', () => {
  it('prints a JSON object for each TCP segment, in capture order', async () => {
    const { code, stdout } = await runCli(['segments', SAMPLE]);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).to.equal(0);
    expect(rows.map((row) => row['frame.number'])).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(rows.map((row) => row['tcpconv.role']).filter(Boolean)).to.deep.equal([
      'syn',
      'syn-ack',
      'ack',
      'fin-1',
      'fin-2+ack',
      'ack-of-fin-2',
    ]);
  });

  it('prints CSV with one heading, however many captures', async () => {
    const { stdout } = await runCli(['segments', SAMPLE, SAMPLE, '--csv']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).to.have.length(21);
    expect(lines.filter((line) => line.startsWith('frame.number,'))).to.have.length(1);
  });

  it('judges by the rules that are asked for, and knows which there are', async () => {
    expect((await runCli(['segments', SAMPLE, '--rules', '4.6'])).code).to.equal(0);
    const { code, stderr } = await runCli(['segments', SAMPLE, '--rules', '5']);
    expect(code).to.equal(2);
    expect(stderr).to.include('--rules 5: not a rule set');
    expect(stderr).to.include('4.0, 4.4, 4.6');
  });

  it('goes on when one of several captures is missing', async () => {
    const { code, stdout, stderr } = await runCli(['segments', SAMPLE, 'samples/missing.pcap']);
    expect(code).to.equal(4);
    expect(stdout.split('\n')).to.have.length(11);
    expect(stderr).to.include('samples/missing.pcap');
  });
});
