// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of esp. */
export interface EspFields {
  /** ESP Contained Data: IP Encapsulating Security Payload Contained Data */
  'esp.contained_data': Uint8Array;
  /** ESP Decrypted Data: IP Encapsulating Security Payload Decrypted Data */
  'esp.decrypted_data': Uint8Array;
  /** ESP Encrypted Data: IP Encapsulating Security Payload Encrypted Data */
  'esp.encrypted_data': Uint8Array;
  /** ESP ICV: IP Encapsulating Security Payload Integrity Check Value */
  'esp.icv': Uint8Array;
  /** Bad: True: ICV doesn't match packet content; False: matches content or not checked */
  'esp.icv_bad': boolean;
  /** Good: True: ICV matches packet content; False: doesn't match content or not checked */
  'esp.icv_good': boolean;
  /** ESP IV: IP Encapsulating Security Payload Initialization Vector */
  'esp.iv': Uint8Array;
  /** Pad */
  'esp.pad': Uint8Array;
  /** Padding MUST increment starting with 1 [RFC 4303 2.4] */
  'esp.pad.bogus': true;
  /** ESP Pad Length: IP Encapsulating Security Payload Pad Length */
  'esp.pad_len': number;
  /** ESP Next Header: IP Encapsulating Security Payload Next Header */
  'esp.protocol': number;
  /** ESP Sequence: IP Encapsulating Security Payload Sequence Number */
  'esp.sequence': number;
  /** Expected SN */
  'esp.sequence-analysis.expected-sn': number;
  /** Previous Frame */
  'esp.sequence-analysis.previous-frame': number;
  /** Wrong Sequence Number */
  'esp.sequence-analysis.wrong-sequence-number': true;
  /** ESP SPI: IP Encapsulating Security Payload Security Parameters Index */
  'esp.spi': number;
}
