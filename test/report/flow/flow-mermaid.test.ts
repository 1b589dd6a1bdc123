import { expect } from 'chai';
import fc from 'fast-check';
import { flowMermaid } from '../../../src/report/flow/flow-mermaid.js';
import { flowEn } from '../../../src/report/text/en/flow.js';
import { flowZh } from '../../../src/report/text/zh-cn/flow.js';
import { anyTrace } from '../../support/any-trace.js';
import { flowGraphOf, flowGraphsOf } from '../../support/flow-graph-of.js';
import { ABORTED, FLOW_TRACES, LOSSY, TRANSFER } from '../../support/flow-traces.js';
import { HOSTILE_NAMES } from '../../support/hostile-names.js';
import { mermaidMessages } from '../../support/mermaid-messages.js';

describe('flowMermaid()', function () {
  // To load mermaid takes its time.
  this.timeout(180_000);

  for (const [name, trace] of Object.entries(FLOW_TRACES)) {
    for (const text of [flowEn, flowZh]) {
      it(`is what mermaid can parse: ${name}, ${text.language}`, async () => {
        const graph = flowGraphOf(trace);
        const { messages, title } = await mermaidMessages(flowMermaid(graph, text));
        expect(title).to.equal(text.title(0, undefined));
        expect(messages.length).to.be.greaterThanOrEqual(graph.rows.length);
      });
    }
  }

  it('has an arrow for each row, with frame, time, numbers and step', async () => {
    const { messages } = await mermaidMessages(flowMermaid(flowGraphOf(TRANSFER), flowEn));
    expect(messages).to.include('1 (0.000000 s) [SYN] Seq=0<br/>step 1 of 3: SYN');
    expect(messages).to.include('9–64 (0.008000–0.063000 s) 37 segments, 37 kB<br/>19 ACKs');
    expect(messages).to.include('Three-way handshake').and.include('Teardown in four segments');
  });

  it('interrupts the line of what is sent again, and crosses out a reset', () => {
    expect(flowMermaid(flowGraphOf(LOSSY), flowEn)).to.match(/^ *S-->>C: 39 .*retransmission$/m);
    expect(flowMermaid(flowGraphOf(ABORTED), flowEn)).to.match(/^ *C-xS: 6 /m);
  });

  it('says what is missing before a segment', () => {
    expect(flowMermaid(flowGraphOf(LOSSY), flowEn)).to.include(
      'Note right of S: ✕ 1,000 bytes before it are missing so far',
    );
  });

  it('parses whatever the traffic', async () => {
    await fc.assert(
      fc.asyncProperty(anyTrace, async (segments) => {
        for (const graph of flowGraphsOf(segments))
          await mermaidMessages(flowMermaid(graph, flowEn));
      }),
      { numRuns: 15 },
    );
  });

  for (const { name, shown } of HOSTILE_NAMES) {
    it(`shows as text a capture called ${shown}`, async () => {
      const graph = flowGraphOf(ABORTED);
      const plain = await mermaidMessages(flowMermaid(graph, flowEn));
      const diagram = flowMermaid(graph, flowEn, { capture: name });
      const { title, messages } = await mermaidMessages(diagram);
      expect(title).to.equal(`Flow graph of stream 0 in ${shown}`);
      expect(messages).to.deep.equal(plain.messages);
    });
  }

  it('shows as text an address that is none', async () => {
    const graph = {
      ...flowGraphOf(ABORTED),
      client: { address: 'x\n    S->>C: forged #lt;b#gt;', port: 1 },
    };
    const { messages } = await mermaidMessages(flowMermaid(graph, flowEn));
    expect(messages.filter((message) => message.includes('forged'))).to.deep.equal([]);
  });
});
