/** A folder that tshark uses. */
export interface TsharkFolder {
  /** As this version of tshark calls it: `Personal Plugins`. Several may have the same name. */
  readonly name: string;
  readonly path: string;
}

/** Reads what `tshark -G folders` prints: a line a folder, name and path. */
export function parseFolders(text: string): readonly TsharkFolder[] {
  const lines = text.matchAll(/^([A-Z][^:\t\r\n]*):[ \t]*(\S[^\r\n]*?)[ \t\r]*$/gm);
  const folders = Array.from(lines, ([, name = '', path = '']) => ({ name: name.trim(), path }));
  return folders.filter(
    ({ name, path }, index) =>
      folders.findIndex((each) => each.name === name && each.path === path) === index,
  );
}
