import { expect } from 'chai';
import { layout } from '../../../src/dissector/language/layout.js';
import { protocol } from '../../../src/dissector/language/protocol.js';
import { readPdu } from '../../../src/dissector/read-pdu.js';

const line = protocol({
  ...{ name: 'Line', shortName: 'LINE', filterName: 'line', version: '1' },
  layout: layout('').string('text', { label: 'Text', length: 'rest' }),
});

describe('labelOf()', () => {
  it('writes what moves the cursor as Wireshark does, and leaves the value as it is', () => {
    const bytes = Buffer.from('a\u0007\b\t\n\u000b\f\r"é');
    const [text] = readPdu(line, bytes).tree.children;
    expect(text?.label).to.equal(String.raw`Text: a\a\b\t\n\v\f\r"é`);
    expect(text?.show).to.equal('a\u0007\b\t\n\u000b\f\r"é');
  });
});
