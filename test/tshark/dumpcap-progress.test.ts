import { expect } from 'chai';
import { DumpcapProgress } from '../../src/tshark/dumpcap-progress.js';
import { isRingOption } from '../../src/tshark/ring-option.js';

describe('DumpcapProgress', () => {
  it('follows files, packets and losses', () => {
    const files: string[] = [];
    const progress = new DumpcapProgress((file) => files.push(file));
    const after = (...lines: readonly string[]) => {
      for (const line of lines) progress.take(line);
      return [progress.packets, progress.dropped, files.length];
    };
    expect(after("Capturing on 'lo' and 'any'")).to.deep.equal([0, undefined, 0]);
    expect(after('File: /tmp/a b_00001.pcapng')).to.deep.equal([0, undefined, 1]);
    expect(after('Packets: 3', 'Packets: 12')).to.deep.equal([12, undefined, 1]);
    expect(after('File: /tmp/a b_00002.pcapng')).to.deep.equal([12, undefined, 2]);
    expect(after('Packets captured: 14')).to.deep.equal([14, undefined, 2]);
    const counts = (dropped: number) =>
      `14/${dropped} (pcap:${dropped}/dumpcap:0/flushed:0/ps_ifdrop:0) (70.0%)`;
    expect(
      after(
        `Packets received/dropped on interface 'lo': ${counts(6)}`,
        `Packets received/dropped on interface 'any': ${counts(2)}`,
      ),
    ).to.deep.equal([14, 8, 2]);
    expect(files).to.deep.equal(['/tmp/a b_00001.pcapng', '/tmp/a b_00002.pcapng']);
    expect(progress.files).to.deep.equal(files);
  });
});

describe('isRingOption()', () => {
  for (const good of [
    'duration:5',
    'duration:0.5',
    'interval:60',
    'filesize:1',
    'packets:9',
    'files:3',
  ]) {
    it(`takes ${good}`, () => {
      expect(isRingOption(good)).to.equal(true);
    });
  }
  for (const wrong of [
    '',
    ':',
    '5',
    'files',
    'files:',
    'files:0',
    'files:1.5',
    'interval:0.5',
    'printname:x',
    'duration:x',
  ]) {
    it(`refuses ${JSON.stringify(wrong)}`, () => {
      expect(isRingOption(wrong)).to.equal(false);
    });
  }
});
