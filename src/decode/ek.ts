import { type FieldCatalog, NO_CATALOG } from '../model/field-type.js';
import type { Field, Layer, Packet, TreeNode } from '../model/packet.js';
import { BuiltLayer, FieldNode, LayerNode, PacketNode, WRAPPER } from '../model/packet-tree.js';
import { epochNanos } from '../model/time-nanos.js';
import { ekSpellings } from './ek-spellings.js';
import { EkNames } from './ek-names.js';
import { repairedEkLine } from './ek-repair.js';
import { FILTERED } from './filtered.js';
import { JsonValue } from './json-value.js';

/** A line of EK text that cannot be read: tshark broke off in the middle of it, or it is not EK. */
export class EkSyntaxError extends Error {
  override readonly name: string = 'EkSyntaxError';

  constructor(
    /** Last frame that was read whole; 0 for none. */
    readonly afterFrame: number,
    options?: ErrorOptions,
  ) {
    super(`tshark's output cannot be read after frame ${afterFrame}`, options);
  }
}

/**
 * Reads `tshark -T ek` line by line into packets. EK cannot carry labels, hidden flags and places, it
 * has all fields of a protocol flat, and it spells field names its own way (`tcp_tcp_seq_raw`). A field
 * that the catalog does not know keeps that spelling, for the way back is ambiguous; `get()` and
 * `find()` take filter names in any case.
 */
export class EkReader {
  readonly #known: Pick<Context, 'catalog' | 'names'>;
  #lastFrame = 0;

  /** @param catalog - Types of the fields; without it no field has a typed value. */
  constructor(catalog: FieldCatalog = NO_CATALOG) {
    this.#known = { catalog, names: new EkNames(catalog) };
  }

  /**
   * The packet of one line; `undefined` for the index line that precedes each packet.
   *
   * @throws {@link EkSyntaxError} naming the frame after which the line came.
   */
  read(line: string): Packet | undefined {
    if (line.startsWith('{"index"') || line.trim() === '') return undefined;
    const document = this.#parse(line);
    const layers = document.member('layers');
    if (layers === undefined && document.member('index') !== undefined) return undefined;
    const packet = layers && packetOf(layers, document.member('timestamp'), this.#known);
    if (packet === undefined) throw new EkSyntaxError(this.#lastFrame);
    this.#lastFrame = packet.frameNumber;
    return packet;
  }

  #parse(line: string): JsonValue {
    try {
      return JsonValue.parse(line);
    } catch (cause) {
      const repaired = repairedEkLine(line);
      if (repaired !== undefined) return this.#parse(repaired);
      throw new EkSyntaxError(this.#lastFrame, { cause });
    }
  }
}

function packetOf(
  members: JsonValue,
  timestamp: JsonValue | undefined,
  { catalog, names }: Pick<Context, 'catalog' | 'names'>,
): Packet | undefined {
  const frame = members.member('frame');
  if (frame === undefined) return undefined;
  const frameLayer = new EkLayer('frame', frame, { catalog, names, chain: '' });
  const frameNumber = Number(frameLayer.shown('frame.number'));
  const epoch = frameLayer.shown('frame.time_epoch') ?? '';
  const timeNanos = epochNanos(epoch) ?? indexNanos(timestamp?.shown, epoch);
  if (!Number.isSafeInteger(frameNumber) || timeNanos === undefined) return undefined;
  const chain = frameLayer.shown('frame.protocols') ?? '';
  const context: Context = { catalog, names, chain };
  const layers: Layer[] = [];
  const stray: Field[] = [];
  for (const { key, value } of members.members()) {
    if (isStray(key, value, catalog)) stray.push(...fieldsOf(key, value, context));
    else layers.push(...layersOf(key, value, context));
  }
  if (stray.length > 0) layers.push(new BuiltLayer({ name: WRAPPER, children: stray }));
  return new PacketNode(frameNumber, timeNanos, layers);
}

/** `tcp_tcp_segments`: a field is spelled after its protocol. */
const FIELD_KEY = /^(\w+?)_\1(?:_|$)/;

/** Is this a field on the top level, below no protocol? A protocol without fields has no object either. */
function isStray(key: string, value: JsonValue, catalog: FieldCatalog): boolean {
  if (isLayer(key, value)) return false;
  const name = catalog.nameOfEkKey(key);
  return name === undefined ? FIELD_KEY.test(key) : catalog.kindOf(name) !== 'protocol';
}

/** Fraction of a date that `epochNanos` cannot read; 4.4 cuts `586524-01-19T07:53:24.12633800` off there. */
const FRACTION = /\.(\d{4,9})Z?$/;

/**
 * Time of the index, in milliseconds: all there is when the frame layer has no `frame.time_epoch`. When
 * that has a year beyond those of `Date`, its fraction is still good.
 */
function indexNanos(timestamp: string | undefined, epoch: string): bigint | undefined {
  if (timestamp === undefined || !/^-?\d+$/.test(timestamp)) return undefined;
  const milliseconds = BigInt(timestamp);
  const fraction = FRACTION.exec(epoch)?.[1];
  if (fraction === undefined || milliseconds < 0n) return milliseconds * 1_000_000n;
  return (milliseconds / 1000n) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
}

/** What the readers of a packet's layers share. */
interface Context {
  readonly catalog: FieldCatalog;
  readonly names: EkNames;
  /** The packet's protocols, `eth:ethertype:ip:tcp`. */
  readonly chain: string;
}

const NO_LAYERS: readonly Layer[] = [];

function layersOf(key: string, value: JsonValue, context: Context): readonly Layer[] {
  const name = context.names.protocol(key, context.chain);
  return wantedItems(value).map((one) => new EkLayer(name, one, context));
}

function wantedItems(value: JsonValue): readonly JsonValue[] {
  return value.items().filter((one) => !one.hasOnly(FILTERED));
}

class EkLayer extends LayerNode {
  readonly label = undefined;
  readonly position = undefined;
  readonly size = undefined;
  readonly #value: JsonValue;
  readonly #context: Context;
  #children: readonly TreeNode[] | undefined;
  #protocols: readonly Layer[] | undefined;
  #hasExperts: boolean | undefined;

  /** @param value - Something else than an object when the layer shows no fields. */
  constructor(
    readonly name: string,
    value: JsonValue,
    context: Context,
  ) {
    super();
    this.#value = value;
    this.#context = context;
  }

  get children(): readonly TreeNode[] {
    this.#children ??= nodesOf(this.#value, this.#context, this.protocols);
    return this.#children;
  }

  /** Found without building the fields, which are many. */
  override get protocols(): readonly Layer[] {
    this.#protocols ??= protocolsOf(this.#value, this.#context);
    return this.#protocols;
  }

  override shown(name: string): string | undefined {
    return this.#first(name)?.shown;
  }

  override shownAll(name: string): readonly string[] {
    return [...this.#valuesOf(name)].flatMap((value) => value.shown ?? []);
  }

  override find(name: string): Field | undefined {
    const value = this.#first(name);
    return value && fieldOf(name, value, this.#context);
  }

  override findAll(name: string): readonly Field[] {
    return [...this.#valuesOf(name)].map((value) => fieldOf(name, value, this.#context));
  }

  #first(name: string): JsonValue | undefined {
    this.#hasExperts ??= this.#value.member(EXPERT) !== undefined;
    if (!this.#hasExperts) {
      // The short way, which is nearly always enough.
      for (const key of ekSpellings(this.name, name)) {
        const value = this.#value.member(key);
        if (value !== undefined && !isLayer(key, value)) return value.items()[0];
      }
      if (this.#context.catalog === NO_CATALOG && name !== '') return undefined;
    }
    for (const value of this.#valuesOf(name)) return value;
    return undefined;
  }

  /** The values of a field without building the others: most of them nobody asks for. */
  #valuesOf(name: string): Generator<JsonValue> {
    const spelled = name === '' ? TEXT : name.replaceAll('.', '_');
    return valuesIn(this.#value, spelled, (key) => this.#isSpellingOf(key, name));
  }

  /** Fields that another protocol registered are known by the catalog alone. */
  #isSpellingOf(key: string, name: string): boolean {
    if (name === '') return key === TEXT;
    return ekSpellings(this.name, name).includes(key) || this.#context.names.field(key) === name;
  }
}

/** Values of the members that end with the spelling and are meant, in order, expert information included. */
function* valuesIn(
  value: JsonValue,
  spelled: string,
  isMeant: (key: string) => boolean,
): Generator<JsonValue> {
  // Everything else that is an object is a protocol, and none of its fields are the layer's own.
  const experts = value.member(EXPERT);
  if (experts === undefined) {
    for (const { key, value: found } of value.membersEndingWith(spelled)) {
      if (isMeant(key) && !isLayer(key, found)) yield* found.items();
    }
    return;
  }
  for (const { key, value: found } of value.members()) {
    if (key.endsWith(spelled) && isMeant(key) && !isLayer(key, found)) yield* found.items();
    if (key !== EXPERT) continue;
    for (const expert of found.items()) yield* valuesIn(expert, spelled, isMeant);
  }
}

/** Expert information is an object like a layer, but no protocol: PDML makes it a field too. */
const EXPERT = '_ws_expert';
/** Key of text-only lines. */
const TEXT = 'text';

function isLayer(key: string, value: JsonValue): boolean {
  return key !== EXPERT && value.items().some(({ isObject }) => isObject);
}

function protocolsOf(value: JsonValue, context: Context): readonly Layer[] {
  const layers: Layer[] = [];
  for (const { key, value: member } of value.containers()) {
    if (isLayer(key, member)) layers.push(...layersOf(key, member, context));
  }
  return layers.length === 0 ? NO_LAYERS : layers;
}

/** @param layers - The protocols among the members, in order. */
function nodesOf(
  value: JsonValue,
  context: Context,
  layers: readonly Layer[],
): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  let taken = 0;
  for (const { key, value: member } of value.members()) {
    if (isLayer(key, member)) {
      nodes.push(...layers.slice(taken, (taken += wantedItems(member).length)));
    } else {
      nodes.push(...fieldsOf(key, member, context));
    }
  }
  return nodes;
}

function fieldsOf(key: string, value: JsonValue, context: Context): readonly Field[] {
  const name = key === TEXT ? '' : context.names.field(key);
  return value.items().map((one) => fieldOf(name, one, context));
}

function fieldOf(name: string, value: JsonValue, context: Context): Field {
  const { shown } = value;
  return new FieldNode({
    name,
    holds: name === '' ? undefined : context.catalog.kindOf(name),
    show: shown,
    children: value.isObject ? nodesOf(value, context, protocolsOf(value, context)) : [],
  });
}
