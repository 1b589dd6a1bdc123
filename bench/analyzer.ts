/**
 * How fast the analyzer is by itself, fed from memory, and whether its memory stays flat while the
 * segments grow and the conversations do not.
 *
 * Usage: `npm run bench` or, after `npm run build:tests`, `node --expose-gc build/bench/analyzer.js`
 */
import { ACK, FIN, PSH, SYN, type Segment } from '../src/tcp/segment.js';
import { TcpAnalyzer } from '../src/tcp/analyzer.js';

const CONVERSATIONS = 200;
const SIZES = [100_000, 1_000_000, 3_000_000] as const;
const MSS = 1460;
const HANDSHAKE_ROUNDS = 3;

/** The n-th segment of interleaved conversations: handshake, then data one way and ACKs the other. */
function segmentAt(number: number, total: number): Segment {
  const conversation = number % CONVERSATIONS;
  const round = Math.floor(number / CONVERSATIONS);
  const rounds = Math.floor(total / CONVERSATIONS);
  const isFromClient = round % 2 === 0;
  const client = { address: '192.0.2.1', port: 10_000 + conversation };
  const server = { address: '198.51.100.7', port: 443 };
  const sent = Math.max(0, Math.ceil((round - HANDSHAKE_ROUNDS) / 2)) * MSS;
  const isOpening = round < 2;
  const isData = isFromClient && round > HANDSHAKE_ROUNDS;
  const isLast = round >= rounds - 2;
  const flags = (isOpening ? SYN : isLast ? FIN : isData ? PSH : 0) | (round === 0 ? 0 : ACK);
  return {
    frameNumber: number + 1,
    headerIndex: 0,
    timeNanos: 1_700_000_000_000_000_000n + BigInt(number) * 1000n,
    frameLength: isData ? MSS + 54 : 54,
    source: isFromClient ? client : server,
    destination: isFromClient ? server : client,
    seq: isOpening ? 1000 : isFromClient ? (1001 + sent) >>> 0 : 1001,
    ack: round === 0 ? 0 : isFromClient ? 1001 : (1001 + sent) >>> 0,
    flags,
    window: 512,
    headerLength: 20,
    length: isData ? MSS : 0,
    options: {},
    checksum: number & 0xffff,
    isChecksumBad: false,
    ipId: number & 0xffff,
    hopLimit: 64,
    isQuoted: false,
    capturedHeaderBytes: undefined,
  };
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Time on the processor, garbage collection included: what others do on the machine hardly counts. */
function cpuMicros(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

console.log(`${String(CONVERSATIONS)} conversations`);
for (const size of SIZES) {
  const before = heapMegabytes();
  const analyzer = new TcpAnalyzer();
  let spentMicros = 0;
  let spentMillis = 0;
  // Segments are made in batches outside the clock; none is kept.
  const batch: Segment[] = [];
  for (let number = 0; number < size; number++) {
    batch.push(segmentAt(number, size));
    if (batch.length < 10_000 && number < size - 1) continue;
    const start = cpuMicros();
    const startMillis = performance.now();
    for (const segment of batch) analyzer.add(segment);
    spentMillis += performance.now() - startMillis;
    spentMicros += cpuMicros() - start;
    batch.length = 0;
  }
  const held = heapMegabytes() - before;
  const start = cpuMicros();
  const startMillis = performance.now();
  const count = analyzer.finish().length;
  spentMillis += performance.now() - startMillis;
  spentMicros += cpuMicros() - start;
  const rates = [size / (spentMillis / 1e3), size / (spentMicros / 1e6)];
  const [wall = '', cpu = ''] = rates.map((rate) => Math.round(rate).toLocaleString('en'));
  console.log(
    `${String(size).padStart(9)} segments: ${wall} a second, ${cpu} a CPU-second of all threads, ` +
      `${held.toFixed(1)} MB held, ${String(count)} conversations`,
  );
}
