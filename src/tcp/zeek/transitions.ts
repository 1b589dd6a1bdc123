import type { PacketFacts } from './packet-facts.js';
import type { ZeekEndpoint } from './zeek-endpoint.js';
import type { ZeekState } from './zeek-state.js';

/** A packet on its way through the state table. */
export interface Passage {
  readonly packet: PacketFacts;
  /** Its sender, and the other end. */
  readonly own: ZeekEndpoint;
  readonly peer: ZeekEndpoint;
  /** The sender was the originator when the packet came. */
  readonly isFromOriginator: boolean;
}

/** One row of the table. Where its test holds, its effects apply; later rows see them. */
interface Row {
  readonly when: (passage: Passage) => boolean;
  readonly own?: ZeekState;
  readonly peer?: ZeekState;
  readonly swapsSides?: true;
  /** The start of the connection is known after all. */
  readonly completesStart?: true;
  /** The sender asks to close. */
  readonly closes?: true;
}

const SYN_ROWS: readonly Row[] = [
  {
    when: ({ packet, isFromOriginator }) => packet.hasSyn && isFromOriginator && !packet.hasAck,
    own: 'SYN_SENT',
  },
  {
    when: ({ packet, isFromOriginator }) => packet.hasSyn && isFromOriginator && packet.hasAck,
    own: 'SYN_ACK_SENT',
  },
  {
    // SYN and SYN-ACK were captured in the wrong order.
    when: ({ packet, isFromOriginator, own, peer }) =>
      packet.hasSyn &&
      !packet.hasAck &&
      !isFromOriginator &&
      peer.state === 'SYN_ACK_SENT' &&
      packet.seq === own.numbers.start,
    peer: 'ESTABLISHED',
    swapsSides: true,
    completesStart: true,
  },
  {
    when: ({ packet, isFromOriginator, peer }) =>
      packet.hasSyn && !isFromOriginator && peer.state === 'SYN_SENT',
    peer: 'ESTABLISHED',
  },
  {
    when: ({ packet, isFromOriginator }) => packet.hasSyn && !isFromOriginator,
    own: 'ESTABLISHED',
  },
];

const FIN_ROW: Row = { when: ({ packet }) => packet.hasFin, own: 'CLOSED', closes: true };
const RST_ROW: Row = { when: ({ packet }) => packet.hasRst, own: 'RESET', closes: true };

const PLAIN_ROWS: readonly Row[] = [
  {
    when: ({ packet, own, peer }) =>
      own.state === 'INACTIVE' && packet.hasAck && peer.state === 'ESTABLISHED',
    own: 'ESTABLISHED',
    completesStart: true,
  },
  {
    when: ({ own, packet, isFromOriginator, peer }) =>
      own.state === 'INACTIVE' &&
      // Some systems acknowledge a SYN before they answer it with their own.
      !(!isFromOriginator && packet.length === 0 && peer.state === 'SYN_SENT'),
    own: 'PARTIAL',
  },
];

const OPEN_ROWS: readonly Row[] = [
  {
    when: ({ packet, own, peer }) =>
      packet.hasSyn && !packet.hasAck && own.state === 'PARTIAL' && peer.state === 'INACTIVE',
    own: 'SYN_SENT',
  },
  {
    // The other end sent FIN and then RST: with this FIN it was an orderly close.
    when: ({ packet, peer }) =>
      packet.hasFin && !packet.hasRst && peer.state === 'RESET' && peer.previousState === 'CLOSED',
    peer: 'CLOSED',
  },
  { when: ({ packet }) => packet.hasFin && !packet.hasRst, own: 'CLOSED', closes: true },
  RST_ROW,
];

/** A RST after a FIN; when both ends have sent FIN it changes nothing any more. */
function isLateReset({ packet, peer }: Passage): boolean {
  return packet.hasRst && peer.state !== 'CLOSED';
}

/** Rows by the state of the sender; a state without a row for a packet stays. */
const TABLE: Readonly<Record<ZeekState, readonly Row[]>> = {
  INACTIVE: [...SYN_ROWS, FIN_ROW, RST_ROW, ...PLAIN_ROWS],
  SYN_SENT: [FIN_ROW, RST_ROW],
  SYN_ACK_SENT: [FIN_ROW, RST_ROW],
  PARTIAL: OPEN_ROWS,
  ESTABLISHED: OPEN_ROWS,
  CLOSED: [
    { when: isLateReset, own: 'RESET' },
    { when: (passage) => isLateReset(passage) && !passage.own.isClosed, closes: true },
  ],
  RESET: [],
};

/** What a packet did beside changing states. */
export interface TransitionEffects {
  readonly swapsSides: boolean;
  readonly completesStart: boolean;
  readonly closes: boolean;
}

/** Moves both ends to the states that a packet leaves them in. */
export function applyTransitions(passage: Passage): TransitionEffects {
  const { own, peer } = passage;
  const effects = { swapsSides: false, completesStart: false, closes: false };
  for (const row of TABLE[own.state]) {
    if (!row.when(passage)) continue;
    if (row.peer !== undefined) peer.enter(row.peer);
    if (row.own !== undefined) own.enter(row.own);
    effects.swapsSides ||= row.swapsSides === true;
    effects.completesStart ||= row.completesStart === true;
    effects.closes ||= row.closes === true;
  }
  return effects;
}
