import type { ConnectionFacts } from '../../tcp/segment-facts.js';
import { ACK, FIN, SYN } from '../../tcp/segment.js';

/**
 * Why a segment takes back what had been inferred of an end, so that its state seems to go backwards. No end
 * does: it had not reached the state yet. `before-fin`, `before-syn`: the segment was sent before the other
 * end's FIN or SYN arrived. `ack-not-arrived`: its sender repeats what had been acknowledged. `fin-not-arrived`:
 * the FIN is sent again, so the first may not have reached the other end.
 */
export type TakenBack = 'before-fin' | 'before-syn' | 'ack-not-arrived' | 'fin-not-arrived';

/** `undefined` where no end seems to go backwards. */
export function takenBackBy(
  flags: number,
  { from, client, server, teardownRole }: ConnectionFacts,
): TakenBack | undefined {
  const [own, peer] = from === 'client' ? [client, server] : [server, client];
  const isBack = ({ isRevised, before, after }: ConnectionFacts['client']): boolean =>
    isRevised && before.state !== after.state;
  if (isBack(own)) {
    if ((flags & SYN) !== 0) return (flags & ACK) === 0 ? 'before-syn' : 'ack-not-arrived';
    const isRepeatedFin = (flags & FIN) !== 0 && teardownRole === 'fin-retransmit';
    return isRepeatedFin ? 'ack-not-arrived' : 'before-fin';
  }
  return isBack(peer) ? 'fin-not-arrived' : undefined;
}
