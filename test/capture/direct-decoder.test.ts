import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { DirectDecoder } from '../../src/capture/direct-decoder.js';
import { readPackets } from '../../src/capture/read-packets.js';
import { openSource } from '../../src/capture/source.js';
import { CaptureParser } from '../../src/pcap/capture-parser.js';
import type { Segment } from '../../src/tcp/segment.js';
import { segmentsOfPacket } from '../../src/tcp/segments-of-packet.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { pcapBytes } from '../support/capture-bytes.js';
import { numbers, variants } from '../support/frame-variants.js';
import { NOT_TCP, TCP_FRAMES } from '../support/frames.js';
import { useTempFolder } from '../support/temp-folder.js';

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
