/**
 * What stands in the place of a protocol's or a field's content when the user asked for others (`-J`): a
 * note of tshark's. What holds nothing else is no part of the tree.
 */
export const FILTERED = 'filtered';
