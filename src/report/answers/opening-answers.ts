import { flagsHex, flagsText } from '../flags-text.js';
import { addressText } from '../endpoint-text.js';
import type { OfferedOptions } from '../../tcp/conversation.js';
import { cannotTell, type Finding, found } from './answer.js';
import type { OfferedRow, PortRange } from './answer-values.js';
import { type Subject, stepOf } from './subject.js';

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
  if (synAck === undefined) return cannotTell('no-syn-ack');
  const { frame, seq, seqRaw, ack, ackRaw } = synAck;
  return found({ frame, seq, seqRaw, ack, ackRaw }, [frame]);
}

export function synAckArithmetic(subject: Subject): Finding<'syn-ack-arithmetic'> {
  const { frames } = subject.conversation.handshake;
  const syn = stepOf(subject, frames.syn);
  const synAck = stepOf(subject, frames.synAck);
  if (syn === undefined) return cannotTell('no-syn');
  if (synAck === undefined) return cannotTell('no-syn-ack');
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

export function thirdStep(subject: Subject): Finding<'third-step'> {
  const third = stepOf(subject, subject.conversation.handshake.frames.ack);
  if (third === undefined) return cannotTell('no-third-step');
  const { frame, seq, seqRaw, ack, ackRaw, length } = third;
  return found({ frame, seq, seqRaw, ack, ackRaw, payloadBytes: length }, [frame]);
}

export function options({ conversation }: Subject): Finding<'options'> {
  const { frames, options: offered } = conversation.handshake;
  const { client, server, effective } = offered;
  if (client === undefined && server === undefined) return cannotTell('no-handshake');
  return found(
    {
      ...(client && { client: offeredRow(client, frames.syn) }),
      ...(server && { server: offeredRow(server, frames.synAck) }),
      ...(effective && {
        windowScaling: effective.windowScaling,
        sackPermitted: effective.sackPermitted,
        timestamps: effective.timestamps,
      }),
      ...(server?.mss !== undefined && { clientSendsAtMostBytes: server.mss }),
      ...(client?.mss !== undefined && { serverSendsAtMostBytes: client.mss }),
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
  const { irtt, synToSynAck, synAckToAck, frames } = conversation.handshake;
  if (irtt === undefined) return cannotTell('no-initial-rtt');
  return found(
    {
      initialRttSeconds: irtt,
      ...(synToSynAck !== undefined && { synToSynAckSeconds: synToSynAck }),
      ...(synAckToAck !== undefined && { synAckToAckSeconds: synAckToAck }),
    },
    [frames.syn, frames.synAck, frames.ack],
  );
}
