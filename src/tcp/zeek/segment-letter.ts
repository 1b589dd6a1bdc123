import type { SegmentLetter } from './history.js';
import type { PacketFacts } from './packet-facts.js';

/** Letters by SYN, FIN and RST flag: `SF`, `R`, … Without any of them it is payload or an ACK. */
const CONTROL_LETTERS: Readonly<Record<string, SegmentLetter>> = {
  F: 'f',
  R: 'r',
  FR: 'i',
  SF: 'q',
  SR: 'q',
  SFR: 'i',
};

/**
 * Zeek's letter for what a segment is. Payload of a SYN or FIN gives no `d`; a segment without ACK,
 * payload and control flags gives none at all.
 */
export function segmentLetter(packet: PacketFacts): SegmentLetter | undefined {
  const { hasSyn, hasFin, hasRst, hasAck, length } = packet;
  const control = `${hasSyn ? 'S' : ''}${hasFin ? 'F' : ''}${hasRst ? 'R' : ''}`;
  if (control === 'S') return hasAck ? 'h' : 's';
  if (control !== '') return CONTROL_LETTERS[control];
  if (length > 0) return 'd';
  return hasAck ? 'a' : undefined;
}

/** Segments whose repetition is told from a new one by the number; SYN and SYN-ACK are one kind. */
export type ControlKind = 's' | 'f' | 'r';

/** The kind that a letter belongs to; `undefined` for what is written only once for each side. */
export function controlKind(letter: SegmentLetter): ControlKind | undefined {
  switch (letter) {
    case 's':
    case 'h':
      return 's';
    case 'f':
    case 'r':
      return letter;
    case 'i':
    case 'q':
    case 'd':
    case 'a':
      return undefined;
  }
}
