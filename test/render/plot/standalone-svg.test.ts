import { expect } from 'chai';
import { standaloneSvg } from '../../../src/render/plot/standalone-svg.js';

const svgOf = (body: string) =>
  standaloneSvg(`<svg class="marks" width="9">${body}</svg>`, 'a < b', '"c" & d');

describe('standaloneSvg()', () => {
  it('gives the picture a title, a description and the role of an image', () => {
    expect(svgOf('')).to.equal(
      '<svg width="9" role="img"><title>a &lt; b</title><desc>"c" &amp; d</desc></svg>\n',
    );
  });

  const cases: readonly [rule: string, body: string, expected: string][] = [
    [
      'makes the label of a mark its tooltip',
      '<path aria-label="1 &lt; &quot;2&quot;" role="graphics-symbol" d="M0,0"/>',
      '<path d="M0,0"><title>1 &lt; &quot;2&quot;</title></path>',
    ],
    [
      'drops the English labels of axes and legends',
      '<g aria-label="X-axis" role="graphics-symbol"><path d="M0,0"/></g>',
      '<g><path d="M0,0"/></g>',
    ],
    ['drops labels that are not to be seen', '<text x="1" opacity="0">5</text>', ''],
    ['drops groups without content', '<g class="a"><g></g></g>', ''],
    [
      'cuts needless decimals of places, and of nothing else',
      '<line transform="translate(29.999999999999993,1e-7)" x2="-0.12345e-5" stroke="#0.123456"/>',
      '<line transform="translate(30,1e-7)" x2="0" stroke="#0.123456"/>',
    ],
    ['leaves text alone', '<text>role="x" 0.123456</text>', '<text>role="x" 0.123456</text>'],
  ];
  for (const [rule, body, expected] of cases) {
    it(rule, () => {
      expect(
        svgOf(body)
          .replace(/^.*<\/desc>|<\/svg>\n$/g, '')
          .replace(/^<svg.*role="img">/, ''),
      ).to.equal(expected);
    });
  }
});
