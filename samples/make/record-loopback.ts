/**
 * Records captures of real traffic on the loopback interface; needs dumpcap and the right to use it.
 *
 * Usage, from the repository's root: `node build/samples/make/record-loopback.js [name...]`, where
 * a name is that of a capture without its extension; without names, all are recorded.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLOSING_SCENARIOS } from './closing-scenarios.js';
import { FAILURE_SCENARIOS } from './failure-scenarios.js';
import { HTTP_SCENARIOS } from './http-scenarios.js';
import { captureLoopback } from './loopback-capture.js';
import type { LoopbackScenario } from './loopback-scenario.js';

const FOLDER = 'samples';
const SCENARIOS = [...CLOSING_SCENARIOS, ...FAILURE_SCENARIOS, ...HTTP_SCENARIOS];

async function recordScenario(scenario: LoopbackScenario): Promise<string> {
  const { name, port, reasonToSkip, prepare, traffic } = scenario;
  const reason = await reasonToSkip?.();
  if (reason !== undefined) return `${name}: skipped, because ${reason}`;
  const cleanUp = await prepare?.(port);
  try {
    const bytes = await captureLoopback(port, () => traffic(port));
    const file = join(FOLDER, `${name}.pcapng`);
    await writeFile(file, bytes);
    return `${file}: ${bytes.length} bytes`;
  } finally {
    await cleanUp?.();
  }
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !SCENARIOS.some((scenario) => scenario.name === name));
if (unknown.length > 0) {
  const known = SCENARIOS.map(({ name }) => name).join(', ');
  console.error(`No such capture: ${unknown.join(', ')}. There are: ${known}.`);
  process.exitCode = 1;
} else {
  for (const scenario of SCENARIOS) {
    if (names.length > 0 && !names.includes(scenario.name)) continue;
    console.log(await recordScenario(scenario));
  }
}
