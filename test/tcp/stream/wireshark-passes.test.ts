import { expect } from 'chai';
import { FirstPass } from '../../../src/tcp/stream/first-pass.js';
import type { RuleSet } from '../../../src/tcp/rules.js';
import { SecondPass } from '../../../src/tcp/stream/second-pass.js';
import { verdictsOf } from '../../../src/tcp/verdict.js';
import { HANDSHAKE, segmentsOf, type Row } from '../../support/trace.js';

interface Shown {
  readonly stream: number;
  readonly seq: number;
  readonly ack: number;
  readonly verdicts: string;
  readonly completeness: number;
  readonly acksFrame: number | undefined;
  readonly ackRtt: number | undefined;
  readonly irtt: number | undefined;
  readonly rto: number | undefined;
  readonly rtoFrame: number | undefined;
  readonly inFlight: number | undefined;
  readonly window: number;
  readonly scale: number | undefined;
}

/** What both passes show of every frame; times in milliseconds. */
function show(
  rows: readonly Row[],
  rules: RuleSet = '4.0',
  isn?: { C: number; S: number },
): Shown[] {
  const segments = segmentsOf(rows, isn);
  const firstPass = new FirstPass(rules);
  const analyses = segments.map((segment) => firstPass.add(segment));
  const secondPass = new SecondPass(rules);
  const ms = (nanos: bigint | undefined): number | undefined =>
    nanos === undefined ? undefined : Number(nanos) / 1e6;
  return segments.map((segment, index) => {
    const analysis = analyses[index]!;
    const shown = secondPass.add(segment, analysis);
    return {
      stream: analysis.stream.index,
      seq: shown.seq,
      ack: shown.ack,
      verdicts: verdictsOf(shown.verdicts).join(' '),
      completeness: shown.completeness,
      acksFrame: analysis.acksFrame,
      ackRtt: ms(analysis.ackRttNanos),
      irtt: shown.initialRttNanos === 0n ? undefined : ms(shown.initialRttNanos),
      rto: ms(analysis.rtoNanos),
      rtoFrame: analysis.rtoFrame,
      inFlight: analysis.bytesInFlight,
      window: shown.window,
      scale: shown.windowScaleFactor,
    };
  });
}

describe('the two passes of Wireshark, worked examples', () => {
  it('calls a SYN with the same number a retransmission, and measures iRTT from it', () => {
    const shown = show([
      ['C', 'S', 0, 0, 0, { at: 0 }],
      ['C', 'S', 0, 0, 0, { at: 1000 }],
      ['S', 'SA', 0, 1, 0, { at: 3000 }],
      ['C', 'A', 1, 1, 0, { at: 3010 }],
    ]);
    expect(shown[1]).to.include({ verdicts: 'retransmission', rto: 1000, rtoFrame: 1, irtt: 2010 });
    expect(shown[2]).to.include({ acksFrame: 1, ackRtt: 3000 });
    expect(shown[3]).to.include({ acksFrame: 3, ackRtt: 10 });
  });

  it('opens another stream for a SYN with another number', () => {
    const [first, second] = show([
      ['C', 'S', 0],
      ['C', 'S', 77],
    ]);
    expect(first).to.include({ stream: 0, completeness: 1 });
    expect(second).to.include({ stream: 1, verdicts: 'reused_ports', seq: 0 });
  });

  const SECOND_SYN_ACK: readonly Row[] = [
    ...HANDSHAKE,
    ['S', 'SA', 300, 1],
    ['C', 'A', 1, 301],
    ['S', 'PA', 301, 1, 10],
  ];

  it('4.0 moves the base at every SYN-ACK with another number, in both passes', () => {
    const shown = show(SECOND_SYN_ACK);
    expect(shown.map(({ seq, verdicts }) => [seq, verdicts])).to.deep.equal([
      [0, ''],
      [0, 'reused_ports'],
      [1, ''],
      [0, 'reused_ports lost_segment'],
      [1, 'ack_lost_segment'],
      [1, ''],
    ]);
  });

  it('4.4 opens another stream there', () => {
    const shown = show(SECOND_SYN_ACK, '4.4');
    expect(shown.map(({ stream }) => stream)).to.deep.equal([0, 0, 0, 1, 1, 1]);
    expect(shown[2]?.completeness).to.equal(7);
    expect(shown.some(({ verdicts }) => verdicts.includes('lost'))).to.equal(false);
  });

  it('counts a SYN that was captured after its SYN-ACK as still in flight', () => {
    const shown = show([
      ['S', 'SA', 0, 1],
      ['C', 'S', 0],
      ['C', 'A', 1, 1, 0, { at: 2 }],
      ['C', 'PA', 1, 1, 10],
    ]);
    expect(shown.map(({ completeness }) => completeness)).to.deep.equal([12, 14, 14, 14]);
    expect(shown[1]?.verdicts).to.equal('');
    expect(shown[2]).to.include({ acksFrame: 1, irtt: 1 });
    expect(shown[3]?.inFlight).to.equal(11);
  });

  it('finds a negative iRTT in the second pass when the ACK was captured before the SYN', () => {
    const shown = show([
      ['C', 'A', 1, 1, 0, { at: 0 }],
      ['C', 'S', 0, 0, 0, { at: 5 }],
      ['S', 'SA', 0, 1, 0, { at: 6 }],
    ]);
    expect(shown.at(-1)?.irtt).to.equal(-5);
  });

  it('adds the bits of a mid-stream first frame from the second frame on', () => {
    const shown = show([
      ['C', 'PA', 1, 1, 10],
      ['S', 'A', 1, 11],
      ['C', 'A', 11, 1],
    ]);
    expect(shown.map(({ completeness }) => completeness)).to.deep.equal([4, 12, 12]);
  });

  const reordered = (lateBy: number): readonly Row[] => [
    ['C', 'S', 0, 0, 0, { at: 0 }],
    ['S', 'SA', 0, 1, 0, { at: 10 }],
    ['C', 'A', 1, 1, 0, { at: 20 }],
    ['C', 'PA', 1, 1, 10, { at: 30 }],
    ['C', 'PA', 21, 1, 10, { at: 31 }],
    ['C', 'PA', 11, 1, 10, { at: 31 + lateBy }],
  ];

  it('tells out of order from retransmission by the initial round-trip time', () => {
    expect(show(reordered(19.999_999)).at(-1)?.verdicts).to.equal('out_of_order');
    expect(show(reordered(20)).at(-1)).to.include({ verdicts: 'retransmission', rtoFrame: 4 });
    expect(show(reordered(20), '4.4').at(-1)).to.include({ rtoFrame: 5 });
  });

  it('lets a RST without ACK drop entries with numbers in the upper half', () => {
    const rows: readonly Row[] = [
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 10],
      ['C', 'PA', 11, 1, 10],
      ['S', 'R', 1],
      ['S', 'A', 1, 21],
    ];
    expect(show(rows, '4.0', { C: 0x90000000, S: 5000 }).at(-1)?.acksFrame).to.equal(undefined);
    expect(show(rows, '4.0', { C: 0x10000000, S: 5000 }).at(-1)?.acksFrame).to.equal(5);
  });

  const repaired = (lateBy: number): readonly Row[] => [
    ...HANDSHAKE,
    ['C', 'PA', 1, 1, 10],
    ['C', 'PA', 11, 1, 10],
    ['C', 'PA', 21, 1, 10],
    ['C', 'PA', 31, 1, 10],
    ['S', 'A', 1, 11],
    ['S', 'A', 1, 11],
    ['S', 'A', 1, 11, 0, { at: 50 }],
    ['C', 'PA', 11, 1, 10, { at: 50 + lateBy }],
  ];

  it('takes two duplicate ACKs within 20 ms for a fast retransmission', () => {
    expect(show(repaired(19.999_999)).at(-1)?.verdicts).to.equal('fast_retransmission');
    expect(show(repaired(20)).at(-1)?.verdicts).to.equal('retransmission');
  });

  it('knows a keep-alive by its number alone, and its answers', () => {
    const shown = show([
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 9],
      ['S', 'A', 1, 10],
      ['C', 'A', 9, 1, 1],
      ['S', 'A', 1, 10],
      ['C', 'A', 9, 1],
      ['S', 'A', 1, 10],
      ['S', 'A', 1, 10],
      ['C', 'PA', 9, 1, 30],
    ]);
    expect(shown.slice(5).map(({ verdicts }) => verdicts)).to.deep.equal([
      'keep_alive',
      'keep_alive_ack',
      'keep_alive',
      'keep_alive_ack',
      'keep_alive_ack',
      '',
    ]);
  });

  it('follows a zero window, its probe and the answer', () => {
    const shown = show([
      ...HANDSHAKE,
      ['S', 'A', 1, 1, 0, { window: 0 }],
      ['C', 'A', 1, 1, 1],
      ['S', 'A', 1, 1, 0, { window: 0 }],
    ]);
    expect(shown.slice(3).map(({ verdicts }) => verdicts)).to.deep.equal([
      'zero_window',
      'zero_window_probe',
      'zero_window zero_window_probe_ack',
    ]);
  });

  it('judges a simultaneous open as Wireshark does', () => {
    const shown = show([
      ['C', 'S', 0],
      ['S', 'S', 0],
      ['C', 'SA', 0, 1],
      ['S', 'SA', 0, 1],
      ['C', 'A', 1, 1],
      ['S', 'A', 1, 1],
    ]);
    expect(shown.map(({ verdicts }) => verdicts)).to.deep.equal([
      '',
      '',
      'retransmission',
      'retransmission',
      'duplicate_ack',
      'duplicate_ack',
    ]);
    expect(shown.at(-1)?.completeness).to.equal(7);
  });

  it('scales windows on every segment but the SYN, when both ends agreed', () => {
    const shown = show([
      ['C', 'S', 0, 0, 0, { options: { windowScale: 8 } }],
      ['S', 'SA', 0, 1, 0, { options: { windowScale: 7 } }],
      ['C', 'A', 1, 1, 0, { window: 511 }],
      ['S', 'A', 1, 1, 0, { window: 294 }],
    ]);
    expect(shown.map(({ window, scale }) => [window, scale])).to.deep.equal([
      [1024, undefined],
      [1024, undefined],
      [130_816, 256],
      [37_632, 128],
    ]);
  });

  it('uses the raw window while the handshake lasts', () => {
    const shown = show([
      ['C', 'S', 0, 0, 0, { options: { windowScale: 3 } }],
      ['S', 'SA', 0, 1, 0, { window: 100, options: { windowScale: 3 } }],
      ['C', 'A', 1, 1],
      ['C', 'A', 1, 1, 100],
      ['S', 'A', 1, 101, 0, { window: 10 }],
      ['C', 'A', 101, 1, 80],
    ]);
    expect(shown[3]?.verdicts).to.equal('window_full');
    expect(shown[5]?.verdicts).to.equal('window_full');
  });
});
