import { expect } from 'chai';
import { COMMON_LINK_TYPES, linkTypeOfLabel } from '../../src/capture/link-types.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { runTshark } from '../../src/tshark/run-tshark.js';

describe('linkTypeOfLabel()', () => {
  it('takes the name out of the line of the packet details', () => {
    expect(linkTypeOfLabel('Encapsulation type: Ethernet (1)')).to.equal('Ethernet');
    expect(linkTypeOfLabel('Encapsulation type: Per packet (-1)')).to.equal('Per packet');
  });

  it('finds none in another line', () => {
    expect(linkTypeOfLabel('Frame Number: 1')).to.equal(undefined);
  });
});

describe('COMMON_LINK_TYPES', () => {
  it('has the numbers and names of tshark', async () => {
    const run = runTshark(await findTshark(), ['-G', 'values']);
    const chunks: Uint8Array[] = [];
    for await (const chunk of run.output) chunks.push(chunk);
    const values = Buffer.concat(chunks).toString('utf8');
    for (const [type, name] of COMMON_LINK_TYPES) {
      expect(values).to.include(`V\tframe.encap_type\t${type}\t${name}\n`);
    }
  });
});
