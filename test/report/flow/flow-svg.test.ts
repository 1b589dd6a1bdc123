import { expect } from 'chai';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { flowSvg } from '../../../src/report/flow/flow-svg.js';
import { flowEn } from '../../../src/report/text/en/flow.js';
import { flowZh } from '../../../src/report/text/zh-cn/flow.js';
import { anyTrace } from '../../support/any-trace.js';
import { flowGraphOf, flowGraphsOf } from '../../support/flow-graph-of.js';
import { ABORTED, FLOW_TRACES, LOSSY, MIDDLE, TRANSFER } from '../../support/flow-traces.js';
import { HOSTILE_NAMES } from '../../support/hostile-names.js';
import { isValidXml } from '../../support/valid-xml.js';

function documentOf(svg: string): Document {
  return new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
}

function textsOf(svg: string): string[] {
  return [...documentOf(svg).querySelectorAll('text')].map((each) => each.textContent);
}

describe('flowSvg()', () => {
  for (const [name, trace] of Object.entries(FLOW_TRACES)) {
    for (const text of [flowEn, flowZh]) {
      it(`is well-formed, with a title and a description: ${name}, ${text.language}`, () => {
        const svg = flowSvg(flowGraphOf(trace), text);
        expect(isValidXml(svg)).to.equal(true);
        const root = documentOf(svg).documentElement;
        expect(root.getAttribute('role')).to.equal('img');
        const labels = (root.getAttribute('aria-labelledby') ?? '').split(' ');
        const [title, description] = labels.map((id) => root.querySelector(`#${id}`)?.textContent);
        expect(title).to.equal(text.title(0, undefined));
        expect(description).to.include('192.0.2.1:50000').and.include('198.51.100.7:80');
      });
    }
  }

  it('shows every fact as text', () => {
    const texts = textsOf(flowSvg(flowGraphOf(LOSSY), flowEn));
    expect(texts).to.include.members([
      'Client',
      '198.51.100.7:80',
      'Three-way handshake',
      'step 2 of 3: SYN-ACK',
      '[SYN, ACK] Seq=0 Ack=1',
      '0.001000',
      '≈ ESTABLISHED',
      'SYN-RECEIVED',
      '17 segments, 17 kB',
      '1,000 bytes before it are missing so far',
      '↻ retransmission',
      'zero window',
      'Teardown in four segments',
      'sent again (retransmission)',
    ]);
  });

  it('says first that a segment was sent again', () => {
    const graph = flowGraphOf(LOSSY);
    const rows = graph.rows.map((row) =>
      row.kind === 'segment' && row.marks.includes('retransmission')
        ? { ...row, marks: ['window_full', 'retransmission'] as const }
        : row,
    );
    expect(textsOf(flowSvg({ ...graph, rows }, flowEn))).to.include(
      '↻ retransmission · window full',
    );
  });

  it('is drawn within its borders, each row below the one before', () => {
    for (const trace of Object.values(FLOW_TRACES)) {
      const document = documentOf(flowSvg(flowGraphOf(trace), flowEn));
      const height = Number(document.documentElement.getAttribute('height'));
      const texts = [...document.querySelectorAll('text')];
      for (const each of texts) {
        expect(Number(each.getAttribute('x'))).to.be.within(0, 960);
        expect(Number(each.getAttribute('y'))).to.be.within(0, height);
      }
      const times = texts.filter((each) => /^\d+\.\d{6}$/.test(each.textContent));
      const places = times.map((each) => Number(each.getAttribute('y')));
      expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
      expect(new Set(places).size).to.equal(places.length);
    }
  });

  it('lets arrows descend more steeply the longer the way', () => {
    const graph = flowGraphOf(ABORTED);
    const heightOfSyn = (seconds: number): number => {
      const transit = { clientSeconds: seconds / 10, serverSeconds: seconds };
      const document = documentOf(flowSvg({ ...graph, transit }, flowEn));
      const shaft = [...document.querySelectorAll('line')].find(
        (line) => line.getAttribute('x1') !== line.getAttribute('x2'),
      );
      return Number(shaft?.getAttribute('y2')) - Number(shaft?.getAttribute('y1'));
    };
    expect(heightOfSyn(0.05)).to.be.greaterThan(heightOfSyn(0.0005));
    expect(heightOfSyn(0.0005)).to.be.greaterThan(heightOfSyn(0));
  });

  it('says that the slant is an estimate, or that it means nothing', () => {
    expect(flowSvg(flowGraphOf(TRANSFER), flowEn)).to.include('slant of the arrows is an estimate');
    expect(flowSvg(flowGraphOf(MIDDLE), flowEn)).to.include('only shows their direction');
  });

  it('explains only the signs that it uses', () => {
    expect(textsOf(flowSvg(flowGraphOf(TRANSFER), flowEn))).not.to.include('reset');
    expect(textsOf(flowSvg(flowGraphOf(ABORTED), flowEn))).to.include('reset');
  });

  it('takes nothing from elsewhere, and holds no style or script', () => {
    const svg = flowSvg(flowGraphOf(LOSSY), flowEn);
    expect(svg).not.to.match(/<style|<script|href|@import|style=|class=/);
    expect(svg.match(/https?:[^"]*/g)).to.deep.equal(['http://www.w3.org/2000/svg']);
  });

  it('has ids of its own on a page with several', () => {
    const svg = flowSvg(flowGraphOf(LOSSY), flowEn, { id: 'flow "1" x' });
    expect(svg).to.include('aria-labelledby="flow__1__x-title flow__1__x-desc"');
    expect(svg).to.include('url(#flow__1__x-handshake)');
  });

  it('is the same, byte for byte, when it is drawn again', () => {
    for (const trace of Object.values(FLOW_TRACES)) {
      expect(flowSvg(flowGraphOf(trace), flowZh)).to.equal(flowSvg(flowGraphOf(trace), flowZh));
    }
  });

  it('is well-formed whatever the traffic', () => {
    fc.assert(
      fc.property(anyTrace, (segments) => {
        for (const graph of flowGraphsOf(segments)) {
          expect(isValidXml(flowSvg(graph, flowEn))).to.equal(true);
        }
      }),
    );
  });

  for (const { name, shown } of HOSTILE_NAMES) {
    it(`shows as text a capture called ${shown}`, () => {
      const svg = flowSvg(flowGraphOf(ABORTED), flowEn, { capture: name });
      const plain = flowSvg(flowGraphOf(ABORTED), flowEn, { capture: 'x' });
      const { documentElement: root } = documentOf(svg);
      const wanted = shown.replace('\ufffe', '\\u{fffe}');
      expect(root.querySelector('title')?.textContent).to.equal(
        `Flow graph of stream 0 in ${wanted}`,
      );
      const elements = new Set([...root.querySelectorAll('*')].map(({ tagName }) => tagName));
      const usual = documentOf(plain).documentElement.querySelectorAll('*');
      expect([...elements]).to.have.members([...new Set([...usual].map(({ tagName }) => tagName))]);
      expect(svg).not.to.match(/ on\w+="/);
    });
  }

  it('breaks a long title into lines that fit', () => {
    const svg = flowSvg(flowGraphOf(ABORTED), flowEn, { capture: 'long name '.repeat(20) });
    const title = textsOf(svg).filter((each) => each.includes('long name'));
    expect(title.length).to.be.greaterThan(1);
  });
});
