import { expect } from 'chai';
import type { FieldDefinition } from '../../src/model/field-definition.js';
import { fieldsOfProtocols } from '../../src/model/fields-of-protocol.js';

function define(name: string, owner?: string): FieldDefinition {
  const type = owner === undefined ? 'FT_PROTOCOL' : 'FT_UINT8';
  return { name, type, owner, label: '', description: '' };
}

const DEFINITIONS = [
  define('tcp'),
  define('tcp.srcport', 'tcp'),
  define('tcp.dstport', 'tcp'),
  define('tcp.options.mss'),
  define('tcp.options.mss.length', 'tcp.options.mss'),
  define('tcpcl'),
  define('tcpcl.ack', 'tcpcl'),
  define('mptcp'),
  define('tcp.mptcp', 'mptcp'),
];

describe('fieldsOfProtocols()', () => {
  const cases: readonly [rule: string, wanted: readonly string[], names: readonly string[]][] = [
    [
      'gives fields and parts, sorted, without the layer itself',
      ['tcp'],
      ['tcp.dstport', 'tcp.options.mss', 'tcp.options.mss.length', 'tcp.srcport'],
    ],
    ['goes by who registered a field', ['mptcp'], ['tcp.mptcp']],
    ['takes several', ['tcpcl', 'mptcp'], ['tcp.mptcp', 'tcpcl.ack']],
    [
      'gives a part with what is its own',
      ['tcp.options.mss'],
      ['tcp.options.mss', 'tcp.options.mss.length'],
    ],
    ['gives nothing for what is not there', ['udp'], []],
  ];
  for (const [rule, wanted, names] of cases) {
    it(rule, () => {
      const { fields } = fieldsOfProtocols(DEFINITIONS, wanted);
      expect(fields.map(({ name }) => name)).to.deep.equal(names);
    });
  }

  it('names each field once, as it is listed first', () => {
    const twice = [define('c15'), define('c15.tone', 'c15'), define('c15.tone')];
    expect(fieldsOfProtocols(twice, ['c15']).fields).to.deep.equal([twice[1]]);
  });

  it('tells which protocols there are', () => {
    expect([...fieldsOfProtocols(DEFINITIONS, []).protocols]).to.deep.equal([
      'tcp',
      'tcp.options.mss',
      'tcpcl',
      'mptcp',
    ]);
  });
});
