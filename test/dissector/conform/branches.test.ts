import { expect } from 'chai';
import { branchesOf } from '../../../src/dissector/conform/branches.js';
import { Chance } from '../../../src/dissector/conform/chance.js';
import { PduMaker } from '../../../src/dissector/conform/make-pdu.js';
import { Interpreter } from '../../../src/dissector/interpret/interpreter.js';
import type { ProtocolDescription } from '../../../src/dissector/describe/description.js';
import { chain } from '../../support/chain-protocol.js';
import { everything } from '../../support/everything-protocol.js';

/** Branches that no PDU of so many takes. */
function missedBy(description: ProtocolDescription, pdus: number, seed: number): string[] {
  const reached = new Set<object>();
  const interpreter = new Interpreter(description, (branch) => reached.add(branch));
  const maker = new PduMaker(description);
  const chance = new Chance(seed);
  for (let count = 0; count < pdus; count++) {
    const { bytes } = maker.make(chance);
    const end = bytes.length;
    interpreter.dissect({ bytes, start: 0, capturedEnd: end, reportedEnd: end });
  }
  return branchesOf(description)
    .filter(({ key }) => !reached.has(key))
    .map(({ name, kind }) => `${name} (${kind})`);
}

describe('branchesOf()', () => {
  it('has every case, both sides of conditions, and expert infos', () => {
    const names = branchesOf(chain.description).map(({ name, kind }) => `${name} (${kind})`);
    expect(names.slice(0, 7)).to.deep.equal([
      'chain.open (when)',
      'chain.open (when-not)',
      'chain.close (when)',
      'chain.close (when-not)',
      'chain.kind 12291 (case)',
      'chain.kind 16388 (case)',
      'chain.kind (default)',
    ]);
  });

  it('has each branch once', () => {
    const keys = branchesOf(everything.description).map(({ key }) => key);
    expect(keys.length).to.be.above(5);
    expect(new Set(keys).size).to.equal(keys.length);
  });
});

describe('made PDUs', () => {
  for (const seed of [1, 2, 3]) {
    it(`take every branch of a field that is asked again and again (seed ${seed})`, () => {
      expect(missedBy(chain.description, 300, seed)).to.deep.equal(['chain.never (when)']);
    });
  }

  it('take every branch of a large protocol', () => {
    expect(missedBy(everything.description, 600, 1)).to.deep.equal([]);
  });
});
