import type { FieldCatalog, FieldKind } from '../../src/model/field-type.js';

/** A catalog of a few fields: `['tcp', 'tcp.srcport', 'number']`, after the protocol that registers them. */
function knownFields(
  rows: readonly (readonly [owner: string, name: string, kind: FieldKind])[],
): FieldCatalog {
  const kinds = new Map(rows.map(([, name, kind]) => [name, kind]));
  const keys = new Map(
    rows.map(([owner, name]) => [
      (owner === '' ? name : `${owner}.${name}`).replaceAll('.', '_'),
      name,
    ]),
  );
  return { kindOf: (name) => kinds.get(name), nameOfEkKey: (key) => keys.get(key) };
}

/** Some of TCP, IP and ICMP, as `tshark -G fields` lists them. */
export const KNOWN = knownFields([
  ['', 'frame', 'protocol'],
  ['', 'ip', 'protocol'],
  ['', 'tcp', 'protocol'],
  ['', 'icmp', 'protocol'],
  ['', 'wlan.mgt', 'protocol'],
  ['', '_ws.malformed', 'protocol'],
  ['', 'tcp.options.mss', 'protocol'],
  ['ip', 'ip.src', 'string'],
  ['ip', 'ip.version', 'number'],
  ['eapol', 'eapol.keydes.key_len', 'number'],
  ['tcp', 'tcp.srcport', 'number'],
  ['tcp', 'tcp.port', 'number'],
  ['tcp', 'tcp.seq', 'number'],
  ['tcp', 'tcp.seq_raw', 'number'],
  ['tcp', 'tcp.flags', 'number'],
  ['tcp', 'tcp.flags.syn', 'boolean'],
  ['tcp', 'tcp.analysis', 'presence'],
  ['tcp', 'tcp.analysis.retransmission', 'presence'],
  ['tcp', 'tcp.payload', 'bytes'],
  ['tcp', 'tcp.segments', 'presence'],
  ['tcp', 'tcp.segment', 'number'],
  ['tcp', 'tcp.time_delta', 'relative-time'],
  ['frame', 'frame.time_epoch', 'absolute-time'],
]);
