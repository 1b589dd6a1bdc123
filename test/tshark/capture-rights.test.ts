import { expect } from 'chai';
import { captureAdvice, captureRights } from '../../src/tshark/capture-rights.js';
import { type Machine, machine } from '../support/surroundings.js';

const DUMPCAP = '/usr/bin/dumpcap';
const DEBIAN = { '/etc/os-release': 'ID=ubuntu\nID_LIKE=debian\n' };
const FEDORA = { '/etc/os-release': 'ID=fedora\n' };
const GROUPS = 'root:x:0:\nwireshark:x:126:grace,ada\n';
const PLAIN = { [DUMPCAP]: { uid: 0, gid: 0, mode: 0o100755 } };
const OF_GROUP = { [DUMPCAP]: { uid: 0, gid: 126, mode: 0o100750 } };

describe('captureAdvice()', () => {
  const cases: readonly (readonly [what: string, given: Machine, advice: object])[] = [
    [
      'asks Debian to set dumpcap up',
      { texts: DEBIAN, rights: PLAIN },
      { kind: 'debian', group: 'wireshark' },
    ],
    [
      'names the capabilities elsewhere',
      { texts: FEDORA, rights: PLAIN },
      { kind: 'setcap', dumpcap: DUMPCAP },
    ],
    [
      'has a user join the group that may run dumpcap',
      { texts: { ...DEBIAN, '/etc/group': GROUPS }, rights: OF_GROUP, userName: 'alan' },
      { kind: 'join-group', group: 'wireshark' },
    ],
    [
      'has a member of the group log in again',
      { texts: { ...FEDORA, '/etc/group': GROUPS }, rights: OF_GROUP },
      { kind: 'log-in-again', group: 'wireshark' },
    ],
    [
      'sets dumpcap up anew where membership is not what is missing',
      { texts: { ...DEBIAN, '/etc/group': GROUPS }, rights: OF_GROUP, groups: [1000, 126] },
      { kind: 'debian', group: 'wireshark' },
    ],
    [
      'puts nobody into the group of root',
      {
        texts: { ...FEDORA, '/etc/group': GROUPS },
        rights: { [DUMPCAP]: { uid: 0, gid: 0, mode: 0o100750 } },
      },
      { kind: 'setcap', dumpcap: DUMPCAP },
    ],
    [
      'knows a container that keeps the right back',
      { texts: { ...DEBIAN, '/proc/self/status': 'CapBnd:\t00000000a80405fb\n' }, rights: PLAIN },
      { kind: 'container' },
    ],
    [
      'knows one that does not',
      { texts: { ...DEBIAN, '/proc/self/status': 'CapBnd:\t00000000a80425fb\n' }, rights: PLAIN },
      { kind: 'debian', group: 'wireshark' },
    ],
    ['names ChmodBPF on macOS', { platform: 'darwin' }, { kind: 'chmodbpf' }],
    ['names Npcap on Windows', { platform: 'win32' }, { kind: 'npcap' }],
    ['knows no way on other systems', { platform: 'freebsd' }, { kind: 'other' }],
  ];
  for (const [what, given, advice] of cases) {
    it(what, async () => {
      expect(await captureAdvice(DUMPCAP, machine(given))).to.deep.equal(advice);
    });
  }
});

describe('captureRights()', () => {
  const GETCAP = '/usr/sbin/getcap';
  const rights = { ...OF_GROUP, [GETCAP]: { uid: 0, gid: 0, mode: 0o100755 } };
  const asking = `${GETCAP} -- ${DUMPCAP}`;

  for (const [said, capabilities] of [
    [`${DUMPCAP} cap_net_admin,cap_net_raw=eip\n`, 'cap_net_admin,cap_net_raw=eip'],
    [`${DUMPCAP} = cap_net_admin,cap_net_raw+eip\n`, 'cap_net_admin,cap_net_raw+eip'],
    ['', ''],
  ] as const) {
    it(`reads ${JSON.stringify(said)}`, async () => {
      const programs = { [asking]: { stdout: said } };
      expect(await captureRights(DUMPCAP, machine({ rights, programs }))).to.include({
        capabilities,
      });
    });
  }

  it('knows no capabilities without getcap', async () => {
    const found = await captureRights(DUMPCAP, machine({ rights: OF_GROUP }));
    expect(found).to.deep.equal({
      group: '126',
      isOpenToAll: false,
      isMember: false,
      isMemberNow: false,
      isSetuid: false,
      capabilities: undefined,
    });
  });

  it('sees a dumpcap that runs as root', async () => {
    const setuid = { [DUMPCAP]: { uid: 0, gid: 0, mode: 0o104755 } };
    expect(await captureRights(DUMPCAP, machine({ rights: setuid }))).to.include({
      isSetuid: true,
      isOpenToAll: true,
    });
  });

  it('says that nothing is known of a file that cannot be looked at', async () => {
    expect(await captureRights(DUMPCAP, machine())).to.include({
      group: undefined,
      isOpenToAll: false,
      isMember: false,
    });
  });
});
