import type { Attachment, HeuristicTest, ProtocolDescription } from './description.js';

/** Packets that two protocols are both attached to. */
export interface SharedAttachment {
  readonly first: string;
  readonly second: string;
  readonly over: 'tcp' | 'udp';
  /** Ports from one to another; `undefined`: both ask for the same bytes. */
  readonly ports: { readonly from: number; readonly to: number } | undefined;
}

/** What is attached to two of these protocols, of which only one can have it. */
export function sharedAttachments(
  protocols: readonly ProtocolDescription[],
): readonly SharedAttachment[] {
  return protocols.flatMap((second, index) =>
    protocols.slice(0, index).flatMap((first) =>
      second.attachments.flatMap((later) =>
        first.attachments.flatMap((earlier) =>
          shared(earlier, later).map((ports) => ({
            first: first.filterName,
            second: second.filterName,
            over: later.over,
            ports,
          })),
        ),
      ),
    ),
  );
}

function shared(a: Attachment, b: Attachment): readonly SharedAttachment['ports'][] {
  if (a.over !== b.over) return [];
  if (a.kind === 'heuristic') {
    const isShared =
      b.kind === 'heuristic' && (implies(a.tests, b.tests) || implies(b.tests, a.tests));
    return isShared ? [undefined] : [];
  }
  if (b.kind === 'heuristic') return [];
  return a.ports.flatMap((one) =>
    b.ports
      .map((other) => ({
        from: Math.max(one.from, other.from),
        to: Math.min(one.to, other.to),
      }))
      .filter(({ from, to }) => from <= to),
  );
}

/** Has everything with the bytes of `a` those of `b`, too? */
function implies(a: readonly HeuristicTest[], b: readonly HeuristicTest[]): boolean {
  const known = new Map(a.flatMap(placesOf));
  return b.flatMap(placesOf).every(([place, byte]) => known.get(place) === byte);
}

function placesOf({ offset, bytes }: HeuristicTest): readonly (readonly [number, number])[] {
  return bytes.map((byte, index) => [offset + index, byte] as const);
}
