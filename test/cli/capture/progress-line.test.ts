import { expect } from 'chai';
import { fittingLine } from '../../../src/cli/capture/progress-line.js';
import { recordingEn } from '../../../src/cli/text/en/recording.js';
import { recordingZh } from '../../../src/cli/text/zh-cn/recording.js';
import { widthOf } from '../../../src/report/text-width.js';

const FULL = {
  packets: 1234567,
  bytes: 1234567890,
  connections: 2345678,
  handshakes: 3456789,
  resets: 4567890,
};

describe('the line that counts while a capture is made', () => {
  for (const recording of [recordingEn, recordingZh]) {
    const lineOf = (columns: number, count = FULL) =>
      fittingLine((leftOut) => recording.soFar(count, leftOut), columns);

    it('has its counts in 79 columns, and leaves out the rest', () => {
      const line = lineOf(79);
      expect(widthOf(line)).to.be.at.most(79);
      for (const count of ['1234567', '2345678', '3456789', '4567890']) {
        expect(line).to.include(count);
      }
      expect(line).to.match(/ …$/);
    });

    it('leaves nothing out where there is room', () => {
      const line = lineOf(200);
      expect(line).to.include('1234567890').and.not.include('…');
    });

    it('has the packets in any case', () => {
      expect(lineOf(5)).to.match(/1234567 …$/);
    });
  }
});
