import type { PluginPdu } from '../dissector/stream/plugin-session.js';
import { shownNode, type ShownNode } from '../dissector/show/shown-node.js';
import type { TreeStyle } from '../dissector/show/tree-style.js';
import type { FieldKind } from '../model/field-type.js';
import { CLAIMED_BY } from '../model/claimed-by.js';
import { BuiltLayer, FieldNode } from '../model/packet-tree.js';
import type { Layer, TreeNode } from '../model/packet.js';

/** A PDU as a protocol of a packet tree. */
export function pluginLayer(found: PluginPdu, style: TreeStyle, kinds: FieldKinds): Layer {
  const { description, pdu, stop, size, claimedBy } = found;
  const { filterName: name, name: label } = description;
  const marks = stop === undefined ? [] : [markNode(stop)];
  const shown = pdu === undefined ? undefined : shownNode(pdu.tree, pdu.tree.start, style);
  const fields = shown?.children.map((child) => fieldOf(child, kinds)) ?? [];
  return new BuiltLayer({
    name,
    label,
    size,
    // The place in the frame is not known; that in the segment's data would look like it.
    position: undefined,
    claimedBy,
    children: [...claimNodes(claimedBy), ...fields, ...marks],
  });
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
    // Wireshark puts in brackets what does not stand in the packet itself.
    label: node.isGenerated ? `[${node.label}]` : node.label,
    raw: node.value,
    position: node.position,
    size: node.size,
    isHidden: node.isHidden,
    children: node.children.map((child) => fieldOf(child, kinds)),
  });
}

/** As a field, so that every format and filters have it. */
function claimNodes(claimedBy: string | undefined): readonly TreeNode[] {
  if (claimedBy === undefined) return [];
  const label = `[Claimed by: ${claimedBy}]`;
  return [new FieldNode({ name: CLAIMED_BY, holds: 'string', show: claimedBy, label })];
}

const MARKS = {
  malformed: { name: '_ws.malformed', label: '[Malformed Packet]' },
  short: { name: '_ws.short', label: '[Packet size limited during capture]' },
} as const;

function markNode(mark: keyof typeof MARKS): TreeNode {
  const { name, label } = MARKS[mark];
  return new FieldNode({ name, holds: 'presence', show: '', label });
}
