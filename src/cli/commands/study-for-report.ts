import type { AnalyzeCaptureOptions, CaptureAnalysis } from '../../capture/analyze-capture.js';
import { readQuality } from '../../capture/capture-quality.js';
import type { CaptureSource } from '../../capture/source.js';
import { studySource } from '../../capture/study-capture.js';
import type { CaptureQuality } from '../../model/capture-facts.js';
import { detailCandidates, selectDetails } from '../../report/detail-selection.js';
import { worthPlotting } from '../../report/document/report-figures.js';
import type { FlowGraph } from '../../report/flow/flow-graph.js';
import { FlowStudy } from '../../report/flow/flow-study.js';
import type { PlotSeries } from '../../report/plots/plot-series.js';
import { PlotStudy } from '../../report/plots/plot-study.js';
import type { Conversation } from '../../tcp/conversation.js';
import type { SegmentFacts } from '../../tcp/segment-facts.js';
import type { Transfer } from '../../tcp/transfer/transfer.js';
import { TransferStudy } from '../../tcp/transfer/transfer-study.js';
import type { Tshark } from '../../tshark/find-tshark.js';

/** What is read of a capture for a report, apart from packet trees. */
export interface ReportStudy extends Omit<CaptureAnalysis, 'zeek'> {
  readonly quality: CaptureQuality | undefined;
  /** Of the conversations that are described one by one. */
  readonly transfers: ReadonlyMap<Conversation, Transfer>;
  readonly flows: ReadonlyMap<Conversation, FlowGraph>;
  /** Of those with most data. */
  readonly series: ReadonlyMap<Conversation, PlotSeries>;
}

/** Points of a series in a plot: a picture of a report is not to take a megabyte. */
const MOST_POINTS = 500;

/** Everything that looks at the segments of one conversation. */
class Studies {
  readonly transfer: TransferStudy;
  readonly flow: FlowStudy;
  readonly plot: PlotStudy | undefined;

  constructor(conversation: Conversation, zeroNanos: bigint, isPlotted: boolean) {
    const options = { conversation, zeroNanos };
    this.transfer = new TransferStudy(options);
    this.flow = new FlowStudy(options);
    this.plot = isPlotted ? new PlotStudy({ ...options, mostPoints: MOST_POINTS }) : undefined;
  }

  add(facts: SegmentFacts): void {
    this.transfer.add(facts);
    this.flow.add(facts);
    this.plot?.add(facts);
  }
}

/**
 * Analyzes a capture, and looks at the segments of those conversations that the report describes.
 *
 * @param streams - Those that were asked for; `undefined` lets the report choose.
 */
export async function studyForReport(
  source: CaptureSource,
  tshark: Tshark | undefined,
  streams: readonly number[] | undefined,
  options: AnalyzeCaptureOptions,
): Promise<ReportStudy> {
  const studies = new Map<Conversation, Studies>();
  const analysis = await studySource(
    source,
    tshark,
    ({ facts, conversations }) => {
      const zeroNanos = facts.firstFrameNanos ?? 0n;
      const { detailed } = selectDetails(conversations, streams);
      const plotted = worthPlotting(detailed);
      for (const conversation of detailed) {
        const isPlotted = plotted.has(conversation);
        studies.set(conversation, new Studies(conversation, zeroNanos, isPlotted));
      }
      return studies;
    },
    { ...options, candidates: () => detailCandidates(streams) },
  );
  const quality = await readQuality(source, options.signal);
  const transfers = new Map<Conversation, Transfer>();
  const flows = new Map<Conversation, FlowGraph>();
  const series = new Map<Conversation, PlotSeries>();
  for (const [conversation, { transfer, flow, plot }] of studies) {
    transfers.set(conversation, transfer.finish());
    flows.set(conversation, flow.finish());
    if (plot !== undefined) series.set(conversation, plot.finish());
  }
  return { ...analysis, quality, transfers, flows, series };
}
