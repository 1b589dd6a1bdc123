import { jsonText } from './json-text.js';
import { ekKey } from './layers-ek.js';

/** A field, and Elasticsearch's type for it: `keyword`, `long`, `boolean`. */
export interface MappedField {
  readonly name: string;
  readonly elasticType: string;
}

/** Where the protocols begin in what `tshark -G elastic-mapping` prints. */
const PROTOCOLS = /"layers": \{\s*"properties": \{\n/;

/** Puts a protocol into tshark's mapping for Elasticsearch as the text goes by. */
export class ElasticMapping {
  readonly #addition: string;
  #pending = '';
  #isDone = false;

  constructor(layer: string, fields: readonly MappedField[]) {
    const properties = fields.map(
      ({ name, elasticType }) =>
        `              ${jsonText(ekKey(layer, name))}: {\n                "type": ${jsonText(elasticType)}\n              }`,
    );
    this.#addition = `          ${jsonText(layer)}: {\n            "properties": {\n${properties.join(',\n')}\n            }\n          },\n`;
  }

  /** Has the protocol been put in? */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** The text that can be passed on now. */
  push(text: string): string {
    if (this.#isDone) return text;
    this.#pending += text;
    const place = PROTOCOLS.exec(this.#pending);
    if (place === null) return '';
    this.#isDone = true;
    const end = place.index + place[0].length;
    return this.#pending.slice(0, end) + this.#addition + this.#pending.slice(end);
  }
}
