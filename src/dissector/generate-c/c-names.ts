import type { ProtocolDescription } from '../describe/description.js';
import { CNames } from './c-text.js';

/** The names in one C file. */
export class ProtocolNames {
  /** The filter name as part of names in C. */
  readonly short: string;
  readonly fields = new CNames('hf_');
  readonly subtrees = new CNames('ett_');
  readonly experts = new CNames('ei_');
  readonly handles = new CNames('handle_');
  readonly values = new CNames('names_');
  readonly #layouts: readonly string[];

  constructor({ filterName, layouts }: ProtocolDescription) {
    this.short = filterName.replaceAll(/[^A-Za-z0-9]/g, '_');
    const functions = new CNames(`read_${this.short}_`);
    this.#layouts = layouts.map(({ name }, index) => {
      const own = index === 0 && name === '' ? 'fields' : name;
      const isTaken = layouts.findIndex((other) => other.name === name) !== index;
      return functions.of(isTaken ? `${own}_${index}` : own);
    });
    this.subtrees.of(filterName);
  }

  /** The function that reads a layout. */
  layout(index: number): string {
    return this.#layouts[index] ?? '';
  }
}
