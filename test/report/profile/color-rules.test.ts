import { expect } from 'chai';
import { COLOR_RULES } from '../../../src/report/profile/color-rules.js';
import { profileFiles } from '../../../src/report/profile/profile-files.js';
import { en } from '../../../src/report/text/en.js';
import { zhCn } from '../../../src/report/text/zh-cn.js';

type Triple = readonly [number, number, number];

/** Of a part of an sRGB colour, 0 to 1, how much light it is. */
const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function lightOf(hex: string): Triple {
  const part = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [part(0), part(2), part(4)];
}

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const LUMINANCE: Triple = [0.2126, 0.7152, 0.0722];

/** Contrast of WCAG 2.2, from 1 to 21. */
function contrast(first: string, second: string): number {
  const [low = 0, high = 0] = [first, second]
    .map((hex) => dot(LUMINANCE, lightOf(hex)))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** How readers see colours who lack one kind of cones (Machado, Oliveira and Fernandes 2009, severity 1.0). */
const EYES: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* under D65. */
function lab(light: Triple): Triple {
  const [x, y, z] = [
    dot([0.4124, 0.3576, 0.1805], light) / 0.95047,
    dot(LUMINANCE, light),
    dot([0.0193, 0.1192, 0.9505], light) / 1.08883,
  ].map((value) =>
    value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 / 116) * value + 16 / 116,
  ) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(first: string, second: string, [r, g, b]: readonly [Triple, Triple, Triple]) {
  const [one, other] = [first, second].map((hex) => {
    const light = lightOf(hex);
    const seen = [r, g, b].map((row) => Math.min(1, Math.max(0, dot(row, light))));
    return lab(seen as [number, number, number]);
  });
  if (one === undefined || other === undefined) throw new Error('two colours were given');
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

describe('COLOR_RULES', () => {
  it('can be read: a contrast of at least 7 : 1', () => {
    for (const { id, background, foreground } of COLOR_RULES) {
      expect(contrast(background, foreground), id).to.be.at.least(7);
    }
  });

  for (const [eyes, matrix] of Object.entries(EYES)) {
    it(`are told apart by readers with ${eyes} ${eyes === 'all' ? 'cones' : ''}`.trim(), () => {
      // White are the packets that no rule is for.
      const colors = [...COLOR_RULES, { id: 'none', background: 'ffffff' }];
      for (const [index, one] of colors.entries()) {
        for (const other of colors.slice(index + 1)) {
          const seen = difference(one.background, other.background, matrix);
          expect(seen, `${one.id} and ${other.id}`).to.be.at.least(15);
        }
      }
    });
  }
});

describe('profileFiles', () => {
  for (const text of [en, zhCn]) {
    it(`gives each rule a name of its own that Wireshark can read (${text.language})`, () => {
      const names = Object.values(text.profile.rules);
      expect(new Set(names).size).to.equal(names.length);
      expect(names.join('')).not.to.match(/[@\n]/u);
      const colors = profileFiles(text.profile).find(({ name }) => name === 'colorfilters');
      const rules = colors?.text.split('\n').filter((line) => line.startsWith('@')) ?? [];
      expect(rules).to.have.length(COLOR_RULES.length);
      for (const rule of rules) {
        expect(rule).to.match(/^@[^@]+@[^@]+@(?:\[\d{1,5},\d{1,5},\d{1,5}\]){2}$/u);
      }
    });
  }
});
