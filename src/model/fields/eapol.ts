// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of eapol. */
export interface EapolFields {
  /** Key Descriptor Body */
  'eapol.keydes.body': Uint8Array;
  /** Key */
  'eapol.keydes.key': Uint8Array;
  /** Key Generated Locally */
  'eapol.keydes.key.generated_locally': boolean;
  /** Key Index */
  'eapol.keydes.key_index': number;
  /** Number */
  'eapol.keydes.key_index.number': number;
  /** Type */
  'eapol.keydes.key_index.type': boolean;
  /** Key IV */
  'eapol.keydes.key_iv': Uint8Array;
  /** Key Length */
  'eapol.keydes.key_len': number;
  /** Key Signature */
  'eapol.keydes.key_signature': Uint8Array;
  /** Replay Counter */
  'eapol.keydes.replay_counter': bigint;
  /** Key Descriptor Type */
  'eapol.keydes.type': number;
  /** Length */
  'eapol.len': number;
  /** Type */
  'eapol.type': number;
  /** Version */
  'eapol.version': number;
}
