import { en } from '../../src/cli/text/en.js';
import { zhCn } from '../../src/cli/text/zh-cn.js';
import { describeCatalogues } from '../support/catalogue-suite.js';

describeCatalogues({
  file: 'src/cli/text/cli-text.ts',
  name: 'CliText',
  english: en,
  chinese: zhCn,
  folder: '/src/cli/text/',
  wordless: [
    'language',
    'dissector.sound',
    'interfaces.comma',
    'live.droppedAt',
    'check.colon',
    'check.also',
    'check.fault.badValue',
  ],
});
