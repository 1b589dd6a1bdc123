import { mkdirSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { Catalogue } from '../../support/catalogue.js';
import { chineseFaults } from '../../support/chinese-faults.js';
import { numbersLostBetween } from '../../support/numbers-in-text.js';
import { useTempFolder } from '../../support/temp-folder.js';

const TEXTS = `
  type Kind = 'one' | 'two' | 'three';
  interface Step { readonly label: string; readonly explain: (frame: number) => string }
  export interface Texts {
    readonly title: string;
    readonly byKind: Readonly<Record<Kind, string>>;
    readonly steps: Readonly<Record<Kind, Step>>;
    readonly unread: string;
    readonly heads: Readonly<Record<'left' | 'right', string>>;
  }`;

const READER = `
  import type { Texts } from './texts.js';
  export function show(texts: Texts, kind: 'one' | 'two'): string {
    const { title, heads: { left } } = texts;
    return title + left + texts.byKind[kind] + texts.steps[kind].explain(4);
  }`;

describe('the search for entries that nothing reads', function () {
  this.timeout(180_000);
  const folder = useTempFolder();

  it('knows names, keys of a type, and objects that are taken apart', () => {
    mkdirSync(folder.join('src'));
    writeFileSync(folder.join('src/texts.ts'), TEXTS);
    writeFileSync(folder.join('src/reader.ts'), READER);
    const catalogue = new Catalogue('src/texts.ts', 'Texts', folder.path);
    expect(catalogue.unused(() => false)).to.deep.equal([
      'byKind.three',
      'steps.one.label',
      'steps.two.label',
      'steps.three.label',
      'steps.three.explain',
      'unread',
      'heads.right',
    ]);
    expect(catalogue.unused(() => true)).to.have.length(catalogue.entries.length);
  });
});

describe('the comparison of numbers', () => {
  const cases: readonly [from: string, to: string, lost: readonly string[]][] = [
    ['in frames 1, 2, 3', '帧 1、2、3', []],
    ['in frames 1, 2, 3', '帧 1、3', ['2']],
    ['1,680 bytes in 0.25 s', '0.25 秒内 1680 字节', []],
    ['Seq=1, Ack=1', '序号 1', ['1']],
    ['共 4 个', 'four segments', []],
    ['step 3', '第三步', []],
  ];
  for (const [from, to, lost] of cases) {
    it(`of “${from}” and “${to}”`, () => {
      expect(numbersLostBetween(from, to)).to.deep.equal(lost);
    });
  }
});

describe('the rules for how Chinese is set', () => {
  for (const text of [
    '第3步',
    '共 4个',
    '帧 4 。',
    '客户端,服务器',
    '**第一。**第二',
    '服务器 没有',
  ]) {
    it(`find the fault in “${text}”`, () => {
      expect(chineseFaults(text)).not.to.be.empty;
    });
  }

  it('find none in good text', () => {
    expect(chineseFaults('**帧 6（第 1 步）：SYN 报文段**。其 Ack=1，见 `a.pcap`。')).to.be.empty;
  });
});
