import { flagsHex, flagsText } from '../flags-text.js';
import { addressText } from '../endpoint-text.js';
import type { Conversation, OfferedOptions } from '../../tcp/conversation.js';
import { RST } from '../../tcp/segment.js';
import { isEndOfAttempt } from '../shown-steps.js';
import { cannotTell, type Finding, found } from './answer.js';
import type { OfferedRow, PortRange } from './answer-rows.js';
import type { CannotTellReason } from './cannot-tell-reason.js';
import { type Subject, stepOf } from './subject.js';

/** What counts without the option (RFC 9293 §3.7.1). */
const DEFAULT_MSS = { v4: 536, v6: 1220 } as const;
/** First registered and first dynamic port (RFC 6335 §6). */
const FIRST_REGISTERED = 1024;
const FIRST_DYNAMIC = 49_152;

export function clientAndServer({ conversation }: Subject): Finding<'client-and-server'> {
  const { client, server, clientKnownBy, handshake, frames } = conversation;
  const proof = clientKnownBy === 'syn' ? handshake.frames.syn : handshake.frames.synAck;
  return found(
    {
      clientAddress: addressText(client.address),
      clientPort: client.port,
      serverAddress: addressText(server.address),
      serverPort: server.port,
      knownBy: clientKnownBy,
    },
    [clientKnownBy === 'syn' || clientKnownBy === 'syn-ack' ? proof : frames.first],
  );
}

export function portRanges({ conversation }: Subject): Finding<'port-ranges'> {
  const { client, server, frames } = conversation;
  return found(
    {
      clientPort: client.port,
      clientRange: rangeOf(client.port),
      serverPort: server.port,
      serverRange: rangeOf(server.port),
    },
    [frames.first],
  );
}

function rangeOf(port: number): PortRange {
  if (port < FIRST_REGISTERED) return 'well-known';
  return port < FIRST_DYNAMIC ? 'registered' : 'dynamic';
}

export function handshakeFrames({ conversation }: Subject): Finding<'handshake-frames'> {
  const { pattern, frames } = conversation.handshake;
  const { syn, synAck, ack } = frames;
  if (syn === undefined && synAck === undefined) return cannotTell('no-handshake');
  return found(
    {
      pattern,
      ...(syn !== undefined && { syn }),
      ...(synAck !== undefined && { synAck }),
      ...(ack !== undefined && { ack }),
    },
    [syn, synAck, ack],
  );
}

export function synNumber(subject: Subject): Finding<'syn-number'> {
  const syn = stepOf(subject, subject.conversation.handshake.frames.syn);
  if (syn === undefined) return cannotTell('no-syn');
  return found({ frame: syn.frame, seq: syn.seq, seqRaw: syn.seqRaw }, [syn.frame]);
}

export function whatMakesASyn(subject: Subject): Finding<'what-makes-a-syn'> {
  const syn = stepOf(subject, subject.conversation.handshake.frames.syn);
  if (syn === undefined) return cannotTell('no-syn');
  const { frame, flags } = syn;
  return found({ frame, flags, flagsHex: flagsHex(flags), flagsText: flagsText(flags) }, [frame]);
}

export function synAcknowledgment(subject: Subject): Finding<'syn-acknowledgment'> {
  const syn = stepOf(subject, subject.conversation.handshake.frames.syn);
  if (syn === undefined) return cannotTell('no-syn');
  return found({ frame: syn.frame, ackRaw: syn.ackRaw }, [syn.frame]);
}

export function synAckNumbers(subject: Subject): Finding<'syn-ack-numbers'> {
  const synAck = stepOf(subject, subject.conversation.handshake.frames.synAck);
  if (synAck === undefined) return cannotTell(withoutSynAck(subject.conversation));
  const { frame, seq, seqRaw, ack, ackRaw } = synAck;
  return found({ frame, seq, seqRaw, ack, ackRaw }, [frame]);
}

export function synAckArithmetic(subject: Subject): Finding<'syn-ack-arithmetic'> {
  const { frames } = subject.conversation.handshake;
  const syn = stepOf(subject, frames.syn);
  const synAck = stepOf(subject, frames.synAck);
  if (syn === undefined) return cannotTell('no-syn');
  if (synAck === undefined) return cannotTell(withoutSynAck(subject.conversation));
  const dataBytes = (synAck.ackRaw - syn.seqRaw - 1) >>> 0;
  return found(
    {
      synFrame: syn.frame,
      synAckFrame: synAck.frame,
      isnRaw: syn.seqRaw,
      ackRaw: synAck.ackRaw,
      dataBytes: dataBytes <= syn.length ? dataBytes : 0,
      holds: dataBytes <= syn.length,
    },
    [syn.frame, synAck.frame],
  );
}

/** Why there is no SYN-ACK: a reset came instead, or none was captured. */
function withoutSynAck({ handshake }: Conversation): CannotTellReason {
  return handshake.pattern === 'refused' ? 'refused' : 'no-syn-ack';
}

export function thirdStep(subject: Subject): Finding<'third-step'> {
  const third = stepOf(subject, subject.conversation.handshake.frames.ack);
  if (third === undefined) {
    const isRefused = withoutSynAck(subject.conversation) === 'refused';
    return cannotTell(isRefused ? 'refused' : 'no-third-step');
  }
  const { frame, seq, seqRaw, ack, ackRaw, length } = third;
  return found({ frame, seq, seqRaw, ack, ackRaw, payloadBytes: length }, [frame]);
}

export function options({ conversation }: Subject): Finding<'options'> {
  const { frames, options: offered } = conversation.handshake;
  const { client, server, effective } = offered;
  if (client === undefined && server === undefined) return cannotTell('no-handshake');
  // Nothing takes effect in an attempt that came to nothing.
  const wasOpened = !isEndOfAttempt(conversation.teardown.pattern);
  const defaultMss = conversation.client.address.includes(':') ? DEFAULT_MSS.v6 : DEFAULT_MSS.v4;
  return found(
    {
      ...(client && { client: offeredRow(client, frames.syn) }),
      ...(server && { server: offeredRow(server, frames.synAck) }),
      ...(effective && {
        windowScaling: effective.windowScaling,
        sackPermitted: effective.sackPermitted,
        timestamps: effective.timestamps,
      }),
      ...(wasOpened && server && { clientSendsAtMostBytes: server.mss ?? defaultMss }),
      ...(wasOpened && client && { serverSendsAtMostBytes: client.mss ?? defaultMss }),
    },
    [frames.syn, frames.synAck],
  );
}

function offeredRow(offered: OfferedOptions, frame: number | undefined): OfferedRow {
  const { mss, windowScale, sackPermitted, timestamps } = offered;
  return {
    ...(frame !== undefined && { frame }),
    ...(mss !== undefined && { mssBytes: mss }),
    ...(windowScale !== undefined && { windowScale }),
    sackPermitted,
    timestamps,
  };
}

export function handshakeRoundTrip({ conversation }: Subject): Finding<'handshake-round-trip'> {
  const { pattern, irtt, synToSynAck, synAckToAck, frames } = conversation.handshake;
  if (irtt === undefined) return cannotTell('no-initial-rtt');
  const reset = conversation.steps.find(({ flags }) => (flags & RST) !== 0)?.frame;
  const isRefused = pattern === 'refused';
  const endFrame = isRefused ? reset : frames.ack;
  const openEnd = isRefused ? 'reset' : 'later-segment';
  const synFrame = lastSynBefore(conversation, endFrame);
  const isRepeated = synFrame !== frames.syn;
  return found(
    {
      initialRttSeconds: irtt,
      ...(synFrame !== undefined && isRepeated && { synFrame }),
      until: frames.ack === undefined ? openEnd : 'ack',
      ...(endFrame !== undefined && { endFrame }),
      ...(synToSynAck !== undefined && { synToSynAckSeconds: synToSynAck }),
      ...(synAckToAck !== undefined && { synAckToAckSeconds: synAckToAck }),
    },
    [synFrame, frames.synAck, endFrame],
  );
}

/** The client's latest SYN in front of a frame: where the initial round-trip time begins. */
function lastSynBefore(
  { handshake }: Conversation,
  endFrame: number | undefined,
): number | undefined {
  const { frames, repeats } = handshake;
  const later = repeats.filter(
    ({ role, repeatOf, frame }) =>
      role === 'syn-retransmit' && repeatOf === frames.syn && frame < (endFrame ?? Infinity),
  );
  return later.at(-1)?.frame ?? frames.syn;
}
