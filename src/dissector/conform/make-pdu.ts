import type { ProtocolDescription } from '../describe/description.js';
import { usedFields } from '../describe/used-fields.js';
import type { Chance } from './chance.js';
import { Edges } from './edges.js';
import { finishPdu } from './finish-pdu.js';
import { goalsOf } from './goals.js';
import { type PduPlan, PduWork, USUAL_DEPTH } from './pdu-work.js';

/** A PDU that keeps the rules of its declaration, as far as they could be kept. */
export interface MadePdu {
  readonly bytes: Uint8Array;
  /** It holds a case, or a part that may be left out, that none before it held. */
  readonly isFirst: boolean;
  /** The same with one of the numbers that lengths, counts and conditions read at an edge, if it has any. */
  readonly atEdge: () => Uint8Array | undefined;
}

/** Layouts inside layouts of deep PDUs. */
const GREATEST_DEPTH = 36;
/** PDUs in bytes for another protocol. */
const MOST_INSIDE = 3;

/** Makes PDUs of a protocol from nothing but its declaration. */
export class PduMaker {
  readonly #plan: PduPlan;
  readonly #edges = new Edges();
  /** Of protocols that bytes are handed to. */
  readonly #inside = new Map<string, PduMaker>();

  /** @param others - Protocols that may be handed bytes; what those hand on is any bytes. */
  constructor(
    description: ProtocolDescription,
    private readonly others: readonly ProtocolDescription[] = [],
  ) {
    this.#plan = {
      description,
      goals: description.layouts.map(goalsOf),
      reckoned: description.layouts.map(({ items }) => usedFields(items, [])),
      taken: new Map(),
      tried: new Map(),
      inside: (dissector, chance) => this.#bytesFor(dissector, chance),
    };
  }

  make(chance: Chance): MadePdu {
    const depth = chance.oneIn(25) ? 8 + chance.below(GREATEST_DEPTH - 8) : USUAL_DEPTH;
    const work = new PduWork(this.#plan, chance, depth);
    work.layout(0, 0);
    const { draft, isFirst, numbers } = work;
    const bytes = finishPdu(this.#plan.description, draft, chance);
    const atEdge = () =>
      this.#edges.set(numbers, draft, chance) ? Uint8Array.from(draft.bytes) : undefined;
    return { bytes, isFirst, atEdge };
  }

  /** Some PDUs for another protocol, or for the same; now and then the last one is cut. */
  #bytesFor(dissector: string, chance: Chance): Uint8Array | undefined {
    const description = this.others.find(({ filterName }) => filterName === dissector);
    if (description === undefined || chance.oneIn(4)) return undefined;
    const maker = this.#inside.get(dissector) ?? new PduMaker(description);
    this.#inside.set(dissector, maker);
    const count = description.framing.kind === 'datagram' ? 1 : 1 + chance.below(MOST_INSIDE);
    const bytes = Uint8Array.from(
      Array.from({ length: count }, () => [...maker.make(chance).bytes]).flat(),
    );
    return chance.oneIn(4) ? bytes.subarray(0, chance.below(bytes.length)) : bytes;
  }
}
