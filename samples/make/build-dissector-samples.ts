/**
 * Rebuilds the captures beside the declarations in `dissectors/`, the same bytes on each run.
 *
 * Usage, from the repository's root: `node build/samples/make/build-dissector-samples.js`
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fleetSample } from '../../dissectors/fleet/sample.js';
import { hiveSample } from '../../dissectors/hive/sample.js';
import { lifxSample } from '../../dissectors/lifx/sample.js';

const SAMPLES = { fleet: fleetSample, hive: hiveSample, lifx: lifxSample } as const;

for (const [name, build] of Object.entries(SAMPLES)) {
  const bytes = build();
  const file = path.join('dissectors', name, `${name}.pcapng`);
  await writeFile(file, bytes);
  console.log(`${file}: ${bytes.length} bytes`);
}
