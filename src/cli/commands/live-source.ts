import type { LabError } from '../../errors/lab-error.js';
import type { CaptureFailure } from '../../tshark/capture-permission.js';
import type { InterfaceCounts } from '../../tshark/dumpcap-counts.js';

/** Whatever brings a capture. */
export interface LiveSource {
  /** A path, `-`, or interfaces. */
  readonly name: string;
  /** Its bytes as they come; called once. */
  bytes(): AsyncIterable<Uint8Array>;
  /** Settles when it has ended: what it says of itself. Called when the bytes are read. */
  ended(): Promise<LiveSourceEnd>;
  /** The error for a source that failed, or brought nothing. */
  failed(failure?: CaptureFailure): Promise<LabError>;
}

/** What is known when a source has ended. */
export interface LiveSourceEnd {
  /** Of each interface, where the capturing program said so. */
  readonly counts?: readonly InterfaceCounts[];
  readonly failure?: CaptureFailure | undefined;
}
