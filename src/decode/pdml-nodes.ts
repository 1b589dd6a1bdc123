import { decodeXmlText } from './xml-text.js';

/** An element of PDML with all its attributes as text. */
export interface PdmlNode {
  readonly kind: 'proto' | 'field';
  readonly name: string;
  readonly show: string | undefined;
  readonly label: string | undefined;
  readonly value: string | undefined;
  readonly unmaskedValue: string | undefined;
  readonly size: number | undefined;
  readonly position: number | undefined;
  readonly isHidden: boolean;
  readonly children: readonly PdmlNode[];
}

/** Values of attributes hold no bare `<` or `"`. */
const TAG = /<(\/?)(proto|field)\b([^<]*?)(\/?)>/g;
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g;

/**
 * The protocols of a packet of PDML, with every attribute as tshark wrote it: for comparing, where
 * {@link readPdmlPacket} makes a packet for reading.
 *
 * @param xml - From `<packet>` to `</packet>`, as {@link PdmlSplitter} cuts it.
 */
export function pdmlNodes(xml: string): readonly PdmlNode[] {
  const top: PdmlNode[] = [];
  const open: PdmlNode[][] = [];
  let inner = top;
  for (const [, closes, kind, attributes = '', isEmpty] of xml.matchAll(TAG)) {
    if (closes === '/') {
      inner = open.pop() ?? top;
      continue;
    }
    const children: PdmlNode[] = [];
    inner.push(nodeOf(kind === 'proto' ? 'proto' : 'field', attributes, children));
    if (isEmpty === '/') continue;
    open.push(inner);
    inner = children;
  }
  return top;
}

function nodeOf(kind: PdmlNode['kind'], text: string, children: readonly PdmlNode[]): PdmlNode {
  const given = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) given.set(name, value);
  const attribute = (name: string) => {
    const value = given.get(name);
    return value === undefined ? undefined : decodeXmlText(value);
  };
  const number = (name: string) => {
    const value = given.get(name);
    return value === undefined ? undefined : Number(value);
  };
  return {
    kind,
    name: attribute('name') ?? '',
    show: attribute('show'),
    label: attribute('showname'),
    value: attribute('value'),
    unmaskedValue: attribute('unmaskedvalue'),
    size: number('size'),
    position: number('pos'),
    isHidden: given.get('hide') === 'yes',
    children,
  };
}
