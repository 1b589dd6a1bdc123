import { ekSpellings } from '../model/field-values.js';
import type { Field, Layer, Packet } from '../model/packet.js';
import { type EkObject, type EkValue, isEkObject, parseEkLine } from './ek-json.js';
import { epochNanos } from './epoch-nanos.js';

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
  const frameNumber = Number(frameLayer.get('frame.number'));
  const epoch = frameLayer.get('frame.time_epoch') ?? '';
  const timeNanos = epochNanos(epoch) ?? indexNanos(timestamp, epoch);
  if (!Number.isSafeInteger(frameNumber) || timeNanos === undefined) return undefined;
  const protocols = frameLayer.get('frame.protocols') ?? '';
  const dotted = protocols.split(':').filter((name) => name.includes('.'));
  const names = new Map(dotted.map((name) => [name.replaceAll('.', '_'), name]));
  return { frameNumber, timeNanos, layers: layersOf(members, names) };
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

class EkLayer implements Layer {
  readonly label = undefined;
  readonly #members: EkObject;
  readonly #names: DottedNames;
  #fields: readonly Field[] | undefined;
  #layers: readonly Layer[] | undefined;

  /** @param value - Something else than an object when the layer shows no fields. */
  constructor(
    readonly name: string,
    value: EkValue,
    names: DottedNames = NO_NAMES,
  ) {
    this.#members = isEkObject(value) ? value : {};
    this.#names = names;
  }

  get fields(): readonly Field[] {
    this.#fields ??= fieldsOf(this.#members);
    return this.#fields;
  }

  get layers(): readonly Layer[] {
    this.#layers ??= layersOf(this.#members, this.#names, isLayer);
    return this.#layers;
  }

  get(name: string): string | undefined {
    for (const key of ekSpellings(this.name, name)) {
      const value = Object.hasOwn(this.#members, key) ? this.#members[key] : undefined;
      if (value !== undefined && !isLayer(key, value)) return shown(arrayOf(value)[0]);
    }
    return undefined;
  }
}

/** Expert information is an object like a layer, but no protocol: PDML makes it a field too. */
const EXPERT = '_ws_expert';

function isLayer(key: string, value: EkValue): boolean {
  return key !== EXPERT && arrayOf(value).some((one) => isEkObject(one));
}

function fieldsOf(members: EkObject): readonly Field[] {
  return Object.entries(members).flatMap(([key, value]) =>
    isLayer(key, value)
      ? []
      : arrayOf(value).map((one): Field => ({
          name: key === 'text' ? '' : key,
          show: shown(one),
          label: undefined,
          isHidden: false,
          fields: isEkObject(one) ? fieldsOf(one) : [],
        })),
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
