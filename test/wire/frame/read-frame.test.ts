import { expect } from 'chai';
import { FrameHeaders } from '../../../src/wire/frame/frame-headers.js';
import { LINK_LAYERS } from '../../../src/wire/frame/link-layers.js';
import { readFrame } from '../../../src/wire/frame/read-frame.js';
import * as bytes from '../../support/frame-bytes.js';
import { NOT_TCP, REFUSED_FRAMES, TCP_FRAMES } from '../../support/frames.js';

function find(linkType: number, frame: Buffer): { found: string; headers: FrameHeaders } {
  const headers = new FrameHeaders();
  const link = LINK_LAYERS.get(linkType);
  if (link === undefined) throw new Error(`no reader of link type ${linkType}`);
  // Frames stand among other bytes.
  const padded = Buffer.concat([Buffer.alloc(3, 0xee), frame, Buffer.alloc(60, 0xee)]);
  headers.begin(padded, 3, 3 + frame.length, frame.length);
  return { found: readFrame(headers, link), headers };
}

describe('readFrame(), frames with TCP', () => {
  for (const { name, linkType, frame } of TCP_FRAMES) {
    it(`finds it in ${name}`, () => {
      const { found, headers } = find(linkType, frame);
      expect(found).to.equal('tcp');
      expect(headers.pair(headers.at)).to.equal(1000);
      expect(headers.pair(headers.at + 2)).to.equal(80);
    });
  }

  it('does not take padding for payload', () => {
    const frame = bytes.ethernet(0x0800, bytes.ipv4(bytes.tcp('abc')));
    const { headers } = find(1, Buffer.concat([frame, Buffer.alloc(9)]));
    expect(headers.announcedEnd - headers.at).to.equal(28 + 3);
  });

  it('takes a total length of 0 for the rest of the frame', () => {
    const packet = bytes.ipv4(bytes.tcp('abc'), { totalLength: 0 });
    const { headers } = find(1, bytes.ethernet(0x0800, packet));
    expect(headers.announcedEnd - headers.at).to.equal(28 + 3);
  });

  it('makes the last address of a route the destination', () => {
    for (const [type, last] of [
      [0, 3],
      [4, 1],
    ] as const) {
      const packet = bytes.ipv6(bytes.ipv6Route(type, 1, bytes.tcp()), 43);
      const { headers } = find(1, bytes.ethernet(0x86dd, packet));
      expect(headers.byte(headers.destinationAt + 15)).to.equal(last);
    }
  });
});

describe('readFrame(), frames without TCP', () => {
  for (const { name, linkType, frame } of NOT_TCP) {
    it(`finds nothing in ${name}`, () => {
      expect(find(linkType, frame).found).to.equal('nothing');
    });
  }

  it('finds nothing, or what it is, on every cut of a frame', () => {
    for (const { linkType, frame } of [...TCP_FRAMES, ...NOT_TCP, ...REFUSED_FRAMES]) {
      for (let length = 0; length < frame.length; length++) {
        expect(() => find(linkType, frame.subarray(0, length))).not.to.throw();
      }
    }
  });
});

describe('readFrame(), frames that are left to tshark', () => {
  for (const { name, linkType, frame, reason } of REFUSED_FRAMES) {
    it(`names ${reason}: ${name}`, () => {
      expect(find(linkType, frame).found).to.equal(reason);
    });
  }
});
