import type { ConformCounts } from '../../conform/conform-protocol.js';
import type { TroubleReason } from '../../conform/plugin-trouble.js';
import type { StressCounts } from '../../conform/stress-plugin.js';
import { alignedColumns } from '../../report/aligned-columns.js';
import { visibleText } from '../../report/visible-text.js';
import type { Branch } from '../../dissector/conform/branches.js';
import type { ConformText } from '../text/conform-text.js';
import type { ListedDifference } from './difference-printer.js';

/** Branches that are named; JSON has all. */
const MOST_BRANCHES = 20;

/** What was compared of a protocol. */
export interface ComparedProtocol extends ConformCounts {
  readonly protocol: string;
  readonly seconds: number;
  readonly listed: readonly ListedDifference[];
  /** Branches that no packet took. */
  readonly notReached: readonly Branch[];
  /** What ended the comparison before its time. */
  readonly trouble: { readonly reason: TroubleReason; readonly capture: string } | undefined;
}

/** A line for each protocol. */
export function conformTable(all: readonly ComparedProtocol[], { columns }: ConformText): string {
  const keys = ['protocol', 'pdus', 'nodes', 'marks', 'differences', 'labels', 'seconds'] as const;
  return table(
    keys.map((key) => columns[key]),
    all.map((one) => keys.map((key) => cellOf(one[key]))),
  );
}

/** A line for each protocol of which branches were not reached. */
export function notReachedLines(
  all: readonly ComparedProtocol[],
  { notReached, branchKinds }: ConformText,
): string {
  return all
    .filter((one) => one.notReached.length > 0)
    .map(({ protocol, notReached: branches }) => {
      const names = branches.map(({ name, kind }) => `${name} (${branchKinds[kind]})`);
      const more = Math.max(0, names.length - MOST_BRANCHES);
      return `${visibleText(notReached(protocol, names.slice(0, MOST_BRANCHES), more))}\n`;
    })
    .join('');
}

/** What became of a plugin under wrong packets. */
export interface StressedProtocol extends StressCounts {
  readonly protocol: string;
  readonly seconds: number;
}

export function stressTable(
  all: readonly StressedProtocol[],
  { stressColumns }: ConformText,
): string {
  const keys = ['protocol', 'packets', 'crashes', 'bugs', 'seconds'] as const;
  return table(
    keys.map((key) => stressColumns[key]),
    all.map((one) => keys.map((key) => cellOf(one[key]))),
  );
}

function cellOf(value: string | number): string {
  if (typeof value === 'string') return visibleText(value);
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const numbers = new Set(heading.map((_, index) => index).slice(1));
  return alignedColumns([heading, ...rows], numbers)
    .map((line) => `${line}\n`)
    .join('');
}
