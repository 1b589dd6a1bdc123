import { type BinaryExpression, type Expression, fieldsIn } from '../describe/expression.js';
import type { Goal } from './goals.js';
import type { NumberPlace, PduDraft } from './pdu-draft.js';

/** The numbers of a layout that was made so far: what was written, and what is worked out. */
export type DraftScope = Map<string, NumberPlace | { readonly worked: Expression }>;

/** Finds numbers with which expressions give what is wanted. Those that something depends on are left alone. */
export class Solver {
  readonly scope: DraftScope = new Map();
  readonly #fixed = new Set<string>();

  /** @param goals - The branches of the layout by the fields that decide on them. */
  constructor(
    private readonly draft: PduDraft,
    readonly goals: ReadonlyMap<string, readonly Goal[]> = new Map(),
  ) {}

  /** From now on the numbers of an expression stay as they are. */
  fix(expression: Expression): void {
    for (const id of fieldsIn(expression)) {
      this.#fixed.add(id);
      const found = this.scope.get(id);
      if (found !== undefined && 'worked' in found) this.fix(found.worked);
    }
  }

  /** Is every number that an expression reads there? */
  knows(expression: Expression): boolean {
    return fieldsIn(expression).every((id) => this.scope.has(id));
  }

  /** Lets a condition hold, or not; `false` if that was not found out. */
  settle(condition: Expression, isTrue: boolean): boolean {
    const now = this.evaluate(condition);
    if (now === undefined || (now !== 0n) === isTrue) return now !== undefined;
    if (!isTrue) return this.solve(condition, 0n);
    const bits = condition.op === 'and' ? [this.evaluate(condition.right) ?? 1n] : [];
    return [1n, ...bits].some((value) => this.solve(condition, value));
  }

  /** What an expression gives; `undefined` when that is not known yet. */
  evaluate(expression: Expression): bigint | undefined {
    switch (expression.op) {
      case 'constant':
        return expression.value;
      case 'remaining':
        return undefined;
      case 'field': {
        const found = this.scope.get(expression.id);
        if (found === undefined) return 0n;
        if (!('worked' in found)) return this.draft.get(found);
        const value = this.evaluate(found.worked);
        return value === undefined ? undefined : BigInt.asUintN(32, value);
      }
      case 'plus':
      case 'minus':
      case 'times':
      case 'div':
      case 'and':
      case 'shl':
      case 'shr':
      case 'eq':
      case 'ne':
      case 'lt':
      case 'gt':
      case 'both':
      case 'either': {
        const left = this.evaluate(expression.left);
        const right = this.evaluate(expression.right);
        return left === undefined || right === undefined
          ? undefined
          : calculated(expression, left, right);
      }
    }
  }

  /** Sets a number so that an expression gives a value; `false` if that was not found out. */
  solve(expression: Expression, wanted: bigint): boolean {
    if (this.evaluate(expression) === wanted) return true;
    switch (expression.op) {
      case 'constant':
      case 'remaining':
        return false;
      case 'field': {
        const found = this.scope.get(expression.id);
        if (found === undefined || this.#fixed.has(expression.id)) return false;
        return 'worked' in found ? this.solve(found.worked, wanted) : this.draft.set(found, wanted);
      }
      case 'plus':
      case 'minus':
      case 'times':
      case 'div':
      case 'and':
      case 'shl':
      case 'shr':
      case 'eq':
      case 'ne':
      case 'lt':
      case 'gt':
      case 'both':
      case 'either':
        return this.#solveBinary(expression, wanted);
    }
  }

  #solveBinary(expression: BinaryExpression, wanted: bigint): boolean {
    const { left, right } = expression;
    const a = this.evaluate(left);
    const b = this.evaluate(right);
    if (b !== undefined) {
      const all = [...this.#bitsFor(expression, b, wanted), ...leftFor(expression.op, b, wanted)];
      for (const value of all) {
        if (this.solve(left, value) && this.evaluate(expression) === wanted) return true;
      }
    }
    if (a !== undefined) {
      for (const value of rightFor(expression.op, a, wanted)) {
        if (this.solve(right, value) && this.evaluate(expression) === wanted) return true;
      }
    }
    return (expression.op === 'both' || expression.op === 'either') && wanted === 1n
      ? this.settle(left, true) && this.settle(right, true)
      : false;
  }

  /** Left sides where bits are masked, or compared after that: the other bits stay as they are. */
  #bitsFor({ op, left }: BinaryExpression, b: bigint, wanted: bigint): readonly bigint[] {
    if (op === 'and') return [((this.evaluate(left) ?? 0n) & ~b) | wanted];
    if ((op !== 'eq' && op !== 'ne') || left.op !== 'and') return [];
    const mask = this.evaluate(left.right);
    const isEqual = (op === 'eq') === (wanted === 1n);
    return isEqual || mask === undefined ? [] : [b === mask ? 0n : mask];
  }
}

/** Left sides that may give what is wanted. */
function leftFor(op: BinaryExpression['op'], b: bigint, wanted: bigint): readonly bigint[] {
  switch (op) {
    case 'plus':
      return [wanted - b];
    case 'minus':
      return [wanted + b];
    case 'times':
      return b === 0n ? [] : [wanted / b];
    case 'div':
      return [wanted * b];
    case 'and':
      return [wanted];
    case 'shl':
      return [wanted >> (b & 63n)];
    case 'shr':
      return [wanted << (b & 63n)];
    case 'eq':
      return wanted === 1n ? [b] : [b + 1n, b - 1n];
    case 'ne':
      return wanted === 0n ? [b] : [b + 1n, b - 1n];
    case 'lt':
      return wanted === 1n ? [b - 1n] : [b];
    case 'gt':
      return wanted === 1n ? [b + 1n] : [b];
    case 'both':
    case 'either':
      return [wanted];
  }
}

function rightFor(op: BinaryExpression['op'], a: bigint, wanted: bigint): readonly bigint[] {
  switch (op) {
    case 'plus':
    case 'times':
    case 'and':
    case 'eq':
    case 'ne':
    case 'both':
    case 'either':
      return leftFor(op, a, wanted);
    case 'minus':
      return [a - wanted];
    case 'lt':
      return leftFor('gt', a, wanted);
    case 'gt':
      return leftFor('lt', a, wanted);
    case 'div':
      return wanted === 0n ? [] : [a / wanted];
    case 'shl':
    case 'shr':
      return [];
  }
}

function calculated({ op }: BinaryExpression, a: bigint, b: bigint): bigint | undefined {
  const truth = (isTrue: boolean) => (isTrue ? 1n : 0n);
  switch (op) {
    case 'plus':
      return BigInt.asIntN(64, a + b);
    case 'minus':
      return BigInt.asIntN(64, a - b);
    case 'times':
      return BigInt.asIntN(64, a * b);
    case 'div':
      return b === 0n ? undefined : BigInt.asIntN(64, a / b);
    case 'and':
      return a & b;
    case 'shl':
      return BigInt.asIntN(64, a << (b & 63n));
    case 'shr':
      return a >> (b & 63n);
    case 'eq':
      return truth(a === b);
    case 'ne':
      return truth(a !== b);
    case 'lt':
      return truth(a < b);
    case 'gt':
      return truth(a > b);
    case 'both':
      return truth(a !== 0n && b !== 0n);
    case 'either':
      return truth(a !== 0n || b !== 0n);
  }
}
