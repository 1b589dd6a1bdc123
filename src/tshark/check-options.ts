import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { KnownFailure } from '../errors/known-failure.js';
import type { Tshark } from './find-tshark.js';
import { withoutChatter } from './last-words.js';
import type { RunTsharkOptions } from './run-tshark.js';
import { privateEnvironment, userEnvironment } from './tshark-environment.js';

/** A pcap file without packets: version 2.4, Ethernet. */
// prettier-ignore
const EMPTY_PCAP = Uint8Array.of(
  0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 1, 0, 0, 0,
);

/** tshark's answer may be followed by a list of everything that it knows. */
const SHOWN_LINES = 2;

/**
 * Lets tshark check options, with a capture that has no packets: it says what is wrong with a filter or
 * a preference far better than we could, and before a large capture has been read.
 *
 * @param args - Without `-r`.
 * @throws {@link LabError} USAGE with tshark's own words.
 */
export async function checkOptions(
  tshark: Tshark,
  args: readonly string[],
  { usePreferences = false, signal }: RunTsharkOptions = {},
): Promise<void> {
  const environment = usePreferences ? userEnvironment() : privateEnvironment();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-check-'));
  try {
    const file = path.join(folder, 'empty.pcap');
    writeFileSync(file, EMPTY_PCAP);
    const { execa } = await import('execa');
    const result = await execa(tshark.path, [...args, '-r', file], {
      env: environment.env,
      extendEnv: false,
      reject: false,
      stdin: 'ignore',
      stdout: 'ignore',
      ...(signal === undefined ? {} : { cancelSignal: signal }),
    });
    signal?.throwIfAborted();
    if (result.exitCode === 0) return;
    const words = withoutChatter(result.stderr).slice(0, SHOWN_LINES).join(' ');
    throw new KnownFailure('USAGE', (text) => text.optionsRefused(words));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    environment.dispose();
  }
}
