import { expect } from 'chai';
import type { FoundFile } from '../../src/batch/find-captures.js';
import { Portions } from '../../src/batch/portions.js';

function file(sizeBytes: number, index = 0): FoundFile {
  const name = `${index}.pcap`;
  return { path: name, file: `/${name}`, sizeBytes, modifiedMs: 0, format: 'pcap' };
}

function handOut(portions: Portions, secondsEach: number): readonly (readonly number[])[] {
  const all: (readonly number[])[] = [];
  for (let next = portions.next(); next.length > 0; next = portions.next()) {
    all.push(next.map(({ sizeBytes }) => sizeBytes));
    portions.took(next.length, next.length * secondsEach);
  }
  return all;
}

describe('Portions', () => {
  it('hands out large files one by one, the largest first', () => {
    const sizes = [300_000, 900_000, 500_000];
    const files = sizes.map((size, index) => file(size, index));
    expect(handOut(new Portions(files, 2), 0.0001)).to.deep.equal([
      [900_000],
      [500_000],
      [300_000],
    ]);
  });

  it('hands out each file once, small ones several at a time, and few at the end', () => {
    const files = Array.from({ length: 500 }, (_, index) => file(500 - index, index));
    const portions = handOut(new Portions(files, 2), 0.002);
    expect(portions.flat()).to.deep.equal(files.map(({ sizeBytes }) => sizeBytes));
    expect(portions[0]).to.have.length(1);
    expect(Math.max(...portions.map(({ length }) => length))).to.equal(32);
    expect(portions.at(-1)).to.have.length(1);
  });

  it('hands out small files one by one when each takes long', () => {
    const files = Array.from({ length: 20 }, (_, index) => file(100, index));
    const portions = handOut(new Portions(files, 1), 0.5);
    expect(portions).to.have.length(20);
  });
});
