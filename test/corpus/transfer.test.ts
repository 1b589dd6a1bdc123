import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { openSource } from '../../src/capture/source.js';
import { studySource } from '../../src/capture/study-capture.js';
import type { Conversation, Side } from '../../src/tcp/conversation.js';
import type { Transfer } from '../../src/tcp/transfer/transfer.js';
import { TransferStudy } from '../../src/tcp/transfer/transfer-study.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { privateEnvironment } from '../../src/tshark/tshark-environment.js';
import { firstSegmentsOf, ratesOf, repeatsOf, windowOf } from '../support/transfer-arithmetic.js';
import { readRows, type TsharkRow } from '../support/tshark-rows.js';

/** Folder of real captures; no part of the repository. */
const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';

/** Data both ways, losses, closed windows, offload, captures that start late, wrap-around. */
const CAPTURES = [
  'chrissanders/http_espn.pcapng',
  'chrissanders/http_espn_fail.pcapng',
  'chrissanders/http_post.pcapng',
  'chrissanders/inconsistent_printer.pcapng',
  'chrissanders/mail_sender_attachment.pcapng',
  'chrissanders/tcp_dupack.pcapng',
  'chrissanders/tcp_ports.pcapng',
  'chrissanders/tcp_retransmissions.pcapng',
  'chrissanders/tcp_zerowindowdead.pcapng',
  'chrissanders/tcp_zerowindowrecovery.pcapng',
  'chrissanders/tickedoffdeveloper.pcapng',
  'pcapplusplus/example.pcap',
  'pcapplusplus/http-packets.pcap',
  'pcapplusplus/many-protocols.pcap',
  'pcapplusplus/one_tcp_stream_max_seq.pcap',
  'pcapplusplus/sll.pcap',
  'pcapplusplus/tls2.pcap',
  'pcapplusplus/unidirectional_tcp_stream_with_missing_packet.pcap',
];

interface Studied {
  readonly conversation: Conversation;
  readonly transfer: Transfer;
}

async function studiesOf(file: string): Promise<Studied[]> {
  const source = await openSource(file);
  try {
    const studies = new Map<Conversation, TransferStudy>();
    await studySource(source, await findTshark(), ({ facts, conversations }) => {
      const zeroNanos = facts.firstFrameNanos ?? 0n;
      for (const conversation of conversations) {
        studies.set(conversation, new TransferStudy({ zeroNanos, conversation }));
      }
      return studies;
    });
    return [...studies].map(([conversation, study]) => ({
      conversation,
      transfer: study.finish(),
    }));
  } finally {
    source.dispose();
  }
}

/** What one end sent, and what the other did. */
function directionOf(rows: readonly TsharkRow[], { client, server }: Conversation, side: Side) {
  const { address, port } = side === 'client' ? client : server;
  const isOwn = ({ source, port: from }: TsharkRow) => source === address && from === port;
  return { own: rows.filter(isOwn), peer: rows.filter((row) => !isOwn(row)) };
}

/** What both sides of the comparison leave out: frames captured twice, and streams cut in several connections. */
function isComparable({ directions, stream }: Conversation, all: readonly Studied[]): boolean {
  const { client, server } = directions;
  const isAlone = all.filter(({ conversation }) => conversation.stream === stream).length === 1;
  return isAlone && client.capturedTwice + server.capturedTwice === 0;
}

describe("data of real captures, against arithmetic on tshark's fields", function () {
  this.timeout(120_000);

  if (CORPUS === '') {
    it('is tried when SHARKSCRIBE_CORPUS names a folder of captures');
    return;
  }

  const totals = { directions: 0, samples: 0, repeats: 0, windows: 0, rates: 0, pushes: 0 };

  const step = process.env['SHARKSCRIBE_THOROUGH'] === '1' ? 1 : 2;
  for (const name of CAPTURES.filter((_, index) => index % step === 0)) {
    it(name, async () => {
      const file = path.join(CORPUS, name);
      const own = privateEnvironment();
      const rows = await readRows((await findTshark()).path, file, own.env).finally(() => {
        own.dispose();
      });
      const zero = rows.zeroNanos;
      const studied = await studiesOf(file);
      expect(studied.length).to.be.greaterThan(0);
      for (const { conversation, transfer } of studied) {
        if (!isComparable(conversation, studied)) continue;
        const inStream = rows.segments.filter(({ stream }) => stream === conversation.stream);
        for (const side of ['client', 'server'] as const) {
          const { own: sent, peer } = directionOf(inStream, conversation, side);
          const { data, flags, smallestWindow } = transfer[side];
          const where = `stream ${String(conversation.stream)} ${side}`;

          const pushes = sent.filter((row) => (row.flags & 8) !== 0);
          expect(flags.psh.segments, where).to.equal(pushes.length);
          expect(flags.psh.firstFrames, where).to.deep.equal(
            pushes.slice(0, 6).map(({ frame }) => frame),
          );
          totals.pushes += pushes.length;

          const window = windowOf(sent, peer);
          const found = smallestWindow && {
            frame: smallestWindow.frame,
            raw: smallestWindow.raw,
            bytes: smallestWindow.bytes,
          };
          expect(found, where).to.deep.equal(window);
          if (window !== undefined) totals.windows++;

          const hasData = sent.some(({ length, flags: bits }) => length > 0 && (bits & 4) === 0);
          expect(data !== undefined, where).to.equal(hasData);
          if (data === undefined) continue;
          totals.directions++;

          const repeats = repeatsOf(sent);
          const listed = data.repeats.first.map(({ frame, isSentAgain, kind }) => ({
            frame,
            isSentAgain,
            kind,
          }));
          expect(listed, where).to.deep.equal(repeats.slice(0, 20));
          expect(data.repeats.total, where).to.equal(repeats.length);
          totals.repeats += repeats.length;

          const rates = ratesOf(sent, peer);
          expect(data.uniquePayloadBytes, where).to.equal(rates.bytes);
          expect(data.payloadBytes, where).to.equal(rates.payload);
          expect([data.segments, data.firstFrame, data.lastFrame], where).to.deep.equal(rates.sent);
          if (rates.rate !== undefined) {
            totals.rates++;
            expect(data.rate?.firstFrame, where).to.equal(rates.rate.firstFrame);
            expect(data.rate?.lastFrame, where).to.equal(rates.rate.lastFrame);
            expect(data.rate?.seconds, where).to.be.closeTo(rates.rate.seconds, 1e-9);
            const perSecond = rates.bytes / rates.rate.seconds;
            expect((data.rate?.bytesPerSecond ?? 0) / perSecond, where).to.be.closeTo(1, 1e-6);
          } else {
            expect(data.rate, where).to.equal(undefined);
          }

          const expected = firstSegmentsOf(sent, peer);
          expect(data.firstSegments, where).to.have.length(expected.length);
          for (const [index, want] of expected.entries()) {
            const got = data.firstSegments[index]!;
            const { frame, seq, length, ackFrame } = want;
            const facts = [got.frame, got.seq, got.lengthBytes, got.ackFrame];
            expect(facts, where).to.deep.equal([frame, seq, length, ackFrame]);
            const sentSeconds = Number(want.sentNanos - zero) / 1e9;
            expect(got.sentSeconds, where).to.be.closeTo(sentSeconds, 1e-6);
            for (const key of [
              'sampleRttSeconds',
              'estimatedRttSeconds',
              'devRttSeconds',
            ] as const) {
              const value = want[key];
              if (value === undefined) expect(got[key], `${where} ${key}`).to.equal(undefined);
              else expect(got[key], `${where} ${key}`).to.be.closeTo(value, 1e-9);
            }
            if (want.sampleRttSeconds !== undefined) totals.samples++;
          }
        }
      }
    });
  }

  it('was enough to prove something', () => {
    expect(totals.directions).to.be.greaterThan(100);
    expect(totals.samples).to.be.greaterThan(300);
    expect(totals.repeats).to.be.greaterThan(20);
    expect(totals.windows).to.be.greaterThan(100);
    expect(totals.rates).to.be.greaterThan(100);
    expect(totals.pushes).to.be.greaterThan(300);
  });
});
