import type { InterfacesText } from '../interfaces-text.js';

export const interfacesEn: InterfacesText = {
  headings: {
    name: 'Interface',
    state: 'State',
    linkTypes: 'Link types',
    packets: 'Packets/s',
    dropped: 'Dropped',
    description: 'Description',
    addresses: 'Addresses',
  },
  up: 'up',
  down: 'down',
  loopback: 'loopback',
  comma: ', ',
  none: 'no interfaces to capture on were found',
  leads: (name, host, address, localAddress) =>
    `${name} leads to ${withAddress(host, address)}, from ${localAddress}`,
  leadsUnknown: (host, address, localAddress) =>
    `packets to ${withAddress(host, address)} leave from ${localAddress}, an address of no interface above`,
  notResolved: (host, code) => ({
    message: `${host} is no known host (${code})`,
    hint: 'Give --to a name that resolves here, or an address.',
  }),
  unreachable: (host, address, code) => ({
    message: `no interface leads to ${withAddress(host, address)} (${code})`,
    hint: 'This machine has no route there: is it connected?',
  }),
  missing: (wasAsked) =>
    `${wasAsked ? 'link types and traffic are' : 'link types are'} missing, since it takes the right to capture to learn them`,
  bySystem: 'dumpcap gave no list: these are the interfaces with an address that the system knows',
};

function withAddress(host: string, address: string): string {
  return host === address ? host : `${host} (${address})`;
}
