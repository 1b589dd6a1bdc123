import { readFileSync } from 'node:fs';
import process from 'node:process';
import { expect } from 'chai';
import { ProcessTree } from '../../src/program/process-tree.js';
import { runProgram } from '../../src/program/run-program.js';
import { useTempFolder } from '../support/temp-folder.js';

/** Waits for what another process brings about. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const isThere = (pid: number) => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

describe('runProgram()', function () {
  this.timeout(20_000);
  const folder = useTempFolder();
  const node = (code: string, ...args: readonly string[]) =>
    runProgram(process.execPath, ['-e', code, ...args]);

  it('hands arguments on as they are, with no shell between', async () => {
    const file = folder.join('out');
    const args = ['$(touch x)', 'a  b', ';', '*'];
    const code = `require('fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.argv.slice(1)))`;
    const { end } = await node(code, ...args);
    expect(await end).to.include({ exitCode: 0, startError: undefined });
    expect(JSON.parse(readFileSync(file, 'utf8'))).to.deep.equal(args);
  });

  it('gives the exit code of the program', async () => {
    expect(await (await node('process.exit(7)')).end).to.include({ exitCode: 7 });
  });

  it('says what kept it from starting', async () => {
    const { tree, end } = await runProgram(folder.join('nowhere'), []);
    expect(tree).to.equal(undefined);
    expect(await end).to.include({ exitCode: undefined, startError: 'ENOENT' });
  });

  it('ends the program, all that it has started, and what will not end', async function () {
    if (process.platform !== 'linux') this.skip();
    const stubborn = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.error`;
    const code = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(stubborn)}]); setInterval(() => {}, 1000);`;
    const { tree, stop, end } = await node(code);
    let pids: readonly number[] = [];
    await until(() => {
      pids = tree?.processes() ?? [];
      return pids.length === 2;
    });
    await stop(true);
    expect(await end).to.include({ exitCode: undefined, signal: 'SIGTERM' });
    await until(() => !pids.some(isThere));
  });

  describe('ProcessTree', () => {
    before(function () {
      if (process.platform !== 'linux') this.skip();
    });

    it('sees the sockets of a program and of what it has started', async () => {
      const serve = `require('net').createServer().listen(0, '127.0.0.1')`;
      const code = `${serve}; require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(serve)}]);`;
      const { tree, stop } = await node(code);
      const listeners = () => {
        const inodes = tree?.look().inodes ?? new Set<number>();
        const table = readFileSync('/proc/net/tcp', 'utf8').split('\n');
        return table.filter((line) => {
          const [, , , state, , , , , , inode] = line.trim().split(/\s+/);
          return state === '0A' && inodes.has(Number(inode));
        }).length;
      };
      await until(() => listeners() === 2);
      expect(tree?.look()).to.include({ processes: 2, isPartial: false });
      await stop(true);
      expect(tree?.processes()).to.deep.equal([]);
    });

    it('knows when it cannot see all', () => {
      const proc = folder.join('proc');
      const tree = new ProcessTree(1, proc);
      expect(tree.look()).to.deep.include({ processes: 0, isPartial: false });
    });
  });
});
