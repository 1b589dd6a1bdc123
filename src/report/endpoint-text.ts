import type { Endpoint } from '../tcp/segment.js';

/** What addresses are made of: hex digits, colons, dots, an IPv6 zone. */
const NOT_ADDRESS = /[^0-9A-Za-z:.%_-]/u;
const ALL_NOT_ADDRESS = new RegExp(NOT_ADDRESS, 'gu');

/** An address as text that means nothing to Markdown, whatever it was made of. */
export function addressText(address: string): string {
  if (!NOT_ADDRESS.test(address)) return address;
  return address.replace(
    ALL_NOT_ADDRESS,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** An address with something behind it to come: in brackets if it is an IPv6 one. ASCII. */
export function shownAddress(address: string): string {
  return bracketed(addressText(address));
}

function bracketed(text: string): string {
  return text.includes(':') ? `[${text}]` : text;
}

/** `192.0.2.1:22`, and `[2001:db8::1]:80` for IPv6. */
export function endpointText({ address, port }: Endpoint): string {
  return `${shownAddress(address)}:${port}`;
}

/** The same of an address that is {@link addressText} already. */
export function textWithPort(address: string, port: number): string {
  return `${bracketed(address)}:${port}`;
}
