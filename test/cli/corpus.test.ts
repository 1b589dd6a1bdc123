import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { runCli } from '../support/run-cli.js';

/** Folder of real captures to try everything on; no part of the repository. */
const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';

/** All captures, or every fourth one. */
const STEP = process.env['SHARKSCRIBE_THOROUGH'] === '1' ? 1 : 4;

/** Captures for one process: a start costs as much as several small captures. */
const BATCH = 12;

/** Processes at a time. */
const WORKERS = 2;

describe('sharkscribe conversations --json, on a corpus of real captures', () => {
  if (CORPUS === '') {
    it('is tried when SHARKSCRIBE_CORPUS names a folder of captures');
    return;
  }

  const entries = readdirSync(CORPUS, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .filter((_, index) => index % STEP === 0);

  it('reads each of them, or says which one tshark cannot read', async function () {
    this.timeout(0);
    const batches: string[][] = [];
    for (let at = 0; at < files.length; at += BATCH) batches.push(files.slice(at, at + BATCH));
    const work = async () => {
      for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
        await tryBatch(batch);
      }
    };
    await Promise.all(Array.from({ length: WORKERS }, work));
  });
});

async function tryBatch(batch: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await runCli(['conversations', '--json', ...batch]);
  expect(stderr, batch.join('\n')).not.to.match(/^\s+at |bug in sharkscribe/m);
  // A single document is indented, several stand one a line.
  const lines = batch.length === 1 ? [stdout] : stdout.trimEnd().split('\n').filter(Boolean);
  const complaints = stderr.split('\n').filter((line) => /^sharkscribe: (?!no TCP)/.test(line));
  // Each capture has its document or a complaint that names it; a damaged one has both.
  const named = lines.map(
    (line) => (JSON.parse(line) as { capture: { name: string } }).capture.name,
  );
  for (const file of batch) {
    const isNamed = complaints.some((line) => line.includes(file));
    expect(named.includes(path.basename(file)) || isNamed, `${file}\n${stderr}`).to.equal(true);
  }
  expect(code).to.equal(complaints.length === 0 ? 0 : 4);
}
