import type { Surroundings } from '../../tshark/surroundings.js';
import type { DoctorText } from '../text/doctor-text.js';
import type { Check } from './check.js';

/** Is this root, which nothing here needs? */
export function checkUser({ uid }: Surroundings, { root, ordinaryUser }: DoctorText): Check {
  const check = { id: 'user', concerns: 'reading' } as const;
  return uid === 0
    ? { ...check, status: 'warning', message: root.message, todo: root.hint }
    : { ...check, status: 'ok', message: ordinaryUser };
}
