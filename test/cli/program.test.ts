import { PassThrough } from 'node:stream';
import { expect } from 'chai';
import { runProgram } from '../../src/cli/program.js';
import { Terminal } from '../../src/cli/terminal.js';

describe('runProgram(), a bug of ours', () => {
  async function runWithBug(args: readonly string[], error = new Error('unexpected thing')) {
    const stderr = new PassThrough({ encoding: 'utf8' });
    const stdout = new PassThrough({ encoding: 'utf8' });
    const terminal = new Terminal({ stdout, stderr, env: {} });
    terminal.print = () => Promise.reject(error);
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

  it('takes no file that may not grow for a bug, whoever wrote it', async () => {
    const large = Object.assign(new Error('EFBIG: file too large, write'), { code: 'EFBIG' });
    const { code, text } = await runWithBug(['--help'], large);
    expect(text).to.include('cannot be written: EFBIG').and.not.include('bug');
    expect(code).to.equal(3);
  });
});
