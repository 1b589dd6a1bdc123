import { addressBytes, timeBytes } from '../describe/layout-sizes.js';
import { shiftOf } from '../describe/number-ranges.js';
import type {
  BitmaskItem,
  ByteOrder,
  FieldDescription,
  LeafItem,
  Length,
  TextEncoding,
} from '../describe/description.js';
import { hidden, lengthOf } from './c-item.js';
import type { ProtocolNames } from './c-names.js';
import { indented } from './c-text.js';

/** Writes what reads the items of one layout that hold no others. */
export class LeafWriter {
  constructor(
    private readonly names: ProtocolNames,
    /** Ids of the items whose numbers expressions use. */
    private readonly used: ReadonlySet<string>,
  ) {}

  /** Reads an item without items in it. */
  leaf(item: LeafItem): readonly string[] {
    const { field } = item;
    switch (item.kind) {
      case 'number':
        return [
          ...this.#add(field, `${item.bytes}`, encodingOf(item.byteOrder)),
          ...this.#keep(item.id, this.#number(item)),
          `off += ${item.bytes};`,
        ];
      case 'bool':
        return [
          ...this.#add(field, '1', 'ENC_NA'),
          ...this.#keep(item.id, 'x_uint(tvb, off, 1, 0) != 0'),
          'off += 1;',
        ];
      case 'float':
        return [
          ...this.#add(field, `${item.bytes}`, encodingOf(item.byteOrder)),
          `off += ${item.bytes};`,
        ];
      case 'address': {
        const isOrdered = item.address === 'IPv4' || item.address === 'GUID';
        const encoding = isOrdered ? encodingOf(item.byteOrder) : 'ENC_NA';
        const size = addressBytes(item.address);
        return [...this.#add(field, `${size}`, encoding), `off += ${size};`];
      }
      case 'time': {
        const size = timeBytes(item.encoding);
        const encoding = `ENC_TIME_${item.encoding} | ${encodingOf(item.byteOrder)}`;
        return [...this.#add(field, `${size}`, encoding), `off += ${size};`];
      }
      case 'bytes':
        return this.#sized(item.length, this.#add(field, 'len', 'ENC_NA'));
      case 'string': {
        const encoding = textEncoding(item.encoding, item.byteOrder);
        return this.#sized(item.length, this.#add(field, 'len', encoding));
      }
      case 'stringz':
        return this.#counted(field, '-1', textEncoding(item.encoding, 'BE'));
      case 'uint-string':
        return this.#counted(
          field,
          `${item.prefixBytes}`,
          `ENC_${item.encoding.replace('-', '_')} | ${encodingOf(item.byteOrder)}`,
        );
    }
  }

  #add(field: FieldDescription, size: string, encoding: string): readonly string[] {
    const add = `proto_tree_add_item(tree, ${this.#field(field)}, tvb, off, ${size}, ${encoding})`;
    return [`last = x_note(st, pinfo, ${add});`, ...hidden(field)];
  }

  /** An item whose size the call finds out. */
  #counted(field: FieldDescription, size: string, encoding: string): readonly string[] {
    const add = `proto_tree_add_item_ret_length(tree, ${this.#field(field)}, tvb, off, ${size}, ${encoding}, &len)`;
    const lines = [
      'int len = 0;',
      `last = x_note(st, pinfo, ${add});`,
      ...hidden(field),
      'off += len;',
    ];
    return ['{', ...indented(lines), '}'];
  }

  #sized(length: Length, add: readonly string[]): readonly string[] {
    const lines = [...add, 'off += len;'];
    return [
      '{',
      ...indented([
        `const int len = ${lengthOf(length)};`,
        ...(length === 'rest' ? ['if (len > 0) {', ...indented(lines), '}'] : lines),
      ]),
      '}',
    ];
  }

  /** Keeps a number for expressions, if one of them uses it. */
  #keep(id: string, value: string): readonly string[] {
    return this.used.has(id) ? [`v_${id} = ${value};`] : [];
  }

  #number({ field, bytes, isSigned, byteOrder }: Extract<LeafItem, { kind: 'number' }>): string {
    const read = `x_uint(tvb, off, ${bytes}, ${littleOf(byteOrder)})`;
    if (isSigned) return `x_signed(${read}, ${bytes})`;
    return `(int64_t)${partOf(read, field)}`;
  }

  /** Reads a number and the bits that have names of their own. */
  bitmask(item: BitmaskItem): readonly string[] {
    const { field, parts, bytes, byteOrder, id } = item;
    const encoding = encodingOf(byteOrder);
    const isKept = [id, ...parts.map((part) => part.id)].some((one) => this.used.has(one));
    return [
      '{',
      ...indented([
        'proto_tree *sub;',
        ...(isKept ? ['uint64_t raw;'] : []),
        ...this.#add(field, `${bytes}`, encoding),
        `sub = proto_item_add_subtree(last, ${this.names.subtrees.of(field.abbrev)});`,
        ...(isKept ? [`raw = x_uint(tvb, off, ${bytes}, ${littleOf(byteOrder)});`] : []),
        ...this.#keep(id, '(int64_t)raw'),
        ...parts.flatMap((part) => {
          const add = `proto_tree_add_item(sub, ${this.#field(part.field)}, tvb, off, ${bytes}, ${encoding})`;
          const bits = partOf('raw', part.field);
          const value = part.kind === 'flag' ? `${bits} != 0` : `(int64_t)${bits}`;
          const note = `x_note(st, pinfo, ${add})`;
          const line = part.field.hidden ? `proto_item_set_hidden(${note});` : `${note};`;
          return [line, ...this.#keep(part.id, value)];
        }),
        `off += ${bytes};`,
      ]),
      '}',
    ];
  }

  #field({ abbrev }: FieldDescription): string {
    return this.names.fields.of(abbrev);
  }
}

function partOf(raw: string, { mask }: FieldDescription): string {
  if (mask === undefined) return raw;
  const bits = `(${raw} & UINT64_C(0x${mask.toString(16)}))`;
  const shift = shiftOf(mask);
  return shift === 0 ? bits : `(${bits} >> ${shift})`;
}

function encodingOf(order: ByteOrder): string {
  return order === 'BE' ? 'ENC_BIG_ENDIAN' : 'ENC_LITTLE_ENDIAN';
}

function littleOf(order: ByteOrder): 0 | 1 {
  return order === 'BE' ? 0 : 1;
}

function textEncoding(encoding: TextEncoding, order: ByteOrder): string {
  if (encoding === 'UTF-16') return `ENC_UTF_16 | ${encodingOf(order)}`;
  return `ENC_${encoding.replace('-', '_')} | ENC_NA`;
}
