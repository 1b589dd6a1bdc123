import type { SharedAttachment } from '../../dissector/describe/shared-attachments.js';
import type { StreamNote } from '../../dissector/stream/plugin-session.js';
import type { Said } from './said.js';

/** What is said while a command works, and when it fails. */
export interface MessageText {
  /** Stands in front of a warning. */
  readonly warning: string;
  readonly interrupted: string;
  /** `isVerbose`: the lines that belong into the report follow. */
  readonly bug: (message: string, isVerbose: boolean) => Said;
  readonly usingTshark: (version: string, path: string) => string;
  readonly usingDumpcap: (path: string) => string;
  readonly reading: (file: string) => string;
  readonly wrote: (file: string) => string;
  readonly wrotePictures: (count: number, folder: string) => string;
  readonly noConversations: (path: string) => string;
  readonly noSegments: (path: string) => string;
  readonly noFrames: (path: string) => string;
  /** Data of a stream that a declared protocol could not be looked for in. */
  readonly notDissected: (path: string, note: StreamNote) => string;
  /** `file` takes the place of `other`, which is in the user's own folder. */
  readonly declarationReplaced: (protocol: string, file: string, other: string) => string;
  /** Two protocols are attached to the same packets, of which one can have them. */
  readonly sharedAttachment: (shared: SharedAttachment) => string;
  /** Frames with several TCP or UDP headers, of which nobody can tell whose the data is. */
  readonly severalHeaders: (path: string, frames: number) => string;
  readonly noFields: (protocols: readonly string[]) => string;
  /** The capture is damaged behind this frame; 0: before the first one. */
  readonly damaged: (path: string, lastFrame: number, problem: string) => Said;
  readonly stopped: (path: string, problem: string) => Said;
  readonly noDetails: (path: string, problem: string) => string;
  readonly streamNotFound: (
    path: string,
    missing: readonly number[],
    conversations: number,
  ) => Said;
  /** `option`: the one that names the output. */
  readonly noFolder: (option: string, output: string) => Said;
  readonly isFolder: (option: string, output: string) => Said;
  readonly notWritten: (output: string, problem: string) => Said;
  readonly notReached: (output: string, problem: string) => Said;
  readonly outputFailed: (problem: string) => Said;
  readonly noTemporaryFolder: (problem: string) => Said;
}
