import { type CompanionName, findCompanion } from '../../tshark/find-companion.js';
import type { Tshark } from '../../tshark/find-tshark.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import type { DoctorText } from '../text/doctor-text.js';
import type { Check } from './check.js';

/** A program that comes with tshark: where it is, and what to say of it. */
export interface CompanionCheck {
  readonly check: Check;
  /** `undefined` when it is not there; of a program that may not be run, too. */
  readonly path: string | undefined;
}

/** Is this program there, and of the same version as tshark? */
export async function checkCompanion(
  name: CompanionName,
  tshark: Tshark | undefined,
  explicit: string | undefined,
  here: Surroundings,
  text: DoctorText,
): Promise<CompanionCheck> {
  const isForCapturing = name === 'dumpcap';
  const check = { id: name, concerns: isForCapturing ? 'capturing' : 'reading' } as const;
  const broken = isForCapturing ? 'failure' : 'warning';
  const found = await findCompanion(name, tshark?.path, here, explicit);
  if (found === undefined || found.runnable === 'missing' || found.runnable === 'not-a-file') {
    const { message, hint } = text.noCompanion(name, text.companions[name], found?.path);
    return { check: { ...check, status: broken, message, todo: hint }, path: undefined };
  }
  const { path } = found;
  if (found.runnable === 'not-permitted') {
    const message = text.companionNotPermitted(name, path);
    return { check: { ...check, status: 'warning', message }, path };
  }
  const end = await here.run(path, ['--version']);
  const version = /^\w+ \(Wireshark\) (\d+\.\d+(?:\.\d+)?)/m.exec(end.stdout)?.[1];
  if (version !== undefined && tshark !== undefined && version !== tshark.version) {
    const { message, hint } = text.otherVersion(name, version, path, tshark.version);
    return { check: { ...check, status: 'warning', message, todo: hint }, path };
  }
  const message = text.companion(name, version ?? '', path);
  return { check: { ...check, status: 'ok', message }, path };
}
