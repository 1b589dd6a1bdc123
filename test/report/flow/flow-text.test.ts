import { expect } from 'chai';
import { flowText } from '../../../src/report/flow/flow-text.js';
import { widthOf } from '../../../src/report/text-width.js';
import { flowEn } from '../../../src/report/text/en/flow.js';
import { flowZh } from '../../../src/report/text/zh-cn/flow.js';
import { flowGraphOf } from '../../support/flow-graph-of.js';
import { ABORTED, FLOW_TRACES, LOSSY, REFUSED, TRANSFER } from '../../support/flow-traces.js';
import { HOSTILE_NAMES } from '../../support/hostile-names.js';

describe('flowText()', () => {
  it('draws a conversation', () => {
    expect(
      flowText(flowGraphOf(ABORTED), flowEn, { capture: 'lab.pcap' }).split('\n'),
    ).to.deep.equal([
      'Flow graph of stream 0 in lab.pcap',
      'Client 192.0.2.1:50000',
      'Server 198.51.100.7:80',
      '',
      'Time (s)  Frame        Client |                                    | Server        Info',
      '                      unknown |                                    | ~LISTEN',
      '-- Three-way handshake --',
      '0.000000      1      SYN-SENT |--------------- SYN --------------->|               Seq=0  step 1 of 3: SYN',
      '0.001000      2  ~ESTABLISHED |<------------ SYN, ACK -------------| SYN-RECEIVED  Seq=0 Ack=1  step 2 of 3: SYN-ACK',
      '0.002000      3   ESTABLISHED |--------------- ACK --------------->| ~ESTABLISHED  Seq=1 Ack=1  step 3 of 3: ACK',
      '                              |                                    |',
      '0.003000      4               |--------- PSH, ACK Len=10 --------->|               Seq=1 Ack=1',
      '0.004000      5               |<--------- PSH, ACK Len=5 ----------| ESTABLISHED   Seq=1 Ack=11',
      '-- Teardown: aborted by a reset --',
      '0.005000      6        CLOSED |------------ RST, ACK -------------X| CLOSED        Seq=11 Ack=6  reset that aborts the connection',
      '                              |                                    |',
      '',
      '~ state inferred: the capture suggests it and does not prove it',
      '',
    ]);
  });

  it('draws a folded run as a thick arrow with its frames', () => {
    expect(flowText(flowGraphOf(TRANSFER), flowEn)).to.match(
      /^0\.008000 +9-64 +\|<=+ 37 segments, 37 kB =+\| +19 ACKs; until 0\.063000 s$/m,
    );
  });

  it('draws what is missing, and interrupts the arrow of what is sent again', () => {
    const lines = flowText(flowGraphOf(LOSSY), flowEn).split('\n');
    expect(lines.find((line) => line.includes('missing'))).to.match(
      /^ +\| +X[ -]+\| +\(1,000 bytes before it are missing so far\)$/,
    );
    expect(lines.find((line) => line.endsWith('  retransmission'))).to.match(
      /\|<(?:- )+ ACK Len=1000 [- ]+\|/,
    );
  });

  it('says nothing of a teardown where there was no connection', () => {
    expect(flowText(flowGraphOf(REFUSED), flowEn)).not.to.include('No connection to close');
  });

  for (const [name, trace] of Object.entries(FLOW_TRACES)) {
    for (const text of [flowEn, flowZh]) {
      it(`keeps both lines straight: ${name}, ${text.language}`, () => {
        const lines = flowText(flowGraphOf(trace), text)
          .split('\n')
          .filter((line) => line.includes('|'));
        const places = lines.map((line) => {
          const [left = '', between = ''] = line.split('|');
          return `${widthOf(left)} ${widthOf(between)}`;
        });
        expect(new Set(places).size).to.equal(1);
      });
    }
  }

  for (const { name, shown } of HOSTILE_NAMES) {
    it(`sends no control character to the terminal: ${shown}`, () => {
      const output = flowText(flowGraphOf(ABORTED), flowEn, { capture: name });
      const [title] = output.split('\n');
      expect(title).to.equal(`Flow graph of stream 0 in ${shown}`);
      expect(output).not.to.match(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
    });
  }
});
