/**
 * Names of the link types that captures mostly have, by the number in `frame.encap_type`. Both are
 * fixed in Wireshark: new types get new numbers. Of any other type the name is asked of tshark.
 */
export const COMMON_LINK_TYPES: ReadonlyMap<number, string> = new Map([
  [1, 'Ethernet'],
  [4, 'PPP'],
  [7, 'Raw IP'],
  [15, 'NULL/Loopback'],
  [20, 'IEEE 802.11 Wireless LAN'],
  [23, 'IEEE 802.11 plus radiotap radio header'],
  [25, 'Linux cooked-mode capture v1'],
  [28, 'Cisco HDLC'],
  [129, 'Raw IPv4'],
  [130, 'Raw IPv6'],
  [141, 'NFLOG'],
  [210, 'Linux cooked-mode capture v2'],
]);

/**
 * The name in the packet details' line on the link type: `Encapsulation type: Ethernet (1)` gives
 * `Ethernet`.
 */
export function linkTypeOfLabel(label: string): string | undefined {
  return /^Encapsulation type: (.+) \(-?\d+\)$/.exec(label)?.[1];
}
