/** What the opening of a connection amounts to, one for each connection. */
export type HandshakePattern =
  | 'simultaneous-open'
  | 'split'
  | 'three-way'
  | 'tfo'
  | 'partial'
  | 'reset-by-client'
  | 'reset-by-server'
  | 'half-open'
  | 'refused'
  | 'challenged'
  | 'withdrawn'
  | 'unanswered'
  | 'backscatter'
  | 'odd'
  | 'none';
