import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { digitsIn, wordsIn } from '../../support/numbers-in-text.js';

const FOLDER = join('test', 'golden');
const CHINESE = '.zh-CN.md';

/** A golden report, with `#59;` of Mermaid as the character that it stands for. */
function readText(file: string): string {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return text.replace(/#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('the Chinese reports on the samples', () => {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith(CHINESE))
    .map((name) => name.slice(0, -CHINESE.length));

  it('are as many as the samples', () => {
    expect(names).to.have.members(
      readdirSync('samples').filter((name) => name.endsWith('.pcapng')),
    );
  });

  for (const name of names) {
    const chinese = readText(name + CHINESE);
    const english = readText(`${name}.md`);

    it(`${name}: have the same blocks with the same numbers as the English one`, () => {
      const [blocks, others] = [chinese.split('\n\n'), english.split('\n\n')];
      expect(blocks).to.have.length(others.length);
      for (const [index, block] of blocks.entries()) {
        const other = others[index] ?? '';
        const known = new Set([...digitsIn(block), ...wordsIn(block)]);
        expect([...known], block).to.include.members(digitsIn(other));
        const knownThere = new Set([...digitsIn(other), ...wordsIn(other)]);
        expect([...knownThere], other).to.include.members(digitsIn(block));
      }
    });

    it(`${name}: need no character written by its number to show strong text`, () => {
      expect(chinese).not.to.match(/&#x?[0-9a-f]+;/i);
    });
  }
});
