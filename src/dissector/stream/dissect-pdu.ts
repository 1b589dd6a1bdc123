import type { LengthFraming } from '../describe/description.js';
import type { PduView } from '../interpret/cursor.js';
import type { Interpreter } from '../interpret/interpreter.js';
import type { StopReason } from '../interpret/stop.js';
import type { FoundPdu } from './plugin-pdu.js';
import { pduLength, PduSplitter } from './split-pdus.js';

/**
 * Hand-offs of a frame: Wireshark ends at 500 protocols in a frame, of which these have five in front of the first
 * PDU over Ethernet, which is one itself.
 */
const MOST_HAND_OFFS = 494;

interface Handed {
  readonly found: readonly FoundPdu[];
  /** What ends the PDU around it, too. */
  readonly stop: StopReason | undefined;
}

/** Dissects PDUs with those that they hand to other declared protocols. */
export class PduDissector {
  readonly #byName: ReadonlyMap<string, Interpreter>;
  #handOffs = 0;

  constructor(
    interpreters: readonly Interpreter[],
    private readonly withKind: boolean,
  ) {
    this.#byName = new Map(interpreters.map((one) => [one.description.filterName, one]));
  }

  /** Hand-offs are counted anew. */
  beginFrame(): void {
    this.#handOffs = 0;
  }

  /**
   * A PDU, and behind it those that it carries, in the order in which they begin.
   *
   * @param inPayload - Where it begins in the data of its frame, if it does.
   */
  dissect(
    interpreter: Interpreter,
    view: PduView,
    inPayload: number | undefined,
  ): readonly FoundPdu[] {
    const inside: FoundPdu[] = [];
    const stopped: StopReason[] = [];
    const pdu = interpreter.dissect(view, {
      withKind: this.withKind,
      handOver: (name, part) => {
        this.#handOffs += 1;
        if (this.#handOffs > MOST_HAND_OFFS) return { stop: 'malformed' };
        const other = this.#byName.get(name);
        if (other === undefined) return undefined;
        const at = inPayload === undefined ? undefined : inPayload + part.start - view.start;
        const { found, stop } = this.#handed(other, part, at);
        inside.push(...found);
        if (stop !== undefined) stopped.push(stop);
        return { stop };
      },
    });
    const { description } = interpreter;
    const stop = stopped.length > 0 ? undefined : pdu.stop;
    return [{ description, pdu, stop, size: pdu.tree.size, inPayload }, ...inside];
  }

  /** Bytes of another PDU: as a plugin does, they are cut into PDUs if the protocol has framing. */
  #handed(interpreter: Interpreter, view: PduView, inPayload: number | undefined): Handed {
    const { description } = interpreter;
    const { framing } = description;
    if (framing.kind === 'datagram') {
      const found = this.dissect(interpreter, view, inPayload);
      return { found, stop: found[0]?.pdu?.stop };
    }
    if (framing.kind === 'length') return this.#byLength(interpreter, framing, view, inPayload);
    const part = view.bytes.subarray(view.start, view.reportedEnd);
    const found = new PduSplitter(framing).push(part).flatMap((place) => {
      if (place.kind === 'bad-length') return [];
      const start = view.start + place.start;
      const end = view.start + place.end;
      const inner = { bytes: view.bytes, start, capturedEnd: end, reportedEnd: end };
      const at = inPayload === undefined ? undefined : inPayload + place.start;
      return this.dissect(interpreter, inner, at);
    });
    return { found, stop: undefined };
  }

  /** No more bytes can come, so the last PDU is dissected with what there is. */
  #byLength(
    interpreter: Interpreter,
    framing: LengthFraming,
    { bytes, start: first, reportedEnd: last }: PduView,
    inPayload: number | undefined,
  ): Handed {
    const { description } = interpreter;
    const found: FoundPdu[] = [];
    const bad = { description, pdu: undefined, size: 0, inPayload: undefined } as const;
    for (let start = first; start < last;) {
      if (last - start < framing.offset + framing.bytes) {
        found.push({ ...bad, stop: 'malformed' });
        return { found, stop: 'malformed' };
      }
      const length = pduLength(framing, bytes, start);
      if (length < framing.headerSize || length > framing.max) {
        found.push({ ...bad, stop: 'malformed' });
        break;
      }
      const reportedEnd = start + length;
      const view = { bytes, start, capturedEnd: Math.min(last, reportedEnd), reportedEnd };
      const at = inPayload === undefined ? undefined : inPayload + start - first;
      found.push(...this.dissect(interpreter, view, at).map(withoutShort));
      start = reportedEnd;
    }
    return { found, stop: undefined };
  }
}

/** What is missing is missing in the PDU around it, not in the capture. */
function withoutShort(found: FoundPdu): FoundPdu {
  return found.stop === 'short' ? { ...found, stop: 'malformed' } : found;
}
