import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { pcapBytes } from '../support/capture-bytes.js';
import * as bytes from '../support/frame-bytes.js';
import { TCP_FRAMES } from '../support/frames.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

const SAMPLE = 'samples/close-by-client.pcapng';

describe('sharkscribe --lane', () => {
  const folder = useTempFolder();
  const run = (lane: string, command: string, ...rest: readonly string[]) =>
    runCli([command, '--lane', lane, ...rest]);

  it('prints the same segments in each lane', async () => {
    const direct = await run('direct', 'segments', SAMPLE);
    expect(direct).to.deep.equal(await run('tshark', 'segments', SAMPLE));
    expect(direct.code).to.equal(0);
  });

  it('prints the same conversations, without the tshark that was not used', async () => {
    const direct = await run('direct', 'conversations', '--json', SAMPLE);
    const tshark = await run('tshark', 'conversations', '--json', SAMPLE);
    expect(direct.stdout).to.equal(tshark.stdout.replace(/,\n +"tsharkVersion": "[^"]+"\n/, '\n'));
    expect(direct.stdout).not.to.include('tsharkVersion');
  });

  it('reads a gzipped capture', async () => {
    const packed = folder.join('packed.pcapng.gz');
    writeFileSync(packed, gzipSync(readFileSync(SAMPLE)));
    const { stdout } = await run('direct', 'segments', packed);
    expect(stdout).to.equal((await run('direct', 'segments', SAMPLE)).stdout);
  });

  it('warns of a cut capture in the same words', async () => {
    const cut = folder.join('cut.pcapng');
    const whole = readFileSync(SAMPLE);
    writeFileSync(cut, whole.subarray(0, whole.length - 50));
    const direct = await run('direct', 'conversations', cut);
    expect(direct).to.deep.equal(await run('tshark', 'conversations', cut));
    expect(direct.code).to.equal(4);
    expect(direct.stderr).to.include('cut short');
  });

  it('leaves a capture to tshark as a whole, and says why when asked', async () => {
    const file = folder.join('fragment.pcap');
    const fragment = bytes.ethernet(0x0800, bytes.ipv4(bytes.tcp(), { fragment: 0x2000 }));
    const plain = TCP_FRAMES[0]?.frame ?? fragment;
    writeFileSync(file, pcapBytes([{ bytes: plain }, { bytes: fragment }]));
    const direct = await run('direct', 'segments', file);
    expect(direct).to.deep.equal(await run('tshark', 'segments', file));
    const { stderr } = await run('direct', 'segments', '--verbose', file);
    expect(stderr).to.include(`left to tshark: ${file}: frame 2: a fragment`);
  });

  it('needs no tshark for what it reads itself', async () => {
    const { code, stdout, stderr } = await runCli(
      ['segments', '--lane', 'direct', '--rules', '4.0', SAMPLE],
      { env: { PATH: folder.path } },
    );
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
    expect(stdout).to.equal((await run('direct', 'segments', '--rules', '4.0', SAMPLE)).stdout);
  });

  it('refuses another lane', async () => {
    const { code, stderr } = await run('fast', 'segments', SAMPLE);
    expect(code).to.equal(2);
    expect(stderr).to.include('--lane fast: not a lane');
  });
});
