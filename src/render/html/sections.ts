import type { ElementContent } from 'hast';
import { h, isElement } from './element.js';

/** Blocks with all from one heading of the second depth to the next in a section that it names. */
export function sectionsOf(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const parts: ElementContent[][] = [[]];
  for (const block of blocks) {
    if (isElement(block, 'h2')) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts.flatMap((part) => {
    const [first] = part;
    if (!isElement(first, 'h2')) return part;
    return [h('section', { ariaLabelledBy: [String(first.properties.id)] }, part)];
  });
}
