import { expect } from 'chai';
import { OutstandingSegments } from '../../../src/tcp/statistics/outstanding-segments.js';

/** More than the list holds. */
const MANY = 5000;

function transmission(frame: number) {
  return { frame, atNanos: frame * 1000, timestamp: undefined };
}

describe('OutstandingSegments', () => {
  it('does not grow while nothing is acknowledged, and measures again after that', () => {
    const outstanding = new OutstandingSegments();
    for (let frame = 0; frame < MANY; frame++) {
      outstanding.send(frame * 10, frame * 10 + 10, 'data', transmission(frame));
    }
    const held = Object.values(outstanding).find((value) => Array.isArray(value)) as unknown[];
    expect(held.length).to.be.lessThan(MANY / 2);
    expect(outstanding.acknowledge(MANY * 10)).to.equal(undefined);
    expect(held).to.deep.equal([]);
    outstanding.send(MANY * 10, MANY * 10 + 10, 'data', transmission(MANY));
    expect(outstanding.acknowledge(MANY * 10 + 10)?.first.frame).to.equal(MANY);
  });

  it('does not take a repeat of what it could not hold for a first transmission', () => {
    const outstanding = new OutstandingSegments();
    for (let frame = 0; frame < MANY; frame++) {
      outstanding.send(frame * 10, frame * 10 + 10, 'data', transmission(frame));
    }
    outstanding.acknowledge(MANY * 10 - 20);
    outstanding.send(MANY * 10 - 20, MANY * 10 - 10, 'data', transmission(MANY));
    expect(outstanding.acknowledge(MANY * 10 - 10)).to.equal(undefined);
  });
});
