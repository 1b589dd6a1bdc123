import type { Side } from '../../tcp/side.js';
import { endpointText } from '../endpoint-text.js';
import type { FlowText } from '../text/flow-text.js';
import { ChangedStatesReader } from './changed-states.js';
import type { FlowGraph, FlowPart } from './flow-graph.js';
import { absentParts, bandsOf, type FlowBand } from './parts.js';
import { subjectOf } from './subject.js';
import { drawRow, type RowContext, statePill } from './svg/draw-row.js';
import { legend } from './svg/legend.js';
import { slantOf } from './svg/slant.js';
import { COLOR, FONT, PLACE, SIZE } from './svg/style.js';
import { textWidth, words, wrapped } from './svg/words.js';
import { element, xmlText } from './svg/xml.js';

const TITLE_LINE = 22;
const HEAD = 40;
/** From the boxes of both ends to the first row. */
const COLUMN_HEADS = 22;
const BAND_HEAD = 24;
const BAND_FOOT = 6;
const BETWEEN = 8;
const NOTE = 26;
const MIDDLE = (PLACE.client + PLACE.server) / 2;

export interface FlowSvgOptions {
  /** Name of the capture, for the title. */
  readonly capture?: string;
  /** Begin of its ids, for a page with several pictures; default: `flow-` and the stream. */
  readonly id?: string;
}

/**
 * The flow graph as an SVG picture, 960 pixels wide, ending with a line feed: a document of its own, or an
 * element of an HTML page. All text is text, nothing is fetched, and nothing is told by colour alone.
 */
export function flowSvg(graph: FlowGraph, text: FlowText, options: FlowSvgOptions = {}): string {
  const id = (options.id ?? `flow-${graph.stream}`).replace(/[^\w-]/gu, '_');
  const title = text.title(graph.stream, options.capture);
  const head = drawHead(title, graph, text);
  const body = drawBody(graph, head.height, id, text);
  const lifelineEnd = head.height + body.height;
  const note = slantNote(graph, text);
  const foot = legend(graph, note, lifelineEnd + 14, text);
  const height = Math.ceil(lifelineEnd + 14 + foot.height);
  const lifelines = [PLACE.client, PLACE.server].map((x) =>
    element('line', {
      x1: x,
      y1: head.height - COLUMN_HEADS + 4,
      x2: x,
      y2: lifelineEnd,
      stroke: COLOR.line,
      'stroke-width': 1.5,
    }),
  );
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${PLACE.width} ${height}`,
      width: PLACE.width,
      height,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      lang: text.language,
      'font-family': FONT,
      fill: COLOR.ink,
    },
    element('title', { id: `${id}-title` }, xmlText(title)),
    element(
      'desc',
      { id: `${id}-desc` },
      xmlText(`${text.describe(subjectOf(graph, text))} ${note}`),
    ),
    definitions(id),
    element('rect', { width: PLACE.width, height, fill: COLOR.paper }),
    body.bands,
    ...lifelines,
    head.svg,
    body.rows,
    foot.svg,
  );
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

function slantNote({ transit, digits }: FlowGraph, text: FlowText): string {
  if (transit === undefined) return text.transitUnknown;
  const { clientSeconds, serverSeconds } = transit;
  return text.transit(clientSeconds.toFixed(digits), serverSeconds.toFixed(digits));
}

/** Patterns for readers without colours. Presentation only in attributes: a page may forbid styles. */
function definitions(id: string): string {
  const pattern = (name: string, size: number, content: string): string =>
    element(
      'pattern',
      { id: `${id}-${name}`, width: size, height: size, patternUnits: 'userSpaceOnUse' },
      content,
    );
  return element(
    'defs',
    {},
    pattern('handshake', 6, element('path', { d: 'M0 6L6 0', stroke: COLOR.blue })),
    pattern('teardown', 5, element('circle', { cx: 2, cy: 2, r: 1.4, fill: COLOR.vermillion })),
  );
}

interface Drawn {
  readonly svg: string;
  readonly height: number;
}

/** Title, both ends, heads of the columns. */
function drawHead(title: string, graph: FlowGraph, text: FlowText): Drawn {
  const titles = wrapped(title, PLACE.width - 40, SIZE.title);
  const top = 12 + titles.length * TITLE_LINE;
  const ends = (['client', 'server'] as const).map((side) => drawEnd(side, top, graph, text));
  const column = { 'text-anchor': 'end', 'font-weight': 'bold' };
  return {
    svg: [
      ...titles.map((line, index) =>
        words(line, 20, 6 + (index + 1) * TITLE_LINE, SIZE.title, { 'font-weight': 'bold' }),
      ),
      ...ends,
      words(text.columns.time, PLACE.time, top + HEAD + 20, SIZE.small, column),
      words(text.columns.frame, PLACE.frame, top + HEAD + 20, SIZE.small, column),
    ].join(''),
    height: top + HEAD + COLUMN_HEADS,
  };
}

function drawEnd(side: Side, top: number, graph: FlowGraph, text: FlowText): string {
  const name = text.side[side];
  const address = endpointText(graph[side]);
  const wide = Math.max(textWidth(name, SIZE.label), textWidth(address, SIZE.label)) + 16;
  const x = Math.min(PLACE[side], PLACE.width - PLACE.margin - wide / 2);
  const middle = { 'text-anchor': 'middle' };
  return [
    element('rect', {
      x: x - wide / 2,
      y: top + 4,
      width: wide,
      height: HEAD,
      rx: 4,
      fill: COLOR.paper,
      stroke: COLOR.ink,
    }),
    words(name, x, top + 20, SIZE.label, { ...middle, 'font-weight': 'bold' }),
    words(address, x, top + 36, SIZE.label, middle),
  ].join('');
}

interface DrawnBody {
  /** What lies under the lifelines. */
  readonly bands: string;
  readonly rows: string;
  readonly height: number;
}

function drawBody(graph: FlowGraph, top: number, id: string, text: FlowText): DrawnBody {
  const context: RowContext = { text, digits: graph.digits, slant: slantOf(graph.transit) };
  const states = new ChangedStatesReader(graph);
  const { before, after } = absentParts(graph, text);
  const bands: string[] = [];
  const rows: string[] = [];
  let y = top + BETWEEN;
  const say = (note: string | undefined): void => {
    if (note === undefined) return;
    rows.push(
      words(note, MIDDLE, y + NOTE / 2 + 2, SIZE.label, {
        'text-anchor': 'middle',
        'font-style': 'italic',
      }),
    );
    y += NOTE;
  };
  const initial = initialStates(graph, y + 8, text);
  if (initial !== '') y += 24;
  rows.push(initial);
  say(before);
  for (const band of bandsOf(graph, text)) {
    const start = y;
    if (band.label !== undefined) y += BAND_HEAD;
    for (const row of band.rows) {
      const drawn = drawRow(row, states.after(row), y, context);
      rows.push(drawn.svg);
      y += drawn.height;
    }
    if (band.label !== undefined) y += BAND_FOOT;
    bands.push(drawBand(band, start, y - start, id));
    y += BETWEEN;
  }
  say(after);
  return { bands: bands.join(''), rows: rows.join(''), height: y - top };
}

/** What is known of the ends before the first row. */
function initialStates({ initial }: FlowGraph, y: number, text: FlowText): string {
  return (['client', 'server'] as const)
    .filter((side) => initial[side].state !== 'unknown')
    .map((side) => statePill(side, initial[side], y, text))
    .join('');
}

const FILLS: Readonly<Record<FlowPart, string | undefined>> = {
  handshake: COLOR.handshake,
  transfer: undefined,
  teardown: COLOR.teardown,
};

function drawBand({ part, label }: FlowBand, y: number, height: number, id: string): string {
  const fill = FILLS[part];
  if (fill === undefined || label === undefined) return '';
  const { margin, strip, width } = PLACE;
  return [
    element('rect', { x: margin, y, width: width - 2 * margin, height, fill, stroke: COLOR.line }),
    element('rect', { x: margin, y, width: strip, height, fill: `url(#${id}-${part})` }),
    words(label, MIDDLE, y + 17, SIZE.label + 1, {
      'text-anchor': 'middle',
      'font-weight': 'bold',
    }),
  ].join('');
}
