import { layout, type Layout, type LayoutChain } from '../../src/dissector/language/layout.js';
import { protocol } from '../../src/dissector/language/protocol.js';
import type { Empty } from '../../src/dissector/language/value.js';

type Chain = LayoutChain<Empty, Empty>;

/** What the compiler would refuse; JavaScript does not. */
export function unchecked(value: unknown): never {
  return value as never;
}

export function declare(options: object): unknown {
  const usual = { name: 'Demo', shortName: 'DEMO', filterName: 'demo', version: '1' };
  const empty = layout('').uint8('a', { label: 'A' });
  return protocol({ ...usual, layout: empty, ...options });
}

/** Declares a protocol with these items. */
export function items(build: (chain: Chain) => unknown): unknown {
  return declare({ layout: build(layout('')) });
}

export const field = { label: 'Field' };
const wide = { 300: 'x' };

const looped: Layout<object> = layout('loop').struct('again', () => looped, field);

/** A declaration that is refused, and the line that says why. */
export interface Wrong {
  readonly title: string;
  readonly make: () => unknown;
  readonly says: string;
}

export const WRONG_DECLARATIONS: readonly Wrong[] = [
  {
    title: 'a filter name in capitals',
    make: () => declare({ filterName: 'Demo', layout: layout('').uint8('z', field) }),
    says: 'protocol "Demo": filterName "Demo" is to be a lower-case letter, then lower-case letters, digits, "_", "-" and single dots',
  },
  {
    title: 'a filter name that display filters have as a word',
    make: () => declare({ filterName: 'contains' }),
    says: 'protocol "contains": filterName "contains" is a word of display filters, so that none can ask for the protocol; take another',
  },
  {
    title: 'no name',
    make: () => declare({ name: '' }),
    says: 'protocol "demo": name is empty; give the protocol one',
  },
  {
    title: 'no short name',
    make: () => declare({ shortName: '' }),
    says: 'protocol "demo": shortName is empty; give the protocol one',
  },
  {
    title: 'an unknown byte order of the protocol',
    make: () => declare({ byteOrder: 'ME' }),
    says: 'protocol "demo": byteOrder is "ME"; use one of: BE, LE',
  },
  {
    title: 'a layout with a name that no filter name can hold',
    make: () => declare({ layout: layout('a b').uint8('z', { ...field, abbrev: 'demo.z' }) }),
    says: 'protocol "demo": the name of the layout "a b" is a letter, then letters, digits and "_"; rename it',
  },
  {
    title: 'an id that is none',
    make: () => items((l) => l.uint8('2nd', field)),
    says: 'protocol "demo", field "2nd": an id is a letter, then letters, digits and "_"; rename it',
  },
  {
    title: 'an id twice',
    make: () => items((l) => l.uint8('a', field).uint8('a', field)),
    says: 'protocol "demo", field "a": the id "a" is used before; rename one of the two',
  },
  {
    title: 'no label',
    make: () => items((l) => l.uint8('a', { label: '' })),
    says: 'protocol "demo", field "a": it has no label; give it one, which Wireshark shows as its name',
  },
  {
    title: 'an abbrev with a blank',
    make: () => items((l) => l.uint8('a', { ...field, abbrev: 'demo.a b' })),
    says: 'protocol "demo", field "a": abbrev "demo.a b" may have letters, digits, ".", "_" and "-" only',
  },
  {
    title: 'an abbrev with two dots',
    make: () => items((l) => l.uint8('a', { ...field, abbrev: 'demo..a' })),
    says: 'protocol "demo", field "a": abbrev "demo..a" has an empty part; write one dot between two names',
  },
  {
    title: 'an abbrev of another protocol',
    make: () => items((l) => l.uint8('a', { ...field, abbrev: 'tcp.a' })),
    says: 'protocol "demo", field "a": abbrev "tcp.a" is to begin with "demo."',
  },
  {
    title: 'one abbrev with two types',
    make: () => items((l) => l.uint8('a', field).uint16('b', { ...field, abbrev: 'demo.a' })),
    says: 'protocol "demo", field "b": "demo.a" is used before with another type; give one of the two an abbrev of its own',
  },
  {
    title: 'one abbrev with two bases',
    make: () =>
      items((l) => l.uint8('a', field).uint8('b', { ...field, abbrev: 'demo.a', base: 'HEX' })),
    says: 'protocol "demo", field "b": "demo.a" is used before with another base; give one of the two an abbrev of its own',
  },
  {
    title: 'one abbrev with two sets of strings',
    make: () =>
      items((l) =>
        l.uint8('a', field).uint8('b', { ...field, abbrev: 'demo.a', strings: { 1: 'One' } }),
      ),
    says: 'protocol "demo", field "b": "demo.a" is used before with another set of strings; give one of the two an abbrev of its own',
  },
  {
    title: 'a mask without bits',
    make: () => items((l) => l.uint8('a', { ...field, mask: 0 })),
    says: 'protocol "demo", field "a": mask 0 has no bits; give the bits that belong to it, as in 0xf0',
  },
  {
    title: 'a mask that is too wide',
    make: () => items((l) => l.bitmask('vf', 1, field, (b) => b.bits('x', 0x1ff, field))),
    says: 'protocol "demo", field "x": mask 0x1ff needs 9 bits, the field has 8',
  },
  {
    title: 'a mask of a signed number',
    make: () => items((l) => l.int8('a', { ...field, mask: 1 })),
    says: 'protocol "demo", field "a": a mask is for unsigned numbers; declare the number unsigned',
  },
  {
    title: 'a base of a text',
    make: () => items((l) => l.stringz('a', unchecked({ ...field, base: 'HEX' }))),
    says: 'protocol "demo", field "a": "base" is no option of stringz; remove it, or use one of: label, abbrev, blurb, hidden, encoding',
  },
  {
    title: 'a base that Wireshark does not have',
    make: () => items((l) => l.uint8('a', unchecked({ ...field, base: 'BIN' }))),
    says: 'protocol "demo", field "a": base is "BIN"; use one of: DEC, HEX, OCT, DEC_HEX, HEX_DEC',
  },
  {
    title: 'a signed number in hex, with which Wireshark does not start',
    make: () => items((l) => l.int16('a', { ...field, base: 'HEX' })),
    says: 'protocol "demo", field "a": base HEX is for unsigned numbers; leave it out, or declare the number unsigned',
  },
  {
    title: 'a name for a value that the field cannot hold',
    make: () => items((l) => l.uint8('a', { ...field, strings: wide })),
    says: 'protocol "demo", field "a": strings has the key 300, which the field cannot hold (0 to 255); remove it',
  },
  {
    title: 'a name for no value',
    make: () => items((l) => l.uint8('a', { ...field, strings: { one: 'One' } })),
    says: 'protocol "demo", field "a": strings has the key "one"; keys are whole numbers',
  },
  {
    title: 'two names for one value',
    make: () => items((l) => l.uint8('a', { ...field, strings: { 1: 'One', '0x1': 'Eins' } })),
    says: 'protocol "demo", field "a": strings has the key 1 twice; keep one',
  },
  {
    title: 'strings and a unit',
    make: () => items((l) => l.uint8('a', { ...field, strings: { 1: 'One' }, unit: ' s' })),
    says: 'protocol "demo", field "a": a field has strings or a unit, not both; remove one',
  },
  {
    title: 'one word for true and false',
    make: () => items((l) => l.bool('a', unchecked({ ...field, trueFalse: ['Yes'] }))),
    says: `protocol "demo", field "a": trueFalse is to be two texts, as in ['Yes', 'No']`,
  },
  {
    title: 'a bitmask without parts',
    make: () => items((l) => l.bitmask('a', 1, field, (b) => b)),
    says: 'protocol "demo", field "a": a bitmask without parts is a number; declare it as one, or add parts',
  },
  {
    title: 'a length by a field that is not there',
    make: () =>
      items((l) =>
        l
          .uint8('a', field)
          .uint8('b', field)
          .string('name', { ...field, length: (s) => unchecked((s as unknown as Any)['nope']) }),
      ),
    says: 'protocol "demo", field "name": length refers to "nope", which is not a numeric field declared before it; in scope: a, b',
  },
  {
    title: 'a length in a case by a field of another case',
    make: () =>
      items((l) =>
        l.uint8('a', field).switch('body', (s) => s.a, {
          1: (c) => c.uint8('n', field),
          2: (c) =>
            c.bytes('d', { ...field, length: (s) => unchecked((s as unknown as Any)['n']) }),
        }),
      ),
    says: 'protocol "demo", field "body.2.d": length refers to "n", which is not a numeric field declared before it; in scope: a',
  },
  {
    title: 'a length below zero',
    make: () => items((l) => l.bytes('a', { ...field, length: -1 })),
    says: 'protocol "demo", field "a": length is -1; it is to be 0 to 2147483647',
  },
  {
    title: 'a length that is no number',
    make: () => items((l) => l.bytes('a', { ...field, length: 1.5 })),
    says: 'protocol "demo", field "a": length is made with 1.5; an expression is made of whole numbers and of fields of its scope',
  },
  {
    title: "a condition with JavaScript's own operator",
    make: () =>
      items((l) =>
        l.uint8('a', field).when(
          (s) => unchecked((s.a as unknown as number) > 3),
          (c) => c,
        ),
      ),
    says: 'protocol "demo", field "when": condition uses a field with an operator of JavaScript; write s.a.plus(1), s.a.gt(1), s.a.eq(1).both(…)',
  },
  {
    title: 'a case twice',
    make: () =>
      items((l) =>
        l.uint8('a', field).switch('body', (s) => s.a, unchecked({ 1: pass, '0x1': pass })),
      ),
    says: 'protocol "demo", field "body": case 1 is there twice; join the two',
  },
  {
    title: 'a case that the key cannot have',
    make: () => items((l) => l.uint8('a', field).switch('body', (s) => s.a, { 256: pass })),
    says: 'protocol "demo", field "body": case 256 is never reached; the key is 0 to 255; remove it',
  },
  {
    title: 'a case that is no number',
    make: () =>
      items((l) => l.uint8('a', field).switch('body', (s) => s.a, unchecked({ hello: pass }))),
    says: 'protocol "demo", field "body": case "hello" is no whole number; use the numbers of the key',
  },
  {
    title: 'an item behind one that takes the rest',
    make: () => items((l) => l.bytes('all', { ...field, length: 'rest' }).uint8('a', field)),
    says: 'protocol "demo", field "a": "all" before it takes all bytes that are left; give that a length',
  },
  {
    title: 'elements without bytes',
    make: () =>
      items((l) =>
        l.uint8('n', field).array('list', layout('e').bytes('d', { ...field, length: 'rest' }), {
          ...field,
          count: (s) => s.n,
        }),
      ),
    says: 'protocol "demo", field "list": its elements may have no bytes, so that their number has no bounds; let the count be a constant up to 64, or add an item with a size',
  },
  {
    title: 'a layout that is in itself without a byte in between',
    make: () => items((l) => l.uint8('a', field).struct('first', looped, field)),
    says: 'protocol "demo", field "loop": the layout contains itself before it has read a byte, without end; read one first',
  },
  {
    title: 'an expert info on nothing',
    make: () => items((l) => l.expert('bad', (s) => s.$remaining.eq(0), 'WARN', 'PROTOCOL', 'Bad')),
    says: 'protocol "demo", field "bad": an expert info belongs to the item before it; move it behind one',
  },
  {
    title: 'an expert info of a group that marks the packet as malformed',
    make: () =>
      items((l) =>
        l.uint8('a', field).expert('bad', (s) => s.a.eq(0), 'WARN', unchecked('MALFORMED'), 'Bad'),
      ),
    says: 'protocol "demo", field "bad": group is "MALFORMED"; use one of: PROTOCOL, UNDECODED',
  },
  {
    title: 'an expert info with the name of a field',
    make: () =>
      items((l) => l.uint8('a', field).expert('a', (s) => s.a.eq(0), 'WARN', 'PROTOCOL', 'B')),
    says: 'protocol "demo": "demo.a" is a field and an expert info; rename one of the two',
  },
  {
    title: 'a header that ends before the length field does',
    make: () => declare({ pdu: { lengthField: { headerSize: 5, offset: 4, type: 'uint16' } } }),
    says: 'protocol "demo", field "pdu.lengthField": headerSize is 5, but the length field ends at 6; let it be at least 6',
  },
  {
    title: 'a longest PDU that is shorter than its header',
    make: () =>
      declare({ pdu: { lengthField: { headerSize: 8, offset: 4, type: 'uint16', max: 4 } } }),
    says: 'protocol "demo", field "pdu.lengthField": max is 4, but a PDU has at least the 8 bytes of headerSize; raise it',
  },
  {
    title: 'a delimiter without bytes',
    make: () => declare({ pdu: { delimiter: '' } }),
    says: 'protocol "demo", field "pdu.delimiter": it has no bytes; name at least one',
  },
  {
    title: 'TCP without framing',
    make: () => declare({ attach: [{ table: 'tcp.port', values: [7801] }] }),
    says: 'protocol "demo": over TCP, something has to say where a PDU ends; add pdu: { lengthField: … } or pdu: { delimiter: … }',
  },
  {
    title: 'a port that is none',
    make: () => declare({ attach: [{ table: 'udp.port', values: [70_000] }] }),
    says: 'protocol "demo", field "attach": 70000 is no port; ports are 1 to 65535',
  },
  {
    title: 'a range of ports that runs backwards',
    make: () => declare({ attach: [{ table: 'udp.port', values: [{ from: 9, to: 7 }] }] }),
    says: 'protocol "demo", field "attach": the ports 9 to 7 are none; swap the two',
  },
  {
    title: 'a table that is not supported',
    make: () => declare({ attach: [{ table: 'sctp.port', values: [9] }] }),
    says: 'protocol "demo", field "attach": table is "sctp.port"; use one of: tcp.port, udp.port',
  },
  {
    title: 'a heuristic without bytes',
    make: () => declare({ attach: [{ heuristic: { over: 'udp', test: [] } }] }),
    says: 'protocol "demo", field "attach.heuristic": it tests nothing; name bytes that stand in every PDU',
  },
  {
    title: 'Info text of a field that not every PDU has',
    make: () => declare({ info: [{ field: 'seq' }] }),
    says: 'protocol "demo", field "info": "seq" is no number that every PDU has; use one of: a',
  },
  {
    title: 'a division by 0',
    make: () => items((l) => l.uint8('a', field).generated('b', field, (s) => s.a.div(0).plus(1))),
    says: 'protocol "demo", field "b": value divides by 0, so that every packet is malformed; change it',
  },
  {
    title: 'a layout without items',
    make: () => items(pass),
    says: 'protocol "demo": the layout has no items, so that nothing is read; add one',
  },
  {
    title: 'a payload for nobody',
    make: () => items((l) => l.payload('rest', { dissector: '', length: 'rest' })),
    says: 'protocol "demo", field "rest": dissector is to be the filter name of a protocol, as in "json"',
  },
];

type Any = Readonly<Record<string, unknown>>;

/** Adds nothing. */
export function pass<T>(chain: T): T {
  return chain;
}
