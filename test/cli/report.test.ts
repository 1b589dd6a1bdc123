import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { ekIp, ekLine, ekTcp } from '../support/ek-text.js';
import { writeFakeTshark } from '../support/fake-tshark.js';
import { writePcap } from '../support/pcap-file.js';
import { type CliResult, runCli, runCliUntil } from '../support/run-cli.js';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';
import { isValidXml } from '../support/valid-xml.js';

/** Runs it in a folder, within this process. */
async function reportIn(folder: string, args: readonly string[]): Promise<CliResult> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await runInProcess(['report', ...args]);
  } finally {
    process.chdir(before);
  }
}

describe('sharkscribe report', () => {
  const folder = useTempFolder();
  const run = (...args: readonly string[]) => reportIn(folder.path, args);
  const read = (name: string) => readFileSync(folder.join(name), 'utf8');

  it('prints the report', async () => {
    writePcap(folder.join('lab.pcap'));
    const { code, stdout, stderr } = await runCli(['report', 'lab.pcap'], { cwd: folder.path });
    expect(stdout).to.match(/^# /).and.include('10.0.0.1:40000').and.include('lab.pcap');
    expect(stdout).to.include('Transmission Control Protocol');
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
  });

  it('writes the report to a file, and says so on standard error', async () => {
    writePcap(folder.join('lab.pcap'));
    const { stdout } = await run('lab.pcap');
    const written = await run('lab.pcap', '-o', 'lab.md');
    expect(written).to.deep.equal({
      code: 0,
      stdout: '',
      stderr: 'sharkscribe: wrote 1 picture into lab-figures\nsharkscribe: wrote lab.md\n',
    });
    const headings = (text: string) => text.match(/^#.*/gm);
    expect(headings(read('lab.md'))).to.deep.equal(headings(stdout));
    expect(readdirSync(folder.path).sort()).to.deep.equal(['lab-figures', 'lab.md', 'lab.pcap']);
  });

  it('shows pictures that lie beside the report, whatever its name', async () => {
    writePcap(folder.join('lab.pcap'));
    await run('lab.pcap', '-o', 'my lab #1).md');
    expect(read('my lab #1).md').replaceAll('\\.', '.')).to.include(
      '](my%20lab%20%231%29-figures/stream-0-flow.svg)',
    );
    const svg = read(join('my lab #1)-figures', 'stream-0-flow.svg'));
    expect(isValidXml(svg)).to.equal(true);
  });

  it('takes -o - for standard output', async () => {
    writePcap(folder.join('lab.pcap'));
    expect((await run('lab.pcap', '-o', '-')).stdout).to.match(/^# /);
  });

  it('prints the reports on several captures one after another', async () => {
    writePcap(folder.join('a.pcap'));
    writePcap(folder.join('b.pcap'));
    const { stdout } = await run('a.pcap', 'b.pcap');
    expect(stdout.match(/^# .*/gm)).to.have.length(2);
  });

  it('writes a report on a capture without TCP, and says so', async () => {
    writePcap(folder.join('none.pcap'), []);
    const { code, stdout, stderr } = await run('none.pcap');
    expect(stdout).to.match(/^# /);
    expect(stderr).to.include('no TCP conversations in none.pcap');
    expect(code).to.equal(0);
  });

  it('writes the report on what stands before damage, and warns', async () => {
    writePcap(folder.join('cut.pcap'));
    writeFileSync(folder.join('cut.pcap'), readFileSync(folder.join('cut.pcap')).subarray(0, 250));
    const { code, stderr } = await run('cut.pcap', '-o', 'cut.md');
    expect(read('cut.md')).to.include('10.0.0.1:40000');
    expect(stderr).to.include('cut.pcap: reading stopped after frame 4');
    expect(code).to.equal(4);
  });

  it('writes the report without packet details when tshark fails on those', async () => {
    writePcap(folder.join('lab.pcap'));
    const line = ekLine(1, { ip: ekIp('10.0.0.1', '10.0.0.2'), tcp: ekTcp() });
    const body = `if (process.argv.includes('pdml')) { console.error('tshark: crashed'); process.exit(1); }
      console.log(${JSON.stringify(line)});`;
    const tshark = writeFakeTshark(folder.path, body);
    const { code, stdout, stderr } = await run('lab.pcap', '--tshark', tshark);
    expect(stdout).to.match(/^# /).and.include('10.0.0.1:40000');
    expect(stderr).to.include('lacks its packet details').and.include('crashed');
    expect(code).to.equal(4);
  });

  it('reports the streams that are there when others are missing', async () => {
    writePcap(folder.join('lab.pcap'));
    const { code, stdout, stderr } = await run('lab.pcap', '--stream', '0', '--stream', '3,7');
    expect(stdout).to.match(/^# /);
    expect(stderr).to.include('streams 3, 7 not found in lab.pcap');
    expect(code).to.equal(1);
  });

  it('writes nothing when no stream that was asked for is there', async () => {
    writePcap(folder.join('lab.pcap'));
    const { code, stdout, stderr } = await run('lab.pcap', '--stream', '3', '-o', 'lab.md');
    expect(stdout).to.equal('');
    expect(stderr).to.include('stream 3 not found in lab.pcap');
    expect(readdirSync(folder.path)).to.deep.equal(['lab.pcap']);
    expect(code).to.equal(1);
  });
});

describe('sharkscribe report, outputs that it turns down', () => {
  const folder = useTempFolder();
  const run = (...args: readonly string[]) => reportIn(folder.path, args);

  it('does not overwrite the capture, under none of its names', async () => {
    writePcap(folder.join('lab.pcap'));
    linkSync(folder.join('lab.pcap'), folder.join('other.pcap'));
    const before = readFileSync(folder.join('lab.pcap'));
    for (const output of ['lab.pcap', './lab.pcap', 'other.pcap']) {
      const { code, stderr } = await run('lab.pcap', '-o', output);
      expect(stderr).to.include('would overwrite the capture');
      expect(code).to.equal(2);
    }
    expect(readFileSync(folder.join('lab.pcap'))).to.deep.equal(before);
  });

  it('names a folder that does not exist', async () => {
    writePcap(folder.join('lab.pcap'));
    const { code, stderr } = await run('lab.pcap', '-o', 'sub/lab.md');
    expect(stderr).to.include('sub/lab.md');
    expect(code).to.equal(3);
  });

  it('names a folder that stands where the file should', async () => {
    writePcap(folder.join('lab.pcap'));
    mkdirSync(folder.join('sub'));
    const { code, stderr } = await run('lab.pcap', '-o', 'sub');
    expect(stderr).to.include('sub is a folder');
    expect(code).to.equal(3);
  });
});

describe('sharkscribe report, interrupted', () => {
  const folder = useTempFolder();

  it('ends tshark, takes its private folder away, and exits with 130', async () => {
    writePcap(folder.join('lab.pcap'));
    const started = folder.join('started');
    const tshark = writeFakeTshark(
      folder.path,
      // Renamed, so that it is there with all that it holds.
      `const fs = require('node:fs');
       fs.writeFileSync(${JSON.stringify(`${started}.part`)}, process.env.WIRESHARK_CONFIG_DIR);
       fs.renameSync(${JSON.stringify(`${started}.part`)}, ${JSON.stringify(started)});
       setInterval(() => {}, 1000);`,
    );
    const args = ['report', folder.join('lab.pcap'), '--tshark', tshark];
    const { code, stderr } = await runCliUntil(started, 'SIGINT', args);
    expect(stderr).to.equal('sharkscribe: interrupted\n');
    expect(code).to.equal(130);
    const config = readFileSync(started, 'utf8');
    expect(config).to.match(/sharkscribe-config-/);
    expect(existsSync(config)).to.equal(false);
  });
});
