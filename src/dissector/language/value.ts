/** No fields yet. */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- what fields are added to
export type Empty = Record<never, never>;

/** One object type instead of an intersection of many. */
export type Flat<T> = { readonly [Key in keyof T]: T[Key] };

/** Stands for the value of a layout or protocol; it exists for the compiler only. */
export declare const VALUE: unique symbol;

/** Something that dissects to a value of this type. */
export interface Typed<V> {
  readonly [VALUE]?: V;
}

/**
 * What a PDU of a protocol, or a layout, holds: numbers of up to 32 bits are `number`, longer ones `bigint`,
 * times `bigint` (nanoseconds), addresses text; `switch` is a union on `case`, `when` makes fields optional.
 *
 * `type FleetPdu = Value<typeof fleet>;`
 */
export type Value<T> = T extends Typed<infer V> ? Flat<V> : never;

/** The number that so many bytes hold. */
export type NumberOf<Bytes extends number> = Bytes extends 1 | 2 | 3 | 4 ? number : bigint;
