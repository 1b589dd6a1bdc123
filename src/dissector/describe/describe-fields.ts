import type { DeclaredBits, GivenOptions } from '../language/declared-item.js';
import type { BitsItem, ByteOrder, FieldDescription, FieldType } from './description.js';
import type { FieldRegistry } from './field-registry.js';
import { OptionReader } from './given-options.js';
import { bitLength, rangeOf, shiftOf } from './number-ranges.js';
import type { Place } from './place.js';
import type { Problems } from './problems.js';

/** What describing an item takes beside the item. */
export interface FieldContext {
  readonly problems: Problems;
  readonly registry: FieldRegistry;
  readonly filterName: string;
  readonly byteOrder: ByteOrder;
  /** Name of the layout that is described. */
  readonly layoutName: string;
}

/** What a field is, beside its options. */
export interface FieldShape {
  readonly type: FieldType;
  /** Bytes, if it is a number or part of one. */
  readonly bytes?: number;
  readonly mask?: bigint | undefined;
  readonly isSigned?: boolean;
}

interface Declared {
  readonly kind: string;
  readonly id: string;
  readonly options: GivenOptions;
}

/** Describes the field of an item, and registers it. */
export function describeField(
  item: Declared,
  path: string,
  shape: FieldShape,
  context: FieldContext,
): FieldDescription {
  const options = new OptionReader(item.kind, path, item.options, context.problems);
  options.checkNames();
  const { bytes = 0, mask, isSigned = false, type } = shape;
  const isNumber = /^U?INT\d/.test(type);
  const bits = mask === undefined ? bytes * 8 : bitLength(mask) - shiftOf(mask);
  const strings = isNumber
    ? options.strings(rangeOf(bits, isSigned && mask === undefined))
    : undefined;
  const unit = isNumber ? options.text('unit') : undefined;
  if (unit !== undefined && strings !== undefined) {
    context.problems.add(path, 'a field has strings or a unit, not both; remove one');
  }
  return context.registry.add(path, {
    abbrev: options.text('abbrev') ?? abbrevOf(item.id, context),
    label: options.label,
    blurb: options.text('blurb'),
    type,
    bytes,
    base: isNumber ? options.base(isSigned) : undefined,
    mask,
    strings: strings && Object.freeze(strings.map((one) => Object.freeze(one))),
    trueFalse: type === 'BOOLEAN' ? options.trueFalse() : undefined,
    unit,
    hidden: options.isHidden,
  });
}

/** The filter name that a field or expert info has if it is given none. */
export function abbrevOf(
  id: string,
  { filterName, layoutName }: Pick<FieldContext, 'filterName' | 'layoutName'>,
): string {
  return [filterName, layoutName, id].filter((name) => name !== '').join('.');
}

/** Describes the parts of a bitmask of so many bytes. */
export function describeBits(
  parts: readonly DeclaredBits[],
  bytes: number,
  place: Place,
  context: FieldContext,
): readonly BitsItem[] {
  let used = 0n;
  return parts.map((part) => {
    const options = new OptionReader(
      part.kind,
      place.pathOf(part.id),
      part.options,
      context.problems,
    );
    const mask = options.mask(part.mask ?? 0, bytes * 8) ?? 1n;
    const width = part.kind === 'flag' ? 1 : bitLength(mask) - shiftOf(mask);
    const path = place.take(part.id, rangeOf(width, false));
    if ((used & mask) !== 0n) {
      context.problems.warn(
        path,
        `mask 0x${mask.toString(16)} has bits that another part has, too`,
      );
    }
    used |= mask;
    const type: FieldType = part.kind === 'flag' ? 'BOOLEAN' : `UINT${bitsOf(bytes)}`;
    const shape = { type, bytes, mask };
    return { kind: part.kind, id: part.id, field: describeField(part, path, shape, context) };
  });
}

/** The width of a number, as the names of types have it. */
export function bitsOf(bytes: number): 8 | 16 | 24 | 32 | 40 | 48 | 56 | 64 {
  const widths = [8, 16, 24, 32, 40, 48, 56, 64] as const;
  return widths[bytes - 1] ?? 64;
}
