import { expect } from 'chai';
import { createHash } from 'node:crypto';
import type { RootContent } from 'mdast';
import { figureBlock } from '../../../src/report/markdown/own-nodes.js';
import {
  codeBlock,
  details,
  heading,
  inlineCode,
  list,
  paragraph,
  plain,
  prose,
  table,
  tableOfFacts,
} from '../../../src/report/markdown/nodes.js';
import { HOSTILE, HOSTILE_SHOWN } from '../../support/hostile-layer.js';
import { htmlOf, mainOf } from '../../support/html-report.js';

const ESCAPED = HOSTILE_SHOWN.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('A report in HTML', () => {
  const html = htmlOf([heading(1, [plain('Lab')]), paragraph('Text.')], { title: '<b>Lab</b>' });

  it('is a whole document in its language', () => {
    expect(html).to.match(/^<!doctype html><html lang="en"><head><meta charset="utf-8">/u);
    expect(html).to.match(/<\/html>\n$/u);
    expect(html).to.contain('<title>&lt;b>Lab&lt;/b></title>');
  });

  it('allows nothing but its own style and script, by their hashes', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? '';
    const hashOf = (name: string): string => {
      const inside = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'u').exec(html)?.[1] ?? '';
      return `'sha256-${createHash('sha256').update(inside).digest('base64')}'`;
    };
    expect(policy.replaceAll('&#x27;', "'").split('; ')).to.deep.equal([
      "default-src 'none'",
      `style-src ${hashOf('style')}`,
      `script-src ${hashOf('script')}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('names no address but its own icon', () => {
    const addresses = [...html.matchAll(/ (?:href|src|action)="([^"]*)"/gu)].map(
      (match) => match[1],
    );
    expect(addresses.filter((address) => address?.startsWith('#') === false)).to.deep.equal([
      'data:,',
    ]);
  });

  it('gives the same bytes again', () => {
    const again = htmlOf([heading(1, [plain('Lab')]), paragraph('Text.')], { title: '<b>Lab</b>' });
    expect(again).to.equal(html);
  });
});

describe('Blocks of a report in HTML', () => {
  const show = (...blocks: readonly RootContent[]): string => mainOf(htmlOf(blocks));

  it('begin a section at each heading of the second depth, with the anchors of GitHub', () => {
    const twice = [heading(2, [plain('Stream 0')]), heading(2, [plain('Stream 0')])];
    expect(show(paragraph('Before.'), ...twice)).to.equal(
      '<p>Before.</p>\n' +
        '<section aria-labelledby="stream-0"><h2 id="stream-0">Stream 0</h2>\n</section>' +
        '<section aria-labelledby="stream-0-1"><h2 id="stream-0-1">Stream 0</h2></section>',
    );
  });

  it('are listed in a table of contents when there are several', () => {
    const html = htmlOf([
      heading(2, [plain('A')]),
      heading(3, [plain('A1')]),
      heading(2, [plain('B')]),
    ]);
    expect(html).to.contain(
      '<ol><li><a href="#a">A</a><ol><li><a href="#a1">A1</a></li></ol></li><li><a href="#b">B</a></li></ol>',
    );
    expect(htmlOf([heading(2, [plain('A')])])).not.to.contain('<nav');
  });

  it('show a table in a box that scrolls, with its alignment as a class', () => {
    const shown = show(
      heading(2, [plain('T')]),
      table(['a', 'b', 'c'], [['1', '2', '3']], ['right']),
    );
    expect(shown).to.contain(
      '<div class="scroll" role="region" aria-label="Table 1: T" tabindex="0">',
    );
    expect(shown).to.contain('<th class="number" scope="col">a</th>');
    expect(shown).not.to.contain('align=');
  });

  it('show what the rows of facts are called as heads', () => {
    const shown = show(tableOfFacts(['a', 'b', 'c'], [['x', '2', '3']], [null, 'right']));
    expect(shown).to.contain('<th scope="row">x</th>').and.contain('<td class="number">2</td>');
    expect(shown).to.contain('<th scope="col">a</th>');
    expect(shown).not.to.contain('data-row-heads');
    expect(show(table(['a', 'b'], [['x', '2']]))).not.to.contain('scope="row"');
  });

  it('fold packet trees, and each of their branches', () => {
    const tree = codeBlock('text', ['TCP', '    Flags', '        Syn', '    Window', 'Data']);
    expect(show(...details('Frame 7: SYN', [tree]))).to.equal(
      '<details data-frame="7" id="frame-7"><summary>Frame 7: SYN</summary><ul class="tree">' +
        '<li><details open><summary>TCP</summary><ul>' +
        '<li><details open><summary>Flags</summary><ul><li>Syn</li></ul></details></li>' +
        '<li>Window</li></ul></details></li><li>Data</li></ul></details>',
    );
  });

  it('keep every line of a tree however it is indented', () => {
    const tree = codeBlock('text', ['            deep', ' odd', '', '    x']);
    const shown = show(...details('Frame 7: SYN', [tree]));
    for (const line of ['        deep', ' odd', 'x']) expect(shown).to.contain(line.trimStart());
    expect(shown.match(/<li>/gu)).to.have.length(4);
  });

  it('link to places of the page only', () => {
    const link = (url: string): RootContent => ({
      type: 'paragraph',
      children: [{ type: 'link', url, children: [plain('x')] }],
    });
    expect(show(link('#stream-0'))).to.equal('<p><a href="#stream-0">x</a></p>');
    for (const url of ['https://example.com', 'javascript:alert(1)', '//example.com', 'data:,x']) {
      expect(show(link(url))).to.equal('<p><a>x</a></p>');
    }
  });

  it('hold no HTML that is written as such', () => {
    expect(show({ type: 'html', value: '<script>alert(1)</script><img src=x>' })).to.equal('');
  });
});

describe('Hostile text in HTML', () => {
  const places: readonly [where: string, block: RootContent][] = [
    ['a sentence', { type: 'paragraph', children: [plain(HOSTILE)] }],
    ['code', { type: 'paragraph', children: [inlineCode(HOSTILE)] }],
    ['a list', list([[plain(HOSTILE)]])],
    ['a cell', table(['a'], [[[plain(HOSTILE)]]])],
    ['lines', codeBlock('text', [HOSTILE])],
    ['a diagram', codeBlock('mermaid', [HOSTILE])],
    ['the line of a packet tree', details(HOSTILE, [])[0]!],
    ['a packet tree', details('x', [codeBlock('text', [HOSTILE])])[0]!],
    ['a heading', heading(2, [plain(HOSTILE)])],
  ];
  for (const [where, block] of places) {
    it(`stays text in ${where}`, () => {
      expect(mainOf(htmlOf([block]))).to.contain(ESCAPED);
    });
  }

  it('stays text where an attribute quotes a heading', () => {
    const html = htmlOf([heading(2, [plain('"><img src=x>')]), codeBlock('text', ['x'])]);
    expect(html).to.contain('aria-label="Lines 1: &quot;><img src=x>"');
  });

  it('stays text where a picture is missing', () => {
    const image: RootContent = {
      type: 'paragraph',
      children: [{ type: 'image', url: 'https://example.com/x.png', alt: '<b>' }],
    };
    expect(mainOf(htmlOf([image]))).to.equal('<p>&lt;b></p>');
  });
});

describe('Frame numbers in HTML', () => {
  const linked = (block: RootContent): readonly (string | undefined)[] =>
    [...mainOf(htmlOf([block])).matchAll(/data-frame="(\d+)"/gu)].map((match) => match[1]);

  const sentences: readonly [sentence: string, frames: readonly string[]][] = [
    ['Handshake in frames 7, 22, 23 (iRTT 0.12 s).', ['7', '22', '23']],
    ['**Frames 1 and 2: two.**', ['1', '2']],
    ['(frame 7)', ['7']],
    ['It acknowledges frame 7, 0.036 s after it.', ['7']],
    ['In frames 4 to 9, 12.5 s.', ['4', '9']],
    ['from frame 3 to frame 5.', ['3', '5']],
    ['(frames 51, 52 and 12 more)', ['51', '52']],
    ['7 frames, 22 bytes', []],
    ['`frame 7`', []],
    ['`frame.number in {7, 22}`', ['7', '22']],
    ['`tcp.stream eq 0 and frame.number in {1..9}`', []],
  ];
  for (const [sentence, frames] of sentences) {
    it(`are links: ${sentence}`, () => {
      expect(linked({ type: 'paragraph', children: prose(sentence) })).to.deep.equal(frames);
    });
  }

  it('are links in their columns', () => {
    const rows = [
      ['7', '7', '7'],
      ['22', '22', '8'],
    ];
    expect(linked(table(['After frame', 'Seq', 'Frames'], rows))).to.deep.equal(['7', '22']);
  });

  it('are links in their columns where a time stands behind them', () => {
    const rows = [
      ['629 (120.676063)', '1'],
      ['–', '2'],
    ];
    expect(linked(table(['Acknowledged by (s)', 'SampleRTT (s)'], rows))).to.deep.equal(['629']);
  });

  it('are links in a packet list', () => {
    const lines = ['No.      Time  Info', '  7  0.010120  80 → 7', ' 22  0.130457  9'];
    expect(linked(codeBlock('text', lines))).to.deep.equal(['7', '22']);
    expect(linked(codeBlock('text', ['Time  No.', '7  8']))).to.deep.equal([]);
  });

  it('lead to the packet tree of the frame, or to the first that names it', () => {
    const html = htmlOf([
      paragraph('Frames 7 and 8.'),
      ...details('Frame 8: ACK', [codeBlock('text', ['[The ACK to the segment in frame: 7]'])]),
    ]);
    expect(html).to.contain(
      '<a class="frame" href="#frame-7" data-frame="7" id="frame-7">7</a> and <a class="frame" href="#frame-8" data-frame="8">8</a>',
    );
    expect(html).to.contain('<details data-frame="8" id="frame-8">');
    expect(html).to.contain('frame: <a class="frame" href="#frame-7" data-frame="7">7</a>]');
  });
});

describe('Pictures in HTML', () => {
  const block = figureBlock('flow-0', codeBlock('mermaid', ['sequenceDiagram']));
  const figures = new Map([['flow-0', '<svg width="20" height="10"><text>Hi</text></svg>']]);

  it('take the place of their text, with a caption', () => {
    const shown = mainOf(htmlOf([heading(2, [plain('Flow')]), block], { figures }));
    expect(shown).to.contain(
      '<svg width="20" height="10" viewBox="0 0 20 10" role="img" aria-label="Figure 1: Flow"><text>Hi</text></svg>',
    );
    expect(shown).to.contain('<figcaption>Figure 1: Flow</figcaption>');
    expect(shown).not.to.contain('sequenceDiagram');
  });

  it('leave their text where there is none', () => {
    expect(mainOf(htmlOf([block])))
      .to.contain('sequenceDiagram')
      .and.not.contain('<figure');
  });

  it('take the place of an image, outside of its paragraph', () => {
    const image: RootContent = {
      type: 'paragraph',
      children: [{ type: 'image', url: 'flow-0', alt: 'A flow' }],
    };
    const shown = mainOf(htmlOf([image], { figures }));
    expect(shown).to.match(/^<figure>.*<figcaption>Figure 1: A flow<\/figcaption><\/figure>$/u);
  });
});
