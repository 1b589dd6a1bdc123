import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { DirectDecoder } from '../../src/capture/direct-decoder.js';
import { readPackets } from '../../src/capture/read-packets.js';
import { openSource } from '../../src/capture/source.js';
import { CaptureParser } from '../../src/pcap/capture-parser.js';
import type { Segment } from '../../src/tcp/segment.js';
import { segmentsOfPacket } from '../../src/tcp/segments-of-packet.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { type Packet, pcapBytes } from '../support/capture-bytes.js';
import { NOT_TCP, TCP_FRAMES } from '../support/frames.js';
import { useTempFolder } from '../support/temp-folder.js';

/** Bytes to change a frame with: lengths, versions, protocols and flags that mean something somewhere. */
const TELLING = [0, 1, 4, 5, 6, 17, 0x14, 0x28, 0x3a, 0x45, 0x46, 0x60, 0x80, 0x81, 0xaa, 0xff];

/** The same numbers for the same start: a test that fails must fail again. */
function numbers(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Each frame whole, cut at each byte, shorter than it was on the wire, and with bytes changed. */
function variants(frame: Buffer, next: (below: number) => number): Packet[] {
  const packets: Packet[] = [{ bytes: frame }, { bytes: Buffer.concat([frame, Buffer.alloc(7)]) }];
  for (let length = 0; length < frame.length; length++) {
    const bytes = frame.subarray(0, length);
    packets.push({ bytes }, { bytes, wireLength: frame.length });
  }
  for (let count = 0; count < 100; count++) {
    const bytes = Buffer.from(frame);
    for (let changes = next(3); changes >= 0; changes--) {
      bytes[next(bytes.length)] = TELLING[next(TELLING.length)] ?? 0;
    }
    packets.push({ bytes });
  }
  return packets;
}

/** Segments by frame number, in the same words however they came about. */
function told(segment: Segment | undefined): unknown {
  return segment === undefined ? [] : [{ ...segment, timeNanos: String(segment.timeNanos) }];
}

describe('DirectDecoder, frame by frame against tshark', () => {
  const folder = useTempFolder();
  const frames = [...TCP_FRAMES, ...NOT_TCP];
  const linkTypes = [...new Set(frames.map(({ linkType }) => linkType))];

  for (const linkType of linkTypes) {
    it(`gives the same or refuses, link type ${linkType}`, async function () {
      this.timeout(120_000);
      const next = numbers(linkType + 1);
      const packets = frames
        .filter((frame) => frame.linkType === linkType)
        .flatMap(({ frame }) => variants(frame, next));
      const file = folder.join('frames.pcap');
      writeFileSync(file, pcapBytes(packets, { linkType }));

      const ours = new Map<number, unknown>();
      const decoder = new DirectDecoder();
      const parser = new CaptureParser((record) => {
        const refusal = decoder.decode(record);
        if (refusal === undefined) ours.set(record.frameNumber, told(decoder.frame.segment));
        return true;
      });
      parser.push(readFileSync(file));
      expect(parser.stop).to.equal(undefined);
      expect(ours.size).to.be.above(packets.length / 2);

      const source = await openSource(file);
      for await (const packet of readPackets(source, await findTshark())) {
        const mine = ours.get(packet.frameNumber);
        const theirs = segmentsOfPacket(packet).flatMap((segment) => told(segment));
        const hex = packets[packet.frameNumber - 1]?.bytes.toString('hex');
        if (mine !== undefined)
          expect(mine, `frame ${packet.frameNumber} ${hex}`).to.deep.equal(theirs);
      }
    });
  }
});
