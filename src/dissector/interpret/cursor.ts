import type { ExpertItem } from '../describe/description.js';
import { type NodeShape, PduNode } from './pdu-node.js';
import { MALFORMED, SHORT, type StopReason } from './stop.js';
import type { Whole } from './whole-number.js';

/** Layouts inside layouts, and nodes of a PDU: beyond this it is malformed. Wireshark's own limits are higher. */
export const MAX_DEPTH = 32;
export const MAX_NODES = 100_000;

/** Where a PDU lies in some bytes. */
export interface PduView {
  readonly bytes: Uint8Array;
  readonly start: number;
  /** Where the PDU ends. */
  readonly reportedEnd: number;
  /** Where what the capture holds of it ends. */
  readonly capturedEnd: number;
}

/** Bytes for another dissector. */
export interface HandOff {
  readonly dissector: string;
  /** From the first byte of the PDU. */
  readonly position: number;
  readonly size: number;
  /** Another declared protocol has dissected them. */
  readonly isDeclared: boolean;
}

/**
 * Dissects bytes for another protocol, if it is declared.
 *
 * @returns `undefined` if it is not; else why the other one was not read to its end, if it was not.
 */
export type HandOver = (
  dissector: string,
  view: PduView,
) => { readonly stop: StopReason | undefined } | undefined;

/** Values by the ids of their items; `undefined` when nobody asked for them. */
export type Values = Record<string, unknown>;

type Expert = Omit<ExpertItem, 'kind' | 'condition'>;

/** How far the dissection of a PDU has come. */
export class Cursor {
  readonly bytes: Uint8Array;
  /** First byte of the PDU. */
  readonly start: number;
  at: number;
  /** End of the PDU, or of the innermost window. */
  reportedEnd: number;
  capturedEnd: number;
  /** Numbers of the innermost layout that expressions use. */
  slots: Whole[] = [];
  /** The innermost node that is open. */
  parent: PduNode;
  /** The last item, for expert infos. */
  last: PduNode;
  depth = 0;
  values: Values | undefined;
  readonly handOffs: HandOff[] = [];
  handOver: HandOver | undefined;
  #nodes = 0;

  constructor(
    view: PduView,
    readonly root: PduNode,
    private readonly filterName: string,
  ) {
    this.bytes = view.bytes;
    this.start = view.start;
    this.at = view.start;
    this.reportedEnd = view.reportedEnd;
    this.capturedEnd = Math.min(view.capturedEnd, view.reportedEnd);
    this.parent = root;
    this.last = root;
  }

  /**
   * Bytes that are left to read, in the capture or not. As in Wireshark there are none once a window has ended
   * behind what the capture holds.
   */
  get remaining(): number {
    return this.at > this.capturedEnd ? 0 : this.reportedEnd - this.at;
  }

  /** Goes over so many bytes, and gives where they begin. */
  take(size: number): number {
    this.need(this.at, size);
    const { at } = this;
    this.at += size;
    return at;
  }

  /** Stops unless so many bytes are there. */
  need(at: number, size: number): void {
    const end = at + size;
    // Where it begins matters first.
    if (at > this.capturedEnd && at <= this.reportedEnd) throw SHORT;
    if (end > this.reportedEnd) throw MALFORMED;
    if (end > this.capturedEnd) throw SHORT;
  }

  /** Gives bytes to another dissector; what stops that one stops this one. */
  handOff(dissector: string, at: number, size: number): void {
    const end = at + size;
    const view = { bytes: this.bytes, start: at, capturedEnd: end, reportedEnd: end };
    const taken = this.handOver?.(dissector, view);
    const isDeclared = taken !== undefined;
    this.handOffs.push({ dissector, position: at - this.start, size, isDeclared });
    if (taken?.stop !== undefined) throw taken.stop === 'short' ? SHORT : MALFORMED;
  }

  /** Adds a node to the innermost open one. */
  add(shape: NodeShape, start: number, size: number, value?: Whole): PduNode {
    const node = new PduNode(shape, this.bytes, start, size, value);
    this.parent.add(node);
    this.last = node;
    this.count(node);
    return node;
  }

  /** Stops at a PDU that has far too many nodes. */
  count(node: PduNode): void {
    this.#nodes += 1;
    if (this.#nodes <= MAX_NODES) return;
    this.remark(node, tooManyItems(this.filterName));
    throw MALFORMED;
  }

  remark(node: PduNode, expert: Expert): void {
    node.add(new PduNode({ kind: 'expert', expert }, this.bytes, node.start, 0));
  }

  /** Stops at a layout that is too deep inside others; its node is there already. */
  enter(node: PduNode): void {
    this.depth += 1;
    if (this.depth <= MAX_DEPTH) return;
    this.remark(node, nestedTooDeep(this.filterName));
    throw MALFORMED;
  }
}

/** The expert infos that every protocol has. */
export function lengthOverrun(filterName: string): Expert {
  const text = 'Length goes beyond the data that contains it';
  return { abbrev: `${filterName}.length_overrun`, severity: 'ERROR', group: 'PROTOCOL', text };
}

export function nestedTooDeep(filterName: string): Expert {
  const text = `Nested more than ${MAX_DEPTH} deep`;
  return { abbrev: `${filterName}.nested_too_deep`, severity: 'ERROR', group: 'PROTOCOL', text };
}

export function tooManyItems(filterName: string): Expert {
  const text = `More than ${MAX_NODES} items`;
  return { abbrev: `${filterName}.too_many_items`, severity: 'ERROR', group: 'PROTOCOL', text };
}
