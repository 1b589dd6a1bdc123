import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Chance } from '../dissector/conform/chance.js';
import { testPdus } from '../dissector/conform/test-pdus.js';
import { testTraffic } from '../dissector/conform/test-traffic.js';
import type { ProtocolDescription } from '../dissector/describe/description.js';
import { compareCapture } from './compare-capture.js';
import type { ConformSetting } from './conform-setting.js';
import type { Difference } from './difference.js';
import { writeTalks } from './write-talks.js';

/** What was compared of a protocol. */
export interface ConformCounts {
  pdus: number;
  nodes: number;
  /** PDUs that were not dissected to their end. */
  marks: number;
  differences: number;
  /** Differences of labels, which are counted apart. */
  labels: number;
  /** Frames that another dissector owns; they were left out. */
  ofAnother: number;
}

export interface GeneratedOptions {
  /** PDUs beside the generated ones. */
  readonly vectors: readonly Uint8Array[];
  /** At least so many PDUs are compared. */
  readonly pdus: number;
  readonly seed: number;
  /** Folder for captures. */
  readonly folder: string;
}

/** Takes a difference, and the capture in which it was found. */
export type FoundDifference = (difference: Difference, capture: string) => Promise<void> | void;

/** Conversations of one capture; what both sides remember is bounded by it. */
const TALKS = 2500;

export function noCounts(): ConformCounts {
  return { pdus: 0, nodes: 0, marks: 0, differences: 0, labels: 0, ofAnother: 0 };
}

/** Compares both sides over a capture, adding to the counts; `found` takes the differences. */
export async function conformCapture(
  file: string,
  protocol: ProtocolDescription,
  setting: ConformSetting,
  counts: ConformCounts,
  found: FoundDifference,
): Promise<void> {
  for await (const frame of compareCapture(file, protocol, setting)) {
    if (frame === 'of-another') {
      counts.ofAnother += 1;
      continue;
    }
    counts.pdus += frame.pdus;
    counts.nodes += frame.nodes;
    counts.marks += frame.marks;
    for (const difference of frame.differences) {
      if (difference.attribute === 'label') counts.labels += 1;
      else counts.differences += 1;
      await found(difference, file);
    }
  }
}

/** Makes test data from the declaration, and compares both sides over it until there were enough PDUs. */
export async function conformGenerated(
  description: ProtocolDescription,
  setting: ConformSetting,
  { vectors, pdus, seed, folder }: GeneratedOptions,
  counts: ConformCounts,
  found: FoundDifference,
): Promise<void> {
  const chance = new Chance(seed);
  const made = testPdus(description, vectors, chance, setting.descriptions);
  const talks = testTraffic(description, made, chance);
  for (let batch = 0; counts.pdus < pdus; batch++) {
    const file = path.join(folder, `${description.filterName}-${batch}.pcap`);
    const { pdus: before, differences } = counts;
    const left = Math.ceil((pdus - counts.pdus) * 1.3);
    if ((await writeTalks(file, talks, Math.min(TALKS, left))) === 0) return;
    await conformCapture(file, description, setting, counts, found);
    // A capture with a difference is there to be looked at.
    if (counts.differences === differences) await rm(file);
    // A protocol that is found in nothing of it will not be found in more of it.
    if (counts.pdus === before) return;
  }
}
