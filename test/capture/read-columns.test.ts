import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'chai';
import { CaptureDamagedError } from '../../src/capture/capture-failure.js';
import { FactsCollector } from '../../src/capture/facts-collector.js';
import { HandedOverError } from '../../src/capture/lane.js';
import { readColumns } from '../../src/capture/read-columns.js';
import { readPackets } from '../../src/capture/read-packets.js';
import { openSource } from '../../src/capture/source.js';
import type { Segment } from '../../src/tcp/segment.js';
import { segmentsOfPacket } from '../../src/tcp/segments-of-packet.js';
import { findTshark, type Tshark } from '../../src/tshark/find-tshark.js';
import { type Packet, pcapBytes, START } from '../support/capture-bytes.js';
import { columnLine } from '../support/column-text.js';
import { printing, writeFakeTshark } from '../support/fake-tshark.js';
import * as bytes from '../support/frame-bytes.js';
import { numbers, variants } from '../support/frame-variants.js';
import { NOT_TCP, TCP_FRAMES, TUNNELLED_FRAMES } from '../support/frames.js';
import { useTempFolder } from '../support/temp-folder.js';

/** Frames that columns leave open until 4.2, which cuts long fields, and in 4.6, whose chain is wrong. */
const OPEN_IN_SOME_RELEASES: ReadonlySet<string> = new Set(['forty other bytes', 'GTP with IPv6']);

/** What came of a capture. */
interface Reading {
  readonly segments: readonly Segment[];
  /** Frames that were read as trees. */
  readonly unclear: readonly number[];
  readonly collector: FactsCollector;
  readonly error: unknown;
}

async function readWith(tshark: Tshark, file: string): Promise<Reading> {
  const collector = new FactsCollector();
  const segments: Segment[] = [];
  const unclear: number[] = [];
  const onUnclear = (frames: readonly number[]) => unclear.push(...frames);
  let error: unknown;
  try {
    const source = await openSource(file);
    for await (const batch of readColumns(source, tshark, collector, { onUnclear })) {
      segments.push(...batch);
    }
  } catch (caught) {
    error = caught;
  }
  return { segments, unclear, collector, error };
}

/** Times as text, for chai cannot print the others. */
function told(segment: Segment | undefined): unknown {
  return segment && { ...segment, timeNanos: String(segment.timeNanos) };
}

function expectSame(ours: readonly Segment[], theirs: readonly Segment[]): void {
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    if (isDeepStrictEqual(ours[index], theirs[index])) continue;
    expect(told(ours[index])).to.deep.equal(told(theirs[index]));
  }
}

async function fromTrees(file: string): Promise<Segment[]> {
  const segments: Segment[] = [];
  for await (const packet of readPackets(await openSource(file), await findTshark())) {
    segments.push(...segmentsOfPacket(packet));
  }
  return segments;
}

describe('readColumns(), against trees', () => {
  const folder = useTempFolder();
  const file = () => folder.join('frames.pcap');

  function write(packets: readonly Packet[], linkType = 1): void {
    writeFileSync(file(), pcapBytes(packets, { linkType }));
  }

  async function compare(): Promise<Reading> {
    const reading = await readWith(await findTshark(), file());
    expect(reading.error).to.equal(undefined);
    expectSame(reading.segments, await fromTrees(file()));
    return reading;
  }

  const frames = [...TCP_FRAMES, ...NOT_TCP, ...TUNNELLED_FRAMES];
  for (const linkType of [1, 105, 276]) {
    it(`gives the same of whole, cut and corrupt frames, link type ${linkType}`, async function () {
      this.timeout(120_000);
      const next = numbers(linkType + 7);
      const ofType = frames.filter((frame) => frame.linkType === linkType);
      write(
        ofType.flatMap(({ frame }) => variants(frame, next)),
        linkType,
      );
      const { segments } = await compare();
      expect(segments.length).to.be.above(ofType.length * 20);
    });
  }

  it('reads frames of each kind without their trees, but for those that columns leave open', async () => {
    const onEthernet = frames.filter((frame) => frame.linkType === 1);
    write(onEthernet.map(({ frame }) => ({ bytes: frame })));
    const { unclear } = await compare();
    const names = unclear.map((frame) => onEthernet[frame - 1]?.name);
    expect(names.filter((name) => !OPEN_IN_SOME_RELEASES.has(name ?? ''))).to.deep.equal([
      'a route at its end',
      'a route of segments',
      'a route that goes on',
      'an ICMP error about a tunnel',
    ]);
  });

  it('takes both segments of a frame from its tree, each with its own addresses', async () => {
    const first = bytes.snap(0x0800, bytes.ipv4(bytes.tcp('abc')));
    const second = bytes.snap(0x86dd, bytes.ipv6(bytes.tcp('defg')));
    const frame = bytes.aggregate(first, second);
    write([{ bytes: frame }], 105);
    const { segments, unclear, collector } = await compare();
    expect(unclear).to.deep.equal([1]);
    expect(segments.map(({ headerIndex, length }) => [headerIndex, length])).to.deep.equal([
      [0, 3],
      [1, 4],
    ]);
    expect(segments.map(({ source }) => source.address)).to.deep.equal(['10.0.0.1', '2001:db8::1']);
    expect(collector.tcpSegments).to.equal(2);
  });

  it('gives segments from trees in their place among the others', async () => {
    const plain = { bytes: bytes.ethernet(0x0800, bytes.ipv4(bytes.tcp())) };
    const route = bytes.ipv6(bytes.ipv6Route(0, 2, bytes.tcp()), 43);
    const open = { bytes: bytes.ethernet(0x86dd, route) };
    write([open, plain, plain, open, open, plain, open]);
    const { segments, unclear, collector } = await compare();
    expect(segments.map(({ frameNumber }) => frameNumber)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    expect(unclear).to.deep.equal([1, 4, 5, 7]);
    expect(collector).to.include({ packets: 7, tcpSegments: 7 });
  });

  it('gives a segment in fragments at the frame that completes it', async () => {
    const whole = bytes.tcp('sixteen bytes ..');
    const parts = [
      bytes.ipv4(whole.subarray(0, 24), { fragment: 0x2000 }),
      bytes.ipv4(whole.subarray(24), { fragment: 3 }),
    ];
    write(parts.map((part) => ({ bytes: bytes.ethernet(0x0800, part) })));
    const { segments } = await compare();
    expect(segments.map(({ frameNumber, length }) => [frameNumber, length])).to.deep.equal([
      [2, 16],
    ]);
  });

  it('reads the time to the nanosecond', async () => {
    const plain = bytes.ethernet(0x0800, bytes.ipv4(bytes.tcp()));
    const time = START * 1_000_000_000n + 7n;
    const packets = [
      { bytes: plain, time },
      { bytes: plain, time: time - 1_000_000_000n },
    ];
    writeFileSync(file(), pcapBytes(packets, { isNanos: true }));
    const { segments, collector } = await compare();
    expect(segments[0]?.timeNanos).to.equal(time);
    expect(collector.firstTimeReversal).to.equal(2);
  });

  it('gives what stands before a cut, then says so as trees do', async () => {
    const plain = { bytes: bytes.ethernet(0x0800, bytes.ipv4(bytes.tcp())) };
    const open = {
      bytes: bytes.ethernet(0x86dd, bytes.ipv6(bytes.ipv6Route(0, 2, bytes.tcp()), 43)),
    };
    write([plain, open, plain, plain]);
    const cut = pcapBytes([plain, open, plain, plain]);
    writeFileSync(file(), cut.subarray(0, cut.length - 10));
    const { segments, error } = await readWith(await findTshark(), file());
    expect(segments.map(({ frameNumber }) => frameNumber)).to.deep.equal([1, 2, 3]);
    expect(error).to.be.instanceOf(CaptureDamagedError);
    const { damage } = error as CaptureDamagedError;
    expect(damage.lastFrame).to.equal(3);
    expect(damage.message).to.include('"frames.pcap" appears to have been cut short');
  });
});

describe('readColumns(), a tshark that misbehaves', () => {
  const folder = useTempFolder();

  async function read(body: string): Promise<Reading> {
    writeFileSync(folder.join('lab.pcap'), 'bytes');
    const tshark = await findTshark({ explicit: writeFakeTshark(folder.path, body), env: {} });
    return readWith(tshark, folder.join('lab.pcap'));
  }

  const lines = [1, 2, 3].map((frame) => columnLine({ 'frame.number': `    ${frame}` }));

  it('reads a line that comes in pieces', async () => {
    const pieces = lines.join('').match(/[^]{1,50}/g) ?? [];
    const writes = pieces.map((piece) => `process.stdout.write(${JSON.stringify(piece)})`);
    const { segments, error } = await read(writes.join(';'));
    expect(error).to.equal(undefined);
    expect(segments.map(({ frameNumber }) => frameNumber)).to.deep.equal([1, 2, 3]);
  });

  it('keeps what one gave that dies, but for the line in which it died', async () => {
    const torn = [...lines, columnLine().slice(0, 60)];
    const { segments, error } = await read(printing(torn, "process.kill(process.pid, 'SIGKILL');"));
    expect(segments).to.have.length(3);
    expect((error as CaptureDamagedError).damage).to.deep.include({ lastFrame: 3 });
  });

  it('does not take a line without an end for a packet', async () => {
    const { error } = await read(printing([...lines, columnLine().slice(0, -1)], ''));
    expect(error).to.include({ code: 'TSHARK_FAILED' });
  });

  const handedOver: readonly [what: string, body: string, frame: number | undefined][] = [
    ['with too few columns', printing([...lines, '    4\t1700000000.5\n'], ''), 4],
    ['with a time that is none', printing([columnLine({ 'frame.time_epoch': 'soon' })], ''), 1],
    ['without the options', "console.error('invalid'); process.exitCode = 1;", undefined],
  ];
  for (const [what, body, frame] of handedOver) {
    it(`leaves the capture of one ${what} to the tree lane`, async () => {
      const { error } = await read(body);
      expect(error).to.be.instanceOf(HandedOverError);
      expect((error as HandedOverError).handOver).to.include({ lane: 'tree', frameNumber: frame });
    });
  }
});
