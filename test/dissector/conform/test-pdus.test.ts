import { expect } from 'chai';
import { Chance } from '../../../src/dissector/conform/chance.js';
import { PduMaker } from '../../../src/dissector/conform/make-pdu.js';
import { mutated } from '../../../src/dissector/conform/mutate.js';
import { testPdus } from '../../../src/dissector/conform/test-pdus.js';
import { testTraffic } from '../../../src/dissector/conform/test-traffic.js';
import { Interpreter } from '../../../src/dissector/interpret/interpreter.js';
import { everything } from '../../support/everything-protocol.js';
import { lines } from '../../support/lines-protocol.js';
import { sink } from '../../support/sink-protocol.js';

function take<T>(rows: Iterable<T>, count: number): T[] {
  const taken: T[] = [];
  for (const row of rows) {
    taken.push(row);
    if (taken.length === count) break;
  }
  return taken;
}

function readToEnd(interpreter: Interpreter, bytes: Uint8Array): boolean {
  const view = { bytes, start: 0, capturedEnd: bytes.length, reportedEnd: bytes.length };
  return interpreter.dissect(view).stop === undefined;
}

describe('PduMaker', () => {
  for (const { description } of [everything, lines, sink]) {
    it(`makes PDUs of ${description.filterName} that keep its rules, of every case`, () => {
      const maker = new PduMaker(description);
      const chance = new Chance(1);
      const interpreter = new Interpreter(description);
      const made = Array.from({ length: 400 }, () => maker.make(chance));
      const sound = made.filter(({ bytes }) => readToEnd(interpreter, bytes));
      expect(sound.length).to.be.above(320);
      const keys = description.layouts.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'switch' ? item.cases : [])),
      );
      const firsts = made.filter(({ isFirst }) => isFirst);
      expect(firsts.length).to.be.at.least(Math.min(keys.length, 2));
    });
  }

  it('fills in the length that the framing reads', () => {
    const maker = new PduMaker(everything.description);
    const chance = new Chance(2);
    for (let count = 0; count < 50; count++) {
      const { bytes } = maker.make(chance);
      const view = new DataView(bytes.buffer);
      expect((view.getUint32(4, true) >>> 8) + 5).to.equal(bytes.length);
    }
  });

  it('ends PDUs with their delimiter, which is nowhere else in them', () => {
    const maker = new PduMaker(lines.description);
    const chance = new Chance(3);
    for (let count = 0; count < 50; count++) {
      const text = Buffer.from(maker.make(chance).bytes).toString('latin1');
      expect(text.indexOf('\r\n')).to.equal(text.length - 2);
    }
  });
});

describe('testPdus()', () => {
  it('gives what it was given, cut at every byte', () => {
    const given = Uint8Array.of(1, 2, 3, 4);
    const pdus = take(testPdus(sink.description, [given], new Chance(1)), 4);
    expect(pdus.map(({ bytes }) => [...bytes])).to.deep.equal([
      [1, 2, 3, 4],
      [1],
      [1, 2],
      [1, 2, 3],
    ]);
  });

  it('gives the same for the same seed, and something else for another', () => {
    const hexOf = (seed: number) =>
      take(testPdus(everything.description, [], new Chance(seed)), 300)
        .map(({ bytes }) => Buffer.from(bytes).toString('hex'))
        .join();
    expect(hexOf(5)).to.equal(hexOf(5));
    expect(hexOf(5)).not.to.equal(hexOf(6));
  });
});

describe('mutated()', () => {
  it('changes most PDUs, and leaves what it was given alone', () => {
    const chance = new Chance(4);
    const pdu = Uint8Array.from({ length: 30 }, (_, index) => index);
    const all = Array.from({ length: 200 }, () => mutated(pdu, chance).join());
    expect(all.filter((one) => one !== pdu.join()).length).to.be.above(120);
    expect(pdu).to.deep.equal(Uint8Array.from({ length: 30 }, (_, index) => index));
    expect(all).not.to.include('');
  });
});

describe('testTraffic()', () => {
  it('has a conversation of its own for each PDU, with frames of at least headers', () => {
    const chance = new Chance(9);
    const pdus = testPdus(everything.description, [], chance);
    const talks = take(testTraffic(everything.description, pdus, chance), 200);
    const clients = talks
      .flatMap(({ frames }) => frames.slice(0, 1))
      .map(({ bytes }) => {
        const view = new DataView(bytes.buffer);
        return Math.min(view.getUint32(26), view.getUint32(30));
      });
    expect(new Set(clients).size).to.equal(clients.length);
    for (const { frames } of talks) {
      for (const { bytes } of frames) expect(bytes.length).to.be.at.least(42);
    }
  });

  it('has nothing for a protocol that no packets come to', () => {
    const alone = { ...sink.description, attachments: [] };
    const chance = new Chance(1);
    expect(take(testTraffic(alone, testPdus(alone, [], chance), chance), 1)).to.deep.equal([]);
  });
});
