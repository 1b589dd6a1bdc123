import type { FieldDefinition } from '../model/field-definition.js';
import { type FieldKind, kindOfType } from '../model/field-type.js';

/**
 * One line of the packed text: `name TAB kind TAB owner LF`. The owner is left out, with its tab, when
 * it is the name's first part (`tcp` of `tcp.srcport`), and empty for a protocol.
 */
export interface PackedLine {
  readonly name: string;
  readonly kind: FieldKind;
  /** Empty for a protocol. */
  readonly owner: string;
}

const LETTERS: Readonly<Record<FieldKind, string>> = {
  number: 'n',
  bigint: 'i',
  boolean: 'b',
  string: 's',
  bytes: 'x',
  'absolute-time': 'a',
  'relative-time': 'r',
  presence: 'p',
  protocol: 'l',
};

const KINDS: ReadonlyMap<string, FieldKind> = new Map(
  Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as FieldKind]),
);

const TAB = 0x09;
const NEWLINE = 0x0a;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;

/** A name as EK spells it: `tcp.srcport` as `tcp_srcport`. */
export function spellingOf(name: string): string {
  return name.replaceAll('.', '_');
}

/** The fields as text that {@link linesAt} can search: sorted by their spelling, then by their name. */
export function packFields(definitions: Iterable<FieldDefinition>): Uint8Array {
  const lines: string[] = [];
  for (const { name, type, owner } of definitions) {
    const columns = [spellingOf(name), name, LETTERS[kindOfType(type)]];
    // Joined, for a text that is put together by other means keeps its parts in memory.
    lines.push(`${columns.join('\t')}${ownerColumn(name, owner)}\n`);
  }
  // A tab sorts before all letters of a name, and a dot before an underscore.
  lines.sort();
  return new TextEncoder().encode(lines.map((line) => line.slice(line.indexOf('\t') + 1)).join(''));
}

function ownerColumn(name: string, owner: string | undefined): string {
  if (owner === undefined) return '\t';
  return owner === firstPart(name) ? '' : `\t${owner}`;
}

function firstPart(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

/** The lines of all names with this spelling, in order; none for a spelling that is not there. */
export function linesAt(packed: Uint8Array, spelling: string): readonly PackedLine[] {
  let low = 0;
  let high = packed.length;
  while (low < high) {
    const start = startOfLine(packed, (low + high) >> 1);
    if (order(packed, start, spelling) < 0) low = endOfLine(packed, start) + 1;
    else high = start;
  }
  const lines: PackedLine[] = [];
  for (let at = low; at < packed.length && order(packed, at, spelling) === 0;) {
    const end = endOfLine(packed, at);
    const line = lineOf(packed, at, end);
    if (line !== undefined) lines.push(line);
    at = end + 1;
  }
  return lines;
}

function startOfLine(packed: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && packed[start - 1] !== NEWLINE) start--;
  return start;
}

function endOfLine(packed: Uint8Array, start: number): number {
  const end = packed.indexOf(NEWLINE, start);
  return end === -1 ? packed.length : end;
}

/** Does the name that starts here come before (−1), at (0) or after (1) the spelling? */
function order(packed: Uint8Array, start: number, spelling: string): -1 | 0 | 1 {
  for (let index = 0; ; index++) {
    const byte = packed[start + index] ?? TAB;
    const isOver = index === spelling.length;
    if (byte === TAB || byte === NEWLINE) return isOver ? 0 : -1;
    if (isOver) return 1;
    const letter = byte === DOT ? UNDERSCORE : byte;
    const wanted = spelling.charCodeAt(index);
    if (letter !== wanted) return letter < wanted ? -1 : 1;
  }
}

function lineOf(packed: Uint8Array, start: number, end: number): PackedLine | undefined {
  const [name = '', letter = '', owner = firstPart(name)] = String.fromCharCode(
    ...packed.subarray(start, end),
  ).split('\t');
  const kind = KINDS.get(letter);
  return kind === undefined ? undefined : { name, kind, owner };
}
