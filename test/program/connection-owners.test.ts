import { expect } from 'chai';
import { ConnectionOwners, type Owner } from '../../src/program/connection-owners.js';
import type { HeldSockets } from '../../src/program/process-tree.js';
import type { SystemSocket } from '../../src/program/socket-table.js';

const HERE = '192.0.2.1';
const CLIENT = { address: HERE, port: 50_000 };
const SERVER = { address: '198.51.100.7', port: 80 };
const LOCAL_CLIENT = { address: '127.0.0.1', port: 50_001 };
const LOCAL_SERVER = { address: '127.0.0.1', port: 80 };

type Address = typeof CLIENT;

const socket = (
  local: Address,
  remote: Address,
  inode: number,
  state: SystemSocket['state'] = 'other',
): SystemSocket => ({
  local: `${local.address} ${local.port}`,
  remote: `${remote.address} ${remote.port}`,
  state,
  inode,
});
const listening = (local: string, inode: number): SystemSocket => ({
  local,
  remote: '0.0.0.0 0',
  state: 'listen',
  inode,
});
const held = (inodes: readonly number[], isPartial = false): HeldSockets => ({
  processes: 1,
  inodes: new Set(inodes),
  isPartial,
});

type Step = readonly SystemSocket[] | HeldSockets;
const isList = (step: Step): step is readonly SystemSocket[] => Array.isArray(step);

/** What lists and looks, in this order, tell of a connection. */
function ownerAfter(
  steps: readonly Step[],
  [one, two]: readonly [Address, Address],
  before: readonly SystemSocket[] = [],
): Owner {
  const owners = new ConnectionOwners((address) => address === HERE || address.startsWith('127.'));
  owners.begin(before);
  for (const step of steps) {
    if (isList(step)) owners.list(step);
    else owners.hold(step);
  }
  expect(owners.ownerOf(two, one)).to.equal(owners.ownerOf(one, two));
  return owners.ownerOf(one, two);
}

describe('ConnectionOwners', () => {
  const far = [CLIENT, SERVER] as const;
  const near = [LOCAL_CLIENT, LOCAL_SERVER] as const;
  const mine = [socket(CLIENT, SERVER, 7)];
  const both = [socket(LOCAL_CLIENT, LOCAL_SERVER, 1), socket(LOCAL_SERVER, LOCAL_CLIENT, 2)];
  const nothing = held([]);

  const cases: readonly [what: string, owner: Owner, told: Owner][] = [
    ['one that the program holds when it is listed', 'own', ownerAfter([held([7]), mine], far)],
    ['one that it is seen to hold later', 'own', ownerAfter([mine, held([7])], far)],
    ['one that it held before', 'own', ownerAfter([held([7]), held([]), mine, nothing, mine], far)],
    [
      'one that it held, and let go of',
      'own',
      ownerAfter([held([7]), mine, nothing, mine, nothing, mine, nothing, mine], far),
    ],
    ['one that was listed once', 'unknown', ownerAfter([mine, nothing], far)],
    ['one that was listed twice', 'unknown', ownerAfter([mine, nothing, mine], far)],
    ['one that it never held', 'other', ownerAfter([mine, nothing, mine, nothing, mine], far)],
    [
      'one whose processes could not be looked at',
      'unknown',
      ownerAfter([mine, held([], true), mine, held([], true), mine, mine], far),
    ],
    ['one that was not looked at in between', 'unknown', ownerAfter([mine, mine, mine, mine], far)],
    ['one that was never listed', 'unknown', ownerAfter([[], nothing, []], far)],
    ['one that was there before', 'other', ownerAfter([[], nothing, []], far, mine)],
    [
      'one in TIME-WAIT before, whose ports may be used again',
      'unknown',
      ownerAfter([[], nothing], far, [socket(CLIENT, SERVER, 0, 'time-wait')]),
    ],
    [
      'one on the machine with the client its own',
      'own',
      ownerAfter([held([1]), both, nothing, both, nothing, both], near),
    ],
    [
      'one on the machine with the server its own',
      'own',
      ownerAfter([held([2]), both, nothing, both, nothing, both], near),
    ],
    [
      'one on the machine of which only the server could be looked at',
      'unknown',
      ownerAfter([both.slice(1), nothing, both.slice(1), nothing, both.slice(1)], near),
    ],
    [
      'one on the machine of two others',
      'other',
      ownerAfter([both, nothing, both, nothing, both], near),
    ],
    ['one on the machine that was there before', 'other', ownerAfter([], near, both.slice(1))],
    [
      'any with a server on which it waits',
      'own',
      ownerAfter([held([9]), [listening('0.0.0.0 80', 9)]], near),
    ],
    [
      'any with an address on which it waits',
      'own',
      ownerAfter([held([9]), [listening('127.0.0.1 80', 9)]], near),
    ],
    [
      'one with the same port elsewhere',
      'unknown',
      ownerAfter([held([9]), [listening(':: 80', 9)]], far),
    ],
    [
      'one with a server on which another waits',
      'unknown',
      ownerAfter([nothing, [listening('0.0.0.0 80', 9)]], near),
    ],
    [
      'one whose ports another had before',
      'own',
      ownerAfter([mine, nothing, mine, nothing, mine, held([8]), [socket(CLIENT, SERVER, 8)]], far),
    ],
  ];
  for (const [what, owner, told] of cases) {
    it(`finds ${owner} ${what}`, () => {
      expect(told).to.equal(owner);
    });
  }
});
