// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of ah. */
export interface AhFields {
  /** AH ICV: IP Authentication Header Integrity Check Value */
  'ah.icv': Uint8Array;
  /** Length */
  'ah.length': number;
  /** Next header */
  'ah.next_header': number;
  /** Reserved */
  'ah.reserved': Uint8Array;
  /** AH Sequence: IP Authentication Header Sequence Number */
  'ah.sequence': number;
  /** AH SPI: IP Authentication Header Security Parameters Index */
  'ah.spi': number;
}
