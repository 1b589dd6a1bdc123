/**
 * Rebuilds the two captures of the seed lesson, the same bytes on each run.
 *
 * Usage, from the repository's root: `node build/samples/make/build-seed-samples.js [folder]`
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { httpIpv6TeardownPcapng } from './http-ipv6-teardown.js';
import { sshTeardownPcapng } from './ssh-teardown.js';

const SAMPLES: readonly [fileName: string, build: () => Uint8Array][] = [
  ['ssh-teardown.pcapng', sshTeardownPcapng],
  ['http-ipv6-teardown.pcapng', httpIpv6TeardownPcapng],
];

const folder = process.argv[2] ?? 'samples';
await mkdir(folder, { recursive: true });
for (const [fileName, build] of SAMPLES) {
  const bytes = build();
  await writeFile(join(folder, fileName), bytes);
  console.log(`${join(folder, fileName)}: ${bytes.length} bytes`);
}
