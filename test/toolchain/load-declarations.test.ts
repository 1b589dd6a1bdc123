import { mkdirSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { declarationsFolder } from '../../src/toolchain/declarations-folder.js';
import { loadDeclarations } from '../../src/toolchain/load-declarations.js';
import { labErrorOf } from '../support/lab-error-of.js';
import { useTempFolder } from '../support/temp-folder.js';

const BEACON = `import { layout, protocol } from 'sharkscribe/dissector';
export const beacon = protocol({
  name: 'Beacon', shortName: 'BEACON', filterName: 'beacon', version: '1',
  layout: layout('').uint8('id', { label: 'Id' }),
});
`;

describe('loadDeclarations()', () => {
  const folder = useTempFolder();

  it('reads TypeScript, with what it imports', async () => {
    const file = folder.join('typed.ts');
    writeFileSync(folder.join('names.ts'), 'export const name: string = "Beacon";\n');
    const text = BEACON.replace("'Beacon'", 'name satisfies string');
    writeFileSync(file, `import { name } from './names.js';\n${text}`);
    const [description] = await loadDeclarations([file]);
    expect(description?.fields.map(({ abbrev }) => abbrev)).to.deep.equal(['beacon.id']);
  });

  it('reads NAME/NAME.ts below a folder, and nothing else there', async () => {
    mkdirSync(folder.join('all/beacon'), { recursive: true });
    writeFileSync(folder.join('all/beacon/beacon.ts'), BEACON);
    writeFileSync(folder.join('all/beacon/other.ts'), 'throw new Error("not asked for");\n');
    const found = await loadDeclarations([folder.join('all')]);
    expect(found.map(({ filterName }) => filterName)).to.deep.equal(['beacon']);
    const named = await loadDeclarations([folder.join('all/beacon')]);
    expect(named).to.deep.equal(found);
  });

  const wrong: readonly [title: string, text: string, says: RegExp][] = [
    ['no protocol', 'export const one = 1;\n', /wrong-0\.mjs exports no protocol/],
    ['text that is no program', 'export const = ;\n', /wrong-1\.mjs cannot be loaded/],
    [
      'a wrong declaration',
      BEACON.replace("filterName: 'beacon'", "filterName: 'Beacon'"),
      /^protocol "Beacon": filterName "Beacon" is to be/,
    ],
  ];
  for (const [index, [title, text, says]] of wrong.entries()) {
    it(`refuses ${title}`, async () => {
      const file = folder.join(`wrong-${index}.mjs`);
      writeFileSync(file, text);
      const error = await labErrorOf(loadDeclarations([file]));
      expect(error.code).to.equal('DECLARATION_INVALID');
      expect(error.message).to.match(says);
    });
  }

  it('refuses two of one name', async () => {
    for (const name of ['one', 'two']) writeFileSync(folder.join(`${name}.mjs`), BEACON);
    const both = loadDeclarations([folder.join('one.mjs'), folder.join('two.mjs')]);
    expect((await labErrorOf(both)).message.split('\n')[0]).to.equal(
      'protocol "beacon": another declaration, "beacon", has the filterName "beacon", too; rename one of the two',
    );
  });

  it('refuses a folder that the user names and that has none', async () => {
    mkdirSync(folder.join('empty'), { recursive: true });
    const error = await labErrorOf(loadDeclarations([folder.join('empty')]));
    expect(error.message).to.include('holds no declaration');
  });
});

describe('declarationsFolder()', () => {
  const folder = useTempFolder();

  it('is what the variable names, or nothing for an empty one', () => {
    expect(declarationsFolder({ SHARKSCRIBE_DISSECTORS: '/x' }, 'linux')).to.equal('/x');
    expect(declarationsFolder({ SHARKSCRIBE_DISSECTORS: '' }, 'linux')).to.equal(undefined);
  });

  it("is in the user's configuration folder, if it is there", () => {
    const env = { XDG_CONFIG_HOME: folder.path };
    expect(declarationsFolder(env, 'linux')).to.equal(undefined);
    mkdirSync(folder.join('sharkscribe/dissectors'), { recursive: true });
    expect(declarationsFolder(env, 'linux')).to.equal(folder.join('sharkscribe/dissectors'));
  });
});
