import { expect } from 'chai';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pcapBytes } from '../support/capture-bytes.js';
import { runCli } from '../support/run-cli.js';
import { runInProcess } from '../support/run-in-process.js';
import { tcpPacket } from '../support/tcp-packet.js';
import { useTempFolder } from '../support/temp-folder.js';

const FILES = ['colorfilters', 'dfilter_buttons', 'dfilters', 'preferences'];

describe('profile', function () {
  this.timeout(30_000);
  const folder = useTempFolder();

  /** What tshark prints under the profile that was installed into a folder of the test's own. */
  function tshark(...args: readonly string[]): string {
    return execFileSync('tshark', ['-C', 'sharkscribe', ...args], {
      env: { ...process.env, WIRESHARK_CONFIG_DIR: folder.path },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  const install = (...args: readonly string[]) =>
    runCli(['profile', ...args], { env: { WIRESHARK_CONFIG_DIR: folder.path } });

  it('installs a profile that tshark colours and lists packets by', async () => {
    const { code, stdout, stderr } = await install('--yes');
    expect([code, stdout]).to.deep.equal([0, '']);
    const target = folder.join(path.join('profiles', 'sharkscribe'));
    expect(stderr).to.include(`wrote the profile to ${target}\n`);
    expect(stderr).to.include(`"wireshark -C 'sharkscribe'"`);
    const rulesOf = (capture: string) =>
      tshark(
        '--color',
        ...['-r', path.join('samples', capture), '-T', 'fields', '-e', 'frame.coloring_rule.name'],
      )
        .split('\n')
        .slice(0, -1);
    const teardown = 'TCP teardown';
    expect(rulesOf('close-by-client.pcapng')).to.deep.equal([
      ...Array<string>(3).fill('TCP handshake'),
      ...['', '', '', '', teardown, '', teardown, ''],
    ]);
    expect(rulesOf('reset-abort.pcapng')).to.include('TCP reset');
    const columns = tshark('-r', 'samples/close-by-client.pcapng', '-Y', 'frame.number == 8');
    // Stream, relative numbers, length, window and time since the packet before it, as columns.
    expect(columns).to.match(/ TCP 0 \d+ \d+ 0 \d+ 0\.\d+ .*\[FIN, ACK\]/u);
  });

  it('colours loss and closed windows, and holds nothing that tshark cannot read', async () => {
    const profile = folder.join(path.join('profiles', 'sharkscribe'));
    await runInProcess(['profile', '-w', profile, '--lang', 'zh']);
    const file = folder.join('trouble.pcap');
    writeFileSync(file, troubledPcap());
    const { stdout, stderr } = spawnSync(
      'tshark',
      [
        '-C',
        'sharkscribe',
        '--color',
        '-r',
        file,
        '-T',
        'fields',
        '-e',
        'frame.coloring_rule.name',
      ],
      { env: { ...process.env, WIRESHARK_CONFIG_DIR: folder.path }, encoding: 'utf8' },
    );
    expect(stderr.replace(/^Running as user.*\n/u, '')).to.equal('');
    expect(stdout.split('\n').slice(0, -1)).to.deep.equal([
      ...Array<string>(3).fill('TCP 握手'),
      ...['', 'TCP 丢失或重传', 'TCP 窗口关闭', 'TCP 重置'],
    ]);
  });

  it('does not take the answer to a keep-alive for a part of the handshake', async () => {
    await install('--yes');
    const file = folder.join('idle.pcap');
    writeFileSync(file, idlePcap());
    const ruleOf = ['-T', 'fields', '-e', 'frame.coloring_rule.name'];
    const rules = tshark('--color', '-r', file, ...ruleOf);
    expect(rules.split('\n').slice(2, -1)).to.deep.equal([
      'TCP handshake',
      ...Array<string>(8).fill('TCP keep-alive'),
    ]);
    const handshake = /^"Handshake" (.*)$/mu.exec(
      readFileSync(folder.join(path.join('profiles', 'sharkscribe', 'dfilters')), 'utf8'),
    );
    const found = tshark(
      '-r',
      file,
      '-Y',
      handshake?.[1] ?? '',
      '-T',
      'fields',
      '-e',
      'frame.number',
    );
    expect(found).to.equal('1\n2\n3\n');
  });

  for (const [language, probe] of [
    ['en', 'TCP window closed'],
    ['zh', 'TCP 窗口关闭'],
  ] as const) {
    it(`knows a third step with ECN bits, and a probe by its comment (${language})`, async () => {
      const profile = folder.join(path.join('profiles', 'sharkscribe'));
      await runInProcess(['profile', '-w', profile, '--lang', language]);
      const [file, annotated] = [folder.join('ecn.pcap'), folder.join('annotated.pcapng')];
      writeFileSync(file, probedPcap());
      await runInProcess(['annotate', file, '-w', annotated, '--lang', language]);
      const rules = ['--color', '-T', 'fields', '-e', 'frame.coloring_rule.name'];
      const [plain, commented] = [file, annotated].map((each) =>
        tshark('-r', each, ...rules)
          .split('\n')
          .slice(0, -1),
      );
      expect(plain?.[2]).to.equal(plain?.[0]);
      expect(plain?.[5]).not.to.equal(probe);
      expect(commented?.[5]).to.equal(probe);
    });
  }

  it('does not write into the personal folder without consent', async () => {
    const { code, stderr } = await install();
    expect(code).to.equal(2);
    expect(stderr).to.include('--yes');
    expect(readdirSync(folder.path)).to.deep.equal([]);
  });

  it('writes anywhere with -w, and again over what it wrote', async () => {
    const target = folder.join('mine');
    for (let time = 0; time < 2; time++) {
      const { code, stderr } = await runInProcess(['profile', '-w', target]);
      expect([code, stderr.split('\n')[0]]).to.deep.equal([
        0,
        `sharkscribe: wrote the profile to ${target}`,
      ]);
    }
    expect(readdirSync(target).sort()).to.deep.equal([...FILES, 'sharkscribe-profile.json'].sort());
  });

  it('does not replace a profile of others, nor what was changed, unless told to', async () => {
    const others = folder.join('others');
    mkdirSync(others);
    writeFileSync(path.join(others, 'preferences'), 'gui.column.format: "a", "%m"\n');
    for (const force of [[], ['--force']]) {
      expect((await runInProcess(['profile', '-w', others, ...force])).code).to.equal(2);
    }
    expect(readdirSync(others)).to.deep.equal(['preferences']);
    const ours = folder.join('ours');
    await runInProcess(['profile', '-w', ours]);
    writeFileSync(path.join(ours, 'recent'), 'of Wireshark\n');
    writeFileSync(path.join(ours, 'colorfilters'), 'changed\n');
    const refused = await runInProcess(['profile', '-w', ours]);
    expect(refused.code).to.equal(2);
    expect(refused.stderr).to.include('colorfilters').and.to.include('--force');
    expect((await runInProcess(['profile', '-w', ours, '--force'])).code).to.equal(0);
    expect(readFileSync(path.join(ours, 'colorfilters'), 'utf8')).to.include('@TCP reset@');
    expect(readFileSync(path.join(ours, 'recent'), 'utf8')).to.equal('of Wireshark\n');
  });

  for (const name of ['', '..', 'a/b', 'Default', 'a\u0000', '.hidden', 'x'.repeat(61), 'ends.']) {
    it(`refuses the name ${JSON.stringify(name).slice(0, 20)}`, async () => {
      const target = folder.join('unused');
      const { code } = await runInProcess(['profile', '-w', target, '--name', name]);
      expect(code).to.equal(2);
      expect(readdirSync(folder.path)).to.deep.equal([]);
    });
  }

  it('refuses standard output, which is no folder', async () => {
    const { code, stderr } = await runInProcess(['profile', '-w', '-']);
    expect([code, stderr.includes('-w -')]).to.deep.equal([2, true]);
  });

  it('ends where no folder can be made', async function () {
    if (process.platform !== 'linux') this.skip();
    const { code, stderr } = await runInProcess(['profile', '-w', '/proc/nowhere/profile']);
    expect(code).to.equal(3);
    expect(stderr).to.include('/proc/nowhere/profile cannot be written: ENOENT');
  });

  it('refuses two places', async () => {
    const { code } = await runInProcess(['profile', '-w', folder.join('a'), '--install']);
    expect(code).to.equal(2);
  });
});

/** A handshake, data that is sent twice, a window that closes, and a reset. */
function troubledPcap(): Buffer {
  const ends = { client: 40_000, port: 80 };
  const data = Buffer.from('data');
  const closed = tcpPacket({ ...ends, isClient: false, flags: 0x10, seq: 501, ack: 105 });
  const WINDOW_AT = 34;
  closed.writeUInt16BE(0, WINDOW_AT);
  const packets = [
    tcpPacket({ ...ends, isClient: true, flags: 0x02, seq: 100, ack: 0 }),
    tcpPacket({ ...ends, isClient: false, flags: 0x12, seq: 500, ack: 101 }),
    tcpPacket({ ...ends, isClient: true, flags: 0x10, seq: 101, ack: 501 }),
    tcpPacket({ ...ends, isClient: true, flags: 0x18, seq: 101, ack: 501, data }),
    tcpPacket({ ...ends, isClient: true, flags: 0x18, seq: 101, ack: 501, data }),
    closed,
    tcpPacket({ ...ends, isClient: true, flags: 0x14, seq: 105, ack: 501 }),
  ];
  return pcapBytes(
    packets.map((bytes) => ({ bytes })),
    { linkType: 101 },
  );
}

/** A handshake, and keep-alives before any data, each with its answer. */
function idlePcap(): Buffer {
  const from = (isClient: boolean, flags: number, seq: number, ack: number) =>
    tcpPacket({ client: 40_000, port: 80, isClient, flags, seq, ack });
  const keptAlive = [from(true, 0x10, 100, 501), from(false, 0x10, 501, 101)];
  const packets = [
    from(true, 0x02, 100, 0),
    from(false, 0x12, 500, 101),
    from(true, 0x10, 101, 501),
    ...Array.from({ length: 4 }, () => keptAlive).flat(),
  ];
  return pcapBytes(
    packets.map((bytes) => ({ bytes })),
    { linkType: 101 },
  );
}

/** A handshake with ECN, data, a window that closes, and a probe of no bytes. */
function probedPcap(): Buffer {
  const from = (isClient: boolean, flags: number, seq: number, ack: number, data = '') =>
    tcpPacket({ client: 40_000, port: 80, isClient, flags, seq, ack, data: Buffer.from(data) });
  const closed = from(false, 0x10, 501, 105);
  const WINDOW_AT = 34;
  closed.writeUInt16BE(0, WINDOW_AT);
  const packets = [
    from(true, 0xc2, 100, 0),
    from(false, 0x52, 500, 101),
    from(true, 0xd0, 101, 501),
    from(true, 0x18, 101, 501, 'data'),
    closed,
    from(true, 0x10, 104, 501),
    closed,
  ];
  return pcapBytes(
    packets.map((bytes) => ({ bytes })),
    { linkType: 101 },
  );
}
