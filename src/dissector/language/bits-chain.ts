import type { DeclaredBits } from './declared-item.js';
import type { BitsOptions, FlagOptions } from './options.js';
import type { Condition, Numeric } from './recorded.js';
import type { Empty } from './value.js';

/** Stands for the scope of a chain; it exists for the compiler only. */
export declare const SCOPE: unique symbol;
/** Stands for the values of a bitmask's parts. */
declare const PARTS: unique symbol;

/** The parts of a bitmask, one after another. `N` is the type of its numbers. */
export class BitsChain<N, V = Empty, S = Empty> {
  declare readonly [PARTS]?: V;
  declare readonly [SCOPE]?: S;

  constructor(readonly parts: readonly DeclaredBits[]) {}

  /** The bits of a mask, as a number. */
  bits<I extends string>(
    id: I,
    mask: number | bigint,
    options: BitsOptions,
  ): BitsChain<N, V & Readonly<Record<I, N>>, S & Readonly<Record<I, Numeric>>> {
    return new BitsChain([...this.parts, { kind: 'bits', id, mask, options: { ...options } }]);
  }

  /** True if any bit of a mask is set; usually it has one. */
  flag<I extends string>(
    id: I,
    mask: number | bigint,
    options: FlagOptions,
  ): BitsChain<N, V & Readonly<Record<I, boolean>>, S & Readonly<Record<I, Numeric & Condition>>> {
    return new BitsChain([...this.parts, { kind: 'flag', id, mask, options: { ...options } }]);
  }
}
