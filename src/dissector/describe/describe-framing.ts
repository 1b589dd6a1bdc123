import type { FixedBytes, PduOptions, AttachOptions, Ports } from '../language/protocol-options.js';
import type { Attachment, ByteOrder, Framing, HeuristicTest, PortRange } from './description.js';
import { isRecord } from './check-shape.js';
import type { Problems } from './problems.js';

const LENGTH_BYTES = { uint8: 1, uint16: 2, uint24: 3, uint32: 4 } as const;
const DEFAULT_MAX = 1_000_000;
const LARGEST = 2_147_483_647;
/** Fewer fixed bytes than this are found by chance too often. */
const FEW_BYTES = 4;

/** Describes how PDUs are found in a stream. */
export function describeFraming(
  pdu: PduOptions | undefined,
  usual: ByteOrder,
  problems: Problems,
): Framing {
  if (pdu === undefined) return { kind: 'datagram' };
  if ('delimiter' in pdu) {
    const bytes = bytesOf(pdu.delimiter, 'pdu.delimiter', problems);
    return { kind: 'delimiter', bytes };
  }
  const {
    headerSize,
    offset,
    type,
    byteOrder = usual,
    add = 0,
    max = DEFAULT_MAX,
  } = pdu.lengthField;
  const refuse = (text: string) => {
    problems.add('pdu.lengthField', text);
  };
  const bytes = Object.hasOwn(LENGTH_BYTES, type) ? LENGTH_BYTES[type] : undefined;
  if (bytes === undefined) {
    refuse(`type is "${type}"; use one of: ${Object.keys(LENGTH_BYTES).join(', ')}`);
  }
  if (!isCount(offset, LARGEST)) refuse(`offset is ${offset}; it is to be a whole number from 0`);
  if (!['BE', 'LE'].includes(byteOrder)) {
    refuse(`byteOrder is "${byteOrder}"; use one of: BE, LE`);
  }
  const end = (isCount(offset, LARGEST) ? offset : 0) + (bytes ?? 1);
  if (!isCount(headerSize, LARGEST) || headerSize < end) {
    refuse(
      `headerSize is ${headerSize}, but the length field ends at ${end}; let it be at least ${end}`,
    );
  }
  if (headerSize < 2) {
    refuse(
      'headerSize is 1, which is what Wireshark is told of a length that cannot be; let it be 2',
    );
  }
  if (!Number.isSafeInteger(add) || Math.abs(add) > LARGEST) {
    refuse(`add is ${add}; it is to be a whole number`);
  }
  if (!isCount(max, LARGEST) || max < headerSize) {
    refuse(`max is ${max}, but a PDU has at least the ${headerSize} bytes of headerSize; raise it`);
  }
  return { kind: 'length', headerSize, offset, bytes: bytes ?? 1, byteOrder, add, max };
}

/** Describes what packets belong to a protocol. */
export function describeAttachments(
  attach: readonly AttachOptions[],
  framing: Framing,
  problems: Problems,
): readonly Attachment[] {
  const attachments = attach.map((one) => describeAttachment(one, problems));
  if (framing.kind === 'datagram' && attachments.some(({ over }) => over === 'tcp')) {
    problems.add(
      undefined,
      'over TCP, something has to say where a PDU ends; add pdu: { lengthField: … } or pdu: { delimiter: … }',
    );
  }
  return attachments;
}

function describeAttachment(attach: AttachOptions, problems: Problems): Attachment {
  if ('heuristic' in attach) return describeHeuristic(attach.heuristic, problems);
  const { table, values } = attach;
  const known: readonly string[] = ['tcp.port', 'udp.port'];
  if (!known.includes(table)) {
    problems.add('attach', `table is "${table}"; use one of: ${known.join(', ')}`);
  }
  if (values.length === 0) problems.add('attach', `${table} has no values; name at least one port`);
  const ports = values.map((value) => rangeOf(value, problems));
  return { kind: 'ports', over: table === 'tcp.port' ? 'tcp' : 'udp', ports };
}

function rangeOf(value: Ports, problems: Problems): PortRange {
  const range = isRecord(value) ? value : { from: value, to: value };
  for (const port of new Set([range.from, range.to])) {
    if (isCount(port, 65_535) && port > 0) continue;
    problems.add('attach', `${port} is no port; ports are 1 to 65535`);
  }
  if (range.from > range.to) {
    problems.add('attach', `the ports ${range.from} to ${range.to} are none; swap the two`);
  }
  return Object.freeze({ from: range.from, to: range.to });
}

type Heuristic = Extract<AttachOptions, { readonly heuristic: unknown }>['heuristic'];

function describeHeuristic({ over, test }: Heuristic, problems: Problems): Attachment {
  const path = 'attach.heuristic';
  const tests = test.map(({ offset, bytes }): HeuristicTest => {
    if (!isCount(offset, 65_535)) problems.add(path, `offset is ${offset}; it is to be 0 to 65535`);
    return Object.freeze({ offset, bytes: bytesOf(bytes, path, problems) });
  });
  const count = tests.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (tests.length === 0)
    problems.add(path, 'it tests nothing; name bytes that stand in every PDU');
  else if (count < FEW_BYTES) {
    problems.warn(path, `${count} fixed bytes are found by chance; test at least ${FEW_BYTES}`);
  }
  return { kind: 'heuristic', over, tests };
}

function bytesOf(given: FixedBytes, path: string, problems: Problems): readonly number[] {
  if (typeof given !== 'string' && !isBytes(given)) {
    problems.add(path, 'it has no bytes; give a text or a list, as in [13, 10]');
    return [];
  }
  const bytes = typeof given === 'string' ? [...new TextEncoder().encode(given)] : [...given];
  if (bytes.length === 0) problems.add(path, 'it has no bytes; name at least one');
  for (const byte of bytes) {
    if (!isCount(byte, 255)) problems.add(path, `${byte} is no byte; bytes are 0 to 255`);
  }
  return Object.freeze(bytes);
}

function isBytes(value: unknown): boolean {
  return Array.isArray(value) || value instanceof Uint8Array;
}

function isCount(value: number, highest: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= highest;
}
