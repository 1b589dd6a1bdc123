import type { DoctorText } from '../text/doctor-text.js';
import type { Check } from './check.js';

/** Oldest Node.js that the dependencies load on. */
const OLDEST_NODE = [20, 19] as const;

/** Is this Node.js new enough? */
export function checkNode(version: string, text: DoctorText): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  const check = { id: 'node', concerns: 'reading', message: `Node.js ${version}` } as const;
  return isOld
    ? { ...check, status: 'failure', todo: text.installNode(OLDEST_NODE.join('.')) }
    : { ...check, status: 'ok' };
}
