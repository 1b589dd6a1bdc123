/** Oldest release that is known to work: Debian 11 has 3.4. */
export const OLDEST_VERSION = '3.4';

/**
 * The version in what `tshark --version` prints; `undefined` when another program printed it.
 *
 * The first line is `TShark (Wireshark) 4.0.17 (Git v4.0.17 packaged as …).`, and before 3.6 on some
 * systems `TShark 3.4.16 (Git …)`.
 */
export function parseTsharkVersion(output: string): string | undefined {
  return /^TShark (?:\(Wireshark\) )?(\d+\.\d+(?:\.\d+)?)/m.exec(output)?.[1];
}

/** Is this version older than {@link OLDEST_VERSION}? */
export function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_VERSION.split('.').map(Number);
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

/** The release that a version belongs to, `4.0`: plugins and headers fit all versions of one. */
export function releaseOf(version: string): string {
  return version.split('.', 2).join('.');
}
