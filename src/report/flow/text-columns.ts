import type { Side } from '../../tcp/side.js';
import { widthOf } from '../text-width.js';

/** Columns between the two lines, at least: room for `FIN, PSH, ACK Len=65535` in an arrow. */
const LEAST_ARROW = 36;
/** Columns of an arrow beside its words. */
const LEAST_SHAFT = 8;

/** An arrow between the two lines. */
export interface TextArrow {
  readonly words: string;
  readonly from: Side | 'both';
  /** Two characters that make up its shaft, in turn. */
  readonly fill: string;
  /** What it ends in when it points to the right. */
  readonly head: '>' | 'X';
  /** It comes half of the way. */
  readonly isLost?: boolean;
}

/** One line of the graph: what stands left and right of the two lines, and between them. */
export interface TextLine {
  readonly time?: string;
  readonly frame?: string;
  readonly client?: string;
  readonly arrow?: TextArrow;
  readonly server?: string;
  readonly info?: string;
}

/** Lines in columns; one that is text alone stands across them. */
export function textColumns(lines: readonly (TextLine | string)[]): readonly string[] {
  const rows = lines.filter((line) => typeof line !== 'string');
  const widest = (pick: (line: TextLine) => string | undefined): number =>
    rows.reduce((width, line) => Math.max(width, widthOf(pick(line) ?? '')), 0);
  const time = widest((line) => line.time);
  const frame = widest((line) => line.frame);
  const client = widest((line) => line.client);
  const server = widest((line) => line.server);
  const between = Math.max(LEAST_ARROW, widest(({ arrow }) => arrow?.words) + LEAST_SHAFT);
  return lines.map((line) => {
    if (typeof line === 'string') return line;
    const { arrow, info = '' } = line;
    const shaft = arrow === undefined ? ' '.repeat(between) : arrowText(arrow, between);
    const left = [padded(line.time, time), padded(line.frame, frame), padded(line.client, client)];
    const state = line.server ?? '';
    const right = state + ' '.repeat(server - widthOf(state));
    return `${left.join('  ')} |${shaft}| ${right}  ${info}`.trimEnd();
  });
}

/** Aligned to the right. */
function padded(words = '', width: number): string {
  return ' '.repeat(width - widthOf(words)) + words;
}

function arrowText({ words, from, fill, head, isLost }: TextArrow, width: number): string {
  const own = isLost === true ? Math.floor(width / 2) : width;
  const left = from === 'client' ? '' : head.replace('>', '<');
  const right = from === 'server' ? '' : head;
  const inner = words === '' ? '' : ` ${words} `;
  const room = own - left.length - right.length - widthOf(inner);
  const shaft = fill.repeat(room);
  const half = Math.floor(room / 2);
  const drawn = left + shaft.slice(0, half) + inner + shaft.slice(0, room - half) + right;
  const rest = ' '.repeat(width - own);
  return from === 'client' ? drawn + rest : rest + drawn;
}
