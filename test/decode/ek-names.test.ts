import { expect } from 'chai';
import { EkNames } from '../../src/decode/ek-names.js';
import { NO_CATALOG } from '../../src/model/field-type.js';
import { KNOWN } from '../support/known-fields.js';

describe('EkNames', () => {
  const names = new EkNames(KNOWN);

  const fields: readonly [rule: string, key: string, name: string][] = [
    ['knows a field by its protocol', 'tcp_tcp_seq_raw', 'tcp.seq_raw'],
    ['knows a field that is a protocol', 'tcp_options_mss', 'tcp.options.mss'],
    ['knows a field that another protocol registers too', 'ipv6_ip_version', 'ip.version'],
    [
      'knows it whatever the name of that protocol',
      'wlan_rsna_eapol_eapol_keydes_key_len',
      'eapol.keydes.key_len',
    ],
    ['keeps the spelling of an unknown field', 'tcp_tcp_of_tomorrow', 'tcp_tcp_of_tomorrow'],
    ["knows Wireshark's own", '_ws_expert', '_ws.expert'],
  ];
  for (const [rule, key, name] of fields) {
    it(rule, () => {
      expect(names.field(key)).to.equal(name);
      expect(names.field(key), 'asked again').to.equal(name);
    });
  }

  const protocols: readonly [rule: string, key: string, chain: string, name: string][] = [
    ['leaves plain names alone', 'tcp', 'eth:ip:tcp', 'tcp'],
    ['takes dots from the chain', 'ipv6_routing', 'eth:ipv6:ipv6.routing:tcp', 'ipv6.routing'],
    ['takes dots from the catalog', 'wlan_wlan_mgt', 'wlan', 'wlan.mgt'],
    ["knows Wireshark's own without either", '_ws_short', 'eth', '_ws.short'],
    ['keeps underscores', 'x_y', 'eth:x_y', 'x_y'],
  ];
  for (const [rule, key, chain, name] of protocols) {
    it(`${rule}, in names of protocols`, () => {
      expect(names.protocol(key, chain)).to.equal(name);
    });
  }

  it('keeps all spellings without a catalog', () => {
    expect(new EkNames(NO_CATALOG).field('tcp_tcp_seq')).to.equal('tcp_tcp_seq');
  });
});
