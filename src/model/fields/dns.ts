// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of dns. */
export interface DnsFields {
  /** Address: Response IPv4 Address */
  'dns.a': string;
  /** Chaos Address: Response Chaos Address */
  'dns.a.ch.addr': number;
  /** Chaos Domain: Response Chaos Domain */
  'dns.a.ch.domain': string;
  /** Undecoded class */
  'dns.a.class.undecoded': true;
  /** Address Suffix */
  'dns.a6.address_suffix': string;
  /** Prefix len */
  'dns.a6.prefix_len': number;
  /** Prefix name */
  'dns.a6.prefix_name': string;
  /** AAAA Address: AAAA Response Address */
  'dns.aaaa': string;
  /** Hostname */
  'dns.afsdb.hostname': string;
  /** Subtype */
  'dns.afsdb.subtype': number;
  /** Address Family */
  'dns.apl.address_family': number;
  /** Address Length: in octets */
  'dns.apl.afdlength': number;
  /** Address */
  'dns.apl.afdpart.data': Uint8Array;
  /** Address */
  'dns.apl.afdpart.ipv4': string;
  /** Address */
  'dns.apl.afdpart.ipv6': string;
  /** Prefix Length */
  'dns.apl.coded_prefix': number;
  /** Negation Flag */
  'dns.apl.negation': boolean;
  /** CAA Flags */
  'dns.caa.flags': number;
  /** Issuer Critical: Other CAs must not issue certificates */
  'dns.caa.flags.issuer_critical': boolean;
  /** Report URL: URL or email address for certificate issue requests and violation reports */
  'dns.caa.iodef': string;
  /** Issue: CA which is allowed to issue certificates */
  'dns.caa.issue': string;
  /** Issue Wildcard: CA which is allowed to issue wildcard certificates */
  'dns.caa.issuewild': string;
  /** Tag */
  'dns.caa.tag': string;
  /** Tag length */
  'dns.caa.tag_length': number;
  /** Unknown tag */
  'dns.caa.unknown': string;
  /** Value */
  'dns.caa.value': string;
  /** Algorithm */
  'dns.cert.algorithm': number;
  /** Certificate (or CRL) */
  'dns.cert.certificate': Uint8Array;
  /** Key Tag */
  'dns.cert.key_tag': number;
  /** Type */
  'dns.cert.type': number;
  /** CNAME: Response Primary Name */
  'dns.cname': string;
  /** Additional RRs: Number of additional records in packet */
  'dns.count.add_rr': number;
  /** Answer RRs: Number of answers in packet */
  'dns.count.answers': number;
  /** Authority RRs: Number of authoritative records in packet */
  'dns.count.auth_rr': number;
  /** Label Count: Query Label Count */
  'dns.count.labels': number;
  /** Prerequisites: Number of prerequisites in packet */
  'dns.count.prerequisites': number;
  /** Questions: Number of queries in packet */
  'dns.count.queries': number;
  /** Updates: Number of updates records in packet */
  'dns.count.updates': number;
  /** Zones: Number of zones in packet */
  'dns.count.zones': number;
  /** Flags */
  'dns.csync.flags': number;
  /** immediate */
  'dns.csync.flags.immediate': boolean;
  /** soaminimum */
  'dns.csync.flags.soaminimum': boolean;
  /** SOA */
  'dns.csync.soa': number;
  /** Type Bitmap */
  'dns.csync.type_bitmap': Uint8Array;
  /** Data */
  'dns.data': Uint8Array;
  /** Deprecated opcode */
  'dns.depr.opc': true;
  /** DHCID Data */
  'dns.dhcid.rdata': Uint8Array;
  /** Dname */
  'dns.dname': string;
  /** DNSCrypt */
  'dns.dnscrypt': true;
  /** Client Magic */
  'dns.dnscrypt.client_magic': Uint8Array;
  /** ES Version */
  'dns.dnscrypt.esversion': number;
  /** Magic */
  'dns.dnscrypt.magic': string;
  /** Protocol Version */
  'dns.dnscrypt.protocol_version': number;
  /** Resolver PK */
  'dns.dnscrypt.resolver_public_key': Uint8Array;
  /** Serial Number */
  'dns.dnscrypt.serial_number': Uint8Array;
  /** Signature */
  'dns.dnscrypt.signature': Uint8Array;
  /** Valid From */
  'dns.dnscrypt.valid_from': bigint;
  /** Valid To */
  'dns.dnscrypt.valid_to': bigint;
  /** Algorithm: Identifies the public key's cryptographic algorithm and determines the format of the Public Key field */
  'dns.dnskey.algorithm': number;
  /** Flags */
  'dns.dnskey.flags': number;
  /** Key Revoked */
  'dns.dnskey.flags.key_revoked': boolean;
  /** Reserved: Must be zero */
  'dns.dnskey.flags.reserved': number;
  /** Secure Entry Point */
  'dns.dnskey.flags.secure_entry_point': boolean;
  /** Zone Key */
  'dns.dnskey.flags.zone_key': boolean;
  /** Key id */
  'dns.dnskey.key_id': number;
  /** Protocol: Must be 3 */
  'dns.dnskey.protocol': number;
  /** Public Key */
  'dns.dnskey.public_key': Uint8Array;
  /** Algorithm */
  'dns.ds.algorithm': number;
  /** Digest */
  'dns.ds.digest': Uint8Array;
  /** Digest Type */
  'dns.ds.digest_type': number;
  /** Key id */
  'dns.ds.key_id': number;
  /** DNS Stateful Operation */
  'dns.dso': true;
  /** DSO TLV */
  'dns.dso.tlv': true;
  /** Data */
  'dns.dso.tlv.data': Uint8Array;
  /** Padding */
  'dns.dso.tlv.encpad.padding': Uint8Array;
  /** Inactivity Timeout (ms) */
  'dns.dso.tlv.keepalive.inactivity': number;
  /** Keepalive Interval (ms) */
  'dns.dso.tlv.keepalive.interval': number;
  /** Length */
  'dns.dso.tlv.length': number;
  /** Retry Delay (ms) */
  'dns.dso.tlv.retrydelay.retrydelay': number;
  /** Type */
  'dns.dso.tlv.type': number;
  /** Scheme */
  'dns.dsync.scheme': number;
  /** Target Domain Name */
  'dns.dsync.target.name': string;
  /** Target Port */
  'dns.dsync.target.port': number;
  /** RR Type */
  'dns.dsync.type': number;
  /** EUI48 Address */
  'dns.eui48': string;
  /** EUI64 Address */
  'dns.eui64': string;
  /** Extraneous data */
  'dns.extraneous': true;
  /** Extraneous Data Bytes */
  'dns.extraneous.data': Uint8Array;
  /** Extraneous Data Length */
  'dns.extraneous.length': number;
  /** Flags */
  'dns.flags': number;
  /** AD bit */
  'dns.flags.ad': boolean;
  /** Answer authenticated: Was the reply data authenticated by the server? */
  'dns.flags.authenticated': boolean;
  /** Authoritative: Is the server is an authority for the domain? */
  'dns.flags.authoritative': boolean;
  /** Non-authenticated data: Is non-authenticated data acceptable? */
  'dns.flags.checkdisable': boolean;
  /** Conflict: Did we receive multiple responses to a query? */
  'dns.flags.conflict': boolean;
  /** Opcode: Operation code */
  'dns.flags.opcode': number;
  /** Reply code */
  'dns.flags.rcode': number;
  /** Recursion available: Can the server do recursive queries? */
  'dns.flags.recavail': boolean;
  /** Recursion desired: Do query recursively? */
  'dns.flags.recdesired': boolean;
  /** Response: Is the message a response? */
  'dns.flags.response': boolean;
  /** Tentative: Is the responder authoritative for the name, but not yet verified the uniqueness? */
  'dns.flags.tentative': boolean;
  /** Truncated: Is the message truncated? */
  'dns.flags.truncated': boolean;
  /** Z flag */
  'dns.flags.z': boolean;
  /** Altitude */
  'dns.gpos.altitude': string;
  /** Altitude length */
  'dns.gpos.altitude_length': number;
  /** Latitude */
  'dns.gpos.latitude': string;
  /** Latitude length */
  'dns.gpos.latitude_length': number;
  /** Longitude */
  'dns.gpos.longitude': string;
  /** Longitude length */
  'dns.gpos.longitude_length': number;
  /** CPU */
  'dns.hinfo.cpu': string;
  /** CPU Length */
  'dns.hinfo.cpu_length': number;
  /** OS */
  'dns.hinfo.os': string;
  /** OS Length */
  'dns.hinfo.os_length': number;
  /** Host Identity Tag */
  'dns.hip.hit': Uint8Array;
  /** HIT length */
  'dns.hip.hit.length': number;
  /** PK algorithm */
  'dns.hip.hit.pk.algo': number;
  /** HIP Public Key */
  'dns.hip.pk': Uint8Array;
  /** PK length */
  'dns.hip.pk.length': number;
  /** Rendezvous Server */
  'dns.hip.rendezvous_server': string;
  /** Transaction ID: Identification of transaction */
  'dns.id': number;
  /** ISDN Address */
  'dns.idsn.address': string;
  /** Length */
  'dns.idsn.length': number;
  /** Sub Address */
  'dns.idsn.sa.address': string;
  /** Length */
  'dns.idsn.sa.length': number;
  /** Locator32 */
  'dns.ilnp.l32': string;
  /** Preference */
  'dns.ilnp.l32.preference': number;
  /** Locator64 */
  'dns.ilnp.l64': Uint8Array;
  /** Preference */
  'dns.ilnp.l64.preference': number;
  /** Locator FQDN */
  'dns.ilnp.lp': string;
  /** Preference */
  'dns.ilnp.lp.preference': number;
  /** NodeID */
  'dns.ilnp.nid': Uint8Array;
  /** Preference */
  'dns.ilnp.nid.preference': number;
  /** Gateway Algorithm */
  'dns.ipseckey.gateway_algorithm': number;
  /** DNS Gateway */
  'dns.ipseckey.gateway_dns': string;
  /** IPv4 Gateway */
  'dns.ipseckey.gateway_ipv4': string;
  /** IPv6 Gateway */
  'dns.ipseckey.gateway_ipv6': string;
  /** Gateway Precedence */
  'dns.ipseckey.gateway_precedence': number;
  /** Gateway Type */
  'dns.ipseckey.gateway_type': number;
  /** Public Key */
  'dns.ipseckey.public_key': Uint8Array;
  /** Algorithm */
  'dns.key.algorithm': number;
  /** Flags */
  'dns.key.flags': number;
  /** Key is associated with the named entity */
  'dns.key.flags.associated_named_entity': boolean;
  /** Key is associated with a user */
  'dns.key.flags.associated_user': boolean;
  /** Key allowed for authentication */
  'dns.key.flags.authentication': boolean;
  /** Key allowed for confidentiality */
  'dns.key.flags.confidentiality': boolean;
  /** Key use with IPSEC */
  'dns.key.flags.ipsec': boolean;
  /** Key use with MIME security multiparts */
  'dns.key.flags.mime': boolean;
  /** Key required */
  'dns.key.flags.required': boolean;
  /** Signatory */
  'dns.key.flags.signatory': number;
  /** Key ID */
  'dns.key.key_id': number;
  /** Protocol */
  'dns.key.protocol': number;
  /** Public Key */
  'dns.key.public_key': Uint8Array;
  /** Buffer too short to compute a key id */
  'dns.key_id_buffer_too_short': true;
  /** Key Exchange */
  'dns.kx.key_exchange': string;
  /** Preference */
  'dns.kx.preference': number;
  /** Length of DNS-over-TCP request or response */
  'dns.length': number;
  /** Altitude */
  'dns.loc.altitude': number;
  /** Horizontal Precision */
  'dns.loc.horizontal_precision': number;
  /** Latitude */
  'dns.loc.latitude': number;
  /** Longitude */
  'dns.loc.longitude': number;
  /** Size */
  'dns.loc.size': number;
  /** Unknown data */
  'dns.loc.unknown_data': Uint8Array;
  /** Version */
  'dns.loc.version': number;
  /** Vertical Precision */
  'dns.loc.vertical_precision': number;
  /** MailBox Domain */
  'dns.mb': string;
  /** Mail Destination */
  'dns.md': string;
  /** Mail Forwarder */
  'dns.mf': string;
  /** Mail Group member */
  'dns.mg': string;
  /** Error Mailbox */
  'dns.minfo.e': string;
  /** Responsible Mailbox */
  'dns.minfo.r': string;
  /** Mail Rename domain */
  'dns.mr': string;
  /** Mail Exchange */
  'dns.mx.mail_exchange': string;
  /** Preference */
  'dns.mx.preference': number;
  /** Flags */
  'dns.naptr.flags': string;
  /** Flags Length */
  'dns.naptr.flags_length': number;
  /** Order */
  'dns.naptr.order': number;
  /** Preference */
  'dns.naptr.preference': number;
  /** Regex */
  'dns.naptr.regex': string;
  /** Regex Length */
  'dns.naptr.regex_length': number;
  /** Replacement */
  'dns.naptr.replacement': string;
  /** Replacement Length */
  'dns.naptr.replacement_length': number;
  /** Service */
  'dns.naptr.service': string;
  /** Service Length */
  'dns.naptr.service_length': number;
  /** Name Server */
  'dns.ns': string;
  /** NSAP Data */
  'dns.nsap.rdata': Uint8Array;
  /** Owner */
  'dns.nsap_ptr.owner': string;
  /** Next Domain Name */
  'dns.nsec.next_domain_name': string;
  /** Hash algorithm */
  'dns.nsec3.algo': number;
  /** NSEC3 flags */
  'dns.nsec3.flags': number;
  /** NSEC3 Opt-out flag */
  'dns.nsec3.flags.opt_out': boolean;
  /** Hash length: Length in bytes of next hashed owner */
  'dns.nsec3.hash_length': number;
  /** Next hashed owner */
  'dns.nsec3.hash_value': string;
  /** NSEC3 iterations: Number of hashing iterations */
  'dns.nsec3.iterations': number;
  /** Salt length: Length of salt in bytes */
  'dns.nsec3.salt_length': number;
  /** Salt value */
  'dns.nsec3.salt_value': Uint8Array;
  /** Null (data) */
  'dns.null': Uint8Array;
  /** Next Domain Name */
  'dns.nxt.next_domain_name': string;
  /** OpenPGP Key */
  'dns.openpgpkey': string;
  /** Option */
  'dns.opt': true;
  /** Agent Domain */
  'dns.opt.agent_domain': string;
  /** Closest Trust Point: A variable length Fully Qualified Domain Name (FQDN) in DNS wire format of the requested start point of the chain */
  'dns.opt.chain.fqdn': string;
  /** Client Subnet */
  'dns.opt.client.addr': Uint8Array;
  /** Client Subnet */
  'dns.opt.client.addr4': string;
  /** Client Subnet */
  'dns.opt.client.addr6': string;
  /** Family */
  'dns.opt.client.family': number;
  /** Source Netmask */
  'dns.opt.client.netmask': number;
  /** Scope Netmask */
  'dns.opt.client.scope': number;
  /** Option Code */
  'dns.opt.code': number;
  /** Client Cookie */
  'dns.opt.cookie.client': Uint8Array;
  /** Server Cookie */
  'dns.opt.cookie.server': Uint8Array;
  /** Option Data */
  'dns.opt.data': Uint8Array;
  /** DAU: DNSSEC Algorithm Understood */
  'dns.opt.dau': number;
  /** DHU: DS Hash Understood */
  'dns.opt.dhu': number;
  /** Timeout: an idle timeout value for the TCP connection, specified in units of 100 milliseconds */
  'dns.opt.edns_tcp_keepalive.timeout': number;
  /** Extra Text */
  'dns.opt.ext_error.extra_text': string;
  /** Info Code */
  'dns.opt.ext_error.info_code': number;
  /** Option Length */
  'dns.opt.len': number;
  /** N3U: NSEC3 Hash Understood */
  'dns.opt.n3u': number;
  /** Padding: The PADDING octets SHOULD be set to 0x00 */
  'dns.opt.padding': Uint8Array;
  /** Labelcount */
  'dns.opt.zoneversion.labelcount': number;
  /** SOA-SERIAL */
  'dns.opt.zoneversion.soa': number;
  /** Type */
  'dns.opt.zoneversion.type': number;
  /** Version */
  'dns.opt.zoneversion.version': Uint8Array;
  /** Domain Name */
  'dns.ptr.domain_name': string;
  /** MAPX400 */
  'dns.px.map400': string;
  /** MAP822 */
  'dns.px.map822': string;
  /** Preference */
  'dns.px.preference': number;
  /** Class: Query Class */
  'dns.qry.class': number;
  /** Name: Query Name */
  'dns.qry.name': string;
  /** Name Length: Query Name Len */
  'dns.qry.name.len': number;
  /** "QU" question: QU flag */
  'dns.qry.qu': boolean;
  /** Type: Query Type */
  'dns.qry.type': number;
  /** Cache flush flag */
  'dns.resp.cache_flush': boolean;
  /** Class: Response Class */
  'dns.resp.class': number;
  /** EDNS0 version */
  'dns.resp.edns0_version': number;
  /** Higher bits in extended RCODE */
  'dns.resp.ext_rcode': number;
  /** Data length: Response Length */
  'dns.resp.len': number;
  /** Name: Response Name */
  'dns.resp.name': string;
  /** Time to live: Response TTL */
  'dns.resp.ttl': number;
  /** Type: Response Type */
  'dns.resp.type': number;
  /** Z */
  'dns.resp.z': number;
  /** DO bit: DNSSEC OK */
  'dns.resp.z.do': boolean;
  /** Reserved */
  'dns.resp.z.reserved': number;
  /** Response In: The response to this DNS query is in this frame */
  'dns.response_in': number;
  /** DNS response missing */
  'dns.response_missing': true;
  /** Request In: This is a response to the DNS query in this frame */
  'dns.response_to': number;
  /** Retransmission: This is a retransmission */
  'dns.retransmission': boolean;
  /** DNS query retransmission */
  'dns.retransmit_request': true;
  /** Retransmitted request. Original request in: This is a retransmitted DNS query */
  'dns.retransmit_request_in': number;
  /** DNS response retransmission */
  'dns.retransmit_response': true;
  /** Retransmitted response. Original response in: This is a retransmitted DNS response */
  'dns.retransmit_response_in': number;
  /** Mailbox */
  'dns.rp.mailbox': string;
  /** TXT RR */
  'dns.rp.txt_rr': string;
  /** Length too long for any type of IP address. */
  'dns.rr.opt.bad_length': true;
  /** UDP payload size */
  'dns.rr.udp_payload_size': number;
  /** Algorithm: Identifies the cryptographic algorithm used to create the signature */
  'dns.rrsig.algorithm': number;
  /** Key Tag: Contains the key tag value of the DNSKEY RR that validates this signature */
  'dns.rrsig.key_tag': number;
  /** Labels: Specifies the number of labels in the original RRSIG RR owner name */
  'dns.rrsig.labels': number;
  /** Original TTL: Specifies the TTL of the covered RRset as it appears in the authoritative zone */
  'dns.rrsig.original_ttl': number;
  /** Signature: Contains the cryptographic signature that covers the RRSIG RDATA */
  'dns.rrsig.signature': Uint8Array;
  /** Signature Expiration: Specify a validity period for the signature */
  'dns.rrsig.signature_expiration': bigint;
  /** Signature Inception: Specify a validity period for the signature */
  'dns.rrsig.signature_inception': bigint;
  /** Signer's name: Identifies the owner name of the DNSKEY RR that a validator is supposed to use to validate this signature */
  'dns.rrsig.signers_name': string;
  /** Type Covered: Identifies the type of the RRset that is covered by this RRSIG record */
  'dns.rrsig.type_covered': number;
  /** Intermediate Hostname */
  'dns.rt.intermediate_host': string;
  /** Preference */
  'dns.rt.subtype': number;
  /** Expire limit */
  'dns.soa.expire_limit': number;
  /** Minimum TTL */
  'dns.soa.minimum_ttl': number;
  /** Primary name server */
  'dns.soa.mname': string;
  /** Refresh Interval */
  'dns.soa.refresh_interval': number;
  /** Retry Interval */
  'dns.soa.retry_interval': number;
  /** Responsible authority's mailbox */
  'dns.soa.rname': string;
  /** Responsible authority's mailbox name */
  'dns.soa.rname.name': string;
  /** Serial Number */
  'dns.soa.serial_number': number;
  /** SPF */
  'dns.spf': string;
  /** SPF Length */
  'dns.spf.length': number;
  /** Instance: Desired service instance */
  'dns.srv.instance': string;
  /** Name: Domain this resource record refers to */
  'dns.srv.name': string;
  /** Port */
  'dns.srv.port': number;
  /** Priority */
  'dns.srv.priority': number;
  /** Protocol: Desired protocol */
  'dns.srv.proto': string;
  /** Service: Desired service */
  'dns.srv.service': string;
  /** Target */
  'dns.srv.target': string;
  /** Weight */
  'dns.srv.weight': number;
  /** Algorithm */
  'dns.sshfp.algorithm': number;
  /** Fingerprint */
  'dns.sshfp.fingerprint': Uint8Array;
  /** Fingerprint type */
  'dns.sshfp.fingerprint.type': number;
  /** SvcParam */
  'dns.svcb.svcparam': true;
  /** ALPN: Additional supported protocols */
  'dns.svcb.svcparam.alpn': string;
  /** ALPN length */
  'dns.svcb.svcparam.alpn.length': number;
  /** DoH path: DoH URI template */
  'dns.svcb.svcparam.dohpath': string;
  /** ECHConfig: Encrypted ClientHello (ECH) infos */
  'dns.svcb.svcparam.echconfig': Uint8Array;
  /** IPv4 address hints */
  'dns.svcb.svcparam.ipv4hint.ip': string;
  /** IPv6 address hints */
  'dns.svcb.svcparam.ipv6hint.ip': string;
  /** SvcParamKey */
  'dns.svcb.svcparam.key': number;
  /** Mandatory keys in this RR */
  'dns.svcb.svcparam.mandatory.key': number;
  /** ODoHConfig: Oblivious DoH keys */
  'dns.svcb.svcparam.odohconfig': Uint8Array;
  /** Port for alternative endpoint */
  'dns.svcb.svcparam.port': number;
  /** SvcParamValue */
  'dns.svcb.svcparam.value': Uint8Array;
  /** SvcParamValue length */
  'dns.svcb.svcparam.value.length': number;
  /** SvcPriority */
  'dns.svcb.svcpriority': number;
  /** TargetName */
  'dns.svcb.targetname': string;
  /** Time: The time between the Query and the Response */
  'dns.time': bigint;
  /** Algorithm name */
  'dns.tkey.algo_name': string;
  /** Error */
  'dns.tkey.error': number;
  /** Key Data */
  'dns.tkey.key_data': Uint8Array;
  /** Key Size */
  'dns.tkey.key_size': number;
  /** Mode */
  'dns.tkey.mode': number;
  /** Other Data */
  'dns.tkey.other_data': Uint8Array;
  /** Other Size */
  'dns.tkey.other_size': number;
  /** Signature Expiration: Specify a validity period for the signature */
  'dns.tkey.signature_expiration': bigint;
  /** Signature Inception: Specify a validity period for the signature */
  'dns.tkey.signature_inception': bigint;
  /** Certificate Association Data: The data refers to the certificate in the association */
  'dns.tlsa.certificate_association_data': Uint8Array;
  /** Certificate Usage: Specifies the provided association that will be used to match the certificate presented in the TLS handshake */
  'dns.tlsa.certificate_usage': number;
  /** Matching Type: Specifies how the certificate association is presented */
  'dns.tlsa.matching_type': number;
  /** Selector: Specifies which part of the TLS certificate presented by the server will be matched against the association data */
  'dns.tlsa.selector': number;
  /** Algorithm Name: Name of algorithm used for the MAC */
  'dns.tsig.algorithm_name': string;
  /** Error: Expanded RCODE for TSIG */
  'dns.tsig.error': number;
  /** Fudge: Number of bytes for the MAC */
  'dns.tsig.fudge': number;
  /** MAC */
  'dns.tsig.mac': true;
  /** MAC Size: Number of bytes for the MAC */
  'dns.tsig.mac_size': number;
  /** No dissector for algorithm */
  'dns.tsig.noalg': true;
  /** Original Id */
  'dns.tsig.original_id': number;
  /** Other Data */
  'dns.tsig.other_data': Uint8Array;
  /** Other Len: Number of bytes for Other Data */
  'dns.tsig.other_len': number;
  /** Time Signed */
  'dns.tsig.time_signed': bigint;
  /** The uppermost bit of the TTL is set (RFC 2181, section 8) */
  'dns.ttl.high_bit_set': true;
  /** TXT */
  'dns.txt': string;
  /** TXT Length */
  'dns.txt.length': number;
  /** Undecoded option */
  'dns.undecoded.type': true;
  /** Unsolicited: This is an unsolicited response */
  'dns.unsolicited': boolean;
  /** Cache timeout: In seconds */
  'dns.wins.cache_timeout': number;
  /** Local Flag */
  'dns.wins.local_flag': boolean;
  /** Lookup timeout: In seconds */
  'dns.wins.lookup_timeout': number;
  /** Number of WINS servers */
  'dns.wins.nb_wins_servers': number;
  /** WINS Server Address */
  'dns.wins.wins_server': string;
  /** Cache timeout: In seconds */
  'dns.winsr.cache_timeout': number;
  /** Local Flag */
  'dns.winsr.local_flag': boolean;
  /** Lookup timeout: In seconds */
  'dns.winsr.lookup_timeout': number;
  /** Name Result Domain */
  'dns.winsr.name_result_domain': string;
  /** Address */
  'dns.wks.address': string;
  /** Bits */
  'dns.wks.bits': number;
  /** Protocol */
  'dns.wks.protocol': number;
  /** Length */
  'dns.x25.length': number;
  /** PSDN-Address */
  'dns.x25.psdn_address': string;
  /** IPv4 Destination */
  'dns.xpf.destination_ipv4': string;
  /** IPv6 Destination */
  'dns.xpf.destination_ipv6': string;
  /** Destination port */
  'dns.xpf.dport': number;
  /** IP Version */
  'dns.xpf.ip_version': number;
  /** Protocol */
  'dns.xpf.protocol': number;
  /** IPv4 Source */
  'dns.xpf.source_ipv4': string;
  /** IPv6 Source */
  'dns.xpf.source_ipv6': string;
  /** Source port */
  'dns.xpf.sport': number;
  /** Digest */
  'dns.zonemd.digest': Uint8Array;
  /** Hash Algorithm */
  'dns.zonemd.hash_algo': number;
  /** Scheme */
  'dns.zonemd.scheme': number;
  /** Serial */
  'dns.zonemd.serial': number;
}
