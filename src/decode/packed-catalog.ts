import type { FieldCatalog, FieldKind } from '../model/field-type.js';
import { linesAt, spellingOf } from './packed-lines.js';

/**
 * A catalog that looks its fields up in packed text (`packFields()`), so that the quarter of a million
 * fields that Wireshark knows take the bytes of their names and nothing on the heap. What was found once
 * is remembered.
 *
 * EK spells a field as the name of the protocol that registered it, `_`, and the field's name, with each
 * dot as `_`; a protocol that stands among fields (`tcp.options.mss`) is spelled by its name alone.
 *
 * - A field that a second protocol registered too (`ip.version` by `ipv6`: `ipv6_ip_version`) is listed
 *   with its first owner only. Its key is known by the name of any protocol in front of it.
 * - Two names of one owner that differ in `.` and `_` (`bgp.prefix.length`, `bgp.prefix_length`) cannot
 *   be told apart in EK. The one with the dot is given; there are about twenty such pairs.
 */
export class PackedCatalog implements FieldCatalog {
  readonly #packed: Uint8Array;
  readonly #kinds = new Map<string, FieldKind>();
  readonly #names = new Map<string, string>();

  /** @param packed - What `packFields()` made; kept, so it must not change. Garbage finds nothing. */
  constructor(packed: Uint8Array) {
    this.#packed = packed;
  }

  kindOf(name: string): FieldKind | undefined {
    const known = this.#kinds.get(name);
    if (known !== undefined) return known;
    const kind = linesAt(this.#packed, spellingOf(name)).find((line) => line.name === name)?.kind;
    if (kind !== undefined) this.#kinds.set(name, kind);
    return kind;
  }

  nameOfEkKey(key: string): string | undefined {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = this.#findKey(key);
    if (name !== undefined) this.#names.set(key, name);
    return name;
  }

  /** Tries every place where the owner may end. */
  #findKey(key: string): string | undefined {
    const protocol = this.#protocolAt(key);
    if (protocol !== undefined) return protocol;
    let byAnother: string | undefined;
    for (let end = key.indexOf('_', 1); end !== -1; end = key.indexOf('_', end + 1)) {
      const owner = key.slice(0, end);
      const fields = linesAt(this.#packed, key.slice(end + 1)).filter((line) => line.owner !== '');
      const own = fields.find((line) => spellingOf(line.owner) === owner);
      if (own !== undefined) return own.name;
      if (fields.length > 0 && this.#protocolAt(owner) !== undefined) byAnother ??= fields[0]?.name;
    }
    return byAnother;
  }

  #protocolAt(spelling: string): string | undefined {
    return linesAt(this.#packed, spelling).find((line) => line.owner === '')?.name;
  }
}
