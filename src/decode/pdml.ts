import { XMLParser } from 'fast-xml-parser';
import { type FieldCatalog, NO_CATALOG } from '../model/field-type.js';
import type { Field, Layer, Packet, TreeNode } from '../model/packet.js';
import { BuiltLayer, FieldNode, PacketNode, WRAPPER } from '../model/packet-tree.js';
import { epochNanos } from '../model/time-nanos.js';
import { FILTERED } from './filtered.js';
import { decodeXmlText } from './xml-text.js';

/** Deepest nesting of tags that is still read. tshark itself gives up at a tree depth of 500. */
const MAX_DEPTH = 2000;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  // Every value stays the text it is: blanks, `007` and `0x0800` included.
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // References are replaced by decodeXmlText(), which knows no definitions.
  processEntities: false,
  maxNestedTags: MAX_DEPTH,
});

/** An element as the parser gives it: its children under its tag name, its attributes under `:@`. */
type XmlElement = Readonly<Record<string, unknown>>;

/**
 * Reads one packet of PDML.
 *
 * @param xml - From `<packet>` to `</packet>`, as {@link PdmlSplitter} cuts it.
 * @param catalog - Types of the fields; without it no field has a typed value.
 * @throws Error when that is not a packet with a frame number and a time.
 */
export function readPdmlPacket(xml: string, catalog: FieldCatalog = NO_CATALOG): Packet {
  // A parser of XML has to turn a CR into an LF; as a reference it stays what it is.
  const roots = parser.parse(xml.replaceAll('\r', '&#13;')) as readonly XmlElement[];
  const packet = roots.find((element) => 'packet' in element);
  const nodes = nodesOf(childrenOf(packet), catalog);
  // PDML puts a summary of its own, `geninfo`, in front of the protocols.
  const layers = nodes
    .filter((node) => node.kind === 'layer')
    .filter(({ name }) => name !== 'geninfo');
  const frame = layers.find((layer) => layer.name === 'frame');
  const frameNumber = Number(frame?.shown('frame.number'));
  const timeNanos = epochNanos(frame?.shown('frame.time_epoch') ?? '');
  if (!Number.isSafeInteger(frameNumber) || timeNanos === undefined) {
    throw new Error('a PDML packet without frame number or time');
  }
  return new PacketNode(frameNumber, timeNanos, layers);
}

/** The nodes that stand for these elements. */
function nodesOf(elements: readonly XmlElement[], catalog: FieldCatalog): readonly TreeNode[] {
  return elements.flatMap((element): readonly TreeNode[] => {
    if (isFilteredOut(element)) return [];
    if ('proto' in element) return protocolOf(element, catalog);
    if (!('field' in element)) return [];
    return [isData(element) ? layerOf(element, catalog) : fieldOf(element, catalog)];
  });
}

function protocolOf(element: XmlElement, catalog: FieldCatalog): readonly TreeNode[] {
  const layer = layerOf(element, catalog);
  const isWrapper = layer.name === WRAPPER && layer.children.every(({ kind }) => kind === 'layer');
  return isWrapper ? layer.children : [layer];
}

function isFilteredOut(element: XmlElement): boolean {
  const [only, ...others] = childrenOf(element).filter((child) => !('#text' in child));
  if (only === undefined || others.length > 0) return false;
  return attribute(only, 'name') === FILTERED && attribute(only, 'show') === undefined;
}

/** tshark writes the protocol `data` as a field, which has nothing to show. */
function isData(element: XmlElement): boolean {
  return attribute(element, 'name') === 'data' && attribute(element, 'show') === undefined;
}

function layerOf(element: XmlElement, catalog: FieldCatalog): Layer {
  return new BuiltLayer({
    name: attribute(element, 'name') ?? '',
    label: attribute(element, 'showname'),
    position: numberAttribute(element, 'pos'),
    size: numberAttribute(element, 'size'),
    children: nodesOf(childrenOf(element), catalog),
  });
}

function fieldOf(element: XmlElement, catalog: FieldCatalog): Field {
  const name = attribute(element, 'name') ?? '';
  const show = attribute(element, 'show');
  return new FieldNode({
    name,
    holds: catalog.kindOf(name),
    show,
    // A text-only line has its text in `show`.
    label: attribute(element, 'showname') ?? (name === '' ? show : undefined),
    raw: attribute(element, 'value'),
    position: numberAttribute(element, 'pos'),
    size: numberAttribute(element, 'size'),
    isHidden: attribute(element, 'hide') === 'yes',
    children: nodesOf(childrenOf(element), catalog),
  });
}

function childrenOf(element: XmlElement | undefined): readonly XmlElement[] {
  const children = element?.['packet'] ?? element?.['proto'] ?? element?.['field'];
  return Array.isArray(children) ? (children as readonly XmlElement[]) : [];
}

function numberAttribute(element: XmlElement, name: string): number | undefined {
  const text = attribute(element, name);
  return text === undefined || !/^\d+$/.test(text) ? undefined : Number(text);
}

function attribute(element: XmlElement, name: string): string | undefined {
  const attributes = element[':@'] as Readonly<Record<string, string>> | undefined;
  const value = attributes?.[name];
  return value === undefined ? undefined : decodeXmlText(value);
}
