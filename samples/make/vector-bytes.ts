interface NamedHex {
  readonly name: string;
  readonly hex: string;
}

/** The bytes of hex digits; spaces between them do not count. */
export function hexBytes(hex: string): Uint8Array {
  return Buffer.from(hex.replaceAll(/\s/g, ''), 'hex');
}

/** The bytes of the PDU with a name, of those beside a declaration. */
export function vectorBytes(vectors: readonly NamedHex[], name: string): Uint8Array {
  const vector = vectors.find((one) => one.name === name);
  if (vector === undefined) throw new Error(`there is no vector "${name}"`);
  return hexBytes(vector.hex);
}
