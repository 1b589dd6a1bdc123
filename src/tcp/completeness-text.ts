/** Wireshark's words for a `tcp.completeness` value. */
export type CompletenessText =
  | 'Incomplete, SYN_SENT'
  | 'Incomplete, CLIENT_ESTABLISHED'
  | 'Incomplete, ESTABLISHED'
  | 'Incomplete, DATA'
  | 'Complete, WITH_DATA'
  | 'Complete, NO_DATA'
  | 'Incomplete';

const TEXTS: ReadonlyMap<number, CompletenessText> = new Map<number, CompletenessText>([
  [1, 'Incomplete, SYN_SENT'],
  [3, 'Incomplete, CLIENT_ESTABLISHED'],
  [7, 'Incomplete, ESTABLISHED'],
  [15, 'Incomplete, DATA'],
  [31, 'Complete, WITH_DATA'],
  [47, 'Complete, WITH_DATA'],
  [63, 'Complete, WITH_DATA'],
  [23, 'Complete, NO_DATA'],
  [39, 'Complete, NO_DATA'],
  [55, 'Complete, NO_DATA'],
]);

/** The words beside a completeness value in Wireshark's packet details. */
export function completenessText(value: number): CompletenessText {
  return TEXTS.get(value) ?? 'Incomplete';
}
