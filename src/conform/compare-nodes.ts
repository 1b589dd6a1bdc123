import type { PdmlNode } from '../decode/pdml-nodes.js';
import type { ShownNode } from '../dissector/show/shown-node.js';
import type { ComparedAttribute } from './difference.js';

/** Takes a difference: the place, what differs, and what both say. */
export type Differ = (
  path: string,
  attribute: ComparedAttribute,
  ours: string,
  theirs: string,
) => void;

const EXPERT = '_ws.expert';

/**
 * Compares two trees, node by node.
 *
 * @param base - Where the plugin's PDU begins in its data.
 * @returns The nodes that were compared.
 */
function compareNodes(
  ours: ShownNode,
  theirs: PdmlNode,
  base: number,
  above: string,
  differ: Differ,
): number {
  const path = `${above}/${ours.name}`;
  if (ours.name !== theirs.name) {
    differ(path, 'name', ours.name, theirs.name);
    return 1;
  }
  const test = (attribute: ComparedAttribute, a: string | number, b: string | number) => {
    if (a !== b) differ(path, attribute, String(a), String(b));
  };
  test('show', pdmlText(ours.show), theirs.show ?? '');
  test('value', ours.value ?? '', theirs.value ?? '');
  test('unmaskedvalue', ours.unmaskedValue ?? '', theirs.unmaskedValue ?? '');
  test('size', ours.size, theirs.size ?? 0);
  // The facts below an expert info have no place of their own.
  if (!above.endsWith(`/${EXPERT}`)) test('pos', ours.position, (theirs.position ?? 0) - base);
  test('hide', String(ours.isHidden), String(theirs.isHidden));
  test('label', pdmlText(ours.label), theirs.label ?? '');
  return 1 + compareChildren(ours.children, theirs.children, base, path, differ);
}

/** The same for what stands below a node. */
export function compareChildren(
  ours: readonly ShownNode[],
  theirs: readonly PdmlNode[],
  base: number,
  path: string,
  differ: Differ,
): number {
  if (ours.length !== theirs.length) {
    const names = (nodes: readonly { readonly name: string }[]) =>
      nodes.map(({ name }) => name).join(' ');
    differ(path, 'children', names(ours), names(theirs));
  }
  let nodes = 0;
  ours.forEach((child, index) => {
    const other = theirs[index];
    if (other !== undefined) nodes += compareNodes(child, other, base, path, differ);
  });
  return nodes;
}

/** PDML has control characters as text. */
function pdmlText(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16)}`,
  );
}
