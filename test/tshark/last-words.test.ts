import { expect } from 'chai';
import { LastWords, withoutChatter } from '../../src/tshark/last-words.js';

describe('withoutChatter()', () => {
  const chatter: readonly string[] = [
    'Running as user "root" and group "root". This could be dangerous.',
    "Capturing on 'eth0'",
    ' ** (tshark:1234) 21:00:00.123456 [Main WARNING] ui/x.c:11 -- f(): something',
    '(tshark:1234): GLib-WARNING **: 21:00:00.123: something',
    '** (tshark:1234): WARNING **: something',
    '17 packets captured',
    '',
  ];
  for (const line of chatter) {
    it(`drops ${line === '' ? 'empty lines' : line.slice(0, 40)}`, () => {
      expect(withoutChatter(`${line}\n`)).to.deep.equal([]);
    });
  }

  it('keeps what tshark says about the file, without its own name in front', () => {
    expect(
      withoutChatter('tshark: The file "x" appears to be damaged.\n(pcap: why)\n'),
    ).to.deep.equal(['The file "x" appears to be damaged.', '(pcap: why)']);
  });

  it('keeps errors of the log', () => {
    const line = '** (tshark:1234) 21:00:00.123456 [Epan ERROR] proto.c:1 -- f(): assertion failed';
    expect(withoutChatter(line)).to.deep.equal([line]);
  });
});

describe('LastWords', () => {
  it('keeps the end of a long story', () => {
    const words = new LastWords();
    for (let line = 0; line < 10_000; line += 1) words.push(Buffer.from(`line ${line}\n`));
    const lines = words.lines();
    expect(lines.at(-1)).to.equal('line 9999');
    expect(lines.length).to.be.below(500);
  });

  it('joins lines that come in pieces', () => {
    const words = new LastWords();
    words.push(Buffer.from('tshark: The file '));
    words.push(Buffer.from('is gone\n'));
    expect(words.lines()).to.deep.equal(['The file is gone']);
  });
});
