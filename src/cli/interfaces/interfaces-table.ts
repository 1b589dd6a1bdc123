import { alignedColumns } from '../../report/aligned-columns.js';
import { visibleText } from '../../report/visible-text.js';
import type { InterfacesText } from '../text/interfaces-text.js';
import type { SurveyedInterface } from './survey.js';

/** The interfaces as a table, a line each; the widest column comes last. */
export function interfacesTable(
  interfaces: readonly SurveyedInterface[],
  withTraffic: boolean,
  text: InterfacesText,
): string {
  const { headings } = text;
  const counted = (...cells: readonly string[]) => (withTraffic ? cells : []);
  const heading = [
    headings.name,
    headings.state,
    ...counted(headings.packets, headings.dropped),
    headings.linkTypes,
    headings.description,
    headings.addresses,
  ];
  const rows = interfaces.map((each) => [
    each.name,
    stateOf(each, text),
    ...counted(each.traffic?.packets.toString() ?? '', each.traffic?.dropped.toString() ?? ''),
    (each.linkTypes ?? []).map(({ name }) => name).join(text.comma),
    [each.friendlyName, each.description].filter((part) => part !== undefined).join(text.comma),
    each.addresses.join(text.comma),
  ]);
  const cells = [heading, ...rows].map((row) => row.map(visibleText));
  const lines = alignedColumns(cells, new Set(withTraffic ? [2, 3] : []));
  return lines.map((line) => `${line}\n`).join('');
}

function stateOf({ isUp, isLoopback }: SurveyedInterface, text: InterfacesText): string {
  const state = isUp === undefined ? [] : [isUp ? text.up : text.down];
  return [...state, ...(isLoopback ? [text.loopback] : [])].join(text.comma);
}
