import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { flowDocument } from '../../../src/report/flow/flow-document.js';
import type { FlowGraph } from '../../../src/report/flow/flow-graph.js';
import { anyTrace } from '../../support/any-trace.js';
import { captureFacts } from '../../support/conversation-builder.js';
import { flowGraphOf, flowGraphsOf } from '../../support/flow-graph-of.js';
import { FLOW_TRACES, LOSSY } from '../../support/flow-traces.js';

const schema = JSON.parse(
  readFileSync(join('docs', 'schema', 'flow.schema.json'), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

function printed(graph: FlowGraph): unknown {
  return JSON.parse(JSON.stringify(flowDocument(captureFacts(), graph)));
}

function expectValid(graph: FlowGraph): void {
  expect(validate(printed(graph)), JSON.stringify(validate.errors)).to.equal(true);
}

describe('flowDocument()', () => {
  for (const [name, trace] of Object.entries(FLOW_TRACES)) {
    it(`agrees with its schema: ${name}`, () => {
      expectValid(flowGraphOf(trace));
      expectValid(flowGraphOf(trace, { mostRows: 4 }));
    });
  }

  it('agrees with its schema, whatever the traffic', () => {
    fc.assert(
      fc.property(anyTrace, (segments) => {
        for (const graph of flowGraphsOf(segments, { mostRows: 6 })) expectValid(graph);
      }),
    );
  });

  it('agrees with its schema for a damaged capture', () => {
    const damage = { lastFrame: 4, message: 'cut short' };
    const document: unknown = JSON.parse(
      JSON.stringify(flowDocument(captureFacts({ damage }), flowGraphOf(LOSSY))),
    );
    expect(validate(document), JSON.stringify(validate.errors)).to.equal(true);
  });

  it('has a row for a segment, and one for a run', () => {
    const { rows } = flowDocument(captureFacts(), flowGraphOf(LOSSY));
    expect(rows[1]).to.deep.include({
      kind: 'segment',
      part: 'handshake',
      frame: 2,
      time: 0.001,
      from: 'server',
      step: { number: 2, of: 3 },
      handshakeRole: 'syn-ack',
    });
    expect(rows.find((row) => 'segments' in row)).to.deep.include({
      kind: 'run',
      first: { frame: 9, time: 0.008 },
      server: { data: 17, bytes: 17_000, acks: 0, others: 0 },
    });
  });
});
