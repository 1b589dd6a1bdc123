import type { HandshakeFeature, HandshakeFeatureId } from '../conversation.js';
import type { HandshakeReading } from './handshake.js';
import type { HandshakeRole } from '../handshake-role.js';
import type { ResolvedConnection } from './resolved-connection.js';
import { AE, CWR, ECE, isBareSyn, type Segment } from '../segment.js';
import type { TracedSegment } from './traced-segment.js';

/** Roles of the segments that offer a feature, or answer the offer. */
const OFFERING: ReadonlySet<HandshakeRole> = new Set<HandshakeRole>([
  'syn',
  'syn-retransmit',
  'syn-simultaneous',
  'split-syn',
  'syn-ack',
  'syn-ack-simultaneous',
  'syn-ack-retransmit',
]);

/** MPTCP option subtypes (RFC 8684 §3). */
const MP_CAPABLE = 0;
const MP_JOIN = 1;

const ECN_FLAGS = AE | CWR | ECE;
/** Flags of a SYN-ACK that accept accurate ECN (RFC 9768 §3.1.1): they also tell how the SYN arrived. */
const ACCURATE_ANSWERS: ReadonlySet<number> = new Set([CWR, CWR | ECE, AE, AE | CWR]);

/** What both ends offered in their SYNs beyond the plain options; each feature with its first frame. */
export function handshakeFeatures(
  { client }: ResolvedConnection,
  { opening, roles }: HandshakeReading,
): HandshakeFeature[] {
  const features = new Map<string, HandshakeFeature>();
  const { syn } = opening;
  for (const [traced, role] of roles) {
    if (!OFFERING.has(role)) continue;
    const { segment } = traced;
    const from = traced.from === client ? 'client' : 'server';
    for (const feature of [
      ...fastOpenOf(traced, syn),
      ...multipathOf(segment),
      ...congestionOf(segment, syn?.segment),
    ]) {
      const key = `${from} ${feature}`;
      if (!features.has(key)) features.set(key, { frame: segment.frameNumber, from, feature });
    }
  }
  return [...features.values()];
}

/** TCP Fast Open (RFC 7413 §3.1): a cookie asked for, sent, granted; and what became of the SYN's data. */
function fastOpenOf(
  { segment, length, ack }: TracedSegment,
  syn: TracedSegment | undefined,
): HandshakeFeatureId[] {
  const { fastOpenCookieLength: cookie } = segment.options;
  if (isBareSyn(segment)) {
    if (cookie === undefined) return [];
    if (cookie > 0) return [length > 0 ? 'tfo-cookie+data' : 'tfo-cookie'];
    return length > 0 ? [] : ['tfo-cookie-request'];
  }
  const granted = cookie !== undefined && cookie > 0 ? (['tfo-cookie-granted'] as const) : [];
  if (syn === undefined || syn.length === 0 || ack === undefined) return [...granted];
  return [ack > syn.seq + 1 ? 'tfo-data-accepted' : 'tfo-data-ignored', ...granted];
}

function multipathOf({ options: { mptcpSubtypes = [] } }: Segment): HandshakeFeatureId[] {
  return [
    ...(mptcpSubtypes.includes(MP_CAPABLE) ? (['mptcp-capable'] as const) : []),
    ...(mptcpSubtypes.includes(MP_JOIN) ? (['mptcp-join'] as const) : []),
  ];
}

/** ECN (RFC 3168 §6.1.1) and accurate ECN (RFC 9768 §3.1): agreed on by flags, not by options. */
function congestionOf(segment: Segment, syn: Segment | undefined): HandshakeFeatureId[] {
  const flags = segment.flags & ECN_FLAGS;
  if (isBareSyn(segment)) {
    if (flags === ECN_FLAGS) return ['accecn-setup'];
    return flags === (CWR | ECE) ? ['ecn-setup'] : [];
  }
  const isAccurate = syn !== undefined && (syn.flags & ECN_FLAGS) === ECN_FLAGS;
  if (isAccurate && ACCURATE_ANSWERS.has(flags)) return ['accecn-setup'];
  const hasAsked = syn === undefined || (syn.flags & (CWR | ECE)) === (CWR | ECE);
  return hasAsked && flags === ECE ? ['ecn-setup'] : [];
}
