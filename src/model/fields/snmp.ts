// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of snmp. */
export interface SnmpFields {
  /** SMUX-PDUs */
  'snmp.SMUX_PDUs': number;
  /** VarBind */
  'snmp.VarBind_element': true;
  /** agent-addr: NetworkAddress */
  'snmp.agent_addr': string;
  /** AgentID Trailer */
  'snmp.agentid_trailer': Uint8Array;
  /** SNMP Authentication Error */
  'snmp.authentication_error': true;
  /** SNMP Authentication OK */
  'snmp.authentication_ok': true;
  /** close: ClosePDU */
  'snmp.close': number;
  /** COLUMNS's parent is not a ROW */
  'snmp.column_parent_not_row': true;
  /** commitOrRollback: SOutPDU */
  'snmp.commitOrRollback': number;
  /** community */
  'snmp.community': string;
  /** contextEngineID: SnmpEngineID */
  'snmp.contextEngineID': Uint8Array;
  /** contextName: OCTET_STRING */
  'snmp.contextName': string;
  /** data: PDUs */
  'snmp.data': number;
  /** datav2u */
  'snmp.datav2u': number;
  /** Decrypted data not formatted as expected, wrong key? */
  'snmp.decrypted_data_bad_formatted': true;
  /** Decrypted ScopedPDU: Decrypted PDU */
  'snmp.decrypted_pdu': Uint8Array;
  /** description: DisplayString */
  'snmp.description': Uint8Array;
  /** encrypted: OCTET_STRING */
  'snmp.encrypted': Uint8Array;
  /** encryptedPDU */
  'snmp.encryptedPDU': Uint8Array;
  /** endOfMibView */
  'snmp.endOfMibView': true;
  /** Engine ID Data: Cisco type */
  'snmp.engineid.cisco.type': number;
  /** Engine ID Conformance: Engine ID RFC3411 Conformance */
  'snmp.engineid.conform': boolean;
  /** Engine ID Data */
  'snmp.engineid.data': Uint8Array;
  /** Engine Enterprise ID */
  'snmp.engineid.enterprise': number;
  /** Engine ID Format */
  'snmp.engineid.format': number;
  /** Engine ID Data: IPv4 address */
  'snmp.engineid.ipv4': string;
  /** Engine ID Data: IPv6 address */
  'snmp.engineid.ipv6': string;
  /** Engine ID Data: MAC address */
  'snmp.engineid.mac': string;
  /** Engine ID Data: Text */
  'snmp.engineid.text': string;
  /** Engine ID Data: Creation Time */
  'snmp.engineid.time': bigint;
  /** enterprise: EnterpriseOID */
  'snmp.enterprise': string;
  /** error-index: INTEGER */
  'snmp.error_index': number;
  /** error-status */
  'snmp.error_status': number;
  /** Failed to decrypt encryptedPDU */
  'snmp.failed_decrypted_data_pdu': true;
  /** generic-trap: GenericTrap */
  'snmp.generic_trap': number;
  /** getBulkRequest: GetBulkRequest_PDU */
  'snmp.getBulkRequest_element': true;
  /** get-next-request: GetNextRequest_PDU */
  'snmp.get_next_request_element': true;
  /** get-request: GetRequest_PDU */
  'snmp.get_request_element': true;
  /** get-response: GetResponse_PDU */
  'snmp.get_response_element': true;
  /** identity: OBJECT_IDENTIFIER */
  'snmp.identity': string;
  /** index string should not be longer than remaining oid size */
  'snmp.index_string_too_long': true;
  /** index sub-oid should not be longer than remaining oid size */
  'snmp.index_suboid_too_long': true;
  /** index sub-oid shorter than expected */
  'snmp.index_suboid_too_short': true;
  /** informRequest: InformRequest_PDU */
  'snmp.informRequest_element': true;
  /** Signed integer value > 2^63 - 1 or <= -2^63 */
  'snmp.int_too_large': true;
  /** Integral value is zero-length */
  'snmp.integral_value0': true;
  /** invalid oid */
  'snmp.invalid_oid': true;
  /** max-repetitions: INTEGER_0_2147483647 */
  'snmp.max_repetitions': number;
  /** Unresolved value, Missing MIB */
  'snmp.missing_mib': true;
  /** msgAuthenticationParameters */
  'snmp.msgAuthenticationParameters': Uint8Array;
  /** msgAuthoritativeEngineBoots */
  'snmp.msgAuthoritativeEngineBoots': number;
  /** msgAuthoritativeEngineID */
  'snmp.msgAuthoritativeEngineID': Uint8Array;
  /** msgAuthoritativeEngineTime */
  'snmp.msgAuthoritativeEngineTime': number;
  /** msgData: ScopedPduData */
  'snmp.msgData': number;
  /** msgFlags */
  'snmp.msgFlags': Uint8Array;
  /** msgGlobalData: HeaderData */
  'snmp.msgGlobalData_element': true;
  /** msgID: INTEGER_0_2147483647 */
  'snmp.msgID': number;
  /** msgMaxSize: INTEGER_484_2147483647 */
  'snmp.msgMaxSize': number;
  /** msgPrivacyParameters */
  'snmp.msgPrivacyParameters': Uint8Array;
  /** msgSecurityModel */
  'snmp.msgSecurityModel': number;
  /** msgSecurityParameters */
  'snmp.msgSecurityParameters': Uint8Array;
  /** msgUserName */
  'snmp.msgUserName': string;
  /** msgVersion: Version */
  'snmp.msgVersion': number;
  /** Object Name */
  'snmp.name': string;
  /** Scalar Instance Index */
  'snmp.name.index': bigint;
  /** an index sub-oid OID cannot be 0 bytes long! */
  'snmp.ndex_suboid_len0': true;
  /** noSuchInstance */
  'snmp.noSuchInstance': true;
  /** noSuchObject */
  'snmp.noSuchObject': true;
  /** No instance sub-id in scalar value */
  'snmp.no_instance_subid': true;
  /** non-repeaters: INTEGER_0_2147483647 */
  'snmp.non_repeaters': number;
  /** ObjectName has indicator set */
  'snmp.objectname_has_indicator': true;
  /** ObjectName not an OID */
  'snmp.objectname_not_oid': true;
  /** open: OpenPDU */
  'snmp.open': number;
  /** operation */
  'snmp.operation': number;
  /** pDUs */
  'snmp.pDUs': number;
  /** parameters: OCTET_STRING */
  'snmp.parameters': Uint8Array;
  /** password: OCTET_STRING */
  'snmp.password': Uint8Array;
  /** plaintext: PDUs */
  'snmp.plaintext': number;
  /** plaintext: ScopedPDU */
  'snmp.plaintext_element': true;
  /** priority: INTEGER_M1_2147483647 */
  'snmp.priority': number;
  /** rRspPDU */
  'snmp.rRspPDU': number;
  /** registerRequest: RReqPDU */
  'snmp.registerRequest_element': true;
  /** registerResponse */
  'snmp.registerResponse': number;
  /** report: Report_PDU */
  'snmp.report_element': true;
  /** request-id: T_request_id */
  'snmp.request_id': number;
  /** Response In: The response to this SNMP request is in this frame */
  'snmp.response_in': number;
  /** Response To: This is a response to the SNMP request in this frame */
  'snmp.response_to': number;
  /** Data not conforming to RFC1910 */
  'snmp.rfc1910_non_conformant': true;
  /** Data not conforming to RFC3411 */
  'snmp.rfc3411_non_conformant': true;
  /** set-request: SetRequest_PDU */
  'snmp.set_request_element': true;
  /** smux-simple: SimpleOpen */
  'snmp.smux_simple_element': true;
  /** smux-version */
  'snmp.smux_version': number;
  /** snmpV2-trap: SNMPv2_Trap_PDU */
  'snmp.snmpV2_trap_element': true;
  /** specific-trap: SpecificTrap */
  'snmp.specific_trap': number;
  /** subtree: ObjectName */
  'snmp.subtree': string;
  /** Time: The time between the Request and the Response */
  'snmp.time': bigint;
  /** time-stamp: TimeTicks */
  'snmp.time_stamp': number;
  /** trap: Trap_PDU */
  'snmp.trap_element': true;
  /** Trap-PDU is obsolete in this SNMP version */
  'snmp.trap_pdu_obsolete': true;
  /** Unsigned integer value > 2^64 - 1 */
  'snmp.uint_too_large': true;
  /** unSpecified */
  'snmp.unSpecified': true;
  /** OID instances not handled, if you want this implemented please contact the wireshark developers */
  'snmp.unimplemented_instance_index': true;
  /** plaintext: PDUs */
  'snmp.v2u_plaintext': number;
  /** Authentication */
  'snmp.v3.auth': boolean;
  /** Authenticated */
  'snmp.v3.flags.auth': boolean;
  /** Encrypted */
  'snmp.v3.flags.crypt': boolean;
  /** Reportable */
  'snmp.v3.flags.report': boolean;
  /** Value (IpAddress) */
  'snmp.value.addr': Uint8Array;
  /** Value (Counter32) */
  'snmp.value.counter': bigint;
  /** Value (Gauge32) */
  'snmp.value.g32': bigint;
  /** Value (Integer32) */
  'snmp.value.int': bigint;
  /** Value (IpAddress) */
  'snmp.value.ipv4': string;
  /** Value (IpAddress) */
  'snmp.value.ipv6': string;
  /** Value (NSAP) */
  'snmp.value.nsap': bigint;
  /** Value (Null) */
  'snmp.value.null': true;
  /** Value (OctetString) */
  'snmp.value.octets': Uint8Array;
  /** Value (OID) */
  'snmp.value.oid': string;
  /** Value (Opaque) */
  'snmp.value.opaque': Uint8Array;
  /** Value (Timeticks) */
  'snmp.value.timeticks': bigint;
  /** Value (Unsigned32) */
  'snmp.value.u32': bigint;
  /** Value (Unknown) */
  'snmp.value.unk': Uint8Array;
  /** valueType */
  'snmp.valueType_element': true;
  /** value not in primitive encoding */
  'snmp.value_not_primitive_encoding': true;
  /** Variable-binding-string */
  'snmp.var-bind_str': string;
  /** VarBind has indicator set */
  'snmp.varbind.has_indicator': true;
  /** VarBind is not an universal class sequence */
  'snmp.varbind.not_uni_class_seq': true;
  /** Response */
  'snmp.varbind.response': true;
  /** Wrong class/tag for SNMP VarBind/value */
  'snmp.varbind.wrong_class_tag': true;
  /** Wrong length for SNMP VarBind/value */
  'snmp.varbind.wrong_length_value': true;
  /** Wrong tag for SNMP VarBind error value */
  'snmp.varbind.wrong_tag': true;
  /** variable-bindings: VarBindList */
  'snmp.variable_bindings': number;
  /** Error while verifying Message authenticity */
  'snmp.verify_authentication_error': true;
  /** version */
  'snmp.version': number;
  /** Unknown version */
  'snmp.version.unknown': true;
  /** Wrong number of instance sub-ids in scalar value */
  'snmp.wrong_num_of_subids': true;
}
