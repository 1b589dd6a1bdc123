import type { RootContent } from 'mdast';
import type { ReportDocument } from '../document/report-document.js';
import { endpointText } from '../endpoint-text.js';
import { heading, inlineCode, paragraph, plain, table } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';

/** Floods, scans and services that are down: one section for all attempts that failed. */
export function attemptsSection(
  { failedAttempts }: ReportDocument,
  { text: { overview, document } }: ReportContext,
): RootContent[] {
  if (failedAttempts === undefined) return [];
  const { source, target, attempts, firstFrame } = overview.attemptColumns;
  return [
    heading(2, [plain(overview.attemptsHeading)]),
    paragraph([
      ...overview.attempts(failedAttempts),
      overview.attemptsLook[failedAttempts.looksLike],
    ]),
    table(
      [source, attempts, firstFrame],
      failedAttempts.topSources.map(({ address, attempts: count, firstFrame: frame }) => [
        [inlineCode(address)],
        document.count(count),
        String(frame),
      ]),
      [null, 'right', 'right'],
    ),
    table(
      [target, attempts, firstFrame],
      failedAttempts.topTargets.map(({ address, port, attempts: count, firstFrame: frame }) => [
        [inlineCode(endpointText({ address, port }))],
        document.count(count),
        String(frame),
      ]),
      [null, 'right', 'right'],
    ),
  ];
}
