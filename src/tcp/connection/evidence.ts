import type { HandshakeRole } from '../handshake-role.js';
import type { TeardownRole } from '../teardown-role.js';
import type { Readings } from './readings.js';
import { other, type TracedSegment } from './traced-segment.js';

type Steps = Readonly<
  Record<'syn' | 'synAck' | 'ack' | 'fin1' | 'fin2' | 'ackOfFin1', number | undefined>
>;

/** The steps that a role refers to, beside the segment itself. */
const HANDSHAKE_EVIDENCE: Readonly<Record<HandshakeRole, readonly (keyof Steps)[]>> = {
  syn: [],
  'syn-retransmit': ['syn'],
  'syn-simultaneous': ['syn'],
  'split-syn': ['syn'],
  'syn-crossing': ['syn'],
  'syn-in-connection': ['syn'],
  'syn-ack': ['syn'],
  'syn-ack-simultaneous': ['syn'],
  'syn-ack-retransmit': ['syn', 'synAck'],
  'syn-ack-unexpected': ['syn'],
  ack: ['syn', 'synAck'],
  'ack-retransmit': ['synAck', 'ack'],
  'ack-simultaneous': ['syn'],
  'split-handshake-ack': ['syn'],
  'challenge-ack': ['syn'],
  'odd-flags': [],
};

const TEARDOWN_EVIDENCE: Readonly<Record<TeardownRole, readonly (keyof Steps)[]>> = {
  rst: [],
  'fin-1': [],
  'fin-2': ['fin1', 'ackOfFin1'],
  'fin-2+ack': ['fin1'],
  'fin-2-simultaneous': ['fin1'],
  'fin-retransmit': ['fin1', 'fin2'],
  'fin-moved': ['fin1', 'fin2'],
  'ack-of-fin-1': ['fin1'],
  'ack-of-fin-2': ['fin2'],
  'data-after-fin-1': ['fin1', 'ackOfFin1'],
  'data-beyond-fin': ['fin1'],
  'last-ack-repeat': ['fin2'],
};

/** Of nearly all segments of a long connection. */
const NO_FRAMES: readonly number[] = [];

/**
 * Earlier frames that the roles of a segment rest on, in ascending order.
 *
 * @param refused - The frame that a challenge ACK answers.
 */
export function evidenceOf(
  { handshake: { opening }, closing }: Readings,
  traced: TracedSegment,
  handshakeRole: HandshakeRole | undefined,
  teardownRole: TeardownRole | undefined,
  refused?: number,
): readonly number[] {
  if (handshakeRole === undefined && teardownRole === undefined) return NO_FRAMES;
  const frameOf = (step: TracedSegment | undefined): number | undefined =>
    step?.segment.frameNumber;
  const steps: Steps = {
    syn: frameOf(opening.syn),
    synAck: frameOf(opening.synAck),
    ack: frameOf(opening.ack),
    fin1: frameOf(closing.fin1),
    fin2: frameOf(closing.fin2),
    ackOfFin1: frameOf(closing.ackOfFin1),
  };
  const answered = traced.before.lastFrame[other(traced.from)];
  const frames = [
    ...(handshakeRole === undefined || refused !== undefined
      ? []
      : HANDSHAKE_EVIDENCE[handshakeRole]
    ).map((key) => steps[key]),
    ...(teardownRole === undefined ? [] : TEARDOWN_EVIDENCE[teardownRole]).map((key) => steps[key]),
    refused,
    // A reset answers the last segment of the other end.
    teardownRole === 'rst' && answered !== 0 ? answered : undefined,
  ];
  const { frameNumber } = traced.segment;
  const earlier = frames.filter((frame) => frame !== undefined && frame < frameNumber);
  return [...new Set(earlier)].filter((frame) => frame !== undefined).sort((a, b) => a - b);
}
