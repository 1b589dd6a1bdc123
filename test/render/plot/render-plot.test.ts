import { expect } from 'chai';
import { drawPlot } from '../../../src/report/plots/draw-plot.js';
import type { PlotInput } from '../../../src/report/plots/plot-input.js';
import { PLOT_KINDS, type PlotKind } from '../../../src/report/plots/plot-kind.js';
import { renderPlot } from '../../../src/render/plot/render-plot.js';
import { plotEn } from '../../../src/report/text/en/plot.js';
import { plotZhCn } from '../../../src/report/text/zh-cn/plot.js';
import { plotSeriesOf } from '../../support/plot-series.js';
import { type Row, segmentsOf } from '../../support/trace.js';
import { isValidXml } from '../../support/valid-xml.js';

const ROWS: readonly Row[] = [
  ['C', 'S', 0, 0, 0, { at: 0, options: { windowScale: 2 }, window: 8000 }],
  ['S', 'SA', 0, 1, 0, { at: 20, options: { windowScale: 0 }, window: 9000 }],
  ['C', 'A', 1, 1, 0, { at: 21 }],
  ['C', 'PA', 1, 1, 1000, { at: 30 }],
  ['C', 'PA', 1001, 1, 1000, { at: 31 }],
  ['S', 'A', 1, 1001, 0, { at: 50, window: 1000 }],
  ['C', 'PA', 1001, 1, 1000, { at: 300 }],
  ['S', 'A', 1, 2001, 0, { at: 320, window: 0 }],
  ['S', 'A', 1, 2001, 0, { at: 420, window: 700 }],
];

const HOSTILE = 'a</text><script>alert(1)</script>&amp;"\'{{x}}\u202e\u0000.pcap';

function inputOf(facts: Partial<PlotInput> = {}): PlotInput {
  const series = plotSeriesOf(segmentsOf(ROWS));
  return { series, from: 'client', text: plotEn, captureName: 'lab.pcapng', ...facts };
}

async function pictureOf(kind: PlotKind, input = inputOf()): Promise<string> {
  const spec = drawPlot(kind, input);
  if (spec === undefined) throw new Error('there is nothing to draw');
  return renderPlot(spec);
}

/** What is written on a picture, in the order of the file. */
function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<(?:text|tspan)\b[^>]*>([^<]+)</g)].map(([, text = '']) => text);
}

function tooltipsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/><title>([^<]*)<\/title><\/(?:path|line)>/g)].map(
    ([, text = '']) => text,
  );
}

/** Of each kind: its axis, what its legend names, and one tooltip. */
const EXPECTED: Readonly<
  Record<PlotKind, { axis: string; legend: readonly string[]; tooltip: string }>
> = {
  stevens: {
    axis: 'relative sequence number (bytes)',
    legend: ['data', 'retransmission'],
    tooltip: 'frame 7: retransmission, seq 1,001 to 2,000 (1,000 bytes), at 0.3 s',
  },
  tcptrace: {
    axis: 'relative sequence number (bytes)',
    legend: ['data', 'acknowledged up to', 'edge of the receive window', 'retransmission'],
    tooltip: 'frame 6: ACK 1,001, window edge 2,001, at 0.05 s',
  },
  rtt: {
    axis: 'round-trip time (ms)',
    legend: ['RTT sample', 'smoothed RTT (SRTT)', 'retransmission timeout (RTO), RFC 6298'],
    tooltip: 'frame 1, acknowledged in frame 2: RTT 20 ms, then SRTT 20 ms, RTO 60 ms, at 0.02 s',
  },
  throughput: {
    axis: 'payload rate (kB/s)',
    legend: ['throughput: all payload', 'goodput: new payload only'],
    tooltip: 'frames 4 to 5: 2,000 bytes of payload, 2,000 of them new, from 0.03 s to 0.035 s',
  },
  window: {
    axis: 'window, bytes in flight (bytes)',
    legend: ['receive window', 'bytes in flight', 'zero window'],
    tooltip: 'frame 8: window 0 bytes, at 0.32 s',
  },
  flight: {
    axis: 'bytes in flight (bytes)',
    legend: ['bytes in flight', 'window full'],
    tooltip: 'frame 5: 2,000 bytes in flight, at 0.031 s',
  },
};

describe('renderPlot()', () => {
  for (const kind of PLOT_KINDS) {
    it(`draws ${kind} with axes, legend and tooltips`, async () => {
      const svg = await pictureOf(kind);
      const { axis, legend, tooltip } = EXPECTED[kind];
      expect(isValidXml(svg)).to.equal(true);
      const texts = textsOf(svg);
      expect(texts).to.include.members([
        plotEn.title[kind]({ from: 'client', to: 'server' }),
        '192.0.2.1:50000 → 198.51.100.7:80',
        'stream 0 of lab.pcapng',
        'time since the first frame of the capture (s)',
        axis,
        ...legend,
      ]);
      expect(tooltipsOf(svg)).to.include(tooltip);
    });

    it(`tells who cannot see it what ${kind} shows`, async () => {
      const svg = await pictureOf(kind);
      expect(svg).to.match(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img"><title>[^<]{20,}<\/title><desc>[^<]{60,}\.<\/desc><rect [^>]*fill="white"\/>/,
      );
      expect(svg).not.to.match(/aria-|NaN|undefined|Infinity/);
    });

    it(`draws ${kind} the same a second time, and beside another`, async () => {
      const once = await pictureOf(kind);
      const [again, besides] = await Promise.all([
        pictureOf(kind),
        pictureOf(kind),
        pictureOf('rtt'),
      ]);
      expect(again).to.equal(once);
      expect(besides).to.equal(once);
    });

    it(`takes the name of the capture for text in ${kind}`, async () => {
      const svg = await pictureOf(kind, inputOf({ captureName: HOSTILE }));
      expect(isValidXml(svg)).to.equal(true);
      expect(svg).not.to.include('<script');
      expect(svg).not.to.match(/[\u202e\u0000]/);
      expect(textsOf(svg)).to.include(
        'stream 0 of a&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"\'{{x}}\\u{202e}\\u{0}.pcap',
      );
    });

    it(`draws ${kind} in Chinese, with no word of English but names and units`, async () => {
      const svg = await pictureOf(kind, inputOf({ text: plotZhCn }));
      expect(isValidXml(svg)).to.equal(true);
      const words = [
        ...textsOf(svg),
        ...tooltipsOf(svg),
        /<desc>(.*?)<\/desc>/.exec(svg)?.[1] ?? '',
      ]
        .join(' ')
        .match(/[A-Za-z]{2,}/g);
      const known = 'Stevens tcptrace RTT SRTT RTO RFC ACK SYN ms kB lab pcapng'.split(' ');
      expect(words?.filter((word) => !known.includes(word)) ?? []).to.deep.equal([]);
    });

    it(`needs nothing from elsewhere for ${kind}`, async () => {
      const svg = await pictureOf(kind);
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.to.match(
        /https?:|href|url\(|<style|<image|<script| id=/,
      );
    });
  }

  it('leaves the measuring of texts as it was', async () => {
    const { textMetrics } = await import('vega');
    const before = textMetrics.width;
    await Promise.all([pictureOf('stevens'), pictureOf('rtt')]);
    expect(textMetrics.width).to.equal(before);
  });

  it('cuts off what is written above the picture, rather than to widen it', async () => {
    const widthOf = (svg: string) => /width="([\d.]+)"/.exec(svg)?.[1];
    const long = await pictureOf('stevens', inputOf({ captureName: '长'.repeat(300) }));
    expect(widthOf(long)).to.equal(widthOf(await pictureOf('stevens')));
    expect(long).to.include('…');
  });

  it('draws nothing where there is nothing', () => {
    const input = inputOf({ from: 'server' });
    const drawn = PLOT_KINDS.filter((kind) => drawPlot(kind, input) !== undefined);
    expect(drawn).to.deep.equal(['rtt', 'window']);
  });

  it('says what it leaves out', async () => {
    const rows = Array.from({ length: 200 }, (_, n): Row => ['C', 'A', 1 + n * 10, 1, 10]);
    const series = plotSeriesOf(segmentsOf([...ROWS.slice(0, 3), ...rows]), 40);
    const svg = await pictureOf('stevens', inputOf({ series }));
    expect(svg).to.match(/>\d+ of 200 points drawn: of each 0\.\d+ s the first/);
  });

  it('says that the edge of a wide window lies above the picture', async () => {
    const series = plotSeriesOf(segmentsOf(ROWS.slice(0, 6)));
    const svg = await pictureOf('tcptrace', inputOf({ series }));
    expect(svg).to.include('the window edge rises above this picture, up to 9,001');
  });

  it('draws no segment too short to be seen', () => {
    const rows = Array.from({ length: 1000 }, (_, n): Row => ['C', 'A', 1 + n * 10, 1, 10]);
    const series = plotSeriesOf(segmentsOf([...ROWS.slice(0, 3), ...rows]));
    const chart = JSON.stringify(drawPlot('tcptrace', inputOf({ series }))?.chart);
    const rules = [...chart.matchAll(/"y":([\d.]+),"y2":([\d.]+)/gu)];
    const top = Math.max(...rules.map(([, , y2]) => Number(y2)));
    expect(rules).to.have.length(1000);
    for (const [, y, y2] of rules.slice(1)) {
      expect((Number(y2) - Number(y)) / top).to.be.at.least(3 / 410);
    }
  });
});
