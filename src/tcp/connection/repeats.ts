import type { Closing } from './closing.js';
import type { HandshakeRepeat, TeardownRepeat } from '../conversation.js';
import type { HandshakeReading } from './handshake.js';
import type { HandshakeRole } from '../handshake-role.js';
import { secondsBetween } from './seconds-between.js';
import type { TeardownRole } from '../teardown-role.js';
import type { TracedSegment } from './traced-segment.js';

/**
 * The repeated segments of the handshake. The gaps between them show the sender's retransmission
 * timeout: 1 s at first, doubling (RFC 6298 §2.1, §5.5).
 */
export function handshakeRepeats({ opening, roles }: HandshakeReading): HandshakeRepeat[] {
  const { syn, serverSyn, synAcks, ack } = opening;
  const originalOf = (traced: TracedSegment, role: HandshakeRole): TracedSegment | undefined => {
    if (role === 'syn-retransmit') return traced.from === syn?.from ? syn : serverSyn;
    if (role === 'ack-retransmit') return ack;
    if (role !== 'syn-ack-retransmit') return undefined;
    return synAcks[traced.from].find(
      (each) => each.seq === traced.seq && roles.get(each) !== 'syn-ack-unexpected',
    );
  };
  return repeatsAmong(roles, originalOf).map(({ traced, role, original, previous }) => ({
    frame: traced.segment.frameNumber,
    role,
    repeatOf: original.segment.frameNumber,
    gapSeconds: secondsBetween(previous, traced),
  }));
}

/** What a repeated segment of the close adds to its frame and role; nothing for any other segment. */
export function teardownRepeats({
  fin1,
  fin2,
  ackOfFin2,
  roles,
}: Closing): ReadonlyMap<TracedSegment, Pick<TeardownRepeat, 'repeatOf' | 'gapSeconds'>> {
  const originalOf = (traced: TracedSegment, role: TeardownRole): TracedSegment | undefined => {
    if (role === 'last-ack-repeat') return ackOfFin2;
    if (role !== 'fin-retransmit') return undefined;
    return traced.from === fin1?.from ? fin1 : fin2;
  };
  return new Map(
    repeatsAmong(roles, originalOf).map(({ traced, original, previous }) => [
      traced,
      {
        repeatOf: original.segment.frameNumber,
        gapSeconds: secondsBetween(previous, traced),
      },
    ]),
  );
}

interface Repeat<Role> {
  readonly traced: TracedSegment;
  readonly role: Role;
  /** First transmission, and the one before this. */
  readonly original: TracedSegment;
  readonly previous: TracedSegment;
}

function repeatsAmong<Role>(
  roles: ReadonlyMap<TracedSegment, Role>,
  originalOf: (traced: TracedSegment, role: Role) => TracedSegment | undefined,
): Repeat<Role>[] {
  const latest = new Map<TracedSegment, TracedSegment>();
  const repeats: Repeat<Role>[] = [];
  for (const [traced, role] of roles) {
    const original = originalOf(traced, role);
    if (original === undefined) continue;
    repeats.push({ traced, role, original, previous: latest.get(original) ?? original });
    latest.set(original, traced);
  }
  return repeats;
}
