import { expect } from 'chai';
import { HANDSHAKE, segmentsOf, type Row } from '../../support/trace.js';
import { clientDataOf, clientOf, transferOf, transfersOf } from '../../support/transfer-of.js';

const PSH = 0x08;
const ACK = 0x10;
const URG = 0x20;
const ECE = 0x40;
const CWR = 0x80;

describe('flags', () => {
  it('are counted for each end, with the first six frames', () => {
    const flags = [PSH, PSH | URG, ECE, CWR | PSH, PSH, PSH, PSH, PSH];
    const rows = flags.map((_, index): Row => ['C', 'A', 1 + index, 1, 1]);
    const segments = segmentsOf(rows).map((segment, index) => ({
      ...segment,
      flags: ACK | (flags[index] ?? 0),
    }));
    const { client, server } = transfersOf(segments)[0]!.transfer;
    expect(client.flags).to.deep.equal({
      psh: { segments: 7, firstFrames: [1, 2, 4, 5, 6, 7] },
      urg: { segments: 1, firstFrames: [2] },
      ece: { segments: 1, firstFrames: [3] },
      cwr: { segments: 1, firstFrames: [4] },
    });
    expect(server.flags.psh).to.deep.equal({ segments: 0, firstFrames: [] });
  });

  it('count for segments without payload, too', () => {
    expect(clientOf([...HANDSHAKE, ['C', 'PA', 1, 1]]).flags.psh.firstFrames).to.deep.equal([4]);
  });
});

describe('how numbers grow', () => {
  it('is shown on two neighbours', () => {
    const { growth } = clientDataOf([
      ...HANDSHAKE,
      ['C', 'A', 1, 1, 100],
      ['S', 'A', 1, 101],
      ['C', 'A', 101, 1, 50],
      ['C', 'A', 151, 1, 50],
    ]);
    expect(growth).to.deep.equal({
      frame: 4,
      seq: 1,
      lengthBytes: 100,
      nextFrame: 6,
      nextSeq: 101,
    });
  });

  it('is not shown across a gap, a repeat, a SYN or a FIN', () => {
    const { growth } = clientDataOf([
      ['C', 'S', 0, 0, 10],
      ['C', 'A', 11, 1, 100],
      ['C', 'A', 211, 1, 100],
      ['C', 'A', 211, 1, 100],
      ['C', 'FA', 311, 1, 100],
    ]);
    expect(growth).to.equal(undefined);
  });
});

describe('segments longer than the MSS', () => {
  const opening = (client?: number, server?: number): Row[] => [
    ['C', 'S', 0, 0, 0, { options: client === undefined ? {} : { mss: client } }],
    ['S', 'SA', 0, 1, 0, { options: server === undefined ? {} : { mss: server } }],
  ];

  it('are told by what the other end announced', () => {
    const { oversized } = transferOf([
      ...opening(1460, 1000),
      ['C', 'A', 1, 1, 1000],
      ['C', 'A', 1001, 1, 4000],
      ['S', 'A', 1, 5001, 1460],
      ['C', 'A', 5001, 1461, 8000],
    ]);
    expect(oversized).to.deep.equal({
      segments: 2,
      firstFrames: [4, 6],
      largestBytes: 8000,
      mssBytes: 1000,
    });
  });

  it('are not told when nothing was announced', () => {
    expect(transferOf([...opening(), ['C', 'A', 1, 1, 9000]])).not.to.have.property('oversized');
    expect(transferOf([['C', 'A', 1, 1, 9000]])).not.to.have.property('oversized');
  });
});

describe('what takes no part', () => {
  it('is the payload of a reset, and a stray SYN', () => {
    const { data } = clientOf([
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 10],
      ['S', 'A', 1, 11],
      ['C', 'RA', 11, 1, 30],
    ]);
    expect(data).to.include({ segments: 1, payloadBytes: 10, lastFrame: 4 });
  });

  it('is a direction without payload', () => {
    expect(transferOf([...HANDSHAKE, ['C', 'PA', 1, 1, 10]]).server).not.to.have.property('data');
  });
});
