/**
 * Bytes from the hexadecimal text that tshark prints: `02:04:05:b4` or `020405b4`.
 *
 * @returns `undefined` when the text is anything else; an empty text gives no bytes.
 */
export function bytesFromHex(text: string): Uint8Array | undefined {
  const digits = text.replaceAll(':', '');
  if (digits.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(digits)) return undefined;
  const bytes = new Uint8Array(digits.length / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16);
  }
  return bytes;
}
