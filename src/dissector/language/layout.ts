import type { AddressType, TimeEncoding } from '../describe/description.js';
import { BitsChain, type SCOPE } from './bits-chain.js';
import type { DeclaredItem, DeclaredLayout } from './declared-item.js';
import { itemsOf, optionsOf, partsOf } from './inner-items.js';
import { lengthOf } from './length-of.js';
import type * as options from './options.js';
import type { Condition, Numeric } from './recorded.js';
import { record, type Scope } from './scope.js';
import type { SwitchValue } from './switch-value.js';
import type { Empty, Flat, NumberOf, Typed, VALUE } from './value.js';

/** Items in a row, whose value is `V`. Annotate a layout that contains itself with this type. */
export interface Layout<V> extends Typed<V> {
  readonly declared: DeclaredLayout;
}

/** A layout, or a function that gives it, which a layout needs that contains itself. */
export type LayoutOrLater<V> = Layout<V> | (() => Layout<V>);

type Has<I extends string, T> = Readonly<Record<I, T>>;

/** A chain with one more field. */
type With<V, S, I extends string, T> = LayoutChain<V & Has<I, T>, S>;
/** A chain with one more number, which expressions may use from here on. */
type WithNumber<V, S, I extends string, T> = LayoutChain<V & Has<I, T>, S & Has<I, Numeric>>;

/** Adds the items of a case to a chain that begins with the scope around it. */
type Inner<S, V> = (layout: LayoutChain<Empty, S>) => LayoutChain<V, unknown>;

/**
 * A layout while it is written: each call gives a new chain with one item more. `V` is its value so far, `S`
 * the fields that an expression may use.
 */
export class LayoutChain<V, S> implements Layout<V> {
  declare readonly [VALUE]?: V;
  declare readonly [SCOPE]?: S;

  constructor(readonly declared: DeclaredLayout) {}

  /** An unsigned number of 8 bits. */
  uint8<I extends string>(id: I, given: options.ByteOptions): WithNumber<V, S, I, number> {
    return this.#number(id, 1, false, given);
  }

  /** An unsigned number of 16 bits. */
  uint16<I extends string>(id: I, given: options.NumberOptions): WithNumber<V, S, I, number> {
    return this.#number(id, 2, false, given);
  }

  /** An unsigned number of 24 bits. */
  uint24<I extends string>(id: I, given: options.NumberOptions): WithNumber<V, S, I, number> {
    return this.#number(id, 3, false, given);
  }

  /** An unsigned number of 32 bits. */
  uint32<I extends string>(id: I, given: options.NumberOptions): WithNumber<V, S, I, number> {
    return this.#number(id, 4, false, given);
  }

  /** An unsigned number of 40 bits. */
  uint40<I extends string>(id: I, given: options.NumberOptions): WithNumber<V, S, I, bigint> {
    return this.#number(id, 5, false, given);
  }

  /** An unsigned number of 48 bits. */
  uint48<I extends string>(id: I, given: options.NumberOptions): WithNumber<V, S, I, bigint> {
    return this.#number(id, 6, false, given);
  }

  /** An unsigned number of 56 bits. */
  uint56<I extends string>(id: I, given: options.NumberOptions): WithNumber<V, S, I, bigint> {
    return this.#number(id, 7, false, given);
  }

  /** An unsigned number of 64 bits; in expressions, values of 2^63 and more are negative. */
  uint64<I extends string>(id: I, given: options.NumberOptions): WithNumber<V, S, I, bigint> {
    return this.#number(id, 8, false, given);
  }

  /** A signed number of 8 bits. */
  int8<I extends string>(id: I, given: options.ByteOptions): WithNumber<V, S, I, number> {
    return this.#number(id, 1, true, given);
  }

  /** A signed number of 16 bits. */
  int16<I extends string>(id: I, given: options.NumberOptions): WithNumber<V, S, I, number> {
    return this.#number(id, 2, true, given);
  }

  /** A signed number of 24 bits. */
  int24<I extends string>(id: I, given: options.NumberOptions): WithNumber<V, S, I, number> {
    return this.#number(id, 3, true, given);
  }

  /** A signed number of 32 bits. */
  int32<I extends string>(id: I, given: options.NumberOptions): WithNumber<V, S, I, number> {
    return this.#number(id, 4, true, given);
  }

  /** A signed number of 40 bits. */
  int40<I extends string>(id: I, given: options.NumberOptions): WithNumber<V, S, I, bigint> {
    return this.#number(id, 5, true, given);
  }

  /** A signed number of 48 bits. */
  int48<I extends string>(id: I, given: options.NumberOptions): WithNumber<V, S, I, bigint> {
    return this.#number(id, 6, true, given);
  }

  /** A signed number of 56 bits. */
  int56<I extends string>(id: I, given: options.NumberOptions): WithNumber<V, S, I, bigint> {
    return this.#number(id, 7, true, given);
  }

  /** A signed number of 64 bits. */
  int64<I extends string>(id: I, given: options.NumberOptions): WithNumber<V, S, I, bigint> {
    return this.#number(id, 8, true, given);
  }

  /** A number of IEEE 754 with 32 bits. */
  float<I extends string>(id: I, given: options.OrderedOptions): With<V, S, I, number> {
    return this.#with({ kind: 'float', id, bytes: 4, options: { ...given } });
  }

  /** A number of IEEE 754 with 64 bits. */
  double<I extends string>(id: I, given: options.OrderedOptions): With<V, S, I, number> {
    return this.#with({ kind: 'float', id, bytes: 8, options: { ...given } });
  }

  /** A whole byte; anything but 0 is true. */
  bool<I extends string>(
    id: I,
    given: options.FlagOptions,
  ): LayoutChain<V & Has<I, boolean>, S & Has<I, Numeric & Condition>> {
    return this.#with({ kind: 'bool', id, options: { ...given } });
  }

  /** A number and, below it, what its bits mean. The values of all of them stand side by side. */
  bitmask<I extends string, B extends 1 | 2 | 3 | 4 | 8, PV, PS>(
    id: I,
    bytes: B,
    given: options.BitmaskOptions,
    parts: (bits: BitsChain<NumberOf<B>>) => BitsChain<NumberOf<B>, PV, PS>,
  ): LayoutChain<V & Has<I, NumberOf<B>> & PV, S & Has<I, Numeric> & PS> {
    const { made, mistakes } = partsOf('the function of its parts', parts, new BitsChain([]));
    return this.#with({
      kind: 'bitmask',
      id,
      bytes,
      parts: made,
      mistakes,
      options: { ...given },
    });
  }

  /** Text of a known length. */
  string<I extends string>(id: I, given: options.StringOptions<S>): With<V, S, I, string> {
    const { length, ...rest } = optionsOf(given);
    return this.#with({ kind: 'string', id, length: lengthOf(length), options: rest });
  }

  /** Text up to a NUL, which belongs to it. */
  stringz<I extends string>(id: I, given: options.StringzOptions): With<V, S, I, string> {
    return this.#with({ kind: 'stringz', id, options: { ...given } });
  }

  /** Text after its length, which is a number of so many bytes. */
  uintString<I extends string>(
    id: I,
    prefixBytes: 1 | 2 | 4,
    given: options.UintStringOptions,
  ): With<V, S, I, string> {
    return this.#with({ kind: 'uint-string', id, prefixBytes, options: { ...given } });
  }

  /** Bytes without a meaning of their own. */
  bytes<I extends string>(id: I, given: options.BytesOptions<S>): With<V, S, I, Uint8Array> {
    const { length, ...rest } = optionsOf(given);
    return this.#with({ kind: 'bytes', id, length: lengthOf(length), options: rest });
  }

  /** An IPv4 address. */
  ipv4<I extends string>(id: I, given: options.OrderedOptions): With<V, S, I, string> {
    return this.#address(id, 'IPv4', given);
  }

  /** An IPv6 address. */
  ipv6<I extends string>(id: I, given: options.FieldOptions): With<V, S, I, string> {
    return this.#address(id, 'IPv6', given);
  }

  /** An Ethernet address. */
  ether<I extends string>(id: I, given: options.FieldOptions): With<V, S, I, string> {
    return this.#address(id, 'ETHER', given);
  }

  /** A GUID; with `LE`, its first three parts are little-endian. */
  guid<I extends string>(id: I, given: options.OrderedOptions): With<V, S, I, string> {
    return this.#address(id, 'GUID', given);
  }

  /**
   * A moment, in nanoseconds since 1970-01-01T00:00:00Z. `SECS` is 4 bytes, `SECS_NSECS` 4 and 4,
   * `MSECS` and `NSECS` 8.
   */
  absTime<I extends string>(
    id: I,
    encoding: TimeEncoding,
    given: options.OrderedOptions,
  ): With<V, S, I, bigint> {
    return this.#with({ kind: 'time', id, isAbsolute: true, encoding, options: { ...given } });
  }

  /** A span of time, in nanoseconds; encodings as in {@link absTime}. */
  relTime<I extends string>(
    id: I,
    encoding: TimeEncoding,
    given: options.OrderedOptions,
  ): With<V, S, I, bigint> {
    return this.#with({ kind: 'time', id, isAbsolute: false, encoding, options: { ...given } });
  }

  /** Another layout below a line of its own. */
  struct<I extends string, W>(
    id: I,
    of: LayoutOrLater<W>,
    given: options.FieldOptions,
  ): With<V, S, I, Flat<W>> {
    return this.#with({ kind: 'struct', id, of: () => resolve(of), options: { ...given } });
  }

  /** Another layout, several times. */
  array<I extends string, W>(
    id: I,
    of: LayoutOrLater<W>,
    given: options.ArrayOptions<S>,
  ): With<V, S, I, readonly Flat<W>[]> {
    const { count, ...rest } = optionsOf(given);
    const length = lengthOf(count);
    return this.#with({ kind: 'array', id, of: () => resolve(of), count: length, options: rest });
  }

  /**
   * Items that see `length` bytes and no more; what they leave is passed over. If fewer bytes are there, an
   * expert info says so.
   */
  window<W>(
    id: string,
    length: number | ((scope: Scope<S>) => Numeric),
    items: Inner<S, W>,
  ): LayoutChain<V & W, S> {
    const { made, mistakes } = inside('the function of its items', items);
    return this.#with({ kind: 'window', id, length: lengthOf(length), items: made, mistakes });
  }

  /** One of several rows of items, by a number. */
  switch<I extends string, Cases extends Readonly<Record<number, Inner<S, unknown>>>, Default>(
    id: I,
    on: (scope: Scope<S>) => Numeric,
    cases: Cases,
    otherwise?: Inner<S, Default>,
  ): With<V, S, I, SwitchValue<Cases, Inner<S, Default>>> {
    const each = Object.entries(optionsOf(cases)).map(([key, items]) => ({
      key,
      ...inside(`case ${key}`, items),
    }));
    const last = otherwise === undefined ? NOTHING : inside('the last function', otherwise);
    return this.#with({
      kind: 'switch',
      id,
      on: record(on),
      cases: each.map(({ key, made }) => ({ key, items: made })),
      otherwise: last.made,
      mistakes: [...each, last].flatMap(({ mistakes }) => mistakes),
    });
  }

  /** Items that are there under a condition. */
  when<W>(condition: options.ConditionOf<S>, items: Inner<S, W>): LayoutChain<V & Partial<W>, S> {
    const { made, mistakes } = inside('the function of its items', items);
    return this.#with({ kind: 'when', condition: record(condition), items: made, mistakes });
  }

  /** A number that is worked out: 32 bits, unsigned. */
  generated<I extends string>(
    id: I,
    given: options.BitsOptions,
    value: (scope: Scope<S>) => Numeric,
  ): WithNumber<V, S, I, number> {
    return this.#with({ kind: 'generated', id, value: record(value), options: { ...given } });
  }

  /** Bytes for another dissector. */
  payload<I extends string>(id: I, given: options.PayloadOptions<S>): With<V, S, I, Uint8Array> {
    const { length, ...rest } = optionsOf(given);
    return this.#with({ kind: 'payload', id, length: lengthOf(length), options: rest });
  }

  /** An expert info on the item before it, under a condition. `id` is the end of its filter name. */
  expert(
    id: string,
    condition: options.ConditionOf<S>,
    severity: options.ExpertSeverity,
    group: options.ExpertInfoGroup,
    text: string,
  ): LayoutChain<V, S> {
    return this.#with({ kind: 'expert', id, condition: record(condition), severity, group, text });
  }

  #number<I extends string, T>(
    id: I,
    bytes: number,
    isSigned: boolean,
    given: options.NumberOptions,
  ): WithNumber<V, S, I, T> {
    return this.#with({ kind: 'number', id, bytes, isSigned, options: { ...given } });
  }

  #address<I extends string>(
    id: I,
    address: AddressType,
    given: options.FieldOptions,
  ): With<V, S, I, string> {
    return this.#with({ kind: 'address', id, address, options: { ...given } });
  }

  #with<W, T>(item: DeclaredItem): LayoutChain<W, T> {
    const { name, items } = this.declared;
    return new LayoutChain({ name, items: [...items, item] });
  }
}

/** Begins a layout; its name is part of its fields' filter names. */
export function layout(name: string): LayoutChain<Empty, Empty> {
  return new LayoutChain({ name, items: [] });
}

const NOTHING = { made: [], mistakes: [] };

function inside(what: string, items: unknown): ReturnType<typeof itemsOf> {
  return itemsOf(what, items, layout(''));
}

function resolve<W>(of: LayoutOrLater<W>): DeclaredLayout {
  return (typeof of === 'function' ? of() : of).declared;
}
