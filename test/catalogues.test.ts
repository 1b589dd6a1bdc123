import { en as cliEn } from '../src/cli/text/en.js';
import { zhCn as cliZhCn } from '../src/cli/text/zh-cn.js';
import { en as reportEn } from '../src/report/text/en.js';
import { zhCn as reportZhCn } from '../src/report/text/zh-cn.js';
import { describeCatalogues } from './support/catalogue-suite.js';

// Both in one file, since the compiler then reads and checks our sources once for both.

describeCatalogues({
  file: 'src/report/text/report-text.ts',
  name: 'ReportText',
  english: reportEn,
  chinese: reportZhCn,
  folder: '/src/report/text/',
  wordless: [
    'language',
    'document.count',
    'document.labelled',
    'conversation.terminal.initialRtt',
    'opening.notOffered',
    'batch.comma',
    'batch.reasonOf',
    'comments.sentence',
    'transfer.noSample',
    'glossary.terms.syn.term',
    'glossary.terms.syn.words',
    'glossary.terms.sack.words',
    'glossary.terms.ack-flag.term',
    'glossary.terms.ack-flag.words',
    'glossary.terms.sample-rtt.term',
    'glossary.terms.sample-rtt.words',
    'glossary.terms.psh.term',
    'glossary.terms.psh.words',
    'glossary.terms.fin.term',
    'glossary.terms.fin.words',
    'glossary.terms.time-wait.term',
    'glossary.terms.time-wait.words',
  ],
});

describeCatalogues({
  file: 'src/cli/text/cli-text.ts',
  name: 'CliText',
  english: cliEn,
  chinese: cliZhCn,
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
