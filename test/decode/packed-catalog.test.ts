import { expect } from 'chai';
import { PackedCatalog } from '../../src/decode/packed-catalog.js';
import { packFields } from '../../src/decode/packed-lines.js';
import type { FieldDefinition } from '../../src/model/field-definition.js';

function field(name: string, type: string, owner: string | undefined): FieldDefinition {
  return { name, type, owner, label: '', description: '' };
}

/** In no order, as tshark lists them. */
const FIELDS: readonly FieldDefinition[] = [
  field('tcp', 'FT_PROTOCOL', undefined),
  field('tcp.srcport', 'FT_UINT16', 'tcp'),
  field('tcp.seq', 'FT_UINT32', 'tcp'),
  field('tcp.seq_raw', 'FT_UINT32', 'tcp'),
  field('tcp.time_delta', 'FT_RELATIVE_TIME', 'tcp'),
  field('tcp.options.mss', 'FT_PROTOCOL', undefined),
  field('ip', 'FT_PROTOCOL', undefined),
  field('ip.version', 'FT_UINT8', 'ip'),
  field('ipv6', 'FT_PROTOCOL', undefined),
  field('bgp.prefix_length', 'FT_UINT16', 'bgp'),
  field('bgp.prefix.length', 'FT_UINT8', 'bgp'),
  field('bgp', 'FT_PROTOCOL', undefined),
  field('eapol.keydes.key_len', 'FT_UINT16', 'eapol'),
  field('eapol', 'FT_PROTOCOL', undefined),
  field('wlan_rsna_eapol', 'FT_PROTOCOL', undefined),
  field('data-text-lines.x', 'FT_STRING', 'data-text-lines'),
  field('gsm_a.cause', 'FT_UINT8', 'gsm_a_bssmap'),
  field('_ws.expert', 'FT_PROTOCOL', undefined),
  field('_ws.expert.message', 'FT_STRING', '_ws.expert'),
];

const catalog = new PackedCatalog(packFields(FIELDS));

describe('PackedCatalog, kindOf()', () => {
  const cases: readonly [name: string, kind: string | undefined][] = [
    ['tcp', 'protocol'],
    ['tcp.seq', 'number'],
    ['tcp.time_delta', 'relative-time'],
    ['bgp.prefix.length', 'number'],
    ['data-text-lines.x', 'string'],
    ['_ws.expert.message', 'string'],
    ['tcp_seq', undefined],
    ['tcp.seqs', undefined],
    ['tcp.se', undefined],
    ['', undefined],
    ['zzz', undefined],
    ['tcp.seq\tn', undefined],
    ['ŧcp', undefined],
  ];
  for (const [name, kind] of cases) {
    it(`of ${JSON.stringify(name)} is ${kind ?? 'not known'}`, () => {
      expect(catalog.kindOf(name)).to.equal(kind);
      expect(catalog.kindOf(name), 'asked again').to.equal(kind);
    });
  }
});

describe('PackedCatalog, nameOfEkKey()', () => {
  const cases: readonly [rule: string, key: string, name: string | undefined][] = [
    ['takes the owner off', 'tcp_tcp_srcport', 'tcp.srcport'],
    ['leaves an underscore that is one', 'tcp_tcp_seq_raw', 'tcp.seq_raw'],
    ['knows a protocol by its name alone', 'tcp_options_mss', 'tcp.options.mss'],
    ['knows owners with a dot', '_ws_expert__ws_expert_message', '_ws.expert.message'],
    ['knows owners that are not in the name', 'gsm_a_bssmap_gsm_a_cause', 'gsm_a.cause'],
    ['keeps a hyphen', 'data-text-lines_data-text-lines_x', 'data-text-lines.x'],
    ['knows a second owner', 'ipv6_ip_version', 'ip.version'],
    ['knows a long second owner', 'wlan_rsna_eapol_eapol_keydes_key_len', 'eapol.keydes.key_len'],
    [
      'prefers the dot of two that cannot be told apart',
      'bgp_bgp_prefix_length',
      'bgp.prefix.length',
    ],
    ['does not take a field without an owner', 'tcp_srcport', undefined],
    ['does not take an owner that is no protocol', 'nobody_ip_version', undefined],
    ['does not take a protocol behind an owner', 'ip_tcp', undefined],
    ['does not know the text between fields', 'text', undefined],
    ['does not know an empty key', '', undefined],
  ];
  for (const [rule, key, name] of cases) {
    it(rule, () => {
      expect(catalog.nameOfEkKey(key)).to.equal(name);
      expect(catalog.nameOfEkKey(key), 'asked again').to.equal(name);
    });
  }
});

describe('PackedCatalog, of bytes that packFields() did not make', () => {
  const cases: readonly [what: string, bytes: Uint8Array][] = [
    ['nothing', new Uint8Array()],
    ['other text', new TextEncoder().encode('one\ntwo\nthree')],
    ['a kind that does not exist', new TextEncoder().encode('tcp.srcport\tQ\n')],
    ['zeros', new Uint8Array(100)],
  ];
  for (const [what, bytes] of cases) {
    it(`finds no field in ${what}`, () => {
      expect(new PackedCatalog(bytes).kindOf('tcp.srcport')).to.equal(undefined);
      expect(new PackedCatalog(bytes).nameOfEkKey('tcp_tcp_srcport')).to.equal(undefined);
    });
  }
});
