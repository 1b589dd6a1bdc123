import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { reportIn } from '../../src/cli/commands/report-in.js';
import { besideReport, drawPictures } from '../../src/cli/commands/report-pictures.js';
import { renderReport } from '../../src/report/render-report.js';
import type { ReportInput } from '../../src/report/report-input.js';
import { en } from '../../src/report/text/en.js';
import { fieldWith, layerWith } from '../support/conversation-builder.js';
import { harmless, hostileCapture } from '../support/hostile-capture.js';
import { HOSTILE_FILE_NAMES, type Payload, PAYLOADS } from '../support/hostile-payloads.js';
import { markdownFaults, mermaidBlocks } from '../support/markdown-judge.js';
import { mermaidKind } from '../support/mermaid-messages.js';
import { reportInputOf } from '../support/report-document-of.js';
import {
  expectVisible,
  htmlSkeleton,
  htmlWords,
  markdownSkeleton,
  markdownWords,
  svgSkeleton,
  svgWords,
} from '../support/skeletons.js';

const PLACE = { isAlone: true, file: undefined, onPictures: () => Promise.resolve() };
const LINES = {
  what: 'lines',
  text: 'a\n## b\r\n- c\n\n    d\u2028e',
  shown: 'a\\u{a}## b\\u{d}\\u{a}- c\\u{a}\\u{a}    d\\u{2028}e',
};

/** What is to be shown, what would stand there without any harm in it, and how it must look. */
interface Case {
  readonly what: string;
  readonly input: ReportInput;
  readonly twin: ReportInput;
  readonly shown: readonly string[];
}

/** The same function, which is asked only once for each input. */
function remembered<Result>(make: (input: ReportInput) => Result): (input: ReportInput) => Result {
  const made = new Map<ReportInput, Result>();
  return (input) => {
    const result = made.get(input) ?? make(input);
    made.set(input, result);
    return result;
  };
}

/** A report in which everything that is text says this: name, damage, link type, tshark, packet trees. */
function filledWith(input: ReportInput, texts: readonly string[]): ReportInput {
  const all = texts.join(' ');
  const fields = texts.map((text) => fieldWith(text, { name: 'tcp.options', show: text }));
  const tree = texts.flatMap((text) => [
    layerWith('http', [], text),
    layerWith('tcp', fields, text),
  ]);
  const { facts, trees } = input;
  return {
    ...input,
    facts: {
      ...facts,
      name: all,
      linkTypes: texts,
      tsharkVersion: all,
      damage: { lastFrame: 3, message: all },
    },
    trees: new Map([...trees.keys()].map((frame) => [frame, tree])),
  };
}

describe('Hostile text in reports', function () {
  this.timeout(180_000);
  const cases: Case[] = [];

  before(async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-test-'));
    try {
      const read = async (bytes: Buffer): Promise<ReportInput> => {
        const file = path.join(folder, 'x.pcapng');
        writeFileSync(file, bytes);
        return reportInputOf(file);
      };
      const hostile = await read(hostileCapture());
      // The same packets, but for what is said in them.
      const { facts, ...rest } = await read(hostileCapture(harmless));
      const plain = { ...rest, facts: { ...facts, sha256: hostile.facts.sha256 } };
      for (const { name, shown } of HOSTILE_FILE_NAMES) {
        const input = { ...hostile, facts: { ...hostile.facts, name } };
        cases.push({ what: shown, input, twin: plain, shown: [shown] });
      }
      const everywhere: readonly (readonly Payload[])[] = [PAYLOADS, [LINES]];
      for (const payloads of everywhere) {
        cases.push({
          what: payloads.map(({ what }) => what).join(),
          input: filledWith(
            hostile,
            payloads.map(({ text }) => text),
          ),
          twin: filledWith(
            plain,
            payloads.map(({ text }) => harmless(text)),
          ),
          shown: payloads.map(({ shown }) => shown),
        });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is tried with packet trees of frames that carry it', () => {
    expect(cases).to.have.length(HOSTILE_FILE_NAMES.length + 2);
    for (const { input, twin } of cases) {
      expect(input.trees.size).to.be.greaterThan(8).and.equal(twin.trees.size);
    }
  });

  it('is text in Markdown, with pictures beside it or without', async () => {
    const diagrams = new Set<string>();
    for (const pictures of [undefined, besideReport('lab.md')]) {
      // To parse a report takes long, and most twins are the same.
      const skeletonOfTwin = remembered((twin: ReportInput) =>
        markdownSkeleton(renderReport({ ...twin, pictures }, en)),
      );
      // With pictures, the name is tried by the cases that have all payloads in it and everywhere else.
      const tried = pictures === undefined ? cases : cases.slice(HOSTILE_FILE_NAMES.length);
      for (const { what, input, twin, shown } of tried) {
        const markdown = renderReport({ ...input, pictures }, en);
        const skeleton = markdownSkeleton(markdown);
        expect(skeleton, what).to.equal(skeletonOfTwin(twin));
        // Every link leads into the report itself, or to a picture beside it.
        expect(skeleton).not.to.match(
          /^ *(?:link|image|definition) (?!#|lab-figures\/[\w-]+\.svg$)/mu,
        );
        expect(skeleton).not.to.match(/^ *html ./mu);
        expectVisible(markdown);
        const words = markdownWords(markdown);
        for (const each of shown) expect(words).to.include(each);
        for (const diagram of mermaidBlocks(markdown)) diagrams.add(diagram);
        if (pictures === undefined) expect(await markdownFaults(markdown)).to.deep.equal([]);
      }
    }
    for (const diagram of diagrams) expect(await mermaidKind(diagram)).to.equal('sequence');
  });

  it('is text in HTML', async () => {
    const skeletonOfTwin = remembered(async (twin: ReportInput) =>
      htmlSkeleton(await reportIn('html', twin, en, PLACE)),
    );
    for (const { what, input, twin, shown } of cases) {
      const html = await reportIn('html', input, en, PLACE);
      const skeleton = htmlSkeleton(html);
      expect(skeleton, what).to.equal(await skeletonOfTwin(twin));
      expect(skeleton).not.to.match(/ on\w/u);
      expectVisible(html);
      const words = htmlWords(html);
      for (const each of shown) expect(words).to.include(each);
    }
  });

  it('is a string in JSON', async () => {
    for (const { input, shown } of cases) {
      const text = await reportIn('json', input, en, PLACE);
      expectVisible(text);
      const { capture } = JSON.parse(text) as { capture: { name: string } };
      expect(capture.name).to.equal(input.facts.name);
      expect(shown).not.to.deep.equal([]);
    }
  });

  it('is text in pictures', async () => {
    const draw = ({ figures = new Map(), facts }: ReportInput) =>
      drawPictures(figures.values(), facts.name, 'en');
    const skeletonsOfTwin = remembered(
      async (twin: ReportInput) =>
        new Map([...(await draw(twin))].map(([name, svg]) => [name, svgSkeleton(svg)])),
    );
    for (const { what, input, twin, shown } of cases) {
      const [pictures, others] = [await draw(input), await skeletonsOfTwin(twin)];
      expect(pictures.size).to.equal(4);
      for (const [name, svg] of pictures) {
        const skeleton = svgSkeleton(svg);
        expect(skeleton, what).to.equal(others.get(name));
        expectVisible(svg);
        const words = svgWords(svg);
        for (const each of shown) expect(words).to.include(each);
      }
    }
  });
});
