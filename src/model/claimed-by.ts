/** Field below a declared protocol: the protocol for which tshark takes the same bytes. */
export const CLAIMED_BY = 'sharkscribe.claimed_by';
