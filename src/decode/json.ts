import { type FieldCatalog, type FieldKind, NO_CATALOG } from '../model/field-type.js';
import type { Field, Layer, Packet, TreeNode } from '../model/packet.js';
import { BuiltLayer, FieldNode, PacketNode, WRAPPER } from '../model/packet-tree.js';
import { epochNanos } from '../model/time-nanos.js';
import { FILTERED } from './filtered.js';
import { type JsonMember, JsonValue } from './json-value.js';

/**
 * Reads one packet of `tshark -T json`, with or without `-x`. JSON cannot carry labels and hidden
 * flags; the bytes of fields and their places are there with `-x` only.
 *
 * @param text - From `{` to `}`, as {@link JsonSplitter} cuts it.
 * @param catalog - Types of the fields; without it no field has a typed value, and a nested protocol is
 *   known by `frame.protocols` alone.
 * @throws Error when that is not a packet with a frame number and a time.
 */
export function readJsonPacket(text: string, catalog: FieldCatalog = NO_CATALOG): Packet {
  const layers = JsonValue.parse(text).member('_source')?.member('layers');
  const frame = layers?.member('frame');
  const frameNumber = Number(frame?.member('frame.number')?.shown);
  const timeNanos = epochNanos(frame?.member('frame.time_epoch')?.shown ?? '');
  if (layers === undefined || !Number.isSafeInteger(frameNumber) || timeNanos === undefined) {
    throw new Error('a JSON packet without frame number or time');
  }
  const chain = frame?.member('frame.protocols')?.shown ?? '';
  const reader = new JsonTree(catalog, new Set(chain.split(':')));
  return new PacketNode(frameNumber, timeNanos, reader.layers(layers));
}

/** Marks the children of a field whose value stands beside them: `tcp.flags`, `tcp.flags_tree`. */
const TREE = '_tree';
/** Marks where a field's bytes stand: hex, position, size, bit mask, type. */
const RAW = '_raw';
/** Names of Wireshark's own begin so: `_ws.malformed`. */
const OWN = '_ws.';
const EXPERT = '_ws.expert';
/** What looks like the name of a field, where there is no catalog; a host name does, too. */
const FILTER_NAME = /^[\w-]+(?:\.[\w-]+)+$/;

interface Place {
  readonly raw: string | undefined;
  readonly position: number | undefined;
  readonly size: number | undefined;
}

class JsonTree {
  constructor(
    private readonly catalog: FieldCatalog,
    private readonly chain: ReadonlySet<string>,
  ) {}

  /** The top-level protocols; a field among them stands in a protocol of its own name, as in PDML. */
  layers(members: JsonValue): readonly Layer[] {
    return this.nodes(members, true).map((node) =>
      node.kind === 'layer' ? node : new BuiltLayer({ name: WRAPPER, children: [node] }),
    );
  }

  private nodes(value: JsonValue, isTop = false): readonly TreeNode[] {
    const nodes: TreeNode[] = [];
    const members = [...value.members()];
    let places: readonly Place[] = [];
    for (const [index, member] of members.entries()) {
      if (isPlaces(member, members[index + 1])) {
        places = placesOf(member.value);
        continue;
      }
      if (isTreeOf(member, members[index - 1])) continue;
      const trees = treesOf(member, members[index + 1]);
      for (const [nth, one] of member.value.items().entries()) {
        if (one.hasOnly(FILTERED)) continue;
        nodes.push(this.node(member.key, one, { place: places[nth], tree: trees[nth], isTop }));
      }
      places = [];
    }
    return nodes;
  }

  private node(
    key: string,
    value: JsonValue,
    {
      place,
      tree,
      isTop,
    }: { place: Place | undefined; tree: JsonValue | undefined; isTop: boolean },
  ): TreeNode {
    if (value.isObject && this.isLayer(key, value, isTop)) {
      return new BuiltLayer({ name: key, children: this.nodes(value), ...place });
    }
    // A protocol without fields has its line for a value.
    if ((isTop || key.startsWith(OWN)) && this.isLayer(key, value, isTop)) {
      return new BuiltLayer({ name: key, label: value.shown, children: [], ...place });
    }
    return this.field(key, value, tree, place);
  }

  private field(
    key: string,
    value: JsonValue,
    tree: JsonValue | undefined,
    place: Place | undefined,
  ): Field {
    const holds = key === EXPERT ? undefined : this.catalog.kindOf(key);
    // A text-only line has its text for a key.
    const isName = holds === undefined ? this.isName(key, value) : !isBareProtocol(key, holds);
    const isTextOnly = key !== EXPERT && !isName;
    const below = value.isObject ? value : tree;
    return new FieldNode({
      name: isTextOnly ? '' : key,
      holds: isTextOnly ? undefined : holds,
      show: isTextOnly ? key : value.shown,
      label: isTextOnly ? key : undefined,
      children: below === undefined ? [] : this.nodes(below),
      ...place,
    });
  }

  /** May a key that the catalog does not know name a field? A text-only line has no value. */
  private isName(key: string, value: JsonValue): boolean {
    if (!value.isObject && value.shown !== '') return true;
    return this.catalog === NO_CATALOG && FILTER_NAME.test(key);
  }

  private isLayer(key: string, value: JsonValue, isTop: boolean): boolean {
    if (key === EXPERT) return false;
    const holds = this.catalog.kindOf(key);
    if (holds !== undefined && holds !== 'protocol') return false;
    if (this.chain.has(key)) return true;
    if (isTop) return holds === 'protocol' || !key.includes('.') || key.startsWith(OWN);
    // A text-only line may read like the short name of some protocol, but has other fields below it.
    return holds === 'protocol' && (key.includes('.') || hasFieldsOf(key, value));
  }
}

function hasFieldsOf(protocol: string, value: JsonValue): boolean {
  for (const { key } of value.members()) if (key.startsWith(`${protocol}.`)) return true;
  return false;
}

/** Such as `icmp`: protocols that stand among fields have names with dots (`tcp.options.mss`). */
function isBareProtocol(key: string, holds: FieldKind): boolean {
  return holds === 'protocol' && !key.includes('.');
}

/** tshark gives the bytes before the field; `tcp.seq_raw` is a field, which the array tells apart. */
function isPlaces({ key, value }: JsonMember, next: JsonMember | undefined): boolean {
  return value.isArray && next !== undefined && key === next.key + RAW;
}

function isTreeOf({ key, value }: JsonMember, before: JsonMember | undefined): boolean {
  if (before === undefined || key !== before.key + TREE) return false;
  return value.items().every(({ isObject }) => isObject);
}

function treesOf({ key }: JsonMember, next: JsonMember | undefined): readonly JsonValue[] {
  return next?.key === key + TREE ? next.value.items() : [];
}

function placesOf(value: JsonValue): readonly Place[] {
  const items = value.items();
  const all = items[0]?.isArray === true ? items : [value];
  return all.map((one) => {
    const [raw, position, size] = one.items().map(({ shown }) => shown);
    return { raw: raw === '' ? undefined : raw, position: number(position), size: number(size) };
  });
}

function number(text: string | undefined): number | undefined {
  return text === undefined || !/^\d+$/.test(text) ? undefined : Number(text);
}
