import { PassThrough } from 'node:stream';
import { expect } from 'chai';
import { runProgram } from '../../src/cli/program.js';
import { Terminal } from '../../src/cli/terminal.js';

describe('runProgram(), a bug of ours', () => {
  async function runWithBug(args: readonly string[]) {
    const stderr = new PassThrough({ encoding: 'utf8' });
    const stdout = new PassThrough({ encoding: 'utf8' });
    const terminal = new Terminal({ stdout, stderr, env: {} });
    terminal.print = () => Promise.reject(new Error('unexpected thing'));
    const signal = new AbortController().signal;
    const code = await runProgram(args, {
      terminal,
      signal,
      version: '1.2.3',
      env: {},
      batchWorker: '',
    });
    return { code, text: String(stderr.read()) };
  }

  it('asks for a report, without a stack', async () => {
    const { code, text } = await runWithBug(['--help']);
    expect(text).to.include('unexpected thing').and.include('report it').and.not.include('    at ');
    expect(code).to.equal(70);
  });

  it('adds the stack when asked to be verbose', async () => {
    const { text } = await runWithBug(['doctor', '--help', '--verbose']);
    expect(text).to.include('1.2.3').and.include('    at ');
  });
});
