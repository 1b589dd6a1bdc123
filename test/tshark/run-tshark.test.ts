import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { type TsharkRun, runTshark } from '../../src/tshark/run-tshark.js';
import { printing, writeFakeTshark } from '../support/fake-tshark.js';
import { useTempFolder } from '../support/temp-folder.js';

async function textOf(run: TsharkRun): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of run.output) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Waits for a process to be gone; the test's own time limit is the limit. */
async function goneProcess(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('runTshark()', () => {
  const folder = useTempFolder();
  const start = (body: string, args: readonly string[] = [], options = {}) =>
    runTshark({ path: writeFakeTshark(folder.path, body) }, args, options);

  it('streams standard output and gives the exit code', async () => {
    const run = start(printing(['one\n', 'two\n'], 'process.exitCode = 0'));
    expect(await textOf(run)).to.equal('one\ntwo\n');
    expect(await run.end).to.deep.equal({ exitCode: 0, signal: undefined, lastWords: [] });
  });

  it('hands arguments on as they are, with no shell between', async () => {
    const args = ['-r', '$(touch x) "a b" ; *', "it's", ''];
    const run = start('console.log(JSON.stringify(process.argv.slice(2)));', args);
    expect(JSON.parse(await textOf(run))).to.deep.equal(args);
  });

  it('gives last words without chatter', async () => {
    const run = start(`console.error('Running as user "root" and group "root".');
      console.error('tshark: bad file'); process.exitCode = 2;`);
    await textOf(run);
    expect(await run.end).to.deep.equal({
      exitCode: 2,
      signal: undefined,
      lastWords: ['bad file'],
    });
  });

  it('names the signal that ended it', async () => {
    const run = start("process.kill(process.pid, 'SIGKILL');");
    await textOf(run);
    expect(await run.end).to.include({ exitCode: undefined, signal: 'SIGKILL' });
  });

  it('gives it an empty configuration of its own, English and UTC, and takes it away after', async () => {
    const run = start(`const { WIRESHARK_CONFIG_DIR: folder, HOME, TZ, LC_ALL } = process.env;
      const entries = require('node:fs').readdirSync(folder);
      console.log(JSON.stringify({ folder, isHome: folder === HOME, entries, TZ, LC_ALL }));`);
    const seen = JSON.parse(await textOf(run)) as { folder: string };
    expect(seen).to.include({ isHome: true, TZ: 'UTC', LC_ALL: 'C.UTF-8' });
    expect(seen).to.have.deep.property('entries', []);
    await run.end;
    expect(existsSync(seen.folder)).to.equal(false);
  });

  it('leaves it the configuration of the user when asked to', async () => {
    const run = start(
      'console.log(JSON.stringify([process.env.HOME, process.env.WIRESHARK_CONFIG_DIR ?? null]));',
      [],
      { usePreferences: true },
    );
    expect(JSON.parse(await textOf(run))).to.deep.equal([
      process.env['HOME'],
      process.env['WIRESHARK_CONFIG_DIR'] ?? null,
    ]);
  });

  it('ends it when its reader stops early', async () => {
    const run = start("setInterval(() => process.stdout.write('x'.repeat(100000)), 1);");
    for await (const chunk of run.output) {
      expect(chunk.length).to.be.above(0);
      break;
    }
    expect((await run.end).signal).to.equal('SIGTERM');
  });

  it('ends it when aborted', async () => {
    const stop = new AbortController();
    const run = start('console.log(process.pid); setInterval(() => {}, 1000);', [], {
      signal: stop.signal,
    });
    let pid = 0;
    for await (const chunk of run.output) {
      pid = Number(Buffer.from(chunk).toString());
      stop.abort();
    }
    await run.end;
    await goneProcess(pid);
  });

  it('lets it wait while nobody reads', async () => {
    const body = `let written = 0;
      process.stdout.on('error', () => process.exit(1));
      const write = () => { while (written < 5e7) { written += 1e5;
        if (!process.stdout.write(Buffer.alloc(1e5))) return process.stdout.once('drain', write); } };
      write();`;
    let length = 0;
    for await (const chunk of start(body).output) length += chunk.length;
    expect(length).to.equal(5e7);
  });

  it('says that a program could not be started', async () => {
    const run = runTshark({ path: folder.join('gone') }, []);
    await textOf(run).catch(() => '');
    const { exitCode, lastWords } = await run.end;
    expect(exitCode).to.equal(undefined);
    expect(lastWords.join(' ')).to.include('ENOENT');
  });
});
