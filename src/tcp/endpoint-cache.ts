import { ipv4Text, ipv6Text } from '../wire/address-text.js';
import type { Endpoint } from './segment.js';

const PORTS = 65_536;

/** An IPv6 address that was seen, by the last four of its bytes. */
interface Ipv6Entry {
  readonly bytes: Uint8Array;
  readonly address: Address;
}

interface Address {
  readonly text: string;
  readonly number: number;
}

/**
 * Endpoints from the bytes of headers or from texts: one object for all segments of an endpoint, so that the address is
 * written as text once only. Grows with the number of endpoints.
 */
export class EndpointCache {
  private readonly ipv4 = new Map<number, Address>();
  private readonly ipv6 = new Map<number, Ipv6Entry[]>();
  private readonly texts = new Map<string, Address>();
  private readonly endpoints = new Map<number, Endpoint>();
  private addresses = 0;

  /** How many endpoints it holds. */
  get size(): number {
    return this.endpoints.size;
  }

  /** The endpoint of an IPv4 address, four bytes at `at`. */
  ipv4At(bytes: Uint8Array, at: number, port: number): Endpoint {
    const key = wordAt(bytes, at);
    let address = this.ipv4.get(key);
    if (address === undefined) {
      address = { text: ipv4Text(bytes, at), number: this.addresses++ };
      this.ipv4.set(key, address);
    }
    return this.endpoint(address, port);
  }

  /** The endpoint of an IPv6 address, 16 bytes at `at`. */
  ipv6At(bytes: Uint8Array, at: number, port: number): Endpoint {
    const key = wordAt(bytes, at + 4) ^ wordAt(bytes, at + 8) ^ wordAt(bytes, at + 12);
    const entries = this.ipv6.get(key) ?? [];
    let entry = entries.find((one) => one.bytes.every((byte, index) => byte === bytes[at + index]));
    if (entry === undefined) {
      const address = { text: ipv6Text(bytes, at), number: this.addresses++ };
      entry = { bytes: bytes.slice(at, at + 16), address };
      entries.push(entry);
      this.ipv6.set(key, entries);
    }
    return this.endpoint(entry.address, port);
  }

  /** The endpoint of an address as tshark prints it. */
  ofText(text: string, port: number): Endpoint {
    let address = this.texts.get(text);
    if (address === undefined) {
      address = { text, number: this.addresses++ };
      this.texts.set(text, address);
    }
    return this.endpoint(address, port);
  }

  private endpoint({ text, number }: Address, port: number): Endpoint {
    const key = number * PORTS + port;
    let endpoint = this.endpoints.get(key);
    if (endpoint === undefined) {
      endpoint = { address: text, port };
      this.endpoints.set(key, endpoint);
    }
    return endpoint;
  }
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) << 24) |
    ((bytes[at + 1] ?? 0) << 16) |
    ((bytes[at + 2] ?? 0) << 8) |
    (bytes[at + 3] ?? 0)
  );
}
