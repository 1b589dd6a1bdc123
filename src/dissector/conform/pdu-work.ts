import type { Item, LeafItem, Length, ProtocolDescription } from '../describe/description.js';
import { constantOf } from '../describe/layout-sizes.js';
import { aim } from './aim.js';
import {
  anyAddress,
  anyFloat,
  anyNumber,
  anyPayload,
  anyText,
  anyTime,
  fitted,
} from './any-value.js';
import type { Chance } from './chance.js';
import type { ReckonedNumber } from './edges.js';
import { shortestLength } from './finish-pdu.js';
import type { Goal } from './goals.js';
import { nests } from './nesting.js';
import { PduDraft } from './pdu-draft.js';
import { Solver } from './solve.js';

/** Layouts inside layouts of most PDUs. */
export const USUAL_DEPTH = 3;
/** Where nothing more is made at all. */
const HARD_DEPTH = 60;
/** Beyond so many bytes a PDU gets no more elements. */
const LARGE = 1500;
/** Beyond so many a row of elements ends, whatever its count says. */
const HUGE = 20_000;
/** A length that is given by other fields is kept to up to here. */
const MOST_PADDING = 4096;

/** What the PDUs of a protocol have in common. */
export interface PduPlan {
  readonly description: ProtocolDescription;
  /** The branches of each layout. */
  readonly goals: readonly ReadonlyMap<string, readonly Goal[]>[];
  /** The fields of each layout that something is worked out from. */
  readonly reckoned: readonly ReadonlySet<string>[];
  /** How often each branch was taken. */
  readonly taken: Map<object, number>;
  /** How often a branch was aimed at. */
  readonly tried: Map<Goal, number>;
  /** Bytes that another declared protocol can read; `undefined` if it is not declared. */
  readonly inside: (dissector: string, chance: Chance) => Uint8Array | undefined;
}

/** Items that are read in one case only. */
interface Branch {
  /** What it is remembered by. */
  readonly key: object;
  readonly items: readonly Item[];
}

/** The making of one PDU. */
export class PduWork {
  readonly draft = new PduDraft();
  /** Those that something is worked out from. */
  readonly numbers: ReckonedNumber[] = [];
  isFirst = false;

  constructor(
    private readonly plan: PduPlan,
    private readonly chance: Chance,
    private readonly depth: number,
  ) {}

  layout(index: number, depth: number): void {
    const solver = new Solver(this.draft, this.plan.goals[index]);
    if (depth < HARD_DEPTH)
      this.#items(this.plan.description.layouts[index]?.items ?? [], solver, depth);
    for (const id of this.plan.reckoned[index] ?? []) {
      const place = solver.scope.get(id);
      // The framing has to find the PDU.
      if (place === undefined || 'worked' in place || place.isFlag) continue;
      if (shortestLength(this.plan.description.framing, place) === undefined)
        this.numbers.push({ key: `${index} ${id}`, place });
    }
  }

  #items(items: readonly Item[], solver: Solver, depth: number): void {
    for (const item of items) this.#item(item, solver, depth);
  }

  #item(item: Item, solver: Solver, depth: number): void {
    const { chance, draft } = this;
    switch (item.kind) {
      case 'generated':
        solver.scope.set(item.id, { worked: item.value });
        this.#aim(item.id, solver, depth);
        break;
      case 'bitmask': {
        const place = { at: draft.size, bytes: item.bytes, byteOrder: item.byteOrder };
        draft.addNumber(anyNumber(chance, item.bytes), item.bytes, item.byteOrder);
        const whole = { ...place, isSigned: false, isFlag: false, mask: undefined };
        solver.scope.set(item.id, whole);
        for (const { id, kind, field } of item.parts) {
          const part = { ...whole, mask: field.mask, isFlag: kind === 'flag' };
          solver.scope.set(id, part);
          if (field.strings !== undefined) draft.set(part, anyNumber(chance, 1, field.strings));
        }
        for (const { id } of [item, ...item.parts]) this.#aim(id, solver, depth);
        break;
      }
      case 'struct':
        this.layout(item.layout, depth + 1);
        break;
      case 'array': {
        const count = this.#countFor(item.count, solver, this.#elements(depth));
        for (let made = 0; made < count && draft.size < HUGE; made++)
          this.layout(item.layout, depth + 1);
        break;
      }
      case 'window': {
        const start = draft.size;
        this.#items(item.items, solver, depth);
        if (chance.oneIn(8)) draft.add(chance.bytes(chance.below(4)));
        const size = draft.size - start;
        if (solver.solve(item.length, BigInt(size))) break;
        const wanted = Number(solver.evaluate(item.length) ?? size);
        if (wanted > size && wanted - size < MOST_PADDING) draft.add(chance.bytes(wanted - size));
        break;
      }
      case 'switch': {
        const otherwise = { key: item.otherwise, items: item.otherwise, value: undefined };
        const cases = item.cases.map((one) => ({ ...one, key: one.items }));
        const wanted = this.#branch<Branch & { value: bigint | undefined }>(
          otherwise,
          cases,
          depth,
        );
        if (wanted.value !== undefined) solver.solve(item.on, wanted.value);
        solver.fix(item.on);
        // What was wanted may not have been possible.
        const key = solver.evaluate(item.on);
        const actual = cases.find((one) => one.value === key) ?? otherwise;
        const { items } = key === undefined ? wanted : actual;
        this.#note(items);
        this.#items(items, solver, depth);
        break;
      }
      case 'when': {
        const inside = { key: item.items, items: item.items };
        const outside = { key: item.condition, items: [] };
        solver.settle(item.condition, this.#branch<Branch>(inside, [outside], depth) === inside);
        solver.fix(item.condition);
        const isOut = solver.evaluate(item.condition) === 0n;
        const { key, items }: Branch = isOut ? outside : inside;
        this.#note(key);
        this.#items(items, solver, depth);
        break;
      }
      case 'payload':
        this.#sized(
          item.length,
          solver,
          this.plan.inside(item.dissector, chance) ?? anyPayload(chance, item.dissector),
          20,
        );
        break;
      case 'expert':
        if (chance.oneIn(6)) solver.settle(item.condition, chance.oneIn(2));
        break;
      case 'number':
      case 'float':
      case 'bool':
      case 'string':
      case 'stringz':
      case 'uint-string':
      case 'bytes':
      case 'address':
      case 'time':
        this.#leaf(item, solver);
        if ('id' in item) this.#aim(item.id, solver, depth);
    }
  }

  #leaf(item: LeafItem, solver: Solver): void {
    const { chance, draft } = this;
    switch (item.kind) {
      case 'number': {
        const { bytes, byteOrder, isSigned, field } = item;
        const place = { at: draft.size, bytes, byteOrder, isSigned, mask: field.mask };
        const length = shortestLength(this.plan.description.framing, place);
        draft.addNumber(length ?? anyNumber(chance, bytes, field.strings), bytes, byteOrder);
        solver.scope.set(item.id, { ...place, isFlag: false });
        break;
      }
      case 'bool':
        solver.scope.set(item.id, {
          ...{ at: draft.size, bytes: 1, byteOrder: 'BE', isSigned: false },
          ...{ mask: undefined, isFlag: true },
        });
        draft.add([chance.of(0, 1, 1, 2, 0xff)]);
        break;
      case 'float':
        draft.add(anyFloat(chance, item.bytes, item.byteOrder === 'LE'));
        break;
      case 'string':
        this.#sized(
          item.length,
          solver,
          anyText(chance, item.encoding, item.byteOrder === 'LE'),
          0,
        );
        break;
      case 'stringz':
        draft.add(anyText(chance, item.encoding, false).filter((byte) => byte !== 0));
        draft.add([0]);
        break;
      case 'uint-string': {
        const text = anyText(chance, item.encoding, false);
        draft.addNumber(BigInt(text.length), item.prefixBytes, item.byteOrder);
        draft.add(text.subarray(0, item.prefixBytes === 1 ? 0xff : undefined));
        break;
      }
      case 'bytes':
        this.#sized(item.length, solver, chance.bytes(this.#sizeOfBytes()), 60);
        break;
      case 'address':
        draft.add(anyAddress(chance, item.address));
        break;
      case 'time':
        for (const [value, bytes] of anyTime(chance, item)) {
          draft.addNumber(value, bytes, item.byteOrder);
        }
        break;
    }
  }

  #sizeOfBytes(): number {
    return this.chance.oneIn(12)
      ? this.chance.of(35, 36, 37, 71, 72, 73, 90)
      : this.chance.below(9);
  }

  /** Adds bytes whose number stands elsewhere, where it can be set or is given. */
  #sized(length: Length, solver: Solver, bytes: Uint8Array, extra: number): void {
    const size = length === 'rest' ? bytes.length : this.#countFor(length, solver, bytes.length);
    const filled = size > bytes.length && extra > 0 ? this.chance.bytes(size) : bytes;
    this.draft.add(fitted(filled, size));
  }

  /** Lets a length or count be a number; if that cannot be, gives the one that it is. */
  #countFor(length: Length, solver: Solver, wanted: number): number {
    if (length === 'rest') return wanted;
    const constant = constantOf(length);
    if (constant !== undefined) return Math.min(constant, MOST_PADDING);
    const isSet = solver.solve(length, BigInt(wanted));
    const actual = Number(isSet ? wanted : (solver.evaluate(length) ?? wanted));
    solver.fix(length);
    return actual >= 0 && actual <= MOST_PADDING ? actual : wanted;
  }

  #elements(depth: number): number {
    if (depth >= this.depth || this.draft.size > LARGE) return 0;
    if (this.depth > USUAL_DEPTH) return this.chance.oneIn(6) ? 2 : 1;
    return this.chance.below(4);
  }

  /** Sets what was written so far for a branch that depends on it. */
  #aim(id: string, solver: Solver, depth: number): void {
    const goals = this.#fitting(solver.goals.get(id) ?? [], depth);
    aim(goals, solver, this.chance, this.plan.tried);
  }

  /** Those of several for which there is room. */
  #fitting<B extends { readonly items: readonly Item[] }>(all: readonly B[], depth: number) {
    const hasRoom = depth < this.depth && this.draft.size <= LARGE;
    const isDeep = hasRoom && this.depth > USUAL_DEPTH;
    return all.filter(({ items }) => (isDeep ? nests(items) : hasRoom || !nests(items)));
  }

  /** The branch that was taken least often; those that nest only where there is room. */
  #branch<B extends Branch>(first: B, others: readonly B[], depth: number): B {
    const all = [first, ...others];
    const fitting = this.#fitting(all, depth);
    const open = fitting.length > 0 ? fitting : all;
    if (this.chance.oneIn(2)) return this.chance.among(open) ?? first;
    const count = ({ key }: B) => this.plan.taken.get(key) ?? 0;
    return open.reduce((least, one) => (count(one) < count(least) ? one : least));
  }

  #note(branch: object): void {
    const count = this.plan.taken.get(branch) ?? 0;
    if (count === 0) this.isFirst = true;
    this.plan.taken.set(branch, count + 1);
  }
}
