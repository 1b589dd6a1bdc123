import { readEthernet } from './ethernet.js';
import type { FrameHeaders, Step } from './frame-headers.js';
import {
  readCiscoHdlc,
  readCooked,
  readCookedTwo,
  readLoop,
  readNull,
  readRawIp,
} from './other-links.js';
import { readPpp } from './ppp.js';

/** A link type that can be read. */
export interface LinkLayer {
  /** Wireshark's name of it. */
  readonly name: string;
  readonly read: (headers: FrameHeaders) => Step;
}

const RAW_IP: LinkLayer = { name: 'Raw IP', read: readRawIp };
const PPP: LinkLayer = { name: 'PPP', read: readPpp };

/** The link types that can be read, by their LINKTYPE number (tcpdump.org). */
export const LINK_LAYERS: ReadonlyMap<number, LinkLayer> = new Map([
  [0, { name: 'NULL/Loopback', read: readNull }],
  [1, { name: 'Ethernet', read: readEthernet }],
  [9, PPP],
  [12, RAW_IP],
  [14, RAW_IP],
  [50, PPP],
  [101, RAW_IP],
  [104, { name: 'Cisco HDLC', read: readCiscoHdlc }],
  [108, { name: 'OpenBSD loopback', read: readLoop }],
  [113, { name: 'Linux cooked-mode capture v1', read: readCooked }],
  [228, { name: 'Raw IPv4', read: () => 'ipv4' }],
  [229, { name: 'Raw IPv6', read: () => 'ipv6' }],
  [276, { name: 'Linux cooked-mode capture v2', read: readCookedTwo }],
]);
