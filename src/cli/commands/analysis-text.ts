import {
  analyzeSource,
  type AnalyzeCaptureOptions,
  type CaptureAnalysis,
} from '../../capture/analyze-capture.js';
import type { DeclaredTraffic } from '../../model/declared-traffic.js';
import { conversationsDocument } from '../../report/conversations-document.js';
import { jsonText } from '../../report/json-text.js';
import { zeekConnLog } from '../../report/zeek-conn-log.js';
import type { ZeekOptions } from '../../tcp/zeek/zeek-connections.js';
import type { LaneJob } from '../each-capture.js';

/** A capture that was analyzed, and what is to be printed of it: JSON, or Zeek's conn.log. */
export interface AnalysisText extends Pick<CaptureAnalysis, 'facts' | 'conversations'> {
  readonly text: string;
}

/** Analyzes a capture. */
export async function analysisText(
  { source, tshark }: LaneJob,
  args: { readonly zeek: boolean; readonly zeekOptions: ZeekOptions },
  options: AnalyzeCaptureOptions,
  declared: () => Promise<DeclaredTraffic | undefined>,
): Promise<AnalysisText> {
  const analysis = await analyzeSource(source, tshark, { ...options, zeek: args.zeekOptions });
  const { facts, conversations, zeek } = analysis;
  const text = args.zeek
    ? zeekConnLog(zeek)
    : jsonText(conversationsDocument(facts, conversations, await declared()));
  return { facts, conversations, text };
}
