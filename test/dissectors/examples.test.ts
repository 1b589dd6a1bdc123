import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { hexBytes } from '../../samples/make/vector-bytes.js';
import { readPdu } from '../../src/dissector/read-pdu.js';
import type { ShownNode } from '../../src/dissector/show/shown-node.js';
import { casesIn, expertsIn } from '../support/description-parts.js';
import { EXAMPLE_DISSECTORS } from '../support/example-dissectors.js';
import { partOf } from '../support/part-of.js';

/** The names of a tree's nodes. */
function* namesIn({ name, children }: ShownNode): Generator<string> {
  yield name;
  for (const child of children) yield* namesIn(child);
}

/** The keys of the cases that a value went through. */
function* casesOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('case' in value) yield String(value.case);
  for (const below of Object.values(value)) yield* casesOf(below);
}

describe('dissectors/', () => {
  it('holds the examples, each with all that belongs to it, and a row in the table', () => {
    const names = EXAMPLE_DISSECTORS.map(({ name }) => name);
    const entries = readdirSync('dissectors', { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.sort()).to.deep.equal(names);
    const table = readFileSync('dissectors/README.md', 'utf8');
    for (const name of names) {
      const page = 'README.md';
      const files = [page, `${name}.ts`, `packet-${name}.c`, 'vectors.ts', `${name}.pcapng`];
      expect(readdirSync(path.join('dissectors', name))).to.include.members(files);
      expect(table).to.match(new RegExp(`^\\| \\[${name}\\]\\(${name}/README.md\\) `, 'm'));
    }
  });

  for (const { name, protocol, vectors, sample } of EXAMPLE_DISSECTORS) {
    describe(name, () => {
      const read = vectors.map((vector) => ({
        ...vector,
        ...readPdu(protocol, hexBytes(vector.hex)),
        expected: vector.value,
      }));

      for (const { name: title, value, stop, expected } of read) {
        it(`reads ${title}`, () => {
          expect(stop).to.equal(undefined);
          expect(expected).not.to.equal(undefined);
          expect(partOf(value, expected)).to.deep.equal(expected);
        });
      }

      it('has a vector for each field, expert info and case', () => {
        const { fields, layouts } = protocol.description;
        const shown = new Set(read.flatMap(({ tree }) => [...namesIn(tree)]));
        const wanted = [...fields.map(({ abbrev }) => abbrev), ...expertsIn(layouts)];
        expect(wanted.filter((abbrev) => !shown.has(abbrev))).to.deep.equal([]);
        const gone = new Set(read.flatMap(({ value }) => [...casesOf(value)]));
        expect(casesIn(layouts).filter((key) => !gone.has(key))).to.deep.equal([]);
        expect(new Set(vectors.map((one) => one.name)).size).to.equal(vectors.length);
      });

      it('has a sample, which a program makes', () => {
        const file = path.join('dissectors', name, `${name}.pcapng`);
        const made = sample();
        if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, made);
        expect(readFileSync(file).equals(made), file).to.equal(true);
      });
    });
  }
});
