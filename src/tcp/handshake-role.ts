/** Which step of the opening a segment is (at most one per segment). */
export type HandshakeRole =
  | 'syn'
  | 'syn-retransmit'
  | 'syn-simultaneous'
  | 'split-syn'
  | 'syn-crossing'
  | 'syn-in-connection'
  | 'syn-ack'
  | 'syn-ack-simultaneous'
  | 'syn-ack-retransmit'
  | 'syn-ack-unexpected'
  | 'ack'
  | 'ack-retransmit'
  | 'ack-simultaneous'
  | 'split-handshake-ack'
  | 'challenge-ack'
  | 'odd-flags';
