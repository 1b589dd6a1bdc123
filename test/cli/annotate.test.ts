import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { pcapBytes, Section } from '../support/capture-bytes.js';
import { optionsOfPacket, pcapngBlocks } from '../support/pcapng-blocks.js';
import { runCli, runCliUntil } from '../support/run-cli.js';
import { runInProcess } from '../support/run-in-process.js';
import { tcpPacket } from '../support/tcp-packet.js';
import { useTempFolder } from '../support/temp-folder.js';

const SAMPLE = path.join('samples', 'close-by-client.pcapng');
const MARK = 'sharkscribe ▸ ';
const PACKET_TYPES: ReadonlySet<number> = new Set([2, 6]);

/** What tshark, with a configuration of its own, says of each frame. */
function fieldsOf(file: string, ...fields: readonly string[]): readonly string[] {
  const asked = fields.flatMap((field) => ['-e', field]);
  const text = execFileSync('tshark', ['-n', '-r', file, '-T', 'fields', ...asked], {
    env: { ...process.env, WIRESHARK_CONFIG_DIR: '/nonexistent' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 26,
  });
  return text.split('\n').slice(0, -1);
}

/** Our comments and those of others, frame by frame, as they stand in the file. */
function commentsIn(file: string): readonly (readonly string[])[] {
  return pcapngBlocks(readFileSync(file))
    .filter(({ type }) => PACKET_TYPES.has(type))
    .map((block) => optionsOfPacket(block).flatMap(([code, text]) => (code === 1 ? [text] : [])));
}

/** Seven packets: a handshake and a close. */
function connection(client = 40_000): readonly Buffer[] {
  const ends = { client, port: 80 };
  const from = (isClient: boolean, flags: number, seq: number, ack: number) =>
    tcpPacket({ ...ends, isClient, flags, seq, ack });
  return [
    from(true, 0x02, 100, 0),
    from(false, 0x12, 500, 101),
    from(true, 0x10, 101, 501),
    from(true, 0x11, 101, 501),
    from(false, 0x10, 501, 102),
    from(false, 0x11, 501, 102),
    from(true, 0x10, 102, 502),
  ];
}

describe('annotate', function () {
  this.timeout(30_000);
  const folder = useTempFolder();
  const annotate = (...args: readonly string[]) => runInProcess(['annotate', ...args]);

  it('says what there is to say of each frame, as tshark reads it back', async () => {
    const output = folder.join('out.pcapng');
    const { code, stdout, stderr } = await annotate(SAMPLE, '-w', output);
    expect([code, stdout]).to.deep.equal([0, '']);
    expect(stderr).to.equal(`sharkscribe: wrote ${output}: 7 comments in 11 frames\n`);
    const comments = fieldsOf(output, 'frame.comment');
    expect(comments).to.deep.equal(commentsIn(output).map((each) => each.join()));
    expect(comments.map((text) => text.replace(MARK, ''))).to.deep.equal([
      'stream 0: handshake, step 1 of 3: SYN; client: unknown → SYN-SENT. Three-way handshake in frames 1, 2, 3 (iRTT 0.000045 s). Four-segment teardown in frames 8, 9, 10, 11, closed first by 127.0.0.1:45234 (the client).',
      'stream 0: handshake, step 2 of 3: SYN-ACK; client: SYN-SENT → ESTABLISHED (inferred); server: LISTEN (inferred) → SYN-RECEIVED.',
      'stream 0: handshake, step 3 of 3: ACK; server: SYN-RECEIVED → ESTABLISHED (inferred).',
      ...['', '', '', ''],
      'stream 0: teardown, step 1 of 4: first FIN; the client closes first; client: ESTABLISHED → FIN-WAIT-1; server: ESTABLISHED → CLOSE-WAIT (inferred).',
      'stream 0: teardown, step 2 of 4: ACK of the first FIN; client: FIN-WAIT-1 → FIN-WAIT-2 (inferred).',
      'stream 0: teardown, step 3 of 4: second FIN; client: FIN-WAIT-2 (inferred) → TIME-WAIT (inferred); server: CLOSE-WAIT → LAST-ACK.',
      'stream 0: teardown, step 4 of 4: ACK of the second FIN; server: LAST-ACK → CLOSED (inferred).',
    ]);
  });

  it('says it in Chinese', async () => {
    const output = folder.join('out.pcapng');
    await annotate(SAMPLE, '-w', output, '--lang', 'zh', '--steps-only');
    const comments = fieldsOf(output, 'frame.comment');
    expect(comments[7]).to.equal(
      `${MARK}流 0：挥手第 1 步（共 4 步）：第一个 FIN；客户端是主动关闭方；客户端：ESTABLISHED → FIN-WAIT-1；服务器：ESTABLISHED → CLOSE-WAIT（推断）。`,
    );
  });

  for (const name of readdirSync('samples').filter((each) => each.endsWith('.pcapng'))) {
    it(`changes nothing else in ${name}, and twice is once`, async () => {
      const input = path.join('samples', name);
      const output = folder.join('once.pcapng');
      expect((await annotate(input, '-w', output)).code).to.equal(0);
      const [before, after] = [
        pcapngBlocks(readFileSync(input)),
        pcapngBlocks(readFileSync(output)),
      ];
      expect(after.map(({ type }) => type)).to.deep.equal(before.map(({ type }) => type));
      let comments = 0;
      for (const [index, { type, bytes }] of after.entries()) {
        const original = before[index]?.bytes ?? Buffer.alloc(0);
        if (bytes.equals(original)) continue;
        comments++;
        expect(PACKET_TYPES.has(type)).to.equal(true);
        const end = original.readUInt32LE(20) + 28;
        expect(bytes.subarray(8, end).equals(original.subarray(8, end))).to.equal(true);
      }
      expect(comments).to.be.greaterThan(0);
      const once = readFileSync(output);
      const again = await annotate(output, '-w', output);
      expect(again.code).to.equal(0);
      expect(readFileSync(output).equals(once)).to.equal(true);
      const removed = folder.join('removed.pcapng');
      expect((await annotate(output, '-w', removed, '--remove')).code).to.equal(0);
      expect(readFileSync(removed).equals(readFileSync(input))).to.equal(true);
    });
  }

  it('keeps secrets, names, custom blocks, journal entries and the comments of others, in any byte order', async () => {
    const sections = [false, true].map((isLittle) => {
      const section = new Section(isLittle).interface(101, [[9, Buffer.from([9])]]).interface(101);
      const names = Buffer.concat([Buffer.from([192, 0, 2, 1]), Buffer.from('client.lab\0')]);
      const record = Buffer.alloc(4);
      if (isLittle) record.writeUInt32LE(1 + names.length * 65_536);
      else record.writeUInt32BE(65_536 + names.length);
      section
        .block(10, Buffer.concat([section.words(0x544c_534b, 8), Buffer.from('CLIENT_R')]))
        .block(
          4,
          Buffer.concat([record, names, Buffer.alloc(-names.length & 3), section.words(0)]),
        );
      connection(isLittle ? 40_000 : 50_000).forEach((bytes, index) => {
        const time = 1_700_000_000_000_000n * (index % 2 === 0 ? 1_000n : 1n) + BigInt(index);
        section.packet(index % 2, time, bytes, index === 1 ? '教师的说明' : undefined);
      });
      return section
        .block(9, Buffer.from('__REALTIME_TIMESTAMP=1700000000000000\n'))
        .block(0x0bad, Buffer.concat([section.words(32_473), Buffer.from('custom')]))
        .bytes();
    });
    const [input, output] = [folder.join('in.pcapng'), folder.join('out.pcapng')];
    writeFileSync(input, Buffer.concat(sections));
    const { code, stderr } = await annotate(input, '-w', output);
    expect(code, stderr).to.equal(0);
    const facts = ['frame.number', 'frame.time_epoch', 'frame.len', 'frame.interface_id', 'ip.src'];
    expect(fieldsOf(output, ...facts)).to.deep.equal(fieldsOf(input, ...facts));
    const others = (file: string) =>
      pcapngBlocks(readFileSync(file)).flatMap(({ type, bytes }) =>
        PACKET_TYPES.has(type) ? [] : [bytes.toString('hex')],
      );
    expect(others(output)).to.deep.equal(others(input));
    const comments = commentsIn(output);
    expect(comments).to.have.length(14);
    for (const index of [1, 8]) {
      expect(comments[index]?.[0]).to.equal('教师的说明');
      expect(comments[index]?.[1]).to.include('handshake, step 2 of 3: SYN-ACK');
    }
    // What tshark numbers beside packets does not shift them.
    expect(fieldsOf(output, 'frame.number', 'frame.comment')[9]).to.match(
      /^10\t.*50000|^10\t.*SYN/u,
    );
    const once = readFileSync(output);
    await annotate(output, '-w', output);
    expect(readFileSync(output).equals(once)).to.equal(true);
  });

  it('makes pcapng of pcap in all its forms, and of what only tshark reads', async () => {
    const packets = connection().map((bytes) => ({ bytes }));
    const modified = Buffer.concat([
      pcapBytes([], { linkType: 101 }),
      ...packets.map(({ bytes }) => {
        const record = pcapBytes([{ bytes }]).subarray(24);
        return Buffer.concat([record.subarray(0, 16), Buffer.alloc(8), record.subarray(16)]);
      }),
    ]);
    modified.writeUInt32LE(0xa1b2_cd34);
    // A frame that ends where its IP packet does: only the header tells that four bytes are a checksum.
    const framed = connection().map((bytes) => ({
      bytes: Buffer.concat([Buffer.alloc(12), Buffer.from([8, 0]), bytes]),
    }));
    const files = {
      'big-nanos.pcap': pcapBytes(packets, { linkType: 101, isLittle: false, isNanos: true }),
      'modified.pcap': modified,
      'checksums.pcap': pcapBytes(framed, { linkType: 0x2400_0001 }),
    };
    const facts = ['frame.number', 'frame.time_epoch', 'frame.len', 'frame.cap_len', 'eth.fcs'];
    for (const [name, bytes] of Object.entries(files)) {
      const [input, output] = [folder.join(name), folder.join(`${name}.pcapng`)];
      writeFileSync(input, bytes);
      const { code, stderr } = await annotate(input, '-w', output);
      expect(code, stderr).to.equal(0);
      expect(fieldsOf(output, ...facts), name).to.deep.equal(fieldsOf(input, ...facts));
      // Four bytes of the frames with checksums are none of their segments.
      const expected = name === 'checksums.pcap' ? 0 : 7;
      const comments = commentsIn(output).filter(([text]) => text?.startsWith(MARK));
      expect(comments, name).to.have.length(expected);
    }
    expect(fieldsOf(folder.join('checksums.pcap.pcapng'), 'eth.fcs')[0]).to.match(/^0x/u);
  });

  it('unpacks what is gzipped', async () => {
    const plain = pcapBytes(
      connection().map((bytes) => ({ bytes })),
      { linkType: 101 },
    );
    writeFileSync(folder.join('a.pcap'), plain);
    writeFileSync(folder.join('b.pcap.gz'), gzipSync(plain));
    for (const name of ['a.pcap', 'b.pcap.gz']) {
      expect(
        (await annotate(folder.join(name), '-w', folder.join(`${name}.pcapng`))).code,
      ).to.equal(0);
    }
    const [of, ofPacked] = ['a.pcap', 'b.pcap.gz'].map((name) =>
      readFileSync(folder.join(`${name}.pcapng`)),
    );
    expect(of?.equals(ofPacked ?? Buffer.alloc(0))).to.equal(true);
    expect(commentsIn(folder.join('a.pcap.pcapng')).flat()).to.have.length(7);
  });

  it('comments on the streams that are asked for, and on steps only', async () => {
    const output = folder.join('out.pcapng');
    const input = path.join('samples', 'many-short-connections.pcapng');
    const chosen = await annotate(input, '-w', output, '--stream', '1', '--steps-only');
    expect(chosen.code).to.equal(0);
    const streams = new Set(
      fieldsOf(output, 'tcp.stream', 'frame.comment').flatMap((line) => {
        const [stream = '', comment = ''] = line.split('\t');
        return comment === '' ? [] : [stream];
      }),
    );
    expect([...streams]).to.deep.equal(['1']);
  });

  it('writes nothing when there is no such conversation', async () => {
    const [file, other] = [folder.join('lab.pcapng'), folder.join('other.pcapng')];
    await annotate(SAMPLE, '-w', file);
    const before = readFileSync(file);
    for (const output of [file, other, '-']) {
      const missing = await annotate(file, '-w', output, '--stream', '99999');
      expect([missing.code, missing.stdout]).to.deep.equal([1, '']);
      expect(missing.stderr).to.include('99999').and.not.to.include('wrote');
    }
    expect(readFileSync(file).equals(before)).to.equal(true);
    expect(readdirSync(folder.path)).to.deep.equal(['lab.pcapng']);
  });

  it('replaces the capture itself, keeps its permissions, and follows a link', async () => {
    const file = folder.join('lab.pcapng');
    copyFileSync(SAMPLE, file);
    chmodSync(file, 0o640);
    expect((await annotate(file, '-w', file)).code).to.equal(0);
    expect(statSync(file).mode & 0o777).to.equal(0o640);
    expect(commentsIn(file).flat()).to.have.length(7);
    expect(readdirSync(folder.path)).to.deep.equal(['lab.pcapng']);
  });

  it('leaves a damaged capture as it is, and writes what can be read elsewhere', async () => {
    const [input, output] = [folder.join('cut.pcapng'), folder.join('out.pcapng')];
    writeFileSync(input, readFileSync(SAMPLE).subarray(0, -50));
    const before = readFileSync(input);
    const refused = await annotate(input, '-w', input);
    expect(refused.code).to.equal(4);
    expect(refused.stderr).to.include('left as it is');
    expect(readFileSync(input).equals(before)).to.equal(true);
    const written = await annotate(input, '-w', output);
    expect(written.code).to.equal(4);
    expect(fieldsOf(output, 'frame.number')).to.have.length(
      pcapngBlocks(readFileSync(SAMPLE)).filter(({ type }) => type === 6).length - 1,
    );
    expect(readdirSync(folder.path).sort()).to.deep.equal(['cut.pcapng', 'out.pcapng']);
  });

  it('leaves a capture as it is that only tshark calls damaged', async () => {
    const file = folder.join('names.pcapng');
    const section = new Section(true).interface(101);
    // A name without its end, in front of all packets.
    const record = Buffer.from([1, 0, 6, 0, 192, 0, 2, 1, 0x61, 0x62, 0, 0, 0, 0, 0, 0]);
    section.block(4, record);
    for (const bytes of connection())
      section.packet(0, 1_700_000_000_000_000n, bytes, `${MARK}old`);
    writeFileSync(file, section.bytes());
    const { code, stderr } = await annotate(file, '-w', file);
    expect([code, stderr.includes('left as it is')]).to.deep.equal([4, true]);
    expect(readFileSync(file).equals(section.bytes())).to.equal(true);
  });

  it('replaces another file only when told to, whatever it holds, unless it is empty', async () => {
    const output = folder.join('notes.md');
    writeFileSync(output, 'notes');
    const refused = await annotate(SAMPLE, '-w', output);
    expect([refused.code, refused.stderr.includes('--force')]).to.deep.equal([2, true]);
    expect(readFileSync(output, 'utf8')).to.equal('notes');
    writeFileSync(output, '');
    expect((await annotate(SAMPLE, '-w', output)).code).to.equal(0);
  });

  it('replaces a write-protected capture only when told to', async () => {
    const file = folder.join('lab.pcapng');
    copyFileSync(SAMPLE, file);
    chmodSync(file, 0o444);
    const refused = await annotate(file, '-w', file);
    expect([refused.code, refused.stderr.includes('--force')]).to.deep.equal([2, true]);
    expect(readFileSync(file).equals(readFileSync(SAMPLE))).to.equal(true);
    expect((await annotate(file, '-w', file, '--force')).code).to.equal(0);
    expect(statSync(file).mode & 0o777).to.equal(0o444);
  });

  it('refuses the name of a compressed file, and to remove a part of the comments', async () => {
    for (const args of [
      ['-w', folder.join('out.pcapng.gz')],
      ['-w', folder.join('out.pcapng'), '--remove', '--stream', '0'],
      ['-w', folder.join('out.pcapng'), '--remove', '--steps-only'],
    ]) {
      expect((await annotate(SAMPLE, ...args)).code, args.join(' ')).to.equal(2);
    }
    expect(readdirSync(folder.path)).to.deep.equal([]);
  });

  it('replaces another capture only when told to', async () => {
    const output = folder.join('other.pcapng');
    copyFileSync(path.join('samples', 'refused-port.pcapng'), output);
    const before = readFileSync(output);
    const refused = await annotate(SAMPLE, '-w', output);
    expect([refused.code, refused.stderr.includes('--force')]).to.deep.equal([2, true]);
    expect(readFileSync(output).equals(before)).to.equal(true);
    expect((await annotate(SAMPLE, '-w', output, '--force')).code).to.equal(0);
  });

  it('refuses to put pcapng in the place of a pcap or gzipped file', async () => {
    for (const [name, bytes] of [
      ['a.pcap', pcapBytes([{ bytes: connection()[0] ?? Buffer.alloc(0) }], { linkType: 101 })],
      ['a.pcapng.gz', gzipSync(readFileSync(SAMPLE))],
    ] as const) {
      const file = folder.join(name);
      writeFileSync(file, bytes);
      expect((await annotate(file, '-w', file)).code, name).to.equal(2);
      expect(readFileSync(file).equals(bytes)).to.equal(true);
    }
  });

  it('needs -w, and a folder that is there', async () => {
    expect((await annotate(SAMPLE)).code).to.equal(2);
    expect((await annotate(SAMPLE, '-w', folder.join('no/such/out.pcapng'))).code).to.equal(3);
  });

  it('reads from a pipe and writes to one', async () => {
    const { code, stdout } = await runCli(['annotate', '-', '-w', '-'], {
      input: readFileSync(SAMPLE),
    });
    expect(code).to.equal(0);
    expect(stdout.split(MARK)).to.have.length(8);
  });

  it('leaves the old file when it is interrupted', async () => {
    const [input, output] = [folder.join('in.pcap'), folder.join('out.pcapng')];
    const packets = Array.from({ length: 6_000 }, (_, index) => connection(1_024 + index)).flat();
    writeFileSync(
      input,
      pcapBytes(
        packets.map((bytes) => ({ bytes })),
        { linkType: 101 },
      ),
    );
    copyFileSync(SAMPLE, output);
    const { code } = await runCliUntil(input, 'SIGINT', [
      'annotate',
      input,
      '-w',
      output,
      '--force',
    ]);
    expect([130, null]).to.include(code);
    expect(readFileSync(output).equals(readFileSync(SAMPLE))).to.equal(true);
    expect(readdirSync(folder.path).sort()).to.deep.equal(['in.pcap', 'out.pcapng']);
  });
});
