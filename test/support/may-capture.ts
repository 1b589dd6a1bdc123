import process from 'node:process';
import { askInterfaces, tryCapture } from '../../src/tshark/ask-dumpcap.js';
import { findCompanion } from '../../src/tshark/find-companion.js';
import { surroundingsHere } from '../../src/tshark/surroundings.js';

/** A variable that is set where tests have to capture, so that none is skipped by mistake. */
const MUST_CAPTURE = 'SHARKSCRIBE_MUST_CAPTURE';

/**
 * Name of a loopback interface that this user may capture on. Skips the test, or the tests of the suite
 * whose hook calls it, where there is none, and says so.
 */
export async function loopbackOrSkip(context: Mocha.Context): Promise<string> {
  const found = await findLoopback();
  if ('name' in found) return found.name;
  const why = `capture is not permitted here: ${found.problem}`;
  if ((process.env[MUST_CAPTURE] ?? '') !== '')
    throw new Error(`${MUST_CAPTURE} is set, but ${why}`);
  console.warn(`      skipped: ${why}`);
  return context.skip();
}

async function findLoopback(): Promise<{ name: string } | { problem: string }> {
  const here = surroundingsHere();
  const dumpcap = await findCompanion('dumpcap', undefined);
  if (dumpcap === undefined) return { problem: 'there is no dumpcap' };
  const { value = [], failure } = await askInterfaces(dumpcap.path, here);
  const name = value.find(({ isLoopback }) => isLoopback)?.name;
  if (name === undefined) return { problem: failure?.words ?? 'there is no loopback interface' };
  const tried = await tryCapture(dumpcap.path, name, here);
  return tried === undefined ? { name } : { problem: tried.words };
}
