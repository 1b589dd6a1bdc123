import { execFileSync } from 'node:child_process';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { CaptureDamagedError } from '../../src/capture/capture-failure.js';
import { openCapture } from '../../src/capture/open-capture.js';
import type { OpenCaptureOptions } from '../../src/capture/open-capture-options.js';
import { LabError, type LabErrorCode } from '../../src/errors/lab-error.js';
import type { Packet } from '../../src/model/packet.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { writeFakeTshark } from '../support/fake-tshark.js';
import { useTempFolder } from '../support/temp-folder.js';

const SSH = 'samples/ssh-teardown.pcapng';
const RESET = 'samples/reset-abort.pcapng';

async function framesOf(packets: AsyncIterable<Packet>): Promise<number[]> {
  const frames: number[] = [];
  for await (const { frameNumber } of packets) frames.push(frameNumber);
  return frames;
}

async function firstOf(packets: AsyncIterable<Packet>): Promise<Packet> {
  for await (const packet of packets) return packet;
  throw new Error('no packet');
}

async function errorOf(packets: AsyncIterable<Packet>): Promise<LabError> {
  try {
    await framesOf(packets);
  } catch (error) {
    if (error instanceof LabError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

/** Command lines of the programs that this process has started and that still run. */
function children(): readonly string[] {
  const list = execFileSync('ps', ['-o', 'args=', '--ppid', String(process.pid)], {
    encoding: 'utf8',
  });
  return list.split('\n').filter((line) => /tshark|dumpcap/.test(line));
}

describe('openCapture()', () => {
  const folder = useTempFolder();

  const formats: readonly OpenCaptureOptions[] = [
    {},
    { format: 'json' },
    { format: 'json', includeBytes: true },
    { format: 'pdml' },
  ];
  for (const options of formats) {
    it(`gives typed packets, ${JSON.stringify(options)}`, async () => {
      const packet = await firstOf(openCapture(RESET, options));
      expect(packet.frameNumber).to.equal(1);
      expect(packet.get('tcp.srcport')).to.be.a('number');
      expect(packet.get('ip.src')).to.be.a('string');
      expect(packet.get('tcp.flags.syn')).to.equal(true);
      expect(packet.get('tcp.time_delta')).to.equal(0n);
      expect(packet.layer('tcp')?.get('tcp.stream')).to.equal(0);
      expect([...packet].map(({ name }) => name)).to.deep.equal(['frame', 'eth', 'ip', 'tcp']);
      expect(packet.getAll('tcp.port')).to.deep.equal([
        packet.get('tcp.srcport'),
        packet.get('tcp.dstport'),
      ]);
    });
  }

  it('can be gone through again', async () => {
    const capture = openCapture(RESET);
    const frames = await framesOf(capture);
    expect(frames.length).to.be.greaterThan(3);
    expect(await framesOf(capture)).to.deep.equal(frames);
  });

  it('takes a display filter', async () => {
    const packets = openCapture(SSH, { displayFilter: 'tcp.flags.fin == 1' });
    for await (const packet of packets) expect(packet.get('tcp.flags.fin')).to.equal(true);
  });

  it('takes what to decode as what, and preferences', async () => {
    const options = {
      decodeAs: ['tcp.port==22,data'],
      preferences: { 'tcp.relative_sequence_numbers': false },
    };
    const packets = openCapture(SSH, { ...options, displayFilter: 'data' });
    const packet = await firstOf(packets);
    expect(packet.layer('ssh')).to.equal(undefined);
    expect(packet.get('tcp.seq')).to.equal(packet.get('tcp.seq_raw'));
  });

  it('gives the wanted protocols, and the frame', async () => {
    const packet = await firstOf(openCapture(RESET, { protocols: ['tcp'] }));
    expect([...packet].map(({ name }) => name)).to.deep.equal(['frame', 'tcp']);
  });

  it('lets a packet know about later ones in two passes', async () => {
    const [one, two] = await Promise.all(
      [false, true].map((twoPass) => firstOf(openCapture(RESET, { twoPass }))),
    );
    expect(one?.get('tcp.completeness')).not.to.equal(two?.get('tcp.completeness'));
  });

  it('stops after so many packets', async () => {
    expect(await framesOf(openCapture(SSH, { count: 3 }))).to.deep.equal([1, 2, 3]);
  });

  it('reads a stream', async () => {
    const frames = await framesOf(openCapture(createReadStream(RESET)));
    expect(frames).to.deep.equal(await framesOf(openCapture(RESET)));
  });

  it('hands on what a stream fails with', async () => {
    const bytes = readFileSync(SSH);
    const failing = async function* () {
      yield bytes.subarray(0, 2000);
      await Promise.resolve();
      throw new Error('the line went dead');
    };
    let error: unknown;
    try {
      await framesOf(openCapture(failing()));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).to.be.instanceOf(Error).with.property('message', 'the line went dead');
  });

  it('gives what stands before the damage, then says where it is', async () => {
    const file = folder.join('cut.pcapng');
    writeFileSync(file, readFileSync(SSH).subarray(0, 3000));
    const frames: number[] = [];
    let error: unknown;
    try {
      for await (const { frameNumber } of openCapture(file)) frames.push(frameNumber);
    } catch (thrown) {
      error = thrown;
    }
    expect(frames.length).to.be.greaterThan(5);
    expect(error).to.be.instanceOf(CaptureDamagedError);
    expect((error as CaptureDamagedError).damage.lastFrame).to.equal(frames.at(-1));
  });

  const mistakes: readonly [
    rule: string,
    options: OpenCaptureOptions,
    code: LabErrorCode,
    words: RegExp,
  ][] = [
    ['names the mistake in a filter', { displayFilter: 'tcp.prt == 80' }, 'USAGE', /tcp\.prt/],
    [
      'names a preference that does not exist',
      { preferences: { 'tcp.nope': 1 } },
      'USAGE',
      /tcp\.nope/,
    ],
    ['takes no option for a preference', { preferences: { '-z x': 1 } }, 'USAGE', /-z x/],
    ['takes no blanks in the name of a protocol', { protocols: ['ip tcp'] }, 'USAGE', /ip tcp/],
    [
      'names a protocol that does not exist',
      { protocols: ['nosuchproto'] },
      'USAGE',
      /nosuchproto/,
    ],
    ['takes no count below 1', { count: 0 }, 'USAGE', /count/],
  ];
  for (const [rule, options, code, words] of mistakes) {
    it(rule, async () => {
      const error = await errorOf(openCapture(RESET, options));
      expect(error.code).to.equal(code);
      expect(error.message).to.match(words);
    });
  }

  it('says when there is no such file', async () => {
    expect((await errorOf(openCapture(folder.join('no.pcap')))).code).to.equal('CAPTURE_NOT_FOUND');
  });

  it('says when a stream is no capture', async () => {
    const text = async function* () {
      yield await Promise.resolve(Buffer.from('certainly not a capture file\n'.repeat(50)));
    };
    expect((await errorOf(openCapture(text()))).code).to.equal('CAPTURE_UNREADABLE');
  });

  it('says when an interface does not exist', async () => {
    const error = await errorOf(openCapture({ interface: 'no-such-interface' }));
    expect(error.code).to.equal('CAPTURE_FAILED');
    expect(error.message).to.include('no-such-interface');
  });

  it('reads several captures at the same time, and leaves no process behind', async () => {
    const captures = [SSH, RESET, SSH].map((file) => framesOf(openCapture(file)));
    const [one, two, three] = await Promise.all(captures);
    expect(one).to.deep.equal(three);
    expect(two?.length).to.be.lessThan(one?.length ?? 0);
    expect(children()).to.deep.equal([]);
  });

  it('leaves no process behind when a loop is left', async () => {
    await firstOf(openCapture(SSH));
    await firstOf(openCapture(createReadStream(SSH)));
    expect(children()).to.deep.equal([]);
  });

  it('ends at a signal, with its reason, and leaves no process behind', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    let count = 0;
    let error: unknown;
    try {
      for await (const packet of openCapture(SSH, { signal: controller.signal })) {
        count = packet.frameNumber;
        if (count === 2) controller.abort(reason);
      }
    } catch (thrown) {
      error = thrown;
    }
    expect(count).to.equal(2);
    expect(error).to.equal(reason);
    expect(children()).to.deep.equal([]);
  });

  it('names the frame after which the text of tshark makes no sense', async () => {
    const body =
      "if (process.argv.includes('-G')) console.log('F\\tN\\tframe.number\\tFT_UINT32\\tframe\\tBASE_DEC\\t0x0\\t'); else console.log('{\"layers\":{}}\\n{}\\n{}');";
    const tshark = await findTshark({ explicit: writeFakeTshark(folder.path, body), env: {} });
    const error = await errorOf(openCapture(RESET, { tshark }));
    expect(error.code).to.equal('TSHARK_FAILED');
    expect(error.message).to.include('after frame 0');
  });
});
