/** Most bytes of an option (pcapng, §3.5): its length takes 16 bits. */
const LONGEST_OPTION = 0xffff;
const encoder = new TextEncoder();

/**
 * Text as the bytes of one comment. They begin with the mark by which it is known again; what would not fit
 * into an option is left out, and no character is cut in two.
 */
export function commentBytes(mark: string, text: string): Uint8Array {
  const bytes = encoder.encode(mark + text);
  if (bytes.length <= LONGEST_OPTION) return bytes;
  const room = new Uint8Array(LONGEST_OPTION);
  const { written } = encoder.encodeInto(mark + text, room);
  return room.subarray(0, written);
}

const LINE_FEED = 0x0a;

/** Tells the comments that were written with a mark from those of others. */
export class CommentMark {
  private readonly bytes: Uint8Array;

  constructor(readonly text: string) {
    this.bytes = encoder.encode(text);
  }

  /**
   * Was the comment from `at` on written with this mark? One of several lines was not, for none of ours has
   * them: somebody has added to it, and that is not to be lost.
   */
  isOn(view: DataView, at: number, length: number): boolean {
    if (length < this.bytes.length) return false;
    for (const [index, byte] of this.bytes.entries()) {
      if (view.getUint8(at + index) !== byte) return false;
    }
    for (let index = this.bytes.length; index < length; index++) {
      if (view.getUint8(at + index) === LINE_FEED) return false;
    }
    return true;
  }
}
