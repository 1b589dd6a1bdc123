/** What Wireshark gives to every dissector. */
export const DISSECTOR_ARGUMENTS =
  'tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data';

/** A C string literal: control characters and everything but ASCII as octal bytes of UTF-8. */
export function cString(text: string): string {
  return `"${escaped(text)}"`;
}

/** The same for the format of a function like `printf`. */
export function cFormat(text: string): string {
  return escaped(text).replaceAll('%', '%%');
}

function escaped(text: string): string {
  let result = '';
  for (const byte of new TextEncoder().encode(text)) {
    const character = String.fromCharCode(byte);
    if (character === '"' || character === '\\') result += `\\${character}`;
    // "??" begins a trigraph.
    else if (byte >= 0x20 && byte < 0x7f && character !== '?') result += character;
    else result += `\\${byte.toString(8).padStart(3, '0')}`;
  }
  return result;
}

/** Text that cannot end a comment. */
export function cComment(text: string): string {
  return escaped(text).replaceAll('*/', '* /').replaceAll('/*', '/ *');
}

/** A signed number of 64 bits. */
export function cInteger(value: bigint): string {
  if (value === -(1n << 63n)) return 'INT64_MIN';
  return value < 0n ? `(-INT64_C(${-value}))` : `INT64_C(${value})`;
}

/** Lines further in; empty ones stay empty. */
export function indented(lines: readonly string[], by = 1): readonly string[] {
  return lines.map((line) =>
    line === '' || line.startsWith('#') ? line : '    '.repeat(by) + line,
  );
}

/** Different names for different things, made of letters, digits and `_`. */
export class CNames {
  readonly #used = new Set<string>();
  readonly #byKey = new Map<string, string>();

  constructor(private readonly prefix: string) {}

  /** The name of something; the same one each time. */
  of(key: string): string {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const plain = this.prefix + key.replaceAll(/[^A-Za-z0-9]/g, '_');
    let name = plain;
    for (let count = 2; this.#used.has(name); count++) name = `${plain}_${count}`;
    this.#used.add(name);
    this.#byKey.set(key, name);
    return name;
  }

  /** All that were asked for, in that order. */
  get all(): readonly string[] {
    return [...this.#byKey.values()];
  }
}
