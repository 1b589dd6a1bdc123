// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of tftp. */
export interface TftpFields {
  /** Block number */
  'tftp.block': number;
  /** Full Block Number: Block number, adjusted for wrapping */
  'tftp.block.full': number;
  /** TFTP block number is about to wrap */
  'tftp.block.wrap': true;
  /** TFTP blocksize out of range */
  'tftp.blocksize_range': true;
  /** Data */
  'tftp.data': Uint8Array;
  /** Destination File: TFTP destination file name */
  'tftp.destination_file': string;
  /** TFTP ERROR packet */
  'tftp.error': true;
  /** Error code in case of TFTP error message */
  'tftp.error.code': number;
  /** Error message: Error string in case of TFTP error message */
  'tftp.error.message': string;
  /** TFTP Fragment */
  'tftp.fragment': number;
  /** Fragment count */
  'tftp.fragment.count': number;
  /** Defragmentation error due to illegal fragments */
  'tftp.fragment.error': number;
  /** Multiple tail fragments found: Several tails were found when defragmenting the packet */
  'tftp.fragment.multipletails': boolean;
  /** Fragment overlaps with other fragments */
  'tftp.fragment.overlap': boolean;
  /** Conflicting data in fragment overlap: Overlapping fragments contained conflicting data */
  'tftp.fragment.overlap.conflicts': boolean;
  /** Fragment too long: Fragment contained data past end of packet */
  'tftp.fragment.toolongfragment': boolean;
  /** TFTP Fragments */
  'tftp.fragments': true;
  /** Likely transfer size (tsize) probe */
  'tftp.likely_tsize_probe': true;
  /** Unrecognized msftwindow option */
  'tftp.msftwindow.unrecognized': true;
  /** Next Window Size: Number of blocks in next transfer window */
  'tftp.nextwindowsize': number;
  /** Opcode: TFTP message type */
  'tftp.opcode': number;
  /** Option name */
  'tftp.option.name': string;
  /** Option value */
  'tftp.option.value': string;
  /** Reassembled TFTP data: The reassembled payload */
  'tftp.reassembled.data': Uint8Array;
  /** Reassembled TFTP length: The total length of the reassembled payload */
  'tftp.reassembled.length': number;
  /** Reassembled TFTP in frame: This TFTP packet is reassembled in this frame */
  'tftp.reassembled_in': number;
  /** Request frame: TFTP request is in frame */
  'tftp.request_frame': number;
  /** Source File: TFTP source file name */
  'tftp.source_file': string;
  /** Type: TFTP transfer type */
  'tftp.type': string;
  /** TFTP window size is changing */
  'tftp.windowsize.change': true;
  /** TFTP windowsize out of range */
  'tftp.windowsize_range': true;
}
