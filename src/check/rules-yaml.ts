import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { RuleFault, RuleProblem } from './rule-problem.js';

/** A key of a map in YAML, and what stands behind it. */
export interface Entry {
  readonly key: string;
  readonly keyNode: Node | undefined;
  readonly value: Node | undefined;
}

/** What a scalar may be. */
export type Plain = string | number | boolean;

/** A file of YAML, with the faults found in it so far; all of them are gathered. */
export class RulesYaml {
  readonly #problems: RuleProblem[] = [];
  readonly #lines = new LineCounter();
  readonly root: ParsedNode | null | undefined;

  constructor(text: string) {
    try {
      const document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
      for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
        const isOther = code === 'MULTIPLE_DOCS';
        const fault = { kind: 'syntax', words: message } as const;
        this.#faultAt(isOther ? { kind: 'several-documents' } : fault, pos[0]);
      }
      this.root = document.contents;
    } catch (error) {
      // Lists within lists, thousands deep, are more than the parser's stack takes.
      if (!(error instanceof RangeError)) throw error;
      this.#faultAt({ kind: 'syntax', words: 'nested too deeply' }, 0);
    }
  }

  /** In the order of the file. */
  get problems(): readonly RuleProblem[] {
    return this.#problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  }

  /** Is there nothing in it, but comments? */
  get isEmpty(): boolean {
    const { root } = this;
    return root === null || root === undefined || (isScalar(root) && root.value === null);
  }

  /** Notes a fault at a node; at the begin of the file where there is none. */
  fault(fault: RuleFault, node: Node | null | undefined): void {
    this.#faultAt(fault, node?.range?.[0] ?? 0);
  }

  /** The entries of a map; a fault when it is none. */
  entriesOf(node: Node | null | undefined, key: string): readonly Entry[] | undefined {
    if (isMap(node)) return entries(node);
    this.fault({ kind: 'wrong-shape', key, needs: 'map' }, node);
    return undefined;
  }

  /** The items of a list; a fault when it is none, or empty. */
  itemsOf(node: Node | null | undefined, key: string): readonly Node[] | undefined {
    if (isSeq(node) && node.items.length > 0) return node.items.filter(isNode);
    this.fault({ kind: 'wrong-shape', key, needs: 'list' }, node);
    return undefined;
  }

  /** A text that is not empty; a fault when it is none. */
  textOf(node: Node | undefined, key: string): string | undefined {
    const value = plainOf(node);
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.fault({ kind: 'wrong-shape', key, needs: 'text' }, node);
    return undefined;
  }

  /** A text, number or truth value, or several in a list; a fault when one is none. */
  valuesOf(node: Node | undefined, key: string): readonly PlainAt[] | undefined {
    const nodes = isSeq(node) && node.items.length > 0 ? node.items.filter(isNode) : [node];
    const values = nodes.flatMap((each) => {
      const value = plainOf(each);
      if (value !== undefined) return [{ value, node: each }];
      this.fault({ kind: 'wrong-shape', key, needs: 'value' }, each ?? node);
      return [];
    });
    return values.length === nodes.length ? values : undefined;
  }

  #faultAt(fault: RuleFault, offset: number): void {
    const { line, col } = this.#lines.linePos(offset);
    // The counter knows no line before it has read one.
    this.#problems.push({ ...fault, line: Math.max(1, line), column: Math.max(1, col) });
  }
}

/** A plain value, and where it stands. */
export interface PlainAt {
  readonly value: Plain;
  readonly node: Node | undefined;
}

/** The value of a scalar; `undefined` for anything else, `null` included. */
export function plainOf(node: Node | undefined): Plain | undefined {
  const value = isScalar(node) ? node.value : undefined;
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  return isPlain ? (value as Plain) : undefined;
}

function entries(map: YAMLMap): readonly Entry[] {
  return map.items.map(({ key, value }) => {
    const keyNode = isNode(key) ? key : undefined;
    return {
      key: String(plainOf(keyNode) ?? ''),
      keyNode,
      value: isNode(value) ? value : undefined,
    };
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}
