/** Blocks to which Wireshark gives a frame number, too: journal entries, and custom blocks. */
const OTHER_FRAMES: ReadonlySet<number> = new Set([9, 0x0bad, 0x4000_0bad]);
/** Numbers of the blocks that Sysdig writes, many of which are events with a frame number. */
const SYSDIG = { first: 0x200, last: 0x2ff } as const;
/** Of these, the events, as all releases of tshark number them. */
const SYSDIG_EVENTS: ReadonlySet<number> = new Set([0x204, 0x207]);

/** May Wireshark give a frame number to a block of this type, which holds no packet? */
export function mayBeFrame(type: number): boolean {
  return OTHER_FRAMES.has(type) || (type >= SYSDIG.first && type <= SYSDIG.last);
}

/** Does it? */
export function isOtherFrame(type: number): boolean {
  return OTHER_FRAMES.has(type) || SYSDIG_EVENTS.has(type);
}
