import { addressBytes, timeBytes } from '../describe/layout-sizes.js';
import { shiftOf } from '../describe/number-ranges.js';
import type {
  BitmaskItem,
  ByteOrder,
  ExpertItem,
  FieldDescription,
  Item,
  LayoutDescription,
  LeafItem,
  Length,
  PayloadItem,
  ProtocolDescription,
  SwitchItem,
  TextEncoding,
  WindowItem,
} from '../describe/description.js';
import { usedFields } from '../describe/used-fields.js';
import { cExpression } from './c-expression.js';
import { infoLines } from './c-info.js';
import type { ProtocolNames } from './c-names.js';
import { cInteger, indented } from './c-text.js';

/** Expert infos that the file needs, by filter name. */
export type Experts = Map<string, Omit<ExpertItem, 'kind' | 'condition'>>;

/** Writes the functions that read layouts. */
export class LayoutWriter {
  readonly experts: Experts = new Map();
  readonly dissectors = new Set<string>();
  #used: ReadonlySet<string> = new Set();
  #windows = 0;

  constructor(
    private readonly protocol: ProtocolDescription,
    private readonly names: ProtocolNames,
  ) {}

  /** The declaration of a layout's function. */
  signature(index: number): readonly string[] {
    return [
      'static int',
      `${this.names.layout(index)}(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, int off, x_state *st)`,
    ];
  }

  /** A layout's function. */
  layout({ items }: LayoutDescription, index: number): readonly string[] {
    const { info } = this.protocol;
    const more =
      index === 0 ? info.flatMap((part) => (part.kind === 'field' ? [part.id] : [])) : [];
    this.#used = usedFields(items, more);
    this.#windows = 0;
    return [
      ...this.signature(index),
      '{',
      ...indented([
        'proto_item *last = proto_tree_get_parent(tree);',
        ...[...this.#used].map((id) => `int64_t v_${id} = 0;`),
        '',
        ...this.#items(items),
        ...(index === 0 ? infoLines(info, this.names) : []),
        '(void)last;',
        '(void)pinfo;',
        '(void)st;',
        'return off;',
      ]),
      '}',
    ];
  }

  #items(items: readonly Item[]): readonly string[] {
    return items.flatMap((item) => this.#item(item));
  }

  #item(item: Item): readonly string[] {
    switch (item.kind) {
      case 'bitmask':
        return this.#bitmask(item);
      case 'generated':
        return [
          ...(this.#used.has(item.id)
            ? [`v_${item.id} = (uint32_t)${cExpression(item.value)};`]
            : []),
          `last = x_note(st, pinfo, proto_tree_add_uint(tree, ${this.#field(item.field)}, tvb, off, 0, (uint32_t)${
            this.#used.has(item.id) ? `v_${item.id}` : cExpression(item.value)
          }));`,
          'proto_item_set_generated(last);',
          ...hidden(item.field),
        ];
      case 'struct':
        return ['{', ...indented(this.#below(item.field, item.layout)), '}'];
      case 'array':
        return this.#array(item);
      case 'window':
        return this.#window(item);
      case 'switch':
        return this.#switch(item);
      case 'when':
        return [`if (${cExpression(item.condition)}) {`, ...indented(this.#items(item.items)), '}'];
      case 'payload':
        return this.#payload(item);
      case 'expert':
        this.experts.set(item.abbrev, item);
        return [
          `if (${cExpression(item.condition)})`,
          `    expert_add_info(pinfo, last, &${this.names.experts.of(item.abbrev)});`,
        ];
      case 'number':
      case 'float':
      case 'bool':
      case 'string':
      case 'stringz':
      case 'uint-string':
      case 'bytes':
      case 'address':
      case 'time':
        return this.#leaf(item);
    }
  }

  #field({ abbrev }: FieldDescription): string {
    return this.names.fields.of(abbrev);
  }

  #leaf(item: LeafItem): readonly string[] {
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
    return this.#used.has(id) ? [`v_${id} = ${value};`] : [];
  }

  #number({ field, bytes, isSigned, byteOrder }: Extract<LeafItem, { kind: 'number' }>): string {
    const read = `x_uint(tvb, off, ${bytes}, ${littleOf(byteOrder)})`;
    if (isSigned) return `x_signed(${read}, ${bytes})`;
    return `(int64_t)${partOf(read, field)}`;
  }

  #bitmask(item: BitmaskItem): readonly string[] {
    const { field, parts, bytes, byteOrder, id } = item;
    const encoding = encodingOf(byteOrder);
    const isKept = [id, ...parts.map((part) => part.id)].some((one) => this.#used.has(one));
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

  /** A layout below an item of its own. */
  #below(field: FieldDescription, layout: number): readonly string[] {
    const subtree = this.names.subtrees.of(field.abbrev);
    const add = `proto_tree_add_item(tree, ${this.#field(field)}, tvb, off, tvb_captured_length_remaining(tvb, off), ENC_NA)`;
    return [
      `proto_item *item = x_note(st, pinfo, ${add});`,
      'int end;',
      '',
      ...(field.hidden ? ['proto_item_set_hidden(item);'] : []),
      'x_enter(st, pinfo, item);',
      `end = ${this.names.layout(layout)}(tvb, pinfo, proto_item_add_subtree(item, ${subtree}), off, st);`,
      'st->depth -= 1;',
      'proto_item_set_len(item, end - off);',
      'last = item;',
      ...(this.#isInArray ? ['if (end == off)', '    break;'] : []),
      'off = end;',
    ];
  }

  #isInArray = false;

  #array(item: Extract<Item, { kind: 'array' }>): readonly string[] {
    this.#isInArray = true;
    const body = this.#below(item.field, item.layout);
    this.#isInArray = false;
    if (item.count === 'rest') {
      return ['while (tvb_reported_length_remaining(tvb, off) > 0) {', ...indented(body), '}'];
    }
    return [
      '{',
      ...indented([
        `int count = ${lengthOf(item.count)};`,
        '',
        'while (count-- > 0) {',
        ...indented(body),
        '}',
      ]),
      '}',
    ];
  }

  #window(item: WindowItem): readonly string[] {
    this.#windows += 1;
    const name = `w${this.#windows}`;
    const { filterName } = this.protocol;
    const abbrev = `${filterName}.length_overrun`;
    this.experts.set(abbrev, {
      abbrev,
      severity: 'ERROR',
      group: 'PROTOCOL',
      text: 'Length goes beyond the data that contains it',
    });
    return [
      '{',
      ...indented([
        `tvbuff_t *${name}_outer = tvb;`,
        `const int ${name}_start = off;`,
        `const int ${name}_left = tvb_reported_length_remaining(tvb, off);`,
        `int ${name}_len = ${lengthOf(item.length)};`,
        '',
        `if (${name}_len > ${name}_left) {`,
        `    expert_add_info(pinfo, last, &${this.names.experts.of(abbrev)});`,
        `    ${name}_len = ${name}_left;`,
        '}',
        `tvb = tvb_new_subset_length(${name}_outer, ${name}_start, ${name}_len);`,
        'off = 0;',
        ...this.#items(item.items),
        `tvb = ${name}_outer;`,
        `off = ${name}_start + ${name}_len;`,
      ]),
      '}',
    ];
  }

  #switch(item: SwitchItem): readonly string[] {
    return [
      `switch (${cExpression(item.on)}) {`,
      ...item.cases.flatMap(({ value, items }) => [
        `case ${cInteger(value)}:`,
        ...indented([...this.#items(items), 'break;']),
      ]),
      'default:',
      ...indented([...this.#items(item.otherwise), 'break;']),
      '}',
    ];
  }

  #payload({ dissector, length }: PayloadItem): readonly string[] {
    this.dissectors.add(dissector);
    const handle = this.names.handles.of(dissector);
    return [
      '{',
      ...indented([
        `const int len = ${lengthOf(length)};`,
        '',
        'tvb_ensure_bytes_exist(tvb, off, len);',
        'if (len > 0)',
        `    x_hand_off(${handle}, tvb_new_subset_length(tvb, off, len), pinfo, tree);`,
        'off += len;',
      ]),
      '}',
    ];
  }
}

function lengthOf(length: Length): string {
  return length === 'rest'
    ? 'tvb_reported_length_remaining(tvb, off)'
    : `x_len(${cExpression(length)})`;
}

function hidden(field: FieldDescription): readonly string[] {
  return field.hidden ? ['proto_item_set_hidden(last);'] : [];
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
