import type { FieldKind } from './field-type.js';
import type { FieldName, FieldTypes } from './field-types.js';
import { fieldValue } from './field-value.js';
import type { Field, FieldValue, Layer, Packet, TreeNode } from './packet.js';

/** What a reader knows of a field; what its format does not carry is left out. */
export interface FieldFacts {
  readonly name: string;
  /** What the field holds; `undefined` when its type is not known. */
  readonly holds?: FieldKind | undefined;
  readonly show?: string | undefined;
  readonly label?: string | undefined;
  readonly raw?: string | undefined;
  readonly unmasked?: string | undefined;
  readonly isGenerated?: boolean;
  readonly position?: number | undefined;
  readonly size?: number | undefined;
  readonly isHidden?: boolean;
  readonly children?: readonly TreeNode[];
}

const NO_NODES: readonly TreeNode[] = [];

/** A field whose value is worked out when it is asked for. */
export class FieldNode implements Field {
  readonly kind = 'field';
  readonly #facts: FieldFacts;

  constructor(facts: FieldFacts) {
    this.#facts = facts;
  }

  get name(): string {
    return this.#facts.name;
  }

  get value(): FieldValue | undefined {
    const { holds, show } = this.#facts;
    return holds === undefined ? undefined : fieldValue(holds, show);
  }

  get show(): string | undefined {
    return this.#facts.show;
  }

  get label(): string | undefined {
    return this.#facts.label;
  }

  get raw(): string | undefined {
    return this.#facts.raw;
  }

  get unmasked(): string | undefined {
    return this.#facts.unmasked;
  }

  get isGenerated(): boolean {
    return this.#facts.isGenerated ?? false;
  }

  get position(): number | undefined {
    return this.#facts.position;
  }

  get size(): number | undefined {
    return this.#facts.size;
  }

  get isHidden(): boolean {
    return this.#facts.isHidden ?? false;
  }

  get children(): readonly TreeNode[] {
    return this.#facts.children ?? NO_NODES;
  }

  get fields(): readonly Field[] {
    return fieldsAmong(this.children);
  }
}

/** Name of the protocol in which PDML puts fields that stand on the top level, below no protocol. */
export const WRAPPER = 'fake-field-wrapper';

/** What a reader knows of a protocol. */
export interface LayerFacts {
  readonly name: string;
  readonly label?: string | undefined;
  readonly claimedBy?: string | undefined;
  readonly position?: number | undefined;
  readonly size?: number | undefined;
  readonly children: readonly TreeNode[];
}

/** What all protocols have in common; readers that build the children late extend it. */
export abstract class LayerNode implements Layer {
  readonly kind = 'layer';
  abstract readonly name: string;
  abstract readonly label: string | undefined;
  abstract readonly position: number | undefined;
  abstract readonly size: number | undefined;
  abstract readonly children: readonly TreeNode[];

  get claimedBy(): string | undefined {
    return undefined;
  }

  get fields(): readonly Field[] {
    return fieldsAmong(this.children);
  }

  get protocols(): readonly Layer[] {
    return protocolsAmong(this.children);
  }

  get<N extends FieldName>(name: N): FieldTypes[N] | undefined {
    return this.find(name)?.value as FieldTypes[N] | undefined;
  }

  getAll<N extends FieldName>(name: N): readonly FieldTypes[N][] {
    return valuesOf(this.findAll(name)) as readonly FieldTypes[N][];
  }

  shown(name: string): string | undefined {
    return this.find(name)?.show;
  }

  shownAll(name: string): readonly string[] {
    return this.findAll(name).flatMap(({ show }) => show ?? []);
  }

  find(name: string): Field | undefined {
    for (const field of fieldsBelow(this.children)) if (field.name === name) return field;
    return undefined;
  }

  findAll(name: string): readonly Field[] {
    return [...fieldsBelow(this.children)].filter((field) => field.name === name);
  }
}

/** A protocol that is known in full. */
export class BuiltLayer extends LayerNode {
  readonly name: string;
  readonly label: string | undefined;
  readonly position: number | undefined;
  readonly size: number | undefined;
  readonly children: readonly TreeNode[];

  readonly #claimedBy: string | undefined;

  constructor({ name, label, claimedBy, position, size, children }: LayerFacts) {
    super();
    this.#claimedBy = claimedBy;
    this.name = name;
    this.label = label;
    this.position = position;
    this.size = size;
    this.children = children;
  }

  override get claimedBy(): string | undefined {
    return this.#claimedBy;
  }
}

/** A frame with its protocols. */
export class PacketNode implements Packet {
  constructor(
    readonly frameNumber: number,
    readonly timeNanos: bigint,
    readonly protocols: readonly Layer[],
  ) {}

  get<N extends FieldName>(name: N): FieldTypes[N] | undefined {
    return this.find(name)?.value as FieldTypes[N] | undefined;
  }

  getAll<N extends FieldName>(name: N): readonly FieldTypes[N][] {
    return valuesOf(this.findAll(name)) as readonly FieldTypes[N][];
  }

  layer(name: string): Layer | undefined {
    for (const layer of layersBelow(this.protocols)) if (layer.name === name) return layer;
    return undefined;
  }

  layers(name?: string): readonly Layer[] {
    const all = [...layersBelow(this.protocols)];
    return name === undefined ? all : all.filter((layer) => layer.name === name);
  }

  find(name: string): Field | undefined {
    for (const layer of layersBelow(this.protocols)) {
      const field = layer.find(name);
      if (field !== undefined) return field;
    }
    return undefined;
  }

  findAll(name: string): readonly Field[] {
    return this.layers().flatMap((layer) => layer.findAll(name));
  }

  [Symbol.iterator](): Iterator<Layer> {
    return this.protocols[Symbol.iterator]();
  }
}

/** The fields among these nodes. */
function fieldsAmong(nodes: readonly TreeNode[]): readonly Field[] {
  return nodes.filter((node) => node.kind === 'field');
}

/** The protocols among these nodes, and those below fields among them. */
function protocolsAmong(nodes: readonly TreeNode[]): readonly Layer[] {
  return nodes.flatMap((node) => (node.kind === 'layer' ? [node] : protocolsAmong(node.children)));
}

/** All fields below, each before what stands below it; what nested protocols hold is left out. */
export function* fieldsBelow(nodes: readonly TreeNode[]): Generator<Field> {
  for (const node of nodes) {
    if (node.kind === 'layer') continue;
    yield node;
    if (node.children.length > 0) yield* fieldsBelow(node.children);
  }
}

/** All protocols, each before those nested in it. */
export function* layersBelow(layers: readonly Layer[]): Generator<Layer> {
  for (const layer of layers) {
    yield layer;
    yield* layersBelow(layer.protocols);
  }
}

function valuesOf(fields: readonly Field[]): readonly FieldValue[] {
  return fields.flatMap(({ value }) => value ?? []);
}
