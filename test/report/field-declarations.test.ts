import { expect } from 'chai';
import type { FieldDefinition } from '../../src/model/field-definition.js';
import {
  fieldDeclarations,
  memberLines,
  valueTypeOf,
} from '../../src/report/field-declarations.js';

function define(facts: Partial<FieldDefinition>): FieldDefinition {
  return { name: 'x.y', type: 'FT_UINT8', owner: 'x', label: '', description: '', ...facts };
}

describe('valueTypeOf()', () => {
  const cases: readonly [type: string, typescript: string][] = [
    ['FT_UINT16', 'number'],
    ['FT_UINT64', 'bigint'],
    ['FT_BOOLEAN', 'boolean'],
    ['FT_IPv4', 'string'],
    ['FT_BYTES', 'Uint8Array'],
    ['FT_ABSOLUTE_TIME', 'bigint'],
    ['FT_RELATIVE_TIME', 'bigint'],
    ['FT_NONE', 'true'],
    ['FT_PROTOCOL', 'string | Uint8Array'],
    ['FT_FROM_THE_FUTURE', 'string'],
  ];
  for (const [type, typescript] of cases) {
    it(`of ${type} is ${typescript}`, () => {
      expect(valueTypeOf(type)).to.equal(typescript);
    });
  }
});

describe('memberLines()', () => {
  const comments: readonly [rule: string, facts: Partial<FieldDefinition>, comment: string][] = [
    ['shows the label', { label: 'Flags' }, '/** Flags */'],
    ['adds the description', { label: 'Flags', description: 'All' }, '/** Flags: All */'],
    ['says the same once', { label: 'Flags', description: 'Flags of x' }, '/** Flags of x */'],
    ['shows a description alone', { description: 'All' }, '/** All */'],
    ['cannot be ended by its text', { label: '*/ boom(); /*' }, '/** *\\/ boom(); /* */'],
    ['keeps to its line', { label: 'a\nb\u2028c' }, '/** a\\u{a}b\\u{2028}c */'],
    ['holds no tag', { label: '@deprecated' }, '/** \\@deprecated */'],
  ];
  for (const [rule, facts, comment] of comments) {
    it(`has a comment that ${rule}`, () => {
      expect(memberLines([define(facts)])).to.deep.equal([comment, "'x.y': number;"]);
    });
  }

  it('has no comment where there is nothing to say', () => {
    expect(memberLines([define({})])).to.deep.equal(["'x.y': number;"]);
  });
});

describe('fieldDeclarations()', () => {
  it('is a module that augments ours', () => {
    const fields = [define({ label: 'Y' }), define({ name: 'z', type: 'FT_NONE' })];
    const about = { protocols: ['x', 'z'], tsharkVersion: '4.4.1' };
    expect(fieldDeclarations(fields, about)).to
      .equal(`// Fields of x, z, as tshark 4.4.1 lists them.
// Made by "sharkscribe types x z".
export {};

declare module 'sharkscribe' {
  interface FieldTypes {
    /** Y */
    'x.y': number;
    z: true;
  }
}
`);
  });
});
