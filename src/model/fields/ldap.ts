// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of ldap. */
export interface LdapFields {
  /** Ads Control Access */
  'ldap.AccessMask.ADS_CONTROL_ACCESS': boolean;
  /** Ads Create Child */
  'ldap.AccessMask.ADS_CREATE_CHILD': boolean;
  /** Ads Delete Child */
  'ldap.AccessMask.ADS_DELETE_CHILD': boolean;
  /** Ads Delete Tree */
  'ldap.AccessMask.ADS_DELETE_TREE': boolean;
  /** Ads List */
  'ldap.AccessMask.ADS_LIST': boolean;
  /** Ads List Object */
  'ldap.AccessMask.ADS_LIST_OBJECT': boolean;
  /** Ads Read Prop */
  'ldap.AccessMask.ADS_READ_PROP': boolean;
  /** Ads Self Write */
  'ldap.AccessMask.ADS_SELF_WRITE': boolean;
  /** Ads Write Prop */
  'ldap.AccessMask.ADS_WRITE_PROP': boolean;
  /** AttributeDescription */
  'ldap.AttributeDescription': string;
  /** AttributeList item */
  'ldap.AttributeList_item_element': true;
  /** AttributeValue */
  'ldap.AttributeValue': Uint8Array;
  /** CancelRequestValue */
  'ldap.CancelRequestValue_element': true;
  /** Control */
  'ldap.Control_element': true;
  /** DirSyncControlValue */
  'ldap.DirSyncControlValue_element': true;
  /** LDAPMessage */
  'ldap.LDAPMessage_element': true;
  /** LDAPURL */
  'ldap.LDAPURL': string;
  /** PartialAttributeList item */
  'ldap.PartialAttributeList_item_element': true;
  /** PasswdModifyRequestValue */
  'ldap.PasswdModifyRequestValue_element': true;
  /** PasswordPolicyResponseValue */
  'ldap.PasswordPolicyResponseValue_element': true;
  /** SearchControlValue */
  'ldap.SearchControlValue_element': true;
  /** SortKeyList */
  'ldap.SortKeyList': number;
  /** SortKeyList item */
  'ldap.SortKeyList_item_element': true;
  /** SortResult */
  'ldap.SortResult_element': true;
  /** SyncDoneValue */
  'ldap.SyncDoneValue_element': true;
  /** SyncInfoValue */
  'ldap.SyncInfoValue': number;
  /** SyncRequestValue */
  'ldap.SyncRequestValue_element': true;
  /** SyncStateValue */
  'ldap.SyncStateValue_element': true;
  /** SyncUUID */
  'ldap.SyncUUID': Uint8Array;
  /** abandonRequest */
  'ldap.abandonRequest': number;
  /** addRequest */
  'ldap.addRequest_element': true;
  /** addResponse */
  'ldap.addResponse_element': true;
  /** Flag Ancestor_First */
  'ldap.ancestor_first_flag': boolean;
  /** and */
  'ldap.and': number;
  /** and item */
  'ldap.and_item': number;
  /** any: LDAPString */
  'ldap.any': string;
  /** approxMatch */
  'ldap.approxMatch_element': true;
  /** assertionValue */
  'ldap.assertionValue': string;
  /** attributeDesc: AttributeDescription */
  'ldap.attributeDesc': string;
  /** attributeType: AttributeDescription */
  'ldap.attributeType': string;
  /** attributes: AttributeList */
  'ldap.attributes': number;
  /** authentication: AuthenticationChoice */
  'ldap.authentication': number;
  /** ava: AttributeValueAssertion */
  'ldap.ava_element': true;
  /** baseObject: LDAPDN */
  'ldap.baseObject': string;
  /** bindRequest */
  'ldap.bindRequest_element': true;
  /** bindResponse */
  'ldap.bindResponse_element': true;
  /** matchedDN: T_bindResponse_matchedDN */
  'ldap.bindResponse_matchedDN': string;
  /** resultCode: BindResponse_resultCode */
  'ldap.bindResponse_resultCode': number;
  /** cancelID: MessageID */
  'ldap.cancelID': number;
  /** compareRequest */
  'ldap.compareRequest_element': true;
  /** compareResponse */
  'ldap.compareResponse_element': true;
  /** controlType */
  'ldap.controlType': string;
  /** controlValue */
  'ldap.controlValue': Uint8Array;
  /** controls */
  'ldap.controls': number;
  /** cookie: OCTET_STRING */
  'ldap.cookie': Uint8Array;
  /** credentials */
  'ldap.credentials': Uint8Array;
  /** criticality: BOOLEAN */
  'ldap.criticality': boolean;
  /** delRequest */
  'ldap.delRequest': string;
  /** delResponse */
  'ldap.delResponse_element': true;
  /** deleteoldrdn: BOOLEAN */
  'ldap.deleteoldrdn': boolean;
  /** derefAliases */
  'ldap.derefAliases': number;
  /** dnAttributes */
  'ldap.dnAttributes': boolean;
  /** entry: LDAPDN */
  'ldap.entry': string;
  /** entryUUID: SyncUUID */
  'ldap.entryUUID': Uint8Array;
  /** equalityMatch */
  'ldap.equalityMatch_element': true;
  /** error */
  'ldap.error': number;
  /** errorMessage */
  'ldap.errorMessage': string;
  /** Filter length exceeds number. Giving up */
  'ldap.exceeded_filter_length': true;
  /** extendedReq: ExtendedRequest */
  'ldap.extendedReq_element': true;
  /** extendedResp: ExtendedResponse */
  'ldap.extendedResp_element': true;
  /** resultCode: ExtendedResponse_resultCode */
  'ldap.extendedResponse_resultCode': number;
  /** extensibleMatch */
  'ldap.extensibleMatch_element': true;
  /** filter */
  'ldap.filter': number;
  /** final: LDAPString */
  'ldap.final': string;
  /** flags: DirSyncFlags */
  'ldap.flags': number;
  /** graceAuthNsRemaining: INTEGER_0_maxInt */
  'ldap.graceAuthNsRemaining': number;
  /** greaterOrEqual */
  'ldap.greaterOrEqual_element': true;
  /** GSS-API Encrypted payload */
  'ldap.gssapi_encrypted_payload': Uint8Array;
  /** GUID */
  'ldap.guid': string;
  /** Flag Incremental_Value */
  'ldap.incremental_value_flag': boolean;
  /** initial: LDAPString */
  'ldap.initial': string;
  /** intermediateResponse */
  'ldap.intermediateResponse_element': true;
  /** responseValue: T_intermediateResponse_responseValue */
  'ldap.intermediateResponse_responseValue': Uint8Array;
  /** lessOrEqual */
  'ldap.lessOrEqual_element': true;
  /** matchValue: AssertionValue */
  'ldap.matchValue': string;
  /** matchedDN: LDAPDN */
  'ldap.matchedDN': string;
  /** matchingRule: MatchingRuleId */
  'ldap.matchingRule': string;
  /** maxBytes: INTEGER */
  'ldap.maxBytes': number;
  /** mechanism */
  'ldap.mechanism': string;
  /** messageID */
  'ldap.messageID': number;
  /** modDNRequest: ModifyDNRequest */
  'ldap.modDNRequest_element': true;
  /** modDNResponse: ModifyDNResponse */
  'ldap.modDNResponse_element': true;
  /** mode */
  'ldap.mode': number;
  /** modification: ModifyRequest_modification */
  'ldap.modification': number;
  /** modification: AttributeTypeAndValues */
  'ldap.modification_element': true;
  /** modification item: T_modifyRequest_modification_item */
  'ldap.modification_item_element': true;
  /** modifyRequest */
  'ldap.modifyRequest_element': true;
  /** modification: ModifyRequest_modification */
  'ldap.modifyRequest_modification': number;
  /** modification item: T_modifyRequest_modification_item */
  'ldap.modifyRequest_modification_item_element': true;
  /** modifyResponse */
  'ldap.modifyResponse_element': true;
  /** name: LDAPDN */
  'ldap.name': string;
  /** newPasswd: OCTET_STRING */
  'ldap.newPasswd': Uint8Array;
  /** newSuperior: LDAPDN */
  'ldap.newSuperior': string;
  /** newcookie: OCTET_STRING */
  'ldap.newcookie': Uint8Array;
  /** newrdn: RelativeLDAPDN */
  'ldap.newrdn': string;
  /** not */
  'ldap.not': number;
  /** ntlmsspAuth */
  'ldap.ntlmsspAuth': Uint8Array;
  /** ntlmsspNegotiate */
  'ldap.ntlmsspNegotiate': Uint8Array;
  /** object: LDAPDN */
  'ldap.object': string;
  /** objectName: LDAPDN */
  'ldap.objectName': string;
  /** Flag Object_Security */
  'ldap.object_security_flag': boolean;
  /** OID */
  'ldap.oid': string;
  /** oldPasswd: OCTET_STRING */
  'ldap.oldPasswd': Uint8Array;
  /** operation */
  'ldap.operation': number;
  /** or */
  'ldap.or': number;
  /** or item */
  'ldap.or_item': number;
  /** orderingRule: MatchingRuleId */
  'ldap.orderingRule': string;
  /** present */
  'ldap.present': string;
  /** protocolOp */
  'ldap.protocolOp': number;
  /** Flag Public_Data_Only */
  'ldap.public_data_only_flag': boolean;
  /** referral */
  'ldap.referral': number;
  /** refreshDelete */
  'ldap.refreshDelete_element': true;
  /** refreshDeletes: BOOLEAN */
  'ldap.refreshDeletes': boolean;
  /** refreshDone: BOOLEAN */
  'ldap.refreshDone': boolean;
  /** refreshPresent */
  'ldap.refreshPresent_element': true;
  /** reloadHint: BOOLEAN */
  'ldap.reloadHint': boolean;
  /** requestName: LDAPOID */
  'ldap.requestName': string;
  /** requestValue */
  'ldap.requestValue': Uint8Array;
  /** response: OCTET_STRING */
  'ldap.response': Uint8Array;
  /** responseName */
  'ldap.responseName': string;
  /** responseValue: T_intermediateResponse_responseValue */
  'ldap.responseValue': Uint8Array;
  /** Response In: The response to this LDAP request is in this frame */
  'ldap.response_in': number;
  /** Response To: This is a response to the LDAP request in this frame */
  'ldap.response_to': number;
  /** resultCode */
  'ldap.resultCode': number;
  /** reverseOrder: BOOLEAN */
  'ldap.reverseOrder': boolean;
  /** SASL Buffer Length */
  'ldap.sasl_buffer_length': number;
  /** sasl: SaslCredentials */
  'ldap.sasl_element': true;
  /** scope */
  'ldap.scope': number;
  /** attributes: AttributeDescriptionList */
  'ldap.searchRequest_attributes': number;
  /** searchRequest */
  'ldap.searchRequest_element': true;
  /** searchResDone: SearchResultDone */
  'ldap.searchResDone_element': true;
  /** searchResEntry: SearchResultEntry */
  'ldap.searchResEntry_element': true;
  /** searchResRef: SearchResultReference */
  'ldap.searchResRef': number;
  /** attributes: PartialAttributeList */
  'ldap.searchResultEntry_attributes': number;
  /** serverSaslCreds */
  'ldap.serverSaslCreds': Uint8Array;
  /** Sid */
  'ldap.sid': string;
  /** simple */
  'ldap.simple': string;
  /** size: INTEGER */
  'ldap.size': number;
  /** sizeLimit: INTEGER_0_maxInt */
  'ldap.sizeLimit': number;
  /** sortResult */
  'ldap.sortResult': number;
  /** state */
  'ldap.state': number;
  /** substrings: T_substringFilter_substrings */
  'ldap.substringFilter_substrings': number;
  /** substrings item: T_substringFilter_substrings_item */
  'ldap.substringFilter_substrings_item': number;
  /** substrings: T_substringFilter_substrings */
  'ldap.substrings': number;
  /** substrings: SubstringFilter */
  'ldap.substrings_element': true;
  /** substrings item: T_substringFilter_substrings_item */
  'ldap.substrings_item': number;
  /** syncIdSet */
  'ldap.syncIdSet_element': true;
  /** syncUUIDs: SET_OF_SyncUUID */
  'ldap.syncUUIDs': number;
  /** Time: The time between the Call and the Reply */
  'ldap.time': bigint;
  /** timeBeforeExpiration: INTEGER_0_maxInt */
  'ldap.timeBeforeExpiration': number;
  /** timeLimit: INTEGER_0_maxInt */
  'ldap.timeLimit': number;
  /** Found too many filter elements. Giving up. */
  'ldap.too_many_filter_elements': true;
  /** type: AttributeDescription */
  'ldap.type': string;
  /** typesOnly: BOOLEAN */
  'ldap.typesOnly': boolean;
  /** unbindRequest */
  'ldap.unbindRequest_element': true;
  /** userIdentity: OCTET_STRING */
  'ldap.userIdentity': Uint8Array;
  /** vals: SET_OF_AttributeValue */
  'ldap.vals': number;
  /** version: INTEGER_1_127 */
  'ldap.version': number;
  /** warning */
  'ldap.warning': number;
  /** Client Site: Site name of the client */
  'mscldap.clientsitename': string;
  /** Domain: DNS name of the NC */
  'mscldap.domain': string;
  /** Domain GUID: Value of the NC's GUID attribute */
  'mscldap.domain.guid': string;
  /** Forest: DNS name of the forest */
  'mscldap.forest': string;
  /** Hostname: DNS name of server */
  'mscldap.hostname': string;
  /** NetBIOS Domain: NetBIOS name of the NC */
  'mscldap.nb_domain': string;
  /** NetBIOS Hostname: NetBIOS name of the server */
  'mscldap.nb_hostname': string;
  /** Flags: Netlogon flags describing the DC properties */
  'mscldap.netlogon.flags': number;
  /** Closest: Is this the closest dc? */
  'mscldap.netlogon.flags.closest': boolean;
  /** DNC: Is this the default NC (Windows 2008)? */
  'mscldap.netlogon.flags.defaultnc': boolean;
  /** DNS: Does the server have a dns name (Windows 2008)? */
  'mscldap.netlogon.flags.dnsname': boolean;
  /** DS: Does this dc provide DS services? */
  'mscldap.netlogon.flags.ds': boolean;
  /** FDC: Is the NC the default forest root(Windows 2008)? */
  'mscldap.netlogon.flags.forestnc': boolean;
  /** GC: Does this dc service as a GLOBAL CATALOGUE? */
  'mscldap.netlogon.flags.gc': boolean;
  /** Good Time Serv: Is this a Good Time Server? (i.e. does it have a hardware clock) */
  'mscldap.netlogon.flags.good_timeserv': boolean;
  /** KDC: Does this dc act as a KDC? */
  'mscldap.netlogon.flags.kdc': boolean;
  /** LDAP: Does this DC act as an LDAP server? */
  'mscldap.netlogon.flags.ldap': boolean;
  /** NDNC: Is this an NDNC dc? */
  'mscldap.netlogon.flags.ndnc': boolean;
  /** PDC: Is this DC a PDC or not? */
  'mscldap.netlogon.flags.pdc': boolean;
  /** RODC: Is this an read only dc? */
  'mscldap.netlogon.flags.rodc': boolean;
  /** Time Serv: Does this dc provide time services (ntp) ? */
  'mscldap.netlogon.flags.timeserv': boolean;
  /** Writable: Is this dc writable? */
  'mscldap.netlogon.flags.writable': boolean;
  /** WDC: Is this an writable dc (Windows 2008)? */
  'mscldap.netlogon.flags.writabledc': boolean;
  /** IP Address: Domain Controller IP Address */
  'mscldap.netlogon.ipaddress': string;
  /** Family */
  'mscldap.netlogon.ipaddress.family': number;
  /** IPv4: IP Address */
  'mscldap.netlogon.ipaddress.ipv4': string;
  /** Port */
  'mscldap.netlogon.ipaddress.port': number;
  /** Reserved: MUST be set to zero */
  'mscldap.netlogon.ipaddress.zero': Uint8Array;
  /** LM Token: MUST be set to 0xFFFF */
  'mscldap.netlogon.lm_token': number;
  /** NT Token: MUST be set to 0xFFFF */
  'mscldap.netlogon.nt_token': number;
  /** Operation code: LDAP ping operation code */
  'mscldap.netlogon.opcode': number;
  /** Next Closest Site: Name of the site that is closest by cost to ClientSiteName without being equal */
  'mscldap.nextclosestsitename': string;
  /** Version Flags: NETLOGON_NT_VERSION Options Bits */
  'mscldap.ntver.flags': number;
  /** V1: See section 6.3.1.1 of MS-ADTS specification */
  'mscldap.ntver.searchflags.v1': boolean;
  /** V5: See section 6.3.1.1 of MS-ADTS specification */
  'mscldap.ntver.searchflags.v5': boolean;
  /** V5EP: See section 6.3.1.1 of MS-ADTS specification */
  'mscldap.ntver.searchflags.v5ep': boolean;
  /** V5EX: See section 6.3.1.1 of MS-ADTS specification */
  'mscldap.ntver.searchflags.v5ex': boolean;
  /** VCS: See section 6.3.1.1 of MS-ADTS specification */
  'mscldap.ntver.searchflags.vcs': boolean;
  /** VGC: See section 6.3.1.1 of MS-ADTS specification */
  'mscldap.ntver.searchflags.vgc': boolean;
  /** VIP: See section 6.3.1.1 of MS-ADTS specification */
  'mscldap.ntver.searchflags.vip': boolean;
  /** VL: See section 6.3.1.1 of MS-ADTS specification */
  'mscldap.ntver.searchflags.vl': boolean;
  /** VNT4: See section 6.3.1.1 of MS-ADTS specification */
  'mscldap.ntver.searchflags.vnt4': boolean;
  /** VPDC: See section 6.3.1.1 of MS-ADTS specification */
  'mscldap.ntver.searchflags.vpdc': boolean;
  /** Server Site: Site name of the server */
  'mscldap.sitename': string;
  /** Username: User specified in client's request */
  'mscldap.username': string;
}
