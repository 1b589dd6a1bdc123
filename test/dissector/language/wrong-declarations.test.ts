import { expect } from 'chai';
import { DeclarationError } from '../../../src/dissector/language/declaration-error.js';
import { layout } from '../../../src/dissector/language/layout.js';
import { protocol } from '../../../src/dissector/language/protocol.js';
import { MISSHAPEN_DECLARATIONS } from '../../support/misshapen-declarations.js';
import { declare, WRONG_DECLARATIONS } from '../../support/wrong-declarations.js';

const field = { label: 'Field' };

/** The lines that a declaration is refused with. */
function problemsOf(make: () => unknown): readonly string[] {
  try {
    make();
  } catch (error) {
    if (error instanceof DeclarationError) return error.problems;
    throw error;
  }
  return [];
}

describe('a wrong declaration', () => {
  it('is tried in more than thirty ways', () => {
    expect(WRONG_DECLARATIONS).to.have.lengthOf.at.least(30);
  });

  for (const { title, make, says } of WRONG_DECLARATIONS) {
    it(`is refused, and told what to do: ${title}`, () => {
      expect(problemsOf(make)).to.deep.equal([says]);
    });
  }

  for (const { title, make, says } of MISSHAPEN_DECLARATIONS) {
    it(`is no error of JavaScript's: ${title}`, () => {
      expect(problemsOf(make)).to.include(says);
    });
  }

  it('hides no other problem behind its shape', () => {
    const problems = problemsOf(() =>
      declare({ layout: {}, attach: 5, pdu: {}, info: 'abc', name: '', also: 1 }),
    );
    expect(problems).to.have.lengthOf(6);
  });

  it('is told all at once', () => {
    const problems = problemsOf(() =>
      declare({
        shortName: '',
        layout: layout('')
          .uint8('a', { label: '' })
          .bytes('b', { ...field, length: -1 }),
        pdu: { delimiter: '' },
      }),
    );
    expect(problems).to.have.lengthOf(4);
  });

  it('is told of a filter name once, and of each field once', () => {
    const filterName = 'Wrong!';
    const fields = layout('').uint8('a', field).uint8('a', field).stringz('b', field);
    const problems = problemsOf(() =>
      declare({ filterName, layout: fields, info: [{ field: 'b' }] }),
    );
    expect(problems).to.deep.equal([
      'protocol "Wrong!": filterName "Wrong!" is to be a lower-case letter, then lower-case letters, digits, "_", "-" and single dots',
      'protocol "Wrong!", field "a": the id "a" is used before; rename one of the two',
      'protocol "Wrong!", field "info": "b" is no number that every PDU has; use one of: a',
    ]);
  });

  it('keeps what is only suspicious as warnings', () => {
    const { description } = protocol({
      name: 'Demo',
      shortName: 'DEMO',
      filterName: 'demo',
      version: '1',
      attach: [{ heuristic: { over: 'udp', test: [{ offset: 0, bytes: 'ab' }] } }],
      layout: layout('').bitmask('m', 1, field, (b) =>
        b.bits('x', 0x0f, field).bits('y', 0x18, field),
      ),
    });
    expect(description.warnings).to.deep.equal([
      'protocol "demo", field "y": mask 0x18 has bits that another part has, too',
      'protocol "demo", field "attach.heuristic": 2 fixed bytes are found by chance; test at least 4',
    ]);
  });
});
