import { expect } from 'chai';
import { MptcpTable } from '../../../src/tcp/stream/mptcp-table.js';
import { newStream, type Stream } from '../../../src/tcp/stream/stream.js';
import type { TcpOptions } from '../../../src/wire/tcp-options.js';
import { segmentsOf } from '../../support/trace.js';

/** Follows one subflow after the other, a list of option sets each. */
function follow(...subflows: readonly (readonly TcpOptions[])[]): readonly Stream[] {
  const table = new MptcpTable();
  return subflows.map((all, index) => {
    const segments = segmentsOf(all.map((options) => ['C', 'A', 1, 1, 0, { options }]));
    const stream = newStream(index, segments[0]!, '4.0');
    for (const segment of segments) table.follow(stream, segment);
    return stream;
  });
}

const CAPABLE: TcpOptions = { mptcpSubtypes: [0], mptcpTokens: [7, 9] };

describe('MptcpTable', () => {
  it('notes the kinds that a subflow shows', () => {
    const [stream] = follow([CAPABLE, { mptcpSubtypes: [2] }]);
    expect(stream?.mptcp.kinds).to.equal(0b101);
  });

  it('takes no account of an MP_CAPABLE without a key', () => {
    expect(follow([{ mptcpSubtypes: [0] }])[0]?.mptcp.kinds).to.equal(0);
  });

  it('takes no account of kinds after MP_FASTCLOSE', () => {
    expect(follow([{ mptcpSubtypes: [7, 8, 15] }])[0]?.mptcp.kinds).to.equal(0b1000_0000);
  });

  it('brings a subflow to the connection whose token it joins by', () => {
    const [first, second] = follow([CAPABLE], [{ mptcpSubtypes: [1], mptcpJoins: 9 }]);
    expect(second?.mptcp).to.equal(first?.mptcp);
    expect(first?.mptcp.kinds).to.equal(0b11);
  });

  it('leaves a subflow alone that joins an unknown connection', () => {
    const [first, second] = follow([CAPABLE], [{ mptcpSubtypes: [1], mptcpJoins: 8 }]);
    expect(second?.mptcp).not.to.equal(first?.mptcp);
    expect(second?.mptcp.kinds).to.equal(0b10);
  });
});
