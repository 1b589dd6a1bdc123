/** Which end of a conversation: the one that opened it, or the other. */
export type Side = 'client' | 'server';
