import { expect } from 'chai';
import { fleet } from '../../../dissectors/fleet/fleet.js';
import { layout } from '../../../src/dissector/language/layout.js';
import { protocol } from '../../../src/dissector/language/protocol.js';
import {
  PluginSession,
  type TransportPacket,
} from '../../../src/dissector/stream/plugin-session.js';
import { concatenated, dataPdu, errorPdu, helloPdu } from '../../support/fleet-pdus.js';
import { sink } from '../../support/sink-protocol.js';

const lines = protocol({
  name: 'Lines',
  shortName: 'LINES',
  filterName: 'lines',
  version: '1',
  attach: [{ heuristic: { over: 'tcp', test: [{ offset: 0, bytes: 'LINE' }] } }],
  pdu: { delimiter: '\r\n' },
  layout: layout('').string('text', { label: 'Text', length: 'rest' }),
});

function packet(frameNumber: number, payload: Uint8Array, more: Partial<TransportPacket> = {}) {
  return {
    frameNumber,
    transport: 'tcp',
    stream: 0,
    ports: { source: 50_000, destination: 7_801 },
    sender: 'client',
    length: payload.length,
    payload,
    sequence: 1,
    isSyn: false,
    isAck: true,
    claimedBy: undefined,
    ...more,
  } satisfies TransportPacket;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('PluginSession', () => {
  it('gives each PDU to the frame that makes it whole', () => {
    const stream = concatenated([helloPdu(1), dataPdu(2, 2), errorPdu(3)]);
    const session = new PluginSession([fleet.description]);
    const counts = [0, 20, 40, 80].map((from, index, cuts) => {
      const payload = stream.subarray(from, cuts[index + 1]);
      return session.push(packet(index + 1, payload, { sequence: 1 + from })).length;
    });
    expect(counts).to.deep.equal([0, 1, 1, 1]);
    expect(session.notes()).to.deep.equal([]);
  });

  it('says where in its segment a PDU begins, unless it began in an earlier one', () => {
    const stream = concatenated([helloPdu(1), errorPdu(2)]);
    const session = new PluginSession([fleet.description]);
    expect(session.push(packet(1, stream.subarray(0, 5)))).to.deep.equal([]);
    const found = session.push(packet(2, stream.subarray(5), { sequence: 6 }));
    expect(found.map(({ inPayload }) => inPayload)).to.deep.equal([undefined, 26]);
  });

  it('marks a length that no PDU can have, and begins anew with the next segment', () => {
    const long = helloPdu(1);
    long.set([0xff, 0xff], 5);
    const bad = protocol({
      name: 'Bad',
      shortName: 'BAD',
      filterName: 'bad',
      version: '1',
      attach: [{ table: 'tcp.port', values: [{ from: 7_800, to: 7_810 }] }],
      pdu: { lengthField: { headerSize: 11, offset: 5, type: 'uint16', max: 1_000 } },
      layout: layout('').bytes('all', { label: 'All', length: 'rest' }),
    });
    const session = new PluginSession([bad.description]);
    const [found] = session.push(packet(1, long));
    expect(found?.pdu).to.equal(undefined);
    const next = Uint8Array.from({ length: 12 }, (_, index) => (index === 6 ? 12 : 0));
    const [after] = session.push(packet(2, next, { sequence: 1 + long.length }));
    expect(after?.size).to.equal(12);
  });

  it('tells of a hole, of an end inside a PDU, and of a segment that was cut', () => {
    const pdu = helloPdu(1);
    const session = new PluginSession([fleet.description]);
    session.push(packet(1, pdu));
    session.push(packet(2, pdu, { sequence: 1 + pdu.length + 7 }));
    session.push(packet(3, pdu.subarray(0, 4), { stream: 1 }));
    const cut = packet(4, pdu.subarray(0, 15), { stream: 2, length: pdu.length });
    expect(session.push(cut).map((found) => found.pdu?.stop)).to.deep.equal(['short']);
    const notes = session
      .notes()
      .map(({ stream, kind, ...rest }) => [
        stream,
        kind,
        'missing' in rest ? [rest.missing, rest.frameNumber, rest.waiting] : [],
      ]);
    expect(notes).to.deep.equal([
      [0, 'hole', [7, 2, pdu.length]],
      [1, 'unfinished', []],
      [2, 'cut', []],
    ]);
  });

  it('cuts at a delimiter, wherever segments end', () => {
    const session = new PluginSession([lines.description]);
    const ports = { source: 5, destination: 6 };
    const parts = ['LINE 1\r', '\nLINE 2\r\nLI', 'NE 3', '\r\n'];
    let sequence = 1;
    const sizes = parts.map((part, index) => {
      const found = session.push(packet(index + 1, bytes(part), { ports, sequence }));
      sequence += part.length;
      return found.map(({ size }) => size);
    });
    expect(sizes).to.deep.equal([[], [8, 8], [], [8]]);
  });

  it('asks a heuristic until data fits, and takes what follows in both directions', () => {
    const session = new PluginSession([lines.description]);
    const ports = { source: 5, destination: 6 };
    expect(session.push(packet(1, bytes('no\r\n'), { ports }))).to.deep.equal([]);
    const later = packet(2, bytes('LINE\r\n'), { ports, sequence: 5 });
    expect(session.push(later).map(({ size }) => size)).to.deep.equal([6]);
    const answer = { ports: { source: 6, destination: 5 }, sender: 'server' };
    const sizes = session.push(packet(3, bytes('ok\r\n'), answer)).map(({ size }) => size);
    expect(sizes).to.deep.equal([4]);
  });

  it('marks a PDU short of which the capture does not even hold the length', () => {
    const session = new PluginSession([fleet.description]);
    const pdu = helloPdu(1);
    const found = session.push(packet(1, pdu.subarray(0, 6), { length: pdu.length }));
    expect(found.map(({ stop, pdu: tree }) => [stop, tree])).to.deep.equal([['short', undefined]]);
  });

  it('shows nothing of a datagram of which the capture holds no data', () => {
    const session = new PluginSession([sink.description]);
    const facts = { transport: 'udp', ports: { source: 60_000, destination: 48_101 } } as const;
    expect(session.push(packet(1, new Uint8Array(), { ...facts, length: 9 }))).to.deep.equal([]);
  });

  it('takes the port of the server, then the lower one', () => {
    const at = (filterName: string, port: number) =>
      protocol({
        name: filterName,
        shortName: filterName.toUpperCase(),
        filterName,
        version: '1',
        attach: [{ table: 'tcp.port', values: [port] }],
        pdu: { delimiter: ';' },
        layout: layout('').bytes('all', { label: 'All', length: 'rest' }),
      }).description;
    const session = new PluginSession([at('low', 1000), at('high', 2000)]);
    const ports = { source: 1000, destination: 2000 };
    const [first] = session.push(packet(1, bytes('a;'), { ports }));
    expect(first?.description.filterName).to.equal('low');
    const syn = { ports, stream: 1, isSyn: true, isAck: false, sequence: 0 };
    session.push(packet(2, new Uint8Array(), syn));
    const [second] = session.push(packet(3, bytes('a;'), { ports, stream: 1 }));
    expect(second?.description.filterName).to.equal('high');
  });

  it('lets data go that waits for too much, and says so', () => {
    const session = new PluginSession([fleet.description], { mostWaitingBytes: 1600 });
    const late = (frame: number) => packet(frame, errorPdu(frame), { sequence: 5000 + frame * 21 });
    session.push(packet(1, errorPdu(1)));
    for (let frame = 2; frame <= 9; frame++) session.push(late(frame));
    expect(session.notes()).to.deep.equal([
      {
        protocol: 'fleet',
        stream: 0,
        ports: { source: 50_000, destination: 7_801 },
        kind: 'given-up',
        frameNumber: 6,
        bytes: 105,
      },
    ]);
    expect(session.push(packet(10, errorPdu(10), { sequence: 22 }))).to.deep.equal([]);
    // The other direction goes on.
    expect(session.push(packet(11, errorPdu(1), { sender: 'server' }))).to.have.length(1);
    expect(session.forget(0)).to.have.length(1);
    expect([session.notes(), session.protocolOf(0)]).to.deep.equal([[], undefined]);
  });

  it('says what kind of PDU each is, if asked', () => {
    const session = new PluginSession([fleet.description], { withKinds: true });
    const found = session.push(packet(1, errorPdu(77)));
    expect(found.map(({ pdu }) => [pdu?.info, pdu?.kind])).to.deep.equal([
      ['Error seq=77 len=10', 'Error seq=… len=…'],
    ]);
  });

  it('takes no protocol for its own rival', () => {
    const claims = ['fleet', 'http'].map((claimedBy) => {
      const session = new PluginSession([fleet.description]);
      return session.push(packet(1, errorPdu(1), { claimedBy }))[0]?.claimedBy;
    });
    expect(claims).to.deep.equal([undefined, 'http']);
  });
});
