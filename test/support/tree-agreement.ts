import { loadFieldCatalog } from '../../src/capture/load-field-catalog.js';
import { openCapture } from '../../src/capture/open-capture.js';
import { openSource } from '../../src/capture/source.js';
import { readPdmlPacket } from '../../src/decode/pdml.js';
import { PdmlSplitter } from '../../src/decode/pdml-splitter.js';
import type { Field, Packet, TreeNode } from '../../src/model/packet.js';
import type { Tshark } from '../../src/tshark/find-tshark.js';
import { runTshark } from '../../src/tshark/run-tshark.js';

/** How far the trees of one capture agree, read from the formats of tshark's. */
export interface Agreement {
  readonly packets: number;
  /** Fields of PDML, each of which was looked for in the other formats. */
  readonly fields: number;
  /** Fields that are in one tree and not, or with another value, in the other. */
  readonly differences: readonly string[];
}

/** Fields of the summary `geninfo`, which is no protocol: number, lengths and time are in `frame`. */
const SUMMARY_FIELDS = 4;

/** Reads the first packets of a capture from PDML and from the other formats, and compares the trees. */
export async function compareTrees(
  tshark: Tshark,
  file: string,
  { count, formats }: { readonly count: number; readonly formats: readonly ('ek' | 'json')[] },
): Promise<Agreement> {
  const catalog = await loadFieldCatalog(tshark);
  const source = await openSource(file);
  const run = runTshark(tshark, ['-n', '-c', String(count), '-T', 'pdml', '-r', source.file]);
  const splitter = new PdmlSplitter();
  const decoder = new TextDecoder();
  const differences: string[] = [];
  const expected: ReadonlyMap<string, number>[] = [];
  let fields = 0;
  for await (const chunk of run.output) {
    for (const xml of splitter.push(decoder.decode(chunk, { stream: true }))) {
      const packet = readPdmlPacket(xml, catalog);
      const inText = xml.split('<field ').length - 1 - SUMMARY_FIELDS;
      const inTree = countFields(packet.protocols, xml);
      if (inTree !== inText) {
        differences.push(`frame ${packet.frameNumber}: ${inTree} of ${inText} fields of the PDML`);
      }
      fields += inText;
      expected.push(facts(packet));
    }
  }
  await Promise.all(
    formats.map(async (format) => {
      let at = 0;
      for await (const packet of openCapture(file, { tshark, format, count })) {
        const place = `frame ${packet.frameNumber}, ${format}`;
        differences.push(...differencesOf(place, expected[at++] ?? new Map(), facts(packet)));
        differences.push(...lostByName(place, packet));
      }
      if (at !== expected.length)
        differences.push(`${format}: ${at} of ${expected.length} packets`);
    }),
  );
  return { packets: expected.length, fields, differences };
}

/** The protocol `data`, which PDML writes as a field, counts as one. */
function countFields(nodes: readonly TreeNode[], xml: string): number {
  const isDataAField = xml.includes('<field name="data" value=');
  let count = 0;
  for (const node of nodes) {
    if (node.kind === 'field' || (node.name === 'data' && isDataAField)) count++;
    count += countFields(node.children, xml);
  }
  return count;
}

/** How often each field stands with each value in the packet, and each protocol. */
function facts(packet: Packet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (fact: string) => counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const walk = (nodes: readonly TreeNode[]): void => {
    for (const node of nodes) {
      if (node.kind === 'field') add(factOf(node));
      // EK does not tell how many of them there are.
      else if (node.name !== 'fake-field-wrapper') add(`protocol ${node.name}`);
      walk(node.children);
    }
  };
  walk(packet.protocols);
  return counts;
}

function factOf(field: Field): string {
  // Which of a text-only line and what stands below it has the text differs.
  if (field.name === '') return 'a text-only line';
  const { value, show } = field;
  // Beyond the years that tshark can print, it prints something.
  if (field.name.startsWith('frame.time') && value === undefined) return `${field.name} is no date`;
  // PDML says NULL for a time that is 0, where the others have a date.
  if (show === 'NULL' || value === 0n) return `${field.name} is 0 or NULL`;
  const text = value instanceof Uint8Array ? Buffer.from(value).toString('hex') : (value ?? show);
  return `${field.name} is ${escaped(String(text ?? ''))}`;
}

/** XML cannot carry control characters: tshark writes `\x1` in their place, and nothing tells it apart. */
function escaped(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16)}`,
  );
}

/** Fields that going through the tree shows and asking for them by name does not, or not as often. */
function lostByName(place: string, packet: Packet): string[] {
  const counts = new Map<string, number>();
  const walk = (nodes: readonly TreeNode[]): void => {
    for (const node of nodes) {
      if (node.kind === 'field') counts.set(node.name, (counts.get(node.name) ?? 0) + 1);
      walk(node.children);
    }
  };
  walk(packet.protocols);
  return [...counts].flatMap(([name, count]) => {
    const found = packet.findAll(name).length;
    const isFirst = packet.find(name)?.name === name;
    return found === count && isFirst
      ? []
      : [`${place}: "${name}" is there ${count} times, found ${found} times`];
  });
}

function differencesOf(
  place: string,
  expected: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): string[] {
  const all = new Set([...expected.keys(), ...found.keys()]);
  return [...all].flatMap((fact) => {
    const [inPdml, here] = [expected.get(fact) ?? 0, found.get(fact) ?? 0];
    return inPdml === here ? [] : [`${place}: ${fact}: ${here} times, in PDML ${inPdml} times`];
  });
}
