// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of telnet. */
export interface TelnetFields {
  /** Auth Cmd: Authentication Command */
  'telnet.auth.cmd': number;
  /** Authentication data */
  'telnet.auth.data': Uint8Array;
  /** Command: Krb5 Authentication sub-command */
  'telnet.auth.krb5.cmd': number;
  /** Cred Fwd: Modifier: Whether client will forward creds or not */
  'telnet.auth.mod.cred_fwd': boolean;
  /** Encrypt: Modifier: How to enable Encryption */
  'telnet.auth.mod.enc': number;
  /** How: Modifier: Authentication flow */
  'telnet.auth.mod.how': boolean;
  /** Who: Modifier: Who will authenticate */
  'telnet.auth.mod.who': boolean;
  /** Name of user being authenticated */
  'telnet.auth.name': string;
  /** Status: SSL authentication status */
  'telnet.auth.ssl.status': number;
  /** Auth Type: Authentication Type */
  'telnet.auth.type': number;
  /** Command */
  'telnet.cmd': number;
  /** Baud Rate */
  'telnet.comport_subopt.baud_rate': number;
  /** Control */
  'telnet.comport_subopt.control': number;
  /** Data Size */
  'telnet.comport_subopt.data_size': number;
  /** Flow Control Resume */
  'telnet.comport_subopt.flow_control_resume': true;
  /** Flow Control Suspend */
  'telnet.comport_subopt.flow_control_suspend': true;
  /** Linestate */
  'telnet.comport_subopt.linestate': string;
  /** Modemstate */
  'telnet.comport_subopt.modemstate': string;
  /** Parity */
  'telnet.comport_subopt.parity': number;
  /** Purge */
  'telnet.comport_subopt.purge': number;
  /** Set Linestate Mask */
  'telnet.comport_subopt.set_linestate_mask': string;
  /** Set Modemstate Mask */
  'telnet.comport_subopt.set_modemstate_mask': string;
  /** Signature */
  'telnet.comport_subopt.signature': string;
  /** Stop Bits */
  'telnet.comport_subopt.stop': number;
  /** Data */
  'telnet.data': string;
  /** Enc Cmd: Encryption command */
  'telnet.enc.cmd': number;
  /** Unknown encryption command */
  'telnet.enc.cmd.unknown': true;
  /** Key ID */
  'telnet.enc.key_id': Uint8Array;
  /** Enc Type: Encryption type */
  'telnet.enc.type': number;
  /** Type-specific data */
  'telnet.enc.type_data': Uint8Array;
  /** Invalid Baud Rate */
  'telnet.invalid_baud_rate': true;
  /** Invalid Control Packet */
  'telnet.invalid_control': true;
  /** Invalid Data Size */
  'telnet.invalid_data_size': true;
  /** Invalid linestate */
  'telnet.invalid_linestate': true;
  /** Invalid Modemstate */
  'telnet.invalid_modemstate': true;
  /** Invalid Parity Packet */
  'telnet.invalid_parity': true;
  /** Invalid Purge Packet */
  'telnet.invalid_purge': true;
  /** Invalid Stop Packet */
  'telnet.invalid_stop': true;
  /** Invalid subcommand */
  'telnet.invalid_subcommand': true;
  /** Kerberos blob too long to dissect */
  'telnet.kerberos_blob_too_long': true;
  /** Height */
  'telnet.naws_subopt.height': number;
  /** Width */
  'telnet.naws_subopt.width': number;
  /** Option data */
  'telnet.option_data': Uint8Array;
  /** Banner */
  'telnet.outmark_subopt.banner': string;
  /** Command */
  'telnet.outmark_subopt.cmd': number;
  /** Cmd */
  'telnet.regime_cmd': number;
  /** Command */
  'telnet.rfc_subopt.cmd': number;
  /** Follows */
  'telnet.starttls': number;
  /** Value */
  'telnet.string_subopt.value': string;
  /** Subcommand */
  'telnet.subcmd': number;
  /** Subcommand data */
  'telnet.subcommand_data': Uint8Array;
  /** Bogus suboption data */
  'telnet.suboption_length.invalid': true;
  /** Tabstop value */
  'telnet.tabstop': number;
  /** Connect */
  'telnet.tn3270.connect': string;
  /** Is */
  'telnet.tn3270.is': string;
  /** Reason */
  'telnet.tn3270.reason': number;
  /** Value */
  'telnet.tn3270.regime_subopt.value': string;
  /** Request */
  'telnet.tn3270.request': number;
  /** Request */
  'telnet.tn3270.request_string': string;
  /** Suboption */
  'telnet.tn3270.subopt': number;
  /** VMware Serial Port Proxy Cmd: VMware command */
  'telnet.vmware.cmd': number;
  /** Suboption */
  'telnet.vmware.known_suboption_code': number;
  /** Proxy Direction */
  'telnet.vmware.proxy.direction': number;
  /** Proxy Service URI */
  'telnet.vmware.proxy.serviceUri': string;
  /** Unexpected VMware Serial Port Proxy negotiation data */
  'telnet.vmware.unexpected_data': true;
  /** Code */
  'telnet.vmware.unknown_suboption_code': number;
  /** VM BIOS UUID */
  'telnet.vmware.vm.bios_uuid': string;
  /** VM Location UUID */
  'telnet.vmware.vm.location_uuid': string;
  /** VM name */
  'telnet.vmware.vm.name': string;
  /** VM VC UUID */
  'telnet.vmware.vm.vc_uuid': string;
  /** vMotion secret */
  'telnet.vmware.vmotion.secret': Uint8Array;
  /** vMotion sequence */
  'telnet.vmware.vmotion.sequence': Uint8Array;
}
