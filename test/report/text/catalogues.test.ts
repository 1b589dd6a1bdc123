import { en } from '../../../src/report/text/en.js';
import { zhCn } from '../../../src/report/text/zh-cn.js';
import { describeCatalogues } from '../../support/catalogue-suite.js';

describeCatalogues({
  file: 'src/report/text/report-text.ts',
  name: 'ReportText',
  english: en,
  chinese: zhCn,
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
