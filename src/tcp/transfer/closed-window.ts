/** What comes within this share of the wait, once the window is open, was waiting for it. */
const PROMPT_SHARE = 0.5;

/** Looks for a sender that the other end's closed window held up: zero is zero, whatever the scale. */
export class ClosedWindow {
  private closed: { readonly frame: number; readonly atNanos: number } | undefined;
  private opened:
    { readonly frame: number; readonly waitedNanos: number; readonly atNanos: number } | undefined;

  get isClosed(): boolean {
    return this.closed !== undefined;
  }

  /** Takes a segment of the end that advertises the window. */
  advertise(isZero: boolean, frame: number, atNanos: number): void {
    const { closed } = this;
    if (isZero) {
      this.closed ??= { frame, atNanos };
      this.opened = undefined;
    } else if (closed !== undefined) {
      this.opened = { frame: closed.frame, waitedNanos: atNanos - closed.atNanos, atNanos };
      this.closed = undefined;
    }
  }

  /** Takes what the other end tries to send; gives the frame that closed the window, if that held it up. */
  send(atNanos: number): number | undefined {
    const { closed, opened } = this;
    if (closed !== undefined) return closed.frame;
    this.opened = undefined;
    if (opened === undefined) return undefined;
    const isPrompt = atNanos - opened.atNanos <= PROMPT_SHARE * opened.waitedNanos;
    return isPrompt ? opened.frame : undefined;
  }
}
