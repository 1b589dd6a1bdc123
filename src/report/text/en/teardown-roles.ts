import type { StepFacts } from '../../step-facts.js';
import type { StepText } from '../report-text.js';
import { The, counted, the } from './words.js';

export const teardownRolesEn: StepText['teardown'] = {
  'fin-1': {
    label: 'first FIN',
    explain: (f) =>
      `${The(f.from)} has nothing more to send and closes its direction. ${finNumber(f)}`,
  },
  'fin-2': {
    label: 'second FIN',
    explain: (f) =>
      `${The(f.from)} closes its direction too, ${f.delta} s after the previous frame of this conversation. ${finNumber(f)}`,
  },
  'fin-2+ack': {
    label: 'second FIN, with the ACK of the first',
    explain: (f) =>
      `${The(f.from)} acknowledges the first FIN and closes its own direction in the same segment, which saves one. ${finNumber(f)}`,
  },
  'fin-2-simultaneous': {
    label: 'second FIN, before the first was known',
    explain: (f) =>
      `${The(f.from)} closes its direction as well; the acknowledgment shows that it had not yet processed the other FIN. ${finNumber(f)}`,
  },
  'fin-retransmit': {
    label: 'FIN, repeated',
    explain: (f) => `${The(f.from)} repeats its FIN: no acknowledgment has reached it.`,
  },
  'fin-moved': {
    label: 'FIN at another number',
    explain: (f) =>
      `${The(f.from)} sends a FIN with Seq=${f.seq} (raw ${f.seqRaw}), another place than before. A FIN marks the end of the data, so this is a defect of the sender or of a device on the way.`,
  },
  'ack-of-fin-1': {
    label: 'ACK of the first FIN',
    explain: (f) =>
      `${The(f.from)} acknowledges the FIN. The direction from ${the(f.to)} is closed now; each direction is closed by itself${f.length > 0 ? `, and this segment still carries ${counted(f.length, 'byte')}` : ''}.`,
  },
  'ack-of-fin-2': {
    label: 'ACK of the second FIN',
    explain: (f) =>
      `${The(f.from)} acknowledges the second FIN. The direction from ${the(f.to)} is closed now.`,
  },
  'data-after-fin-1': {
    label: 'data while half-closed',
    explain: (f) =>
      `${The(f.from)} still sends: ${counted(f.length, 'byte')}. Only the other direction is closed.`,
  },
  'data-beyond-fin': {
    label: 'data beyond the FIN',
    explain: (f) =>
      `${The(f.from)} sends ${counted(f.length, 'byte')} although its FIN had announced the end of its data: a violation of the protocol.`,
  },
  'last-ack-repeat': {
    label: 'ACK of the second FIN, repeated',
    explain: (f) =>
      `${The(f.from)} acknowledges the repeated FIN once more: it waits in TIME-WAIT for just this case.`,
  },
};

function finNumber(f: StepFacts): string {
  const data = f.length > 0 ? `after ${counted(f.length, 'byte')} of data ` : '';
  const position = `Seq=${f.seq} (raw ${f.seqRaw})`;
  return `The segment has ${position}; ${data}the FIN takes one number, so its acknowledgment must be ${f.next} (raw ${f.nextRaw}).`;
}
