import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { BatchEvent } from '../../src/batch/batch-events.js';
import { BatchFolder } from '../../src/batch/batch-folder.js';
import { CaptureWork } from '../../src/batch/capture-work.js';
import { resultFolder } from '../../src/batch/result-folder.js';
import type { WorkerSettings } from '../../src/batch/worker-messages.js';
import { WorkerSlot } from '../../src/batch/worker-slot.js';

const PROGRAM = fileURLToPath(new URL('../support/fake-batch-worker.js', import.meta.url));

describe('CaptureWork', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-work-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What is said of captures that one worker was given at once, but for the last. */
  async function eventsOf(names: readonly string[]): Promise<readonly BatchEvent[]> {
    const output = new BatchFolder(path.join(folder, 'out'));
    mkdirSync(output.path);
    output.begin();
    output.prepare();
    const settings: WorkerSettings = {
      kind: 'begin',
      output: output.path,
      options: {
        ...{ report: 'none', language: 'en', lane: 'auto', rules: 'auto', preferences: false },
        ...{ version: '0', tsharkVersion: undefined },
      },
      limits: { timeoutSeconds: 2, memoryBytes: 2 ** 30 },
      tshark: undefined,
      force: false,
    };
    const events: BatchEvent[] = [];
    const onEvent = (event: BatchEvent) => {
      events.push(event);
    };
    const work = new CaptureWork(output, { settings, onEvent, clock: () => 0 });
    const slot = new WorkerSlot(PROGRAM, settings);
    const files = names.map((name) => {
      const file = path.join(folder, name);
      return { path: name, file, sizeBytes: 1, modifiedMs: 0, format: 'pcap' };
    });
    work.left = files.length;
    try {
      // The last comes for itself.
      await work.work(slot, files.slice(0, -1), new Map());
      await work.work(slot, files.slice(-1), new Map());
      expect(work.left).to.equal(0);
      return events;
    } finally {
      await slot.release();
    }
  }

  function shown(events: readonly BatchEvent[]): readonly string[] {
    return events.map((event) => {
      if (event.event === 'capture-end') {
        const { path: name, row } = event;
        return `end ${name} ${row.status} ${row.reason ?? ''} ${row.retried ?? ''}`.trimEnd();
      }
      return 'path' in event ? `${event.event} ${event.path}` : event.event;
    });
  }

  it('works on those behind one that ends the worker, and blames only that one', async () => {
    expect(shown(await eventsOf(['a', 'crash', 'b', 'hang', 'c', 'd']))).to.deep.equal([
      'capture-begin a',
      'end a ok',
      'capture-begin crash',
      'capture-begin b',
      'end b ok',
      'capture-begin hang',
      'capture-begin c',
      'end c ok',
      'capture-retry crash',
      'end crash failed crash crash',
      'capture-retry hang',
      'end hang failed timeout timeout',
      'capture-begin d',
      'end d ok',
    ]);
  });

  it('keeps of the limits those that were reached', async () => {
    await eventsOf(['crash', 'hang', 'fail always', 'a']);
    const limits = (name: string) =>
      new BatchFolder(path.join(folder, 'out')).manifest(resultFolder(name))?.limits;
    expect(limits('crash')).to.deep.equal({ memoryBytes: 2 ** 30 });
    expect(limits('hang')).to.deep.equal({ timeoutSeconds: 2 });
    expect(limits('fail always')).to.equal(undefined);
  });

  it('tries one again that failed, and goes on meanwhile', async () => {
    expect(shown(await eventsOf(['fail', 'a', 'b']))).to.deep.equal([
      'capture-begin fail',
      'capture-begin a',
      'end a ok',
      'capture-retry fail',
      'end fail ok',
      'capture-begin b',
      'end b ok',
    ]);
  });
});
