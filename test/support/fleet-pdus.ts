/** Builds PDUs of the example protocol `fleet`. */

function header(type: number, body: Uint8Array, seq: number): Uint8Array {
  const pdu = new Uint8Array(11 + body.length);
  const view = new DataView(pdu.buffer);
  view.setUint16(0, 0xf1ee);
  view.setUint16(2, 0x1405);
  view.setUint8(4, type);
  view.setUint16(5, body.length);
  view.setUint32(7, seq);
  pdu.set(body, 11);
  return pdu;
}

/** A greeting with a name. */
export function helloPdu(seq: number, name = 'van-7'): Uint8Array {
  const text = new TextEncoder().encode(name);
  const body = new Uint8Array(7 + text.length + 8);
  body.set([10, 0, 0, 1, 0x1e, 0x79, text.length]);
  body.set(text, 7);
  body.set([8, 7, 6, 5, 4, 3, 2, 1], 7 + text.length);
  return header(1, body, seq);
}

/** Readings, of 8 bytes each. */
export function dataPdu(seq: number, count: number): Uint8Array {
  const body = new Uint8Array(2 + count * 8);
  const view = new DataView(body.buffer);
  view.setUint16(0, count);
  for (let index = 0; index < count; index++) {
    view.setUint16(2 + index * 8, index);
    view.setInt16(4 + index * 8, -index);
    view.setUint32(6 + index * 8, 1_700_000_000 + index);
  }
  return header(2, body, seq);
}

/** An error with a message. */
export function errorPdu(seq: number, message = 'no fuel'): Uint8Array {
  const text = new TextEncoder().encode(message);
  const body = new Uint8Array(3 + text.length);
  body.set([0x01, 0xf4]);
  body.set(text, 2);
  return header(3, body, seq);
}

/** A type that the protocol does not name. */
export function otherPdu(seq: number, payload: Uint8Array): Uint8Array {
  return header(9, payload, seq);
}

/** Bytes one after another. */
export function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
