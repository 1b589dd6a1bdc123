import type { Layer, TreeNode } from '../model/packet.js';
import type { LayerDetail } from './tree-format.js';
import { replaceUnsafe, spellOut } from './unsafe-characters.js';

/** Blanks a level, as tshark indents. */
const INDENT = 4;

/** A protocol as `tshark -V` prints it: its line, and in full the lines below it. Ends in a newline. */
export function layerText(layer: Layer, detail: LayerDetail): string {
  const below = detail === 'full' ? linesOf(layer.children, 1) : [];
  return [lineOf(layer, 0), ...below].map((line) => `${line}\n`).join('');
}

function linesOf(nodes: readonly TreeNode[], level: number): readonly string[] {
  return nodes
    .filter((node) => node.kind === 'layer' || !node.isHidden)
    .flatMap((node) => [lineOf(node, level), ...linesOf(node.children, level + 1)]);
}

function lineOf(node: TreeNode, level: number): string {
  const shown = node.kind === 'field' && node.show !== undefined ? `: ${node.show}` : '';
  const plain = node.label ?? `${node.name}${shown}`;
  // Wireshark puts in brackets what does not stand in the packet itself.
  const line = node.kind === 'field' && node.isGenerated === true ? `[${plain}]` : plain;
  return ' '.repeat(level * INDENT) + replaceUnsafe(line, spellOut);
}
