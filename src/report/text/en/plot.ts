import { decimal, groupedDecimal } from '../../plots/number-text.js';
import type { PlotSummary, PlotText } from '../plot-text.js';
import { counted, grouped } from './words.js';

const AXIS_BYTES = { bytes: 'bytes', kB: 'kB', MB: 'MB', GB: 'GB' } as const;

const DOT: PlotText['dot'] = {
  fresh: 'data',
  retransmission: 'retransmission',
  'fast-retransmission': 'fast retransmission',
  'spurious-retransmission': 'spurious retransmission',
  'out-of-order': 'out of order',
  'sent-again': 'sent again (Wireshark: out of order)',
  probe: 'probe or keep-alive',
  'duplicate-ack': 'duplicate ACK',
  sample: 'RTT sample',
  'bytes-in-flight': 'bytes in flight',
  'window-full': 'window full',
  'zero-window': 'zero window',
};

/** Pictures in English. */
export const plotEn: PlotText = {
  title: {
    stevens: ({ from, to }) => `Time-sequence graph (Stevens), ${from} → ${to}`,
    tcptrace: ({ from, to }) => `Time-sequence graph (tcptrace), ${from} → ${to}`,
    rtt: ({ from, to }) => `Round-trip time, ${from} → ${to} and back`,
    throughput: ({ from, to }) => `Throughput and goodput, ${from} → ${to}`,
    window: ({ from, to }) => `Receive window of the ${to}, for data ${from} → ${to}`,
    flight: ({ from, to }) => `Bytes in flight, ${from} → ${to}`,
  },
  summary,
  endpoints: (from, to) => `${from} → ${to}`,
  source: (stream, capture) => `stream ${stream} of ${capture}`,
  thinned: ({ drawn, total, slotSeconds }) =>
    `${grouped(drawn)} of ${grouped(total)} points drawn: of each ${decimal(slotSeconds)} s the first, the last, the lowest and the highest`,
  binWidth: (seconds) => `averages over ${decimal(seconds)} s`,
  edgeBeyond: (edge) => `the window edge rises above this picture, up to ${grouped(edge)}`,
  scaleUnknown:
    'the SYNs are not in the capture: the window may have to be multiplied by an unknown scale',
  estimateFrom:
    "SRTT and RTO from the SYN on, one sample an ACK; a report's table counts from the first data",
  axis: {
    time: 'time since the first frame of the capture (s)',
    sequence: (unit) => `relative sequence number (${AXIS_BYTES[unit]})`,
    rtt: (unit) => `round-trip time (${unit})`,
    rate: (unit) => `payload rate (${AXIS_BYTES[unit]}/s)`,
    window: (unit) => `window, bytes in flight (${AXIS_BYTES[unit]})`,
    flight: (unit) => `bytes in flight (${AXIS_BYTES[unit]})`,
  },
  line: {
    data: 'data',
    ack: 'acknowledged up to',
    windowEdge: 'edge of the receive window',
    srtt: 'smoothed RTT (SRTT)',
    rto: 'retransmission timeout (RTO), RFC 6298',
    throughput: 'throughput: all payload',
    goodput: 'goodput: new payload only',
    window: 'receive window',
  },
  dot: DOT,
  about: {
    segment: ({ frame, seconds, seq, seqEnd, kind }) =>
      `frame ${frame}: ${DOT[kind]}, seq ${groupedDecimal(seq)} to ${groupedDecimal(seqEnd - 1)} (${counted(seqEnd - seq, 'byte')}), at ${decimal(seconds)} s`,
    ack: ({ frame, seconds, ack, windowEdge, isDuplicate }) =>
      `frame ${frame}: ${isDuplicate ? 'duplicate ACK' : 'ACK'} ${groupedDecimal(ack)}${
        windowEdge === undefined ? '' : `, window edge ${groupedDecimal(windowEdge)}`
      }, at ${decimal(seconds)} s`,
    roundTrip: ({ frame, ackFrame, rttSeconds, srttSeconds, rtoSeconds, seconds }) =>
      `frame ${frame}, acknowledged in frame ${ackFrame}: RTT ${milli(rttSeconds)}, then SRTT ${milli(srttSeconds)}, RTO ${milli(rtoSeconds)}, at ${decimal(seconds)} s`,
    bin: ({ payloadBytes, newBytes, frames }, start, width) =>
      `${frames === undefined ? 'no frame' : framesOf(frames)}: ${counted(payloadBytes, 'byte')} of payload, ${grouped(newBytes)} of them new, from ${decimal(start)} s to ${decimal(start + width)} s`,
    window: ({ frame, seconds, bytes }) =>
      `frame ${frame}: window ${counted(bytes, 'byte')}, at ${decimal(seconds)} s`,
    flight: ({ frame, seconds, bytes, isWindowFull }) =>
      `frame ${frame}: ${counted(bytes, 'byte')} in flight${isWindowFull ? ', window full' : ''}, at ${decimal(seconds)} s`,
  },
};

function framesOf({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? `frame ${first}` : `frames ${first} to ${last}`;
}

function milli(seconds: number): string {
  return `${groupedDecimal(seconds * 1e3)} ms`;
}

function summary(facts: PlotSummary): string {
  const { kind, direction, points, repeats } = facts;
  const { from, to } = direction;
  const least = groupedDecimal(facts.least);
  const most = groupedDecimal(facts.most);
  const between = `between ${decimal(facts.firstSeconds)} s and ${decimal(facts.lastSeconds)} s`;
  switch (kind) {
    case 'stevens':
    case 'tcptrace':
      return `Sequence numbers of the ${from}'s data over time: ${counted(points, 'segment')} ${between}, numbers ${least} to ${most}. ${
        repeats === 0 ? 'None' : grouped(repeats)
      } of them repeated, late or probing.${kind === 'tcptrace' ? ` Lines show what the ${to} has acknowledged and the edge of its receive window.` : ''}`;
    case 'rtt':
      return `Round-trip times of the ${from}'s segments over time: ${counted(points, 'sample')} ${between}, from ${milli(facts.least)} to ${milli(facts.most)}, with the smoothed round-trip time and the retransmission timeout of RFC 6298 after each.`;
    case 'throughput':
      return `Payload that the ${from} sends over time, ${between}: at most ${most} bytes a second, ${least} at least. A second line leaves out what was sent before.`;
    case 'window':
      return `Receive window that the ${to} advertises over time: ${counted(points, 'segment')} ${between}, from ${least} to ${most} bytes; below it the bytes that the ${from} has in flight.`;
    case 'flight':
      return `Bytes that the ${from} has sent and the ${to} has not acknowledged, over time: ${counted(points, 'segment')} ${between}, from ${least} to ${most} bytes.`;
  }
}
