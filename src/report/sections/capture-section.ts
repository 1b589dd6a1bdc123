import type { RootContent } from 'mdast';
import { withGap } from '../in-succession.js';
import {
  blockquote,
  heading,
  inlineCode,
  plain,
  prose,
  tableOfFacts,
  type Cell,
} from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';
import type { ReportInput } from '../report-input.js';
import type { FileFact } from '../text/report-text.js';
import { secondsText, utcText } from '../time-text.js';

/** Facts about the file, and what is wrong with it. */
export function captureSection(
  { facts, conversations, tool }: ReportInput,
  { text, digits }: ReportContext,
): RootContent[] {
  const { document } = text;
  const { earliestNanos, latestNanos, firstFrameNanos, linkTypes, tsharkVersion } = facts;
  const duration =
    earliestNanos === undefined || latestNanos === undefined
      ? document.none
      : document.seconds(secondsText(latestNanos - earliestNanos, digits));
  const rows: readonly (readonly [FileFact, Cell])[] = [
    ['name', [inlineCode(facts.name)]],
    ['size', document.bytes(facts.sizeBytes)],
    ['sha256', [inlineCode(facts.sha256)]],
    ['packets', document.count(facts.packets)],
    ['tcpSegments', document.count(facts.tcpSegments)],
    ['conversations', document.count(conversations.length)],
    [
      'firstPacket',
      firstFrameNanos === undefined ? document.none : utcText(firstFrameNanos, digits),
    ],
    ['duration', duration],
    ['linkTypes', [plain(linkTypes.length === 0 ? document.none : linkTypes.join(', '))]],
    [
      'tsharkVersion',
      [plain(tsharkVersion === undefined ? document.none : `tshark ${tsharkVersion}`)],
    ],
    ['toolVersion', [plain(`${tool.name} ${tool.version}`)]],
  ];
  return [
    heading(2, [plain(document.capture)]),
    tableOfFacts(
      [document.fact, document.value],
      rows.map(([fact, value]) => [document.facts[fact], value]),
    ),
    ...warnings(facts, document),
  ];
}

function warnings(
  { damage }: ReportInput['facts'],
  document: ReportContext['text']['document'],
): RootContent[] {
  return [
    ...(damage === undefined
      ? []
      : [
          blockquote([
            ...prose(withGap(document.damaged(damage.lastFrame))),
            inlineCode(damage.message),
          ]),
        ]),
  ];
}
