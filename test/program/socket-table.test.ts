import { expect } from 'chai';
import { parseSocketTable } from '../../src/program/socket-table.js';
import { ipv4Text, ipv6Text } from '../../src/wire/address-text.js';

const addressText = (bytes: Uint8Array) =>
  bytes.length === 4 ? ipv4Text(bytes, 0) : ipv6Text(bytes, 0);

const IPV4 = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 00000000:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4242 1 0000000000000000 100 0 0 10 0
  12: 0100007F:1F90 0100007F:C350 01 00000000:00000000 02:000003E8 00000000     0        0 777 2 0000000000000000 20 4 30 10 -1
 100: 0200A8C0:0016 0100A8C0:C351 06 00000000:00000000 03:000003E8 00000000     0        0 0 3 0000000000000000
`;

const IPV6 = `  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: B80D0120000000000000000001000000:0050 B80D0120000000000000000002000000:C350 01 00000000:00000000 00:00000000 00000000     0        0 31 1 0000000000000000
   1: 0000000000000000FFFF00000100007F:0050 0000000000000000FFFF00000100007F:C351 08 00000000:00000000 00:00000000 00000000     0        0 32 1 0000000000000000
   2: 00000000000000000000000000000000:0050 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 33 1 0000000000000000
`;

describe('parseSocketTable()', () => {
  it('reads sockets of IPv4, whose words are in the order of the machine', () => {
    expect(parseSocketTable(IPV4, addressText, true)).to.deep.equal([
      { local: '0.0.0.0 8080', remote: '0.0.0.0 0', state: 'listen', inode: 4242 },
      { local: '127.0.0.1 8080', remote: '127.0.0.1 50000', state: 'other', inode: 777 },
      { local: '192.168.0.2 22', remote: '192.168.0.1 50001', state: 'time-wait', inode: 0 },
    ]);
  });

  it('reads those of IPv6, and IPv4 in them as captures have it', () => {
    expect(parseSocketTable(IPV6, addressText, true)).to.deep.equal([
      { local: '2001:db8::1 80', remote: '2001:db8::2 50000', state: 'other', inode: 31 },
      { local: '127.0.0.1 80', remote: '127.0.0.1 50001', state: 'other', inode: 32 },
      { local: ':: 80', remote: ':: 0', state: 'listen', inode: 33 },
    ]);
  });

  it('reads those of a machine that has the most significant byte first', () => {
    const line = IPV4.split('\n')[2]?.replaceAll('0100007F', '7F000001') ?? '';
    expect(parseSocketTable(line, addressText, false)).to.have.nested.property(
      '[0].local',
      '127.0.0.1 8080',
    );
  });

  it('passes over what is no socket', () => {
    expect(parseSocketTable('', addressText, true)).to.deep.equal([]);
    expect(parseSocketTable('0: 00 01\n\n', addressText, true)).to.deep.equal([]);
  });
});
