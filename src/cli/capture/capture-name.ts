/** Is it a name for the older format, which holds neither several interfaces nor what was lost? */
export function isPcapName(name: string): boolean {
  return /\.pcap$/iu.test(name);
}

/** Is it a name for what was compressed, which dumpcap cannot write? */
export function isCompressedName(name: string): boolean {
  return /\.(?:gz|zst|lz4|bz2|xz|zip)$/iu.test(name);
}
