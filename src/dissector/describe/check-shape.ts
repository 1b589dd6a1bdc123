import type { AttachOptions, PduOptions, ProtocolOptions } from '../language/protocol-options.js';
import type { Problems } from './problems.js';

const PROTOCOL = [
  ...['name', 'shortName', 'filterName', 'version', 'byteOrder', 'attach', 'pdu', 'info', 'layout'],
];
const LENGTH_FIELD = ['headerSize', 'offset', 'type', 'byteOrder', 'add', 'max'];

/** Framing that stands for one that is wrong, so that it is not missed, too. */
const ANY_FRAMING: PduOptions = { delimiter: '\n' };

type Given = ProtocolOptions<unknown, string>;

/** What JavaScript lets pass: options that are none, and things of another kind than they are to be. */
export class ShapeChecker {
  constructor(private readonly problems: Problems) {}

  protocol(given: unknown): void {
    if (!isRecord(given)) {
      this.problems.add(undefined, 'protocol() takes an object; give it name, layout and the rest');
      return;
    }
    this.#names(given, undefined, 'protocol()', PROTOCOL);
  }

  /** Has the first layout items? */
  layout(given: unknown): given is Given['layout'] {
    const declared = isRecord(given) ? given['declared'] : undefined;
    if (isRecord(declared) && Array.isArray(declared['items'])) return true;
    const what = given === undefined ? 'it is missing' : 'it is no layout';
    const example = "layout('').uint8('type', { label: 'Type' })";
    this.problems.add('layout', `${what}; give one, as in ${example}`);
    return false;
  }

  pdu(given: PduOptions | undefined): PduOptions | undefined {
    if (given === undefined) return undefined;
    const isSound = this.#isObject(given, 'pdu', '{ delimiter: [0] }') && this.#isFraming(given);
    return isSound ? given : ANY_FRAMING;
  }

  /** The attachments that can be described. */
  attach(given: readonly AttachOptions[] | undefined): readonly AttachOptions[] {
    if (!this.#isList(given, 'attach', "[{ table: 'tcp.port', values: [7801] }]")) return [];
    return given.filter((one, index) => this.#isAttachment(one, `attach.${index}`));
  }

  /** The parts of the Info text that can be described. */
  info(given: Given['info']): NonNullable<Given['info']> {
    if (!this.#isList(given, 'info', "['seq=', { field: 'seq' }]")) return [];
    return given.filter((part: unknown, index) => {
      if (typeof part === 'string') return true;
      const path = `info.${index}`;
      if (!this.#isObject(part, path, "{ field: 'seq' }, or a text")) return false;
      return this.#names(part, path, 'a part of info', ['field', 'strings']);
    });
  }

  #isFraming(given: Readonly<Record<string, unknown>>): boolean {
    const { lengthField } = given;
    if (!this.#names(given, 'pdu', 'pdu', ['lengthField', 'delimiter'])) return false;
    if ('lengthField' in given === 'delimiter' in given) {
      this.problems.add('pdu', 'it has either lengthField or delimiter; give one of the two');
      return false;
    }
    if ('delimiter' in given) return true;
    const path = 'pdu.lengthField';
    const example = "{ headerSize: 4, offset: 2, type: 'uint16' }";
    return (
      this.#isObject(lengthField, path, example) &&
      this.#names(lengthField, path, 'lengthField', LENGTH_FIELD)
    );
  }

  #isAttachment(given: unknown, path: string): boolean {
    const example = "{ table: 'tcp.port', values: [7801] }";
    if (!this.#isObject(given, path, example)) return false;
    const isHeuristic = 'heuristic' in given;
    if (!isHeuristic && !('table' in given)) {
      this.problems.add(path, `it has neither table nor heuristic; give one, as in ${example}`);
      return false;
    }
    if (!isHeuristic) {
      const isNamed = this.#names(given, path, 'an entry of attach', ['table', 'values']);
      return this.#hasList(given, 'values', path, '[7801]') && isNamed;
    }
    const { heuristic } = given;
    const inside = `${path}.heuristic`;
    const isNamed = this.#names(given, path, 'an entry of attach', ['heuristic']);
    return (
      this.#isObject(heuristic, inside, "{ over: 'udp', test: [{ offset: 0, bytes: 'ABCD' }] }") &&
      this.#isHeuristic(heuristic, inside) &&
      isNamed
    );
  }

  #isHeuristic(given: Readonly<Record<string, unknown>>, path: string): boolean {
    const { over, test } = given;
    const isKnown = over === 'tcp' || over === 'udp';
    if (!isKnown) this.problems.add(path, `over is ${shown(over)}; use one of: tcp, udp`);
    const isNamed = this.#names(given, path, 'heuristic', ['over', 'test']);
    const example = "{ offset: 0, bytes: 'ABCD' }";
    if (!this.#hasList(given, 'test', path, `[${example}]`) || !Array.isArray(test)) return false;
    const isEach = test.map(
      (one: unknown, index) =>
        this.#isObject(one, `${path}.test.${index}`, example) &&
        this.#names(one, `${path}.test.${index}`, 'a test', ['offset', 'bytes']),
    );
    return isKnown && isNamed && isEach.every(Boolean);
  }

  #hasList(
    given: Readonly<Record<string, unknown>>,
    name: string,
    path: string,
    example: string,
  ): boolean {
    const isThere = Array.isArray(given[name]);
    if (!isThere) {
      this.problems.add(path, `${name} is ${shown(given[name])}; give a list, as in ${example}`);
    }
    return isThere;
  }

  #isList<T>(given: T | undefined, path: string, example: string): given is T {
    if (given === undefined) return false;
    const isList = Array.isArray(given);
    if (!isList) this.problems.add(path, `it is ${shown(given)}; give a list, as in ${example}`);
    return isList;
  }

  #isObject(
    given: unknown,
    path: string,
    example: string,
  ): given is Readonly<Record<string, unknown>> {
    const isObject = isRecord(given);
    if (!isObject) {
      this.problems.add(path, `it is ${shown(given)}; give an object, as in ${example}`);
    }
    return isObject;
  }

  #names(
    given: Readonly<Record<string, unknown>>,
    path: string | undefined,
    what: string,
    allowed: readonly string[],
  ): boolean {
    const unknown = Object.keys(given).filter((name) => !allowed.includes(name));
    for (const name of unknown) {
      const others = allowed.join(', ');
      const advice = `remove it, or use one of: ${others}`;
      this.problems.add(path, `"${name}" is no option of ${what}; ${advice}`);
    }
    return unknown.length === 0;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of any kind, in a few words. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
