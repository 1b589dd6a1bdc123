import type { DeclaredLayout, LayoutReference } from '../language/declared-item.js';
import { isRecord } from './check-shape.js';
import type { Problems } from './problems.js';

/** What is read instead of a layout that is none; it has a byte, so that nothing else is wrong with it. */
const ANY_LAYOUT: DeclaredLayout = {
  name: '',
  items: [
    {
      kind: 'payload',
      id: 'any',
      length: { expression: { op: 'constant', value: 1n } },
      options: { dissector: 'data' },
    },
  ],
};

/** The layout of an item. */
export function layoutOf(of: LayoutReference, path: string, problems: Problems): DeclaredLayout {
  let layout: unknown;
  try {
    layout = of();
  } catch {
    layout = undefined;
  }
  if (isLayout(layout)) return layout;
  const advice = 'give what layout() gives, or a function that gives it';
  problems.add(path, `what stands for its layout is none; ${advice}`);
  return ANY_LAYOUT;
}

function isLayout(value: unknown): value is DeclaredLayout {
  return isRecord(value) && Array.isArray(value['items']);
}
