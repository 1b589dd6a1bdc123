import type { RuleSet } from '../rules.js';
import type { Segment } from '../segment.js';
import type { Flow } from './flow.js';
import type { SegmentAnalysis } from './segment-analysis.js';
import type { Stream } from './stream.js';

/** One segment on its way through the analysis: the flow of its sender, the other flow, the result. */
export interface AnalysisContext {
  readonly rules: RuleSet;
  readonly stream: Stream;
  readonly own: Flow;
  readonly peer: Flow;
  readonly segment: Segment;
  /** Payload in bytes; the analysis runs only when it is known. */
  readonly length: number;
  readonly analysis: SegmentAnalysis;
}
