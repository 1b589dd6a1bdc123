import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { type PcapPacket, writePcap } from '../support/pcap-file.js';
import { runCli } from '../support/run-cli.js';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';
import { isValidXml } from '../support/valid-xml.js';

const MANY = resolve('samples', 'many-short-connections.pcapng');

describe('sharkscribe flow', () => {
  const folder = useTempFolder();
  const run = async (args: readonly string[]) => {
    const before = process.cwd();
    process.chdir(folder.path);
    try {
      return await runInProcess(['flow', ...args]);
    } finally {
      process.chdir(before);
    }
  };

  it('prints the graph of the only conversation', async () => {
    writePcap(folder.join('lab.pcap'));
    const { code, stdout, stderr } = await run(['lab.pcap']);
    expect(stdout).to.match(/^Flow graph of stream 0 in lab\.pcap\n/);
    expect(stdout).to.include('step 1 of 3: SYN').and.include('step 4 of 4: ACK of the second FIN');
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
  });

  it('prints what its documentation shows', async () => {
    const { stdout } = await runInProcess(['flow', join('samples', 'close-three-segment.pcapng')]);
    expect(readFileSync(join('docs', 'flow.md'), 'utf8')).to.include(stdout);
  });

  it('needs no tshark for an ordinary capture', async () => {
    writePcap(folder.join('lab.pcap'));
    const { code, stdout } = await runCli(['flow', 'lab.pcap', '--rules', '4.0'], {
      cwd: folder.path,
      env: { PATH: '/nowhere', SHARKSCRIBE_TSHARK: '' },
    });
    expect(stdout).to.include('Three-way handshake');
    expect(code).to.equal(0);
  });

  it('draws the first of several conversations, and says how to choose', async () => {
    const { code, stdout, stderr } = await run([MANY]);
    expect(stdout).to.match(/^Flow graph of stream 0 /);
    expect(stderr).to.include('drew stream 0').and.include('--stream N');
    expect(code).to.equal(0);
  });

  it('draws the one that is asked for, and says nothing', async () => {
    const { stdout, stderr } = await run([MANY, '--stream', '3']);
    expect(stdout).to.match(/^Flow graph of stream 3 /);
    expect(stderr).to.equal('');
  });

  it('says that there is no such stream', async () => {
    writePcap(folder.join('lab.pcap'));
    const { code, stdout, stderr } = await run(['lab.pcap', '--stream', '7']);
    expect(stderr).to.include('stream 7 not found in lab.pcap: it has 1, counted from 0');
    expect(stdout).to.equal('');
    expect(code).to.equal(1);
  });

  it('says that a capture holds no TCP', async () => {
    writePcap(folder.join('none.pcap'), []);
    const { code, stdout, stderr } = await run(['none.pcap']);
    expect(stderr).to.equal('sharkscribe: no TCP conversations in none.pcap\n');
    expect(stdout).to.equal('');
    expect(code).to.equal(0);
  });

  it('draws either connection of a stream whose ports were used again', async () => {
    // The same initial number as before: Wireshark goes on with its stream.
    const once = (isn: number): readonly PcapPacket[] => [
      { flags: 0x02, seq: 1000 },
      { from: 'server', flags: 0x12, seq: isn, ack: 1001 },
      { flags: 0x10, seq: 1001, ack: isn + 1 },
      { flags: 0x11, seq: 1001, ack: isn + 1 },
      { from: 'server', flags: 0x11, seq: isn + 1, ack: 1002 },
      { flags: 0x10, seq: 1002, ack: isn + 2 },
    ];
    writePcap(folder.join('twice.pcap'), [...once(5000), ...once(900_000)]);
    const first = await run(['twice.pcap']);
    expect(first.stdout).to.match(/^0\.000000 +1 .*step 1 of 3: SYN$/m);
    expect(first.stderr).to.include('first of 2 conversations');
    const chosen = await run(['twice.pcap', '--stream', '0']);
    expect(chosen.stdout).to.equal(first.stdout);
    expect(chosen.stderr).to.include('holds 2 connections').and.include('--connection 2');
    const second = await run(['twice.pcap', '--stream', '0', '--connection', '2']);
    expect(second.stdout).to.match(/^0\.006000 +7 .*step 1 of 3: SYN /m);
    expect(second.stderr).to.equal('');
  });

  it('says that there is no such connection', async () => {
    writePcap(folder.join('lab.pcap'));
    const { code, stderr } = await run(['lab.pcap', '--connection', '2']);
    expect(stderr).to.include('connection 2 of stream 0 not found');
    expect(code).to.equal(1);
  });

  it('writes the format that the name of the output ends in', async () => {
    writePcap(folder.join('lab.pcap'));
    const begins: readonly (readonly [name: string, begin: RegExp])[] = [
      ['a.svg', /^<svg /],
      ['a.mmd', /^sequenceDiagram\n/],
      ['a.json', /^\{\n {2}"schema": "sharkscribe\/flow\/1"/],
      ['a.txt', /^Flow graph /],
    ];
    for (const [name, begin] of begins) {
      const { code, stdout, stderr } = await run(['lab.pcap', '-o', name]);
      expect(readFileSync(folder.join(name), 'utf8')).to.match(begin);
      expect(stdout).to.equal('');
      expect(stderr).to.equal(`sharkscribe: wrote ${name}\n`);
      expect(code).to.equal(0);
    }
  });

  it('prints the same bytes each time, in each format', async () => {
    writePcap(folder.join('lab.pcap'));
    for (const args of [
      ['--format', 'text'],
      ['--format', 'mermaid'],
      ['--format', 'svg'],
      ['--json'],
    ]) {
      const first = await runCli(['flow', 'lab.pcap', ...args], { cwd: folder.path });
      const second = await run(['lab.pcap', ...args]);
      expect(first.stdout).not.to.equal('');
      expect(second.stdout).to.equal(first.stdout);
    }
  });

  it('prints one JSON object a line for several captures', async () => {
    writePcap(folder.join('a.pcap'));
    writePcap(folder.join('b.pcap'));
    const { stdout } = await run(['--json', 'a.pcap', 'b.pcap']);
    const names = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { capture: { name: string } }).capture.name);
    expect(names).to.deep.equal(['a.pcap', 'b.pcap']);
  });

  it('delivers what stands before damage, and warns', async () => {
    writePcap(folder.join('cut.pcap'));
    writeFileSync(folder.join('cut.pcap'), readFileSync(folder.join('cut.pcap')).subarray(0, 250));
    const { code, stdout, stderr } = await run(['cut.pcap']);
    expect(stdout).to.include('step 3 of 3');
    expect(stderr).to.include('reading stopped after frame 4');
    expect(code).to.equal(4);
  });

  it('shows the name of a capture as text', async () => {
    const name = '<script>\u001b[2J&"\u202e.pcap';
    writePcap(folder.join(name));
    const svg = await run([name, '--format', 'svg']);
    expect(isValidXml(svg.stdout)).to.equal(true);
    expect(svg.stdout).to.include('&lt;script&gt;\\u{1b}[2J&amp;&quot;\\u{202e}.pcap');
    const text = await run([name]);
    expect(text.stdout).to.match(
      /^Flow graph of stream 0 in <script>\\u\{1b\}\[2J&"\\u\{202e\}\.pcap\n/,
    );
  });

  it('refuses to write over the capture', async () => {
    writePcap(folder.join('lab.pcap'));
    const { code, stderr } = await run(['lab.pcap', '-o', 'lab.pcap']);
    expect(stderr).to.include('would overwrite the capture itself');
    expect(code).to.equal(2);
  });

  const wrong: readonly (readonly [args: readonly string[], message: string])[] = [
    [['a.pcap', '--stream', 'x'], '--stream x: not a number of a stream'],
    [['a.pcap', '--connection', '0'], '--connection 0: not a number of a connection'],
    [['a.pcap', '--format', 'png'], '--format png: not a format of flow graphs'],
    [['a.pcap', '--json', '--format', 'svg'], '--json and --format exclude each other'],
    [['a.pcap', 'b.pcap', '--format', 'svg'], 'an SVG takes the graph of one capture'],
    [['a.pcap', 'b.pcap', '-o', 'x.txt'], '-o takes the graph of one capture'],
    [['a.pcap', '--frob'], 'unknown option --frob'],
    [[], 'no capture file was given'],
  ];
  for (const [args, message] of wrong) {
    it(`refuses ${args.join(' ') || 'no arguments'}`, async () => {
      const { code, stderr } = await run(args);
      expect(stderr).to.include(message);
      expect(code).to.equal(2);
    });
  }
});
