import type { CaptureFacts } from '../../model/capture-facts.js';
import type { Conversation } from '../../tcp/conversation.js';
import type { Side } from '../../tcp/side.js';
import type { FlowGraph } from '../flow/flow-graph.js';
import { drawPlot } from '../plots/draw-plot.js';
import { PLOT_KINDS, type PlotKind } from '../plots/plot-kind.js';
import type { PlotSeries } from '../plots/plot-series.js';
import type { PlotSpec } from '../plots/plot-spec.js';
import type { Transfer } from '../../tcp/transfer/transfer.js';
import type { PlotInput } from '../plots/plot-input.js';
import { plotTextOf } from '../text/plot-texts.js';
import type { ReportText } from '../text/report-text.js';

/** Conversations whose data are drawn: those with most payload. */
const MOST_PLOTTED = 5;
/** Fewer segments with data than these make no picture worth looking at. */
const LEAST_SEGMENTS = 6;

/** What can be drawn of one conversation, with the names that the pictures go by. */
export interface ConversationFigures {
  readonly flow: { readonly name: string; readonly graph: FlowGraph };
  readonly plots: readonly {
    readonly name: string;
    readonly kind: PlotKind;
    /** The end whose data it draws. */
    readonly from: Side;
    readonly spec: PlotSpec;
  }[];
}

/** Those of the conversations in detail whose data are worth a picture. */
export function worthPlotting(conversations: readonly Conversation[]): ReadonlySet<Conversation> {
  const payload = ({ directions: { client, server } }: Conversation) =>
    client.uniquePayloadBytes + server.uniquePayloadBytes;
  return new Set(
    conversations
      .filter(({ frames }) => frames.count >= LEAST_SEGMENTS)
      .sort((a, b) => payload(b) - payload(a) || a.frames.first - b.frames.first)
      .slice(0, MOST_PLOTTED),
  );
}

/** What figures are made of: of the conversations in detail, apart from the list of all. */
export interface FigureInput {
  readonly facts: Pick<CaptureFacts, 'name'>;
  readonly conversations: readonly Conversation[];
  readonly transfers: ReadonlyMap<Conversation, Transfer>;
  readonly flows: ReadonlyMap<Conversation, FlowGraph>;
  readonly series: ReadonlyMap<Conversation, PlotSeries>;
}

/** The pictures of every conversation that was studied for them, with their names. */
export function reportFigures(
  { facts, conversations, flows, series, transfers }: FigureInput,
  { language }: ReportText,
): ReadonlyMap<Conversation, ConversationFigures> {
  const figures = new Map<Conversation, ConversationFigures>();
  const ordinals = new Map<number, number>();
  for (const conversation of conversations) {
    const { stream } = conversation;
    const ordinal = (ordinals.get(stream) ?? 0) + 1;
    ordinals.set(stream, ordinal);
    const graph = flows.get(conversation);
    if (graph === undefined) continue;
    const id = `stream-${stream}${ordinal === 1 ? '' : `-${ordinal}`}`;
    const transfer = transfers.get(conversation);
    const input = plotInputOf(series.get(conversation), transfer, facts.name, language);
    figures.set(conversation, {
      flow: { name: `${id}-flow`, graph },
      plots:
        input === undefined
          ? []
          : PLOT_KINDS.flatMap((kind) => {
              const spec = drawPlot(kind, input);
              const { from } = input;
              return spec === undefined ? [] : [{ name: `${id}-${kind}`, kind, from, spec }];
            }),
    });
  }
  return figures;
}

/** What the plots of the end that sent more are made of; `undefined` when that is too little. */
function plotInputOf(
  series: PlotSeries | undefined,
  transfer: Transfer | undefined,
  captureName: string,
  language: ReportText['language'],
): PlotInput | undefined {
  if (series === undefined || transfer === undefined) return undefined;
  const segmentsOf = (side: Side) => transfer[side].data?.segments ?? 0;
  const from: Side = segmentsOf('server') > segmentsOf('client') ? 'server' : 'client';
  if (segmentsOf(from) < LEAST_SEGMENTS) return undefined;
  return { series, from, text: plotTextOf(language), captureName };
}
