import type { NetworkInterfaceInfo } from 'node:os';
import type { CaptureInterface } from '../../tshark/interface-list.js';
import type { Surroundings } from '../../tshark/surroundings.js';

/** What `os.networkInterfaces()` gives: interfaces that are up and have an address. */
export type SystemInterfaces = Readonly<
  Record<string, readonly Pick<NetworkInterfaceInfo, 'address' | 'internal'>[] | undefined>
>;

/** The interfaces that the system tells everyone of, for users who may not run dumpcap. */
export function interfacesOfSystem(system: SystemInterfaces): readonly CaptureInterface[] {
  return Object.entries(system).map(([name, entries = []]) => ({
    name,
    addresses: entries.map(({ address }) => address),
    isLoopback: entries.some(({ internal }) => internal),
  }));
}

/** Flag of `netdevice(7)`. */
const IFF_UP = 0x1;

/**
 * Is the interface up? `undefined` where the system does not say, as for what is no network device
 * (`nflog`).
 */
export async function isUp(
  { name, friendlyName }: CaptureInterface,
  system: SystemInterfaces,
  here: Surroundings,
): Promise<boolean | undefined> {
  if (name in system || (friendlyName !== undefined && friendlyName in system)) return true;
  if (here.platform !== 'linux' || !/^[^./][^/]*$/.test(name)) return undefined;
  const flags = Number((await here.readText(`/sys/class/net/${name}/flags`)) ?? 'unknown');
  return Number.isInteger(flags) ? (flags & IFF_UP) !== 0 : undefined;
}
