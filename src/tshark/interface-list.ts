import { isRecord, textOf, textsOf } from './json-facts.js';

/** An interface that dumpcap, or the system, knows. */
export interface CaptureInterface {
  /** What `-i` takes: `eth0`, `\Device\NPF_{…}`. */
  readonly name: string;
  /** `Loopback`, `Wi-Fi`; absent where the system has none. */
  readonly friendlyName?: string;
  /** What the maker calls it. */
  readonly description?: string;
  readonly addresses: readonly string[];
  readonly isLoopback: boolean;
}

/**
 * Reads what `dumpcap -D -M` prints: JSON since 4.2, before that a line of columns an interface. Lines and
 * entries of another shape are passed over.
 */
export function parseInterfaceList(text: string): readonly CaptureInterface[] {
  return text.trimStart().startsWith('[') ? fromJson(text) : fromColumns(text);
}

/** `[{"lo": {"friendly_name": "Loopback", "addrs": [], "loopback": true, …}}, …]` */
function fromJson(text: string): readonly CaptureInterface[] {
  return namedEntries(text).map(([name, facts]) =>
    withNames(name, textOf(facts['friendly_name']), textOf(facts['vendor_description']), {
      addresses: textsOf(facts['addrs']),
      isLoopback: facts['loopback'] === true,
    }),
  );
}

/** `3. lo`, description, friendly name, type, addresses, `loopback` or `network`; tabs between. */
function fromColumns(text: string): readonly CaptureInterface[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [numbered = '', description, friendlyName, , addresses, kind] = line.split('\t');
    const name = /^\d+\. (.+)$/.exec(numbered)?.[1];
    if (name === undefined) return [];
    return [
      withNames(name, friendlyName, description, {
        addresses: (addresses ?? '').split(',').filter((address) => address !== ''),
        isLoopback: kind === 'loopback',
      }),
    ];
  });
}

function withNames(
  name: string,
  friendlyName: string | undefined,
  description: string | undefined,
  rest: Pick<CaptureInterface, 'addresses' | 'isLoopback'>,
): CaptureInterface {
  return {
    name,
    ...(isGiven(friendlyName) ? { friendlyName } : {}),
    ...(isGiven(description) ? { description } : {}),
    ...rest,
  };
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

/** The objects of dumpcap's JSON, each under the name of its interface; none of text that is no JSON. */
export function namedEntries(
  text: string,
): readonly (readonly [name: string, facts: Readonly<Record<string, unknown>>])[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) =>
    isRecord(entry)
      ? Object.entries(entry).flatMap(([name, facts]) =>
          isRecord(facts) ? [[name, facts] as const] : [],
        )
      : [],
  );
}
