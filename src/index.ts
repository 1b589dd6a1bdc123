export { LabError, type LabErrorCode } from './errors/lab-error.js';
export {
  analyzeCapture,
  type AnalyzeCaptureOptions,
  type CaptureAnalysis,
} from './capture/analyze-capture.js';
export { loadFieldCatalog, type LoadFieldCatalogOptions } from './capture/load-field-catalog.js';
export { findTshark, type FindTsharkOptions, type Tshark } from './tshark/find-tshark.js';
export { renderReport } from './report/render-report.js';
export { framesForTrees, type ReportInput } from './report/report-input.js';
export { TcpAnalyzer, type AnalyzerOptions } from './tcp/analyzer.js';
export { rulesForVersion, type RuleSet } from './tcp/rules.js';
export type {
  Conversation,
  ConversationStep,
  Handshake,
  HandshakeRepeat,
  Side,
  Teardown,
  TeardownRepeat,
} from './tcp/conversation.js';
export type { Endpoint, Segment } from './tcp/segment.js';
export type { DirectionStatistics } from './tcp/statistics/direction-statistics.js';
export type { CaptureDamage, CaptureFacts } from './model/capture-facts.js';
export type { FieldCatalog, FieldKind } from './model/field-type.js';
export type { FieldName, FieldTypes } from './model/field-types.js';
export type { Field, FieldValue, Layer, Packet, TreeNode } from './model/packet.js';
export type { TcpOptions } from './wire/tcp-options.js';
