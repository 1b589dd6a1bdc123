import type { ChartDot, ChartDots, ChartRule } from './chart-layers.js';
import { dotLayer, lineLayer, ruleLayer } from './chart-layers.js';
import { extentOf, fromZero, inUnit, stepPieces, timesOf } from './chart-geometry.js';
import { DOT_STYLE, LINE_STYLE } from './chart-styles.js';
import { chart } from './chart.js';
import { directionOf, type PlotInput, seriesOf, subtitleOf } from './plot-input.js';
import type { AckPoint, DirectionSeries, SequencePoint } from './plot-series.js';
import type { PlotSpec } from './plot-spec.js';
import { byteUnit } from './units.js';

/** The kinds in the order in which they are drawn and named. */
const KINDS = [
  'fresh',
  'probe',
  'out-of-order',
  'sent-again',
  'spurious-retransmission',
  'fast-retransmission',
  'retransmission',
] as const;

/** The data take at least this share of the picture's height, however far above them the window ends. */
const LEAST_SHARE = 0.6;
/** A segment takes at least this share of the height: 3 of its 400 pixels. */
const LEAST_RULE_SHARE = 3 / 400;

/** Each segment as a dot at its first number (W. R. Stevens, TCP/IP Illustrated). */
export function stevensPlot(input: PlotInput): PlotSpec | undefined {
  const { fresh, repeats } = seriesOf(input);
  const { text } = input;
  const points = [...fresh.points, ...repeats.points];
  if (points.length === 0) return undefined;
  const numbers = fromZero(extentOf(points.flatMap(({ seq, seqEnd }) => [seq, seqEnd])));
  const unit = byteUnit(numbers[1]);
  return {
    ...headOf('stevens', input, points),
    chart: chart({
      title: text.title.stevens(directionOf(input)),
      subtitle: subtitleOf(input, [fresh, repeats]),
      x: { title: text.axis.time, domain: timesOf(points) },
      y: {
        title: text.axis.sequence(unit.name),
        domain: inUnit(numbers, unit.size),
        isWhole: unit.size === 1,
      },
      layers: [dotLayer(dotsByKind(points, ({ seq }) => seq / unit.size, input))],
    }),
  };
}

/** Each segment as long as its numbers, with the line of acknowledgments and the edge of the window (tcptrace). */
export function tcptracePlot(input: PlotInput): PlotSpec | undefined {
  const series = seriesOf(input);
  const { fresh, repeats, acks } = series;
  const { text } = input;
  const points = [...fresh.points, ...repeats.points];
  if (points.length === 0) return undefined;
  const { domain, limit, largestEdge } = heights(series, points);
  const unit = byteUnit(domain[1]);
  const leastHeight = (domain[1] - domain[0]) * LEAST_RULE_SHARE;
  const rules = points.map((point) => ruleOf(point, unit.size, leastHeight, input));
  const marked = dotsByKind(repeats.points, ({ seqEnd }) => seqEnd / unit.size, input);
  const notes = [
    ...(series.isWindowScaleUnknown ? [text.scaleUnknown] : []),
    ...(largestEdge > limit ? [text.edgeBeyond(largestEdge)] : []),
  ];
  return {
    ...headOf('tcptrace', input, points),
    chart: chart({
      title: text.title.tcptrace(directionOf(input)),
      subtitle: subtitleOf(input, [fresh, repeats, acks], notes),
      x: { title: text.axis.time, domain: timesOf([...points, ...acks.points]) },
      y: {
        title: text.axis.sequence(unit.name),
        domain: inUnit(domain, unit.size),
        isWhole: unit.size === 1,
      },
      layers: [
        lineLayer([
          // Drawn as marks of their own; the legend is to name them all the same.
          { name: text.line.data, style: LINE_STYLE.data, pieces: [[]] },
          ...linesOf(series, unit.size, limit, input),
        ]),
        dotLayer([plainAcks(acks.points, unit.size, input)]),
        ruleLayer(rules),
        dotLayer([duplicateAcks(acks.points, unit.size, input), ...marked]),
      ],
    }),
  };
}

function headOf(
  kind: 'stevens' | 'tcptrace',
  input: PlotInput,
  points: readonly SequencePoint[],
): Omit<PlotSpec, 'chart'> {
  const { fresh, repeats } = seriesOf(input);
  const direction = directionOf(input);
  const [firstSeconds, lastSeconds] = extentOf(points.map(({ seconds }) => seconds));
  const [least] = extentOf(points.map(({ seq }) => seq));
  const [, end] = extentOf(points.map(({ seqEnd }) => seqEnd));
  const summary = { kind, direction, firstSeconds, lastSeconds, least, most: end - 1 };
  return {
    title: input.text.title[kind](direction),
    description: input.text.summary({
      ...summary,
      points: fresh.total + repeats.total,
      repeats: repeats.total,
    }),
  };
}

/** How high the picture is, and where it is cut off. */
function heights({ acks }: DirectionSeries, points: readonly SequencePoint[]) {
  const [least] = extentOf(points.map(({ seq }) => seq));
  const [, most] = extentOf([
    ...points.map(({ seqEnd }) => seqEnd),
    ...acks.points.map(({ ack }) => ack),
  ]);
  const edges = acks.points.flatMap(({ windowEdge }) => windowEdge ?? []);
  const largestEdge = edges.length === 0 ? most : extentOf(edges)[1];
  const [from] = fromZero([least, most]);
  const limit = Math.max(most, Math.min(largestEdge, from + (most - from) / LEAST_SHARE));
  return { domain: fromZero([least, limit]), limit, largestEdge };
}

function linesOf(
  { acks, isWindowScaleUnknown }: DirectionSeries,
  size: number,
  limit: number,
  { text }: PlotInput,
) {
  const ackLine = acks.points.map(({ seconds, ack }) => ({ x: seconds, y: ack / size }));
  const edgeLine = acks.points.flatMap(({ seconds, windowEdge }) =>
    windowEdge === undefined ? [] : [{ x: seconds, y: windowEdge / size }],
  );
  const ack = { name: text.line.ack, style: LINE_STYLE.ack };
  const edge = { name: text.line.windowEdge, style: LINE_STYLE.windowEdge };
  const highest = limit / size;
  return [
    { ...ack, pieces: stepPieces(ackLine, highest) },
    ...(isWindowScaleUnknown ? [] : [{ ...edge, pieces: stepPieces(edgeLine, highest) }]),
  ];
}

/** A segment that would be too short to be seen is drawn a little longer, around its middle. */
function ruleOf(
  point: SequencePoint,
  size: number,
  leastHeight: number,
  { text }: PlotInput,
): ChartRule {
  const { seconds, kind } = point;
  const lacking = Math.max(0, leastHeight - (point.seqEnd - point.seq)) / 2;
  const seq = Math.max(0, point.seq - lacking);
  const seqEnd = Math.max(point.seqEnd + lacking, seq + leastHeight);
  const { colour } = kind === 'fresh' ? LINE_STYLE.data : DOT_STYLE[kind];
  const width = kind === 'fresh' ? 2 : 3;
  const about = text.about.segment(point);
  return { x: seconds, y: seq / size, y2: seqEnd / size, about, colour, width };
}

function dotsByKind(
  points: readonly SequencePoint[],
  heightOf: (point: SequencePoint) => number,
  { text }: PlotInput,
): readonly ChartDots[] {
  return KINDS.map((kind) => ({
    name: text.dot[kind],
    style: DOT_STYLE[kind],
    dots: points
      .filter((point) => point.kind === kind)
      .map((point) => ({
        x: point.seconds,
        y: heightOf(point),
        about: text.about.segment(point),
      })),
  }));
}

function plainAcks(points: readonly AckPoint[], size: number, input: PlotInput): ChartDots {
  const style = { ...DOT_STYLE['duplicate-ack'], shape: 'circle', size: 8 };
  const plain = points.filter(({ isDuplicate }) => !isDuplicate);
  const dots = ackDots(plain, size, input);
  return { name: input.text.line.ack, style, dots, isUnnamed: true };
}

function duplicateAcks(points: readonly AckPoint[], size: number, input: PlotInput): ChartDots {
  const duplicates = points.filter(({ isDuplicate }) => isDuplicate);
  const dots = ackDots(duplicates, size, input);
  return { name: input.text.dot['duplicate-ack'], style: DOT_STYLE['duplicate-ack'], dots };
}

function ackDots(
  points: readonly AckPoint[],
  size: number,
  { text }: PlotInput,
): readonly ChartDot[] {
  return points.map((point) => ({
    x: point.seconds,
    y: point.ack / size,
    about: text.about.ack(point),
  }));
}
