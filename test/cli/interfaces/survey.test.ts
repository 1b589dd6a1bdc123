import { expect } from 'chai';
import { interfacesTable } from '../../../src/cli/interfaces/interfaces-table.js';
import { surveyInterfaces } from '../../../src/cli/interfaces/survey.js';
import { en } from '../../../src/cli/text/en.js';
import { type Machine, machine } from '../../support/surroundings.js';

const LIST =
  '1. eth0\t\t\t0\t192.0.2.2\tnetwork\t\n2. ifb0\t\t\t0\t\tnetwork\t\n' +
  '3. nflog\t\t\t0\t\tnetwork\t\n4. lo\t\tLoopback\t0\t127.0.0.1\tloopback\t\n';
const ETHERNET = { stdout: '0\n1\tEN10MB\tEthernet\n\n' };
const REFUSED = {
  exitCode: 2,
  stderr: 'dumpcap: The capabilities of "x" could not be obtained (Operation not permitted).\n',
};
const SYSTEM = {
  eth0: [{ address: '192.0.2.2', internal: false }],
  lo: [{ address: '127.0.0.1', internal: true }],
};

function survey(programs: NonNullable<Machine['programs']>, withTraffic = false) {
  const texts = {
    '/sys/class/net/eth0/flags': '0x1003\n',
    '/sys/class/net/ifb0/flags': '0x82\n',
    '/sys/class/net/lo/flags': '0x9\n',
  };
  const here = machine({ texts, programs });
  return surveyInterfaces({ dumpcap: 'dumpcap', here, system: SYSTEM, withTraffic });
}

describe('surveyInterfaces()', () => {
  it('asks for link types, but not those of an interface that is down', async () => {
    const { interfaces, listedBy, failure } = await survey({
      'dumpcap -D -M': { stdout: LIST },
      'dumpcap -L -M -i eth0': ETHERNET,
      'dumpcap -L -M -i ifb0': ETHERNET,
      'dumpcap -L -M -i lo': ETHERNET,
      'dumpcap -L -M -i nflog': REFUSED,
    });
    expect(listedBy).to.equal('dumpcap');
    expect(
      interfaces.map(({ name, isUp, linkTypes }) => [name, isUp, linkTypes?.length]),
    ).to.deep.equal([
      ['eth0', true, 1],
      ['ifb0', false, undefined],
      ['nflog', undefined, undefined],
      ['lo', true, 1],
    ]);
    expect(failure, 'one interface that takes more rights').to.equal(undefined);
  });

  it('says which right is missing when no interface can be opened', async () => {
    const { interfaces, failure } = await survey({
      'dumpcap -D -M': { stdout: LIST },
      'dumpcap -L -M -i eth0': REFUSED,
      'dumpcap -L -M -i nflog': REFUSED,
      'dumpcap -L -M -i lo': REFUSED,
    });
    expect(interfaces).to.have.length(4);
    expect(failure?.kind).to.equal('no-permission');
  });

  it('lists what the system knows when dumpcap may not be run', async () => {
    const { interfaces, listedBy, failure } = await survey({
      'dumpcap -D -M': { exitCode: undefined, startError: 'EACCES' },
    });
    expect(listedBy).to.equal('system');
    expect(failure).to.deep.equal({ kind: 'no-permission', words: '', mayNotRun: true });
    expect(interfaces).to.deep.equal([
      { name: 'eth0', addresses: ['192.0.2.2'], isLoopback: false, isUp: true },
      { name: 'lo', addresses: ['127.0.0.1'], isLoopback: true, isUp: true },
    ]);
  });

  it('reads the reason out of the JSON of a newer dumpcap', async () => {
    const { failure } = await survey({
      'dumpcap -D -M': { stdout: '[{"lo":{"addrs":[],"loopback":true}}]' },
      'dumpcap -L -M -i lo': {
        stdout: '[{"lo":{"status":3,"primary_msg":"You don\'t have permission to capture"}}]',
      },
    });
    expect(failure?.kind).to.equal('no-permission');
  });

  it('counts traffic when asked, and aligns it in the table', async () => {
    const { interfaces } = await survey(
      {
        'dumpcap -D -M': { stdout: LIST },
        'dumpcap -L -M -i eth0': ETHERNET,
        'dumpcap -S -M': { stdout: 'eth0\t5\t0\nlo\t0\t0\neth0\t1205\t3\nlo\t0\t0\n' },
      },
      true,
    );
    expect(interfacesTable(interfaces, true, en.interfaces)).to.equal(
      'Interface  State         Packets/s  Dropped  Link types  Description  Addresses\n' +
        'eth0       up                 1200        3  EN10MB                   192.0.2.2\n' +
        'ifb0       down\n' +
        'nflog\n' +
        'lo         up, loopback          0        0              Loopback     127.0.0.1\n',
    );
  });

  it('shows names that would move the cursor as what they are', () => {
    const name = 'x\u001b[2J\u202e';
    const table = interfacesTable(
      [{ name, addresses: [], isLoopback: false }],
      false,
      en.interfaces,
    );
    expect(table).to.include('x\\u{1b}[2J\\u{202e}');
  });
});
