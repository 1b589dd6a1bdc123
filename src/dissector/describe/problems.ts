/** Gathers what is wrong with a declaration, so that all of it can be said at once. */
export class Problems {
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  readonly #protocol: string;

  constructor(protocol: string) {
    this.#protocol = protocol;
  }

  /** @param field - Path of the field; `undefined` for the protocol itself. */
  add(field: string | undefined, text: string): void {
    const line = this.#line(field, text);
    if (!this.errors.includes(line)) this.errors.push(line);
  }

  warn(field: string | undefined, text: string): void {
    this.warnings.push(this.#line(field, text));
  }

  #line(field: string | undefined, text: string): string {
    const where = field === undefined ? '' : `, field "${field}"`;
    return `protocol "${this.#protocol}"${where}: ${text}`;
  }
}
