import type { Segment } from '../segment.js';
import type { PacketFacts } from './packet-facts.js';

/** TCP ports that the analyzers of Zeek's default scripts register as server ports. */
// prettier-ignore
export const LIKELY_SERVER_PORTS: ReadonlySet<number> = new Set([
  21, 22, 25, 53, 79, 80, 81, 88, 110, 135, 139, 143, 389, 443, 445, 465, 502, 514, 563, 585, 587,
  614, 631, 636, 989, 990, 992, 993, 995, 1080, 1434, 1883, 2811, 3128, 3268, 3306, 3389, 5222, 5223,
  5269, 5432, 6379, 6666, 6667, 6668, 6669, 8000, 8080, 8888, 20000,
]);

/** Did the server rather than the client send the first packet that was captured? */
export function isFirstFromServer(
  segment: Segment,
  { hasSyn, hasAck }: PacketFacts,
  serverPorts: ReadonlySet<number>,
): boolean {
  const { source, destination } = segment;
  if ((hasSyn && !hasAck) || !serverPorts.has(source.port)) return false;
  if (!serverPorts.has(destination.port)) return true;
  // Both look like servers: the lower port is the better guess, but a SYN-ACK may be a scan.
  return !hasSyn && source.port < destination.port;
}
