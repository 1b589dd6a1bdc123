import { expect } from 'chai';
import {
  type AutostopKind,
  captureArguments,
  isAutostop,
} from '../../src/tshark/dumpcap-arguments.js';

describe('captureArguments()', () => {
  it('names only the interfaces when that is all', () => {
    const args = captureArguments({ interfaces: ['lo', '-x y'] });
    expect(args).to.deep.equal(['-i', 'lo', '-i', '-x y']);
  });

  it('keeps a filter one argument, before the interfaces that it is for', () => {
    const args = captureArguments({
      interfaces: ['lo', 'eth0'],
      filter: 'tcp port 80; rm -rf "$HOME"',
      snapLength: 96,
      bufferMebibytes: 16,
      isPromiscuous: false,
      autostop: ['duration:5', 'packets:9'],
      mostPackets: 7,
    });
    expect(args).to.deep.equal([
      '-p',
      ...['-f', 'tcp port 80; rm -rf "$HOME"', '-s', '96', '-B', '16', '-i', 'lo', '-i', 'eth0'],
      ...['-a', 'duration:5', '-a', 'packets:9', '-c', '7'],
    ]);
  });
});

describe('isAutostop()', () => {
  const kinds: readonly AutostopKind[] = ['duration', 'filesize', 'packets'];
  for (const good of ['duration:5', 'duration:0.5', 'duration:10.25', 'filesize:1', 'packets:99']) {
    it(`takes ${good}`, () => {
      expect(isAutostop(good, kinds)).to.equal(true);
    });
  }
  const wrong = [
    ...['', ':', '5', 'duration', 'duration:', 'duration:0', 'duration:0.0', 'duration:-1'],
    ...['duration:x', 'duration:1e3', 'duration:5 ', 'packets:0', 'packets:1.5', 'packets:+1'],
    ...['files:3', 'Duration:5', 'duration:5:5', 'filesize:99999999999'],
  ];
  for (const each of wrong) {
    it(`refuses ${JSON.stringify(each)}`, () => {
      expect(isAutostop(each, kinds)).to.equal(false);
    });
  }
});
