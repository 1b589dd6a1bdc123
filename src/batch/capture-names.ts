/** Ends of names that captures usually have, packed or not. */
const CAPTURE_NAME = /\.(?:pcap(?:ng)?|ntar|cap|dmp|snoop|trace?)\d*(?:\.(?:gz|zst|lz4))?$/iu;

/** Does the name say that the file is a capture? */
export function capturesByName(name: string): boolean {
  return CAPTURE_NAME.test(name);
}
