import { writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { CaptureDamagedError } from '../../src/capture/capture-failure.js';
import { readPackets } from '../../src/capture/read-packets.js';
import { openSource } from '../../src/capture/source.js';
import { LabError } from '../../src/errors/lab-error.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { EK_INDEX, ekIp, ekLine, ekTcp } from '../support/ek-text.js';
import { printing, writeFakeTshark } from '../support/fake-tshark.js';
import { writePcap } from '../support/pcap-file.js';
import { useTempFolder } from '../support/temp-folder.js';

const PACKET = { ip: ekIp('10.0.0.1', '10.0.0.2'), tcp: ekTcp() };
const LINES = [1, 2, 3].flatMap((frame) => [`${EK_INDEX}\n`, `${ekLine(frame, PACKET)}\n`]);

/** The frames that came, and what came after them. */
interface Reading {
  readonly frames: readonly number[];
  readonly error: unknown;
}

describe('readPackets(), a tshark that misbehaves', () => {
  const folder = useTempFolder();

  async function read(body: string): Promise<Reading> {
    writeFileSync(folder.join('lab.pcap'), 'bytes');
    const tshark = await findTshark({ explicit: writeFakeTshark(folder.path, body), env: {} });
    const frames: number[] = [];
    try {
      for await (const packet of readPackets(await openSource(folder.join('lab.pcap')), tshark)) {
        frames.push(packet.frameNumber);
      }
    } catch (error) {
      return { frames, error };
    }
    return { frames, error: undefined };
  }

  function damageOf({ error }: Reading) {
    if (error instanceof CaptureDamagedError) return error.damage;
    throw new Error(`no damage: ${String(error)}`);
  }

  it('keeps the packets of one that chatters on standard error', async () => {
    const chatter = 'Running as user "root" and group "root". This could be dangerous.';
    const reading = await read(`console.error('${chatter}'); ${printing(LINES, '')}`);
    expect(reading).to.deep.equal({ frames: [1, 2, 3], error: undefined });
  });

  it('keeps the packets of one that dies, and gives its last words', async () => {
    const die = "console.error('tshark: out of memory'); process.kill(process.pid, 'SIGKILL');";
    const reading = await read(printing(LINES, die));
    expect(reading.frames).to.deep.equal([1, 2, 3]);
    expect(damageOf(reading).lastFrame).to.equal(3);
    expect(damageOf(reading).message).to.include('SIGKILL').and.include('out of memory');
  });

  it('drops the line in which one died', async () => {
    const torn = [...LINES, ekLine(4, PACKET).slice(0, 80)];
    const reading = await read(printing(torn, "process.kill(process.pid, 'SIGSEGV');"));
    expect(reading.frames).to.deep.equal([1, 2, 3]);
    expect(damageOf(reading).lastFrame).to.equal(3);
  });

  it('gives the words of one that meets damage, with the name of the file for its path', async () => {
    const words = `tshark: The file "${folder.join('lab.pcap')}" appears to be damaged\\u0007 or corrupt.`;
    const reading = await read(
      printing(LINES, `console.error("${words.replaceAll('"', '\\"')}"); process.exitCode = 2;`),
    );
    expect(damageOf(reading)).to.deep.equal({
      lastFrame: 3,
      message: 'The file "lab.pcap" appears to be damaged or corrupt.',
    });
    expect((reading.error as LabError).message).to.include(folder.join('lab.pcap'));
  });

  it('takes the damage for an error of tshark when there is no packet and no bad file', async () => {
    const { error } = await read("console.error('tshark: no memory'); process.exitCode = 1;");
    expect(error).to.include({ code: 'TSHARK_FAILED' });
    expect((error as LabError).message).to.include('no memory');
  });

  it('says after which frame there was something else than packets', async () => {
    const { frames, error } = await read(printing([...LINES, 'oops\n', 'oops\n'], ''));
    expect(frames).to.deep.equal([1, 2, 3]);
    expect(error).to.be.instanceOf(LabError);
    expect((error as LabError).message).to.include('after frame 3');
  });

  it('does so too when it is the last line', async () => {
    const { error } = await read(printing([...LINES, 'oops'], ''));
    expect((error as LabError).message).to.include('after frame 3');
  });

  it('reads a line in which tshark printed a stray line break', async () => {
    const line = ekLine(4, PACKET, {
      frame: { frame_frame_time: 'STRAY', frame_frame_offset_shift: '0' },
    }).replace('STRAY', '586524:\n\u0001Z');
    const { frames, error } = await read(printing([...LINES, `${line}\n`], ''));
    expect(error).to.equal(undefined);
    expect(frames).to.deep.equal([1, 2, 3, 4]);
  });

  it('reads a line of megabytes', async () => {
    const tcp = ekTcp({ tcp_tcp_payload: '00:'.repeat(2_000_000) });
    const { frames } = await read(printing([`${ekLine(1, { ...PACKET, tcp })}\n`], ''));
    expect(frames).to.deep.equal([1]);
  });
});

describe('readPackets(), real tshark', () => {
  const folder = useTempFolder();

  it('reads raw numbers, for the analysis of tshark is off', async () => {
    writePcap(folder.join('lab.pcap'));
    const seqs: (string | undefined)[] = [];
    for await (const { protocols } of readPackets(
      await openSource(folder.join('lab.pcap')),
      await findTshark(),
    )) {
      seqs.push(protocols.find(({ name }) => name === 'tcp')?.shown('tcp.seq'));
    }
    expect(seqs).to.deep.equal(['1000', '5000', '1001', '1001', '5001', '5001', '1002']);
  });

  it('stops when it is aborted', async () => {
    writePcap(folder.join('lab.pcap'));
    const stop = new AbortController();
    const options = { signal: stop.signal };
    const source = await openSource(folder.join('lab.pcap'));
    let error: unknown;
    try {
      for await (const packet of readPackets(source, await findTshark(), options)) {
        expect(packet.frameNumber).to.be.above(0);
        stop.abort();
      }
    } catch (caught) {
      error = caught;
    }
    expect(error).to.have.property('name', 'AbortError');
  });
});
