import type { Layer, Packet, TreeNode } from '../model/packet.js';
import { FieldNode, LayerNode, PacketNode } from '../model/packet-tree.js';
import { epochNanos } from '../model/time-nanos.js';
import { ekSpellings } from './ek-spellings.js';
import { type EkObject, type EkValue, isEkObject, parseEkLine } from './ek-json.js';

/** A line of EK text that cannot be read: tshark broke off in the middle of it, or it is not EK. */
export class EkSyntaxError extends Error {
  override readonly name: string = 'EkSyntaxError';

  constructor(
    /** Last frame that was read whole; 0 for none. */
    readonly afterFrame: number,
    options?: ErrorOptions,
  ) {
    super(`tshark's output cannot be read after frame ${afterFrame}`, options);
  }
}

/**
 * Reads `tshark -T ek` line by line into packets. EK cannot carry labels and hidden flags, and it
 * spells field names its own way (`tcp_tcp_seq_raw`): the fields listed here keep that spelling, for
 * the way back is ambiguous, while `get()` takes filter names.
 */
export class EkReader {
  #lastFrame = 0;

  /**
   * The packet of one line; `undefined` for the index line that precedes each packet.
   *
   * @throws {@link EkSyntaxError} naming the frame after which the line came.
   */
  read(line: string): Packet | undefined {
    if (line.trim() === '') return undefined;
    const document = this.#parse(line);
    const layers = document['layers'];
    if (layers === undefined && document['index'] !== undefined) return undefined;
    if (!isEkObject(layers)) throw new EkSyntaxError(this.#lastFrame);
    const packet = packetOf(layers, document['timestamp']);
    if (packet === undefined) throw new EkSyntaxError(this.#lastFrame);
    this.#lastFrame = packet.frameNumber;
    return packet;
  }

  #parse(line: string): EkObject {
    try {
      return parseEkLine(line);
    } catch (cause) {
      throw new EkSyntaxError(this.#lastFrame, { cause });
    }
  }
}

function packetOf(members: EkObject, timestamp: EkValue | undefined): Packet | undefined {
  const frame = members['frame'];
  if (!isEkObject(frame)) return undefined;
  const frameLayer = new EkLayer('frame', frame);
  const frameNumber = Number(frameLayer.shown('frame.number'));
  const epoch = frameLayer.shown('frame.time_epoch') ?? '';
  const timeNanos = epochNanos(epoch) ?? indexNanos(timestamp, epoch);
  if (!Number.isSafeInteger(frameNumber) || timeNanos === undefined) return undefined;
  const protocols = frameLayer.shown('frame.protocols') ?? '';
  const dotted = protocols.split(':').filter((name) => name.includes('.'));
  const names = new Map(dotted.map((name) => [name.replaceAll('.', '_'), name]));
  return new PacketNode(frameNumber, timeNanos, layersOf(members, names));
}

/** Fraction of a date that `epochNanos` cannot read; 4.4 cuts `586524-01-19T07:53:24.12633800` off there. */
const FRACTION = /\.(\d{4,9})Z?$/;

/**
 * Time of the index, in milliseconds: all there is when the frame layer has no `frame.time_epoch`. When
 * that has a year beyond those of `Date`, its fraction is still good.
 */
function indexNanos(timestamp: EkValue | undefined, epoch: string): bigint | undefined {
  const text = typeof timestamp === 'number' ? String(timestamp) : timestamp;
  if (typeof text !== 'string' || !/^-?\d+$/.test(text)) return undefined;
  const milliseconds = BigInt(text);
  const fraction = FRACTION.exec(epoch)?.[1];
  if (fraction === undefined || milliseconds < 0n) return milliseconds * 1_000_000n;
  return (milliseconds / 1000n) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
}

/** Protocol names whose dots EK turned into underscores, with their dots. */
type DottedNames = ReadonlyMap<string, string>;

function layersOf(
  members: EkObject,
  names: DottedNames,
  isWanted: (key: string, value: EkValue) => boolean = () => true,
): readonly Layer[] {
  return Object.entries(members).flatMap(([key, value]) =>
    isWanted(key, value)
      ? arrayOf(value).map((one) => new EkLayer(names.get(key) ?? key, one, names))
      : [],
  );
}

const NO_NAMES: DottedNames = new Map();

class EkLayer extends LayerNode {
  readonly label = undefined;
  readonly position = undefined;
  readonly size = undefined;
  readonly #members: EkObject;
  readonly #names: DottedNames;
  #children: readonly TreeNode[] | undefined;

  /** @param value - Something else than an object when the layer shows no fields. */
  constructor(
    readonly name: string,
    value: EkValue,
    names: DottedNames = NO_NAMES,
  ) {
    super();
    this.#members = isEkObject(value) ? value : {};
    this.#names = names;
  }

  get children(): readonly TreeNode[] {
    this.#children ??= [
      ...fieldsOf(this.#members),
      ...layersOf(this.#members, this.#names, isLayer),
    ];
    return this.#children;
  }

  override shown(name: string): string | undefined {
    for (const key of ekSpellings(this.name, name)) {
      const value = Object.hasOwn(this.#members, key) ? this.#members[key] : undefined;
      if (value !== undefined && !isLayer(key, value)) return shown(arrayOf(value)[0]);
    }
    return undefined;
  }

  override shownAll(name: string): readonly string[] {
    return ekSpellings(this.name, name).flatMap((key) => {
      const value = Object.hasOwn(this.#members, key) ? this.#members[key] : undefined;
      return value === undefined ? [] : arrayOf(value).flatMap((one) => shown(one) ?? []);
    });
  }
}

/** Expert information is an object like a layer, but no protocol: PDML makes it a field too. */
const EXPERT = '_ws_expert';

function isLayer(key: string, value: EkValue): boolean {
  return key !== EXPERT && arrayOf(value).some((one) => isEkObject(one));
}

function fieldsOf(members: EkObject): readonly TreeNode[] {
  return Object.entries(members).flatMap(([key, value]) =>
    isLayer(key, value)
      ? []
      : arrayOf(value).map(
          (one) =>
            new FieldNode({
              name: key === 'text' ? '' : key,
              show: shown(one),
              children: isEkObject(one) ? fieldsOf(one) : [],
            }),
        ),
  );
}

function arrayOf(value: EkValue): readonly EkValue[] {
  return isArray(value) ? value : [value];
}

function isArray(value: EkValue): value is readonly EkValue[] {
  return Array.isArray(value);
}

/** A value as the other formats print it: releases differ in what they print as number or boolean. */
function shown(value: EkValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value === null ? '' : undefined;
}
