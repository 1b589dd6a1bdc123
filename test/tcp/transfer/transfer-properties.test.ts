import { expect } from 'chai';
import fc from 'fast-check';
import type { DataTransfer, Transfer } from '../../../src/tcp/transfer/transfer.js';
import { anyTrace } from '../../support/any-trace.js';
import { HANDSHAKE, type Row } from '../../support/trace.js';
import { transferOf, transfersOf } from '../../support/transfer-of.js';

const number32 = fc.integer({ min: 0, max: 0xffffffff });

/** Data of the client with losses, repeats and acknowledgments, in any order. */
const anyTalk: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      place: fc.integer({ min: 0, max: 12 }),
      length: fc.integer({ min: 1, max: 30 }),
      isAck: fc.boolean(),
      after: fc.integer({ min: 1, max: 400 }),
      window: fc.constantFrom(0, 40, 1024),
    }),
    { maxLength: 60 },
  )
  .map((events) => {
    let at = 10;
    return events.map(({ place, length, isAck, after, window }): Row => {
      at += after;
      const number = 1 + place * 10;
      return isAck
        ? ['S', 'A', 1, number, 0, { at, window }]
        : ['C', 'PA', number, 1, length, { at, window }];
    });
  });

/** Without the raw numbers, which are what a test moves. */
function withoutRaw(transfer: Transfer): unknown {
  const text = JSON.stringify(transfer, (key, value: unknown) =>
    key === 'seqRaw' ? undefined : value,
  );
  return JSON.parse(text);
}

function holdsTogether(data: DataTransfer): void {
  const { acks, repeats, firstSegments, phases } = data;
  expect(acks.ofPart + acks.ofOne + acks.ofTwo + acks.ofMore).to.be.at.most(acks.acks);
  expect(acks.ofOne + 2 * acks.ofTwo).to.be.at.most(data.segments);
  expect(data.uniquePayloadBytes).to.be.at.most(data.payloadBytes);
  const kinds = Object.values(repeats.byKind).reduce((sum, count) => sum + count, 0);
  expect(kinds).to.equal(repeats.total);
  for (const { evidence, frame } of repeats.first) {
    for (const each of evidence) expect(each).to.be.below(frame);
  }
  for (const { sampleRttSeconds, noSample } of firstSegments) {
    expect(sampleRttSeconds === undefined).to.equal(noSample !== undefined);
  }
  if ('cannotTell' in phases) return;
  for (const { firstFrame, lastFrame } of phases.phases)
    expect(firstFrame).to.be.at.most(lastFrame);
  expect(phases.limitedBy.share ?? 1).to.be.within(0.5, 1);
}

describe('TransferStudy, on any traffic', () => {
  it('holds together, and counts unique payload as the statistics do', () => {
    fc.assert(
      fc.property(anyTrace, (segments) => {
        for (const { conversation, transfer } of transfersOf(segments)) {
          for (const side of ['client', 'server'] as const) {
            const { data } = transfer[side];
            if (data === undefined) continue;
            holdsTogether(data);
            const { uniquePayloadBytes } = conversation.directions[side];
            expect(data.uniquePayloadBytes).to.equal(uniquePayloadBytes);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the first numbers, across the wrap', () => {
    fc.assert(
      fc.property(anyTalk, number32, number32, (talk, client, server) => {
        // Wireshark takes an acknowledgment of 0 for none, and a highest number of 0 for unknown.
        fc.pre([client, server].every((isn) => isn > 0 && isn < 2 ** 32 - 200));
        const rows = [...HANDSHAKE, ...talk];
        const moved = transferOf(rows, { C: client, S: server });
        expect(withoutRaw(moved)).to.deep.equal(withoutRaw(transferOf(rows)));
        if (moved.client.data !== undefined) holdsTogether(moved.client.data);
      }),
      { numRuns: 300 },
    );
  });

  it('goes on past the wrap', () => {
    const rows: Row[] = [...HANDSHAKE];
    for (let index = 0; index < 40; index++) {
      rows.push(['C', 'A', 1 + index * 100, 1, 100], ['S', 'A', 1, 101 + index * 100]);
    }
    const wrapped = transferOf(rows, { C: 2 ** 32 - 2050, S: 2 ** 32 - 1 });
    expect(withoutRaw(wrapped)).to.deep.equal(withoutRaw(transferOf(rows)));
    expect(wrapped.client.data?.acks).to.include({ acks: 40, ofOne: 40, ackedBytes: 4000 });
  });
});
