import type { Layer, TreeNode } from '../model/packet.js';
import { grouped, jsonText } from './json-text.js';
import type { LayerDetail } from './tree-format.js';

/** A value of `-T json`, before it is laid out. */
type Json = string | Members | readonly Json[];
type Members = ReadonlyMap<string, Json>;

/**
 * Protocols as members of the object `layers` of `-T json`, indented by `indent` blanks, without a
 * comma around them. As tshark does with `--no-duplicate-keys`, what occurs several times becomes one
 * array, so that no parser loses any of it. All values are strings.
 */
export function layersJson(layers: readonly Layer[], detail: LayerDetail, indent: number): string {
  const members = joined(layers.map((layer) => [layer.name, layerMembers(layer, detail)]));
  return membersText(members, indent);
}

function layerMembers(layer: Layer, detail: LayerDetail): Members {
  return detail === 'full' ? nodeMembers(layer.children) : new Map([['filtered', layer.name]]);
}

function nodeMembers(nodes: readonly TreeNode[]): Members {
  return joined(nodes.flatMap(entriesOf));
}

/** A field with children is its value and, beside it, `NAME_tree`; a text-only line is its label. */
function entriesOf(node: TreeNode): readonly (readonly [string, Json])[] {
  const below = nodeMembers(node.children);
  if (node.kind === 'layer') return [[node.name, below]];
  if (node.name === '') return [[node.label ?? node.show ?? '', below.size > 0 ? below : '']];
  return [
    [node.name, node.show ?? ''],
    ...(below.size > 0 ? [[`${node.name}_tree`, below] as const] : []),
  ];
}

function joined(entries: readonly (readonly [string, Json])[]): Members {
  return new Map(
    [...grouped(entries)].map(([key, values]) => {
      const [first = ''] = values;
      return [key, values.length > 1 ? values : first];
    }),
  );
}

function membersText(members: Members, indent: number): string {
  return [...members]
    .map(([key, value]) => `${' '.repeat(indent)}${jsonText(key)}: ${valueText(value, indent)}`)
    .join(',\n');
}

function valueText(value: Json, indent: number): string {
  if (typeof value === 'string') return jsonText(value);
  const margin = ' '.repeat(indent);
  if (value instanceof Map) {
    return value.size === 0 ? '{}' : `{\n${membersText(value as Members, indent + 2)}\n${margin}}`;
  }
  const items = (value as readonly Json[]).map(
    (item) => `${margin}  ${valueText(item, indent + 2)}`,
  );
  return `[\n${items.join(',\n')}\n${margin}]`;
}
