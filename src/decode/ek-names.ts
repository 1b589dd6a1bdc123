import type { FieldCatalog } from '../model/field-type.js';

/**
 * The way back from EK's spelling, where every dot is an underscore and the name of the protocol that
 * registered a field stands before it, to filter names.
 */
export class EkNames {
  readonly #fields = new Map<string, string>();

  constructor(private readonly catalog: FieldCatalog) {}

  /** Filter name of a field; the spelling itself when the catalog knows none. */
  field(key: string): string {
    let name = this.#fields.get(key);
    if (name === undefined) this.#fields.set(key, (name = this.#find(key) ?? withoutDot(key)));
    return name;
  }

  /**
   * Filter name of a protocol.
   *
   * @param chain - `frame.protocols` of the packet, which has the dots of most names.
   */
  protocol(key: string, chain: string): string {
    if (!key.includes('_')) return key;
    if (chain.includes('.')) {
      const spelled = chain.split(':').find((name) => name.replaceAll('.', '_') === key);
      if (spelled !== undefined) return spelled;
    }
    const name = this.field(key);
    return this.catalog.kindOf(name) === 'protocol' ? name : withoutDot(key);
  }

  /**
   * Several protocols may register a field of one name (`ip.version` in `ipv6`); the list of fields
   * names one of them, which mostly is the one that the name begins with.
   */
  #find(key: string): string | undefined {
    const direct = this.catalog.nameOfEkKey(key);
    if (direct !== undefined) return direct;
    const words = key.split('_');
    for (let cut = 1; cut < words.length; cut++) {
      const rest = words.slice(cut).join('_');
      const protocol = this.catalog.nameOfEkKey(rest);
      if (protocol !== undefined) return protocol;
      for (let taken = cut + 1; taken < words.length; taken++) {
        const name = this.catalog.nameOfEkKey(`${words.slice(cut, taken).join('_')}_${rest}`);
        if (name !== undefined) return name;
      }
    }
    return undefined;
  }
}

/** Names of Wireshark's own begin with `_ws.`; no other begins with an underscore. */
function withoutDot(key: string): string {
  return key.startsWith('_ws_') ? `_ws.${key.slice('_ws_'.length)}` : key;
}
