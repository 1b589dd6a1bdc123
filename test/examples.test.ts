import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { docExamples } from './support/doc-examples.js';
import { useTempFolder } from './support/temp-folder.js';

const ENTRY = new URL('../src/index.js', import.meta.url).href;
const LANGUAGE = new URL('../src/dissector.js', import.meta.url).href;

describe('the examples in doc comments', () => {
  const folder = useTempFolder();
  const examples = docExamples();

  it('are there', () => {
    expect(examples).to.have.lengthOf.at.least(3);
  });

  for (const { title, code } of examples) {
    it(`run among the samples, and print what they say: ${title}`, () => {
      const program = code
        .replaceAll("from 'sharkscribe'", `from '${ENTRY}'`)
        .replaceAll("from 'sharkscribe/dissector'", `from '${LANGUAGE}'`);
      writeFileSync(folder.join('example.mjs'), program);
      const printed = execFileSync(process.execPath, [folder.join('example.mjs')], {
        cwd: path.resolve('samples'),
        encoding: 'utf8',
        env: { ...process.env, XDG_CACHE_HOME: folder.path },
      });
      expect(printed).to.not.equal('').and.not.include('undefined');
      // `console.log(...); // text`
      for (const [, says = ''] of code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)) {
        expect(printed).to.include(`${says}\n`);
      }
    });
  }
});
