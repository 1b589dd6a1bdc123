// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of sip. */
export interface SipFields {
  /** Accept: RFC 3261: Accept Header */
  'sip.Accept': string;
  /** Accept-Contact: RFC 3841: Accept-Contact Header */
  'sip.Accept-Contact': string;
  /** Accept-Encoding: RFC 3841: Accept-Encoding Header */
  'sip.Accept-Encoding': string;
  /** Accept-Language: RFC 3261: Accept-Language Header */
  'sip.Accept-Language': string;
  /** Accept-Resource-Priority: Draft: Accept-Resource-Priority Header */
  'sip.Accept-Resource-Priority': string;
  /** Additional-Identity */
  'sip.Additional-Identity': string;
  /** Alert-Info: RFC 3261: Alert-Info Header */
  'sip.Alert-Info': string;
  /** Allow: RFC 3261: Allow Header */
  'sip.Allow': string;
  /** Allow-Events: RFC 3265: Allow-Events Header */
  'sip.Allow-Events': string;
  /** Answer-Mode: RFC 5373: Answer-Mode Header */
  'sip.Answer-Mode': string;
  /** Attestation-Info */
  'sip.Attestation-Info': string;
  /** Authentication-Info: RFC 3261: Authentication-Info Header */
  'sip.Authentication-Info': string;
  /** Authorization: RFC 3261: Authorization Header */
  'sip.Authorization': string;
  /** CSeq: RFC 3261: CSeq Header */
  'sip.CSeq': string;
  /** Method: CSeq header method */
  'sip.CSeq.method': string;
  /** Sequence Number: CSeq header sequence number */
  'sip.CSeq.seq': number;
  /** Call-ID: RFC 3261: Call-ID Header */
  'sip.Call-ID': string;
  /** Call ID is mandatory */
  'sip.Call-ID.invalid': true;
  /** Call-Info: RFC 3261: Call-Info Header */
  'sip.Call-Info': string;
  /** Cellular-Network-Info */
  'sip.Cellular-Network-Info': string;
  /** Contact: RFC 3261: Contact Header */
  'sip.Contact': string;
  /** Content-Disposition: RFC 3261: Content-Disposition Header */
  'sip.Content-Disposition': string;
  /** Content-Encoding: RFC 3261: Content-Encoding Header */
  'sip.Content-Encoding': string;
  /** Content-Language: RFC 3261: Content-Language Header */
  'sip.Content-Language': string;
  /** Content-Length: RFC 3261: Content-Length Header */
  'sip.Content-Length': number;
  /** Content-Type: RFC 3261: Content-Type Header */
  'sip.Content-Type': string;
  /** Date: RFC 3261: Date Header */
  'sip.Date': string;
  /** Diversion: RFC 5806: Diversion Header */
  'sip.Diversion': string;
  /** ETag: RFC 3903: SIP-ETag Header */
  'sip.ETag': string;
  /** Error-Info: RFC 3261: Error-Info Header */
  'sip.Error-Info': string;
  /** Event: RFC 3265: Event Header */
  'sip.Event': string;
  /** Expires: RFC 3261: Expires Header */
  'sip.Expires': number;
  /** Feature-Caps: RFC 6809: Feature-Caps */
  'sip.Feature-Caps': string;
  /** Flow-Timer: RFC 5626: Flow-Timer */
  'sip.Flow-Timer': string;
  /** From: RFC 3261: From Header */
  'sip.From': string;
  /** Geolocation */
  'sip.Geolocation': string;
  /** Geolocation-Error */
  'sip.Geolocation-Error': string;
  /** Geolocation-Routing */
  'sip.Geolocation-Routing': string;
  /** History-Info: RFC 4244: Request History Information */
  'sip.History-Info': string;
  /** Identity: RFC 4474: Request Identity */
  'sip.Identity': string;
  /** Identity-info: RFC 4474: Request Identity-info */
  'sip.Identity-info': string;
  /** If_Match: RFC 3903: SIP-If-Match Header */
  'sip.If_Match': string;
  /** In-Reply-To: RFC 3261: In-Reply-To Header */
  'sip.In-Reply-To': string;
  /** Info-Package */
  'sip.Info-Package': string;
  /** Join: Draft: Join Header */
  'sip.Join': string;
  /** MIME-Version: RFC 3261: MIME-Version Header */
  'sip.MIME-Version': string;
  /** Max-Breadth: RFC 5393: Max-Breadth Header */
  'sip.Max-Breadth': number;
  /** Max-Forwards: RFC 3261: Max-Forwards Header */
  'sip.Max-Forwards': number;
  /** Method: SIP Method */
  'sip.Method': string;
  /** Min-Expires: RFC 3261: Min-Expires Header */
  'sip.Min-Expires': string;
  /** Min-SE: Draft: Min-SE Header */
  'sip.Min-SE': string;
  /** Organization: RFC 3261: Organization Header */
  'sip.Organization': string;
  /** Origination-Id */
  'sip.Origination-Id': string;
  /** P-Access-Network-Info Header */
  'sip.P-Access-Network-Info': string;
  /** access-type: SIP P-Access-Network-Info access-type */
  'sip.P-Access-Network-Info.access-type': string;
  /** utran-cell-id-3gpp: SIP P-Access-Network-Info utran-cell-id-3gpp */
  'sip.P-Access-Network-Info.utran-cell-id-3gpp': string;
  /** P-Answer-State: RFC 4964: P-Answer-State Header */
  'sip.P-Answer-State': string;
  /** P-Asserted-Identity: RFC 3325: P-Asserted-Identity Header */
  'sip.P-Asserted-Identity': string;
  /** P-Asserted-Service */
  'sip.P-Asserted-Service': string;
  /** P-Associated-URI: RFC 3455: P-Associated-URI Header */
  'sip.P-Associated-URI': string;
  /** P-Called-Party-ID: RFC 3455: P-Called-Party-ID Header */
  'sip.P-Called-Party-ID': string;
  /** P-Charge-Info */
  'sip.P-Charge-Info': string;
  /** P-Charging-Function-Addresses */
  'sip.P-Charging-Function-Addresses': string;
  /** P-Charging-Vector Header */
  'sip.P-Charging-Vector': string;
  /** P-DCS-Billing-Info Header */
  'sip.P-DCS-Billing-Info': string;
  /** P-DCS-LAES Header */
  'sip.P-DCS-LAES': string;
  /** P-DCS-OSPS Header */
  'sip.P-DCS-OSPS': string;
  /** P-DCS-Redirect Header */
  'sip.P-DCS-Redirect': string;
  /** P-DCS-Trace-Party-ID Header */
  'sip.P-DCS-Trace-Party-ID': string;
  /** P-Early-Media Header */
  'sip.P-Early-Media': string;
  /** P-Media-Authorization: RFC 3313: P-Media-Authorization Header */
  'sip.P-Media-Authorization': string;
  /** P-Preferred-Identity: RFC 3325: P-Preferred-Identity Header */
  'sip.P-Preferred-Identity': string;
  /** P-Preferred-Service */
  'sip.P-Preferred-Service': string;
  /** P-Profile-Key Header */
  'sip.P-Profile-Key': string;
  /** P-Refused-URI-List Header */
  'sip.P-Refused-URI-List': string;
  /** P-Served-User */
  'sip.P-Served-User': string;
  /** P-User-Database Header */
  'sip.P-User-Database': string;
  /** P-Visited-Network-ID: RFC 3455: P-Visited-Network-ID Header */
  'sip.P-Visited-Network-ID': string;
  /** Path: RFC 3327: Path Header */
  'sip.Path': string;
  /** Path URI */
  'sip.Path.display.info': string;
  /** Path Host Part */
  'sip.Path.host': string;
  /** Path URI parameter */
  'sip.Path.param': string;
  /** Path Host Port */
  'sip.Path.port': string;
  /** Path URI */
  'sip.Path.uri': string;
  /** Path Userinfo */
  'sip.Path.user': string;
  /** Permission-Missing: RFC 5360: Permission Missing Header */
  'sip.Permission-Missing': string;
  /** Policy-Contact */
  'sip.Policy_Contact': string;
  /** Policy-ID */
  'sip.Policy_ID': string;
  /** Priority: RFC 3261: Priority Header */
  'sip.Priority': string;
  /** Priority-Share */
  'sip.Priority-Share': string;
  /** Priv-Answer-mode */
  'sip.Priv-Answer-mode': string;
  /** Privacy Header */
  'sip.Privacy': string;
  /** Proxy-Authenticate: RFC 3261: Proxy-Authenticate Header */
  'sip.Proxy-Authenticate': string;
  /** Proxy-Authorization: RFC 3261: Proxy-Authorization Header */
  'sip.Proxy-Authorization': string;
  /** Proxy-Require: RFC 3261: Proxy-Require Header */
  'sip.Proxy-Require': string;
  /** RAck: RFC 3262: RAck Header */
  'sip.RAck': string;
  /** CSeq Method: RAck CSeq header method (from prov response) */
  'sip.RAck.CSeq.method': string;
  /** CSeq Sequence Number: RAck CSeq header sequence number (from prov response) */
  'sip.RAck.CSeq.seq': number;
  /** RSeq Sequence Number: RAck RSeq header sequence number (from prov response) */
  'sip.RAck.RSeq.seq': number;
  /** RSeq: RFC 3262: RSeq Header */
  'sip.RSeq': number;
  /** Reason: RFC 3326 Reason Header */
  'sip.Reason': string;
  /** Reason-Phrase */
  'sip.Reason-Phrase': string;
  /** Record-Route: RFC 3261: Record-Route Header */
  'sip.Record-Route': string;
  /** Record-Route display info */
  'sip.Record-Route.display.info': string;
  /** Record-Route Host Part */
  'sip.Record-Route.host': string;
  /** Record-Route URI parameter */
  'sip.Record-Route.param': string;
  /** Record-Route Host Port */
  'sip.Record-Route.port': string;
  /** Record-Route URI */
  'sip.Record-Route.uri': string;
  /** Record-Route Userinfo */
  'sip.Record-Route.user': string;
  /** Recv-Info */
  'sip.Recv-Info': string;
  /** Refer-Sub: RFC 4488: Refer-Sub Header */
  'sip.Refer-Sub': string;
  /** Refer-To: RFC 3515: Refer-To Header */
  'sip.Refer-To': string;
  /** Referred By: RFC 3892: Referred-by Header */
  'sip.Referred-by': string;
  /** Reject-Contact: RFC 3841: Reject-Contact Header */
  'sip.Reject-Contact': string;
  /** Relayed-Charge */
  'sip.Relayed-Charge': string;
  /** Replaces: RFC 3891: Replaces Header */
  'sip.Replaces': string;
  /** Reply-To: RFC 3261: Reply-To Header */
  'sip.Reply-To': string;
  /** Request-Disposition: RFC 3841: Request-Disposition Header */
  'sip.Request-Disposition': string;
  /** Request-Line: SIP Request-Line */
  'sip.Request-Line': string;
  /** Require: RFC 3261: Require Header */
  'sip.Require': string;
  /** Resource-Priority: Draft: Resource-Priority Header */
  'sip.Resource-Priority': string;
  /** Resource-Share */
  'sip.Resource-Share': string;
  /** Response-Source */
  'sip.Response-Source': string;
  /** Restoration-Info */
  'sip.Restoration-Info': string;
  /** Retry-After: RFC 3261: Retry-After Header */
  'sip.Retry-After': number;
  /** Route: RFC 3261: Route Header */
  'sip.Route': string;
  /** Route display info */
  'sip.Route.display.info': string;
  /** Route Host Part */
  'sip.Route.host': string;
  /** Route URI parameter */
  'sip.Route.param': string;
  /** Route Host Port */
  'sip.Route.port': string;
  /** Route URI */
  'sip.Route.uri': string;
  /** Route Userinfo */
  'sip.Route.user': string;
  /** Security-Client: RFC 3329 Security-Client Header */
  'sip.Security-Client': string;
  /** Security-Server: RFC 3329 Security-Server Header */
  'sip.Security-Server': string;
  /** Security-Verify: RFC 3329 Security-Verify Header */
  'sip.Security-Verify': string;
  /** Server: RFC 3261: Server Header */
  'sip.Server': string;
  /** Service-Interact-Info */
  'sip.Service-Interact-Info': string;
  /** Service-Route: RFC 3608: Service-Route Header */
  'sip.Service-Route': string;
  /** Service-Route display info */
  'sip.Service-Route.display.info': string;
  /** Service-Route Host Part */
  'sip.Service-Route.host': string;
  /** Service-Route URI parameter */
  'sip.Service-Route.param': string;
  /** Service-Route Host Port */
  'sip.Service-Route.port': string;
  /** Service-Route URI */
  'sip.Service-Route.uri': string;
  /** Service-Route Userinfo */
  'sip.Service-Route.user': string;
  /** Session-Expires: RFC 4028: Session-Expires Header */
  'sip.Session-Expires': string;
  /** Session-ID */
  'sip.Session-ID': string;
  /** local-uuid */
  'sip.Session-ID.local_uuid': string;
  /** logme */
  'sip.Session-ID.logme': boolean;
  /** param */
  'sip.Session-ID.param': string;
  /** remote-uuid */
  'sip.Session-ID.remote_uuid': string;
  /** sess-id */
  'sip.Session-ID.sess_id': Uint8Array;
  /** Session ID cannot be empty */
  'sip.Session-ID.sess_id.invalid': true;
  /** Status-Code: SIP Status Code */
  'sip.Status-Code': number;
  /** Invalid Status-Code */
  'sip.Status-Code.invalid': true;
  /** Status-Line: SIP Status-Line */
  'sip.Status-Line': string;
  /** Subject: RFC 3261: Subject Header */
  'sip.Subject': string;
  /** Subscription-State: RFC 3265: Subscription-State Header */
  'sip.Subscription-State': string;
  /** Supported: RFC 3261: Supported Header */
  'sip.Supported': string;
  /** Suppress-If-Match */
  'sip.Suppress_If_Match': string;
  /** Target-Dialog: RFC 4538: Target-Dialog Header */
  'sip.Target-Dialog': string;
  /** Timestamp: RFC 3261: Timestamp Header */
  'sip.Timestamp': string;
  /** To: RFC 3261: To Header */
  'sip.To': string;
  /** Trigger-Consent: RFC 5380: Trigger Consent */
  'sip.Trigger-Consent': string;
  /** Unsupported: RFC 3261: Unsupported Header */
  'sip.Unsupported': string;
  /** User-Agent: RFC 3261: User-Agent Header */
  'sip.User-Agent': string;
  /** Via: RFC 3261: Via Header */
  'sip.Via': string;
  /** be-route */
  'sip.Via.be_route': string;
  /** Branch: SIP Via Branch */
  'sip.Via.branch': string;
  /** Comp: SIP Via comp */
  'sip.Via.comp': string;
  /** Maddr: SIP Via Maddr */
  'sip.Via.maddr': string;
  /** Overload Control */
  'sip.Via.oc': string;
  /** Overload Control Algorithm */
  'sip.Via.oc_algo': string;
  /** Overload Control Sequence */
  'sip.Via.oc_seq': string;
  /** Overload Control Sequence Time Stamp */
  'sip.Via.oc_seq.ts': bigint;
  /** Overload Control Value */
  'sip.Via.oc_val': number;
  /** Overload Control Validity */
  'sip.Via.oc_validity': string;
  /** Received: SIP Via Received */
  'sip.Via.received': string;
  /** RPort: SIP Via RPort */
  'sip.Via.rport': string;
  /** Sent-by Address: Via header Sent-by Address */
  'sip.Via.sent-by.address': string;
  /** Sent-by port: Via header Sent-by Port */
  'sip.Via.sent-by.port': number;
  /** Invalid SIP Via sent-by-port */
  'sip.Via.sent-by.port.invalid': true;
  /** Sigcomp identifier: SIP Via sigcomp identifier */
  'sip.Via.sigcomp-id': string;
  /** Transport: Via header Transport */
  'sip.Via.transport': string;
  /** TTL: SIP Via TTL */
  'sip.Via.ttl': string;
  /** WWW-Authenticate: RFC 3261: WWW-Authenticate Header */
  'sip.WWW-Authenticate': string;
  /** Warning: RFC 3261: Warning Header */
  'sip.Warning': string;
  /** Authentication: SIP Authentication */
  'sip.auth': string;
  /** Algorithm: SIP Authentication Algorithm */
  'sip.auth.algorithm': string;
  /** Authentication Token: SIP Authentication Token */
  'sip.auth.auts': string;
  /** Cyphering Key: SIP Authentication Cyphering Key */
  'sip.auth.ck': string;
  /** CNonce Value: SIP Authentication Client Nonce */
  'sip.auth.cnonce': string;
  /** Digest Authentication Response: SIP Digest Authentication Response Value */
  'sip.auth.digest.response': string;
  /** Authentication Domain: SIP Authentication Domain */
  'sip.auth.domain': string;
  /** Integrity Key: SIP Authentication Integrity Key */
  'sip.auth.ik': string;
  /** Nonce Count: SIP Authentication Nonce count */
  'sip.auth.nc': string;
  /** Next Nonce: SIP Authentication Next Nonce */
  'sip.auth.nextnonce': string;
  /** Nonce Value: SIP Authentication Nonce */
  'sip.auth.nonce': string;
  /** Opaque Value: SIP Authentication Opaque value */
  'sip.auth.opaque': string;
  /** QOP: SIP Authentication QOP */
  'sip.auth.qop': string;
  /** Realm: SIP Authentication Realm */
  'sip.auth.realm': string;
  /** Response auth: SIP Authentication Response auth */
  'sip.auth.rspauth': string;
  /** Authentication Scheme: SIP Authentication Scheme */
  'sip.auth.scheme': string;
  /** Stale Flag: SIP Authentication Stale Flag */
  'sip.auth.stale': string;
  /** Authentication URI: SIP Authentication URI */
  'sip.auth.uri': string;
  /** Username: SIP Authentication Username */
  'sip.auth.username': string;
  /** Invalid authorization response for known credentials */
  'sip.authorization.invalid': true;
  /** Generated Call-ID: Use to catch call id across protocols */
  'sip.call_id_generated': string;
  /** SIP C-URI display info: RFC 3261: SIP C-URI Display info */
  'sip.contact.display.info': string;
  /** Contact URI Host Part: RFC 3261: SIP C-URI Host */
  'sip.contact.host': string;
  /** Contact URI parameter */
  'sip.contact.param': string;
  /** Contact parameter: RFC 3261: one contact parameter */
  'sip.contact.parameter': string;
  /** Contact URI Host Port: RFC 3261: SIP C-URI Port */
  'sip.contact.port': string;
  /** Contact URI: RFC 3261: SIP C-URI */
  'sip.contact.uri': string;
  /** Contact URI User Part: RFC 3261: SIP C-URI User */
  'sip.contact.user': string;
  /** Invalid content_length */
  'sip.content_length.invalid': true;
  /** Continuation data */
  'sip.continuation': Uint8Array;
  /** SIP Display info: RFC 3261: Display info */
  'sip.display.info': string;
  /** Feature Cap */
  'sip.feature_cap': string;
  /** SIP from address: RFC 3261: From Address */
  'sip.from.addr': string;
  /** SIP from display info: RFC 3261: From Display info */
  'sip.from.display.info': string;
  /** SIP from address Host Part: RFC 3261: From Address Host */
  'sip.from.host': string;
  /** SIP From URI parameter */
  'sip.from.param': string;
  /** SIP from address Host Port: RFC 3261: From Address Port */
  'sip.from.port': string;
  /** SIP from tag: RFC 3261: from tag */
  'sip.from.tag': string;
  /** SIP from address User Part: RFC 3261: From Address User */
  'sip.from.user': string;
  /** Header has no colon after the name */
  'sip.header_no_colon': true;
  /** Header not terminated by empty line (CRLF) */
  'sip.header_not_terminated': true;
  /** icid-gen-addr */
  'sip.icid_gen_addr': string;
  /** icid-value */
  'sip.icid_value': string;
  /** Message Body in SIP message */
  'sip.msg_body': true | Uint8Array;
  /** Message Header in SIP message */
  'sip.msg_hdr': string;
  /** SIP PAI Address: RFC 3325: P-Asserted-Identity Address */
  'sip.pai.addr': string;
  /** SIP PAI display info: RFC 3325: P-Asserted-Identity Display info */
  'sip.pai.display.info': string;
  /** SIP PAI Host Part: RFC 3325: P-Asserted-Identity Host */
  'sip.pai.host': string;
  /** SIP PAI URI parameter */
  'sip.pai.param': string;
  /** SIP PAI Host Port: RFC 3325: P-Asserted-Identity Port */
  'sip.pai.port': string;
  /** SIP PAI User Part: RFC 3325: P-Asserted-Identity User */
  'sip.pai.user': string;
  /** SIP PMISS Address: RFC 3325: Permission Missing Address */
  'sip.pmiss.addr': string;
  /** SIP PMISS display info: RFC 3325: Permission Missing Display info */
  'sip.pmiss.display.info': string;
  /** SIP PMISS Host Part: RFC 3325: Permission Missing Host */
  'sip.pmiss.host': string;
  /** SIP PMISS URI parameter */
  'sip.pmiss.param': string;
  /** SIP PMISS Host Port: RFC 3325: Permission Missing Port */
  'sip.pmiss.port': string;
  /** SIP PMISS User Part: RFC 3325: Permission Missing User */
  'sip.pmiss.user': string;
  /** SIP PPI Address: RFC 3325: P-Preferred-Identity Address */
  'sip.ppi.addr': string;
  /** SIP PPI display info: RFC 3325: P-Preferred-Identity Display info */
  'sip.ppi.display.info': string;
  /** SIP PPI Host Part: RFC 3325: P-Preferred-Identity Host */
  'sip.ppi.host': string;
  /** SIP PPI URI parameter */
  'sip.ppi.param': string;
  /** SIP PPI Host Port: RFC 3325: P-Preferred-Identity Port */
  'sip.ppi.port': string;
  /** SIP PPI User Part: RFC 3325: P-Preferred-Identity User */
  'sip.ppi.user': string;
  /** Request-URI: RFC 3261: SIP R-URI */
  'sip.r-uri': string;
  /** Request-URI display info: RFC 3261: SIP R-URI Display Info */
  'sip.r-uri.display.info': string;
  /** Request-URI Host Part: RFC 3261: SIP R-URI Host */
  'sip.r-uri.host': string;
  /** Request URI parameter */
  'sip.r-uri.param': string;
  /** Request-URI Host Port: RFC 3261: SIP R-URI Port */
  'sip.r-uri.port': string;
  /** Request-URI User Part: RFC 3261: SIP R-URI User */
  'sip.r-uri.user': string;
  /** Cause */
  'sip.reason_cause_other': number;
  /** Cause */
  'sip.reason_cause_q850': number;
  /** Cause */
  'sip.reason_cause_sip': number;
  /** Reason protocols */
  'sip.reason_protocols': string;
  /** Text */
  'sip.reason_text': string;
  /** Release Time (ms): release time since original BYE (in milliseconds) */
  'sip.release-time': number;
  /** Resent Packet */
  'sip.resend': boolean;
  /** Suspected resend of frame: Original transmission of frame */
  'sip.resend-original': number;
  /** Request Frame */
  'sip.response-request': number;
  /** Response Time (ms): Response time since original request (in milliseconds) */
  'sip.response-time': number;
  /** Invalid retry_after value */
  'sip.retry_after.invalid': true;
  /** [Security-mechanism] */
  'sip.sec_mechanism': string;
  /** alg */
  'sip.sec_mechanism.alg': string;
  /** ealg */
  'sip.sec_mechanism.ealg': string;
  /** SIP Security-mechanism header malformed */
  'sip.sec_mechanism.malformed': true;
  /** port1 */
  'sip.sec_mechanism.port1': number;
  /** port2 */
  'sip.sec_mechanism.port2': number;
  /** port-c */
  'sip.sec_mechanism.port_c': number;
  /** port-s */
  'sip.sec_mechanism.port_s': number;
  /** prot */
  'sip.sec_mechanism.prot': string;
  /** spi-c */
  'sip.sec_mechanism.spi_c': number;
  /** spi-s */
  'sip.sec_mechanism.spi_s': number;
  /** Service Priority */
  'sip.service_priority': string;
  /** SIP tag: RFC 3261: tag */
  'sip.tag': string;
  /** SIP TC Address: RFC 3325: Trigger Consent Address */
  'sip.tc.addr': string;
  /** SIP TC display info: RFC 3325: Trigger Consent Display info */
  'sip.tc.display.info': string;
  /** SIP TC Host Part: RFC 3325: Trigger Consent Host */
  'sip.tc.host': string;
  /** SIP TC URI parameter */
  'sip.tc.param': string;
  /** SIP TC Host Port: RFC 3325: Trigger Consent Port */
  'sip.tc.port': string;
  /** SIP TC Target URI: RFC 3325: Trigger Consent Target URI */
  'sip.tc.target-uri': string;
  /** SIP TC User Part: RFC 3325: Trigger Consent User */
  'sip.tc.user': string;
  /** SIP to address: RFC 3261: To Address */
  'sip.to.addr': string;
  /** SIP to display info: RFC 3261: To Display info */
  'sip.to.display.info': string;
  /** SIP to address Host Part: RFC 3261: To Address Host */
  'sip.to.host': string;
  /** SIP To URI parameter */
  'sip.to.param': string;
  /** SIP to address Host Port: RFC 3261: To Address Port */
  'sip.to.port': string;
  /** SIP to tag: RFC 3261: to tag */
  'sip.to.tag': string;
  /** SIP to address User Part: RFC 3261: To Address User */
  'sip.to.user': string;
  /** Unrecognised SIP header */
  'sip.unrecognized_header': true;
  /** User-to-User: draft-johnston-sipping-cc-uui-09: User-to-User header */
  'sip.uui': string;
}
