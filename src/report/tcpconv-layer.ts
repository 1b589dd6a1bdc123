import type { FieldKind } from '../model/field-type.js';
import { BuiltLayer, FieldNode } from '../model/packet-tree.js';
import type { Layer } from '../model/packet.js';
import type { SegmentRow } from './segment-row.js';

/** Filter name of the protocol that holds what our analyzer says of a segment. */
export const TCPCONV = 'tcpconv';

interface TcpconvField {
  readonly name: string;
  /** How its line in the packet details begins. */
  readonly title: string;
  readonly holds: FieldKind;
  /** Type in Elasticsearch. */
  readonly elasticType: string;
}

/** In the order in which they are shown. */
export const TCPCONV_FIELDS: readonly TcpconvField[] = [
  text('tcpconv.role', 'Role'),
  text('tcpconv.reset', 'Reset'),
  text('tcpconv.handshake.pattern', 'Handshake'),
  text('tcpconv.teardown.pattern', 'Teardown'),
  flag('tcpconv.capture_duplicate', 'Captured twice'),
  ...sideFields('client', 'Client'),
  ...sideFields('server', 'Server'),
  { name: 'tcpconv.evidence', title: 'Evidence in frame', holds: 'number', elasticType: 'long' },
];

function text(name: string, title: string): TcpconvField {
  return { name, title, holds: 'string', elasticType: 'keyword' };
}

function flag(name: string, title: string): TcpconvField {
  return { name, title, holds: 'boolean', elasticType: 'boolean' };
}

function sideFields(side: 'client' | 'server', title: string): readonly TcpconvField[] {
  return [
    text(`tcpconv.${side}.state_before`, `${title} state before`),
    text(`tcpconv.${side}.state`, `${title} state`),
    text(`tcpconv.${side}.confidence`, `${title} state confidence`),
    flag(`tcpconv.${side}.revised`, `${title} state revised`),
  ];
}

/**
 * What the analyzer says of a segment, as a protocol under the names that `segments` prints;
 * `undefined` for a header that is no segment of a conversation.
 */
export function tcpconvLayer(row: SegmentRow): Layer | undefined {
  const children = TCPCONV_FIELDS.flatMap((field) =>
    valuesOf(row, field.name).map((value) => fieldNode(field, value)),
  );
  if (children.length === 0) return undefined;
  return new BuiltLayer({ name: TCPCONV, label: summaryOf(row), children });
}

type Value = string | number | boolean;

function valuesOf(row: SegmentRow, name: string): readonly Value[] {
  const value = row[name];
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [value];
}

/** In brackets, as Wireshark shows what does not stand in the packet itself. */
function fieldNode({ name, title, holds }: TcpconvField, value: Value): FieldNode {
  const isFlag = typeof value === 'boolean';
  return new FieldNode({
    name,
    holds,
    show: isFlag ? (value ? '1' : '0') : String(value),
    label: `[${title}: ${isFlag ? (value ? 'True' : 'False') : String(value)}]`,
  });
}

/** `TCP Conversation, Role: fin-1, Client: ESTABLISHED → FIN-WAIT-1, Server: ESTABLISHED`. */
function summaryOf(row: SegmentRow): string {
  const roles = valuesOf(row, 'tcpconv.role').join(', ');
  const resets = valuesOf(row, 'tcpconv.reset').join(', ');
  return [
    'TCP Conversation',
    ...(roles === '' ? [] : [`Role: ${roles}`]),
    ...(resets === '' ? [] : [`Reset: ${resets}`]),
    `Client: ${stateChange(row, 'client')}`,
    `Server: ${stateChange(row, 'server')}`,
  ].join(', ');
}

function stateChange(row: SegmentRow, side: 'client' | 'server'): string {
  const [before = ''] = valuesOf(row, `tcpconv.${side}.state_before`);
  const [after = ''] = valuesOf(row, `tcpconv.${side}.state`);
  const change = before === after ? String(after) : `${String(before)} → ${String(after)}`;
  return row[`tcpconv.${side}.confidence`] === 'inferred' ? `${change} (inferred)` : change;
}
