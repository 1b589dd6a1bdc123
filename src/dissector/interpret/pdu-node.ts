import type {
  ExpertItem,
  FieldDescription,
  GeneratedItem,
  LeafItem,
  BitmaskItem,
  BitsItem,
  StructItem,
  ArrayItem,
  ByteOrder,
} from '../describe/description.js';
import type { Whole } from './whole-number.js';

/** What a node shows. */
export type NodeShape =
  | { readonly kind: 'protocol'; readonly name: string; readonly label: string }
  | {
      readonly kind: 'field';
      readonly field: FieldDescription;
      readonly item: LeafItem | BitmaskItem | BitsItem | StructItem | ArrayItem | GeneratedItem;
      readonly byteOrder: ByteOrder;
    }
  | { readonly kind: 'expert'; readonly expert: Omit<ExpertItem, 'kind' | 'condition'> };

const NONE: readonly PduNode[] = [];

/** A node of a PDU's tree. How it is shown is worked out when that is asked for. */
export class PduNode {
  #children: PduNode[] | undefined;

  constructor(
    readonly shape: NodeShape,
    /** What it was read from, with whatever stands around it. */
    readonly bytes: Uint8Array,
    /** Its first byte in them. */
    readonly start: number,
    /** In bytes; 0 for what is worked out. */
    public size: number,
    /** Of a number, as it is shown: shifted down, and without a sign if it has none. */
    public value?: Whole,
  ) {}

  get children(): readonly PduNode[] {
    return this.#children ?? NONE;
  }

  /** Its filter name. */
  get name(): string {
    const { shape } = this;
    if (shape.kind === 'field') return shape.field.abbrev;
    return shape.kind === 'protocol' ? shape.name : '_ws.expert';
  }

  add(child: PduNode): void {
    if (this.#children === undefined) this.#children = [child];
    else this.#children.push(child);
  }
}
