import type { Said } from './said.js';

/** What `interfaces` says. */
export interface InterfacesText {
  readonly headings: Readonly<
    Record<
      'name' | 'state' | 'linkTypes' | 'packets' | 'dropped' | 'description' | 'addresses',
      string
    >
  >;
  readonly up: string;
  readonly down: string;
  readonly loopback: string;
  /** Between the parts of a state, and between link types. */
  readonly comma: string;
  readonly none: string;
  /** Both addresses are there: that of the host, and ours. */
  readonly leads: (name: string, host: string, address: string, localAddress: string) => string;
  readonly leadsUnknown: (host: string, address: string, localAddress: string) => string;
  readonly notResolved: (host: string, code: string) => Said;
  readonly unreachable: (host: string, address: string, code: string) => Said;
  /** Link types and traffic need the right; `wasAsked`: traffic was. */
  readonly missing: (wasAsked: boolean) => string;
  /** The list comes from the system, since dumpcap gave none. */
  readonly bySystem: string;
}
