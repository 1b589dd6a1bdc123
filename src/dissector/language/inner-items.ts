import type { DeclaredBits, DeclaredItem } from './declared-item.js';

/** What a function in a layout gives, or what is wrong with it. */
interface Inside<T> {
  readonly made: readonly T[];
  readonly mistakes: readonly string[];
}

/** The items that a function adds to an empty layout. JavaScript lets anything stand for it. */
export function itemsOf(what: string, inner: unknown, empty: object): Inside<DeclaredItem> {
  return made(what, inner, empty, (chain) => {
    const { declared } = chain as { readonly declared?: { readonly items?: unknown } };
    return declared?.items;
  });
}

/** The parts that a function adds to an empty bitmask. */
export function partsOf(what: string, inner: unknown, empty: object): Inside<DeclaredBits> {
  return made(what, inner, empty, (chain) => (chain as { readonly parts?: unknown }).parts);
}

function made<T>(
  what: string,
  inner: unknown,
  empty: object,
  read: (chain: object) => unknown,
): Inside<T> {
  const refuse = (text: string) => ({ made: [], mistakes: [`${what} ${text}`] });
  if (typeof inner !== 'function') {
    const kind = inner === undefined ? 'is missing' : 'is no function';
    return refuse(`${kind}; give one that adds to what it is given, as in (l) => l`);
  }
  try {
    const chain: unknown = (inner as (chain: object) => unknown)(empty);
    const rows = typeof chain === 'object' && chain !== null ? read(chain) : undefined;
    if (Array.isArray(rows)) return { made: rows as readonly T[], mistakes: [] };
    return refuse('gives nothing that was added to; give back what its last call gives');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`cannot be worked out when the declaration is loaded (${reason})`);
  }
}

/** Options, of which there are none where JavaScript left them out. */
export function optionsOf<T extends object>(given: T): Partial<T> {
  const value: unknown = given;
  return typeof value === 'object' && value !== null ? given : {};
}
