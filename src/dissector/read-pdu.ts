import type { Protocol } from './language/protocol.js';
import { Interpreter } from './interpret/interpreter.js';
import type { StopReason } from './interpret/stop.js';
import { shownNode, type ShownNode } from './show/shown-node.js';
import type { TreeStyle } from './show/tree-style.js';
import type { Flat } from './language/value.js';

/** What a PDU holds. */
export interface ReadPdu<V> {
  /** `undefined` for a PDU that was not read to its end. */
  readonly value: Flat<V> | undefined;
  /** Why it was not read to its end. */
  readonly stop: StopReason | undefined;
  /** As Wireshark would show it. */
  readonly tree: ShownNode;
  readonly info: string | undefined;
}

/**
 * Reads one whole PDU of a protocol.
 *
 * @param style - The release of Wireshark after which values are shown.
 *
 * @example
 * ```ts
 * import { layout, protocol, readPdu } from 'sharkscribe/dissector';
 *
 * const beacon = protocol({
 *   name: 'Beacon', shortName: 'BEACON', filterName: 'beacon', version: '1.0',
 *   layout: layout('').uint16('id', { label: 'Id' }).uint8('hops', { label: 'Hops' }),
 * });
 * const { value } = readPdu(beacon, Uint8Array.of(1, 2, 3));
 * console.log(value?.id, value?.hops); // 258 3
 * ```
 */
export function readPdu<V>(
  { description }: Protocol<V>,
  bytes: Uint8Array,
  style: TreeStyle = '4.6',
): ReadPdu<V> {
  const view = { bytes, start: 0, capturedEnd: bytes.length, reportedEnd: bytes.length };
  const { values, stop, tree, info } = new Interpreter(description).dissect(view, {
    withValues: true,
  });
  // The items of the layout make both the type and the values.
  return { value: values as Flat<V> | undefined, stop, tree: shownNode(tree, 0, style), info };
}
