import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import { captureFailureOf } from '../../src/tshark/capture-permission.js';
import { type DumpcapRun, runDumpcap } from '../../src/tshark/run-dumpcap.js';
import { writeFakeDumpcap } from '../support/fake-dumpcap.js';
import { useTempFolder } from '../support/temp-folder.js';

async function bytesOf({ output }: DumpcapRun): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of output) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Runs until it is asked to end, which it does with these words. */
const PATIENT = `
process.on('SIGINT', () => process.stdout.write('end', () => {
  process.stderr.write('Packets captured: 2\\n');
  process.exit(0);
}));
setInterval(() => {}, 1000);
process.stdout.write('start');
process.stderr.write("Capturing on 'lo'\\n");`;

describe('runDumpcap()', () => {
  const folder = useTempFolder();
  const start = (
    body: string,
    options: Parameters<typeof runDumpcap>[2] = {},
    args: readonly string[] = ['-w', '-'],
  ) => runDumpcap(writeFakeDumpcap(folder.path, body), args, options);

  it('hands arguments on as they are, with no shell between', async () => {
    const args = ['-f', '$(touch x) "a b" ; *', '-i', "it's", '-w', '-'];
    const run = start('console.log(JSON.stringify(process.argv.slice(2)));', {}, args);
    expect(JSON.parse((await bytesOf(run)).toString())).to.deep.equal(args);
  });

  it('gives all bytes, also to a reader who comes late', async () => {
    const run = start(`process.stdout.write(Buffer.alloc(1_000_000, 7));`);
    await setTimeout(300);
    const bytes = await bytesOf(run);
    expect(bytes.length).to.equal(1_000_000);
    expect(bytes.every((byte) => byte === 7)).to.equal(true);
    expect(await run.end).to.include({ exitCode: 0, wasStopped: false, startError: undefined });
  });

  it('tells lines as they come, and takes a carriage return for an end of line', async () => {
    const lines: string[] = [];
    const text = "Capturing on 'caf\u00e9'\n\rPackets: 1 \rPackets: 2 \r\r\nPackets captured: 2";
    const body = `const text = Buffer.from(${JSON.stringify(text)});
      let at = 0;
      const next = () => at < text.length && process.stderr.write(text.subarray(at, ++at), next);
      next();`;
    const run = start(body, { onLine: (line) => lines.push(line) }, ['-i', 'lo']);
    const { lastWords } = await run.end;
    const [first, , , last] = lines;
    expect(lines).to.deep.equal([
      "Capturing on 'caf\u00e9'",
      'Packets: 1',
      'Packets: 2',
      'Packets captured: 2',
    ]);
    expect(lastWords).to.deep.equal([first, last]);
  });

  it('tells counts at once, and apart from what follows them', async () => {
    const lines: string[] = [];
    const body = `process.on('SIGINT', () => {
        process.stderr.write('\\rPackets: 2 dumpcap: The network adapter "x" is no longer attached\\n');
        process.exit(0);
      });
      setInterval(() => {}, 1000);
      process.stderr.write('\\rPackets: 1 ');`;
    const run: DumpcapRun = start(
      body,
      {
        onLine: (line) => {
          lines.push(line);
          run.stop();
        },
      },
      ['-i', 'x'],
    );
    expect(captureFailureOf(await run.end)).to.have.property('kind', 'interface-gone');
    expect(lines.slice(0, 2)).to.deep.equal(['Packets: 1', 'Packets: 2']);
  });

  it('keeps the last lines only, without their excess', async () => {
    const body = `for (let i = 0; i < 5000; i++) console.error('line ' + i);
      console.error('x'.repeat(100_000));`;
    const { lastWords } = await start(body, {}, ['-i', 'lo']).end;
    expect(lastWords).to.have.length(50);
    expect(lastWords[0]).to.equal('line 4951');
    expect(lastWords.at(-1)).to.equal('x'.repeat(2_000));
  });

  it('ends by itself with standard output that nobody reads, where the capture goes to a file', async () => {
    const run = start(`process.stdout.write(Buffer.alloc(1_000_000));`, {}, ['-w', 'x.pcapng']);
    expect(await run.end).to.include({ exitCode: 0 });
    expect(await bytesOf(run)).to.have.length(0);
  });

  it('hands over what is written after it was asked to stop', async () => {
    const controller = new AbortController();
    const run = start(PATIENT, {
      signal: controller.signal,
      onLine: () => {
        controller.abort();
      },
    });
    expect((await bytesOf(run)).toString()).to.equal('startend');
    const end = await run.end;
    expect(end).to.include({ exitCode: 0, wasStopped: true });
    expect(end.lastWords).to.deep.equal(["Capturing on 'lo'", 'Packets captured: 2']);
  });

  it('stops once, however often it is asked to', async () => {
    const run: DumpcapRun = start(
      `let count = 0;
       process.on('SIGINT', () => { count++; setTimeout(() => { console.log(count); process.exit(0); }, 200); });
       setInterval(() => {}, 1000);
       console.error('ready');`,
      {
        onLine: () => {
          run.stop();
          run.stop();
        },
      },
    );
    expect((await bytesOf(run)).toString()).to.equal('1\n');
  });

  it('is no failure when it is stopped before it has started', async () => {
    for (const signal of [AbortSignal.abort(), undefined]) {
      const run = start(PATIENT, { signal });
      run.stop();
      await bytesOf(run);
      const end = await run.end;
      expect(end.wasStopped).to.equal(true);
      expect(captureFailureOf(end)).to.equal(undefined);
    }
  });

  it('stops when its reader leaves', async () => {
    const run = start(PATIENT);
    for await (const chunk of run.output) {
      expect(Buffer.from(chunk).toString()).to.equal('start');
      break;
    }
    const end = await run.end;
    expect(end.wasStopped).to.equal(true);
    expect(captureFailureOf(end)).to.equal(undefined);
  });

  it('ends one that does not stop', async function () {
    this.timeout(20_000);
    const run = start(
      `process.on('SIGINT', () => {}); setInterval(() => {}, 1000); console.error('ready');`,
      {
        onLine: () => {
          run.stop();
        },
      },
    );
    expect(await bytesOf(run)).to.have.length(0);
    expect(await run.end).to.include({ exitCode: undefined, wasStopped: true });
  });

  it('says what kept it from starting', async () => {
    const missing = runDumpcap(folder.join('nowhere'), ['-w', '-']);
    expect(await bytesOf(missing)).to.have.length(0);
    expect(await missing.end).to.include({ exitCode: undefined, startError: 'ENOENT' });
    writeFileSync(folder.join('plain'), 'no program', { mode: 0o644 });
    const forbidden = runDumpcap(folder.join('plain'), ['-w', '-']);
    expect(captureFailureOf(await forbidden.end)?.kind).to.equal('no-permission');
  });

  it('gives the words of one that failed', async () => {
    const run = start(
      `console.error('dumpcap: There is no device named "nosuch".'); process.exitCode = 1;`,
    );
    await bytesOf(run);
    expect(captureFailureOf(await run.end)).to.deep.equal({
      kind: 'no-such-interface',
      words: 'There is no device named "nosuch".',
    });
  });
});
