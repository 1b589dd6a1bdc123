/** A value in EK text. Repeated fields and layers are arrays; presence fields are null. */
export type EkValue = string | number | boolean | null | EkObject | readonly EkValue[];

export interface EkObject {
  readonly [key: string]: EkValue;
}

/**
 * Reads one line of EK text; the only place that knows how. With `JSON.parse` the last one of a
 * repeated key wins, and tshark does repeat keys inside a layer (`tcp_tcp_option_kind`).
 *
 * @throws SyntaxError when the line is not a JSON object.
 */
export function parseEkLine(line: string): EkObject {
  let value: EkValue;
  try {
    value = JSON.parse(line) as EkValue;
  } catch {
    value = JSON.parse(repaired(line)) as EkValue;
  }
  if (!isEkObject(value)) throw new SyntaxError('not a JSON object');
  return value;
}

/**
 * For a time beyond the years that tshark can print, tshark 4.0 writes stray bytes of memory into
 * `frame_frame_time`, quotes and control characters among them. The time itself is in another field.
 */
function repaired(line: string): string {
  return line
    .replace(/("frame_frame_time":").*?(","frame_frame_)/s, '$1$2')
    .replace(/[\u0000-\u001f]/g, ' ');
}

export function isEkObject(value: EkValue | undefined): value is EkObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
