/**
 * What an end sent before it could know that any of its data arrived (RFC 6928): its data segments
 * after the handshake, up to the first acknowledgment of one of them. Near the receiver that
 * acknowledgment passes by early, and the window looks smaller than it was.
 */
export class InitialWindow {
  private segments = 0;
  private bytes = 0;
  private start: number | undefined;
  private isOver = false;

  /** Takes the next data segment, with the number of its bytes that are new. */
  add(start: number, freshBytes: number): void {
    if (this.isOver || freshBytes === 0) return;
    this.start ??= start;
    this.segments++;
    this.bytes += freshBytes;
  }

  acknowledge(ack: number): void {
    if (this.start !== undefined && ack > this.start) this.isOver = true;
  }

  /** `undefined` until data was acknowledged. */
  get record(): { readonly segments: number; readonly bytes: number } | undefined {
    return this.isOver ? { segments: this.segments, bytes: this.bytes } : undefined;
  }
}
