export { LabError, type LabErrorCode } from './errors/lab-error.js';
export {
  analyzeCapture,
  type AnalyzeCaptureOptions,
  type CaptureAnalysis,
} from './capture/analyze-capture.js';
export type { HandOver, Lane } from './capture/lane.js';
export { openCapture, type CaptureInput, type LiveInput } from './capture/open-capture.js';
export type { DeclaredProtocol, OpenCaptureOptions } from './capture/open-capture-options.js';
export type { TreeFormat } from './capture/packet-reader.js';
export { CaptureDamagedError } from './capture/capture-failure.js';
export { loadFieldCatalog, type LoadFieldCatalogOptions } from './capture/load-field-catalog.js';
export { findTshark, type FindTsharkOptions, type Tshark } from './tshark/find-tshark.js';
export { renderReport } from './report/render-report.js';
export { framesForTrees, type ReportInput } from './report/report-input.js';
export { TcpAnalyzer, type AnalyzerOptions } from './tcp/analyzer.js';
export { rulesForVersion, type RuleSet } from './tcp/rules.js';
export type {
  ClientKnownBy,
  Conversation,
  ConversationStep,
  EffectiveOptions,
  Handshake,
  HandshakeRepeat,
  OfferedOptions,
  Side,
  StateReading,
  Teardown,
  TeardownFrame,
  TeardownRepeat,
} from './tcp/conversation.js';
export type { CompletenessText } from './tcp/completeness-text.js';
export type { HandshakePattern } from './tcp/handshake-pattern.js';
export type { HandshakeRole } from './tcp/handshake-role.js';
export type { ResetAcceptance, ResetClass } from './tcp/reset-class.js';
export type { Outcome, TeardownPattern } from './tcp/teardown-pattern.js';
export type { TeardownRole } from './tcp/teardown-role.js';
export type { Endpoint, Segment } from './tcp/segment.js';
export type {
  ChallengeAcks,
  DirectionStatistics,
  KeepAliveCounts,
  PayloadRate,
  RetransmissionCounts,
  RttStatistics,
  WindowRange,
  ZeroWindowStatistics,
} from './tcp/statistics/direction-statistics.js';
export type { ZeekOptions } from './tcp/zeek/zeek-connections.js';
export type { ZeekRecord } from './tcp/zeek/zeek-record.js';
export type { CaptureDamage, CaptureFacts } from './model/capture-facts.js';
export type {
  Claim,
  DeclaredConversation,
  DeclaredEnd,
  DeclaredTraffic,
  ExpertRemark,
  FrameCount,
  PduKind,
  ProtocolNames,
  StreamGap,
} from './model/declared-traffic.js';
export type { FieldCatalog, FieldKind } from './model/field-type.js';
export type { FieldName, FieldTypes } from './model/field-types.js';
export type { Field, FieldValue, Layer, Packet, TreeNode } from './model/packet.js';
export type { TcpOptions } from './wire/tcp-options.js';
