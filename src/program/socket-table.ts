/** An address and a port, as text: `127.0.0.1 80`. */
export type EndText = string;

/** A TCP socket as Linux lists it. */
export interface SystemSocket {
  readonly local: EndText;
  readonly remote: EndText;
  readonly state: 'listen' | 'time-wait' | 'other';
  /** Tells which process holds it; 0 when none does any more, or none yet. */
  readonly inode: number;
}

/** Numbers of states in `/proc/net/tcp`. */
const TIME_WAIT = '06';
const LISTEN = '0A';

const LINE =
  /^\s*\d+: ([0-9A-F]+:[0-9A-F]{4}) ([0-9A-F]+:[0-9A-F]{4}) ([0-9A-F]{2})(?: +\S+){5} +(\d+)/;

/**
 * Reads `/proc/net/tcp` or `/proc/net/tcp6`.
 *
 * @param addressText - Text of an address of 4 or 16 bytes in network order, as captures have it.
 * @param isLittleEndian - Byte order of the machine, in which the words of addresses are printed.
 */
export function parseSocketTable(
  text: string,
  addressText: (bytes: Uint8Array) => string,
  isLittleEndian: boolean,
): readonly SystemSocket[] {
  return text.split('\n').flatMap((line): readonly SystemSocket[] => {
    const [, local, remote, state, inode] = LINE.exec(line) ?? [];
    if (local === undefined || remote === undefined) return [];
    return [
      {
        local: endText(local),
        remote: endText(remote),
        state: state === LISTEN ? 'listen' : state === TIME_WAIT ? 'time-wait' : 'other',
        inode: Number(inode),
      },
    ];
  });

  function endText(hex: string): EndText {
    const [address = '', port = ''] = hex.split(':');
    return `${addressText(bytesOf(address, isLittleEndian))} ${Number.parseInt(port, 16)}`;
  }
}

const MAPPED_PREFIX = '00000000000000000000ffff';
const WORD_BYTES = 4;

/** The bytes of an address in network order; those of IPv4 in an IPv6 socket are four. */
function bytesOf(hex: string, isLittleEndian: boolean): Uint8Array {
  const printed = Buffer.from(hex, 'hex');
  const bytes = Buffer.alloc(printed.length);
  for (let at = 0; at < bytes.length; at += WORD_BYTES) {
    const word = isLittleEndian ? printed.readUInt32LE(at) : printed.readUInt32BE(at);
    bytes.writeUInt32BE(word, at);
  }
  const isMapped = bytes.toString('hex').startsWith(MAPPED_PREFIX);
  return isMapped ? bytes.subarray(MAPPED_PREFIX.length / 2) : bytes;
}
