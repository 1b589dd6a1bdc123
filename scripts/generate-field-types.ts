/**
 * Writes the field types that come with the package, src/model/fields/, anew from what releases of
 * tshark list: `npm run generate:fields -- TSHARK…`. A field has the type of each release that was
 * given; the same releases give the same files.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import prettier from 'prettier';
import { listFields } from '../src/capture/list-fields.js';
import type { FieldDefinition } from '../src/model/field-definition.js';
import { fieldsOfProtocols } from '../src/model/fields-of-protocol.js';
import { memberLines, valueTypeOf } from '../src/report/field-declarations.js';
import { type Tshark, findTshark } from '../src/tshark/find-tshark.js';

/**
 * What is met most in captures. Protocols with thousands of fields (wlan, radius) are left out, and so
 * are those that have hardly a field of their own and use another's (mdns, ssdp).
 */
const PROTOCOLS = [
  ...['frame', '_ws.expert', '_ws.malformed', 'data', 'json', 'xml', 'media', 'mime_multipart'],
  ...[
    'eth',
    'vlan',
    'llc',
    'sll',
    'null',
    'ppp',
    'pppoe',
    'pppoed',
    'pppoes',
    'lcp',
    'mpls',
    'eapol',
  ],
  ...['arp', 'stp', 'lldp', 'cdp', 'lacp', 'ip', 'ipv6', 'icmp', 'icmpv6', 'igmp', 'ospf', 'vrrp'],
  ...['gre', 'vxlan', 'geneve', 'ah', 'esp', 'wg', 'tcp', 'mptcp', 'udp', 'sctp', 'tls', 'quic'],
  ...[
    'dns',
    'nbns',
    'nbss',
    'dhcp',
    'dhcpv6',
    'ntp',
    'snmp',
    'syslog',
    'tftp',
    'rip',
    'bgp',
    'stun',
  ],
  ...['http', 'http2', 'http3', 'websocket', 'urlencoded-form', 'ssh', 'telnet', 'ftp', 'socks'],
  ...['smtp', 'pop', 'imap', 'smb', 'smb2', 'ldap', 'mqtt', 'rtp', 'rtcp', 'rtsp', 'sip', 'sdp'],
].sort();

/** A field as all releases together have it. */
interface MergedField {
  /** Of the newest release that has it. */
  readonly definition: FieldDefinition;
  readonly protocol: string;
  /** TypeScript types, of the oldest release first. */
  readonly types: ReadonlySet<string>;
}

function byVersion(a: Tshark, b: Tshark): number {
  return a.version.localeCompare(b.version, 'en', { numeric: true });
}

async function mergeFields(tsharks: readonly Tshark[]): Promise<ReadonlyMap<string, MergedField>> {
  const merged = new Map<string, MergedField>();
  for (const tshark of tsharks) {
    const { fields } = fieldsOfProtocols(await listFields(tshark), PROTOCOLS);
    for (const protocol of PROTOCOLS) {
      for (const definition of fieldsOfProtocols(fields, [protocol]).fields) {
        const earlier = merged.get(definition.name)?.types ?? [];
        const types = new Set([...earlier, valueTypeOf(definition.type)]);
        merged.set(definition.name, { definition, protocol, types });
      }
    }
  }
  return merged;
}

/** `UrlencodedForm` of `urlencoded-form`. */
function pascalCase(protocol: string): string {
  return protocol
    .split(/[^a-z\d]+/)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
}

function fileName(protocol: string): string {
  return protocol.replace(/^_/, '').replaceAll(/[^a-z\d]+/g, '-');
}

function interfaceOf(protocol: string, merged: ReadonlyMap<string, MergedField>): string {
  const fields = [...merged.values()]
    .filter((field) => field.protocol === protocol)
    .map(({ definition }) => definition)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const typeOf = ({ name }: FieldDefinition) => [...(merged.get(name)?.types ?? [])].join(' | ');
  return `/** Fields of ${protocol}. */
export interface ${pascalCase(protocol)}Fields {
${memberLines(fields, typeOf).join('\n')}
}
`;
}

function interfaceOfAll(): string {
  const imports = PROTOCOLS.map(
    (protocol) =>
      `import type { ${pascalCase(protocol)}Fields } from './${fileName(protocol)}.js';\n`,
  );
  const names = PROTOCOLS.map((protocol) => `${pascalCase(protocol)}Fields`);
  return `${imports.join('')}
/** The fields whose types come with this package. */
export interface ShippedFields extends ${names.join(', ')} {}
`;
}

const tsharks: Tshark[] = [];
for (const explicit of process.argv.slice(2)) tsharks.push(await findTshark({ explicit }));
if (tsharks.length === 0) throw new Error('usage: npm run generate:fields -- TSHARK…');
tsharks.sort(byVersion);
const merged = await mergeFields(tsharks);
const releases = [...new Set(tsharks.map(({ version }) => version))].join(', ');
const folder = path.resolve('src', 'model', 'fields');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const config = await prettier.resolveConfig(path.join(folder, 'any.ts'));
for (const [name, text] of [
  ...PROTOCOLS.map((protocol) => [fileName(protocol), interfaceOf(protocol, merged)] as const),
  ['shipped-fields', interfaceOfAll()] as const,
]) {
  const heading = `// Made by scripts/generate-field-types.ts from tshark ${releases}; not to be edited.\n\n`;
  const source = await prettier.format(heading + text, { ...config, parser: 'typescript' });
  writeFileSync(path.join(folder, `${name}.ts`), source);
}
