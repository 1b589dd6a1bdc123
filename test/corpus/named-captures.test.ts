import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { analyzeCapture } from '../../src/capture/analyze-capture.js';
import { rolesOf, statesOf } from '../support/trace.js';

/** Folder of real captures; no part of the repository. */
const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';

interface Expected {
  readonly roles: string;
  readonly handshake: string;
  readonly teardown: string;
  readonly initiator?: string;
  readonly outcome: string;
  readonly client: string;
  /** States after the last step, or none where no frame has a role. */
  readonly lastStates?: string;
}

/** Checked by hand against the packet trees of tshark. */
const CAPTURES: Readonly<Record<string, Expected>> = {
  tcp_handshake: {
    roles: '1:syn 2:syn-ack 3:ack',
    handshake: 'three-way',
    teardown: 'open-at-end',
    outcome: 'open',
    client: '172.16.16.128:2826',
    lastStates: '3 ESTABLISHED/ESTABLISHED~',
  },
  tcp_teardown: {
    roles: '1:fin-1 2:ack-of-fin-1 3:fin-2 4:ack-of-fin-2',
    handshake: 'none',
    teardown: 'four-way',
    initiator: 'server',
    outcome: 'closed',
    client: '172.16.16.128:3363',
    lastStates: '4 CLOSED~/TIME-WAIT',
  },
  tcp_refuseconnection: {
    roles: '1:syn 2:rst',
    handshake: 'refused',
    teardown: 'refused',
    initiator: 'server',
    outcome: 'refused',
    client: '192.168.100.138:3372',
    lastStates: '2 CLOSED/CLOSED',
  },
  tcp_retransmissions: {
    roles: '',
    handshake: 'none',
    teardown: 'open-at-end',
    outcome: 'mid-stream',
    client: '10.3.30.1:1048',
  },
  tcp_dupack: {
    roles: '',
    handshake: 'none',
    teardown: 'open-at-end',
    outcome: 'mid-stream',
    client: '172.31.136.85:38760',
  },
  tcp_zerowindowrecovery: {
    roles: '',
    handshake: 'none',
    teardown: 'open-at-end',
    outcome: 'mid-stream',
    client: '192.168.0.20:2235',
  },
  tcp_zerowindowdead: {
    roles: '',
    handshake: 'none',
    teardown: 'open-at-end',
    outcome: 'mid-stream',
    client: '172.31.136.85:38760',
  },
};

describe('captures that textbooks use', () => {
  if (CORPUS === '') {
    it('are tried when SHARKSCRIBE_CORPUS names a folder of captures');
    return;
  }

  for (const [name, expected] of Object.entries(CAPTURES)) {
    it(name, async () => {
      const file = path.join(CORPUS, 'chrissanders', `${name}.pcapng`);
      const { conversations } = await analyzeCapture(file);
      expect(conversations).to.have.length(1);
      const [conversation] = conversations;
      const { client, handshake, teardown, outcome, steps } = conversation!;
      const { initiator } = teardown;
      const actual: Expected = {
        roles: rolesOf(steps),
        handshake: handshake.pattern,
        teardown: teardown.pattern,
        ...(initiator !== undefined && { initiator }),
        outcome,
        client: `${client.address}:${String(client.port)}`,
        ...(steps.length > 0 && { lastStates: statesOf(steps).at(-1)! }),
      };
      expect(actual).to.deep.equal(expected);
    });
  }

  it('synscan: 1,994 attempts, 1,986 unanswered, 5 refused, 3 half-open', async () => {
    const { conversations } = await analyzeCapture(
      path.join(CORPUS, 'chrissanders', 'synscan.pcapng'),
    );
    const counts: Record<string, number> = {};
    for (const { handshake, outcome } of conversations) {
      const key = `${handshake.pattern} ${outcome}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).to.deep.equal({
      'unanswered no-answer': 1986,
      'refused refused': 5,
      'half-open handshake-incomplete': 3,
    });
  });
});
