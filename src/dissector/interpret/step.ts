import type { Length } from '../describe/description.js';
import { compileSize } from './compile-expression.js';
import type { Cursor } from './cursor.js';
import type { NodeShape } from './pdu-node.js';

/** Reads an item. */
export type Step = (cursor: Cursor) => void;

/** What compiling the items of a layout takes beside them. */
export interface CompileContext {
  readonly filterName: string;
  /** Where a number waits for expressions; `undefined` if none uses it. */
  slotOf(id: string): number | undefined;
  /** Reads a layout in a frame of its own. */
  layout(index: number): Step;
  /** Is told of every branch that is taken: a case, items or what stands for their absence, a remark. */
  readonly reached?: ((branch: object) => void) | undefined;
}

/** The step, which tells of itself where somebody wants to know. */
export function telling(branch: object, step: Step, { reached }: CompileContext): Step {
  if (reached === undefined) return step;
  return (cursor) => {
    reached(branch);
    step(cursor);
  };
}

/** Expressions use only fields that have a slot. */
export function slotsFor(context: CompileContext): (id: string) => number {
  return (id) => context.slotOf(id) ?? -1;
}

type FieldNodeItem = Extract<NodeShape, { kind: 'field' }>['item'];

/** The shape of a node that shows one field. */
export function shapeOf(item: FieldNodeItem): NodeShape {
  const byteOrder = 'byteOrder' in item ? item.byteOrder : 'BE';
  return { kind: 'field', field: item.field, item, byteOrder };
}

/** Reads how many bytes an item takes. */
export function compileLength(length: Length, context: CompileContext): (cursor: Cursor) => number {
  return length === 'rest' ? (cursor) => cursor.remaining : compileSize(length, slotsFor(context));
}
