import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeCapture } from '../../../src/capture/analyze-capture.js';
import { reportBlocks } from '../../../src/report/render-report.js';
import { en } from '../../../src/report/text/en.js';
import { htmlEn } from '../../../src/report/text/en/html.js';
import { zhCn } from '../../../src/report/text/zh-cn.js';
import { htmlZhCn } from '../../../src/report/text/zh-cn/html.js';
import { htmlOf, mainOf } from '../../support/html-report.js';
import { reportInput } from '../../support/conversation-builder.js';
import { paragraph } from '../../../src/report/markdown/nodes.js';

/** The places of a page, each as text, where a frame is named without a link. */
function unlinked(html: string): readonly string[] {
  const text = mainOf(html)
    .replaceAll(/<a class="frame"[^>]*>(\d+)<\/a>/gu, '§')
    .replaceAll(/<(summary|code class="language-mermaid")>.*?<\/(?:summary|code)>/gsu, '')
    .replaceAll(/<[^>]*>/gu, '');
  return [
    ...text.matchAll(/\b[Ff]rame \d|\b[Ff]rames (?:§(?:, | and | to ))*\d+(?![.\d]| more)/gu),
  ].map(([place]) => place);
}

/** How many links a page has for each frame. */
function linkCounts(html: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, frame = ''] of html.matchAll(/<a class="frame"[^>]* data-frame="(\d+)"/gu)) {
    counts.set(frame, (counts.get(frame) ?? 0) + 1);
  }
  return counts;
}

describe('Frames in the reports on the samples', () => {
  for (const name of readdirSync('samples').filter((each) => each.endsWith('.pcapng'))) {
    it(`are links wherever a sentence of ${name} names them, in both languages`, async () => {
      const { facts, conversations } = await analyzeCapture(join('samples', name));
      const input = reportInput(conversations, { facts });
      const html = htmlOf(reportBlocks(input, en), { text: htmlEn });
      const chinese = htmlOf(reportBlocks(input, zhCn), { text: htmlZhCn, language: 'zh-CN' });
      expect(html).to.contain('class="frame"');
      expect(unlinked(html)).to.deep.equal([]);
      expect(linkCounts(chinese)).to.deep.equal(linkCounts(html));
    });
  }
});

describe('Frames in Chinese', () => {
  const cases: readonly [sentence: string, frames: readonly string[]][] = [
    ['三次握手位于第 7、22、23 帧。', ['7', '22', '23']],
    ['三次握手位于帧 7、22、23（iRTT 0.12 秒）。', ['7', '22', '23']],
    ['帧 1 和 2 带有 FIN。', ['1', '2']],
    ['从帧 3 到帧 5，', ['3', '5']],
    ['确认帧 7，在其后 0.036 秒。', ['7']],
    ['另有 7 帧。', []],
  ];
  for (const [sentence, frames] of cases) {
    it(`are links: ${sentence}`, () => {
      const html = mainOf(htmlOf([paragraph(sentence)], { text: htmlZhCn, language: 'zh-CN' }));
      const linked = [...html.matchAll(/data-frame="(\d+)"/gu)].map((match) => match[1]);
      expect(linked).to.deep.equal(frames);
    });
  }
});
