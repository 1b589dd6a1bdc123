// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of http3. */
export interface Http3Fields {
  /** Data */
  'http3.data': Uint8Array;
  /** Datagram */
  'http3.datagram': true;
  /** Datagram Payload */
  'http3.datagram.payload': Uint8Array;
  /** Quarter Stream ID: Request stream id divided by 4 */
  'http3.datagram.quarter_stream_id': bigint;
  /** Associated Request Stream ID */
  'http3.datagram.request_stream_id': bigint;
  /** Failed to decode HTTP3 datagram stream id */
  'http3.expert.datagram.invalid_stream_id': true;
  /** HTTP3 header encoded block */
  'http3.expert.header.encoded_state': true;
  /** Failed to decode HTTP3 header name/value (blocked on QPACK) */
  'http3.expert.header_decoding.blocked': true;
  /** Failed to decode HTTP3 header name/value */
  'http3.expert.header_decoding.failed': true;
  /** QPACK decompression stopped after 1048576 bytes */
  'http3.expert.header_decoding.header_size_exceeded': true;
  /** Failed to decode HTTP3 header name/value (QPACK decoder no emission) */
  'http3.expert.header_decoding.no_output': true;
  /** Frame */
  'http3.frame': true;
  /** Length of the Frame Payload */
  'http3.frame_length': bigint;
  /** Frame Payload */
  'http3.frame_payload': Uint8Array;
  /** Stream ID: QUIC Stream id that this frame came in on */
  'http3.frame_streamid': bigint;
  /** Type: Frame Type */
  'http3.frame_type': bigint;
  /** Name */
  'http3.header.header.name': string;
  /** HEADERS head-of-line-blocked on QPACK encoder stream */
  'http3.header.qpack.blocked': boolean;
  /** Required instruction count */
  'http3.header.qpack.blocked.rcint': number;
  /** Available instruction count */
  'http3.header.qpack.blocked.wcint': number;
  /** accept: Media types that are acceptable to the user agent */
  'http3.headers.accept': string;
  /** accept-charset: Acceptable charsets in textual responses for the user agent */
  'http3.headers.accept_charset': string;
  /** accept-encoding: Acceptable content codings (like compression) in responses for the user agent */
  'http3.headers.accept_encoding': string;
  /** accept-language: Preferred natural languages for the user agent */
  'http3.headers.accept_language': string;
  /** accept-ranges: Bytes range which server may use for partial data transfer */
  'http3.headers.accept_ranges': string;
  /** access-control-allow-origin: Origin control for cross-origin resource sharing */
  'http3.headers.access_control_allow_origin': string;
  /** age: Time in seconds which was spent for transferring data through proxy */
  'http3.headers.age': bigint;
  /** allow: List of allowed methods for request */
  'http3.headers.allow': string;
  /** :authority: Authority portion of the target URI */
  'http3.headers.authority': string;
  /** authorization: Credentials for a server-side authorization */
  'http3.headers.authorization': string;
  /** cache-control: Request or response directives for a cache control */
  'http3.headers.cache_control': string;
  /** content-disposition: Indicates that response will be displayed as page or downloaded with dialog box */
  'http3.headers.content_disposition': string;
  /** content-encoding */
  'http3.headers.content_encoding': string;
  /** content-language */
  'http3.headers.content_language': string;
  /** content-length: Size of body in bytes */
  'http3.headers.content_length': bigint;
  /** content-location: Alternative URL for a response data */
  'http3.headers.content_location': string;
  /** content-range: Range of bytes which was sent by server for partial data transfer */
  'http3.headers.content_range': string;
  /** content-type: MIME type of response */
  'http3.headers.content_type': string;
  /** cookie: Stored cookies */
  'http3.headers.cookie': string;
  /** Headers Count */
  'http3.headers.count': number;
  /** date: Date and time at which the data was originated */
  'http3.headers.date': string;
  /** Decoded Headers Length */
  'http3.headers.decoded_length': number;
  /** etag: Directive for version indication of resource */
  'http3.headers.etag': string;
  /** expect: Expectations that need to be fulfilled for correct request */
  'http3.headers.expect': string;
  /** expires: Data after which resource will be stale */
  'http3.headers.expires': string;
  /** from: Email of a person who responsible for a requesting data */
  'http3.headers.from': string;
  /** Header */
  'http3.headers.header': true;
  /** Header Length */
  'http3.headers.header.length': number;
  /** Name Length */
  'http3.headers.header.name.length': number;
  /** Value */
  'http3.headers.header.value': string;
  /** Value Length */
  'http3.headers.header.value.length': number;
  /** if-match: Mechanism for requesting data matched by a list of ETags */
  'http3.headers.if_match': string;
  /** if-modified-since: Resource will be sent with status code 200 if it was modified otherwise with status code 304 */
  'http3.headers.if_modified_since': string;
  /** if-none-match: Mechanism for requesting data not matched by a list of ETags */
  'http3.headers.if_none_match': string;
  /** if-range: Mechanism for a range request which is used to check if a resource was modified */
  'http3.headers.if_range': string;
  /** if-unmodified-since: Resource will be processed if it was not modified otherwise 412 error will be returned */
  'http3.headers.if_unmodified_since': string;
  /** last-modified: Date and time at which the origin server believes the resource was last modified */
  'http3.headers.last_modified': string;
  /** link: Mechanism for indicating that resource will be preloaded */
  'http3.headers.link': string;
  /** location: Mechanism for indicating that client will be redirected */
  'http3.headers.location': string;
  /** max-forwards: Mechanism for limiting the number of proxies */
  'http3.headers.max_forwards': bigint;
  /** :method */
  'http3.headers.method': string;
  /** :path */
  'http3.headers.path': string;
  /** :protocol */
  'http3.headers.protocol': string;
  /** proxy-authenticate: Authentication method that should be used to gain access to a resource behind a proxy server */
  'http3.headers.proxy_authenticate': string;
  /** proxy-authorization: Credentials for a proxy-side authorization */
  'http3.headers.proxy_authorization': string;
  /** range: Range of resource bytes that server should return */
  'http3.headers.range': string;
  /** referer: Address of the previous web page */
  'http3.headers.referer': string;
  /** refresh: Time in seconds after which client will be redirected by given url */
  'http3.headers.refresh': string;
  /** retry-after: Mechanism to indicate when resource expected to be available */
  'http3.headers.retry_after': string;
  /** :scheme */
  'http3.headers.scheme': string;
  /** server: Information about server software */
  'http3.headers.server': string;
  /** set-cookie: Send a cookie to the client */
  'http3.headers.set_cookie': string;
  /** :status */
  'http3.headers.status': number;
  /** strict-transport-security: HSTS indicates that resource should be accessed only using HTTPS */
  'http3.headers.strict_transport_security': string;
  /** user-agent: Information about client software */
  'http3.headers.user_agent': string;
  /** vary: Mechanism for selecting which header will be used for content negotiation algorithm */
  'http3.headers.vary': string;
  /** via: Additional information for loop detection and protocol capabilities in proxy requests */
  'http3.headers.via': string;
  /** www-authenticate: Authentication method that should be used to gain access to a resource */
  'http3.headers.www_authenticate': string;
  /** Error decoding prefixed integer (too big) */
  'http3.prefix_int.failed': true;
  /** Priority Update Element ID */
  'http3.priority_update_element_id': bigint;
  /** Priority Update Field Value */
  'http3.priority_update_field_value': string;
  /** Push ID */
  'http3.push_id': bigint;
  /** QPACK decoder */
  'http3.qpack.decoder': Uint8Array;
  /** Cancel stream */
  'http3.qpack.decoder.opcode.cancel_stream': Uint8Array;
  /** Cancel stream stream ID */
  'http3.qpack.decoder.opcode.cancel_stream.id': bigint;
  /** Instruction count increment */
  'http3.qpack.decoder.opcode.icnt_inc': Uint8Array;
  /** Instruction count increment value */
  'http3.qpack.decoder.opcode.icnt_inc.val': bigint;
  /** Section ACK */
  'http3.qpack.decoder.opcode.section_ack': Uint8Array;
  /** Section ACK stream ID */
  'http3.qpack.decoder.opcode.section_ack.stream_id': bigint;
  /** QPACK encoder */
  'http3.qpack.encoder': Uint8Array;
  /** QPACK encoder instruction count */
  'http3.qpack.encoder.icnt': bigint;
  /** QPACK encoder instruction count increment */
  'http3.qpack.encoder.icnt.inc': number;
  /** Set Dynamic Table Capacity */
  'http3.qpack.encoder.opcode.dtable_cap': Uint8Array;
  /** Capacity */
  'http3.qpack.encoder.opcode.dtable_cap.val': bigint;
  /** Duplicate */
  'http3.qpack.encoder.opcode.duplicate': Uint8Array;
  /** Insert with Literal Name */
  'http3.qpack.encoder.opcode.insert': Uint8Array;
  /** Literal Name (Huffman) */
  'http3.qpack.encoder.opcode.insert.hname': Uint8Array;
  /** Value (Huffman) */
  'http3.qpack.encoder.opcode.insert.hval': Uint8Array;
  /** Literal Name */
  'http3.qpack.encoder.opcode.insert.name': Uint8Array | string;
  /** Value */
  'http3.qpack.encoder.opcode.insert.val': Uint8Array | string;
  /** Insert with Name Reference */
  'http3.qpack.encoder.opcode.insert_indexed': Uint8Array;
  /** Value (Huffman) */
  'http3.qpack.encoder.opcode.insert_indexed.hval': Uint8Array;
  /** Name Reference */
  'http3.qpack.encoder.opcode.insert_indexed.ref': Uint8Array | bigint;
  /** Value */
  'http3.qpack.encoder.opcode.insert_indexed.val': Uint8Array | string;
  /** Error decoding QPACK buffer */
  'http3.qpack_enc_failed': true;
  /** Full request URI: The full requested URI (including host name) */
  'http3.request.full_uri': string;
  /** Settings */
  'http3.settings': true;
  /** Extended CONNECT */
  'http3.settings.extended_connect': bigint;
  /** H3 DATAGRAM */
  'http3.settings.h3_datagram': bigint;
  /** H3 DATAGRAM Draft04 */
  'http3.settings.h3_datagram_draft04': bigint;
  /** Settings Identifier */
  'http3.settings.id': bigint;
  /** Max header list size: The default value is unlimited. */
  'http3.settings.max_field_section_size': bigint;
  /** Blocked Streams */
  'http3.settings.qpack.blocked_streams': bigint;
  /** Max Table Capacity */
  'http3.settings.qpack.max_table_capacity': bigint;
  /** Settings Value */
  'http3.settings.value': bigint;
  /** WebTransport */
  'http3.settings.webtransport': bigint;
  /** Request Stream */
  'http3.stream': true;
  /** Uni Stream */
  'http3.stream.uni': true;
  /** Stream Type */
  'http3.stream_type': bigint;
  /** Uni Stream Type */
  'http3.stream_uni_type': bigint;
  /** An unknown stream type was encountered */
  'http3.unknown_stream_type': true;
}
