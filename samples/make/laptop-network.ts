import type { Host } from './ethernet-frames.js';

/** The capturing interface of the seed lesson, as Npcap names it on Windows. */
export const INTERFACE_NAME = String.raw`\Device\NPF_{17CC1A62-8145-46E6-9DB3-739B55186EEA}`;

const LAPTOP_MAC = '66:0d:c5:75:2c:44';
const GATEWAY_MAC = '76:d6:83:47:29:43';
const OWN_HOP_LIMIT = 128;
const ROUTER_HOP_LIMIT = 64;

/** The laptop that captures, under one of its addresses. */
export function laptopAt(address: string): Host {
  return { mac: LAPTOP_MAC, address, hopLimit: OWN_HOP_LIMIT, offloadsChecksums: true };
}

/** The router that the laptop reaches the Internet through. */
export function gatewayAt(address: string): Host {
  return { mac: GATEWAY_MAC, address, hopLimit: ROUTER_HOP_LIMIT, offloadsChecksums: false };
}

/** A host beyond the gateway, whose packets arrive with `hopLimit` left. */
export function remoteAt(address: string, hopLimit: number): Host {
  return { mac: GATEWAY_MAC, address, hopLimit, offloadsChecksums: false };
}
