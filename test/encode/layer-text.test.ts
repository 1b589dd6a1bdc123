import { expect } from 'chai';
import { layerText } from '../../src/encode/layer-text.js';
import { HOSTILE_SHOWN, hostileLayer } from '../support/hostile-layer.js';

describe('layerText()', () => {
  it('indents as tshark does, leaves hidden fields out, and keeps every line one line', () => {
    expect(layerText(hostileLayer(), 'full').split('\n')).to.deep.equal([
      HOSTILE_SHOWN,
      `    ${HOSTILE_SHOWN}`,
      '        [Inner: True]',
      '    evil.number: 1',
      '    evil.number: 2',
      '    evil.present',
      '',
    ]);
  });

  it('prints one line in brief', () => {
    expect(layerText(hostileLayer(), 'brief')).to.equal(`${HOSTILE_SHOWN}\n`);
  });
});
