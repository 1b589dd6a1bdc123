import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { loadDeclarations } from '../../src/toolchain/load-declarations.js';
import { markdownFaults } from '../support/markdown-judge.js';
import { useTempFolder } from '../support/temp-folder.js';

const PAGE = 'docs/declarations.md';

describe(PAGE, () => {
  const folder = useTempFolder();
  const page = readFileSync(PAGE, 'utf8');

  it('is sound Markdown', async () => {
    expect(await markdownFaults(page)).to.deep.equal([]);
  });

  it('has examples that load', async () => {
    const files = [...page.matchAll(/^```ts\n(.*?)^```$/gmsu)].map(([, code = ''], index) => {
      const file = folder.join(`example-${index}.ts`);
      writeFileSync(file, code);
      return file;
    });
    const { protocols } = await loadDeclarations(files);
    expect(protocols.map(({ filterName }) => filterName)).to.deep.equal(['kettle', 'parcel']);
  });

  it('names every item of a layout', () => {
    const source = readFileSync('src/dissector/language/layout.ts', 'utf8');
    const items = [...source.matchAll(/^ {2}([a-z]+[A-Z]?[a-z]*)</gmu)].map(
      ([, name = '']) => name,
    );
    expect(items).to.include.members(['string', 'payload', 'uintString']);
    for (const item of items) expect(page).to.match(new RegExp(`\`${item}[\`(]`, 'u'));
  });
});
