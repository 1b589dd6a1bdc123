/** Why Wireshark does not load a plugin, as read from what it says. */
export type PluginFault =
  /** Built for another release, which is known. */
  | { readonly kind: 'other-release'; readonly file: string; readonly release: string }
  /** Built for another release, or broken: what it needs is not there. */
  | { readonly kind: 'other-api'; readonly file: string; readonly symbol: string }
  | { readonly kind: 'unread'; readonly file: string; readonly words: string };

/** Why Wireshark does not start with its plugins. */
export type StartFault =
  /** Two have this name. */
  | {
      readonly kind: 'duplicate';
      readonly what: 'name' | 'shortName' | 'filterName';
      readonly name: string;
    }
  | { readonly kind: 'other'; readonly words: string };

/** The releases of Wireshark by the number of its library: `libwireshark.so.16`. */
const RELEASES: Readonly<Record<string, string>> = {
  14: '3.4',
  15: '3.6',
  16: '4.0',
  17: '4.2',
  18: '4.4',
  19: '4.6',
};

const WHATS = { name: 'name', short_name: 'shortName', filter_name: 'filterName' } as const;

/** Finds the faults of plugins in what tshark wrote to standard error. */
export function readPluginFaults(stderr: string): readonly PluginFault[] {
  return stderr.split(/\r?\n/).flatMap((line): readonly PluginFault[] => {
    const told = /The plugin '([^']+)' (.+)$/.exec(line);
    if (told !== null) {
      const [, file = '', words = ''] = told;
      const release = /was compiled for Wireshark version (\d+\.\d+)/.exec(words)?.[1];
      return [
        release === undefined
          ? { kind: 'unread', file, words }
          : { kind: 'other-release', file, release },
      ];
    }
    const [, file, words = ''] =
      /Couldn't load (?:plugin|module) '([^']+)': (.+)$/.exec(line) ?? [];
    return file === undefined ? [] : [notLoaded(file, words)];
  });
}

function notLoaded(file: string, words: string): PluginFault {
  const symbol = /undefined symbol: (\S+)/.exec(words)?.[1];
  if (symbol !== undefined) return { kind: 'other-api', file, symbol };
  const library = /libwireshark\.so\.(\d+): cannot open/.exec(words)?.[1];
  const release = library === undefined ? undefined : RELEASES[library];
  return release === undefined
    ? { kind: 'unread', file, words }
    : { kind: 'other-release', file, release };
}

/** Finds in what tshark wrote to standard error why it did not start. */
export function readStartFault(stderr: string): StartFault | undefined {
  const bug = /Dissector bug: *(.+)$/m.exec(stderr)?.[1];
  if (bug === undefined) return undefined;
  const [, what, name] =
    /^Duplicate protocol (name|short_name|filter_name) "(.*?)"!/.exec(bug) ?? [];
  if (what === undefined || name === undefined) return { kind: 'other', words: bug };
  return { kind: 'duplicate', what: WHATS[what as keyof typeof WHATS], name };
}
