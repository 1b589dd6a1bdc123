// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of rtsp. */
export interface RtspFields {
  /** X-Vig-Msisdn */
  'rtsp.X_Vig_Msisdn': string;
  /** Bad client IP address */
  'rtsp.bad_client_ip_address': true;
  /** Bad client port */
  'rtsp.bad_client_port': true;
  /** Bad interleaved_channel */
  'rtsp.bad_interleaved_channel': true;
  /** Bad server IP address */
  'rtsp.bad_server_ip_address': true;
  /** Bad server_port */
  'rtsp.bad_server_port': true;
  /** Channel */
  'rtsp.channel': number;
  /** Content-Base */
  'rtsp.content-base': string;
  /** Content-length */
  'rtsp.content-length': number;
  /** Invalid content length */
  'rtsp.content-length.invalid': true;
  /** Content-Location */
  'rtsp.content-location': string;
  /** Content-type */
  'rtsp.content-type': string;
  /** CSeq */
  'rtsp.cseq': number;
  /** Invalid CSeq */
  'rtsp.cseq.invalid': true;
  /** Data */
  'rtsp.data': Uint8Array;
  /** Length */
  'rtsp.length': number;
  /** Magic */
  'rtsp.magic': number;
  /** Method */
  'rtsp.method': string;
  /** RDTFeatureLevel */
  'rtsp.rdt-feature-level': number;
  /** Invalid RDTFeatureLevel */
  'rtsp.rdt-feature-level.invalid': true;
  /** Request */
  'rtsp.request': string;
  /** Response */
  'rtsp.response': string;
  /** Response in frame */
  'rtsp.response_in': number;
  /** Response to frame */
  'rtsp.response_to': number;
  /** Session */
  'rtsp.session': string;
  /** Status */
  'rtsp.status': number;
  /** Transport */
  'rtsp.transport': string;
  /** Unknown transport type */
  'rtsp.unknown_transport_type': true;
  /** URL */
  'rtsp.url': string;
}
