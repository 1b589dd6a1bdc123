import { expect } from 'chai';
import { linesOf } from '../../src/capture/lines.js';

async function lines(...chunks: readonly Uint8Array[]): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const line of linesOf(feed(chunks))) all.push(line);
  return all;
}

async function* feed(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

describe('linesOf()', () => {
  it('finds the lines wherever the bytes are cut, inside characters too', async () => {
    const bytes = Buffer.from('a\nπ中😀\n\nlast');
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(await lines(bytes.subarray(0, at), bytes.subarray(at)), `cut at ${at}`).to.deep.equal([
        'a',
        'π中😀',
        '',
        'last',
      ]);
    }
  });

  it('takes line ends of Windows away', async () => {
    expect(await lines(Buffer.from('a\r\nb\r\n'))).to.deep.equal(['a', 'b']);
  });

  it('joins a line of many chunks', async () => {
    const chunk = Buffer.alloc(100_000, 'x');
    const [line] = await lines(...Array.from({ length: 100 }, () => chunk));
    expect(line).to.have.length(10_000_000);
  });

  it('gives nothing for nothing', async () => {
    expect(await lines()).to.deep.equal([]);
  });
});
