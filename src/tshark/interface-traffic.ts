/** What came over an interface in a second. */
export interface Traffic {
  readonly packets: number;
  /** Packets that found no room in the buffer. */
  readonly dropped: number;
}

/** Interface, packets and drops since the start. */
const LINE = /^(.+)\t(\d+)\t(\d+)$/;

/**
 * Reads what `dumpcap -S -M` prints: a line an interface when it starts, and again each second. The
 * difference of the first two lines of an interface counts; one with a single line is left out, as are
 * those that cannot be opened.
 */
export function parseTraffic(text: string): ReadonlyMap<string, Traffic> {
  const first = new Map<string, Traffic>();
  const traffic = new Map<string, Traffic>();
  for (const { name, packets, dropped } of wholeLines(text)) {
    const before = first.get(name);
    if (before === undefined) first.set(name, { packets, dropped });
    else if (!traffic.has(name)) {
      traffic.set(name, {
        packets: Math.max(0, packets - before.packets),
        dropped: Math.max(0, dropped - before.dropped),
      });
    }
  }
  return traffic;
}

/** Has each interface had its second line? */
export function isSecondOver(text: string): boolean {
  const counts = new Map<string, number>();
  for (const { name } of wholeLines(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts.size > 0 && [...counts.values()].every((count) => count >= 2);
}

function wholeLines(text: string): readonly (Traffic & { readonly name: string })[] {
  // What follows the last line feed may be half a number.
  const lines = text.split(/\r?\n/).slice(0, -1);
  return lines.flatMap((line) => {
    const [, name, packets, dropped] = LINE.exec(line) ?? [];
    return name === undefined ? [] : [{ name, packets: Number(packets), dropped: Number(dropped) }];
  });
}
