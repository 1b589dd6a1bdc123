import { chmodSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { fleet } from '../../../dissectors/fleet/fleet.js';
import { PdmlSplitter } from '../../../src/decode/pdml-splitter.js';
import { readPdmlPacket } from '../../../src/decode/pdml.js';
import type { ProtocolDescription } from '../../../src/dissector/describe/description.js';
import { shownNode, type ShownNode } from '../../../src/dissector/show/shown-node.js';
import { treeStyleOf, type TreeStyle } from '../../../src/dissector/show/tree-style.js';
import { PluginSession, type PluginPdu } from '../../../src/dissector/stream/plugin-session.js';
import type { TransportPacket } from '../../../src/dissector/stream/plugin-session.js';
import type { Layer, Packet, TreeNode } from '../../../src/model/packet.js';
import { pcapBytes } from '../../support/capture-bytes.js';
import { concatenated, helloPdu } from '../../support/fleet-pdus.js';
import { anyFleetPdu, anySinkPdu, Chance, mutated } from '../../support/mutated-pdus.js';
import { tcpFrame, udpFrame } from '../../support/plugin-capture.js';
import { sink } from '../../support/sink-protocol.js';
import { useTempFolder } from '../../support/temp-folder.js';
import { buildPlugin } from '../../../src/toolchain/plugin/build-plugin.js';
import { PluginHome } from '../../../src/toolchain/plugin/plugin-home.js';
import { pluginTools } from '../../support/wireshark-plugin.js';

const PDUS = 600;

interface Sent {
  readonly frame: Buffer;
  readonly packet: Omit<TransportPacket, 'frameNumber'>;
}

/** Each PDU in a conversation of its own, so that a bad length cannot hide what follows. */
function sentOverUdp(chance: Chance): readonly Sent[] {
  return Array.from({ length: PDUS }, (_, index) => {
    const pdu = mutated(anySinkPdu(chance), chance);
    return sent('udp', 50_000 + index, 48_101, index, 0, pdu);
  });
}

/** The same in up to three segments, sometimes with a whole PDU behind it. */
function sentOverTcp(chance: Chance): readonly Sent[] {
  return Array.from({ length: PDUS }, (_, index) => {
    const pdu = mutated(anyFleetPdu(chance, index), chance);
    const all = chance.below(3) === 0 ? concatenated([pdu, helloPdu(index)]) : pdu;
    const cuts = Array.from({ length: chance.below(3) }, () => chance.below(all.length));
    const ends = [...new Set([...cuts.sort((a, b) => a - b), all.length])].filter((end) => end > 0);
    return ends.map((end, at) => {
      const from = ends[at - 1] ?? 0;
      return sent('tcp', 10_000 + index, 7_801, index, 1_000 + from, all.subarray(from, end));
    });
  }).flat();
}

function sent(
  transport: 'tcp' | 'udp',
  source: number,
  destination: number,
  stream: number,
  sequence: number,
  payload: Uint8Array,
): Sent {
  const frame =
    transport === 'tcp'
      ? tcpFrame({ from: source, to: destination, seq: sequence, data: payload })
      : udpFrame(source, destination, payload);
  const ports = { source, destination };
  const rest = { isSyn: false, isAck: transport === 'tcp', claimedBy: undefined };
  const { length } = payload;
  const sender = String(source);
  return {
    frame,
    packet: { transport, stream, ports, sender, length, payload, sequence, ...rest },
  };
}

/** What can be compared of a node, a line each. */
function* ours(node: ShownNode, depth: number): Generator<string> {
  const { name, show, value, size, children } = node;
  const isExpert = name === '_ws.expert';
  yield lineOf(depth, name, pdmlText(show), value, size, node.position);
  for (const child of children) {
    if (isExpert)
      yield lineOf(depth + 1, child.name, pdmlText(child.show), child.value, 0, undefined);
    else yield* ours(child, depth + 1);
  }
}

function* theirs(node: TreeNode, base: number, depth: number): Generator<string> {
  if (node.kind === 'layer') return;
  const position = (node.position ?? 0) - base;
  yield lineOf(depth, node.name, node.show ?? '', node.raw, node.size ?? 0, position);
  for (const child of node.children) {
    if (node.name !== '_ws.expert' || child.kind === 'layer') yield* theirs(child, base, depth + 1);
    else yield lineOf(depth + 1, child.name, child.show ?? '', child.raw, 0, undefined);
  }
}

function lineOf(
  depth: number,
  name: string,
  show: string,
  value: string | undefined,
  size: number,
  position: number | undefined,
): string {
  return `${'  '.repeat(depth)}${name} "${show}" ${value ?? ''} ${size} @${position ?? ''}`;
}

/** PDML has control characters as text. */
function pdmlText(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16)}`,
  );
}

function ourFrame(found: readonly PluginPdu[], style: TreeStyle): readonly string[] {
  const marks = found.map(({ pdu }) => (pdu === undefined ? 'malformed' : pdu.stop));
  const trees = found.flatMap(({ pdu }) => {
    if (pdu === undefined) return [];
    const shown = shownNode(pdu.tree, pdu.tree.start, style);
    return [`${shown.name} ${shown.size}`, ...shown.children.flatMap((one) => [...ours(one, 1)])];
  });
  return [...trees, ...marks.flatMap((mark) => (mark === undefined ? [] : [`_ws.${mark}`]))];
}

function theirFrame(packet: Packet, { filterName }: ProtocolDescription): readonly string[] {
  const tree = ({ name, size, position = 0, children }: Layer) => [
    `${name} ${size ?? 0}`,
    ...children.flatMap((child) => [...theirs(child, position, 1)]),
  ];
  const marks = [...packet].filter(({ name }) => /^_ws\.(?:malformed|short)$/.test(name));
  return [...packet.layers(filterName).flatMap(tree), ...marks.map(({ name }) => name)];
}

describe('interpreter and plugin', () => {
  const folder = useTempFolder();

  const cases: readonly [ProtocolDescription, (chance: Chance) => readonly Sent[]][] = [
    [fleet.description, sentOverTcp],
    [sink.description, sentOverUdp],
  ];
  for (const [description, send] of cases) {
    it(`give the same trees of ${PDUS} PDUs of ${description.filterName}`, async function () {
      const { compiler, tshark } = await pluginTools(this);
      const home = await PluginHome.create(tshark);
      await buildPlugin(description, compiler, home.plugins);
      const all = send(new Chance(20));
      const capture = folder.join('all.pcap');
      chmodSync(folder.path, 0o755);
      writeFileSync(capture, pcapBytes(all.map(({ frame: bytes }) => ({ bytes }))));
      chmodSync(capture, 0o644);

      const session = new PluginSession([description]);
      const style = treeStyleOf(tshark.version);
      const expected = new Map<number, readonly string[]>();
      all.forEach(({ packet }, index) => {
        const found = session.push({ ...packet, frameNumber: index + 1 });
        if (found.length > 0) expected.set(index + 1, ourFrame(found, style));
      });

      const { filterName } = description;
      const order = ['-o', 'tcp.reassemble_out_of_order:TRUE', '-n', '-r', capture];
      const filter = ['-Y', `${filterName} or _ws.malformed`, '-T', 'pdml'];
      const splitter = new PdmlSplitter();
      const { stdout } = await home.run([...order, ...filter]);
      home.dispose();
      const packets = splitter.push(stdout);
      const read = packets.map((text) => readPdmlPacket(text));
      const actual = new Map(
        read.map((packet) => [packet.frameNumber, theirFrame(packet, description)]),
      );
      expect(actual.size).to.be.above(PDUS / 3);
      for (const [frame, lines] of expected) {
        expect(actual.get(frame), `frame ${frame}`).to.deep.equal(lines);
      }
      expect([...actual.keys()]).to.deep.equal([...expected.keys()]);
    }).timeout(120_000);
  }
});
