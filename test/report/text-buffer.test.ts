import { expect } from 'chai';
import fc from 'fast-check';
import { digitsOf, TextBuffer } from '../../src/report/text-buffer.js';

/** What one call writes. */
function written(write: (buffer: TextBuffer) => void): string {
  const buffer = new TextBuffer();
  write(buffer);
  return buffer.toString();
}

describe('TextBuffer', () => {
  it('writes any text as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        expect(
          written((buffer) => {
            for (const text of texts) buffer.text(text);
          }),
        ).to.equal(texts.join(''));
      }),
    );
  });

  it('keeps what was written when it grows', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index} 三次握手`);
    const text = written((buffer) => {
      for (const line of lines) {
        buffer.text(line);
        buffer.endLine();
      }
    });
    expect(text).to.equal(`${lines.join('\n')}\n`);
  });

  it('writes whole numbers up to the largest exact one', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat(20), (number, more) => {
        const width = digitsOf(number) + more;
        expect(
          written((buffer) => {
            buffer.digits(number);
          }),
        ).to.equal(String(number));
        expect(
          written((buffer) => {
            buffer.rightDigits(number, width);
          }),
        ).to.equal(String(number).padStart(width));
      }),
    );
  });

  it('cuts seconds and does not round them', () => {
    const cases: readonly [number, number, string][] = [
      [0, 3, '0.000'],
      [1_999_999, 3, '0.001'],
      [-1_999_999, 3, '-0.001'],
      [59_999_999_999, 6, '59.999999'],
      [4_294_967_296_000_000_001, 9, '4294967296.000000000'],
    ];
    for (const [nanos, decimals, text] of cases) {
      expect(
        written((buffer) => {
          buffer.rightSeconds(nanos, decimals, 24);
        }),
      ).to.equal(text.padStart(24));
    }
  });

  it('ends a line without the spaces at its end, and no more than that', () => {
    const text = written((buffer) => {
      buffer.text('a');
      buffer.spaces(3);
      buffer.endLine();
      buffer.spaces(2);
      buffer.endLine();
    });
    expect(text).to.equal('a\n\n');
  });
});
