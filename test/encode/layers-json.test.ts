import { expect } from 'chai';
import { layersEk } from '../../src/encode/layers-ek.js';
import { layersJson } from '../../src/encode/layers-json.js';
import { HOSTILE, hostileLayer } from '../support/hostile-layer.js';

const SAFE = HOSTILE.replace('\ud800', '\ufffd');

describe('layersJson()', () => {
  it('writes valid JSON in which repeated fields and protocols are arrays', () => {
    const text = layersJson([hostileLayer(), hostileLayer()], 'full', 8);
    const layer = {
      'evil.text': SAFE,
      'evil.text_tree': { 'evil.inner': '1' },
      'evil.number': ['1', '2'],
      'evil.present': '',
      'evil.hidden': 'h',
    };
    expect(JSON.parse(`{${text}}`)).to.deep.equal({ evil: [layer, layer] });
    expect(text).not.to.match(/[\u007f\u0085\u202e\ufeff\u2028]/);
    expect(text).to.match(/^ {8}"evil": \[\n {10}\{\n {12}"evil\.text": /);
  });

  it('says in brief that the protocol was left out', () => {
    expect(JSON.parse(`{${layersJson([hostileLayer()], 'brief', 8)}}`)).to.deep.equal({
      evil: { filtered: 'evil' },
    });
  });
});

describe('layersEk()', () => {
  it('writes one line of valid JSON, flat, with truth values as such', () => {
    const text = layersEk([hostileLayer()], 'full');
    expect(text).not.to.include('\n');
    expect(JSON.parse(`{${text}}`)).to.deep.equal({
      evil: {
        evil_evil_text: SAFE,
        evil_evil_inner: true,
        evil_evil_number: ['1', '2'],
        evil_evil_present: null,
        evil_evil_hidden: 'h',
      },
    });
  });

  it('makes an array of several protocols of one name', () => {
    const { evil } = JSON.parse(`{${layersEk([hostileLayer(), hostileLayer()], 'brief')}}`) as {
      evil: unknown;
    };
    expect(evil).to.deep.equal([{ filtered: 'evil' }, { filtered: 'evil' }]);
  });
});
