/**
 * For a time beyond the years that tshark can print, tshark 4.0 writes stray bytes of memory into
 * `frame_frame_time`, quotes among them. The time itself is in another field.
 *
 * @returns The line without them; `undefined` when there is nothing of the kind in it.
 */
export function repairedEkLine(line: string): string | undefined {
  const repaired = line.replace(/("frame_frame_time":").*?(","frame_frame_)/s, '$1$2');
  return repaired === line ? undefined : repaired;
}
