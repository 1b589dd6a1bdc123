import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { studySource } from '../../src/capture/study-capture.js';
import { openSource } from '../../src/capture/source.js';
import { PlotStudy } from '../../src/report/plots/plot-study.js';
import type { DirectionSeries } from '../../src/report/plots/plot-series.js';
import type { Conversation, Side } from '../../src/tcp/conversation.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { capturesIn } from '../support/captures-in.js';

/** Folder of real captures; no part of the repository. */
const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';
/** So many points that nothing is thinned out. */
const ALL = 1e9;
const FIELDS = [
  ...['frame.number', 'tcp.stream', 'tcp.srcport', 'tcp.len', 'tcp.window_size', 'tcp.flags'],
  ...['tcp.analysis.bytes_in_flight', 'tcp.analysis.ack_rtt', 'tcp.analysis.acks_frame'],
  ...['tcp.seq', 'tcp.ack'],
];

type Row = Readonly<Record<string, number>>;

const RST = 4;
const ACK = 16;

function numberOf(text: string | undefined): number {
  return text === undefined || text === '' ? NaN : Number(text);
}

/** What tshark says of each TCP segment of a capture; frames with several headers are left out. */
function tsharkRows(tshark: string, file: string): readonly Row[] {
  const args = ['-2', '-n', '-r', file, '-Y', 'tcp', '-T', 'fields'];
  const output = execFileSync(tshark, [...args, ...FIELDS.flatMap((name) => ['-e', name])], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = output.split('\n').filter((line) => line !== '' && !line.includes(','));
  return lines.map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(FIELDS.map((name, index) => [name, numberOf(values[index])]));
  });
}

/** The series of all conversations whose streams are theirs alone. */
async function seriesOf(file: string) {
  const studies = new Map<Conversation, PlotStudy>();
  const source = await openSource(file);
  try {
    await studySource(source, await findTshark(), ({ facts, conversations }) => {
      const zeroNanos = facts.firstFrameNanos ?? 0n;
      for (const conversation of conversations) {
        const isAlone = conversations.every(
          (each) => each === conversation || each.stream !== conversation.stream,
        );
        const study = new PlotStudy({ conversation, zeroNanos, mostPoints: ALL });
        if (isAlone) studies.set(conversation, study);
      }
      return studies;
    });
  } finally {
    source.dispose();
  }
  return studies;
}

/** Compares one direction with tshark's rows; gives how many points there are. */
function compare(
  series: DirectionSeries,
  conversation: Conversation,
  from: Side,
  rows: readonly Row[],
): number {
  const { client, server, stream } = conversation;
  if (client.port === server.port) return 0;
  const own = rows.filter(
    (row) => row['tcp.stream'] === stream && ((row['tcp.flags'] ?? 0) & RST) === 0,
  );
  const isSent = (row: Row) => row['tcp.srcport'] === conversation[from].port;
  const sent = new Map(own.filter(isSent).map((row) => [row['frame.number'], row]));
  const heard = new Map(own.filter((row) => !isSent(row)).map((row) => [row['frame.number'], row]));
  const points = [...series.fresh.points, ...series.repeats.points];
  for (const { frame, seq, seqEnd } of points) {
    const row = sent.get(frame);
    expect(row?.['tcp.len'], `tcp.len of ${String(frame)}`).to.equal(seqEnd - seq);
    if ((row?.['tcp.flags'] ?? 0) % 4 < 2) {
      expect(row?.['tcp.seq'], `tcp.seq of ${String(frame)}`).to.equal(seq >>> 0);
    }
  }
  const inFlight = [...sent.values()].flatMap((row) =>
    (row['tcp.analysis.bytes_in_flight'] ?? NaN) > 0
      ? [[row['frame.number'], row['tcp.analysis.bytes_in_flight']]]
      : [],
  );
  const shown = new Set(points.map(({ frame }) => frame));
  expect(series.flight.points.map(({ frame, bytes }) => [frame, bytes])).to.deep.equal(
    inFlight.filter(([frame]) => shown.has(frame ?? 0)),
  );
  for (const { frame, bytes } of series.windows.points) {
    expect(heard.get(frame)?.['tcp.window_size'], `window of ${String(frame)}`).to.equal(bytes);
  }
  for (const { frame, ack } of series.acks.points) {
    expect((heard.get(frame)?.['tcp.flags'] ?? 0) & ACK).to.equal(ACK);
    expect(heard.get(frame)?.['tcp.ack'], `tcp.ack of ${String(frame)}`).to.equal(ack >>> 0);
  }
  for (const { frame, ackFrame, rttSeconds } of series.roundTrips.points) {
    const row = heard.get(ackFrame);
    // Wireshark takes the last segment that an acknowledgment covers, and knows no rule of Karn.
    if (row?.['tcp.analysis.acks_frame'] !== frame) continue;
    expect(row['tcp.analysis.ack_rtt'], `RTT in ${String(ackFrame)}`).to.be.closeTo(
      rttSeconds,
      1e-9,
    );
  }
  return points.length + series.windows.total;
}

describe('plot series, against the fields of tshark', function () {
  this.timeout(0);

  async function compareAll(files: readonly string[]): Promise<number> {
    const tshark = await findTshark();
    let count = 0;
    for (const file of files) {
      const rows = tsharkRows(tshark.path, file);
      const frames = new Set(rows.map((row) => row['frame.number']));
      for (const [conversation, study] of await seriesOf(file)) {
        const { directions } = study.finish();
        const list = [...directions.client.windows.points, ...directions.server.windows.points];
        // Some frames have several headers, which one row cannot tell apart.
        if (!list.every(({ frame }) => frames.has(frame))) continue;
        for (const side of ['client', 'server'] as const) {
          count += compare(directions[side], conversation, side, rows);
        }
      }
    }
    return count;
  }

  it('are the same for the samples', async () => {
    expect(await compareAll(capturesIn('samples'))).to.be.greaterThan(1000);
  });

  if (CORPUS === '') {
    it('are compared for more when SHARKSCRIBE_CORPUS names a folder of captures');
    return;
  }

  it('are the same for real captures', async () => {
    const all = capturesIn(CORPUS).filter((file) =>
      /http|tcp_|ssl|tls|ftp|smtp/i.test(path.basename(file)),
    );
    const step = process.env['SHARKSCRIBE_THOROUGH'] === '1' ? 1 : 8;
    expect(await compareAll(all.filter((_, index) => index % step === 0))).to.be.greaterThan(1000);
  });
});
