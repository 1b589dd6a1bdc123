import type { ProtocolDescription } from '../describe/description.js';

/** A way by which packets come to a protocol. */
export interface Door {
  readonly over: 'tcp' | 'udp';
  readonly serverPort: number;
  readonly clientPort: number;
}

/** Ports of which the protocol has none: nothing but the bytes can tell. */
const UNUSED_FROM = 45_670;
/** Wireshark asks the lower port first, so clients have high ones. */
const CLIENTS_FROM = 61_001;
const LAST_PORT = 65_535;

/** The ways by which packets come to a protocol: a port of each row, and its heuristics. */
export function doorsOf({ attachments, framing }: ProtocolDescription): readonly Door[] {
  return attachments.flatMap((attachment): readonly Door[] => {
    const { over } = attachment;
    if (over === 'tcp' && framing.kind === 'datagram') return [];
    const isOurs = (port: number) =>
      attachments.some(
        (one) =>
          one.over === over &&
          one.kind === 'ports' &&
          one.ports.some(({ from, to }) => from <= port && port <= to),
      );
    const free = (first: number) => {
      let port = first;
      while (port < LAST_PORT && isOurs(port)) port += 1;
      return port;
    };
    if (attachment.kind === 'heuristic') {
      const serverPort = free(UNUSED_FROM);
      return [{ over, serverPort, clientPort: free(serverPort + 1) }];
    }
    const ports = attachment.ports.flatMap(({ from, to }) => (from === to ? [from] : [from, to]));
    return ports.map((serverPort) => ({ over, serverPort, clientPort: free(CLIENTS_FROM) }));
  });
}
