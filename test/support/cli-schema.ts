import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A check that a document follows its schema in `docs/schema/`, which says where it does not. */
export function validatorOf(name: string): (document: unknown) => void {
  const file = join('docs', 'schema', `${name}.schema.json`);
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(
    JSON.parse(readFileSync(file, 'utf8')) as object,
  );
  return (document) => {
    validate(document);
    expect(validate.errors ?? []).to.deep.equal([]);
  };
}
