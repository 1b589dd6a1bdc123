import { createSocket, type Socket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { isIPv6 } from 'node:net';
import type { CaptureInterface } from '../../tshark/interface-list.js';

/** The way from this machine to another. */
export interface Route {
  /** The name or address that was asked for. */
  readonly host: string;
  /** Of the host. */
  readonly address: string;
  /** Of this machine, towards the host. */
  readonly localAddress: string;
  /** Absent when no interface of the list has that address. */
  readonly interface?: string;
}

/** Why there is no route. */
export interface NoRoute {
  readonly problem: 'not-resolved' | 'unreachable';
  /** `ENOTFOUND`, `ENETUNREACH`, … */
  readonly code: string;
  readonly address?: string;
}

/** What finding a route asks of the system. */
export interface Network {
  /** The first address of a host. */
  resolve(host: string): Promise<string>;
  /** The address from which this machine would send to another; nothing is sent. */
  localAddressTo(address: string): Promise<string>;
}

/** The network of this machine. */
export const networkHere: Network = {
  resolve: async (host) => (await lookup(host)).address,
  localAddressTo: async (address) => {
    const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
    try {
      await connected(socket, address);
      return socket.address().address;
    } finally {
      socket.close();
    }
  },
};

/** The discard service. A socket has to be connected to some port; that sends no packet. */
const PORT = 9;

function connected(socket: Socket, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.connect(PORT, address, (error?: Error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}

/** Finds the interface over which packets go to a host. */
export async function routeTo(
  host: string,
  interfaces: readonly CaptureInterface[],
  network: Network = networkHere,
): Promise<Route | NoRoute> {
  let address: string;
  try {
    address = await network.resolve(host);
  } catch (error) {
    return { problem: 'not-resolved', code: codeOf(error) };
  }
  try {
    const localAddress = await network.localAddressTo(address);
    const name = interfaceFor(address, localAddress, interfaces)?.name;
    return { host, address, localAddress, ...(name === undefined ? {} : { interface: name }) };
  } catch (error) {
    return { problem: 'unreachable', code: codeOf(error), address };
  }
}

function interfaceFor(
  address: string,
  localAddress: string,
  interfaces: readonly CaptureInterface[],
): CaptureInterface | undefined {
  const [, zone] = address.split('%');
  const [local = localAddress] = localAddress.split('%');
  // What a machine sends to an address of its own never leaves it.
  const isToItself = isLoopback(address) || interfaces.some((each) => has(each, address));
  if (isToItself) return interfaces.find((each) => each.isLoopback);
  return (
    interfaces.find(({ name }) => name === zone) ?? interfaces.find((each) => has(each, local))
  );
}

function has({ addresses }: CaptureInterface, address: string): boolean {
  return addresses.some((each) => each.split('%')[0] === address);
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address);
}

function codeOf(error: unknown): string {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : '';
}
