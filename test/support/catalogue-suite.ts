import process from 'node:process';
import { expect } from 'chai';
import fc from 'fast-check';
import { Catalogue } from './catalogue.js';
import { anySaidTwice, valueAt } from './catalogue-calls.js';
import { chineseFaults } from './chinese-faults.js';
import { numbersLostBetween } from './numbers-in-text.js';

/** An interface of sentences, and its catalogues. */
export interface CatalogueSuite {
  /** File that declares the interface, and its name. */
  readonly file: string;
  readonly name: string;
  readonly english: object;
  readonly chinese: object;
  /** Folder of the catalogues; what they read of each other is no use. */
  readonly folder: string;
  /** Entries without a word: numbers, ids, names of filters. */
  readonly wordless: readonly string[];
}

/** Facts that each sentence is tried with. */
const RUNS = process.env['SHARKSCRIBE_THOROUGH'] === '1' ? 100 : 60;
const HAN = /\p{Script=Han}/u;

/** Rules for a catalogue in English and in Chinese, whatever entries it has. */
export function describeCatalogues(suite: CatalogueSuite): void {
  const { file, name, english, chinese, folder, wordless } = suite;
  const catalogues = [english, chinese] as const;

  describe(`the catalogues of ${name}`, function () {
    this.timeout(120_000);
    let catalogue: Catalogue;

    before(() => {
      catalogue = new Catalogue(file, name);
    });

    it('have the same entries', () => {
      const paths = catalogue.entries.map(({ path }) => path).sort();
      const whole = new Set(paths);
      expect(paths).to.have.length.greaterThan(50);
      expect(pathsIn(english, whole)).to.deep.equal(paths);
      expect(pathsIn(chinese, whole)).to.deep.equal(paths);
    });

    it('have no entry that nothing reads', () => {
      expect(catalogue.unused((path) => path.includes(folder))).to.deep.equal([]);
    });

    it('say the same numbers', () => {
      forEachEntry(([first, second]) => {
        const [inEnglish, inChinese] = [first.join('\n'), second.join('\n')];
        expect(numbersLostBetween(inEnglish, inChinese), 'numbers that the Chinese lacks').to.be
          .empty;
        expect(numbersLostBetween(inChinese, inEnglish), 'numbers that the English lacks').to.be
          .empty;
      });
    });

    it('are set as Chinese is', () => {
      forEachEntry(([, texts]) => {
        for (const text of texts) expect(chineseFaults(text), text).to.be.empty;
      }, 1);
    });

    it('are both translated, but for what has no words', () => {
      const left = catalogue.entries
        .filter((entry) => {
          const said = fc.sample(anySaidTwice(entry, catalogue, catalogues), {
            numRuns: 50,
            seed: 1,
          });
          const texts = said.flatMap(({ texts: [, inChinese] }) => inChinese);
          return texts.length > 0 && !texts.some((text) => HAN.test(text));
        })
        .map(({ path }) => path);
      expect(left).to.deep.equal(wordless);
    });

    /** Checks what both say of each entry, and tells which entry and which facts fail. */
    function forEachEntry(
      check: (texts: readonly [readonly string[], readonly string[]]) => void,
      shortest = 0,
    ) {
      for (const entry of catalogue.entries.filter(({ isOpen }) => !isOpen)) {
        const property = fc.property(
          anySaidTwice(entry, catalogue, catalogues, shortest),
          ({ texts }) => {
            try {
              check(texts);
            } catch (error) {
              const said = texts.map((each) => each.join('\n')).join('\n');
              throw new Error(`${entry.path}: ${String(error)}\n${said}`, { cause: error });
            }
          },
        );
        fc.assert(property, {
          numRuns: typeof valueAt(english, entry.path) === 'function' ? RUNS : 1,
        });
      }
    }
  });
}

/** Paths of all entries that there are: of what is no object, or counts as a whole. */
function pathsIn(value: object, whole: ReadonlySet<string>, path = ''): string[] {
  return Object.entries(value)
    .flatMap(([name, below]: [string, unknown]) => {
      const here = path === '' ? name : `${path}.${name}`;
      const isGroup = typeof below === 'object' && below !== null && !whole.has(here);
      return isGroup ? pathsIn(below, whole, here) : [here];
    })
    .sort();
}
