import { expect } from 'chai';
import type { Numbers, OfferedRow } from '../../src/report/answers/answer-rows.js';
import { type AnswerCheck, hasFlag, nextRaw } from './answer-checks.js';
import type { TsharkRow } from './tshark-rows.js';

/** Questions 1 to 15, against the rows of tshark. */
export function checkOpening(check: AnswerCheck): void {
  checkEnds(check);
  checkFrames(check);
  checkNumbers(check);
  checkHeaders(check);
  checkOptions(check);
  checkRoundTrip(check);
}

function checkEnds(check: AnswerCheck): void {
  const { syn, synAck, rows } = check;
  const ends = check.told('client-and-server');
  const ports = check.told('port-ranges');
  if (ends === undefined || ports === undefined) throw new Error('always told');
  const { clientAddress, clientPort, serverAddress, serverPort, knownBy } = ends;
  const [first] = rows;
  if (knownBy === 'syn') {
    check.equal('client-and-server', [clientAddress, clientPort], [syn?.source, syn?.port]);
    const server = [syn?.destination, syn?.destinationPort];
    check.equal('client-and-server', [serverAddress, serverPort], server);
  } else if (knownBy === 'syn-ack') {
    const client = [synAck?.destination, synAck?.destinationPort];
    check.equal('client-and-server', [clientAddress, clientPort], client);
    check.equal('client-and-server', syn, undefined);
  } else {
    check.equal('client-and-server', [syn, synAck], [undefined, undefined]);
    if (knownBy === 'port') expect(serverPort).to.be.lessThan(clientPort);
    else check.equal('client-and-server', [clientPort, clientPort], [first?.port, serverPort]);
  }
  const rangeOf = (port: number) =>
    port <= 1023 ? 'well-known' : port <= 49_151 ? 'registered' : 'dynamic';
  check.equal('port-ranges', ports.clientRange, rangeOf(clientPort));
  check.equal('port-ranges', ports.serverRange, rangeOf(serverPort));
}

function checkFrames(check: AnswerCheck): void {
  const { syn, synAck, client } = check;
  const frames = check.told('handshake-frames');
  if (frames === undefined) {
    check.equal('handshake-frames', [syn, synAck], [undefined, undefined]);
    return;
  }
  check.equal('handshake-frames', frames.syn, syn?.frame);
  check.equal('handshake-frames', frames.synAck, synAck?.frame);
  const third =
    synAck &&
    client.find(
      (row) =>
        row.frame > synAck.frame &&
        hasFlag(row, 'ack') &&
        !hasFlag(row, 'syn') &&
        !hasFlag(row, 'rst') &&
        row.ackRaw === nextRaw(synAck),
    );
  check.equal('handshake-frames', frames.ack, third?.frame);
}

function checkNumbers(check: AnswerCheck): void {
  const { syn, synAck } = check;
  const numbersOf = (row: TsharkRow) => ({
    frame: row.frame,
    seq: row.seq >>> 0,
    seqRaw: row.seqRaw,
  });
  const acksOf = (row: TsharkRow) => ({ ack: row.ack >>> 0, ackRaw: row.ackRaw });
  const expectSyn = (actual: Numbers | undefined) => {
    check.equal('syn-number', actual, syn && numbersOf(syn));
  };
  expectSyn(check.told('syn-number'));
  const made = check.told('what-makes-a-syn');
  check.equal('what-makes-a-syn', made?.flags, syn?.flags);
  const hex = syn && `0x${syn.flags.toString(16).padStart(3, '0')}`;
  check.equal('what-makes-a-syn', made?.flagsHex, hex);
  check.equal('syn-acknowledgment', check.told('syn-acknowledgment')?.ackRaw, syn?.ackRaw);
  const answered = synAck && { ...numbersOf(synAck), ...acksOf(synAck) };
  check.equal('syn-ack-numbers', check.told('syn-ack-numbers'), answered);
  const sum = check.told('syn-ack-arithmetic');
  if (sum !== undefined && syn !== undefined && synAck !== undefined) {
    check.equal('syn-ack-arithmetic', [sum.isnRaw, sum.ackRaw], [syn.seqRaw, synAck.ackRaw]);
    const isExact = (syn.seqRaw + 1 + sum.dataBytes) % 2 ** 32 === synAck.ackRaw;
    check.equal('syn-ack-arithmetic', isExact, sum.holds);
  } else {
    check.equal('syn-ack-arithmetic', syn !== undefined && synAck !== undefined, false);
  }
  const third = check.told('third-step');
  if (third !== undefined) {
    const row = check.row(third.frame);
    const expected = { ...numbersOf(row), ...acksOf(row), payloadBytes: row.length };
    check.equal('third-step', third, expected);
  }
  if (check.answer('syn-ack-numbers').cannotTell === 'refused') {
    const reset = check.rows.find((row) => hasFlag(row, 'rst'));
    check.equal('syn-ack-numbers', reset?.source, syn?.destination);
  }
}

function checkHeaders(check: AnswerCheck): void {
  for (const header of check.told('handshake-headers')?.rows ?? []) {
    const row = check.row(header.frame);
    const { flagsText, from, ...fields } = header;
    check.equal('handshake-headers', check.of(from).sent.includes(row), true);
    for (const flag of ['fin', 'syn', 'rst', 'psh', 'ack', 'urg', 'ece', 'cwr'] as const) {
      const isNamed = flagsText.split(', ').includes(flag.toUpperCase());
      check.equal('handshake-headers', isNamed, hasFlag(row, flag));
    }
    check.equal('handshake-headers', fields, {
      frame: row.frame,
      sourcePort: row.port,
      destinationPort: row.destinationPort,
      seq: row.seq >>> 0,
      seqRaw: row.seqRaw,
      ack: row.ack >>> 0,
      ackRaw: row.ackRaw,
      headerLengthBytes: row.headerLength,
      flags: row.flags,
      windowRaw: row.windowRaw,
      checksum: row.checksum,
      urgentPointer: row.urgentPointer,
    });
  }
}

function checkOptions(check: AnswerCheck): void {
  const { syn, synAck } = check;
  const options = check.told('options');
  const offered = (row: TsharkRow | undefined): OfferedRow | undefined =>
    row && {
      frame: row.frame,
      ...(row.mss !== undefined && { mssBytes: row.mss }),
      ...(row.scaleShift !== undefined && { windowScale: row.scaleShift }),
      sackPermitted: row.hasSackPermitted,
      timestamps: row.hasTimestamps,
    };
  check.equal('options', options?.client, offered(syn));
  check.equal('options', options?.server, offered(synAck));
  const both = (test: (row: TsharkRow) => boolean) =>
    syn && synAck && [syn, synAck].every((row) => test(row));
  check.equal(
    'options',
    [options?.windowScaling, options?.sackPermitted, options?.timestamps],
    [
      both(({ hasScaleOption }) => hasScaleOption),
      both(({ hasSackPermitted }) => hasSackPermitted),
      both(({ hasTimestamps }) => hasTimestamps),
    ],
  );
  const least = syn?.source.includes(':') === true ? 1220 : 536;
  // What came to nothing lets nobody send.
  const wasOpened = check.rows.some((row) => !hasFlag(row, 'syn') && !hasFlag(row, 'rst'));
  const most = (row: TsharkRow | undefined) => (wasOpened ? row && (row.mss ?? least) : undefined);
  check.equal('options', options?.clientSendsAtMostBytes, most(synAck));
  check.equal('options', options?.serverSendsAtMostBytes, most(syn));
}

function checkRoundTrip(check: AnswerCheck): void {
  const { syn, synAck, rows } = check;
  const trip = check.told('handshake-round-trip');
  const initialRtt = rows.find((row) => row.initialRtt !== undefined)?.initialRtt;
  check.close('handshake-round-trip', trip?.initialRttSeconds, initialRtt);
  const between = (from: TsharkRow | undefined, to: TsharkRow | undefined) =>
    from && to && Number(to.nanos - from.nanos) / 1e9;
  if (trip?.synToSynAckSeconds !== undefined) {
    check.close('handshake-round-trip', trip.synToSynAckSeconds, between(syn, synAck));
  }
  if (trip?.synAckToAckSeconds !== undefined) {
    const third = check.row(trip.endFrame);
    check.close('handshake-round-trip', trip.synAckToAckSeconds, between(synAck, third));
  }
  if (trip?.until === 'reset') {
    check.equal('handshake-round-trip', hasFlag(check.row(trip.endFrame), 'rst'), true);
  }
}
