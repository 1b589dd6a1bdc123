import type {
  ExpertItem,
  FieldDescription,
  Item,
  LayoutDescription,
  PayloadItem,
  ProtocolDescription,
  SwitchItem,
  WindowItem,
} from '../describe/description.js';
import { usedFields } from '../describe/used-fields.js';
import { cExpression } from './c-expression.js';
import { infoLines } from './c-info.js';
import { hidden, lengthOf } from './c-item.js';
import { LeafWriter } from './c-leaves.js';
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
  #leaves: LeafWriter;

  constructor(
    private readonly protocol: ProtocolDescription,
    private readonly names: ProtocolNames,
  ) {
    this.#leaves = new LeafWriter(names, this.#used);
  }

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
    this.#leaves = new LeafWriter(this.names, this.#used);
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
        return this.#leaves.bitmask(item);
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
        return this.#leaves.leaf(item);
    }
  }

  #field({ abbrev }: FieldDescription): string {
    return this.names.fields.of(abbrev);
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
