/**
 * Which Wireshark's judgement to reproduce: some rules of the sequence analysis changed between
 * releases. A rule set covers its release and those after it, up to the next rule set.
 */
export type RuleSet = '4.0' | '4.4' | '4.6';

/** The rule set that agrees with a tshark of this version (`4.0.17`). */
export function rulesForVersion(version: string): RuleSet {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const release = major * 100 + minor;
  if (release >= 406) return '4.6';
  // 4.2 lies between the two and has not been compared; development releases count as the next.
  return release >= 403 ? '4.4' : '4.0';
}

/** The rule set that was chosen, or else that of the tshark in use, or else the newest. */
export function rulesOf(
  tshark: { readonly version: string } | undefined,
  chosen: RuleSet | undefined,
): RuleSet {
  return chosen ?? (tshark === undefined ? NEWEST : rulesForVersion(tshark.version));
}

const NEWEST: RuleSet = '4.6';
