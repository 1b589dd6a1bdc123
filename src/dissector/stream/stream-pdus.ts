import type { Framing, LengthFraming } from '../describe/description.js';
import type { Interpreter } from '../interpret/interpreter.js';
import type { StopReason } from '../interpret/stop.js';
import type { PduDissector } from './dissect-pdu.js';
import type { FoundPdu } from './plugin-pdu.js';
import type { Piece } from './reassembly.js';
import { pduLength, type PduSplitter } from './split-pdus.js';

/** A protocol over TCP. */
interface StreamProtocol {
  readonly interpreter: Interpreter;
  readonly framing: Exclude<Framing, { kind: 'datagram' }>;
}

/** The PDUs that a piece of a stream makes complete, and the one that the end of the capture's data cuts. */
export function streamPdus(
  piece: Piece,
  { interpreter, framing }: StreamProtocol,
  splitter: PduSplitter,
  dissector: PduDissector,
): readonly FoundPdu[] {
  const { description } = interpreter;
  const found: FoundPdu[] = [];
  let isBad = false;
  for (const place of splitter.push(piece.bytes)) {
    if (place.kind === 'bad-length') {
      isBad = true;
      found.push({ ...withoutTree('malformed'), description });
      continue;
    }
    const { bytes, start, end } = place;
    const view = { bytes, start, capturedEnd: end, reportedEnd: end };
    found.push(...dissector.dissect(interpreter, view, offsetIn(piece.offset, place.inPiece)));
  }
  if (!piece.isCut || isBad || piece.bytes.length === 0 || framing.kind === 'delimiter')
    return found;
  const { unfinished } = splitter;
  const isInside = unfinished.length <= piece.bytes.length;
  const at = isInside ? piece.bytes.length - unfinished.length : undefined;
  found.push(...cutPdu(unfinished, interpreter, framing, dissector, offsetIn(piece.offset, at)));
  return found;
}

/** Of a PDU that has no tree. */
function withoutTree(stop: StopReason): Omit<FoundPdu, 'description'> {
  return { pdu: undefined, stop, size: 0, inPayload: undefined };
}

/** The PDU of which the capture holds the beginning; its length may not be in it. */
function cutPdu(
  bytes: Uint8Array,
  interpreter: Interpreter,
  framing: LengthFraming,
  dissector: PduDissector,
  inPayload: number | undefined,
): readonly FoundPdu[] {
  const { description } = interpreter;
  if (bytes.length < framing.offset + framing.bytes)
    return [{ ...withoutTree('short'), description, inPayload }];
  const reportedEnd = pduLength(framing, bytes, 0);
  if (reportedEnd < framing.headerSize || reportedEnd > framing.max)
    return [{ ...withoutTree('malformed'), description }];
  const view = { bytes, start: 0, capturedEnd: bytes.length, reportedEnd };
  return dissector.dissect(interpreter, view, inPayload);
}

function offsetIn(piece: number | undefined, inPiece: number | undefined): number | undefined {
  return piece === undefined || inPiece === undefined ? undefined : piece + inPiece;
}
