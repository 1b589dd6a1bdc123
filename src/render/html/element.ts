import type { Element, ElementContent, Properties } from 'hast';

/** An element; strings become text. */
export function h(
  tagName: string,
  properties: Properties = {},
  children: readonly (ElementContent | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

/** Is it an element of one of these names? */
export function isElement(node: ElementContent | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** All text of a node. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Elements below a node in the order of the document, with the elements that they are in. */
export function* elementsOf(
  node: Element,
  within: readonly Element[] = [],
): Generator<{ readonly element: Element; readonly within: readonly Element[] }> {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield { element: child, within };
    yield* elementsOf(child, [...within, child]);
  }
}
