import { expect } from 'chai';
import { LANGUAGES, languageOf } from '../../../src/report/text/languages.js';
import { reportTextIn } from '../../../src/report/text/report-text-in.js';

describe('languageOf()', () => {
  const known: readonly [tag: string, language: string][] = [
    ['en', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['en_US.UTF-8', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['zh_CN.UTF-8', 'zh-CN'],
    ['zh_CN.GB18030@stroke', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['zh_HK', 'zh-CN'],
  ];
  for (const [tag, language] of known) {
    it(`takes ${tag} for ${language}`, () => {
      expect(languageOf(tag)).to.equal(language);
    });
  }

  for (const tag of [
    '',
    'fr',
    'fr_FR.UTF-8',
    'C',
    'C.UTF-8',
    'POSIX',
    'english',
    'zhong',
    'zh CN',
    'zh-',
  ]) {
    it(`knows no language “${tag}”`, () => {
      expect(languageOf(tag)).to.equal(undefined);
    });
  }
});

describe('reportTextIn()', () => {
  for (const language of LANGUAGES) {
    it(`gives the catalogue in ${language}`, async () => {
      expect((await reportTextIn(language)).language).to.equal(language);
    });
  }
});
