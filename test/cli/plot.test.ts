import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { PLOT_KINDS } from '../../src/report/plots/plot-kind.js';
import { type PcapPacket, writePcap } from '../support/pcap-file.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';
import { isValidXml } from '../support/valid-xml.js';

const TRANSFER: readonly PcapPacket[] = [
  { flags: 0x02, seq: 1000 },
  { from: 'server', flags: 0x12, seq: 5000, ack: 1001 },
  { flags: 0x10, seq: 1001, ack: 5001 },
  { flags: 0x18, seq: 1001, ack: 5001, payload: 'some data' },
  { from: 'server', flags: 0x10, seq: 5001, ack: 1010 },
];

const validate = new Ajv2020({ allErrors: true, strict: true }).compile(
  JSON.parse(readFileSync('docs/schema/plot.schema.json', 'utf8')) as object,
);

describe('sharkscribe plot', () => {
  const folder = useTempFolder();
  // The direct lane with given rules needs no tshark.
  const run = (...args: readonly string[]) =>
    runCli(['plot', '--lane', 'direct', '--rules', '4.0', ...args], { cwd: folder.path });
  const both = (packets: readonly PcapPacket[]) => {
    writePcap(folder.join('lab.pcap'), packets);
  };

  it('prints a picture of the only conversation, of the end that sent more', async () => {
    both(TRANSFER);
    const { code, stdout, stderr } = await run('lab.pcap', '--kind', 'stevens');
    expect(isValidXml(stdout)).to.equal(true);
    expect(stdout).to.include('Time-sequence graph (Stevens), client → server');
    expect(stdout).to.include('frame 4: data, seq 1 to 9 (9 bytes), at 0.003 s');
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
  });

  it('writes it to a file, in Chinese', async () => {
    both(TRANSFER);
    const args = ['lab.pcap', '--kind', 'rtt', '--lang', 'zh-CN', '-o', 'rtt.svg'];
    const { code, stdout, stderr } = await run(...args);
    expect(readFileSync(folder.join('rtt.svg'), 'utf8')).to.include('往返时间，客户端 → 服务器');
    expect(stdout).to.equal('');
    expect(stderr).to.equal('sharkscribe: 已写入 rtt.svg\n');
    expect(code).to.equal(0);
  });

  it('draws the other direction when asked', async () => {
    both(TRANSFER);
    const { stdout } = await run('lab.pcap', '--kind', 'window', '--from', 'server');
    expect(stdout).to.include('Receive window of the client, for data server → client');
  });

  for (const kind of PLOT_KINDS) {
    it(`prints the numbers of ${kind} as its schema says`, async () => {
      both(TRANSFER);
      const { code, stdout } = await run('lab.pcap', '--kind', kind, '--json', '--stream', '0');
      expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).to.equal(true);
      expect(code).to.equal(0);
    });
  }

  it('names the unit of each number', async () => {
    both(TRANSFER);
    const { stdout } = await run('lab.pcap', '--kind', 'throughput', '--json');
    const { series } = JSON.parse(stdout) as { readonly series: object };
    expect(series).to.deep.equal({
      rates: {
        total: 1,
        binSeconds: 0.001,
        points: [
          {
            timeSeconds: 0.003,
            payloadBytes: 9,
            newPayloadBytes: 9,
            throughputBytesPerSecond: 9000,
            goodputBytesPerSecond: 9000,
            firstFrame: 4,
            lastFrame: 4,
          },
        ],
      },
    });
  });

  it('takes the name of a capture for text', async () => {
    const name = '<script>"&\u202e.pcap';
    writePcap(folder.join(name), TRANSFER);
    const { stdout } = await run(name, '--kind', 'flight');
    expect(isValidXml(stdout)).to.equal(true);
    expect(stdout).to.include('stream 0 of &lt;script&gt;"&amp;\\u{202e}.pcap');
  });

  const failures: readonly [rule: string, args: readonly string[], code: number, says: string][] = [
    ['asks for a kind', [], 2, '--kind is missing'],
    ['names an unknown kind', ['--kind', 'pie'], 2, '--kind pie'],
    ['names an unknown end', ['--kind', 'rtt', '--from', 'router'], 2, '--from router'],
    ['names an unknown language', ['--kind', 'rtt', '--lang', 'tlh'], 2, '--lang tlh'],
    ['takes one stream', ['--kind', 'rtt', '--stream', '0,1'], 2, '--stream 0,1'],
    ['does not find a stream', ['--kind', 'rtt', '--stream', '7'], 1, 'stream 7 not found'],
    ['has no data to draw', ['--kind', 'stevens', '--from', 'server'], 1, 'server sent no payload'],
    ['has none to print', ['--kind', 'flight', '--from', 'server', '--json'], 1, 'sent no payload'],
  ];
  for (const [rule, args, expected, says] of failures) {
    it(`${rule}, and says what to try`, async () => {
      both(TRANSFER);
      const { code, stdout, stderr } = await run('lab.pcap', ...args, '-o', 'out.svg');
      const [message, hint] = stderr.split('\n');
      expect(message)
        .to.match(/^sharkscribe: /)
        .and.include(says);
      expect(hint).to.match(/^ {2}\S/);
      expect(stdout).to.equal('');
      expect(existsSync(folder.join('out.svg'))).to.equal(false);
      expect(code).to.equal(expected);
    });
  }

  it('asks which of several conversations is meant', async () => {
    const { code, stderr } = await runCli(
      ['plot', 'samples/many-short-connections.pcapng', '--kind', 'rtt', '--rules', '4.0'],
      {},
    );
    expect(stderr).to.match(/has \d+ TCP conversations.*\n {2}Give --stream N/);
    expect(code).to.equal(2);
  });

  it('says that a capture has no conversation', async () => {
    both([]);
    const { code, stderr } = await run('lab.pcap', '--kind', 'rtt');
    expect(stderr).to.include('no TCP conversations in lab.pcap');
    expect(code).to.equal(1);
  });

  it('does not overwrite the capture', async () => {
    both(TRANSFER);
    const { code, stderr } = await run('lab.pcap', '--kind', 'rtt', '-o', 'lab.pcap');
    expect(stderr).to.include('overwrite the capture');
    expect(code).to.equal(2);
  });
});
