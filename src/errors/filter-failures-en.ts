import type { FilteredRows, FilterFailureText } from './failure-text.js';

const NOUNS = { number: 'number', text: 'text', flag: 'truth value', time: 'time' } as const;

const EXAMPLES = {
  number: 'Compare this field with a number: 1475, 0.25, 0x12.',
  text: 'Compare this field with text: "fin-1".',
  flag: 'Name the field alone to ask whether it is set.',
  time: 'Compare this field with seconds since 1970: 1658641549.745612.',
} as const;

const FIELDS: Readonly<Record<FilteredRows, { readonly noun: string; readonly hint: string }>> = {
  segments: {
    noun: 'a segment',
    hint: 'The fields are those that "sharkscribe segments" prints; for all others there is -Y.',
  },
  conversations: {
    noun: 'a conversation',
    hint: 'The fields are the columns that "sharkscribe query" lists, and port, address, client, server.',
  },
};

/** What is wrong with a filter, in English. */
export const filterFailuresEn: FilterFailureText = {
  notOfKind: (text, kind) => ({ message: `"${text}" is no ${NOUNS[kind]}`, hint: EXAMPLES[kind] }),
  oneTooMany: (text) => ({
    message: `"${text}" is one too many`,
    hint: 'Join conditions with && or ||, and compare with ==, !=, <, <=, >, >=, contains, matches or in.',
  }),
  tooDeep: { message: 'the filter is nested too deeply', hint: 'Write it more simply.' },
  noPattern: (text) => ({
    message: `"${text}" is no regular expression`,
    hint: 'Write it as JavaScript does, without slashes: "^fin".',
  }),
  needsText: (operator) => ({
    message: `${operator} needs a field of text`,
    hint: 'Compare it with ==, !=, <, <=, >, >= or in.',
  }),
  isField: (text) => ({
    message: `"${text}" is a field, and here a value is needed`,
    hint: 'Write a number, or text between double quotes.',
  }),
  noValue: (before) => ({
    message: `a value is missing${before === undefined ? '' : ` before "${before}"`}`,
    hint: 'Write a number, or text between double quotes.',
  }),
  noCondition: (text) => ({
    message: text === undefined ? 'a condition is missing' : `"${text}" begins no condition`,
    hint: 'A condition is a field, or a field and a comparison.',
  }),
  noField: (text, nearest, rows) => {
    const { noun, hint } = FIELDS[rows];
    return {
      message: `"${text}" is no field of ${noun}`,
      hint: nearest === undefined ? hint : `Did you mean ${nearest}? ${hint}`,
    };
  },
  noWord: (text, nearest, words) => ({
    message: `"${text}" is an unknown word`,
    hint: nearest === undefined ? `There are ${words.join(', ')}.` : `Did you mean ${nearest}?`,
  }),
  noPort: (text) => ({ message: `"${text}" is no port`, hint: 'Ports are 0 to 65535.' }),
  noAddress: (text, isPrefix) => ({
    message: `"${text}" is ${isPrefix ? 'a prefix, which is no address' : 'no address'}`,
    hint: 'Write a whole address: 192.0.2.1 or 2001:db8::1.',
  }),
  signMissing: (sign, what) => ({
    message: `"${sign}" is missing`,
    hint: {
      parenthesis: 'Close the parenthesis.',
      set: 'Close the set.',
      'set-begin': 'A set is written {1, 2, 5..9}.',
    }[what],
  }),
  noEnd: { message: 'this quoted text has no end', hint: 'End it with ".' },
  stray: (character) => ({
    message: `"${character}" means nothing here`,
    hint: 'Put text that is not a plain word between double quotes.',
  }),
};
