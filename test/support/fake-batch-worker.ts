import process from 'node:process';
import type { FromWorker, ToWorker, WorkOrder } from '../../src/batch/worker-messages.js';

/** A program in the place of a batch's worker: what it does is the name of the capture. */
process.on('message', (message: ToWorker) => {
  if (message.kind === 'orders') for (const order of message.orders) if (!obey(order)) return;
});

/** Does it go on after this? */
function obey({ path, sizeBytes, retry }: WorkOrder): boolean {
  if (path === 'crash') process.exit(1);
  if (path === 'hang') {
    setInterval(() => undefined, 1000);
    return false;
  }
  const fails = path === 'fail always' || (path === 'fail' && retry === undefined);
  const answer: FromWorker = fails
    ? { kind: 'failed', problem: 'tshark-failed', message: 'no' }
    : { kind: 'done', row: { path, status: 'ok', sizeBytes }, skipped: false };
  // Each a moment after the other, as those of real captures come.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  process.send?.(answer);
  return true;
}
