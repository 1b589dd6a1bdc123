import { layout } from '../../src/dissector/language/layout.js';
import { protocol } from '../../src/dissector/language/protocol.js';
import { declare, field, items, pass, unchecked, type Wrong } from './wrong-declarations.js';

/** Mistakes that JavaScript does not see until they hurt, and the compiler at once. */
export const MISSHAPEN_DECLARATIONS: readonly Wrong[] = [
  {
    title: 'nothing',
    make: () => protocol(unchecked(undefined)),
    says: 'protocol "": protocol() takes an object; give it name, layout and the rest',
  },
  {
    title: 'no layout',
    make: () => declare({ layout: undefined }),
    says: `protocol "demo", field "layout": it is missing; give one, as in layout('').uint8('type', { label: 'Type' })`,
  },
  {
    title: 'an object for a layout',
    make: () => declare({ layout: {} }),
    says: `protocol "demo", field "layout": it is no layout; give one, as in layout('').uint8('type', { label: 'Type' })`,
  },
  {
    title: 'an option that is spelled wrongly',
    make: () => declare({ atach: [] }),
    says: 'protocol "demo": "atach" is no option of protocol(); remove it, or use one of: name, shortName, filterName, version, byteOrder, attach, pdu, info, layout',
  },
  {
    title: 'a number for attachments',
    make: () => declare({ attach: 5 }),
    says: `protocol "demo", field "attach": it is 5; give a list, as in [{ table: 'tcp.port', values: [7801] }]`,
  },
  {
    title: 'an attachment to nothing',
    make: () => declare({ attach: [{}] }),
    says: `protocol "demo", field "attach.0": it has neither table nor heuristic; give one, as in { table: 'tcp.port', values: [7801] }`,
  },
  {
    title: 'a table without ports',
    make: () => declare({ attach: [{ table: 'udp.port' }] }),
    says: 'protocol "demo", field "attach.0": values is missing; give a list, as in [7801]',
  },
  {
    title: 'a heuristic without a test',
    make: () => declare({ attach: [{ heuristic: { over: 'udp' } }] }),
    says: `protocol "demo", field "attach.0.heuristic": test is missing; give a list, as in [{ offset: 0, bytes: 'ABCD' }]`,
  },
  {
    title: 'a heuristic over another transport',
    make: () =>
      declare({ attach: [{ heuristic: { over: 'ip', test: [{ offset: 0, bytes: 'ABCD' }] } }] }),
    says: 'protocol "demo", field "attach.0.heuristic": over is "ip"; use one of: tcp, udp',
  },
  {
    title: 'framing without a way',
    make: () => declare({ pdu: {} }),
    says: 'protocol "demo", field "pdu": it has either lengthField or delimiter; give one of the two',
  },
  {
    title: 'framing in two ways',
    make: () =>
      declare({
        pdu: { delimiter: 'x', lengthField: { headerSize: 2, offset: 0, type: 'uint8' } },
      }),
    says: 'protocol "demo", field "pdu": it has either lengthField or delimiter; give one of the two',
  },
  {
    title: 'a delimiter that is a number',
    make: () => declare({ pdu: { delimiter: 10 } }),
    says: 'protocol "demo", field "pdu.delimiter": it has no bytes; give a text or a list, as in [13, 10]',
  },
  {
    title: 'a text for Info',
    make: () => declare({ info: 'abc' }),
    says: `protocol "demo", field "info": it is "abc"; give a list, as in ['seq=', { field: 'seq' }]`,
  },
  {
    title: 'a number in Info',
    make: () => declare({ info: [7] }),
    says: `protocol "demo", field "info.0": it is 7; give an object, as in { field: 'seq' }, or a text`,
  },
  {
    title: 'a version that is a number',
    make: () => declare({ version: 1 }),
    says: 'protocol "demo": version is no text; write one',
  },
  {
    title: 'text without a length',
    make: () => items((l) => l.string('c', unchecked({ label: 'C' }))),
    says: `protocol "demo", field "c": length is missing; give a number, 'rest', or a function of the scope`,
  },
  {
    title: 'a number without options',
    make: () => items((l) => l.uint8('c', unchecked(undefined))),
    says: 'protocol "demo", field "c": it has no label; give it one, which Wireshark shows as its name',
  },
  {
    title: 'a switch without a key',
    make: () => items((l) => l.uint8('a', field).switch('b', unchecked(undefined), { 1: pass })),
    says: 'protocol "demo", field "b": key is missing; give a function of the scope, as in (s) => s.type',
  },
  {
    title: 'a case that is no function',
    make: () =>
      items((l) => l.uint8('a', field).switch('b', (s) => s.a, unchecked({ 1: layout('') }))),
    says: 'protocol "demo", field "b": case 1 is no function; give one that adds to what it is given, as in (l) => l',
  },
  {
    title: 'a case that gives nothing back',
    make: () =>
      items((l) => l.uint8('a', field).switch('b', (s) => s.a, { 1: () => unchecked(0) })),
    says: 'protocol "demo", field "b": case 1 gives nothing that was added to; give back what its last call gives',
  },
  {
    title: 'a case with an item that there is not',
    make: () =>
      items((l) =>
        l.uint8('a', field).switch('b', (s) => s.a, {
          1: (c) => (c as unknown as { uint9: () => never }).uint9(),
        }),
      ),
    says: 'protocol "demo", field "b": case 1 cannot be worked out when the declaration is loaded (c.uint9 is not a function)',
  },
  {
    title: 'a window without items',
    make: () => items((l) => l.window('w', 4, unchecked(undefined))),
    says: 'protocol "demo", field "w": the function of its items is missing; give one that adds to what it is given, as in (l) => l',
  },
  {
    title: 'a bitmask without a function',
    make: () => items((l) => l.bitmask('m', 1, field, unchecked(undefined))),
    says: 'protocol "demo", field "m": the function of its parts is missing; give one that adds to what it is given, as in (l) => l',
  },
  {
    title: 'a list of what is no layout',
    make: () => items((l) => l.array('e', unchecked({}), { ...field, count: 'rest' })),
    says: 'protocol "demo", field "e": what stands for its layout is none; give what layout() gives, or a function that gives it',
  },
  {
    title: 'a line end in the name',
    make: () => declare({ name: 'Two\nlines' }),
    says: 'protocol "demo": name has the character U+000A, which no line shows; remove it',
  },
  {
    title: 'an escape character in a label',
    make: () => items((l) => l.uint8('a', { label: 'A\u001b[31m' })),
    says: 'protocol "demo", field "a": label has the character U+001B, which no line shows; remove it',
  },
  {
    title: 'a NUL in a name of a value',
    make: () => items((l) => l.uint8('a', { ...field, strings: { 1: 'a\0b' } })),
    says: 'protocol "demo", field "a": strings has the character U+0000 in the text for 1, which no line shows; remove it',
  },
  {
    title: 'a line end in Info',
    make: () => declare({ info: ['a\nb'] }),
    says: 'protocol "demo", field "info": it has the character U+000A, which no line shows; remove it',
  },
  {
    title: 'a line end in an expert info',
    make: () =>
      items((l) => l.uint8('a', field).expert('b', (s) => s.a.eq(0), 'WARN', 'PROTOCOL', 'a\nb')),
    says: 'protocol "demo", field "b": the text has the character U+000A, which no line shows; remove it',
  },
];
