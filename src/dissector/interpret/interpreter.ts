import type { LayoutDescription, ProtocolDescription } from '../describe/description.js';
import { usedFields } from '../describe/used-fields.js';
import { compileItems } from './compile-items.js';
import { Cursor, type HandOff, type HandOver, type PduView, type Values } from './cursor.js';
import { infoOf } from './info-text.js';
import { type NodeShape, PduNode } from './pdu-node.js';
import type { CompileContext, Step } from './step.js';
import { Stop, type StopReason } from './stop.js';

/** What became of a PDU. */
export interface DissectedPdu {
  /** The protocol, with its fields below it. */
  readonly tree: PduNode;
  /** Why it was not read to its end. */
  readonly stop: StopReason | undefined;
  /** Its part of the Info column; `undefined` without one, and for a PDU that was not read to its end. */
  readonly info: string | undefined;
  /** The same without numbers that have no names, if that was asked for. */
  readonly kind?: string | undefined;
  readonly handOffs: readonly HandOff[];
  /** Values by id, if they were asked for and the PDU was read to its end. */
  readonly values: Values | undefined;
}

interface DissectOptions {
  readonly withValues?: boolean;
  readonly withKind?: boolean;
  readonly handOver?: HandOver;
}

/** Dissects PDUs of one protocol. Keeps nothing of them. */
export class Interpreter {
  readonly #filterName: string;
  readonly #shape: NodeShape;
  readonly #root: Step;
  readonly #infoOf: (cursor: Cursor) => string | undefined;
  readonly #kindOf: (cursor: Cursor) => string | undefined;

  /** @param reached - Is told of every branch that is taken, as an object of the description. */
  constructor(
    readonly description: ProtocolDescription,
    reached?: (branch: object) => void,
  ) {
    const { filterName, name, layouts, info } = description;
    this.#filterName = filterName;
    this.#shape = { kind: 'protocol', name: filterName, label: name };
    const infoIds = info.flatMap((part) => (part.kind === 'field' ? [part.id] : []));
    const steps: (Step | undefined)[] = [];
    const rootSlots = slotsOf(layouts[0], infoIds);
    layouts.forEach((layout, index) => {
      const slots = index === 0 ? rootSlots : slotsOf(layout, []);
      const context: CompileContext = {
        filterName,
        slotOf: (id) => slots.get(id),
        layout: (other) => (cursor) => steps[other]?.(cursor),
        reached,
      };
      const read = compileItems(layout.items, context);
      steps[index] = (cursor) => {
        if (slots.size > 0) cursor.slots = [];
        cursor.last = cursor.parent;
        read(cursor);
      };
    });
    this.#root = (cursor) => steps[0]?.(cursor);
    this.#infoOf = infoOf(info, rootSlots);
    this.#kindOf = infoOf(info, rootSlots, true);
  }

  /**
   * @param options.withValues - Gather the values for programs, too.
   * @param options.withKind - Say what kind of PDU it is, too.
   * @param options.handOver - Takes the bytes for other protocols.
   */
  dissect(
    view: PduView,
    { withValues = false, withKind = false, handOver }: DissectOptions = {},
  ): DissectedPdu {
    const end = Math.min(view.capturedEnd, view.reportedEnd);
    const tree = new PduNode(this.#shape, view.bytes, view.start, Math.max(0, end - view.start));
    const cursor = new Cursor(view, tree, this.#filterName);
    const values: Values | undefined = withValues ? {} : undefined;
    cursor.values = values;
    cursor.handOver = handOver;
    const { handOffs } = cursor;
    try {
      this.#root(cursor);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return { tree, stop: error.reason, info: undefined, handOffs, values: undefined };
    }
    const read = { tree, stop: undefined, info: this.#infoOf(cursor), handOffs, values };
    return withKind ? { ...read, kind: this.#kindOf(cursor) } : read;
  }
}

/** A place for each number that expressions use. */
function slotsOf(
  layout: LayoutDescription | undefined,
  more: readonly string[],
): ReadonlyMap<string, number> {
  const used = usedFields(layout?.items ?? [], more);
  return new Map([...used].map((id, index) => [id, index]));
}
