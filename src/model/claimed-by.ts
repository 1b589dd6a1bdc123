/** Field below a declared protocol: the protocol for which tshark takes the same bytes. */
export const CLAIMED_BY = 'sharkscribe.claimed_by';

/** Name of the layer that stands for bytes which a declared protocol hands to a dissector of Wireshark's. */
export const HANDED_TO = 'sharkscribe.handed_to';
