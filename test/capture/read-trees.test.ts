import { expect } from 'chai';
import { readDetailedPackets, readTcpTrees } from '../../src/capture/read-trees.js';
import { openSource } from '../../src/capture/source.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { writeFakeTshark } from '../support/fake-tshark.js';
import { labErrorOf } from '../support/lab-error-of.js';
import { writePcap } from '../support/pcap-file.js';
import { useTempFolder } from '../support/temp-folder.js';

describe('readTcpTrees()', () => {
  const folder = useTempFolder();

  async function trees(frames: readonly number[], tshark?: string) {
    writePcap(folder.join('lab.pcap'));
    const source = await openSource(folder.join('lab.pcap'));
    return readTcpTrees(source, await findTshark({ explicit: tshark }), frames);
  }

  it('gives the TCP layer of each frame, with the lines that Wireshark shows', async () => {
    const found = await trees([2, 5, 6]);
    expect([...found.keys()]).to.deep.equal([2, 5, 6]);
    const [tcp] = found.get(2) ?? [];
    expect(tcp?.label).to.match(/^Transmission Control Protocol, Src Port: 80, Dst Port: 40000/);
    expect(tcp?.fields.map(({ label }) => label)).to.include('Source Port: 80');
  });

  it('lets the whole capture count, so that numbers are those of Wireshark', async () => {
    const [tcp] = (await trees([6])).get(6) ?? [];
    expect(tcp?.shown('tcp.seq')).to.equal('1');
    // Two passes: the first knows completeness only up to this frame.
    expect(tcp?.shown('tcp.analysis.initial_rtt')).to.equal(undefined);
    const [ack] = (await trees([5])).get(5) ?? [];
    expect(ack?.shown('tcp.analysis.acks_frame')).to.equal('4');
  });

  it('leaves out frames that the capture does not have', async () => {
    expect([...(await trees([7, 8])).keys()]).to.deep.equal([7]);
  });

  it('does not run tshark for no frames', async () => {
    const broken = writeFakeTshark(folder.path, 'process.exit(1);');
    expect((await trees([], broken)).size).to.equal(0);
  });

  it('says that tshark failed', async () => {
    const broken = writeFakeTshark(folder.path, "console.error('no memory'); process.exit(1);");
    const error = await labErrorOf(trees([1], broken));
    expect(error.code).to.equal('TSHARK_FAILED');
    expect(error.message).to.include('no memory');
  });
});

describe('readDetailedPackets()', () => {
  const folder = useTempFolder();

  it('labels the link type', async () => {
    writePcap(folder.join('lab.pcap'));
    const source = await openSource(folder.join('lab.pcap'));
    const labels: (string | undefined)[] = [];
    for await (const { protocols } of readDetailedPackets(
      source,
      await findTshark(),
      'frame.number==1',
    )) {
      const frame = protocols.find(({ name }) => name === 'frame');
      labels.push(frame?.fields.find(({ name }) => name === 'frame.encap_type')?.label);
    }
    expect(labels).to.deep.equal(['Encapsulation type: Raw IP (7)']);
  });
});
