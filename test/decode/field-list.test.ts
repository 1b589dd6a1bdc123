import { expect } from 'chai';
import { definitionsOf } from '../../src/decode/field-list.js';

const SRCPORT =
  'F\tSource Port\ttcp.srcport\tFT_UINT16\ttcp\tBASE_PT_TCP\t0x0\tThe port it is from';

describe('definitionsOf()', () => {
  it('reads a field', () => {
    expect([...definitionsOf(`${SRCPORT}\n`)]).to.deep.equal([
      {
        name: 'tcp.srcport',
        type: 'FT_UINT16',
        label: 'Source Port',
        description: 'The port it is from',
        owner: 'tcp',
      },
    ]);
  });

  it('reads a protocol', () => {
    expect([...definitionsOf('P\tMSS\ttcp.options.mss\r\n')]).to.deep.equal([
      {
        name: 'tcp.options.mss',
        type: 'FT_PROTOCOL',
        label: 'MSS',
        description: '',
        owner: undefined,
      },
    ]);
  });

  const others: readonly [what: string, line: string][] = [
    ['an empty line', ''],
    ['a line of another kind', 'V\ttcp.srcport\t0\t1\tone'],
    ['a field without a type', 'F\tSource Port\ttcp.srcport'],
    ['a name with something else than Wireshark allows', SRCPORT.replace('tcp.srcport', "a'b")],
  ];
  for (const [what, line] of others) {
    it(`leaves out ${what}`, () => {
      const names = Array.from(definitionsOf(`${line}\n${SRCPORT}`), ({ name }) => name);
      expect(names).to.deep.equal(['tcp.srcport']);
    });
  }
});
