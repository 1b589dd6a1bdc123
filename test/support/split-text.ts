import type { TreeFormat } from '../../src/encode/tree-format.js';

export interface SplitText {
  readonly head: string;
  readonly packets: readonly string[];
}

/** What a format's splitter makes of a text that comes in pieces of this length. */
export function splitText(format: TreeFormat, text: string, length: number): SplitText {
  const splitter = format.splitter();
  const packets: string[] = [];
  for (let at = 0; at < text.length; at += length) {
    packets.push(...splitter.push(text.slice(at, at + length)));
  }
  packets.push(...splitter.end());
  return { head: splitter.head, packets };
}

/** The document that the pieces make up again. */
export function joinText(format: TreeFormat, { head, packets }: SplitText): string {
  return head + packets.join(format.separator) + format.closing(packets.length);
}
