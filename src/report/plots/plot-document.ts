import type { CaptureFacts } from '../../model/capture-facts.js';
import type { Side } from '../../tcp/conversation.js';
import type { Endpoint } from '../../tcp/segment.js';
import { cleanSeconds } from '../time-text.js';
import { directionOf, type PlotInput, seriesOf } from './plot-input.js';
import type { PlotKind } from './plot-kind.js';
import type { DirectionSeries, PointList, RateSeries, SequencePoint } from './plot-series.js';

/** What `plot --json` prints: the numbers of a picture; `docs/plots.md` describes every property. */
export interface PlotDocument {
  readonly schema: 'sharkscribe/plot/1';
  readonly capture: { readonly name: string; readonly sha256: string };
  readonly stream: number;
  readonly client: Endpoint;
  readonly server: Endpoint;
  readonly kind: PlotKind;
  /** The end that sends the data, and the one that takes them. */
  readonly from: Side;
  readonly to: Side;
  readonly windowScaleUnknown?: true;
  /** By their names, those that the kind is made of. */
  readonly series: Readonly<Record<string, SeriesRecord>>;
}

/** A series in capture order. */
interface SeriesRecord {
  /** Points before the series was thinned out. */
  readonly total: number;
  /** Absent where all points are there. */
  readonly slotSeconds?: number;
  /** Of the bins of `rates`. */
  readonly binSeconds?: number;
  readonly points: readonly object[];
}

const SERIES: Readonly<Record<PlotKind, readonly (keyof typeof RECORDS)[]>> = {
  stevens: ['segments', 'repeats'],
  tcptrace: ['segments', 'repeats', 'acks'],
  rtt: ['roundTrips'],
  throughput: ['rates'],
  window: ['windows', 'flight'],
  flight: ['flight'],
};

const RECORDS = {
  segments: ({ fresh }: DirectionSeries) => recordOf(fresh, sequenceRecord),
  repeats: ({ repeats }: DirectionSeries) => recordOf(repeats, sequenceRecord),
  acks: ({ acks }: DirectionSeries) =>
    recordOf(acks, ({ frame, ack, windowEdge, isDuplicate }) => ({
      frame,
      ack,
      ...(windowEdge !== undefined && { windowEdge }),
      ...(isDuplicate && { duplicate: true }),
    })),
  roundTrips: ({ roundTrips }: DirectionSeries) =>
    recordOf(roundTrips, ({ frame, ackFrame, rttSeconds, srttSeconds, rtoSeconds }) => ({
      frame,
      ackFrame,
      rttSeconds: cleanSeconds(rttSeconds),
      srttSeconds: cleanSeconds(srttSeconds),
      rtoSeconds: cleanSeconds(rtoSeconds),
    })),
  windows: ({ windows }: DirectionSeries) =>
    recordOf(windows, ({ frame, bytes }) => ({ frame, windowBytes: bytes })),
  flight: ({ flight }: DirectionSeries) =>
    recordOf(flight, ({ frame, bytes, isWindowFull }) => ({
      frame,
      bytesInFlight: bytes,
      ...(isWindowFull && { windowFull: true }),
    })),
  rates: ({ rates }: DirectionSeries) => ratesRecord(rates),
};

/** The numbers of a picture as data for programs: contract `sharkscribe/plot/1`. */
export function plotDocument(
  facts: Pick<CaptureFacts, 'name' | 'sha256'>,
  kind: PlotKind,
  input: PlotInput,
): PlotDocument {
  const { stream, client, server } = input.series;
  const series = seriesOf(input);
  return {
    schema: 'sharkscribe/plot/1',
    capture: { name: facts.name, sha256: facts.sha256 },
    stream,
    client: { address: client.address, port: client.port },
    server: { address: server.address, port: server.port },
    kind,
    ...directionOf(input),
    ...(series.isWindowScaleUnknown && { windowScaleUnknown: true }),
    series: Object.fromEntries(SERIES[kind].map((name) => [name, RECORDS[name](series)])),
  };
}

function recordOf<Point extends { readonly seconds: number }>(
  { points, total, thinned }: PointList<Point>,
  record: (point: Point) => object,
): SeriesRecord {
  return {
    total,
    ...(thinned && { slotSeconds: thinned.slotSeconds }),
    points: points.map((point) => ({
      timeSeconds: cleanSeconds(point.seconds),
      ...record(point),
    })),
  };
}

function sequenceRecord({ frame, kind, seq, seqEnd }: SequencePoint): object {
  return { frame, kind: kind === 'fresh' ? 'data' : kind, seq, seqEnd };
}

function ratesRecord(rates: RateSeries | undefined): SeriesRecord {
  if (rates === undefined) return { total: 0, points: [] };
  const { startSeconds, binSeconds, bins } = rates;
  return {
    total: bins.length,
    binSeconds,
    points: bins.map(({ payloadBytes, newBytes, frames }, index) => ({
      timeSeconds: cleanSeconds(startSeconds + index * binSeconds),
      payloadBytes,
      newPayloadBytes: newBytes,
      throughputBytesPerSecond: rateOf(payloadBytes, binSeconds),
      goodputBytesPerSecond: rateOf(newBytes, binSeconds),
      ...(frames && { firstFrame: frames.first, lastFrame: frames.last }),
    })),
  };
}

function rateOf(bytes: number, seconds: number): number {
  return Number((bytes / seconds).toFixed(3));
}
