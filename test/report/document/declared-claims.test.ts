import { expect } from 'chai';
import type { DeclaredConversation } from '../../../src/model/declared-traffic.js';
import {
  claimedProtocols,
  declaredNames,
  declaredRecord,
} from '../../../src/report/document/declared-record.js';

const protocol = { filterName: 'chat', shortName: 'CHAT', name: 'Chat' };
const none = { count: 0, frames: [] };

function conversation(stream: number, claimed: number): DeclaredConversation {
  const claim = { filterName: 'http', count: claimed, frames: [1] };
  return {
    protocol,
    transport: 'tcp',
    stream,
    source: { address: '10.0.0.1', port: 50_000 },
    destination: { address: '10.0.0.2', port: 80 },
    pdus: 4,
    kinds: [],
    otherKinds: 0,
    experts: [],
    malformed: { count: 2, frames: [1] },
    short: none,
    claimedBy: claimed === 0 ? [] : [claim],
    gaps: [],
  };
}

describe('bytes that tshark takes for another protocol', () => {
  const conversations = [0, 3, 4].map((claimed, stream) => conversation(stream, claimed));
  const traffic = { protocols: [protocol], conversations, unclearFrames: 0 };

  it('are not counted, and all of them make no conversation', () => {
    expect(declaredRecord(traffic).protocols).to.deep.equal([
      { ...protocol, conversations: 2, pdus: 5, malformed: 4, expertInfos: 0, claimed: 7 },
    ]);
    expect([...declaredNames(traffic, 'shortName')]).to.deep.equal([
      [0, ['CHAT']],
      [1, ['CHAT']],
    ]);
  });

  it('are named with whose they are', () => {
    expect([...claimedProtocols(traffic)]).to.deep.equal([
      [2, [{ protocol: 'chat', claimedBy: ['http'] }]],
    ]);
  });
});
