// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of llc. */
export interface LlcFields {
  /** PID: Protocol ID */
  'llc.apple_atalk_pid': number;
  /** PID: Protocol ID */
  'llc.apple_awdl_pid': number;
  /** PID: Protocol ID */
  'llc.bluetooth_pid': number;
  /** PID */
  'llc.cimetrics_pid': number;
  /** PID: Protocol ID */
  'llc.cisco_pid': number;
  /** Control */
  'llc.control': number;
  /** Final */
  'llc.control.f': boolean;
  /** Frame type */
  'llc.control.ftype': number;
  /** N(R) */
  'llc.control.n_r': number;
  /** N(S) */
  'llc.control.n_s': number;
  /** Poll */
  'llc.control.p': boolean;
  /** Supervisory frame type */
  'llc.control.s_ftype': number;
  /** Command */
  'llc.control.u_modifier_cmd': number;
  /** Response */
  'llc.control.u_modifier_resp': number;
  /** DSAP: Destination Service Access Point */
  'llc.dsap': number;
  /** IG Bit: Individual/Group */
  'llc.dsap.ig': boolean;
  /** SAP: Service Access Point */
  'llc.dsap.sap': number;
  /** PID */
  'llc.extreme_pid': number;
  /** PID */
  'llc.force10_pid': number;
  /** PID */
  'llc.foundry_pid': number;
  /** PID */
  'llc.hpteam_pid': number;
  /** PID */
  'llc.iana_pid': number;
  /** PID */
  'llc.nortel_pid': number;
  /** Organization Code */
  'llc.oui': number;
  /** Protocol ID */
  'llc.pid': number;
  /** SSAP: Source Service Access Point */
  'llc.ssap': number;
  /** CR Bit: Command/Response */
  'llc.ssap.cr': boolean;
  /** SAP: Service Access Point */
  'llc.ssap.sap': number;
  /** Type */
  'llc.type': number;
  /** PID */
  'llc.wlccp_pid': number;
  /** PID: Protocol ID */
  'locamation-im.llc.pid': number;
  /** PID */
  'mausb.pid': number;
}
