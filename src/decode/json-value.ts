import { JSON_KIND, JsonTape } from './json-tape.js';

/** Longest string that is copied when it is cut out of a longer one; others keep the longer one alive. */
const COPIED_LENGTH = 12;

/** A member of a JSON object. Keys may repeat. */
export interface JsonMember {
  readonly key: string;
  readonly value: JsonValue;
}

/** A value in a JSON text, decoded when it is asked for. */
export class JsonValue {
  private constructor(
    private readonly tape: JsonTape,
    private readonly entry: number,
  ) {}

  /** @throws SyntaxError when the text is not one JSON value. */
  static parse(text: string): JsonValue {
    return new JsonValue(JsonTape.of(text), 0);
  }

  get isObject(): boolean {
    return this.tape.kind(this.entry) === JSON_KIND.object;
  }

  get isArray(): boolean {
    return this.tape.kind(this.entry) === JSON_KIND.array;
  }

  /** Members in order; none for anything but an object. */
  *members(): Generator<JsonMember> {
    const { tape } = this;
    if (!this.isObject) return;
    for (let entry = this.entry + 1; entry < tape.end(this.entry); entry = tape.after(entry + 1)) {
      yield { key: stringAt(tape, entry), value: new JsonValue(tape, entry + 1) };
    }
  }

  /** Members whose keys end so, in order; the others cost next to nothing. */
  *membersEndingWith(suffix: string): Generator<JsonMember> {
    const { tape } = this;
    if (!this.isObject) return;
    for (let entry = this.entry + 1; entry < tape.end(this.entry); entry = tape.after(entry + 1)) {
      if (!endsAt(tape, entry, suffix)) continue;
      yield { key: stringAt(tape, entry), value: new JsonValue(tape, entry + 1) };
    }
  }

  /** Members that are objects or arrays, in order. */
  *containers(): Generator<JsonMember> {
    const { tape } = this;
    if (!this.isObject) return;
    for (let entry = this.entry + 1; entry < tape.end(this.entry); entry = tape.after(entry + 1)) {
      if (tape.kind(entry + 1) > JSON_KIND.array) continue;
      yield { key: stringAt(tape, entry), value: new JsonValue(tape, entry + 1) };
    }
  }

  /** Items of an array in order; anything else is the one item. */
  items(): readonly JsonValue[] {
    const { tape } = this;
    if (!this.isArray) return [this];
    const items: JsonValue[] = [];
    for (let entry = this.entry + 1; entry < tape.end(this.entry); entry = tape.after(entry)) {
      items.push(new JsonValue(tape, entry));
    }
    return items;
  }

  /** Has the object this one member, and no other? */
  hasOnly(key: string): boolean {
    const { tape, entry } = this;
    if (!this.isObject || tape.end(entry) === entry + 1) return false;
    return tape.after(entry + 2) === tape.end(entry) && isStringAt(tape, entry + 1, key);
  }

  /** Value of the first member with this key. */
  member(key: string): JsonValue | undefined {
    const { tape } = this;
    if (!this.isObject) return undefined;
    for (let entry = this.entry + 1; entry < tape.end(this.entry); entry = tape.after(entry + 1)) {
      if (isStringAt(tape, entry, key)) return new JsonValue(tape, entry + 1);
    }
    return undefined;
  }

  /**
   * What a string holds, a number as it is written, `1` and `0` for booleans, nothing for null: as the
   * other formats show it. `undefined` for objects and arrays.
   */
  get shown(): string | undefined {
    const { tape, entry } = this;
    switch (tape.kind(entry)) {
      case JSON_KIND.object:
      case JSON_KIND.array:
        return undefined;
      case JSON_KIND.literal:
        return shownLiteral(tape.text.slice(tape.start(entry), tape.end(entry)));
      default:
        return stringAt(tape, entry);
    }
  }
}

function shownLiteral(text: string): string {
  if (text === 'null') return '';
  if (text === 'true') return '1';
  return text === 'false' ? '0' : text;
}

function endsAt(tape: JsonTape, entry: number, suffix: string): boolean {
  if (tape.kind(entry) === JSON_KIND.escaped) return stringAt(tape, entry).endsWith(suffix);
  const start = tape.end(entry) - suffix.length;
  return start >= tape.start(entry) && tape.text.startsWith(suffix, start);
}

function isStringAt(tape: JsonTape, entry: number, text: string): boolean {
  if (tape.kind(entry) === JSON_KIND.escaped) return stringAt(tape, entry) === text;
  const start = tape.start(entry);
  return tape.end(entry) - start === text.length && tape.text.startsWith(text, start);
}

function stringAt(tape: JsonTape, entry: number): string {
  const start = tape.start(entry);
  const end = tape.end(entry);
  const isPlain = tape.kind(entry) === JSON_KIND.plain;
  if (isPlain && end - start <= COPIED_LENGTH) return tape.text.slice(start, end);
  const quoted = tape.text.slice(start - 1, end + 1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return JSON.parse(quoted.replace(/[\u0000-\u001f]/g, escapeControl)) as string;
  }
}

function escapeControl(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
