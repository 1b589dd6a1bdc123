import type { FlowText } from '../flow-text.js';
import { flowPartsEn, flowRolesEn } from './flow-labels.js';
import { counted, grouped } from './words.js';

/** The words of a flow graph in English. */
export const flowEn: FlowText = {
  language: 'en',
  title: (stream, capture) =>
    `Flow graph of stream ${stream}${capture === undefined ? '' : ` in ${capture}`}`,
  describe: ({ client, server, segments, rows, handshake, teardown }) =>
    `The ${counted(segments, 'segment')} between the client ${client} (left line) and the server ${server} (right line) in ${counted(rows, 'row')}; time runs downwards. ${handshake}. ${teardown}.`,
  side: { client: 'Client', server: 'Server' },
  columns: { time: 'Time (s)', frame: 'Frame', info: 'Info' },
  ...flowPartsEn,
  step: (number, of, role) => `step ${number} of ${of}: ${role}`,
  roles: flowRolesEn,
  state: (state) => state,
  inferred: (state) => `${state} (inferred)`,
  marks: {
    reused_ports: 'ports used again',
    zero_window_probe: 'zero-window probe',
    zero_window: 'zero window',
    lost_segment: 'previous segment not captured',
    keep_alive: 'keep-alive',
    window_update: 'window update',
    window_full: 'window full',
    keep_alive_ack: 'ACK of a keep-alive',
    zero_window_probe_ack: 'ACK of a zero-window probe',
    duplicate_ack: 'duplicate ACK',
    ack_lost_segment: 'acknowledges what was not captured',
    spurious_retransmission: 'spurious retransmission',
    fast_retransmission: 'fast retransmission',
    out_of_order: 'out of order',
    retransmission: 'retransmission',
    capture_duplicate: 'captured twice',
    sent_again: 'sent again (Wireshark: out of order)',
    window_probe: 'zero-window probe (Wireshark: keep-alive)',
  },
  takenBack: {
    'before-fin': 'sent before the FIN arrived',
    'before-syn': 'sent before the SYN arrived',
    'ack-not-arrived': 'sent before the ACK arrived',
    'fin-not-arrived': 'sent again: the first had not arrived',
  },
  countOfMark: (mark, count) => COUNTS[mark](count),
  missing: (bytes) =>
    bytes === undefined
      ? 'something before it is missing so far'
      : `${counted(bytes, 'byte')} before it ${bytes === 1 ? 'is' : 'are'} missing so far`,
  segments: (count) => counted(count, 'segment'),
  acks: (count) => counted(count, 'ACK'),
  others: (count) => counted(count, 'other', 'others'),
  list: (items) => items.join(', '),
  fromSide: (side, what) => `${side}: ${what}`,
  alike: (count, role) => `${grouped(count)} × ${role}`,
  frames: (first, last) => `frames ${first} to ${last}`,
  until: (seconds) => `until ${seconds} s`,
  omitted: (what) => `not drawn: ${what}`,
  legend: {
    retransmission: 'sent again (retransmission)',
    missing: 'missing so far: lost before the capture point, not captured, or yet to come',
    reset: 'reset',
    run: 'several segments in one row',
    omitted: 'rows for which the graph has no room',
    inferred: 'state inferred: the capture suggests it and does not prove it',
  },
  transit: (client, server) =>
    `Times are those of the capture point. The slant of the arrows is an estimate: half of each half of the handshake's round trip, ${client} s between client and capture point and ${server} s between capture point and server. Heights are not to scale.`,
  transitUnknown:
    'Times are those of the capture point. How long the segments were under way is not known; the slant of the arrows only shows their direction. Heights are not to scale.',
};

const COUNTS: Readonly<Record<keyof FlowText['marks'], (count: number) => string>> = {
  reused_ports: (count) => `ports used again in ${counted(count, 'segment')}`,
  zero_window_probe: (count) => counted(count, 'zero-window probe'),
  zero_window: (count) => counted(count, 'zero window'),
  lost_segment: (count) => `gaps before ${counted(count, 'segment')}`,
  keep_alive: (count) => counted(count, 'keep-alive'),
  window_update: (count) => counted(count, 'window update'),
  window_full: (count) => `window full in ${counted(count, 'segment')}`,
  keep_alive_ack: (count) => counted(count, 'ACK of a keep-alive', 'ACKs of keep-alives'),
  zero_window_probe_ack: (count) =>
    counted(count, 'ACK of a zero-window probe', 'ACKs of zero-window probes'),
  duplicate_ack: (count) => counted(count, 'duplicate ACK'),
  ack_lost_segment: (count) =>
    counted(count, 'ACK of what was not captured', 'ACKs of what was not captured'),
  spurious_retransmission: (count) => counted(count, 'spurious retransmission'),
  fast_retransmission: (count) => counted(count, 'fast retransmission'),
  out_of_order: (count) => `${grouped(count)} out of order`,
  retransmission: (count) => counted(count, 'retransmission'),
  capture_duplicate: (count) => `${grouped(count)} captured twice`,
  sent_again: (count) => `${grouped(count)} sent again`,
  window_probe: (count) => counted(count, 'zero-window probe'),
};
