import type { AddressType, TimeEncoding } from '../describe/description.js';
import type { Recording } from './scope.js';

/** Options as they were given: what is right about them is found out when the protocol is described. */
export type GivenOptions = Readonly<Record<string, unknown>>;

export type DeclaredLength = Recording | 'rest';

/** What is wrong with functions that add items, in words that follow the name of the item. */
type Mistakes = readonly string[];

interface DeclaredField {
  readonly id: string;
  readonly options: GivenOptions;
}

export interface DeclaredBits extends DeclaredField {
  readonly kind: 'bits' | 'flag';
  readonly mask: unknown;
}

/** An item as it stands in a declaration. */
export type DeclaredItem =
  | (DeclaredField & {
      readonly kind: 'number';
      readonly bytes: number;
      readonly isSigned: boolean;
    })
  | (DeclaredField & { readonly kind: 'float'; readonly bytes: 4 | 8 })
  | (DeclaredField & { readonly kind: 'bool' | 'stringz' })
  | (DeclaredField & {
      readonly kind: 'bitmask';
      readonly bytes: number;
      readonly parts: readonly DeclaredBits[];
      readonly mistakes: Mistakes;
    })
  | (DeclaredField & { readonly kind: 'string' | 'bytes'; readonly length: DeclaredLength })
  | (DeclaredField & { readonly kind: 'uint-string'; readonly prefixBytes: number })
  | (DeclaredField & { readonly kind: 'address'; readonly address: AddressType })
  | (DeclaredField & {
      readonly kind: 'time';
      readonly isAbsolute: boolean;
      readonly encoding: TimeEncoding;
    })
  | (DeclaredField & { readonly kind: 'generated'; readonly value: Recording })
  | (DeclaredField & { readonly kind: 'struct'; readonly of: LayoutReference })
  | (DeclaredField & {
      readonly kind: 'array';
      readonly of: LayoutReference;
      readonly count: DeclaredLength;
    })
  | (DeclaredField & { readonly kind: 'payload'; readonly length: DeclaredLength })
  | DeclaredWindow
  | DeclaredSwitch
  | DeclaredWhen
  | DeclaredExpert;

interface DeclaredWindow {
  readonly kind: 'window';
  readonly id: string;
  readonly length: DeclaredLength;
  readonly items: readonly DeclaredItem[];
  readonly mistakes: Mistakes;
}

export interface DeclaredSwitch {
  readonly kind: 'switch';
  readonly id: string;
  readonly on: Recording;
  readonly cases: readonly { readonly key: string; readonly items: readonly DeclaredItem[] }[];
  readonly otherwise: readonly DeclaredItem[];
  readonly mistakes: Mistakes;
}

interface DeclaredWhen {
  readonly kind: 'when';
  readonly condition: Recording;
  readonly items: readonly DeclaredItem[];
  readonly mistakes: Mistakes;
}

export interface DeclaredExpert {
  readonly kind: 'expert';
  readonly id: string;
  readonly condition: Recording;
  readonly severity: string;
  readonly group: string;
  readonly text: string;
}

/** A layout as it stands in a declaration. */
export interface DeclaredLayout {
  readonly name: string;
  readonly items: readonly DeclaredItem[];
}

/** A layout, or a function that gives it later, for layouts that contain themselves. */
export type LayoutReference = () => DeclaredLayout;
