import { expect } from 'chai';
import fc from 'fast-check';
import type { PhrasingContent, RootContent } from 'mdast';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import { MARKDOWN_OPTIONS, serialize } from '../../../src/report/markdown/serialize.js';

/** The same without a handler of our own for text. */
function serializeSlowly(children: RootContent[]): string {
  const handlers = { ...MARKDOWN_OPTIONS.handlers, text: defaultHandlers.text };
  return toMarkdown({ type: 'root', children }, { ...MARKDOWN_OPTIONS, handlers });
}

const WORDS = [
  '1',
  '42',
  '3.5',
  'w',
  'W',
  'www.a',
  'a.b',
  'a-b',
  'lab',
  '中文',
  '–',
  '%',
  ',',
  '/',
];
const MARKS = [
  ' ',
  '.',
  '-',
  ')',
  ':',
  '#',
  '*',
  '_',
  '|',
  '[',
  ']',
  '(',
  '\n',
  '://',
  '@',
  '1.',
  '+',
];

const phrase = fc
  .array(fc.constantFrom(...WORDS, ...MARKS), { maxLength: 6 })
  .map((parts) => parts.join(''));

const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  phrase.map((value): PhrasingContent => ({ type: 'text', value })),
  phrase.map((value): PhrasingContent => ({
    type: 'emphasis',
    children: [{ type: 'text', value }],
  })),
  phrase.map((value): PhrasingContent => ({
    type: 'link',
    url: 'captures/a-1/conversations.json',
    children: [{ type: 'text', value }],
  })),
);

const inlines = fc.array(inline, { minLength: 1, maxLength: 3 });

const block: fc.Arbitrary<RootContent> = fc.oneof(
  inlines.map((children): RootContent => ({ type: 'paragraph', children })),
  inlines.map((children): RootContent => ({ type: 'heading', depth: 2, children })),
  fc.array(inlines, { minLength: 1, maxLength: 3 }).map((cells): RootContent => ({
    type: 'table',
    children: [
      { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) },
      { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) },
    ],
  })),
);

describe('textToMarkdown', () => {
  it('writes what the handler for any text writes', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
        expect(serialize(blocks)).to.equal(serializeSlowly(blocks));
      }),
      { numRuns: 1000 },
    );
  });

  it('does so for names and numbers of tables', () => {
    for (const value of [
      'capture-12.pcap',
      '1.000',
      '12.50 %',
      'a/b c.d',
      '2024-01-02',
      'x-',
      '-x',
    ]) {
      const blocks: RootContent[] = [{ type: 'paragraph', children: [{ type: 'text', value }] }];
      expect(serialize(blocks)).to.equal(serializeSlowly(blocks));
    }
  });
});
