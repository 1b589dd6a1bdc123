import type { Field, Layer, TreeNode } from '../model/packet.js';
import type { LayerDetail } from './tree-format.js';
import { replaceUnsafe, spellOut } from './unsafe-characters.js';

/** A protocol as a `<proto>` element of PDML, indented for its place in a packet. Ends in a newline. */
export function layerPdml(layer: Layer, detail: LayerDetail, level = 1): string {
  const indent = '  '.repeat(level);
  const opening = `${indent}<proto ${attributes({ ...protoFacts(layer) })}>\n`;
  const inside =
    detail === 'full'
      ? layer.children.map((node) => nodePdml(node, level + 1)).join('')
      : `${indent}  <field ${attributes({ name: 'filtered', value: layer.name })}/>\n`;
  return `${opening}${inside}${indent}</proto>\n`;
}

function nodePdml(node: TreeNode, level: number): string {
  if (node.kind === 'layer') return layerPdml(node, 'full', level);
  const indent = '  '.repeat(level);
  const opening = `${indent}<field ${attributes(fieldFacts(node))}`;
  if (node.children.length === 0) return `${opening}/>\n`;
  const below = node.children.map((child) => nodePdml(child, level + 1)).join('');
  return `${opening}>\n${below}${indent}</field>\n`;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** In the order in which tshark writes them. */
function protoFacts({ name, label, size, position }: Layer): Attributes {
  return { name, showname: label, size: size ?? 0, pos: position ?? 0 };
}

function fieldFacts({
  name,
  label,
  isHidden,
  size,
  position,
  show,
  raw,
  unmasked,
}: Field): Attributes {
  return {
    name,
    showname: label,
    hide: isHidden ? 'yes' : undefined,
    size: size ?? 0,
    pos: position ?? 0,
    show,
    value: raw,
    unmaskedvalue: unmasked,
  };
}

function attributes(facts: Attributes): string {
  return Object.entries(facts)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}="${xmlText(String(value))}"`))
    .join(' ');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text for an attribute. XML 1.0 allows most control characters not even as references, and reads a
 * line feed in an attribute as a blank, so all of them are spelled out, as tshark does it: `\x1`.
 */
export function xmlText(text: string): string {
  const spell = (codePoint: number) =>
    isControl(codePoint) ? `\\x${codePoint.toString(16)}` : spellOut(codePoint);
  return replaceUnsafe(text, spell).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

function isControl(codePoint: number): boolean {
  return codePoint < 0x20 || codePoint === 0x7f;
}
