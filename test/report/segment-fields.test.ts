import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { SEGMENT_FIELDS } from '../../src/report/segment-fields.js';

interface Schema {
  readonly properties: Readonly<Record<string, Property>>;
}

interface Property {
  readonly type?: string;
  readonly const?: unknown;
  readonly $ref?: string;
  readonly anyOf?: readonly Property[];
  readonly oneOf?: readonly Property[];
  readonly enum?: readonly unknown[];
  readonly items?: Property;
}

const SCHEMA = JSON.parse(
  readFileSync(join('docs', 'schema', 'segments.schema.json'), 'utf8'),
) as Schema & { $defs?: Record<string, Property> };

/** JSON type of a property: `true` alone is a flag. */
function typeOf(property: Property): string {
  if (property.const === true) return 'flag';
  if (property.enum !== undefined) return typeof property.enum[0];
  if (property.$ref !== undefined) return typeOf(SCHEMA.$defs![property.$ref.split('/').at(-1)!]!);
  const choice = property.anyOf ?? property.oneOf;
  if (choice !== undefined) return typeOf(choice[0]!);
  if (property.items !== undefined) return typeOf(property.items);
  return property.type === 'integer' ? 'number' : (property.type ?? 'unknown');
}

describe('SEGMENT_FIELDS', () => {
  for (const [name, kind] of SEGMENT_FIELDS) {
    it(`knows that ${name} is a ${kind}`, () => {
      const types = { number: 'number', text: 'string', time: 'string', flag: 'flag' };
      expect(typeOf(SCHEMA.properties[name]!)).to.equal(types[kind]);
    });
  }
});
