import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { expect } from 'chai';
import type { ProtocolDescription } from '../../src/dissector/describe/description.js';
import { failuresEn } from '../../src/errors/failures-en.js';
import { KnownFailure } from '../../src/errors/known-failure.js';
import type { LabError } from '../../src/errors/lab-error.js';
import { declarationsFolder } from '../../src/toolchain/declarations-folder.js';
import { loadDeclaration, loadDeclarations } from '../../src/toolchain/load-declarations.js';
import { labErrorOf } from '../support/lab-error-of.js';
import { useTempFolder } from '../support/temp-folder.js';

const BEACON = `import { layout, protocol } from 'sharkscribe/dissector';
export const beacon = protocol({
  name: 'Beacon', shortName: 'BEACON', filterName: 'beacon', version: '1',
  layout: layout('').uint8('id', { label: 'Id' }),
});
`;

async function protocolsAt(places: readonly string[]): Promise<readonly ProtocolDescription[]> {
  return (await loadDeclarations(places)).protocols;
}

/** The lines that a terminal shows of a failure. */
function linesOf(error: LabError): readonly string[] {
  expect(error).to.be.an.instanceOf(KnownFailure);
  return error instanceof KnownFailure ? (error.say(failuresEn).lines ?? []) : [];
}

describe('loadDeclarations()', () => {
  const folder = useTempFolder();

  it('reads TypeScript, with what it imports', async () => {
    const file = folder.join('typed.ts');
    writeFileSync(folder.join('names.ts'), 'export const name: string = "Beacon";\n');
    const text = BEACON.replace("'Beacon'", 'name satisfies string');
    writeFileSync(file, `import { name } from './names.js';\n${text}`);
    const [description] = await protocolsAt([file]);
    expect(description?.fields.map(({ abbrev }) => abbrev)).to.deep.equal(['beacon.id']);
  });

  it('reads NAME/NAME.ts below a folder, and nothing else there', async () => {
    mkdirSync(folder.join('all/beacon'), { recursive: true });
    writeFileSync(folder.join('all/beacon/beacon.ts'), BEACON);
    writeFileSync(folder.join('all/beacon/other.ts'), 'throw new Error("not asked for");\n');
    const found = await protocolsAt([folder.join('all')]);
    expect(found.map(({ filterName }) => filterName)).to.deep.equal(['beacon']);
    const named = await protocolsAt([folder.join('all/beacon')]);
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
    const [first] = linesOf(await labErrorOf(both));
    expect(first).to.match(
      /^protocol "beacon" \(.*two\.mjs\): another declaration, "beacon" \(.*one\.mjs\), has the filterName "beacon", too; rename one of the two$/,
    );
  });

  it('says what is wrong in all files at once, a line each', async () => {
    const names = ['first', 'second', 'third'];
    const files = names.map((name) => folder.join(`${name}.mjs`));
    for (const [index, name] of ['Upper', 'fine', 'or'].entries()) {
      writeFileSync(files[index] ?? '', BEACON.replace("'beacon'", `'${name}'`));
    }
    const missing = folder.join('missing.ts');
    const error = await labErrorOf(loadDeclarations([...files, missing]));
    expect(error.code).to.equal('DECLARATION_INVALID');
    expect(linesOf(error).map((line) => line.slice(0, 17))).to.deep.equal([
      'protocol "Upper":',
      'protocol "or": fi',
      'there is no file ',
    ]);
  });

  it('keeps a line in one piece, whatever is in it', async () => {
    const file = folder.join('hostile.mjs');
    writeFileSync(file, BEACON.replace("'beacon'", String.raw`'a\nb'`));
    expect(linesOf(await labErrorOf(loadDeclarations([file])))).to.have.lengthOf(1);
  });

  it('takes a protocol with two names for one', async () => {
    const file = folder.join('twice.mjs');
    writeFileSync(file, `${BEACON}export default beacon;\n`);
    expect(await loadDeclaration(file)).to.have.lengthOf(1);
  });

  it("prefers what is named to what is in the user's own folder", async () => {
    const own = folder.join('own');
    mkdirSync(own, { recursive: true });
    const other = BEACON.replaceAll(/'(?:Beacon|BEACON|beacon)'/g, "'other'");
    writeFileSync(folder.join('own/beacon.mjs'), BEACON);
    writeFileSync(folder.join('own/other.mjs'), other);
    const file = folder.join('named.mjs');
    writeFileSync(file, BEACON.replace("'id'", "'newer'"));
    const { protocols, replaced } = await loadDeclarations([file], own);
    const names = protocols.flatMap(({ fields }) => fields.map(({ abbrev }) => abbrev));
    expect(names).to.deep.equal(['other.id', 'beacon.newer']);
    expect(replaced.map((one) => [one.named.file, one.own.file])).to.deep.equal([
      [file, folder.join('own/beacon.mjs')],
    ]);
    const same = await loadDeclarations([folder.join('own/beacon.mjs')], own);
    expect([same.protocols.length, same.replaced.length]).to.deep.equal([2, 0]);
  });

  it("tells how to mend the user's own folder", async () => {
    const own = folder.join('gone');
    const error = await labErrorOf(loadDeclarations([], own));
    expect(error.message).to.equal(`there is no file or folder ${own}`);
    expect(error.hint).to.include(own).and.to.include('SHARKSCRIBE_DISSECTORS');
  });

  it('gives up a file that waits when nothing is left to do', async () => {
    const file = folder.join('waits.mjs');
    writeFileSync(file, 'await new Promise(() => {});\n');
    const failure = labErrorOf(loadDeclarations([file]));
    // What Node says before it would end.
    const ticks = setInterval(() => process.emit('beforeExit', 0), 5);
    const error = await failure;
    clearInterval(ticks);
    expect(error.message).to.match(/waits\.mjs cannot be loaded: it waits for something/);
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
