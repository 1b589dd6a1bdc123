import { expect } from 'chai';
import { sharedAttachments } from '../../../src/dissector/describe/shared-attachments.js';
import { layout } from '../../../src/dissector/language/layout.js';
import { protocol } from '../../../src/dissector/language/protocol.js';
import type { AttachOptions } from '../../../src/dissector/language/protocol-options.js';

function attached(filterName: string, ...attach: AttachOptions[]) {
  const names = { name: filterName, shortName: filterName, filterName, version: '1' };
  const pdu = { delimiter: '\n' };
  return protocol({ ...names, attach, pdu, layout: layout('').uint8('a', { label: 'A' }) })
    .description;
}

function heuristic(over: 'tcp' | 'udp', bytes: string): AttachOptions {
  return { heuristic: { over, test: [{ offset: 0, bytes }] } };
}

describe('sharedAttachments()', () => {
  it('finds ports that two have', () => {
    const one = attached('one', { table: 'tcp.port', values: [{ from: 10, to: 20 }, 30] });
    const two = attached('two', { table: 'tcp.port', values: [{ from: 18, to: 25 }, 30] });
    const udp = attached('udp', { table: 'udp.port', values: [18] });
    const facts = { first: 'one', second: 'two', over: 'tcp' };
    expect(sharedAttachments([one, two, udp])).to.deep.equal([
      { ...facts, ports: { from: 18, to: 20 } },
      { ...facts, ports: { from: 30, to: 30 } },
    ]);
  });

  it('finds bytes of which one begins as the other', () => {
    const one = attached('one', heuristic('udp', 'WCH1'));
    const two = attached('two', heuristic('udp', 'WCH1more'));
    const other = attached('other', heuristic('udp', 'WCH2'), heuristic('tcp', 'WCH1'));
    expect(sharedAttachments([one, two, other])).to.deep.equal([
      { first: 'one', second: 'two', over: 'udp', ports: undefined },
    ]);
  });
});
