import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CHECK_FIELDS } from '../../src/check/check-fields.js';
import { readRules } from '../../src/check/read-rules.js';
import { FIELD_WORDS, RULE_KEYS, WORDS } from '../../src/check/vocabulary.js';

interface Schema {
  readonly $defs: {
    readonly rule: {
      readonly properties: Readonly<Record<string, { oneOf?: [{ enum?: string[] }] }>>;
    };
    readonly fields: { readonly properties: Readonly<Record<string, { $ref: string }>> };
  } & Readonly<Record<string, { oneOf?: [{ enum?: string[] }] }>>;
}

const EXAMPLES = join('docs', 'examples');
const schema = JSON.parse(
  readFileSync(join('docs', 'schema', 'check-rules.schema.json'), 'utf8'),
) as Schema;
const { $defs } = schema;
// One of several keys is required, and all of them are defined a level above.
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

describe('docs/schema/check-rules.schema.json', () => {
  it('has the keys of a rule', () => {
    expect(Object.keys($defs.rule.properties)).to.have.members(RULE_KEYS);
  });

  it('has the words of each assertion', () => {
    for (const [key, words] of Object.entries(WORDS)) {
      expect($defs.rule.properties[key]?.oneOf?.[0].enum, key).to.deep.equal(words);
    }
  });

  it('has the words of each field', () => {
    for (const [field, words] of FIELD_WORDS) {
      for (const key of [field, field.replaceAll('_', '-')]) {
        const name = $defs.fields.properties[key]?.$ref.replace('#/$defs/', '') ?? '';
        expect($defs[name]?.oneOf?.[0].enum, key).to.deep.equal(words);
      }
    }
  });

  it('has the fields of a conversation', () => {
    const fields = new Set(
      Object.keys($defs.fields.properties).map((key) => key.replaceAll('-', '_')),
    );
    const comparable = [...CHECK_FIELDS].filter(([, kind]) => kind !== 'time');
    expect([...fields]).to.have.members(comparable.map(([name]) => name));
  });

  for (const name of readdirSync(EXAMPLES).filter((file) => file.endsWith('.yaml'))) {
    it(`takes the example ${name}, as the command does`, () => {
      const text = readFileSync(join(EXAMPLES, name), 'utf8');
      expect(validate(parse(text)), JSON.stringify(validate.errors)).to.equal(true);
      expect(readRules(text).problems).to.equal(undefined);
    });
  }

  const rules: readonly [rule: string, isGood: boolean][] = [
    ['handshake: validated', true],
    ['teardown: [four-way, abort]', true],
    ['retransmissions: "<= 5"', true],
    ['packets: "2..4"', true],
    ['irtt: "< 50 ms"', true],
    ['where: { port: [22, 80] }', true],
    ['where: { client-port: 22 }', true],
    ['at-least: 3', true],
    ['where: { outcome: [closed, open], first-reset-class: abort }', true],
    ['where: { server: [192.0.2.1, "2001:DB8::1"] }', true],
    ['where: { outcome: clozed }', false],
    ['where: { port: 70000 }', false],
    ['where: { server: 0.0.0.0/0 }', false],
    ['irtt: 5', false],
    ['irtt: "< 50"', false],
    ['retransmissions: few', false],
    ['where: { port: "22" }', false],
    ['where: { prot: 22 }', false],
    ['teardwn: four-way', false],
    ['teardown: fourway', false],
    ['teardown: []', false],
    ['at-least: 0.5', false],
    ['name: a', false],
    ['points: -1, resets: 0', false],
    ['at-least: 3, quantifier: all', false],
  ];
  for (const [rule, isGood] of rules) {
    it(`${isGood ? 'takes' : 'refuses'} ${rule}, as the command does`, () => {
      const text = `expect: [{ ${rule} }]`;
      expect(validate(parse(text)), 'the schema').to.equal(isGood);
      expect(readRules(text).problems === undefined, 'the command').to.equal(isGood);
    });
  }
});
