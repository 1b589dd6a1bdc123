import type {
  DirectionStatistics,
  KeepAliveCounts,
  PayloadRate,
  RttEstimate,
  RttStatistics,
  ZeroWindowStatistics,
} from '../tcp/statistics/direction-statistics.js';
import { cleanSeconds } from './time-text.js';
import { withoutAbsent } from './without-absent.js';

/** Decimals of a rate in bytes per second. */
const RATE_DECIMALS = 3;

/** What one direction came to, for JSON: in the order of the documentation, numbers without noise. */
export function directionRecord(direction: DirectionStatistics): DirectionStatistics {
  const { zeroWindow, throughput, goodput, rtt } = direction;
  return withoutAbsent({
    packets: direction.packets,
    bytes: direction.bytes,
    payloadBytes: direction.payloadBytes,
    uniquePayloadBytes: direction.uniquePayloadBytes,
    uncapturedBytes: direction.uncapturedBytes,
    capturedTwice: direction.capturedTwice,
    mss: direction.mss,
    windowScale: direction.windowScale,
    window: direction.window,
    initialWindow: direction.initialWindow,
    maxBytesInFlight: direction.maxBytesInFlight,
    retransmissions: direction.retransmissions,
    outOfOrder: direction.outOfOrder,
    outOfOrderRepeats: direction.outOfOrderRepeats,
    duplicateAcks: direction.duplicateAcks,
    duplicateAcksOfOutstandingData: direction.duplicateAcksOfOutstandingData,
    lostSegments: direction.lostSegments,
    acksOfUnseen: direction.acksOfUnseen,
    windowFull: direction.windowFull,
    windowUpdates: direction.windowUpdates,
    zeroWindow: cleanZeroWindow(zeroWindow),
    zeroWindowProbes: direction.zeroWindowProbes,
    keepAlives: cleanKeepAlives(direction.keepAlives),
    challengeAcks: direction.challengeAcks,
    throughput: throughput && cleanRate(throughput),
    goodput: goodput && cleanRate(goodput),
    rtt: rtt && cleanRtt(rtt),
  });
}

function cleanZeroWindow(zeroWindow: ZeroWindowStatistics): ZeroWindowStatistics {
  return {
    ...zeroWindow,
    seconds: cleanSeconds(zeroWindow.seconds),
    firstPeriods: zeroWindow.firstPeriods.map((period) => ({
      ...period,
      seconds: cleanSeconds(period.seconds),
    })),
  };
}

function cleanKeepAlives(keepAlives: KeepAliveCounts): KeepAliveCounts {
  return {
    ...keepAlives,
    firstProbes: keepAlives.firstProbes.map((probe) => ({
      ...probe,
      idleSeconds: cleanSeconds(probe.idleSeconds),
    })),
  };
}

function cleanRate({ bytes, seconds, bytesPerSecond }: PayloadRate): PayloadRate {
  return withoutAbsent({
    bytes,
    seconds: cleanSeconds(seconds),
    bytesPerSecond:
      bytesPerSecond === undefined ? undefined : Number(bytesPerSecond.toFixed(RATE_DECIMALS)),
  });
}

function cleanRtt(rtt: RttStatistics): RttStatistics {
  return withoutAbsent({
    samples: rtt.samples,
    minSeconds: cleanOptional(rtt.minSeconds),
    meanSeconds: cleanOptional(rtt.meanSeconds),
    maxSeconds: cleanOptional(rtt.maxSeconds),
    stddevSeconds: cleanOptional(rtt.stddevSeconds),
    settledByTimestamps: rtt.settledByTimestamps,
    ambiguous: rtt.ambiguous,
    heldUpByLoss: rtt.heldUpByLoss,
    estimate: rtt.estimate && cleanEstimate(rtt.estimate),
    firstSamples: rtt.firstSamples.map((sample) => ({
      frame: sample.frame,
      ackFrame: sample.ackFrame,
      carries: sample.carries,
      byTimestamps: sample.byTimestamps,
      rttSeconds: cleanSeconds(sample.rttSeconds),
      ...cleanEstimate(sample),
    })),
  });
}

function cleanEstimate({ srttSeconds, rttvarSeconds, rtoSeconds }: RttEstimate): RttEstimate {
  return {
    srttSeconds: cleanSeconds(srttSeconds),
    rttvarSeconds: cleanSeconds(rttvarSeconds),
    rtoSeconds: cleanSeconds(rtoSeconds),
  };
}

function cleanOptional(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : cleanSeconds(seconds);
}
