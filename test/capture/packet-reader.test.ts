import { expect } from 'chai';
import { PacketReader, type TreeFormat } from '../../src/capture/packet-reader.js';
import { LabError } from '../../src/errors/lab-error.js';
import { ekLine, EK_INDEX } from '../support/ek-text.js';
import { KNOWN } from '../support/known-fields.js';
import { pdmlField, pdmlPacket, pdmlProto } from '../support/pdml-text.js';

/** A JSON packet with one text field. */
const jsonPacket = (frame: number, text: string) =>
  `{"_source":{"layers":{"frame":{"frame.number":"${frame}","frame.time_epoch":"1.5",` +
  `"frame.protocols":"eth"},"x":{"x.text":"${text}"}}}}`;

/** The text of three packets with this text in a field each. */
const WRITE: Readonly<Record<TreeFormat, (text: string) => string>> = {
  ek: (text) =>
    [1, 2, 3].map((frame) => `${EK_INDEX}\n${ekLine(frame, { x: { x_x_text: text } })}\n`).join(''),
  json: (text) => `[\n${[1, 2, 3].map((frame) => jsonPacket(frame, text)).join(',\n')}\n]\n`,
  pdml: (text) =>
    `<pdml>\n${[1, 2, 3].map((frame) => pdmlPacket(frame, pdmlProto('x', pdmlField('x.text', text)))).join('\n')}\n</pdml>\n`,
};

interface Reading {
  readonly frames: readonly number[];
  readonly texts: readonly (string | undefined)[];
  readonly isTorn: boolean;
}

async function read(format: TreeFormat, bytes: Uint8Array, size: number): Promise<Reading> {
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += size) {
      yield await Promise.resolve(bytes.subarray(at, at + size));
    }
  };
  const reader = new PacketReader(pieces(), format, KNOWN);
  const frames: number[] = [];
  const texts: (string | undefined)[] = [];
  for await (const packet of reader) {
    frames.push(packet.frameNumber);
    texts.push(packet.layer('x')?.shown('x.text'));
  }
  return { frames, texts, isTorn: reader.isTorn };
}

for (const format of ['ek', 'json', 'pdml'] as const) {
  describe(`PacketReader, ${format}`, () => {
    it('reads the same wherever the bytes are cut', async () => {
      const bytes = Buffer.from(
        WRITE[format]('é中😀 </packet> }'.replaceAll('<', format === 'pdml' ? '&lt;' : '<')),
      );
      for (const size of [1, 2, 3, 7, 64, 1000, bytes.length]) {
        const { frames, texts, isTorn } = await read(format, bytes, size);
        expect(frames, `pieces of ${size}`).to.deep.equal([1, 2, 3]);
        expect(texts[0]).to.equal('é中😀 </packet> }');
        expect(isTorn).to.equal(false);
      }
    });

    it('gives what stands before the place where the text breaks off', async () => {
      const whole = WRITE[format]('x'.repeat(40));
      const bytes = Buffer.from(whole.slice(0, whole.lastIndexOf('x'.repeat(40)) + 5));
      const { frames, isTorn } = await read(format, bytes, 50);
      expect(frames).to.deep.equal([1, 2]);
      expect(isTorn).to.equal(true);
    });

    it('reads bytes that are no UTF-8 as the character that stands for them', async () => {
      const bytes = Buffer.from(WRITE[format]('a@b'));
      for (const [at, byte] of bytes.entries()) {
        if (byte === 0x40) bytes[at] = 0xff;
      }
      const { frames, texts } = await read(format, bytes, 33);
      expect(frames).to.deep.equal([1, 2, 3]);
      expect(texts).to.deep.equal(['a\ufffdb', 'a\ufffdb', 'a\ufffdb']);
    });

    it('names the frame after which the text makes no sense', async () => {
      const number = format === 'pdml' ? /(frame\.number"[^>]*show=")3/ : /(frame[._]number":")3/;
      // What is wrong in EK may be a line break in a text, so the next line counts as well.
      const text = WRITE[format]('x').replace(number, '$1?') + (format === 'ek' ? 'x\n' : '');
      let error: unknown;
      try {
        await read(format, Buffer.from(text), 100);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).to.be.instanceOf(LabError).with.property('code', 'TSHARK_FAILED');
      expect((error as LabError).message).to.include('after frame 2');
    });
  });
}
