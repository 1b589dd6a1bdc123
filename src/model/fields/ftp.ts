// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of ftp. */
export interface FtpFields {
  /** Command that this data stream answers */
  'ftp-data.command': string;
  /** Command frame: Where command for this data was seen */
  'ftp-data.command-frame': number;
  /** Current working directory at time of command */
  'ftp-data.current-working-directory': string;
  /** Setup frame: Where ftp-data conversation was signalled */
  'ftp-data.setup-frame': number;
  /** Setup method: Method used to set up data conversation */
  'ftp-data.setup-method': string;
  /** Active IP address: Active FTP client IP address */
  'ftp.active.cip': string;
  /** Active IP NAT: NAT is active */
  'ftp.active.nat': boolean;
  /** Active port: Active FTP client port */
  'ftp.active.port': number;
  /** Command corresponding to this setup frame */
  'ftp.command': string;
  /** Command frame: Where command for setup was seen */
  'ftp.command-frame': number;
  /** Response bitrate: Bitrate of command response */
  'ftp.command-response.bitrate': number;
  /** Command response bytes: Number of bytes seen in resulting ftp-data stream */
  'ftp.command-response.bytes': number;
  /** Response duration: Duration of command response in ms */
  'ftp.command-response.duration': number;
  /** Command response first frame: First frame seen in resulting ftp-data stream */
  'ftp.command-response.first-frame-num': number;
  /** Command response frames: Number of frames seen in resulting ftp-data stream */
  'ftp.command-response.frames': number;
  /** Command response last frame: Last frame seen in resulting ftp-data stream */
  'ftp.command-response.last-frame-num': number;
  /** Current working directory */
  'ftp.current-working-directory': string;
  /** Extended active address family */
  'ftp.eprt.af': number;
  /** EPRT arguments must have the form: |<family>|<addr>|<port>| */
  'ftp.eprt.args_invalid': true;
  /** Extended active IP address: Extended active FTP client IPv4 address */
  'ftp.eprt.ip': string;
  /** Extended active IPv6 address: Extended active FTP client IPv6 address */
  'ftp.eprt.ipv6': string;
  /** Extended active port: Extended active FTP client listener port */
  'ftp.eprt.port': number;
  /** EPSV arguments must have the form (|||<port>|) */
  'ftp.epsv.args_invalid': true;
  /** Extended passive IPv4 address: Extended passive FTP server IPv4 address */
  'ftp.epsv.ip': string;
  /** Extended passive IPv6 address: Extended passive FTP server IPv6 address */
  'ftp.epsv.ipv6': string;
  /** Extended passive port: Extended passive FTP server port */
  'ftp.epsv.port': number;
  /** Passive IP address (check NAT) */
  'ftp.passive.ip': string;
  /** Passive IP NAT: NAT is active SIP and passive IP different */
  'ftp.passive.nat': boolean;
  /** Passive port: Passive FTP server port */
  'ftp.passive.port': number;
  /** Request: true if FTP request */
  'ftp.request': boolean;
  /** Request arg */
  'ftp.request.arg': string;
  /** Request command */
  'ftp.request.command': string;
  /** Response: true if FTP response */
  'ftp.response': boolean;
  /** Response arg */
  'ftp.response.arg': string;
  /** Response code */
  'ftp.response.code': number;
  /** Invalid response code */
  'ftp.response.code.invalid': true;
  /** Invalid PWD response */
  'ftp.response.pwd.invalid': true;
  /** Setup frame: Where ftp-data conversation for this command was signalled */
  'ftp.setup-frame': number;
}
