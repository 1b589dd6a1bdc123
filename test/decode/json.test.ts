import { expect } from 'chai';
import { readJsonPacket } from '../../src/decode/json.js';
import { NO_CATALOG } from '../../src/model/field-type.js';
import type { Packet, TreeNode } from '../../src/model/packet.js';
import { KNOWN } from '../support/known-fields.js';

function jsonPacket(layers: string, protocols = 'eth:ethertype:ip:tcp'): string {
  return `{"_index":"packets-2013-02-26","_source":{"layers":{"frame":{
    "frame.time_epoch":"1361916250.747155001","frame.number":"9",
    "frame.protocols":"${protocols}"},${layers}}}}`;
}

const read = (layers: string, protocols?: string): Packet =>
  readJsonPacket(jsonPacket(layers, protocols), KNOWN);

/** `tcp(tcp.srcport=80 'Timestamps'(…))`: protocols with a colon, text-only lines in quotes. */
function outline(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) => {
      const below = node.children.length === 0 ? '' : `(${outline(node.children)})`;
      if (node.kind === 'layer') return `${node.name}:${below}`;
      if (node.name === '') return `'${node.show ?? ''}'${below}`;
      return `${node.name}${node.show === undefined ? '' : `=${node.show}`}${below}`;
    })
    .join(' ');
}

describe('readJsonPacket()', () => {
  it('gives frame number and time', () => {
    const packet = read('"ip":{}');
    expect(packet.frameNumber).to.equal(9);
    expect(packet.timeNanos).to.equal(1_361_916_250_747_155_001n);
    expect(packet.get('frame.number')).to.equal(undefined);
  });

  const cases: readonly [rule: string, layers: string, tree: string][] = [
    [
      'keeps fields in order',
      '"tcp":{"tcp.srcport":"80","tcp.seq":"1"}',
      'tcp:(tcp.srcport=80 tcp.seq=1)',
    ],
    ['keeps repeated keys', '"tcp":{"tcp.port":"1","tcp.port":"2"}', 'tcp:(tcp.port=1 tcp.port=2)'],
    [
      'reads arrays as repeated fields',
      '"tcp":{"tcp.port":["1","2"]}',
      'tcp:(tcp.port=1 tcp.port=2)',
    ],
    ['keeps repeated protocols', '"ip":{},"ip":{"ip.src":"x"}', 'ip: ip:(ip.src=x)'],
    [
      'puts the tree of a field below it',
      '"tcp":{"tcp.flags":"0x0002","tcp.flags_tree":{"tcp.flags.syn":"1"}}',
      'tcp:(tcp.flags=0x0002(tcp.flags.syn=1))',
    ],
    [
      'knows a field without a value of its own',
      '"tcp":{"tcp.analysis":{"tcp.analysis.retransmission":""}}',
      'tcp:(tcp.analysis(tcp.analysis.retransmission=))',
    ],
    [
      'takes other keys for text-only lines',
      '"tcp":{"Timestamps":{"tcp.time_delta":"0.5"},"GET / HTTP/1.1\\r\\n":""}',
      "tcp:('Timestamps'(tcp.time_delta=0.5) 'GET / HTTP/1.1\r\n')",
    ],
    [
      'takes expert information for a field',
      '"tcp":{"_ws.expert":{"_ws.expert.message":"m"}}',
      'tcp:(_ws.expert(_ws.expert.message=m))',
    ],
    [
      'takes protocols inside a protocol for layers',
      '"icmp":{"ip":{"ip.src":"x"},"tcp":{}}',
      'icmp:(ip:(ip.src=x) tcp:)',
    ],
    [
      'takes a protocol without fields for a layer',
      '"_ws.malformed":"Malformed Packet"',
      '_ws.malformed:',
    ],
    [
      'wraps fields on the top level as PDML does',
      '"tcp.segments":{"tcp.segment":"1","tcp.segment":"2"}',
      'fake-field-wrapper:(tcp.segments(tcp.segment=1 tcp.segment=2))',
    ],
    [
      'is not fooled by text that reads like a protocol',
      '"tcp":{"icmp":{"tcp.seq":"1"}}',
      "tcp:('icmp'(tcp.seq=1))",
    ],
    [
      'leaves out what the user did not ask for',
      '"eth":{"filtered":"eth"},"ip":{"ip.src":"x","ip.version":{"filtered":"ip.version"}}',
      'ip:(ip.src=x)',
    ],
    ['keeps fields of other releases', '"tcp":{"tcp.of_tomorrow":"1"}', 'tcp:(tcp.of_tomorrow=1)'],
    [
      'is not fooled by text that looks like a mark',
      '"tcp":{"tcp.payload_tree":"x","Timestamps_raw":[""],"192.0.2.1":{"tcp.seq":"1"}}',
      "tcp:(tcp.payload_tree=x 'Timestamps_raw' '192.0.2.1'(tcp.seq=1))",
    ],
  ];
  for (const [rule, layers, tree] of cases) {
    it(rule, () => {
      expect(outline(read(layers).protocols.slice(1))).to.equal(tree);
    });
  }

  it('gives values their types', () => {
    const packet = read(
      '"tcp":{"tcp.srcport":"80","tcp.flags.syn":"1","tcp.time_delta":"0.000000001"}',
    );
    expect(packet.find('tcp.srcport')?.value).to.equal(80);
    expect(packet.find('tcp.flags.syn')?.value).to.equal(true);
    expect(packet.find('tcp.time_delta')?.value).to.equal(1n);
  });

  it('takes bytes and places from -x, and tells them from fields that end in _raw', () => {
    const packet = read(
      '"tcp_raw":["aabb",34,20,0,1],"tcp":{"tcp.seq_raw":["bb",38,4,0,7],"tcp.seq":"1","tcp.seq_raw_raw":["cc",38,4,0,7],"tcp.seq_raw":"2"}',
    );
    const tcp = packet.layer('tcp');
    expect(tcp).to.include({ position: 34, size: 20 });
    expect(tcp?.find('tcp.seq')).to.include({ show: '1', raw: 'bb', position: 38, size: 4 });
    expect(tcp?.find('tcp.seq_raw')).to.include({ show: '2', raw: 'cc' });
    expect(tcp?.children).to.have.length(2);
  });

  it('takes bytes and places of repeated fields that are arrays', () => {
    const packet = read(
      '"tcp":{"tcp.port_raw":[["01",34,2,0,5],["02",36,2,0,5]],"tcp.port":["1","2"]}',
    );
    expect(packet.findAll('tcp.port').map(({ position }) => position)).to.deep.equal([34, 36]);
  });

  it('knows nested protocols without a catalog by the chain of protocols', () => {
    const text = jsonPacket('"icmp":{"ip":{},"Data":{}}', 'eth:ip:icmp:ip');
    expect(outline(readJsonPacket(text, NO_CATALOG).protocols.slice(1))).to.equal(
      "icmp:(ip: 'Data')",
    );
  });

  const refused: readonly [rule: string, text: string][] = [
    ['text that is cut', jsonPacket('"ip":{}').slice(0, -3)],
    ['a packet without layers', '{"_source":{}}'],
    ['a packet without a frame', '{"_source":{"layers":{"ip":{}}}}'],
    ['a packet without a number', jsonPacket('"ip":{}').replace('"9"', '"x"')],
    ['a packet without a time', jsonPacket('"ip":{}').replace('1361916250', 'x')],
  ];
  for (const [rule, text] of refused) {
    it(`refuses ${rule}`, () => {
      expect(() => readJsonPacket(text)).to.throw();
    });
  }
});
