import type { Endpoint } from '../tcp/segment.js';

/** What addresses are made of: hex digits, colons, dots, an IPv6 zone. */
const NOT_ADDRESS = /[^0-9A-Za-z:.%_-]/gu;

/** An address as text that means nothing to Markdown, whatever it was made of. */
export function addressText(address: string): string {
  return address.replace(
    NOT_ADDRESS,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** `192.0.2.1:22`, and `[2001:db8::1]:80` for IPv6. */
export function endpointText({ address, port }: Endpoint): string {
  const text = addressText(address);
  return text.includes(':') ? `[${text}]:${port}` : `${text}:${port}`;
}
