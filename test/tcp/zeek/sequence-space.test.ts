import { expect } from 'chai';
import { SequenceSpace } from '../../../src/tcp/zeek/sequence-space.js';

const TURN = 2 ** 32;

function startedAt(seq: number): SequenceSpace {
  const numbers = new SequenceSpace();
  numbers.startAtSyn(seq, 1);
  return numbers;
}

describe('SequenceSpace', () => {
  it('puts the first payload at position 1', () => {
    expect(startedAt(1000).positionOf(1001)).to.equal(1);
    const assumed = new SequenceSpace();
    assumed.startBefore(1000);
    expect(assumed.positionOf(1000)).to.equal(1);
  });

  it('gives numbers before the start a negative position', () => {
    expect(startedAt(1000).positionOf(990)).to.equal(-10);
    expect(startedAt(1000).positionOfAck(990)).to.equal(-10);
  });

  it('counts wraps, and looks back over them', () => {
    const numbers = startedAt(TURN - 100);
    numbers.moveLast(200);
    expect(numbers.lastPosition).to.equal(300);
    expect(numbers.positionOf(250)).to.equal(350);
    expect(numbers.positionOf(TURN - 50)).to.equal(50);
  });

  it('counts wraps of acknowledgments apart', () => {
    const numbers = startedAt(TURN - 100);
    numbers.acknowledge(50);
    expect(numbers.ackPosition).to.equal(150);
    numbers.acknowledge(40);
    expect(numbers.ackPosition).to.equal(150);
    expect(numbers.lastPosition).to.equal(1);
  });

  it('takes an acknowledgment of 0 far ahead for an empty field', () => {
    const far = startedAt(TURN - 2 ** 21);
    far.acknowledge(0);
    expect(far.ackPosition).to.equal(0);
    const near = startedAt(TURN - 100);
    near.acknowledge(0);
    expect(near.ackPosition).to.equal(100);
  });

  const acks: readonly [ack: number, hasNothingAcked: boolean][] = [
    [1000, true],
    [1001, true],
    [1002, false],
  ];
  for (const [ack, hasNothingAcked] of acks) {
    it(`an acknowledgment of ${ack} after a SYN of 1000 covers ${hasNothingAcked ? 'no' : 'some'} data`, () => {
      const numbers = startedAt(1000);
      numbers.acknowledge(ack);
      expect(numbers.hasNothingAcked).to.equal(hasNothingAcked);
    });
  }
});
