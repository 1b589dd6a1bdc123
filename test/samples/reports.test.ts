import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { openSource } from '../../src/capture/source.js';
import { studyForReport } from '../../src/cli/commands/study-for-report.js';
import { reportFigures } from '../../src/report/document/report-figures.js';
import { reportDocument } from '../../src/report/document/report-document.js';
import { conversationsDocument } from '../../src/report/conversations-document.js';
import { jsonText } from '../../src/report/json-text.js';
import { conversationsTable } from '../../src/report/conversations-table.js';
import type { ReportInput } from '../../src/report/report-input.js';
import { LANGUAGES } from '../../src/report/text/languages.js';
import { en } from '../../src/report/text/en.js';
import type { ReportText } from '../../src/report/text/report-text.js';
import { reportTextIn } from '../../src/report/text/report-text-in.js';
import { summaryOf } from '../../src/tcp/summary/conversation-summary.js';
import { renderReport } from '../../src/report/render-report.js';
import { expectGolden } from '../support/golden.js';
import { expectShortSummary } from '../support/short-summary.js';

const FOLDER = 'samples';

/** Streams that the golden report of a large sample is about; the others are much alike. */
const CHOSEN: Readonly<Record<string, readonly number[]>> = {
  'ssh-teardown.pcapng': [8, 14, 23, 30],
  'many-short-connections.pcapng': [0, 1],
};

async function inputOf(name: string, text: ReportText = en): Promise<ReportInput> {
  const source = await openSource(join(FOLDER, name));
  const streams = CHOSEN[name];
  const study = await studyForReport(source, undefined, streams, { rules: '4.0', lane: 'direct' });
  source.dispose();
  const { facts, conversations, quality, transfers } = study;
  return {
    facts: { ...facts, tsharkVersion: '4.0.0' },
    conversations,
    ...(streams && { streams }),
    trees: new Map(),
    quality,
    transfers,
    figures: reportFigures({ ...study, series: new Map() }, text),
    tool: { name: 'sharkscribe', version: '0.0.0' },
  };
}

/**
 * Everything that is our own on the samples, compared as a whole. The rules are pinned and the
 * packet trees left out, since both belong to the tshark that is installed.
 */
describe('each sample, against its golden files', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.pcapng'));

  it('has samples to look at', () => {
    expect(names).to.have.length.greaterThan(10);
  });

  for (const name of names) {
    it(`${name}: report, table and JSON`, async () => {
      const { facts, conversations, ...rest } = await inputOf(name);
      expectGolden(`${name}.md`, renderReport({ facts, conversations, ...rest }));
      expectGolden(
        `${name}.txt`,
        conversationsTable(
          facts,
          conversations.map((each) => summaryOf(each, facts.firstFrameNanos ?? 0n)),
        ),
      );
      expectGolden(`${name}.json`, `${jsonText(conversationsDocument(facts, conversations))}\n`);
    });

    for (const language of LANGUAGES) {
      it(`${name}: report in ${language}, the same on a second run`, async () => {
        const text = await reportTextIn(language);
        const report = renderReport(await inputOf(name, text), text);
        expectGolden(language === 'en' ? `${name}.md` : `${name}.${language}.md`, report);
        expect(renderReport(await inputOf(name, text), text)).to.equal(report);
        const document = reportDocument(await inputOf(name, text), text);
        expectShortSummary(document.summary);
        if (language === 'en') expectGolden(`${name}.report.json`, jsonText(document));
      });
    }
  }
});
