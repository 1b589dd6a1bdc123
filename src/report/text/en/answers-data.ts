import type { Difference, FirstSegments } from '../../answers/answer-rows.js';
import { shownBitRate, shownRate, shownSeconds } from '../../answers/shown-numbers.js';
import type { AnswerText } from '../answer-text.js';
import { plotText } from './answer-plots.js';
import { repeatsText } from './answer-repeats.js';
import { capital, counted, framesText, grouped, joined, The, the } from './words.js';

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  'short-transfer': 'so few segments are sent that slow start hardly begins',
  'both-ways': 'both ends send data, not one alone',
  'oversized-segments':
    'some segments are larger than any the wire carries, since the capturing host cuts or joins them (offload)',
  'delayed-acks': 'most ACKs cover several segments, not each its own',
  'large-initial-window': 'the sender begins with more than four segments at once',
  'receiver-limited': "the receiver's window, not congestion, holds the sender back",
  'application-pauses': 'the application pauses, so the sender is often idle',
  loss: 'segments are sent again, since they were lost or late',
  'needless-repeats': 'segments are sent again that had arrived',
  'late-segments': 'segments arrive out of order',
  'repeated-syn-or-fin': 'a SYN or FIN is sent again',
  'no-loss': 'nothing is sent again, so the rate has none of the drops of the textbook’s saw-tooth',
};

const WITHOUT_SAMPLE = {
  'not-acknowledged': 'no ACK of it in the capture',
  'sent-again': 'it was sent again, so the ACK may answer either: Karn’s rule',
  'time-reversal': 'its ACK was captured before it',
} as const;

const PHASES = {
  'slow-start': 'slow start',
  'congestion-avoidance': 'congestion avoidance',
  recovery: 'fast recovery',
  timeout: 'retransmission timeout',
  'idle-restart': 'restart after idle time',
  pause: 'pause, with all acknowledged and nothing sent,',
} as const;

/** Why no phase can be told, though what limited the sender can. */
const BLANKS = {
  'too-little-data': 'too few segments are under way at a time',
  'mid-stream': 'the connection began before the capture',
  'one-direction': 'only one direction was captured',
  'no-acks': 'its data are not acknowledged in this capture',
  'no-round-trips': 'no round trip can be measured',
  'near-receiver': 'the capture point is near the receiver',
} as const;

/** On the data between handshake and teardown. */
export const dataAnswersEn: Pick<
  AnswerText['says'],
  | 'first-data'
  | 'first-sequence-numbers'
  | 'sample-rtts'
  | 'rtt-estimates'
  | 'rtt-plot'
  | 'segment-lengths'
  | 'smallest-window'
  | 'retransmissions'
  | 'acknowledged-bytes'
  | 'throughput'
  | 'stevens-plot'
  | 'congestion-phases'
  | 'textbook-differences'
  | 'steady-rate'
  | 'number-growth'
  | 'flags'
> = {
  'first-data': ({ directions }) =>
    directions
      .map(
        ({ from, frame, seq, seqRaw, lengthBytes, pushFrame, pushSeq }) =>
          `${The(from)}: frame ${frame}, Seq=${seq} (raw ${seqRaw}), ${counted(lengthBytes, 'byte')}.` +
          (pushFrame === undefined
            ? ''
            : ` Wireshark shows a message of several segments on the last of them, here most likely frame ${pushFrame}${pushSeq === undefined ? '' : ` (Seq=${pushSeq})`}. So there are two answers: frame ${frame} carries the first byte of the message, frame ${pushFrame} is where its name stands in the packet list. The field tcp.reassembled_in of frame ${frame} says which frame it is for certain.`),
      )
      .join(' '),
  'first-sequence-numbers': ({ directions }) =>
    perSegment(directions, ({ frame, seq, seqRaw }) => `${seq} (raw ${seqRaw}, frame ${frame})`),
  'sample-rtts': ({ directions }) =>
    perSegment(directions, (segment) => {
      const { frame, sentSeconds, ackFrame, ackedSeconds, sampleRttSeconds } = segment;
      const start = `frame ${frame} sent at ${shownSeconds(sentSeconds)} s`;
      if (ackFrame === undefined || ackedSeconds === undefined)
        return `${start}, no ACK of it in the capture`;
      const acked = `${start}, acknowledged by frame ${ackFrame} at ${shownSeconds(ackedSeconds)} s`;
      return sampleRttSeconds === undefined
        ? `${acked}, no sample (${WITHOUT_SAMPLE[segment.noSample ?? 'not-acknowledged']})`
        : `${acked}, SampleRTT ${shownSeconds(sampleRttSeconds)} s`;
    }),
  'rtt-estimates': ({ directions }) =>
    perSegment(directions, (segment) => {
      const { frame, ackFrame, estimatedRttSeconds, devRttSeconds, rtoSeconds, noSample } = segment;
      if (
        estimatedRttSeconds === undefined ||
        devRttSeconds === undefined ||
        rtoSeconds === undefined
      ) {
        return `frame ${frame}: no estimate yet (${WITHOUT_SAMPLE[noSample ?? 'not-acknowledged']})`;
      }
      if (noSample !== undefined) {
        return `frame ${frame} gives no sample (${WITHOUT_SAMPLE[noSample]}), so nothing changes`;
      }
      return `after the ACK of frame ${frame}${ackFrame === undefined ? '' : ` (frame ${ackFrame})`}: EstimatedRTT ${shownSeconds(estimatedRttSeconds)} s, DevRTT ${shownSeconds(devRttSeconds)} s, timeout ${shownSeconds(rtoSeconds)} s`;
    }) +
    ' The first sample is EstimatedRTT, and half of it DevRTT; then alpha is 1/8 and beta 1/4, and the timeout is EstimatedRTT + 4 DevRTT. RFC 6298 raises a timeout below 1 s to 1 s.',
  'rtt-plot': ({ directions, stream, figure }) =>
    directions
      .map(
        ({ from, samples, minSeconds, meanSeconds, maxSeconds }) =>
          `Segments of ${the(from)}: ${counted(samples, 'sample')} (SYN and FIN give one, too), least ${shownSeconds(minSeconds)} s, mean ${shownSeconds(meanSeconds)} s, most ${shownSeconds(maxSeconds)} s.`,
      )
      .join(' ') + plotText('rtt', stream, directions, figure),
  'segment-lengths': ({ directions }) =>
    perSegment(
      directions,
      ({ frame, lengthBytes }) => `${counted(lengthBytes, 'byte')} (frame ${frame})`,
    ),
  'smallest-window': ({ directions }) =>
    directions
      .map(({ from, frame, raw, bytes, throttles, throttledTotal, throttledFrames, isUnused }) => {
        const more = throttledTotal - throttledFrames.length;
        const size =
          bytes === undefined
            ? `${raw} before scaling (the scale is unknown, since a SYN is missing)`
            : counted(bytes, 'byte');
        const held =
          isUnused === true
            ? 'the other end sent no data that it could have held back'
            : {
                yes: `it held the other end back (${framesText(throttledFrames)}${more === 0 ? '' : ` and ${grouped(more)} more`})`,
                no: 'it never held the other end back',
                unknown: 'whether it held the other end back cannot be told',
              }[throttles];
        if (bytes === 0)
          return `${The(from)} closed its window: 0 bytes (frame ${frame}); ${held}.`;
        return `${The(from)} advertised no less than ${size} (frame ${frame}); ${held}.`;
      })
      .join(' '),
  retransmissions: ({ directions, withoutData, total }) =>
    total === 0
      ? 'No segment was sent again: each sequence number comes once only.'
      : [
          ...directions
            .filter((each) => each.total > 0)
            .flatMap(({ from, total: count, sentAgain, first }) => [
              ...repeatsText(
                `${The(from)} sent ${counted(sentAgain, 'segment')} with data again`,
                first.filter(({ isSentAgain }) => isSentAgain),
                sentAgain,
              ),
              ...repeatsText(
                `Of ${the(from)}, ${counted(count - sentAgain, 'segment')} came out of order, with no copy in the capture`,
                first.filter(({ isSentAgain }) => !isSentAgain),
                count - sentAgain,
              ),
            ]),
          ...withoutData.map(
            ({ frame, from, flagsText, repeatOf, gapSeconds }) =>
              `Frame ${frame}: ${the(from)} repeats its [${flagsText}]${repeatOf === undefined ? '' : ` of frame ${repeatOf}`}${gapSeconds === undefined ? '' : `, ${shownSeconds(gapSeconds)} s after the transmission before`}: its number had been passed.`,
          ),
        ].join(' '),
  'acknowledged-bytes': ({ directions }) =>
    directions
      .map(
        ({ from, acks, meanBytes, medianBytes, ofPart, ofOne, ofTwo, ofMore, everyOther }) =>
          `Data of ${the(from)}: ${counted(acks, 'ACK')}, ` +
          (meanBytes === undefined || medianBytes === undefined
            ? ''
            : `mean ${counted(Math.round(meanBytes), 'byte')}, median ${counted(medianBytes, 'byte')}; `) +
          `of one segment ${grouped(ofOne)}, of two ${grouped(ofTwo)}, of more ${grouped(ofMore)}` +
          (ofPart === 0 ? '' : `, of a part of one ${grouped(ofPart)}`) +
          (ofPart + ofOne + ofTwo + ofMore < acks
            ? '; the others acknowledge data that is not in the capture.'
            : '.') +
          (everyOther[0] === undefined
            ? ''
            : ` Every other segment, for example: frame ${everyOther[0].ackFrame} covers ${framesText(everyOther[0].frames)}.`),
      )
      .join(' '),
  throughput: ({ directions }) =>
    'Payload, repeats counted once, over the time from its first segment to the ACK of all of it (or to its last segment, when that ACK is not in the capture). ' +
    directions
      .map(
        ({ from, bytes, seconds, bytesPerSecond, firstFrame, lastFrame }) =>
          `${The(from)}: ${counted(bytes, 'byte')} / ${shownSeconds(seconds)} s = ${shownRate(bytesPerSecond)} bytes/s (${shownBitRate(bytesPerSecond)}), from frame ${firstFrame} to frame ${lastFrame}.`,
      )
      .join(' '),
  'stevens-plot': ({ directions, stream, figure }) =>
    directions
      .map(
        ({ from, segments, payloadBytes }) =>
          `${The(from)} sends ${counted(payloadBytes, 'byte')} in ${counted(segments, 'segment')}.`,
      )
      .join(' ') + plotText('stevens', stream, directions, figure),
  'congestion-phases': ({ directions }) =>
    directions
      .map(({ from, phases, untold, noPhases, limitedBy }) => {
        const told = phases.map(
          ({ kind, firstFrame, lastFrame, startSeconds, endSeconds, confidence }) =>
            `${PHASES[kind]} from ${shownSeconds(startSeconds)} s to ${shownSeconds(endSeconds)} s (frames ${firstFrame} to ${lastFrame}, confidence ${confidence})`,
        );
        const limit =
          limitedBy.by === 'unknown'
            ? 'What held the sender back cannot be told.'
            : `Mostly limited by the ${limitedBy.by} (confidence ${limitedBy.confidence}).`;
        const none =
          noPhases === undefined
            ? 'no phase stands out'
            : `no phase can be told, since ${BLANKS[noPhases]}`;
        const rest =
          untold.length === 0
            ? ''
            : ` In ${joined(untold.map(({ firstFrame, lastFrame }) => `frames ${firstFrame} to ${lastFrame}`))} no phase is certain.`;
        return `${The(from)}: ${told.length === 0 ? none : told.join('; ')}.${rest} ${limit}`;
      })
      .join(' '),
  'textbook-differences': ({ differences }) =>
    differences.length === 0
      ? 'Nothing stands out.'
      : differences.map((difference) => `${capital(DIFFERENCES[difference])}.`).join(' '),
  'steady-rate': ({ directions }) =>
    directions
      .map(
        ({ from, segments, bytes, seconds, pausedSeconds, segmentsPerSecond, bytesPerSecond }) =>
          `${The(from)}: ${counted(segments, 'segment')} and ${counted(bytes, 'byte')} in the ${shownSeconds(seconds)} s in the middle of the transfer${pausedSeconds === undefined ? '' : `, without ${shownSeconds(pausedSeconds)} s of pauses in which all was acknowledged and nothing sent`}: ${shownRate(segmentsPerSecond)} segments/s, ${shownRate(bytesPerSecond)} bytes/s.`,
      )
      .join(' '),
  'number-growth': ({ opening, directions, acknowledged }) =>
    [
      'The next sequence number is that of the segment plus its payload, and SYN and FIN count one; the acknowledgment number is the next one that is expected.',
      ...(opening === undefined
        ? []
        : [
            `The SYN (frame ${opening.frame}) has Seq=${opening.seq}, so the third step (frame ${opening.nextFrame}) has Seq=${opening.nextSeq}.`,
          ]),
      ...directions.map(
        ({ from, frame, seq, lengthBytes, nextFrame, nextSeq }) =>
          `${The(from)}: frame ${frame} has Seq=${seq} and ${counted(lengthBytes, 'byte')}, so frame ${nextFrame} has Seq=${nextSeq}.`,
      ),
      ...acknowledged.map(
        ({ from, frame, seq, lengthBytes, ackFrame, ack }) =>
          `Frame ${ackFrame} acknowledges frame ${frame} of ${the(from)}: ${seq} + ${lengthBytes} = ${ack}, so it has Ack=${ack}.`,
      ),
    ].join(' '),
  flags: ({ directions }) =>
    directions
      .map(({ from, psh, urg, ece, cwr }) => {
        const others = [
          ['URG', urg] as const,
          ['ECE', ece] as const,
          ['CWR', cwr] as const,
        ].flatMap(([name, { segments, firstFrames }]) =>
          segments === 0
            ? []
            : [`${name} in ${counted(segments, 'segment')} (${framesText(firstFrames)})`],
        );
        const pushed =
          psh.segments === 0
            ? 'no PSH'
            : `PSH in ${counted(psh.segments, 'segment')} (${psh.segments > psh.firstFrames.length ? 'first ' : ''}${framesText(psh.firstFrames)})`;
        return `${The(from)}: ${joined([pushed, ...others])}${others.length === 0 ? ', no URG, ECE or CWR' : ''}.`;
      })
      .join(' '),
};

function perSegment(
  directions: readonly FirstSegments[],
  say: (segment: FirstSegments['segments'][number]) => string,
): string {
  return directions
    .map(({ from, segments }) => `${The(from)}: ${segments.map(say).join('; ')}.`)
    .join(' ');
}
