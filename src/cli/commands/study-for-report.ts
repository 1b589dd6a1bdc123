import type { AnalyzeCaptureOptions, CaptureAnalysis } from '../../capture/analyze-capture.js';
import { readQuality } from '../../capture/capture-quality.js';
import type { CaptureSource } from '../../capture/source.js';
import { studySource } from '../../capture/study-capture.js';
import type { CaptureQuality } from '../../model/capture-facts.js';
import { selectDetails } from '../../report/detail-selection.js';
import type { Conversation } from '../../tcp/conversation.js';
import type { Transfer } from '../../tcp/transfer/transfer.js';
import { TransferStudy } from '../../tcp/transfer/transfer-study.js';
import type { Tshark } from '../../tshark/find-tshark.js';

/** What is read of a capture for a report, apart from packet trees. */
export interface ReportStudy extends Omit<CaptureAnalysis, 'zeek'> {
  readonly quality: CaptureQuality | undefined;
  /** Of the conversations that are described one by one. */
  readonly transfers: ReadonlyMap<Conversation, Transfer>;
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
  options: Omit<AnalyzeCaptureOptions, 'zeek'>,
): Promise<ReportStudy> {
  const studies = new Map<Conversation, TransferStudy>();
  const analysis = await studySource(
    source,
    tshark,
    ({ facts, conversations }) => {
      const zeroNanos = facts.firstFrameNanos ?? 0n;
      for (const conversation of selectDetails(conversations, streams).detailed) {
        studies.set(conversation, new TransferStudy({ conversation, zeroNanos }));
      }
      return studies;
    },
    options,
  );
  const quality = await readQuality(source, options.signal);
  const transfers = new Map(
    [...studies].map(([conversation, study]) => [conversation, study.finish()]),
  );
  return { ...analysis, quality, transfers };
}
