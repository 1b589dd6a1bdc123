import { expect } from 'chai';
import { answerOfTrace } from '../../support/answers-of-trace.js';
import { HANDSHAKE, type Row } from '../../support/trace.js';

const timestamps = (value: number, echo: number) => ({ options: { timestamps: { value, echo } } });

describe('The round trip of a handshake whose SYN was sent again', () => {
  const rows: readonly Row[] = [
    ['C', 'S', 0, 0, 0, timestamps(100, 0)],
    ['C', 'S', 0, 0, 0, { ...timestamps(200, 0), at: 1000 }],
    ['S', 'SA', 0, 1, 0, { ...timestamps(900, 200), at: 1040 }],
    ['C', 'A', 1, 1, 0, { ...timestamps(240, 900), at: 1041 }],
  ];

  it('names the SYN that it is measured from', () => {
    const { frames, values, text } = answerOfTrace(rows, 'handshake-round-trip');
    expect(frames).to.deep.equal([2, 3, 4]);
    expect(values).to.include({ synFrame: 2, initialRttSeconds: 0.041 });
    expect(text).to.contain('from the last SYN (frame 2) on');
  });

  it('has halves where a timestamp says which copy was answered', () => {
    const { values } = answerOfTrace(rows, 'handshake-round-trip');
    expect(values).to.include({ synToSynAckSeconds: 0.04, synAckToAckSeconds: 0.001 });
  });

  it('names no other SYN where there is one only', () => {
    expect(answerOfTrace(HANDSHAKE, 'handshake-round-trip').values).to.not.have.property(
      'synFrame',
    );
  });
});
