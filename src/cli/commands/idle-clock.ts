import { clearInterval, setInterval } from 'node:timers';

/** How often it is looked whether time alone brings something about. */
const IDLE_MS = 500;
/** Packets may be on their way for so long. */
const ON_THE_WAY_NANOS = 1_000_000_000n;
/** A capture whose latest packet is no older than this when it comes is one of the present. */
const PRESENT_MS = 5_000;
const NANOS_PER_MS = 1_000_000n;

/**
 * Tells the time to an analysis while no packets come. Only for captures of the present: what is said of others must
 * not depend on how fast they are read.
 */
export class IdleClock {
  private isPresent = false;
  private hasCome = false;
  private readonly timer: NodeJS.Timeout;

  /** @param onTime - Told a time of the capture, in nanoseconds since 1970, when nothing came for a while. */
  constructor(private readonly onTime: (nanos: bigint) => void) {
    this.timer = setInterval(() => {
      this.tick(Date.now());
    }, IDLE_MS);
  }

  /** Packets have come, the last of which has this time. */
  packetsCame(lastNanos: bigint | undefined, nowMs = Date.now()): void {
    this.hasCome = true;
    if (lastNanos === undefined) return;
    const age = nowMs - Number(lastNanos / NANOS_PER_MS);
    this.isPresent = Math.abs(age) < PRESENT_MS;
  }

  /** It is this time; called by a timer. */
  tick(nowMs: number): void {
    const isIdle = !this.hasCome;
    this.hasCome = false;
    if (isIdle && this.isPresent) this.onTime(BigInt(nowMs) * NANOS_PER_MS - ON_THE_WAY_NANOS);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
