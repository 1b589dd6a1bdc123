import type { Layer } from '../model/packet.js';
import { fieldsBelow, layersBelow } from '../model/packet-tree.js';
import type { Conversation, ConversationStep } from '../tcp/conversation.js';
import { ACK, URG } from '../tcp/segment.js';
import type { Verdict } from '../tcp/verdict.js';
import type { TcpOptions } from '../wire/tcp-options.js';
import { addressText } from './endpoint-text.js';
import { flagsText } from './flags-text.js';
import { secondsText, type TimeDigits } from './time-text.js';
import { scaleFactor } from './window-scale.js';

/** A line of Wireshark's packet list. */
export interface PacketRow {
  readonly number: string;
  readonly time: string;
  readonly source: string;
  readonly destination: string;
  readonly protocol: string;
  readonly length: string;
  readonly info: string;
}

/**
 * The Info column's marks. Wireshark puts each new mark in front of those that stand already, in the
 * reverse of this order.
 */
const MARKS: Readonly<Record<Verdict, string>> = {
  zero_window_probe_ack: 'TCP ZeroWindowProbeAck',
  zero_window: 'TCP ZeroWindow',
  zero_window_probe: 'TCP ZeroWindowProbe',
  duplicate_ack: 'TCP Dup ACK',
  keep_alive_ack: 'TCP Keep-Alive ACK',
  keep_alive: 'TCP Keep-Alive',
  window_full: 'TCP Window Full',
  window_update: 'TCP Window Update',
  ack_lost_segment: 'TCP ACKed unseen segment',
  lost_segment: 'TCP Previous segment not captured',
  out_of_order: 'TCP Out-Of-Order',
  spurious_retransmission: 'TCP Spurious Retransmission',
  fast_retransmission: 'TCP Fast Retransmission',
  retransmission: 'TCP Retransmission',
  reused_ports: 'TCP Port numbers reused',
};
const MARK_ORDER = Object.keys(MARKS) as readonly Verdict[];

/** Option fields of a packet tree, and what of `TcpOptions` each stands for. */
const OPTION_FIELDS: ReadonlyMap<string, keyof TcpOptions> = new Map<string, keyof TcpOptions>([
  ['tcp.options.mss', 'mss'],
  ['tcp.options.wscale', 'windowScale'],
  ['tcp.options.sack_perm', 'isSackPermitted'],
  ['tcp.options.sack', 'sackBlocks'],
  ['tcp.options.timestamp', 'timestamps'],
  ['tcp.options.tfo', 'fastOpenCookieLength'],
  ['tcp.options.experimental', 'fastOpenCookieLength'],
]);

/**
 * The line of the packet list for a step, as Wireshark's TCP dissector writes it.
 *
 * @param layers - The frame's packet tree where there is one: it alone knows the order of the
 *   options, the urgent pointer, and which acknowledgment a duplicate repeats.
 */
export function packetRow(
  conversation: Conversation,
  step: ConversationStep,
  zeroNanos: bigint,
  digits: TimeDigits,
  layers: readonly Layer[] | undefined,
): PacketRow {
  const [from, to] =
    step.from === 'client'
      ? [conversation.client, conversation.server]
      : [conversation.server, conversation.client];
  return {
    number: String(step.frame),
    time: secondsText(step.timeNanos - zeroNanos, digits),
    source: addressText(from.address),
    destination: addressText(to.address),
    protocol: (step.options.mptcpSubtypes ?? []).length > 0 ? 'MPTCP' : 'TCP',
    length: String(step.frameLength),
    info: infoText(step, from.port, to.port, tcpLayer(layers ?? [], step.headerIndex)),
  };
}

/** The layer of the n-th TCP header; one that is nested may stand in the list, too. */
function tcpLayer(layers: readonly Layer[], headerIndex: number): Layer | undefined {
  return [...new Set(layersBelow(layers))].filter(({ name }) => name === 'tcp')[headerIndex];
}

function infoText(
  step: ConversationStep,
  sourcePort: number,
  destinationPort: number,
  layer: Layer | undefined,
): string {
  const hasAck = (step.flags & ACK) !== 0;
  const urgent = (step.flags & URG) !== 0 ? layer?.shown('tcp.urgent_pointer') : undefined;
  return [
    ...marks(step, layer),
    `${sourcePort} → ${destinationPort}`,
    `[${flagsText(step.flags)}]`,
    `Seq=${step.seq}`,
    ...(hasAck ? [`Ack=${step.ack}`] : []),
    `Win=${step.window}`,
    ...(urgent === undefined ? [] : [`Urg=${urgent}`]),
    `Len=${step.length}`,
    ...optionTexts(step, layer),
  ].join(' ');
}

function marks(step: ConversationStep, layer: Layer | undefined): readonly string[] {
  // A fast or spurious retransmission is a retransmission to a filter, but has one mark only.
  const isNarrower = step.verdicts.some(
    (verdict) => verdict === 'fast_retransmission' || verdict === 'spurious_retransmission',
  );
  return MARK_ORDER.filter(
    (verdict) => step.verdicts.includes(verdict) && !(verdict === 'retransmission' && isNarrower),
  ).map((verdict) => (verdict === 'duplicate_ack' ? duplicateMark(layer) : `[${MARKS[verdict]}]`));
}

function duplicateMark(layer: Layer | undefined): string {
  const frame = layer?.shown('tcp.analysis.duplicate_ack_frame');
  const ordinal = layer?.shown('tcp.analysis.duplicate_ack_num');
  return frame === undefined || ordinal === undefined
    ? `[${MARKS.duplicate_ack}]`
    : `[${MARKS.duplicate_ack} ${frame}#${ordinal}]`;
}

function optionTexts(step: ConversationStep, layer: Layer | undefined): readonly string[] {
  const present = Object.keys(step.options) as readonly (keyof TcpOptions)[];
  const inTree = layer === undefined ? [] : optionOrder(layer);
  const order = [...inTree.filter((name) => present.includes(name)), ...present];
  return [...new Set(order)].flatMap((name) => optionText(name, step));
}

function optionOrder(layer: Layer): readonly (keyof TcpOptions)[] {
  return [...fieldsBelow(layer.children)].flatMap(({ name }) => OPTION_FIELDS.get(name) ?? []);
}

function optionText(name: keyof TcpOptions, step: ConversationStep): readonly string[] {
  const { options } = step;
  switch (name) {
    case 'mss':
      return options.mss === undefined ? [] : [`MSS=${options.mss}`];
    case 'windowScale':
      return options.windowScale === undefined ? [] : [`WS=${scaleFactor(options.windowScale)}`];
    case 'isSackPermitted':
      return options.isSackPermitted === true ? ['SACK_PERM'] : [];
    case 'timestamps':
      return options.timestamps === undefined
        ? []
        : [`TSval=${options.timestamps.value}`, `TSecr=${options.timestamps.echo}`];
    case 'sackBlocks':
      return (options.sackBlocks ?? []).flatMap(([left, right]) => [
        `SLE=${relativeToAck(left, step)}`,
        `SRE=${relativeToAck(right, step)}`,
      ]);
    case 'fastOpenCookieLength':
      if (options.fastOpenCookieLength === undefined) return [];
      return [options.fastOpenCookieLength === 0 ? 'TFO=R' : 'TFO=C'];
    case 'mptcpSubtypes':
    case 'mptcpTokens':
    case 'mptcpJoins':
    case 'isMalformed':
      return [];
  }
}

/** SACK edges are numbers of the peer, like the acknowledgment, so they share its zero. */
function relativeToAck(raw: number, step: ConversationStep): number {
  return (raw - (step.ackRaw - step.ack)) >>> 0;
}
