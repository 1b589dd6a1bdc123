import type { Side } from '../../tcp/conversation.js';
import { FIN, SYN } from '../../tcp/segment.js';
import type { DataTransfer } from '../../tcp/transfer/transfer.js';
import { cannotTell, type Finding, found } from './answer.js';
import type { FirstSegments, PlotPlace } from './answer-rows.js';
import type { PlotKind } from '../plots/plot-kind.js';
import type { AnswerValues } from './answer-values.js';
import type { CannotTellReason } from './cannot-tell-reason.js';
import { allFrames, dataOf, stepOf, type Subject } from './subject.js';

type Data = DataTransfer & { readonly from: Side };

/** Why nothing can be said of data: nobody looked, or there is none. */
function withoutData({ transfer }: Subject): { readonly cannotTell: CannotTellReason } {
  return cannotTell(transfer === undefined ? 'not-studied' : 'no-data');
}

/** What can be told of each end's data, left out where it cannot. */
function eachEnd<Value>(
  subject: Subject,
  read: (data: Data) => Value | undefined,
): readonly (Value & { readonly from: Side })[] {
  return dataOf(subject).flatMap((data) => {
    const value = read(data);
    return value === undefined ? [] : [{ from: data.from, ...value }];
  });
}

export function firstData(subject: Subject): Finding<'first-data'> {
  const directions = eachEnd(subject, ({ firstSegments, from }) => {
    const [first] = firstSegments;
    if (first === undefined) return undefined;
    const { frame, seq, seqRaw, lengthBytes } = first;
    const pushFrame = subject.transfer?.[from].flags.psh.firstFrames.find((psh) => psh >= frame);
    const push = firstSegments.find((segment) => segment.frame === pushFrame);
    const isOther = pushFrame !== undefined && pushFrame !== frame;
    return {
      frame,
      seq,
      seqRaw,
      lengthBytes,
      ...(isOther && { pushFrame, ...(push && { pushSeq: push.seq }) }),
    };
  });
  if (directions.length === 0) return withoutData(subject);
  return found(
    { directions },
    directions.flatMap(({ frame, pushFrame }) => [frame, pushFrame]),
  );
}

/** Questions 17, 18, 19 and 21 are about the same segments. */
function firstSegments(subject: Subject): readonly FirstSegments[] {
  return eachEnd(subject, ({ firstSegments: segments }) =>
    segments.length === 0 ? undefined : { segments },
  );
}

export function firstSequenceNumbers(subject: Subject): Finding<'first-sequence-numbers'> {
  const directions = firstSegments(subject);
  if (directions.length === 0) return withoutData(subject);
  return found(
    { directions },
    directions.flatMap(({ segments }) => segments.map(({ frame }) => frame)),
  );
}

export function segmentLengths(subject: Subject): Finding<'segment-lengths'> {
  const directions = firstSegments(subject);
  if (directions.length === 0) return withoutData(subject);
  return found(
    { directions },
    directions.flatMap(({ segments }) => segments.map(({ frame }) => frame)),
  );
}

export function sampleRtts(subject: Subject): Finding<'sample-rtts'> {
  const directions = firstSegments(subject);
  if (directions.length === 0) return withoutData(subject);
  const acked = directions.filter(({ segments }) =>
    segments.some(({ ackFrame }) => ackFrame !== undefined),
  );
  if (acked.length === 0) return cannotTell('no-acks');
  return found(
    { directions: acked },
    acked.flatMap(({ segments }) => segments.flatMap(({ frame, ackFrame }) => [frame, ackFrame])),
  );
}

export function rttEstimates(subject: Subject): Finding<'rtt-estimates'> {
  const directions = firstSegments(subject);
  if (directions.length === 0) return withoutData(subject);
  const measured = directions.filter(({ segments }) =>
    segments.some(({ estimatedRttSeconds }) => estimatedRttSeconds !== undefined),
  );
  if (measured.length === 0) return cannotTell('no-acks');
  return found(
    { directions: measured },
    measured.flatMap(({ segments }) => segments.map(({ ackFrame }) => ackFrame)),
  );
}

function placeOf(kind: PlotKind, { conversation, plots }: Subject): PlotPlace {
  const plot = plots.find((each) => each.kind === kind);
  return {
    stream: conversation.stream,
    ...(plot && { figure: { name: plot.name, from: plot.from } }),
  };
}

export function rttPlot(subject: Subject): Finding<'rtt-plot'> {
  const directions = (['client', 'server'] as const).flatMap((from) => {
    const rtt = subject.conversation.directions[from].rtt;
    if (rtt?.minSeconds === undefined) return [];
    const { samples, minSeconds, meanSeconds = NaN, maxSeconds = NaN } = rtt;
    return [{ from, samples, minSeconds, meanSeconds, maxSeconds }];
  });
  if (directions.length === 0) return cannotTell('no-round-trips');
  const { rtt: client } = subject.conversation.directions.client;
  const { rtt: server } = subject.conversation.directions.server;
  const samples = [...(client?.firstSamples ?? []), ...(server?.firstSamples ?? [])];
  return found(
    { directions, ...placeOf('rtt', subject) },
    samples.flatMap(({ frame, ackFrame }) => [frame, ackFrame]),
  );
}

export function smallestWindow({ transfer }: Subject): Finding<'smallest-window'> {
  if (transfer === undefined) return cannotTell('not-studied');
  const directions = (['client', 'server'] as const).flatMap((from) => {
    const smallest = transfer[from].smallestWindow;
    return smallest === undefined ? [] : [{ from, ...smallest }];
  });
  if (directions.length === 0) return cannotTell('no-window');
  return found(
    { directions },
    directions.flatMap(({ frame, throttledFrames }) => [frame, ...throttledFrames]),
  );
}

/** The first and last frame with data of each end: what a statement on all of them rests on. */
function spanOf(subject: Subject): readonly number[] {
  return dataOf(subject).flatMap(({ firstFrame, lastFrame }) => [firstFrame, lastFrame]);
}

export function acknowledgedBytes(subject: Subject): Finding<'acknowledged-bytes'> {
  const directions = eachEnd(subject, ({ acks }) => (acks.acks === 0 ? undefined : acks));
  if (directions.length === 0) {
    return dataOf(subject).length === 0 ? withoutData(subject) : cannotTell('no-acks');
  }
  return found(
    { directions },
    directions.flatMap(({ firstAcks, everyOther }) =>
      [...firstAcks, ...everyOther].flatMap(({ ackFrame, frames }) => [...frames, ackFrame]),
    ),
  );
}

export function throughput(subject: Subject): Finding<'throughput'> {
  // One segment alone has no rate: its time is that of its acknowledgment.
  const directions = eachEnd(subject, ({ rate, segments }) => (segments > 1 ? rate : undefined));
  if (directions.length === 0) {
    return dataOf(subject).length === 0 ? withoutData(subject) : cannotTell('no-rate');
  }
  return found(
    { directions },
    directions.flatMap(({ firstFrame, lastFrame }) => [firstFrame, lastFrame]),
  );
}

export function stevensPlot(subject: Subject): Finding<'stevens-plot'> {
  const ends = dataOf(subject);
  if (ends.length === 0) return withoutData(subject);
  return found(
    {
      directions: ends.map(({ from, segments, payloadBytes }) => ({
        from,
        segments,
        payloadBytes,
      })),
      ...placeOf('stevens', subject),
    },
    spanOf(subject),
  );
}

export function steadyRate(subject: Subject): Finding<'steady-rate'> {
  const directions = eachEnd(subject, ({ steady }) => steady);
  if (directions.length === 0) {
    const ends = dataOf(subject);
    if (ends.length === 0) return withoutData(subject);
    const isPaused = ends.some(({ isMostlyPaused }) => isMostlyPaused === true);
    return cannotTell(isPaused ? 'mostly-pauses' : 'no-steady-state');
  }
  return found(
    { directions },
    directions.flatMap(({ firstFrame, lastFrame }) => [firstFrame, lastFrame]),
  );
}

export function numberGrowth(subject: Subject): Finding<'number-growth'> {
  const directions = eachEnd(subject, ({ growth }) => growth);
  const acknowledged = eachEnd(subject, (data) => acknowledgedAlone(data, subject));
  const opening = openingGrowth(subject);
  if (opening === undefined && directions.length === 0 && acknowledged.length === 0) {
    return dataOf(subject).length === 0 ? withoutData(subject) : cannotTell('no-growth');
  }
  return found({ ...(opening && { opening }), directions, acknowledged }, [
    opening?.frame,
    opening?.nextFrame,
    ...directions.flatMap(({ frame, nextFrame }) => [frame, nextFrame]),
    ...acknowledged.flatMap(({ frame, ackFrame }) => [frame, ackFrame]),
  ]);
}

type Growth = AnswerValues['number-growth'];

/** SYN and third step, when nothing but the SYN lies between their numbers. */
function openingGrowth(subject: Subject): Growth['opening'] {
  const { frames } = subject.conversation.handshake;
  const syn = stepOf(subject, frames.syn);
  const third = stepOf(subject, frames.ack);
  if (syn === undefined || third === undefined || syn.length > 0) return undefined;
  if ((syn.seqRaw + 1) >>> 0 !== third.seqRaw) return undefined;
  return { frame: syn.frame, seq: syn.seq, nextFrame: third.frame, nextSeq: third.seq };
}

/** The first segment that has an ACK of its own; SYN and FIN would count in it. */
function acknowledgedAlone(
  { firstSegments }: Data,
  subject: Subject,
): Omit<Growth['acknowledged'][number], 'from'> | undefined {
  for (const { frame, seq, lengthBytes, ackFrame, isCumulative } of firstSegments) {
    const flags = stepOf(subject, frame)?.flags ?? 0;
    if (ackFrame === undefined || isCumulative === true || (flags & (SYN | FIN)) !== 0) continue;
    return { frame, seq, lengthBytes, ackFrame, ack: (seq + lengthBytes) >>> 0 };
  }
  return undefined;
}

export function flags(subject: Subject): Finding<'flags'> {
  const { transfer } = subject;
  if (transfer === undefined) return cannotTell('not-studied');
  const directions = (['client', 'server'] as const).map((from) => ({
    from,
    ...transfer[from].flags,
  }));
  const frames = directions.flatMap(({ psh, urg, ece, cwr }) =>
    [psh, urg, ece, cwr].flatMap(({ firstFrames }) => firstFrames),
  );
  return found({ directions }, frames.length > 0 ? frames : allFrames(subject));
}
