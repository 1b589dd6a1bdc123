import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { analyzeSource } from '../../capture/analyze-capture.js';
import { beginsDirectly } from '../../capture/in-lane.js';
import { type FileAccess, realFiles } from '../../capture/file-access.js';
import { type CaptureSource, openArriving, openSource } from '../../capture/source.js';
import type { UnitJob, UnitResult } from '../../batch/worker-loop.js';
import { writeConversations } from '../../batch/write-conversations.js';
import { rowFacts } from '../../report/batch/row-facts.js';
import { CAUTIOUS_ARGUMENTS } from '../../tshark/analysis-arguments.js';
import type { Tshark } from '../../tshark/find-tshark.js';

/** What `conversations --json` tells of Zeek without options. */
const ZEEK = { expiry: false, checksums: false } as const;

/** Analyzes a capture, and writes its conversations and its report into the draft. */
export async function workOnCapture(job: UnitJob): Promise<UnitResult> {
  const { options, tshark: found } = job.settings;
  const tshark = found === undefined ? undefined : cautious(found, job);
  const open = beginsDirectly(options.lane) ? openArriving : openSource;
  const source = named(await open(job.file, smallFiles), job);
  try {
    const settings = {
      usePreferences: options.preferences,
      lane: options.lane,
      rules: options.rules === 'auto' ? undefined : options.rules,
      zeek: ZEEK,
    };
    if (options.report === 'none' || tshark === undefined) {
      const { facts, conversations } = await analyzeSource(source, tshark, settings);
      writeConversations(job.draft, facts, conversations, job.path);
      return rowFacts(facts, conversations);
    }
    // What only reports need is loaded for them alone.
    const { writeReport } = await import('./write-report.js');
    const { facts, conversations, report } = await writeReport(source, tshark, job, settings);
    writeConversations(job.draft, facts, conversations, job.path);
    return { ...rowFacts(facts, conversations), reports: [report] };
  } finally {
    source.dispose();
  }
}

/** The file system without waiting for it: what is read here is a byte, to see whether there is one. */
const smallFiles: FileAccess = {
  ...realFiles,
  stat: (file) =>
    new Promise((resolve) => {
      resolve(statSync(file));
    }),
  read: (file, signal, length) =>
    length === 1 ? Readable.from([firstByte(file)]) : realFiles.read(file, signal, length),
};

function firstByte(file: string): Uint8Array {
  const handle = openSync(file, 'r');
  try {
    const byte = new Uint8Array(1);
    return byte.subarray(0, readSync(handle, byte));
  } finally {
    closeSync(handle);
  }
}

function cautious(tshark: Tshark, { retry }: UnitJob): Tshark {
  return retry === undefined ? tshark : { ...tshark, moreArguments: CAUTIOUS_ARGUMENTS };
}

/** The capture under the name that the batch gives it, with the hash that is known. */
function named(source: CaptureSource, { path: name, sha256 }: UnitJob): CaptureSource {
  return {
    ...source,
    path: name,
    name: path.posix.basename(name),
    sha256: () => Promise.resolve(sha256),
  };
}
