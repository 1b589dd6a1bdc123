import { expect } from 'chai';
import { EkReader } from '../../src/decode/ek.js';
import { layersInDissectionOrder } from '../../src/model/layer-order.js';
import type { Layer } from '../../src/model/packet.js';
import { type EkJson, ekLine } from '../support/ek-text.js';

/** Layers are told apart by one field: `{ ip: [{ id: 'a' }] }`. */
function order(layers: Record<string, EkJson>, protocols: string): readonly string[] {
  const packet = new EkReader().read(ekLine(1, layers, { protocols }));
  if (packet === undefined) throw new Error('no packet');
  const isWanted = ({ name }: Layer) => name === 'ip' || name === 'tcp';
  return layersInDissectionOrder(packet, isWanted)
    .filter(({ layer }) => isWanted(layer))
    .map(({ layer, parents }) =>
      [...parents.map(({ name }) => name), layer.fields[0]?.show].join('/'),
    );
}

const id = (name: string) => ({ id: name });

describe('layersInDissectionOrder()', () => {
  it('follows the chain where EK puts layers of one name side by side', () => {
    const layers = { ip: [id('ip1'), id('ip2')], tcp: [id('tcp1'), id('tcp2')] };
    expect(order(layers, 'eth:ip:tcp:ip:tcp')).to.deep.equal(['ip1', 'tcp1', 'ip2', 'tcp2']);
  });

  it('looks into an open layer first', () => {
    const layers = { ip: id('outer'), icmp: { ip: id('quoted'), tcp: id('tcp') } };
    expect(order(layers, 'eth:ethertype:ip:icmp:ip:tcp')).to.deep.equal([
      'outer',
      'icmp/quoted',
      'icmp/tcp',
    ]);
  });

  it('leaves an open layer when the chain goes on outside', () => {
    const layers = {
      sflow: { ip: [id('ip1'), id('ip2')], icmp: { ip: id('quoted') }, tcp: id('tcp2') },
    };
    expect(order(layers, 'udp:sflow:eth:ip:icmp:ip:eth:ip:tcp')).to.deep.equal([
      'sflow/ip1',
      'sflow/icmp/quoted',
      'sflow/ip2',
      'sflow/tcp2',
    ]);
  });

  it('looks into a layer that the chain never names', () => {
    const layers = {
      wlan_aggregate: { ip: [id('ip1'), id('ip2')], tcp: [id('tcp1'), id('tcp2')] },
    };
    expect(order(layers, 'wlan:llc:ip:tcp:data:llc:ip:tcp')).to.deep.equal([
      'wlan_aggregate/ip1',
      'wlan_aggregate/tcp1',
      'wlan_aggregate/ip2',
      'wlan_aggregate/tcp2',
    ]);
  });

  it('puts the network layer that the chain leaves out behind MPLS', () => {
    const layers = {
      mpls: id('mpls'),
      ip: [id('ip1'), id('ip2')],
      gre: id('gre'),
      tcp: id('tcp'),
    };
    expect(order(layers, 'eth:ip:gre:mpls:tcp')).to.deep.equal(['ip1', 'ip2', 'tcp']);
  });

  it('keeps the order of the tree when the chain leaves a wanted layer out', () => {
    const layers = { tcp: id('tcp'), ip: [id('ip1'), id('ip2')] };
    expect(order(layers, 'eth:ethertype:ip:tcp')).to.deep.equal(['tcp', 'ip1', 'ip2']);
  });
});
