/** An object without its `undefined` properties, typed accordingly. */
export type WithoutAbsent<T> = {
  readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** Drops properties that are `undefined`: an absent fact is absent, not null. */
export function withoutAbsent<T extends object>(value: T): WithoutAbsent<T> {
  const present: Partial<Record<string, unknown>> = {};
  for (const [key, property] of Object.entries(value)) {
    if (property !== undefined) present[key] = property;
  }
  return present as WithoutAbsent<T>;
}
