import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { pcapBytes } from '../support/capture-bytes.js';
import * as bytes from '../support/frame-bytes.js';
import { runCli } from '../support/run-cli.js';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';

const SAMPLE = 'samples/close-by-client.pcapng';

describe('sharkscribe --lane', () => {
  const folder = useTempFolder();
  const run = (lane: string, command: string, ...rest: readonly string[]) =>
    runInProcess([command, '--lane', lane, ...rest]);

  it('prints the same segments in each lane', async () => {
    const tree = await run('tree', 'segments', SAMPLE);
    expect(tree.code).to.equal(0);
    for (const lane of ['direct', 'columns', 'auto']) {
      expect(await run(lane, 'segments', SAMPLE), lane).to.deep.equal(tree);
    }
    expect(await runCli(['segments', SAMPLE])).to.deep.equal(tree);
  });

  it('prints the same conversations, without the tshark that was not used', async () => {
    const direct = await run('direct', 'conversations', '--json', SAMPLE);
    const tshark = await run('tree', 'conversations', '--json', SAMPLE);
    expect(direct.stdout).to.equal(tshark.stdout.replace(/,\n +"tsharkVersion": "[^"]+"\n/, '\n'));
    expect(direct.stdout).not.to.include('tsharkVersion');
    expect(await run('columns', 'conversations', '--json', SAMPLE)).to.deep.equal(tshark);
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
    expect(direct).to.deep.equal(await run('tree', 'conversations', cut));
    expect(direct).to.deep.equal(await run('columns', 'conversations', cut));
    expect(direct.code).to.equal(4);
    expect(direct.stderr).to.include('cut short');
  });

  describe('with frames that the direct lane cannot read', () => {
    const write = (...frames: readonly Buffer[]) => {
      const file = folder.join('odd.pcap');
      writeFileSync(file, pcapBytes(frames.map((frame) => ({ bytes: frame }))));
      return file;
    };
    const plain = bytes.ethernet(0x0800, bytes.ipv4(bytes.tcp()));
    const fragment = bytes.ethernet(0x0800, bytes.ipv4(bytes.tcp(), { fragment: 0x2000 }));

    it('leaves the capture to the columns lane as a whole, and says why when asked', async () => {
      const file = write(plain, fragment);
      const direct = await run('direct', 'segments', file);
      expect(direct).to.deep.equal(await run('tree', 'segments', file));
      const { stderr } = await runInProcess(['segments', '--verbose', file]);
      expect(stderr).to.include(`${file}: left to the columns lane: frame 2: a fragment`);
      expect(stderr).not.to.include('tree lane');
    });

    it('takes from trees what columns leave open, and says so', async () => {
      const route = bytes.ethernet(0x86dd, bytes.ipv6(bytes.ipv6Route(0, 2, bytes.tcp()), 43));
      const file = write(plain, route, plain);
      const columns = await run('columns', 'segments', file);
      expect(columns).to.deep.equal(await run('tree', 'segments', file));
      const { stderr } = await run('columns', 'segments', '--verbose', file);
      expect(stderr).to.include(`${file}: left to the tree lane: frame 2: its columns do not`);
    });

    it('says that there is no tshark for them', async () => {
      const { code, stderr } = await runCli(['segments', write(fragment)], {
        env: { PATH: folder.path, SHARKSCRIBE_TSHARK: folder.join('none') },
      });
      expect(code).to.equal(3);
      expect(stderr).to.include('which does not exist');
    });
  });

  it('reads trees where your preferences are to count', async () => {
    const { code, stderr } = await runInProcess(['segments', '--preferences', '--verbose', SAMPLE]);
    expect(code).to.equal(0);
    expect(stderr).to.include(`${SAMPLE}: left to the tree lane: your Wireshark preferences`);
  });

  it('needs no tshark for what it reads itself', async () => {
    const env = { PATH: folder.path };
    const { code, stdout, stderr } = await runCli(['segments', '--rules', '4.0', SAMPLE], { env });
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
    expect(stdout).to.equal((await run('tree', 'segments', '--rules', '4.0', SAMPLE)).stdout);
  });

  it('refuses another lane', async () => {
    const { code, stderr } = await run('fast', 'segments', SAMPLE);
    expect(code).to.equal(2);
    expect(stderr).to.include('--lane fast: not a lane');
  });
});
