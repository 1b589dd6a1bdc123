import type { ProtocolDescription } from '../describe/description.js';
import { describeProtocol } from '../describe/describe-protocol.js';
import { DeclarationError } from './declaration-error.js';
import type { LayoutChain } from './layout.js';
import type { ProtocolOptions } from './protocol-options.js';
import type { Typed } from './value.js';

/** A protocol whose PDUs hold values of type `V`. */
export interface Protocol<V> extends Typed<V> {
  /** The protocol as data: frozen, and without functions. */
  readonly description: ProtocolDescription;
}

/**
 * Declares a protocol.
 *
 * @throws {@link DeclarationError} with all that is wrong with it.
 *
 * @example
 * ```ts
 * import { layout, protocol } from 'sharkscribe/dissector';
 *
 * const beacon = protocol({
 *   name: 'Beacon', shortName: 'BEACON', filterName: 'beacon', version: '1.0',
 *   attach: [{ table: 'udp.port', values: [7900] }],
 *   layout: layout('').uint16('id', { label: 'Id' }).uint8('hops', { label: 'Hops' }),
 * });
 * console.log(beacon.description.fields.map(({ abbrev }) => abbrev).join(', ')); // beacon.id, beacon.hops
 * ```
 */
export function protocol<V, S>(
  options: Omit<ProtocolOptions<V, keyof S & string>, 'layout'> & {
    readonly layout: LayoutChain<V, S>;
  },
): Protocol<V> {
  const { description, errors } = describeProtocol(options);
  if (errors.length > 0) throw new DeclarationError(errors);
  return Object.freeze({ description });
}
