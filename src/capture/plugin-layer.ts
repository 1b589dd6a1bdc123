import type { PluginPdu } from '../dissector/stream/plugin-pdu.js';
import type { HandOff } from '../dissector/interpret/cursor.js';
import type { StopReason } from '../dissector/interpret/stop.js';
import { shownNode, type ShownNode } from '../dissector/show/shown-node.js';
import type { TreeStyle } from '../dissector/show/tree-style.js';
import type { FieldKind } from '../model/field-type.js';
import { CLAIMED_BY, HANDED_TO } from '../model/claimed-by.js';
import { BuiltLayer, FieldNode } from '../model/packet-tree.js';
import type { Layer, TreeNode } from '../model/packet.js';

/**
 * A PDU as protocols of a packet tree: its own unless no byte of it was dissected, then what it hands to dissectors
 * that only Wireshark has, then a mark if something is wrong with it.
 */
export function pluginLayers(
  found: PluginPdu,
  style: TreeStyle,
  kinds: FieldKinds,
): readonly Layer[] {
  const { description, pdu, stop, size, claimedBy } = found;
  const { filterName: name, name: label, shortName } = description;
  const marks = stop === undefined ? [] : [markLayer(stop, shortName)];
  if (pdu === undefined) return marks;
  const shown = shownNode(pdu.tree, pdu.tree.start, style);
  const own = new BuiltLayer({
    name,
    label,
    size,
    // The place in the frame is not known; that in the segment's data would look like it.
    position: undefined,
    claimedBy,
    children: [...claimNodes(claimedBy), ...shown.children.map((child) => fieldOf(child, kinds))],
  });
  const handed = pdu.handOffs.filter(({ isDeclared }) => !isDeclared);
  return [own, ...handed.map(handedLayer), ...marks];
}

/** In place of what the other dissector would show. */
function handedLayer({ dissector, size }: HandOff): Layer {
  const label = `[Handed to ${dissector}: ${size} ${size === 1 ? 'byte' : 'bytes'}]`;
  return new BuiltLayer({ name: HANDED_TO, label, size, children: [] });
}

/** What the fields of a protocol hold, by name. */
export type FieldKinds = ReadonlyMap<string, FieldKind>;

/** What the fields of protocols hold. */
export function fieldKinds(descriptions: readonly PluginPdu['description'][]): FieldKinds {
  return new Map(
    descriptions.flatMap(({ fields }) =>
      fields.map(({ abbrev, type, bytes }) => [abbrev, kindOf(type, bytes)] as const),
    ),
  );
}

type FieldType = PluginPdu['description']['fields'][number]['type'];

function kindOf(type: FieldType, bytes: number): FieldKind {
  if (/^U?INT\d/.test(type)) return bytes > 6 ? 'bigint' : 'number';
  return KINDS[type] ?? 'string';
}

/** Types that are no text, nor integers. */
const KINDS: Partial<Record<FieldType, FieldKind>> = {
  FLOAT: 'number',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
  BYTES: 'bytes',
  ABSOLUTE_TIME: 'absolute-time',
  RELATIVE_TIME: 'relative-time',
  NONE: 'presence',
};

function fieldOf(node: ShownNode, kinds: FieldKinds): TreeNode {
  return new FieldNode({
    name: node.name,
    holds: kinds.get(node.name),
    show: node.show,
    label: node.label,
    isGenerated: node.isGenerated,
    raw: node.value,
    unmasked: node.unmaskedValue,
    position: node.position,
    size: node.size,
    isHidden: node.isHidden,
    children: node.children.map((child) => fieldOf(child, kinds)),
  });
}

/** As a field, so that every format and filters have it. */
function claimNodes(claimedBy: string | undefined): readonly TreeNode[] {
  if (claimedBy === undefined) return [];
  const label = `Claimed by: ${claimedBy}`;
  const claim = { name: CLAIMED_BY, show: claimedBy, label, isGenerated: true };
  return [new FieldNode({ ...claim, holds: 'string' })];
}

/** Beside the protocol, as in Wireshark. */
function markLayer(stop: StopReason, shortName: string): Layer {
  if (stop === 'short') {
    const label = `[Packet size limited during capture: ${shortName} truncated]`;
    return new BuiltLayer({ name: '_ws.short', label, children: [] });
  }
  const text = 'Malformed Packet (Exception occurred)';
  const facts = [
    { name: '_ws.malformed.expert', holds: 'presence', show: '', raw: '', label: text },
    { name: '_ws.expert.message', show: text, label: `Message: ${text}`, isHidden: true },
    { name: '_ws.expert.severity', show: '8388608', label: 'Severity level: Error' },
    { name: '_ws.expert.group', show: '117440512', label: 'Group: Malformed' },
  ] as const;
  const expert = new FieldNode({
    name: '_ws.expert',
    label: `Expert Info (Error/Malformed): ${text}`,
    isGenerated: true,
    children: facts.map((fact) => new FieldNode({ ...fact, isGenerated: true })),
  });
  const label = `[Malformed Packet: ${shortName}]`;
  return new BuiltLayer({ name: '_ws.malformed', label, children: [expert] });
}
