import type { FoundFile } from './find-captures.js';
import { sketchOf } from './peek.js';

/** What is to be done with the files of a batch. */
export interface WorkPlan {
  /** In the order of their paths. */
  readonly files: readonly FoundFile[];
  /** By the path of a file with the same bytes as one before it: the path of the first one. */
  readonly sameAs: ReadonlyMap<string, string>;
  /** Hashes of captures that are known already, by their paths. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Captures that may have the same bytes as others, in groups, in the order of their paths. */
export function possibleTwins(files: readonly FoundFile[]): readonly (readonly FoundFile[])[] {
  const captures = files.filter(({ refusal }) => refusal === undefined);
  const bySize = groupsOf(captures, ({ sizeBytes }) => sizeBytes);
  return bySize.flatMap((group) =>
    groupsOf(group, ({ file, sizeBytes, path }) => safeSketch(file, sizeBytes) ?? path),
  );
}

function groupsOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => unknown,
): readonly (readonly Item[])[] {
  const groups = new Map<unknown, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** `undefined` for a file that cannot be read any more, which a worker will find out, too. */
function safeSketch(file: string, sizeBytes: number): string | undefined {
  try {
    return sketchOf(file, sizeBytes);
  } catch {
    return undefined;
  }
}

/** Finds those that have the same bytes, when their hashes are known. */
export function planOf(
  files: readonly FoundFile[],
  groups: readonly (readonly FoundFile[])[],
  hashes: ReadonlyMap<string, string>,
): WorkPlan {
  const sameAs = new Map<string, string>();
  for (const group of groups) {
    const first = new Map<string, string>();
    for (const { path } of group) {
      const hash = hashes.get(path);
      if (hash === undefined) continue;
      const other = first.get(hash);
      if (other === undefined) first.set(hash, path);
      else sameAs.set(path, other);
    }
  }
  return { files, sameAs, hashes };
}
