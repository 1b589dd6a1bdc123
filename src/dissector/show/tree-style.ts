/** How values are shown: as the releases of Wireshark do from this one on. */
export type TreeStyle = '4.0' | '4.4' | '4.6';

/** The style of a release, by its version (`4.2.5`). */
export function treeStyleOf(version: string): TreeStyle {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const number = major * 100 + minor;
  if (number >= 406) return '4.6';
  return number >= 404 ? '4.4' : '4.0';
}
