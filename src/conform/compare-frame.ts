import type { PdmlNode } from '../decode/pdml-nodes.js';
import { shownNode } from '../dissector/show/shown-node.js';
import type { TreeStyle } from '../dissector/show/tree-style.js';
import type { PluginPdu } from '../dissector/stream/plugin-pdu.js';
import type { HandOff } from '../dissector/interpret/cursor.js';
import { compareChildren, type Differ } from './compare-nodes.js';
import type { Difference } from './difference.js';

/** What one side found in a frame. */
export interface FoundByPlugin {
  /** The protocols of the frame, outermost first. */
  readonly protocols: readonly PdmlNode[];
  /** Text of the Protocol column. */
  readonly column: string;
  /** Text of the Info column. */
  readonly info: string;
}

/** What was compared of a frame. */
export interface ComparedFrame {
  readonly pdus: number;
  readonly nodes: number;
  /** PDUs that were not dissected to their end. */
  readonly marks: number;
  readonly differences: readonly Difference[];
}

/** What a comparison has to know of the Wireshark that it is made with. */
export interface CompareSetting {
  readonly style: TreeStyle;
  /** Dissectors that it does not list: their bytes are dissected by nobody. */
  readonly unknown?: ReadonlySet<string> | undefined;
}

const NONE: ReadonlySet<string> = new Set();
const MARK = /^_ws\.(malformed|short|unreassembled)$/;
/** PDML has bytes that nobody dissects as a field, and puts it into a protocol without a place. */
const WRAPPED_DATA = 'fake-field-wrapper';
/** Wireshark cuts the Info column. */
const LONGEST_INFO = 2000;

/** Compares what interpreter and plugin found in a frame. */
export function compareFrame(
  protocol: string,
  frameNumber: number,
  ours: readonly PluginPdu[],
  theirs: FoundByPlugin,
  { style, unknown = NONE }: CompareSetting,
): ComparedFrame {
  const differences: Difference[] = [];
  const differAt =
    (pdu: number, hex: string): Differ =>
    (path, attribute, a, b) => {
      differences.push({ protocol, frameNumber, pdu, path, attribute, ours: a, theirs: b, hex });
    };
  const all = ours.map(hexOf).join(' ');
  const differ = differAt(0, all);
  const trees = ours.flatMap(({ pdu }, index) => (pdu === undefined ? [] : [{ pdu, index }]));
  const found = theirs.protocols.filter(({ name }) => name === protocol);
  if (trees.length !== found.length) {
    differ(protocol, 'pdus', String(trees.length), String(found.length));
  }
  const ourMarks = ours.flatMap(({ stop }) => stop ?? []);
  const theirMarks = theirs.protocols.flatMap(({ name }) => MARK.exec(name)?.slice(1, 2) ?? []);
  const hasHandOff = trees.some(({ pdu }) => pdu.handOffs.length > 0);
  const isSame = theirs.protocols.some(({ name }) => name === 'tcp') ? isSameOverTcp : isSameMark;
  const compareMarks = hasHandOff ? contains : sameMarks;
  if (!compareMarks(theirMarks, ourMarks, isSame)) {
    differ(protocol, 'marks', ourMarks.join(' '), theirMarks.join(' '));
  }
  let nodes = 0;
  trees.forEach(({ pdu, index }, number) => {
    const other = found[number];
    const one = ours[index];
    if (other === undefined || one === undefined) return;
    const differHere = differAt(index + 1, hexOf(one));
    const shown = shownNode(pdu.tree, pdu.tree.start, style);
    const base = other.position ?? 0;
    if (shown.size !== other.size) {
      differHere(protocol, 'size', String(shown.size), String(other.size));
    }
    nodes += 1 + compareChildren(shown.children, other.children, base, protocol, differHere);
    compareHandOffs(pdu.handOffs, theirs.protocols, other, unknown, differHere);
  });
  const info = infoOf(ours);
  if (info !== undefined && !hasHandOff && !theirs.info.endsWith(info)) {
    differ(protocol, 'info', info, theirs.info);
  }
  return { pdus: ours.length, nodes, marks: ourMarks.length, differences };
}

/** Each is to be followed by another dissector's protocol, at the place where the bytes are. */
function compareHandOffs(
  handOffs: readonly HandOff[],
  protocols: readonly PdmlNode[],
  ours: PdmlNode,
  unknown: ReadonlySet<string>,
  differ: Differ,
): void {
  const rest = protocols.slice(protocols.indexOf(ours) + 1);
  const end = rest.findIndex(({ name }) => name === ours.name);
  const others = (end === -1 ? rest : rest.slice(0, end)).filter(({ name }) => !MARK.test(name));
  for (const { dissector, position, isDeclared } of handOffs) {
    // They are PDUs that are compared as such.
    if (isDeclared) continue;
    // The data of a subset begins where it lies in the data around it.
    const place = (ours.position ?? 0) + position;
    const isThere = others.some(({ name, position: at }) => {
      const isData = name === WRAPPED_DATA;
      if (dissector === 'data') return isData;
      return at === place || (isData && unknown.has(dissector));
    });
    if (isThere) continue;
    const seen = others.map((other) => `${other.name}@${other.position ?? ''}`).join(' ');
    differ(ours.name, 'hand-off', `${dissector}@${place}`, seen);
  }
}

function infoOf(ours: readonly PluginPdu[]): string | undefined {
  const parts = ours.map(({ pdu }) => pdu?.info);
  if (parts.some((part) => part === undefined)) return undefined;
  const text = parts.join('; ');
  return text.length > LONGEST_INFO ? undefined : text;
}

type MarkTest = (theirs: string, ours: string | undefined) => boolean;

function sameMarks(theirs: readonly string[], ours: readonly string[], isSame: MarkTest): boolean {
  return theirs.length === ours.length && theirs.every((mark, index) => isSame(mark, ours[index]));
}

const isSameMark: MarkTest = (theirs, ours) => theirs === ours;

/** Of all that goes wrong in a segment that was cut, Wireshark says that it is not reassembled. */
const isSameOverTcp: MarkTest = (theirs, ours) => theirs === ours || theirs === 'unreassembled';

/**
 * Has the other dissector made marks of its own, they stand among ours. Marks of bytes that were handed on stand in
 * front of the one of the PDU around them, whose tree began earlier: the order says nothing.
 */
function contains(all: readonly string[], some: readonly string[], isSame: MarkTest): boolean {
  const left = [...all];
  return some.every((mark) => {
    const exact = left.indexOf(mark);
    const at = exact === -1 ? left.findIndex((one) => isSame(one, mark)) : exact;
    if (at === -1) return false;
    left.splice(at, 1);
    return true;
  });
}

function hexOf({ pdu, size }: PluginPdu): string {
  if (pdu === undefined) return '';
  const { bytes, start } = pdu.tree;
  const held = bytes.subarray(start, start + size);
  return Array.from(held, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
