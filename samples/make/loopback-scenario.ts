/** One recording: what happens on the loopback interface while the capture runs. */
export interface LoopbackScenario {
  /** The capture's file name without its extension. */
  readonly name: string;
  /** The server's port; nothing else is captured. */
  readonly port: number;
  /** Why this machine cannot play the scenario, or `undefined` when it can. */
  readonly reasonToSkip?: () => Promise<string | undefined>;
  /** What must happen before the capture starts; gives what to do after it has ended. */
  readonly prepare?: (port: number) => Promise<() => Promise<void>>;
  /** Ends when the last packet has been sent. */
  readonly traffic: (port: number) => Promise<void>;
}
