import type { FieldDescription } from './description.js';
import type { Problems } from './problems.js';

const ABBREV = /^[A-Za-z0-9._-]+$/;

/** All fields of a protocol: one name, one meaning. */
export class FieldRegistry {
  readonly #byName = new Map<string, FieldDescription>();

  readonly #experts = new Map<string, string>();

  constructor(
    private readonly filterName: string,
    private readonly problems: Problems,
  ) {}

  get fields(): readonly FieldDescription[] {
    return [...this.#byName.values()];
  }

  /** The field itself, or the same one if it was there before. */
  add(path: string, field: FieldDescription): FieldDescription {
    this.checkName(path, field.abbrev);
    const known = this.#byName.get(field.abbrev);
    if (known === undefined) {
      this.#byName.set(field.abbrev, Object.freeze(field));
      return field;
    }
    const different = firstDifference(known, field);
    if (different === undefined) return known;
    this.problems.add(
      path,
      `"${field.abbrev}" is used before with another ${different}; give one of the two an abbrev of its own`,
    );
    return field;
  }

  /** Takes a name for an expert info; two of the same name say the same. */
  addExpert(path: string, abbrev: string, text: string): void {
    this.checkName(path, abbrev);
    const known = this.#experts.get(abbrev);
    if (known !== undefined && known !== text) {
      this.problems.add(
        path,
        `"${abbrev}" is used before with another text; rename one of the two`,
      );
    }
    this.#experts.set(abbrev, text);
  }

  /** To be called last: a name is that of a field or of an expert info. */
  checkExperts(): void {
    for (const abbrev of this.#experts.keys()) {
      if (!this.#byName.has(abbrev)) continue;
      this.problems.add(
        undefined,
        `"${abbrev}" is a field and an expert info; rename one of the two`,
      );
    }
  }

  /** Says what Wireshark would not take as a filter name. */
  checkName(path: string, abbrev: string): void {
    const prefix = `${this.filterName}.`;
    // What is wrong with the filter name is said once, elsewhere.
    const own = abbrev.startsWith(prefix) ? abbrev.slice(prefix.length) : abbrev;
    if (own !== '' && !ABBREV.test(own)) {
      this.problems.add(path, `abbrev "${abbrev}" may have letters, digits, ".", "_" and "-" only`);
    } else if (own === '' || own.startsWith('.') || own.includes('..') || own.endsWith('.')) {
      this.problems.add(
        path,
        `abbrev "${abbrev}" has an empty part; write one dot between two names`,
      );
    } else if (own === abbrev) {
      this.problems.add(path, `abbrev "${abbrev}" is to begin with "${prefix}"`);
    }
  }
}

/** What distinguishes two fields, in words. */
function firstDifference(a: FieldDescription, b: FieldDescription): string | undefined {
  const facts: readonly (readonly [string, (field: FieldDescription) => string])[] = [
    ['type', ({ type }) => type],
    ['width', ({ bytes }) => String(bytes)],
    ['base', ({ base }) => base ?? ''],
    ['mask', ({ mask }) => String(mask)],
    [
      'set of strings',
      ({ strings }) => (strings ?? []).map((one) => `${one.value}=${one.text}`).join(),
    ],
    ['trueFalse', ({ trueFalse }) => (trueFalse ?? []).join()],
    ['unit', ({ unit }) => unit ?? ''],
    ['label', ({ label }) => label],
    ['blurb', ({ blurb }) => blurb ?? ''],
    ['value of "hidden"', ({ hidden }) => String(hidden)],
  ];
  return facts.find(([, read]) => read(a) !== read(b))?.[0];
}
