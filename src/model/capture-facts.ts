/** What is known about a capture file as a whole, apart from what its packets say. */
export interface CaptureFacts {
  /** File name without its folder; `-` when it was read from standard input. */
  readonly name: string;
  /** As the user gave it. */
  readonly path: string;
  readonly sizeBytes: number;
  /** Of the file's bytes, lower-case hex. */
  readonly sha256: string;
  /** Frames read, up to the damage if there is any. */
  readonly packets: number;
  readonly tcpSegments: number;
  /** Time of frame 1, the zero of the packet list's Time column; `undefined` without packets. */
  readonly firstFrameNanos: bigint | undefined;
  /** Earliest and latest time of any frame. */
  readonly earliestNanos: bigint | undefined;
  readonly latestNanos: bigint | undefined;
  /** First frame whose time lies before that of the frame in front of it. */
  readonly firstTimeReversal: number | undefined;
  /** Link-layer types as tshark names them, in order of appearance: `Ethernet`. */
  readonly linkTypes: readonly string[];
  /** Set when reading stopped early; the numbers above count what was read before. */
  readonly damage: CaptureDamage | undefined;
  /** Version of the tshark that read it, `4.0.17`; `undefined` when it was read without tshark. */
  readonly tsharkVersion: string | undefined;
}

/** Why a capture could not be read to its end. */
export interface CaptureDamage {
  /** Last frame that was read; 0 for none. */
  readonly lastFrame: number;
  /** tshark's own words, cleaned of file paths and control characters. */
  readonly message: string;
}

/** How complete a capture file is, as far as it says so itself. */
export interface CaptureQuality {
  /** Packets of which fewer bytes were saved than the wire carried. */
  readonly truncatedPackets: number;
  readonly firstTruncated: number | undefined;
  /** Most bytes saved of such a packet. */
  readonly savedBytes: number | undefined;
  /** Packets that were received and that were lost before they could be saved; absent where the file does not say. */
  readonly received: number | undefined;
  readonly dropped: number | undefined;
}
