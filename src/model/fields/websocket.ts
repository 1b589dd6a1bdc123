// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of websocket. */
export interface WebsocketFields {
  /** Decompression failed */
  'websocket.decompression.failed.expert': true;
  /** Fin: Indicates that this is the final fragment in a message */
  'websocket.fin': boolean;
  /** Websocket Fragment */
  'websocket.fragment': number;
  /** Fragment count */
  'websocket.fragment.count': number;
  /** Defragmentation error due to illegal fragments */
  'websocket.fragment.error': number;
  /** Multiple tail fragments found: Several tails were found when defragmenting the packet */
  'websocket.fragment.multipletails': boolean;
  /** Fragment overlaps with other fragments */
  'websocket.fragment.overlap': boolean;
  /** Conflicting data in fragment overlap: Overlapping fragments contained conflicting data */
  'websocket.fragment.overlap.conflict': boolean;
  /** Fragment too long: Fragment contained data past end of packet */
  'websocket.fragment.toolongfragment': boolean;
  /** Reassembled websocket Fragments */
  'websocket.fragments': true;
  /** Mask: Defines whether the Payload data is masked */
  'websocket.mask': boolean;
  /** Masked payload */
  'websocket.masked_payload': true | Uint8Array;
  /** Masking-Key: All frames sent from the client to the server are masked by a 32-bit value that is contained within the frame */
  'websocket.masking_key': Uint8Array;
  /** Opcode: Defines the interpretation of the Payload data */
  'websocket.opcode': number;
  /** Payload (after unmasking) */
  'websocket.payload': true | Uint8Array;
  /** Close */
  'websocket.payload.close': true | Uint8Array;
  /** Reason */
  'websocket.payload.close.reason': string;
  /** Status code */
  'websocket.payload.close.status_code': number;
  /** Continue */
  'websocket.payload.continue': Uint8Array;
  /** Payload not fully unmasked */
  'websocket.payload.not.fully.unmasked': true;
  /** Ping */
  'websocket.payload.ping': Uint8Array;
  /** Pong */
  'websocket.payload.pong': Uint8Array;
  /** Text */
  'websocket.payload.text': string;
  /** Unknown */
  'websocket.payload.unknown': Uint8Array;
  /** Dissector for Websocket Opcode */
  'websocket.payload.unknown.expert': true;
  /** Payload length: The length of the Payload data */
  'websocket.payload_length': number;
  /** Extended Payload length (16 bits): The length (16 bits) of the Payload data */
  'websocket.payload_length_ext_16': number;
  /** Extended Payload length (64 bits): The length (64 bits) of the Payload data */
  'websocket.payload_length_ext_64': bigint;
  /** Per-Message Compressed: Whether a message is compressed or not */
  'websocket.pmc': boolean;
  /** Reassembled websocket Payload length: The total length of the reassembled payload */
  'websocket.reassembled.length': number;
  /** Reserved: Must be zero */
  'websocket.rsv': number;
}
