import { en } from '../../../src/report/text/en.js';
import { zhCn } from '../../../src/report/text/zh-cn.js';
import { describeCatalogues } from '../../support/catalogue-suite.js';

describeCatalogues({
  file: 'src/report/text/report-text.ts',
  name: 'ReportText',
  english: en,
  chinese: zhCn,
  folder: '/src/report/text/',
  unread: ['language'],
  wordless: [
    'language',
    'document.count',
    'document.labelled',
    'conversation.terminal.initialRtt',
    'opening.notOffered',
  ],
});
