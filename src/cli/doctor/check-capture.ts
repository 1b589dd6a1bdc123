import { askInterfaces, tryCapture } from '../../tshark/ask-dumpcap.js';
import type { CaptureFailure } from '../../tshark/capture-permission.js';
import { captureAdvice } from '../../tshark/capture-rights.js';
import type { CaptureInterface } from '../../tshark/interface-list.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import { adviceText } from '../advice-text.js';
import { captureFailureText } from '../capture-failure-text.js';
import type { CliText } from '../text/cli-text.js';
import type { Check } from './check.js';

/** Interfaces that are tried at most: of the first ones, some may be down. */
const MOST_TRIED = 4;

/** May this user capture? Finds out by capturing for a moment, since a list of interfaces proves nothing. */
export async function checkCapture(
  dumpcap: string,
  here: Surroundings,
  { doctor, capture }: CliText,
): Promise<Check> {
  const check = { id: 'capture', concerns: 'capturing' } as const;
  const { value: interfaces = [], failure: listFailure } = await askInterfaces(dumpcap, here);
  let failure: CaptureFailure = listFailure ?? { kind: 'other', words: '' };
  for (const { name } of inOrderOfPromise(interfaces).slice(0, MOST_TRIED)) {
    const tried = await tryCapture(dumpcap, name, here);
    if (tried === undefined) return { ...check, status: 'ok', message: doctor.mayCapture(name) };
    failure = tried;
    // Another interface will not be more willing.
    if (tried.kind === 'no-permission') break;
  }
  const message = captureFailureText(failure, dumpcap, capture);
  const todo =
    failure.kind === 'no-permission' || here.platform === 'win32'
      ? adviceText(await captureAdvice(dumpcap, here), capture)
      : doctor.tryYourself(dumpcap);
  return { ...check, status: 'failure', message, todo };
}

/** A loopback first: it is always up. */
function inOrderOfPromise(interfaces: readonly CaptureInterface[]): readonly CaptureInterface[] {
  const promise = ({ isLoopback, addresses }: CaptureInterface) =>
    isLoopback ? 2 : Number(addresses.length > 0);
  return [...interfaces].sort((a, b) => promise(b) - promise(a));
}
