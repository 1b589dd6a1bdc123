import { XMLParser } from 'fast-xml-parser';
import type { Field, Layer, Packet } from '../model/packet.js';
import { epochNanos } from './epoch-nanos.js';
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
 * @throws Error when that is not a packet with a frame number and a time.
 */
export function readPdmlPacket(xml: string): Packet {
  const roots = parser.parse(xml) as readonly XmlElement[];
  const packet = roots.find((element) => 'packet' in element);
  // PDML puts a summary of its own, `geninfo`, in front of the protocols.
  const layers = layersOf(childrenOf(packet)).filter((layer) => layer.name !== 'geninfo');
  const frame = layers.find((layer) => layer.name === 'frame');
  const frameNumber = Number(frame?.get('frame.number'));
  const timeNanos = epochNanos(frame?.get('frame.time_epoch') ?? '');
  if (!Number.isSafeInteger(frameNumber) || timeNanos === undefined) {
    throw new Error('a PDML packet without frame number or time');
  }
  return { frameNumber, timeNanos, layers };
}

class PdmlLayer implements Layer {
  readonly name: string;
  readonly label: string | undefined;
  readonly fields: readonly Field[];
  readonly layers: readonly Layer[];

  constructor(element: XmlElement) {
    const children = childrenOf(element);
    this.name = attribute(element, 'name') ?? '';
    this.label = attribute(element, 'showname');
    this.fields = fieldsOf(children);
    this.layers = layersOf(children);
  }

  get(name: string): string | undefined {
    return firstNamed(this.fields, name)?.show;
  }
}

/** Protocols among these elements; those below a field count, for a field is no layer. */
function layersOf(elements: readonly XmlElement[]): readonly Layer[] {
  return elements.flatMap((element) => {
    if ('proto' in element) return [new PdmlLayer(element)];
    return 'field' in element ? layersOf(childrenOf(element)) : [];
  });
}

function fieldsOf(elements: readonly XmlElement[]): readonly Field[] {
  return elements.flatMap((element) => ('field' in element ? [fieldOf(element)] : []));
}

function fieldOf(element: XmlElement): Field {
  const name = attribute(element, 'name') ?? '';
  const show = attribute(element, 'show');
  return {
    name,
    show,
    // A text-only line has its text in `show`.
    label: attribute(element, 'showname') ?? (name === '' ? show : undefined),
    isHidden: attribute(element, 'hide') === 'yes',
    fields: fieldsOf(childrenOf(element)),
  };
}

function firstNamed(fields: readonly Field[], name: string): Field | undefined {
  for (const field of fields) {
    const found = field.name === name ? field : firstNamed(field.fields, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function childrenOf(element: XmlElement | undefined): readonly XmlElement[] {
  const children = element?.['packet'] ?? element?.['proto'] ?? element?.['field'];
  return Array.isArray(children) ? (children as readonly XmlElement[]) : [];
}

function attribute(element: XmlElement, name: string): string | undefined {
  const attributes = element[':@'] as Readonly<Record<string, string>> | undefined;
  const value = attributes?.[name];
  return value === undefined ? undefined : decodeXmlText(value);
}
