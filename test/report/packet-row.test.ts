import { expect } from 'chai';
import { packetRow } from '../../src/report/packet-row.js';
import type { ConversationStep } from '../../src/tcp/conversation.js';
import { ACK, RST, SYN, URG } from '../../src/tcp/segment.js';
import {
  FRAME_1_NANOS,
  at,
  conversationWith,
  fieldWith,
  layerWith,
  stepWith,
} from '../support/conversation-builder.js';
import { sshConversation } from '../support/ssh-conversation.js';
import type { Layer } from '../../src/model/packet.js';

function infoOf(facts: Partial<ConversationStep>, layers?: readonly Layer[]): string {
  return packetRow(conversationWith(), stepWith(facts), FRAME_1_NANOS, 6, layers).info;
}

describe('packetRow()', () => {
  it('is the line of the packet list', () => {
    const conversation = sshConversation();
    const step = conversation.steps.find(({ frame }) => frame === 1476)!;
    expect(packetRow(conversation, step, FRAME_1_NANOS, 6, undefined)).to.deep.equal({
      number: '1476',
      time: '316.563632',
      source: '110.42.175.115',
      destination: '192.168.139.29',
      protocol: 'TCP',
      length: '54',
      info: '22 → 63164 [ACK] Seq=4478 Ack=3344 Win=37632 Len=0',
    });
  });

  it('shows nanoseconds where the capture has them', () => {
    const step = stepWith({ timeNanos: at('1.000000001') });
    expect(packetRow(conversationWith(), step, FRAME_1_NANOS, 9, undefined).time).to.equal(
      '1.000000001',
    );
  });

  it('names MPTCP as the protocol when the header carries its option', () => {
    const step = stepWith({ options: { mptcpSubtypes: [0] } });
    expect(packetRow(conversationWith(), step, FRAME_1_NANOS, 6, undefined).protocol).to.equal(
      'MPTCP',
    );
  });
});

describe('The Info column', () => {
  it('leaves the acknowledgment out when the ACK flag is not set', () => {
    expect(infoOf({ flags: SYN, seq: 0, window: 8192 })).to.equal(
      '50000 → 80 [SYN] Seq=0 Win=8192 Len=0',
    );
  });

  it('says <None> for a segment without flags', () => {
    expect(infoOf({ flags: 0 })).to.contain('[<None>]');
  });

  it('lists options in the order in which they stand in the packet', () => {
    const layer = layerWith('tcp', [
      fieldWith('Options', {
        name: 'tcp.options',
        children: [
          fieldWith('', { name: 'tcp.options.wscale' }),
          fieldWith('', { name: 'tcp.options.timestamp' }),
          fieldWith('', { name: 'tcp.options.mss' }),
        ],
      }),
    ]);
    const options = { mss: 1460, timestamps: { value: 7, echo: 0 }, windowScale: 7 };
    expect(infoOf({ flags: SYN, options }, [layer])).to.contain(
      'Len=0 WS=128 TSval=7 TSecr=0 MSS=1460',
    );
  });

  const options: readonly [rule: string, options: ConversationStep['options'], text: string][] = [
    ['shows the factor of the window scale, at most 2^14', { windowScale: 15 }, 'WS=16384'],
    ['shows SACK permitted', { isSackPermitted: true }, 'SACK_PERM'],
    ['shows SACK edges as relative numbers', { sackBlocks: [[5101, 5201]] }, 'SLE=101 SRE=201'],
    ['shows a Fast Open cookie', { fastOpenCookieLength: 8 }, 'TFO=C'],
    ['shows a request for a Fast Open cookie', { fastOpenCookieLength: 0 }, 'TFO=R'],
  ];
  for (const [rule, given, text] of options) {
    it(rule, () => {
      expect(infoOf({ options: given })).to.match(new RegExp(`Len=0 ${text}$`, 'u'));
    });
  }

  it('puts marks in front, the latest first', () => {
    expect(infoOf({ verdicts: ['window_full', 'retransmission'] })).to.match(
      /^\[TCP Window Full\] \[TCP Retransmission\] 50000 → 80 /u,
    );
  });

  it('marks a spurious retransmission once only', () => {
    expect(infoOf({ verdicts: ['spurious_retransmission', 'retransmission'] })).to.match(
      /^\[TCP Spurious Retransmission\] 50000/u,
    );
  });

  it('names the repeated acknowledgment of a duplicate where the packet tree knows it', () => {
    const layer = layerWith('tcp', [
      fieldWith('', { name: 'tcp.analysis.duplicate_ack_num', show: '2' }),
      fieldWith('', { name: 'tcp.analysis.duplicate_ack_frame', show: '5' }),
    ]);
    expect(infoOf({ verdicts: ['duplicate_ack'] }, [layer])).to.match(/^\[TCP Dup ACK 5#2\] /u);
    expect(infoOf({ verdicts: ['duplicate_ack'] })).to.match(/^\[TCP Dup ACK\] /u);
  });

  it('shows the urgent pointer beside the URG flag', () => {
    const layer = layerWith('tcp', [fieldWith('', { name: 'tcp.urgent_pointer', show: '7' })]);
    expect(infoOf({ flags: ACK | URG }, [layer])).to.contain('Win=511 Urg=7 Len=0');
  });

  it('uses the tree of the second TCP header of a frame for that header', () => {
    const outer = layerWith('tcp', []);
    const inner = layerWith('tcp', [fieldWith('', { name: 'tcp.urgent_pointer', show: '9' })]);
    expect(infoOf({ flags: RST | URG, headerIndex: 1 }, [outer, inner])).to.contain('Urg=9');
  });
});
