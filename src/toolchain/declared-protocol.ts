import type { ProtocolDescription } from '../dissector/describe/description.js';

/** A protocol, and the file that declares it. */
export interface DeclaredProtocol {
  readonly file: string;
  readonly description: ProtocolDescription;
}
