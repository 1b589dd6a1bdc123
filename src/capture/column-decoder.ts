import { secondsNanos } from '../model/time-nanos.js';
import { EndpointCache } from '../tcp/endpoint-cache.js';
import type { Segment } from '../tcp/segment.js';
import { segmentOfFields } from '../tcp/segment-of-fields.js';
import { tcpInChain, type TcpPlace } from '../tcp/tcp-in-chain.js';
import { ANALYSIS_COLUMNS } from '../tshark/analysis-arguments.js';
import { readTcpOptions, type TcpOptions } from '../wire/tcp-options.js';
import { wholeOptions } from '../wire/whole-options.js';
import type { ColumnRow } from './column-row.js';
import { EpochNanos } from './epoch-nanos.js';

/** TCP header without options, and the longest one, in bytes (RFC 9293 §3.1). */
const PLAIN_HEADER = 20;
const MOST_OPTIONS = 40;
/** A column of more bytes may have been cut. */
const LONGEST_CELL = 250;
const NO_OPTIONS: TcpOptions = {};
/** What tshark prints of a field of bytes that was not cut by itself; of a field without any it says so. */
const WHOLE_BYTES = /^(?:[\da-f]*|<MISSING>)$/;

type Column = (typeof ANALYSIS_COLUMNS)[number];

const AT = Object.fromEntries(ANALYSIS_COLUMNS.map((name, index) => [name, index])) as Readonly<
  Record<Column, number>
>;
const FIRST_OF_TCP = AT['tcp.srcport'];
const IPV4_COLUMNS = [AT['ip.src'], AT['ip.dst'], AT['ip.id'], AT['ip.ttl']];
const IPV6_COLUMNS = [AT['ipv6.src'], AT['ipv6.dst'], AT['ipv6.hlim']];

/** What a line of columns was found to be. */
interface DecodedRow {
  frameNumber: number;
  /** Nanoseconds since 1970. */
  timeNanos: bigint;
  /** Wireshark's name of the link type. */
  linkName: string;
  /** `undefined` when there is no TCP in the frame. */
  segment: Segment | undefined;
}

/**
 * Makes segments of tshark's columns: the same as from its trees, or none where the columns do not tell
 * for certain what the tree would.
 */
export class ColumnDecoder {
  /** The last row that was decoded; the next one takes its place. */
  readonly frame: DecodedRow = { frameNumber: 0, timeNanos: 0n, linkName: '', segment: undefined };
  private readonly endpoints = new EndpointCache();
  private readonly places = new Map<string, TcpPlace | 'none' | 'unclear'>();
  private readonly optionBytes = new Uint8Array(MOST_OPTIONS);
  private readonly times = new EpochNanos();

  /**
   * Decodes a line into {@link frame}.
   *
   * @returns `unclear` when the segments of the frame are to be taken from its tree, `unreadable` for
   *   a line that is not made of the columns that were asked for, or of a block without a time, and `no-packet`
   *   for a file as a whole, which has a link type and no time.
   */
  decode(row: ColumnRow): 'clear' | 'unclear' | 'unreadable' | 'no-packet' {
    const { frame } = this;
    const timeNanos = this.timeOf(row);
    frame.frameNumber = row.number(AT['frame.number']);
    frame.segment = undefined;
    const isWhole = row.count === ANALYSIS_COLUMNS.length && frame.frameNumber === 1;
    const isTimeless = row.isEmpty(AT['frame.time_epoch']) && row.isEmpty(FIRST_OF_TCP);
    // A custom block, which may well be the first of a capture, has neither time nor link type.
    if (isWhole && isTimeless && !row.isEmpty(AT['frame.encap_type'])) return 'no-packet';
    if (row.count !== ANALYSIS_COLUMNS.length || frame.frameNumber < 1 || timeNanos === undefined) {
      return 'unreadable';
    }
    frame.timeNanos = timeNanos;
    frame.linkName = row.text(AT['frame.encap_type']);
    const place = this.placeIn(row);
    if (place === 'none') return row.isEmpty(FIRST_OF_TCP) ? 'clear' : 'unclear';
    if (place === 'unclear' || !isCertain(row)) return 'unclear';
    const network = networkLayer(row, place);
    if (network === undefined) return 'unclear';
    return this.readSegment(row, network, place.isQuoted) ? 'clear' : 'unclear';
  }

  private placeIn(row: ColumnRow): TcpPlace | 'none' | 'unclear' {
    const chain = row.text(AT['frame.protocols']);
    let place = this.places.get(chain);
    if (place === undefined) {
      place = tcpInChain(chain);
      this.places.set(chain, place);
    }
    return place;
  }

  private timeOf(row: ColumnRow): bigint | undefined {
    const text = row.text(AT['frame.time_epoch']);
    const point = text.indexOf('.');
    const seconds = Number(text.slice(0, point));
    const nanos = Number(text.slice(point + 1, point + 10).padEnd(9, '0'));
    if (point < 1 || !(seconds >= 0) || !(nanos >= 0)) return secondsNanos(text);
    return this.times.of(seconds, nanos);
  }

  /** False when the columns leave the segment open. */
  private readSegment(row: ColumnRow, network: NetworkLayer, isQuoted: boolean): boolean {
    return this.readWhole(row, network, isQuoted) || this.readOdd(row, network, isQuoted);
  }

  /** Reads the usual header, of which nothing is missing; false for any other. */
  private readWhole(row: ColumnRow, network: NetworkLayer, isQuoted: boolean): boolean {
    const sourcePort = row.number(AT['tcp.srcport']);
    const destinationPort = row.number(AT['tcp.dstport']);
    const seq = row.number(AT['tcp.seq']);
    const ack = row.number(AT['tcp.ack']);
    const flags = row.number(AT['tcp.flags']);
    const window = row.number(AT['tcp.window_size_value']);
    const checksum = row.number(AT['tcp.checksum']);
    const urgent = row.number(AT['tcp.urgent_pointer']);
    const headerLength = row.number(AT['tcp.hdr_len']);
    const length = row.number(AT['tcp.len']);
    const isLengthRead = length >= 0 || row.isEmpty(AT['tcp.len']);
    if (Math.min(sourcePort, destinationPort, seq, ack, flags, window, checksum, urgent) < 0) {
      return false;
    }
    const options = headerLength < PLAIN_HEADER ? undefined : this.optionsIn(row, headerLength);
    if (options === undefined || !isLengthRead) return false;
    this.frame.segment = {
      frameNumber: this.frame.frameNumber,
      headerIndex: 0,
      timeNanos: this.frame.timeNanos,
      frameLength: row.number(AT['frame.len']),
      source: this.endpoints.ofText(network.source, sourcePort),
      destination: this.endpoints.ofText(network.destination, destinationPort),
      seq,
      ack,
      flags,
      window,
      headerLength,
      length: isQuoted || length < 0 ? undefined : length,
      options,
      checksum,
      isChecksumBad: false,
      ipId: network.ipId,
      hopLimit: network.hopLimit,
      isQuoted,
      capturedHeaderBytes: undefined,
    };
    return true;
  }

  /** The options of a header that has all of them; `undefined` for any other. */
  private optionsIn(row: ColumnRow, headerLength: number): TcpOptions | undefined {
    const announced = headerLength - PLAIN_HEADER;
    const column = AT['tcp.options'];
    if (announced === 0) return row.isEmpty(column) ? NO_OPTIONS : undefined;
    const length = row.hexBytes(column, this.optionBytes);
    if (length === announced && row.length(column) === announced * 2) {
      return readTcpOptions(this.optionBytes.subarray(0, length), announced);
    }
    // Without a mark behind the digits it was the capture that cut them.
    if (row.length(column) === length * 2) return undefined;
    const count = row.valuesIn(AT['tcp.options.sack_re']);
    const last = row.valueNumber(AT['tcp.options.sack_re'], count - 1);
    const bytes = this.optionBytes.subarray(0, length);
    const whole = wholeOptions(bytes, announced, { count, last });
    return whole && readTcpOptions(whole, announced);
  }

  /** Reads a header of which something is missing, or which is at odds with itself. */
  private readOdd(row: ColumnRow, network: NetworkLayer, isQuoted: boolean): boolean {
    for (let column = FIRST_OF_TCP; column < AT['tcp.options.sack_re']; column++) {
      if (row.valuesIn(column) > 1) return false;
    }
    const { frameNumber, timeNanos } = this.frame;
    const frameLength = row.number(AT['frame.len']);
    const fields = { shown: (name: string) => shownIn(row, name) };
    if (!WHOLE_BYTES.test(row.text(AT['tcp.options']))) return false;
    const facts = segmentOfFields(fields, network, isQuoted);
    if (facts !== undefined) {
      this.frame.segment = { frameNumber, headerIndex: 0, timeNanos, frameLength, ...facts };
    }
    return true;
  }
}

/** The network header that carries a segment. */
interface NetworkLayer {
  readonly source: string;
  readonly destination: string;
  readonly ipId: number | undefined;
  readonly hopLimit: number;
}

/** `undefined` when the values are not those of the layers in the chain. */
function networkLayer(row: ColumnRow, place: TcpPlace): NetworkLayer | undefined {
  const ip = valuesInAll(row, IPV4_COLUMNS);
  const ipv6 = valuesInAll(row, IPV6_COLUMNS);
  if (ip === place.ip && ipv6 === place.ipv6) return layerAt(row, place.network, place.index);
  if (!place.isBehindLabels) return undefined;
  // 4.4 and 4.6 leave out the network layer that MPLS carries (RFC 3032): the last one.
  if (ip === place.ip + 1 && ipv6 === place.ipv6) return layerAt(row, 'ip', ip - 1);
  if (ip === place.ip && ipv6 === place.ipv6 + 1) return layerAt(row, 'ipv6', ipv6 - 1);
  return undefined;
}

function layerAt(
  row: ColumnRow,
  network: TcpPlace['network'],
  index: number,
): NetworkLayer | undefined {
  if (network === undefined) return undefined;
  const isIpv4 = network === 'ip';
  const hopLimit = row.valueNumber(AT[isIpv4 ? 'ip.ttl' : 'ipv6.hlim'], index);
  const ipId = isIpv4 ? row.valueNumber(AT['ip.id'], index) : undefined;
  if (hopLimit < 0 || (ipId !== undefined && ipId < 0)) return undefined;
  const source = row.valueText(AT[`${network}.src`], index);
  return { source, destination: row.valueText(AT[`${network}.dst`], index), ipId, hopLimit };
}

/** How many values each of the columns has; -1 when they have not the same number. */
function valuesInAll(row: ColumnRow, columns: readonly number[]): number {
  let count = -1;
  for (const column of columns) {
    const values = row.valuesIn(column);
    if (count !== -1 && values !== count) return -1;
    count = values;
  }
  return count;
}

/** May no column have been cut? */
function isCertain(row: ColumnRow): boolean {
  for (let column = AT['frame.protocols']; column < FIRST_OF_TCP; column++) {
    if (row.length(column) > LONGEST_CELL) return false;
  }
  return true;
}

/** Raw numbers stand in the columns of the relative ones, for tshark's own analysis is off. */
const COLUMN_OF_FIELD: Readonly<Record<string, Column>> = {
  'tcp.seq_raw': 'tcp.seq',
  'tcp.ack_raw': 'tcp.ack',
};

function shownIn(row: ColumnRow, name: string): string | undefined {
  const column = (AT as Readonly<Record<string, number>>)[COLUMN_OF_FIELD[name] ?? name];
  return column === undefined || row.isEmpty(column) ? undefined : row.text(column);
}
