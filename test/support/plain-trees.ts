import type { Layer, TreeNode } from '../../src/model/packet.js';

/** All that a packet tree has to show, as plain data. */
function plainNode(node: TreeNode): unknown {
  const { kind, name, label, position, size } = node;
  const children = node.children.map(plainNode);
  if (node.kind === 'layer') return { kind, name, label, position, size, children };
  const { show, raw, isHidden, value } = node;
  return { kind, name, label, position, size, show, raw, isHidden, value, children };
}

/** The trees of frames, in order of the frames. */
export function plainTrees(trees: ReadonlyMap<number, readonly Layer[]>): readonly unknown[] {
  return [...trees]
    .sort(([one], [other]) => one - other)
    .map(([frame, layers]) => ({ frame, layers: layers.map(plainNode) }));
}
