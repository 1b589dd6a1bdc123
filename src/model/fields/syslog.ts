// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of syslog. */
export interface SyslogFields {
  /** App Name: The name of the app that generated this message */
  'syslog.appname': string;
  /** Facility: Message facility */
  'syslog.facility': number;
  /** Hostname: The hostname that generated this message */
  'syslog.hostname': string;
  /** Level: Message level */
  'syslog.level': number;
  /** Message */
  'syslog.msg': string;
  /** Message conforms to neither RFC 5424 nor RFC 3164; trailing data appended */
  'syslog.msg.nonconformant': true;
  /** Message ID */
  'syslog.msgid': string;
  /** BOM: Byte Order Mark */
  'syslog.msgid.bom': number;
  /** Message Length: Length of message (without this field) */
  'syslog.msglen': string;
  /** SS7 MSU present: True if an SS7 MSU was detected in the syslog message */
  'syslog.msu_present': boolean;
  /** Process ID: The ID of the process that generated this message */
  'syslog.procid': string;
  /** Structured Data */
  'syslog.sd': true;
  /** Element: Structured Data Element */
  'syslog.sd.element': true;
  /** Element Name: Structured Data Element Name */
  'syslog.sd.element.name': string;
  /** Parameter: Structured Data Parameter */
  'syslog.sd.param': true;
  /** Parameter Name: Structured Data Parameter Name */
  'syslog.sd.param.name': string;
  /** Parameter Value: Structured Data Parameter Value */
  'syslog.sd.param.value': string;
  /** Timestamp */
  'syslog.timestamp': bigint;
  /** Timestamp (RFC3164) */
  'syslog.timestamp_rfc3164': string;
  /** Version: Syslog version */
  'syslog.version': string;
}
