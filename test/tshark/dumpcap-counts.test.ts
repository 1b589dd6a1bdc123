import { expect } from 'chai';
import { parseCounts } from '../../src/tshark/dumpcap-counts.js';

const line = (name: string, counts: string) =>
  `Packets received/dropped on interface '${name}': ${counts} (71.4%)`;

describe('parseCounts()', () => {
  it('adds up what was lost, wherever it was', () => {
    const said = line('Loopback: lo', '100/8 (pcap:5/dumpcap:2/flushed:0/ps_ifdrop:1)');
    expect(parseCounts(said)).to.deep.equal({ name: 'Loopback: lo', received: 100, dropped: 8 });
  });

  it('leaves out what came after the last packet that was wanted', () => {
    const said = line('lo', '15/6 (pcap:0/dumpcap:0/flushed:6/ps_ifdrop:0)');
    expect(parseCounts(said)).to.deep.equal({ name: 'lo', received: 15, dropped: 0 });
  });

  it('takes a name as it is', () => {
    const name = "a': 1/1 (pcap:1/dumpcap:1/flushed:1/ps_ifdrop:1)";
    const said = line(name, '3/0 (pcap:0/dumpcap:0/flushed:0/ps_ifdrop:0)');
    expect(parseCounts(said)).to.deep.equal({ name, received: 3, dropped: 0 });
  });

  it('gives nothing for other lines', () => {
    for (const said of ['', 'Packets captured: 7', "Capturing on 'lo'"]) {
      expect(parseCounts(said)).to.equal(undefined);
    }
  });
});
