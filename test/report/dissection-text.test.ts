import { expect } from 'chai';
import { dissectionLines } from '../../src/report/dissection-text.js';
import { fieldWith, layerWith } from '../support/conversation-builder.js';

const tcp = layerWith(
  'tcp',
  [
    fieldWith('Source Port: 63164', { name: 'tcp.srcport' }),
    fieldWith('Source or Destination Port: 22', { name: 'tcp.port', isHidden: true }),
    fieldWith('Stream index: 30', { name: 'tcp.stream' }),
    fieldWith('Flags: 0x002 (SYN)', {
      name: 'tcp.flags',
      children: [
        fieldWith('.... .... ..1. = Syn: Set', {
          name: 'tcp.flags.syn',
          children: [
            fieldWith('Expert Info (Chat/Sequence)', {
              name: '_ws.expert',
              children: [fieldWith('Severity level: Chat', { name: 'any.name' })],
            }),
          ],
        }),
      ],
    }),
    fieldWith('Timestamps', { children: [fieldWith('Time since', { name: 'tcp.time_delta' })] }),
  ],
  'Transmission Control Protocol, Src Port: 63164',
);

describe('dissectionLines()', () => {
  it('indents as Wireshark does, leaves hidden fields out, brackets what was worked out', () => {
    expect(dissectionLines([tcp])).to.deep.equal([
      'Transmission Control Protocol, Src Port: 63164',
      '    Source Port: 63164',
      '    [Stream index: 30]',
      '    Flags: 0x002 (SYN)',
      '        .... .... ..1. = Syn: Set',
      '            [Expert Info (Chat/Sequence)]',
      '                [Severity level: Chat]',
      '    [Timestamps]',
      '        [Time since]',
    ]);
  });

  it('shows one line for each other protocol', () => {
    const ip = layerWith('ip', [fieldWith('Version: 4')], 'Internet Protocol Version 4');
    expect(dissectionLines([ip, layerWith('tcp', [])])).to.deep.equal([
      'Internet Protocol Version 4',
      'Transmission Control Protocol',
    ]);
  });

  it('falls back to name and value where a format has no labels', () => {
    const layer = layerWith('tcp', [
      fieldWith(undefined, { name: 'tcp.srcport', show: '22' }),
      fieldWith(undefined, { name: 'tcp.empty' }),
    ]);
    expect(dissectionLines([layer])).to.deep.equal([
      'Transmission Control Protocol',
      '    tcp.srcport: 22',
    ]);
  });
});
