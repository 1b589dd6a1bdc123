export { LabError, type LabErrorCode } from './errors/lab-error.js';
export { DeclarationError } from './dissector/language/declaration-error.js';
export {
  layout,
  type Layout,
  type LayoutChain,
  type LayoutOrLater,
} from './dissector/language/layout.js';
export { protocol, type Protocol } from './dissector/language/protocol.js';
export type { ProtocolOptions } from './dissector/language/protocol-options.js';
export type { Condition, Numeric, Operand } from './dissector/language/recorded.js';
export type { Value } from './dissector/language/value.js';
export type { ProtocolDescription } from './dissector/describe/description.js';
export { readPdu, type ReadPdu } from './dissector/read-pdu.js';
export type { Vector } from './dissector/vector.js';
export type { ShownNode } from './dissector/show/shown-node.js';
export type { TreeStyle } from './dissector/show/tree-style.js';
export type { StopReason } from './dissector/interpret/stop.js';
