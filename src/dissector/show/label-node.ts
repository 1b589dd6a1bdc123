import type { Base, FieldDescription } from '../describe/description.js';
import type { PduNode } from '../interpret/pdu-node.js';
import { addressText, floatOf, hexOf, secondsOf } from '../interpret/typed-value.js';
import { upToNul } from '../interpret/text-of.js';
import type { Whole } from '../interpret/whole-number.js';
import { doubleText, floatLabel } from './float-text.js';
import { isNegativeAt, numberText, wholeText } from './show-node.js';
import { longTime, relativeTimeText } from './time-text.js';
import type { TreeStyle } from './tree-style.js';

/** Bytes that a line shows. */
const BYTES_IN_LINE = 36;
const SEVERITIES = { NOTE: 'Note', WARN: 'Warning', ERROR: 'Error' } as const;
const GROUPS = { PROTOCOL: 'Protocol', UNDECODED: 'Undecoded' } as const;

/** The line of a node in the packet details. */
export function labelOf(node: PduNode, style: TreeStyle): string {
  const { shape } = node;
  if (shape.kind === 'protocol') return shape.label;
  if (shape.kind === 'expert') {
    const { severity, group, text } = shape.expert;
    return `Expert Info (${SEVERITIES[severity]}/${GROUPS[group]}): ${text}`;
  }
  const { label } = shape.field;
  const text = valueLabel(node, style);
  const line = text === undefined ? label : `${label}: ${text}`;
  return bitPattern(node) + line;
}

function valueLabel(node: PduNode, style: TreeStyle): string | undefined {
  const { shape, bytes, start, size, value = 0 } = node;
  if (shape.kind !== 'field') return undefined;
  const { field, item } = shape;
  switch (item.kind) {
    case 'number':
    case 'bits':
    case 'bitmask':
    case 'generated':
      return numberLabel(value, field);
    case 'bool':
    case 'flag': {
      const [whenTrue, whenFalse] = field.trueFalse ?? ['True', 'False'];
      return value === 0 ? whenFalse : whenTrue;
    }
    case 'float': {
      const number = floatOf(bytes, start, item.bytes, item.byteOrder === 'LE');
      const isNegative = isNegativeAt(node);
      return item.bytes === 4
        ? floatLabel(number, isNegative)
        : doubleText(number, isNegative, style);
    }
    case 'string':
    case 'stringz':
    case 'uint-string':
      return escaped(upToNul(wholeText(node)));
    case 'bytes': {
      if (size === 0) return '<MISSING>';
      const end = start + Math.min(size, BYTES_IN_LINE);
      return hexOf(bytes, start, end) + (size > BYTES_IN_LINE ? '…' : '');
    }
    case 'address':
      return addressText(item.address, bytes, start, item.byteOrder === 'LE');
    case 'time': {
      const [seconds, nanos] = secondsOf(item, bytes, start);
      if (item.isAbsolute) return longTime(seconds, nanos);
      return `${relativeTimeText(seconds, nanos, style)} seconds`;
    }
    case 'struct':
    case 'array':
      return undefined;
  }
}

/** Text on one line: what moves the cursor is written as in C. */
function escaped(text: string): string {
  return text.replace(
    /[\u0007-\u000d]/g,
    (character) => ESCAPES[character.charCodeAt(0) - 7] ?? '',
  );
}

/** From BEL (7) to CR (13). */
const ESCAPES = [
  String.raw`\a`,
  String.raw`\b`,
  String.raw`\t`,
  String.raw`\n`,
  String.raw`\v`,
  String.raw`\f`,
  String.raw`\r`,
];

function numberLabel(value: Whole, field: FieldDescription): string {
  const { base = 'DEC', strings, unit = '', mask } = field;
  // A part of a number has as many digits as its bits need.
  const bits = mask === undefined ? field.bytes * 8 : bitCount(mask);
  const form = (one: Base) =>
    one === 'HEX'
      ? `0x${value.toString(16).padStart(Math.ceil(bits / 4), '0')}`
      : numberText(value, one, 0);
  if (strings === undefined) return inBothForms(base, form) + unit;
  const name = strings.find((one) => one.value === BigInt(value))?.text ?? 'Unknown';
  // Beside a name there is one form only.
  return `${name} (${form(FIRST_FORM[base])})`;
}

const FIRST_FORM = { DEC: 'DEC', HEX: 'HEX', OCT: 'OCT', DEC_HEX: 'DEC', HEX_DEC: 'HEX' } as const;

function inBothForms(base: Base, text: (form: Base) => string): string {
  if (base === 'DEC_HEX') return `${text('DEC')} (${text('HEX')})`;
  if (base === 'HEX_DEC') return `${text('HEX')} (${text('DEC')})`;
  return text(base);
}

function bitCount(mask: bigint): number {
  return mask.toString(2).replace(/0+$/, '').length;
}

/** `0001 .... = ` in front of a part of a number. */
function bitPattern({ shape, bytes, start, size }: PduNode): string {
  if (shape.kind !== 'field' || shape.field.mask === undefined) return '';
  const { mask, bytes: width } = shape.field;
  const inOrder = bytes.slice(start, start + size);
  const raw = BigInt(`0x${hexOf(shape.byteOrder === 'LE' ? inOrder.reverse() : inOrder, 0, size)}`);
  let pattern = '';
  for (let bit = width * 8 - 1; bit >= 0; bit--) {
    const place = 1n << BigInt(bit);
    pattern += (mask & place) === 0n ? '.' : (raw & place) === 0n ? '0' : '1';
    if (bit % 4 === 0 && bit > 0) pattern += ' ';
  }
  return `${pattern} = `;
}
