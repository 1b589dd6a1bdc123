import type { FieldDefinition } from './field-definition.js';

/** The fields of some protocols. */
export interface ChosenFields {
  /** Fields of the protocols, by name; each name once. */
  readonly fields: readonly FieldDefinition[];
  /** Every protocol that there is, in no order. */
  readonly protocols: ReadonlySet<string>;
}

/**
 * The fields that these protocols registered, with those of their parts: for `tcp` also the protocol
 * `tcp.options.mss`, which packets show as a field, and what belongs to it. A protocol without a dot in
 * its name is a layer, so it is no field.
 */
export function fieldsOfProtocols(
  definitions: Iterable<FieldDefinition>,
  wanted: readonly string[],
): ChosenFields {
  const isWanted = (name: string) =>
    wanted.some((protocol) => name === protocol || name.startsWith(`${protocol}.`));
  const fields = new Map<string, FieldDefinition>();
  const protocols = new Set<string>();
  for (const definition of definitions) {
    const { name, owner } = definition;
    if (owner === undefined) protocols.add(name);
    const isField = owner !== undefined || name.includes('.');
    if (isField && isWanted(owner ?? name) && !fields.has(name)) fields.set(name, definition);
  }
  return {
    fields: [...fields.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    protocols,
  };
}
