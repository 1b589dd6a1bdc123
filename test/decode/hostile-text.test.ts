import { expect } from 'chai';
import { EkReader } from '../../src/decode/ek.js';
import { readJsonPacket } from '../../src/decode/json.js';
import { readPdmlPacket } from '../../src/decode/pdml.js';
import { PdmlSplitter } from '../../src/decode/pdml-splitter.js';
import type { Packet } from '../../src/model/packet.js';
import { ekLine } from '../support/ek-text.js';
import { KNOWN } from '../support/known-fields.js';
import { pdmlField, pdmlPacket, pdmlProto } from '../support/pdml-text.js';

/** Packets must come out whole, or not at all with an error; nothing may change what objects are. */
function readOrRefuse(read: () => Packet | undefined): string {
  try {
    const packet = read();
    packet?.layers().flatMap((layer) => layer.fields.map(({ value }) => value));
    return packet === undefined ? 'nothing' : 'read';
  } catch (error) {
    expect(error).to.be.instanceOf(Error);
    return 'refused';
  } finally {
    expect(Object.keys({})).to.deep.equal([]);
    expect('polluted' in {}).to.equal(false);
  }
}

const LONG = 'x'.repeat(50_000_000);

describe('readPdmlPacket(), hostile text', () => {
  const tcp = (fields: string) => pdmlPacket(1, pdmlProto('tcp', fields));
  const bomb = `<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${tcp(pdmlField('x', '&b;'))}`;
  const cases: readonly [rule: string, text: string, outcome: string][] = [
    ['expands no entity', tcp(pdmlField('x', '&lol;')), 'read'],
    ['knows no definitions', bomb, 'read'],
    ['survives names that objects have by nature', tcp(pdmlField('__proto__', 'x')), 'read'],
    [
      'survives attributes that objects have by nature',
      tcp('<field name="x" __proto__="polluted" show="1"/>'),
      'refused',
    ],
    ['survives NUL', tcp(pdmlField('x', '\u0000')), 'read'],
    ['survives a field of 50 MB', tcp(pdmlField('x', LONG)), 'read'],
    ['refuses a packet that is cut', tcp(pdmlField('x', '1')).slice(0, 300), 'refused'],
    ['refuses nesting without end', tcp('<field name="x">'.repeat(5_000)), 'refused'],
  ];
  for (const [rule, text, outcome] of cases) {
    it(rule, () => {
      expect(readOrRefuse(() => readPdmlPacket(text, KNOWN))).to.equal(outcome);
    });
  }

  it('leaves references that are not defined as they are', () => {
    const field = readPdmlPacket(tcp(pdmlField('x', '&lol;'))).find('x');
    expect(field?.show).to.equal('&lol;');
    expect(readPdmlPacket(bomb).find('x')?.show).to.equal('&b;');
  });

  it('cuts a packet of 50 MB from its pieces in time', () => {
    const text = tcp(pdmlField('x', LONG));
    const splitter = new PdmlSplitter();
    const packets: string[] = [];
    for (let at = 0; at < text.length; at += 65_536)
      packets.push(...splitter.push(text.slice(at, at + 65_536)));
    expect(packets.map(({ length }) => length)).to.deep.equal([text.length]);
  });
});

describe('EkReader, hostile text', () => {
  const nested = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
  const line = (tcp: string) => ekLine(1, { tcp: { mark: 'x' } }).replace('{"mark":"x"}', tcp);
  const cases: readonly [rule: string, text: string, outcome: string][] = [
    [
      'survives names that objects have by nature',
      line('{"__proto__":{"polluted":"1"},"constructor":"x"}'),
      'read',
    ],
    ['survives NUL', line('{"tcp_tcp_payload":"\u0000"}'), 'read'],
    ['survives a field of 50 MB', line(`{"x":"${LONG}"}`), 'read'],
    ['refuses nesting without end', line(nested), 'refused'],
    ['refuses a line that is cut', line('{"x":"1"}').slice(0, -4), 'refused'],
    [
      'refuses a string that is cut',
      '{"timestamp":"1","layers":{"frame":{"frame_frame_number":"1',
      'refused',
    ],
  ];
  for (const [rule, text, outcome] of cases) {
    it(rule, () => {
      expect(readOrRefuse(() => new EkReader(KNOWN).read(text))).to.equal(outcome);
    });
  }
});

describe('readJsonPacket(), hostile text', () => {
  const frame = '"frame":{"frame.number":"1","frame.time_epoch":"1.5","frame.protocols":"eth"}';
  const packet = (tcp: string) => `{"_source":{"layers":{${frame},"tcp":${tcp}}}}`;
  const nested = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
  const cases: readonly [rule: string, text: string, outcome: string][] = [
    [
      'survives names that objects have by nature',
      packet('{"__proto__":{"polluted":"1"},"constructor":"x"}'),
      'read',
    ],
    ['survives NUL', packet('{"tcp.payload":"\u0000"}'), 'read'],
    ['survives a field of 50 MB', packet(`{"x":"${LONG}"}`), 'read'],
    ['refuses nesting without end', packet(nested), 'refused'],
  ];
  for (const [rule, text, outcome] of cases) {
    it(rule, () => {
      expect(readOrRefuse(() => readJsonPacket(text, KNOWN))).to.equal(outcome);
    });
  }
});
