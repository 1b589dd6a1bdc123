import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { pcapBytes, Section } from '../support/capture-bytes.js';
import * as bytes from '../support/frame-bytes.js';
import { TCP_FRAMES } from '../support/frames.js';
import { MAIN, runCli, runCliForOneChunk, startCli } from '../support/run-cli.js';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';

const SAMPLE = join('samples', 'ssh-teardown.pcapng');
const SMALL = join('samples', 'close-by-client.pcapng');
const PLAIN = TCP_FRAMES[0]!.frame;
const FRAGMENT = bytes.ethernet(0x0800, bytes.ipv4(bytes.tcp(), { fragment: 0x2000 }));
const UTC = { env: { TZ: 'UTC' } };

const validate = new Ajv2020({ allErrors: true, strict: true }).compile(
  JSON.parse(readFileSync(join('docs', 'schema', 'live.schema.json'), 'utf8')) as object,
);

describe('sharkscribe live', function () {
  this.timeout(20_000);
  const folder = useTempFolder();

  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  it('tells the handshake and the close of each connection, with their frames', async () => {
    const { code, stdout, stderr } = await runCli(['live', '-r', SAMPLE], UTC);
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    expect(stdout).to.include('2022-07-24\n');
    expect(stdout).to.include(
      '05:42:33.847615  #30  192.168.139.29:63164 -> 110.42.175.115:22  handshake complete in 44.9 ms (frames 625, 626, 627)\n',
    );
    expect(stdout).to.include(
      'closed: four segments, the client first (frames 1475, 1476, 1477, 1478)\n',
    );
    expect(stdout).to.include(
      '#14  192.168.139.29:63148 -> 203.0.113.24:80  connection refused (frames 264, 265)\n',
    );
  });

  it('shows times where the user is', async () => {
    const { stdout } = await runCli(['live', '-r', SAMPLE, '-c', '6'], {
      env: { TZ: 'Asia/Shanghai' },
    });
    expect(stdout).to.include('13:40:33.905949  #0  ');
  });

  it('ends with the table of conversations, and with totals', async () => {
    const { stdout } = await runCli(['live', '-r', SAMPLE], UTC);
    const table = await runInProcess(['conversations', '--rules', '4.6', SAMPLE]);
    const rows = table.stdout.split('\n').slice(0, -2).join('\n');
    expect(stdout).to.include(`\n\n${rows}\n`);
    expect(stdout).to.include('\nPackets: 1480, of them TCP segments: 1072\n');
    expect(stdout).to.include('\nOutcomes: aborted 1, closed 26, open at end 3, refused 1\n');
    expect(stdout).to.include('four segments (client 13, server 13)');
  });

  it('prints an event before the rest of the capture has come', async () => {
    const { child, result } = startCli(['live', '-r', '-']);
    const content = readFileSync(SMALL);
    const [start, rest] = [content.subarray(0, -600), content.subarray(-600)];
    // In pieces that end anywhere.
    for (let at = 0; at < start.length; at += 100) child.stdin?.write(start.subarray(at, at + 100));
    let early = '';
    while (!early.includes('handshake complete')) {
      const [chunk] = (await once(child.stdout!, 'data')) as [unknown];
      early += String(chunk);
    }
    expect(early).not.to.include('closed:');
    child.stdin?.end(rest);
    const { code, stdout } = await result;
    expect(code).to.equal(0);
    expect(stdout).to.include('closed: four segments, the client first (frames 8, 9, 10, 11)');
  });

  it('ends with the table on Ctrl-C', async () => {
    const { child, result } = startCli(['live', '-r', '-']);
    child.stdin?.write(readFileSync(SMALL));
    await once(child.stdout!, 'data');
    child.kill('SIGINT');
    const { code, stdout, stderr } = await result;
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    expect(stdout).to.include('\n1 TCP conversation in -\n');
  });

  it('ends quietly when nobody reads any more, though the capture goes on', async () => {
    const { code, stderr } = await runCliForOneChunk(['live', '-r', SAMPLE]);
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
  });

  it('stops after so many packets, though the writer does not', async () => {
    const { child, result } = startCli(['live', '-r', '-', '-c', '3']);
    child.stdin?.write(readFileSync(SMALL));
    const { code, stdout } = await result;
    expect(code).to.equal(0);
    expect(stdout).to.include('\nPackets: 3, of them TCP segments: 3\n');
  });

  it('tells the same of a gzipped capture', async () => {
    const plain = await runCli(['live', '-r', '-'], { input: readFileSync(SAMPLE) });
    const packed = await runCli(['live', '-r', '-'], { input: gzipSync(readFileSync(SAMPLE)) });
    expect(packed).to.deep.equal(plain);
  });

  for (const [what, cut] of [
    ['a cut capture', (content: Buffer) => content.subarray(0, -50)],
    ['a cut capture that is gzipped', (content: Buffer) => gzipSync(content).subarray(0, -50)],
  ] as const) {
    it(`tells what stands before the damage in ${what}`, async () => {
      const input = cut(readFileSync(SAMPLE));
      const { code, stdout, stderr } = await runCli(['live', '-r', '-'], { input });
      expect(code).to.equal(4);
      expect(stdout).to.include('handshake complete in 44.9 ms (frames 625, 626, 627)');
      expect(stdout).to.include('\nOutcomes: ');
      expect(stderr).to.include('reading stopped after frame');
    });
  }

  const refusals: readonly [what: string, args: readonly string[], code: number, said: string][] = [
    ['no input', [], 2, 'there is nothing to listen to or to read'],
    ['a file that is not there', ['-r', 'nowhere.pcap'], 4, 'nowhere.pcap does not exist'],
    ['a folder', ['-r', 'samples'], 4, 'samples is a folder'],
    ['something that is no capture', ['-r', 'package.json'], 4, 'neither pcap nor pcapng'],
    ['empty input', ['-r', '-'], 4, 'standard input is empty'],
    ['a count that is none', ['-r', SMALL, '-c', '1e3'], 2, '-c 1e3: not a number from 1 on'],
    ['both kinds of input', ['-r', SMALL, '-i', 'lo'], 2, '-i and -r exclude each other'],
    ['a filter of a file', ['-r', SMALL, '-f', 'tcp'], 2, '-f is for capturing'],
    ['promiscuity of a file', ['-r', SMALL, '-p'], 2, '-p is for capturing'],
    ['a buffer that is none', ['-i', 'lo', '-B', '0'], 2, '-B 0: not a size of a buffer'],
    ['standard input as an interface', ['-i', '-'], 2, 'standard input is no interface'],
    ['an interface without a name', ['-i', ''], 2, '-i needs a value'],
    ['a length that is none', ['-i', 'lo', '-s', '0'], 2, '-s 0: not a number of bytes'],
    ['an end that is none', ['-i', 'lo', '-a', 'duration:x'], 2, '-a duration:x: not a condition'],
    [
      'an end for ring files',
      ['-i', 'lo', '-a', 'files:2'],
      2,
      'duration:N, packets:N, filesize:N',
    ],
    ['two filters', ['-i', 'lo', '-f', 'tcp', '-f', 'udp'], 2, '-f was given more than once'],
    ['standard output for the capture', ['-r', SMALL, '-w', '-'], 2, '-w -: standard output is'],
    ['unknown rules', ['-r', SMALL, '--rules', '5'], 2, '--rules 5'],
  ];
  for (const [what, args, code, said] of refusals) {
    it(`refuses ${what}`, async () => {
      // Standard input is that of a process of its own.
      const result = await (args.includes('-') ? runCli : runInProcess)(['live', ...args]);
      expect(result.code).to.equal(code);
      expect(result.stderr).to.include(said);
      expect(result.stdout).to.equal('');
    });
  }

  it('keeps the capture as it came, and never in the place of a file', async () => {
    const kept = folder.join('kept.pcapng.gz');
    const input = gzipSync(readFileSync(SMALL));
    const first = await runCli(['live', '-r', '-', '-w', kept], { input });
    expect(first.code).to.equal(0);
    expect(readFileSync(kept).equals(input)).to.equal(true);
    const second = await runInProcess(['live', '-r', SMALL, '-w', kept]);
    expect(second.code).to.equal(2);
    expect(second.stderr).to.include('the file is there already');
    expect(readFileSync(kept).equals(input)).to.equal(true);
  });

  it('tells all to the end when the disk is full, and that what is kept is cut', () => {
    const kept = folder.join('cut.pcapng');
    const live = [MAIN, 'live', '--json', '-r', SAMPLE, '-w', kept];
    // No file may have more than 512 bytes, and a signal would else say so.
    const script = 'trap "" XFSZ; ulimit -f 1; exec "$@"';
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', script, 'sh', process.execPath, ...live],
      {
        encoding: 'utf8',
      },
    );
    expect(status).to.equal(3);
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).to.include({
      kind: 'totals',
      packets: 1480,
    });
    expect(stderr).to.include(`${kept} cannot be written: EFBIG`);
    expect(stderr).to.include(`warning: ${kept} is cut: what came after its end was not kept\n`);
    expect(stderr).not.to.include('wrote');
    const content = readFileSync(kept);
    expect(content.length).to.be.greaterThan(0);
    expect(content.equals(readFileSync(SAMPLE).subarray(0, content.length))).to.equal(true);
  });

  it('leaves no file behind when there is nothing to keep', async () => {
    const kept = folder.join('nothing.pcapng');
    const { code } = await runInProcess(['live', '-r', folder.join('nowhere'), '-w', kept]);
    expect(code).to.equal(4);
    expect(existsSync(kept)).to.equal(false);
  });

  it('says when the capture cannot be kept', async () => {
    const { code, stderr } = await runInProcess([
      'live',
      '-r',
      SMALL,
      '-w',
      folder.join('no/where'),
    ]);
    expect(code).to.equal(3);
    expect(stderr).to.include('its folder does not exist');
    expect(existsSync(folder.join('no'))).to.equal(false);
  });

  it('names the first frame that it cannot read, and counts the others', async () => {
    const packets = [PLAIN, FRAGMENT, PLAIN, FRAGMENT].map((each) => ({ bytes: each }));
    const { code, stdout, stderr } = await runCli(['live', '-r', '-'], {
      input: pcapBytes(packets),
    });
    expect(code).to.equal(0);
    expect(stdout).to.include('Packets: 4, of them TCP segments: 2\n');
    expect(stderr).to.equal(
      'sharkscribe: frame 2 cannot be read live: a fragment; such frames are passed over\n' +
        'sharkscribe: frames that could not be read live: 2\n',
    );
  });

  it('counts the headers that were cut off when too little of each packet was captured', async () => {
    const [udp, wireLength] = [
      bytes.ethernet(0x0800, bytes.ipv4(Buffer.alloc(40), { protocol: 17 })),
      90,
    ];
    const packets = [PLAIN.subarray(0, 40), udp.subarray(0, 60), PLAIN.subarray(0, 30), PLAIN];
    const { code, stdout, stderr } = await runCli(['live', '-r', '-'], {
      input: pcapBytes(packets.map((each) => ({ bytes: each, wireLength }))),
    });
    expect(code).to.equal(0);
    expect(stdout).to.include('Packets: 4, of them TCP segments: 1\n');
    expect(stderr).to.equal(
      'sharkscribe: frame 1 cannot be read live: a header that the snap length cut off; such frames are passed over\n' +
        'sharkscribe: frames that could not be read live: 2\n',
    );
  });

  it('goes on behind blocks that it does not know, and numbers frames as tshark does', async () => {
    const [custom, unknown] = [0xbad, 0x777];
    const section = new Section().interface(1).packet(0, 1_700_000_000_000_000n, PLAIN);
    section.block(unknown, Buffer.alloc(8)).block(custom, Buffer.alloc(8));
    section.packet(0, 1_700_000_000_000_000n, FRAGMENT);
    const { code, stderr } = await runCli(['live', '-r', '-'], { input: section.bytes() });
    expect(code).to.equal(0);
    expect(stderr).to.include('frame 2 cannot be read live: a frame without a packet;');
    expect(stderr).to.include('frame 3 cannot be read live: a fragment;');
  });

  it('adds up what was lost on several interfaces', async () => {
    const statistics = (section: Section, number: number, lost: number) => {
      const counted = Buffer.alloc(8);
      counted.writeBigUInt64LE(BigInt(lost));
      const option = Buffer.concat([Buffer.from([5, 0, 8, 0]), counted]);
      return section.block(5, Buffer.concat([section.words(number, 0, 0), option]));
    };
    const section = new Section().interface(1).interface(1);
    section.packet(0, 1_700_000_000_000_000n, PLAIN);
    // What comes later of the same interface takes the place of what came before.
    for (const [number, lost] of [[0, 3] as const, [1, 5] as const, [0, 4] as const]) {
      statistics(section, number, lost);
    }
    const { stdout } = await runCli(['live', '--json', '-r', '-'], { input: section.bytes() });
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).to.include({ dropped: 9 });
  });

  it('tells how many packets the capturing program lost', async () => {
    const dropped = Buffer.alloc(8);
    dropped.writeBigUInt64LE(17n);
    const section = new Section().interface(1).packet(0, 1_700_000_000_000_000n, PLAIN);
    const option = Buffer.concat([Buffer.from([5, 0, 8, 0]), dropped]);
    section.block(5, Buffer.concat([section.words(0, 0, 0), option]));
    const { code, stderr } = await runCli(['live', '-r', '-'], { input: section.bytes() });
    expect(code).to.equal(0);
    expect(stderr).to.include('warning: packets that the capturing program lost: 17\n');
  });

  it('speaks Chinese', async () => {
    const { stdout } = await runCli(['live', '-r', SMALL, '--lang', 'zh-CN'], UTC);
    expect(stdout).to.match(/握手完成，用时 \d+ µs（帧 1、2、3）\n/);
    expect(stdout).to.include('已关闭：四次挥手，客户端先关闭（帧 8、9、10、11）\n');
    expect(stdout).to.include('\n结果：已关闭 1\n关闭方式与先关闭的一端：四次挥手（客户端 1）\n');
  });

  it('tells of an abort once', async () => {
    const abort = join('samples', 'reset-abort.pcapng');
    const { stdout } = await runCli(['live', '-r', abort], UTC);
    expect(stdout).to.match(
      / reset that aborts the connection, from the (?:client|server); its sequence number is the expected one \(frame \d+\)\n/,
    );
    expect(stdout).not.to.include('closed: ');
    expect(stdout).to.match(
      /\nCloses, and who closed first: aborted by a reset \((?:client|server) 1\)\n/,
    );
    const chinese = await runCli(['live', '-r', abort, '--lang', 'zh-CN'], UTC);
    expect(chinese.stdout).to.match(
      /(?:客户端|服务器)：异常终止连接的 RST，序号正是期望的值（帧 \d+）\n/,
    );
  });

  describe('--json', () => {
    for (const name of readdirSync('samples').filter((each) => each.endsWith('.pcapng'))) {
      it(`prints lines of the schema for ${name}`, async () => {
        const { code, stdout } = await runInProcess([
          'live',
          '--json',
          '-r',
          join('samples', name),
        ]);
        expect(code).to.equal(0);
        const lines = stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
        for (const line of lines) {
          expect(validate(line), JSON.stringify([line, validate.errors])).to.equal(true);
        }
        expect(lines[0]).to.include({ kind: 'begin', schema: 'sharkscribe/live/1' });
        const totals = lines.at(-1);
        const ends = lines.filter(({ kind }) => kind === 'end');
        expect(totals).to.include({ kind: 'totals', conversations: ends.length });
      });
    }

    it('gives times to the nanosecond', async () => {
      const { stdout } = await runInProcess(['live', '--json', '-r', SMALL]);
      const [, syn] = stdout.split('\n');
      expect(syn).to.match(/"kind":"syn","stream":0,"frame":1,"time":"\d+\.\d{9}"/);
    });
  });

  it('makes control characters in the name of a file visible', async () => {
    const file = folder.join('a\u001b[31mb.pcapng');
    writeFileSync(file, readFileSync(SMALL));
    const { stdout } = await runInProcess(['live', '-r', file]);
    expect(stdout).not.to.include('\u001b');
  });
});
