import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const FIELDS = [
  'frame.number',
  'frame.time_epoch',
  'tcp.stream',
  'ip.src',
  'ipv6.src',
  'tcp.srcport',
  'tcp.seq',
  'tcp.len',
  'tcp.nxtseq',
  'tcp.ack',
  'tcp.flags',
  'tcp.window_size_value',
  'tcp.window_size',
  'tcp.window_size_scalefactor',
  'tcp.options.wscale.shift',
  'ip.dst',
  'ipv6.dst',
  'tcp.dstport',
  'tcp.seq_raw',
  'tcp.ack_raw',
  'tcp.hdr_len',
  'tcp.checksum',
  'tcp.urgent_pointer',
  'tcp.options.mss_val',
  'tcp.options.sack_perm',
  'tcp.options.timestamp.tsval',
  'tcp.analysis.initial_rtt',
  'tcp.analysis.acks_frame',
  'tcp.analysis.keep_alive',
  'tcp.analysis.retransmission',
  'tcp.analysis.fast_retransmission',
  'tcp.analysis.spurious_retransmission',
  'tcp.analysis.out_of_order',
  'icmp.type',
  'icmpv6.type',
] as const;
/** Display filter for segments that no ICMP message quotes. */
const SEGMENTS = 'tcp && tcp.len && !icmp && !icmpv6';

/** One segment as tshark shows it. */
export interface TsharkRow {
  readonly frame: number;
  readonly nanos: bigint;
  readonly stream: number;
  readonly source: string;
  readonly port: number;
  /** Relative, and below zero where Wireshark shows a huge number. */
  readonly seq: number;
  readonly nextSeq: number;
  readonly ack: number;
  readonly length: number;
  readonly flags: number;
  readonly windowRaw: number;
  readonly window: number;
  readonly scaleFactor: number | undefined;
  readonly hasScaleOption: boolean;
  readonly scaleShift: number | undefined;
  readonly destination: string;
  readonly destinationPort: number;
  readonly seqRaw: number;
  readonly ackRaw: number;
  readonly headerLength: number;
  /** `0x1d53`. */
  readonly checksum: string;
  readonly urgentPointer: number;
  readonly mss: number | undefined;
  readonly hasSackPermitted: boolean;
  readonly hasTimestamps: boolean;
  readonly initialRtt: number | undefined;
  readonly acksFrame: number | undefined;
  readonly isKeepAlive: boolean;
  readonly isRetransmission: boolean;
  readonly isFast: boolean;
  readonly isSpurious: boolean;
  readonly isOutOfOrder: boolean;
}

/** The frames that a display filter selects. */
export async function framesOf(
  tshark: string,
  file: string,
  filter: string,
  env: NodeJS.ProcessEnv,
): Promise<readonly number[]> {
  const args = ['-n', '-r', file, '-Y', filter, '-T', 'fields', '-e', 'frame.number'];
  const { stdout } = await promisify(execFile)(tshark, args, { env, maxBuffer: 100_000_000 });
  return stdout.split('\n').filter(Boolean).map(Number);
}

/** The segments of a capture in tshark's own words, without those that ICMP quotes; and its first frame's time. */
export async function readRows(
  tshark: string,
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly segments: readonly TsharkRow[]; readonly zeroNanos: bigint }> {
  const run = async (fields: readonly string[], ...which: readonly string[]) => {
    const shown = fields.flatMap((field) => ['-e', field]);
    const args = ['-n', '-r', file, ...which, '-T', 'fields', '-E', 'occurrence=f'];
    const options = { env, maxBuffer: 100_000_000 };
    const { stdout } = await promisify(execFile)(tshark, [...args, ...shown], options);
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t'));
  };
  // The first frame is asked for in any case: times count from there.
  const rows = await run(FIELDS, '-2', '-Y', `frame.number == 1 || (${SEGMENTS})`);
  const [first] = rows;
  const isFirst = first?.[FIELDS.indexOf('frame.number')] === '1';
  if (rows.length > 0 && !isFirst) throw new Error(`${file} has no first frame`);
  const segments = first === undefined || isSegment(first) ? rows : rows.slice(1);
  const zero = first?.[FIELDS.indexOf('frame.time_epoch')] ?? '0';
  return { segments: segments.map(rowOf), zeroNanos: nanosOf(zero) };
}

/** Whether the filter for segments shows this row. */
function isSegment(cells: readonly string[]): boolean {
  const has = (name: (typeof FIELDS)[number]) => (cells[FIELDS.indexOf(name)] ?? '') !== '';
  return has('tcp.len') && !has('icmp.type') && !has('icmpv6.type');
}

function rowOf(cells: readonly string[]): TsharkRow {
  const cell = (name: (typeof FIELDS)[number]) => cells[FIELDS.indexOf(name)] ?? '';
  const has = (name: (typeof FIELDS)[number]) => cell(name) !== '';
  const numberOf = (name: (typeof FIELDS)[number]) => (has(name) ? Number(cell(name)) : undefined);
  return {
    frame: Number(cell('frame.number')),
    nanos: nanosOf(cell('frame.time_epoch')),
    stream: Number(cell('tcp.stream')),
    source: has('ipv6.src') ? cell('ipv6.src') : cell('ip.src'),
    port: Number(cell('tcp.srcport')),
    seq: signed(cell('tcp.seq')),
    nextSeq: signed(cell('tcp.nxtseq')),
    ack: signed(cell('tcp.ack')),
    length: Number(cell('tcp.len')),
    flags: Number(cell('tcp.flags')),
    windowRaw: Number(cell('tcp.window_size_value')),
    window: Number(cell('tcp.window_size')),
    scaleFactor: numberOf('tcp.window_size_scalefactor'),
    hasScaleOption: has('tcp.options.wscale.shift'),
    scaleShift: numberOf('tcp.options.wscale.shift'),
    destination: has('ipv6.dst') ? cell('ipv6.dst') : cell('ip.dst'),
    destinationPort: Number(cell('tcp.dstport')),
    seqRaw: Number(cell('tcp.seq_raw')),
    ackRaw: Number(cell('tcp.ack_raw')),
    headerLength: Number(cell('tcp.hdr_len')),
    checksum: cell('tcp.checksum'),
    urgentPointer: Number(cell('tcp.urgent_pointer')),
    mss: numberOf('tcp.options.mss_val'),
    hasSackPermitted: has('tcp.options.sack_perm'),
    hasTimestamps: has('tcp.options.timestamp.tsval'),
    initialRtt: numberOf('tcp.analysis.initial_rtt'),
    acksFrame: numberOf('tcp.analysis.acks_frame'),
    isKeepAlive: has('tcp.analysis.keep_alive'),
    isRetransmission: has('tcp.analysis.retransmission'),
    isFast: has('tcp.analysis.fast_retransmission'),
    isSpurious: has('tcp.analysis.spurious_retransmission'),
    isOutOfOrder: has('tcp.analysis.out_of_order'),
  };
}

/** Of a 32-bit number; none of the captures has 2 GiB in a direction. */
function signed(text: string): number {
  return Number(text) | 0;
}

function nanosOf(epoch: string): bigint {
  const [whole = '0', fraction = ''] = epoch.split('.');
  return BigInt(whole) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0').slice(0, 9));
}
