import { expect } from 'chai';
import { Chance } from '../../../src/dissector/conform/chance.js';
import { PduMaker } from '../../../src/dissector/conform/make-pdu.js';
import { mutated } from '../../../src/dissector/conform/mutate.js';
import { testPdus } from '../../../src/dissector/conform/test-pdus.js';
import { testTraffic } from '../../../src/dissector/conform/test-traffic.js';
import { Interpreter } from '../../../src/dissector/interpret/interpreter.js';
import { layout } from '../../../src/dissector/language/layout.js';
import { protocol } from '../../../src/dissector/language/protocol.js';
import { courier, crate } from '../../support/courier-protocols.js';
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

  it('writes the bytes of each of several heuristics, in turn', () => {
    const maker = new PduMaker(courier.description);
    const chance = new Chance(4);
    const made = Array.from({ length: 40 }, () => Buffer.from(maker.make(chance).bytes));
    const hows = made.map((bytes) => bytes.toString('latin1', 4, 8));
    expect(new Set(hows)).to.deep.equal(new Set(['SLOW', 'FAST']));
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

describe('numbers that a layout computes with', () => {
  const { description } = protocol({
    name: 'Sized',
    shortName: 'SIZED',
    filterName: 'sized',
    version: '1',
    attach: [{ table: 'udp.port', values: [48_311] }],
    layout: layout('')
      .uint16('mark', { label: 'Mark' })
      .uint32('n', { label: 'N' })
      .bytes('raw', { label: 'Raw', length: (s) => s.n })
      .int8('k', { label: 'K' })
      .when(
        (s) => s.k.gt(0),
        (l) => l.uint8('more', { label: 'More' }),
      ),
  });

  it('take edges in PDUs that are whole otherwise', () => {
    const maker = new PduMaker(description);
    const chance = new Chance(6);
    const [lengths, keys] = [new Set<number>(), new Set<number>()];
    for (let count = 0; count < 60; count++) {
      const { bytes, atEdge } = maker.make(chance);
      const edge = atEdge();
      const differing = [...bytes.keys()].filter((at) => edge?.[at] !== bytes[at]);
      expect(edge).to.have.length(bytes.length);
      const at = 6 + new DataView(bytes.buffer).getUint32(2);
      const isLength = differing.every((place) => place >= 2 && place < 6);
      expect(isLength || differing.every((place) => place === at)).to.equal(true);
      const view = new DataView(edge?.buffer ?? new ArrayBuffer(0));
      if (isLength) lengths.add(view.getUint32(2));
      else keys.add(view.getInt8(at));
    }
    const ends = [0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 31 + 1, 2 ** 32 - 2, 2 ** 32 - 1];
    expect([...lengths]).to.include.members(ends);
    expect([...keys]).to.include.members([-128, -127, -1, 0, 1, 126, 127]);
  });

  it('are among what is sent', () => {
    const sent = take(testPdus(description, [], new Chance(7)), 1500).map(({ bytes }) => bytes);
    const lengths = sent.map((bytes) =>
      bytes.length < 6 ? 0 : Buffer.from(bytes).readUInt32BE(2),
    );
    expect(lengths).to.include.members([2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1]);
  });
});

describe('bytes for another declared protocol', () => {
  it('are often whole PDUs of it', () => {
    const inner = crate.description;
    const maker = new PduMaker(courier.description, [inner]);
    const chance = new Chance(8);
    let whole = 0;
    for (let count = 0; count < 200; count++) {
      const bytes = Buffer.from(maker.make(chance).bytes);
      // Of those, the rest of the PDU is for crates.
      if ((bytes.readUInt8(8) & 3) !== 0) continue;
      let at = 9;
      while (at + 3 <= bytes.length) at += 3 + bytes.readUInt16BE(at + 1);
      if (at === bytes.length && at > 9) whole += 1;
    }
    expect(whole).to.be.above(10);
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
