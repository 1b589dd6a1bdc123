// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of http2. */
export interface Http2Fields {
  /** Field/Value: A sequence of octets containing a value identical to the Alt-Svc field value */
  'http2.altsvc.field_value': string;
  /** Origin: A sequence of characters containing ASCII serialisation of an origin that the alternate service is applicable to. */
  'http2.altsvc.origin': string;
  /** Origin Length: indicating the length, in octets, of the Origin field. */
  'http2.altsvc.origin.len': number;
  /** Body fragment */
  'http2.body.fragment': number;
  /** Body fragment count */
  'http2.body.fragment.count': number;
  /** Body defragment error */
  'http2.body.fragment.error': number;
  /** Body has multiple tail fragments */
  'http2.body.fragment.multiple_tails': boolean;
  /** Body fragment overlap */
  'http2.body.fragment.overlap': boolean;
  /** Body fragment overlapping with conflicting data */
  'http2.body.fragment.overlap.conflicts': boolean;
  /** Body fragment too long */
  'http2.body.fragment.too_long_fragment': boolean;
  /** Body fragments */
  'http2.body.fragments': true;
  /** Reassembled body data for multisegment PDU spanning across DATAs */
  'http2.body.reassembled.data': Uint8Array;
  /** Reassembled body in frame number */
  'http2.body.reassembled.in': number;
  /** Reassembled body length: Reassembled body in frame number */
  'http2.body.reassembled.length': number;
  /** Body decompression failed */
  'http2.body_decompression_failed': true;
  /** Connection window size (after): The sender's current window size (in bytes) for this connection (after sending) */
  'http2.calculated.connection.window_size.after': number;
  /** Connection window size (before): The sender's current window size (in bytes) for this connection (before sending) */
  'http2.calculated.connection.window_size.before': number;
  /** Stream window size (after): The sender's current window size (in bytes) for this stream (after sending) */
  'http2.calculated.stream.window_size.after': number;
  /** Stream window size (before): The sender's current window size (in bytes) for this stream (before sending) */
  'http2.calculated.stream.window_size.before': number;
  /** Header Block Fragment: Continues a HEADERS or PUSH_PROMISE field block */
  'http2.continuation.header': string | Uint8Array;
  /** Padding octets */
  'http2.continuation.padding': Uint8Array;
  /** Data: Application data */
  'http2.data.data': Uint8Array;
  /** Padding octets */
  'http2.data.padding': Uint8Array;
  /** DATA segment: A data segment used in reassembly */
  'http2.data.segment': Uint8Array;
  /** Exclusive: A single bit flag indicates that the stream dependency is exclusive */
  'http2.exclusive': boolean;
  /** Fake Header */
  'http2.fake.header': true;
  /** Fake Header Count */
  'http2.fake.header.count': number;
  /** Flags are assigned semantics specific to the indicated frame type */
  'http2.flags': number;
  /** ACK: Set indicates that this PING frame is a PING response */
  'http2.flags.ack.ping': boolean;
  /** ACK: Indicates that this frame acknowledges receipt and application of the peer's SETTINGS frame */
  'http2.flags.ack.settings': boolean;
  /** End Headers: Indicates that this frame contains an entire header block  and is not followed by any CONTINUATION frames. */
  'http2.flags.eh': boolean;
  /** End Stream: Indicates that this frame is the last that the endpoint will send for the identified stream */
  'http2.flags.end_stream': boolean;
  /** Padded: Indicates that the Pad Length field is present */
  'http2.flags.padded': boolean;
  /** Priority: Indicates that the Exclusive Flag (E), Stream Dependency, and Weight fields are present */
  'http2.flags.priority': boolean;
  /** Unused: Must be zero */
  'http2.flags.unused': number;
  /** Unused: Must be zero */
  'http2.flags.unused_continuation': number;
  /** Unused: Must be zero */
  'http2.flags.unused_data': number;
  /** Unused: Must be zero */
  'http2.flags.unused_headers': number;
  /** Unused: Must be zero */
  'http2.flags.unused_ping': number;
  /** Unused: Must be zero */
  'http2.flags.unused_push_promise': number;
  /** Unused: Must be zero */
  'http2.flags.unused_settings': number;
  /** Additional Debug Data */
  'http2.goaway.addata': Uint8Array;
  /** Error: The error code indicates the reason for closing the connection */
  'http2.goaway.error': number;
  /** Last-Stream-ID: Contains the highest numbered stream identifier for which the sender of the GOAWAY frame has received frames on and might have taken some action on */
  'http2.goaway.last_stream_id': number;
  /** Reserved: Must be zero */
  'http2.goaway.r': number;
  /** Reserved: Must be zero */
  'http2.goway.r': number;
  /** Header */
  'http2.header': true;
  /** Header Count */
  'http2.header.count': number;
  /** Index */
  'http2.header.index': number;
  /** Header Length */
  'http2.header.length': number;
  /** Name */
  'http2.header.name': string;
  /** Name Length */
  'http2.header.name.length': number;
  /** Representation */
  'http2.header.repr': string;
  /** Unescaped */
  'http2.header.unescaped': string;
  /** Value */
  'http2.header.value': string;
  /** Value Length */
  'http2.header.value.length': number;
  /** Decompression stopped after 200 header lines. */
  'http2.header_lines_exceeded': true;
  /** Decompression stopped. */
  'http2.header_size_exceeded': true;
  /** Header table size update */
  'http2.header_table_size_update': true;
  /** Header table size */
  'http2.header_table_size_update.header_table_size': number;
  /** Header Block Fragment: A header block fragment */
  'http2.headers': Uint8Array;
  /** accept: Media types that are acceptable to the user agent */
  'http2.headers.accept': string;
  /** accept-charset: Acceptable charsets in textual responses for the user agent */
  'http2.headers.accept_charset': string;
  /** accept-encoding: Acceptable content codings (like compression) in responses for the user agent */
  'http2.headers.accept_encoding': string;
  /** accept-language: Preferred natural languages for the user agent */
  'http2.headers.accept_language': string;
  /** accept-ranges: Bytes range which server may use for partial data transfer */
  'http2.headers.accept_ranges': string;
  /** access-control-allow-origin: Origin control for cross-origin resource sharing */
  'http2.headers.access_control_allow_origin': string;
  /** age: Time in seconds which was spent for transferring data through proxy */
  'http2.headers.age': bigint;
  /** allow: List of allowed methods for request */
  'http2.headers.allow': string;
  /** :authority: Authority portion of the target URI */
  'http2.headers.authority': string;
  /** authorization: Credentials for a server-side authorization */
  'http2.headers.authorization': string;
  /** cache-control: Request or response directives for a cache control */
  'http2.headers.cache_control': string;
  /** content-disposition: Indicates that response will be displayed as page or downloaded with dialog box */
  'http2.headers.content_disposition': string;
  /** content-encoding */
  'http2.headers.content_encoding': string;
  /** content-language */
  'http2.headers.content_language': string;
  /** content-length: Size of body in bytes */
  'http2.headers.content_length': bigint;
  /** content-location: Alternative URL for a response data */
  'http2.headers.content_location': string;
  /** content-range: Range of bytes which was sent by server for partial data transfer */
  'http2.headers.content_range': string;
  /** content-type: MIME type of response */
  'http2.headers.content_type': string;
  /** cookie: Stored cookies */
  'http2.headers.cookie': string;
  /** date: Date and time at which the data was originated */
  'http2.headers.date': string;
  /** etag: Directive for version indication of resource */
  'http2.headers.etag': string;
  /** expect: Expectations that need to be fulfilled for correct request */
  'http2.headers.expect': string;
  /** expires: Data after which resource will be stale */
  'http2.headers.expires': string;
  /** from: Email of a person who responsible for a requesting data */
  'http2.headers.from': string;
  /** if-match: Mechanism for requesting data matched by a list of ETags */
  'http2.headers.if_match': string;
  /** if-modified-since: Resource will be sent with status code 200 if it was modified otherwise with status code 304 */
  'http2.headers.if_modified_since': string;
  /** if-none-match: Mechanism for requesting data not matched by a list of ETags */
  'http2.headers.if_none_match': string;
  /** if-range: Mechanism for a range request which is used to check if a resource was modified */
  'http2.headers.if_range': string;
  /** if-unmodified-since: Resource will be processed if it was not modified otherwise 412 error will be returned */
  'http2.headers.if_unmodified_since': string;
  /** last-modified: Date and time at which the origin server believes the resource was last modified */
  'http2.headers.last_modified': string;
  /** link: Mechanism for indicating that resource will be preloaded */
  'http2.headers.link': string;
  /** location: Mechanism for indicating that client will be redirected */
  'http2.headers.location': string;
  /** max-forwards: Mechanism for limiting the number of proxies */
  'http2.headers.max_forwards': bigint;
  /** :method */
  'http2.headers.method': string;
  /** Padding octets */
  'http2.headers.padding': Uint8Array;
  /** :path */
  'http2.headers.path': string;
  /** :protocol */
  'http2.headers.protocol': string;
  /** proxy-authenticate: Authentication method that should be used to gain access to a resource behind a proxy server */
  'http2.headers.proxy_authenticate': string;
  /** proxy-authorization: Credentials for a proxy-side authorization */
  'http2.headers.proxy_authorization': string;
  /** range: Range of resource bytes that server should return */
  'http2.headers.range': string;
  /** referer: Address of the previous web page */
  'http2.headers.referer': string;
  /** refresh: Time in seconds after which client will be redirected by given url */
  'http2.headers.refresh': string;
  /** retry-after: Mechanism to indicate when resource expected to be available */
  'http2.headers.retry_after': string;
  /** :scheme */
  'http2.headers.scheme': string;
  /** server: Information about server software */
  'http2.headers.server': string;
  /** set-cookie: Send a cookie to the client */
  'http2.headers.set_cookie': string;
  /** :status */
  'http2.headers.status': number;
  /** strict-transport-security: HSTS indicates that resource should be accessed only using HTTPS */
  'http2.headers.strict_transport_security': string;
  /** user-agent: Information about client software */
  'http2.headers.user_agent': string;
  /** vary: Mechanism for selecting which header will be used for content negotiation algorithm */
  'http2.headers.vary': string;
  /** via: Additional information for loop detection and protocol capabilities in proxy requests */
  'http2.headers.via': string;
  /** Weight: An 8-bit weight for the identified priority */
  'http2.headers.weight': number;
  /** Weight real: Real Weight value (Add one to value) */
  'http2.headers.weight_real': number;
  /** www-authenticate: Authentication method that should be used to gain access to a resource */
  'http2.headers.www_authenticate': string;
  /** Length: The length (24 bits) of the frame payload (The 9 octets of the frame header are not included) */
  'http2.length': number;
  /** Magic */
  'http2.magic': string;
  /** Origin */
  'http2.origin': true;
  /** Origin: A sequence of characters containing ASCII serialisation of an origin that server is authoritative for. */
  'http2.origin.origin': string;
  /** Origin Length: indicating the length, in octets, of the Origin field. */
  'http2.origin.origin_len': number;
  /** Pad Length */
  'http2.pad_length': number;
  /** Pad Length: Padding size */
  'http2.padding': number;
  /** Ping */
  'http2.ping': Uint8Array;
  /** Pong */
  'http2.pong': Uint8Array;
  /** Priority Update Field Value */
  'http2.priority_update_field_value': string;
  /** Priority Update Stream ID */
  'http2.priority_update_stream_id': bigint;
  /** Header Block Fragment: Containing request header fields */
  'http2.push_promise.header': Uint8Array;
  /** Padding octets */
  'http2.push_promise.padding': Uint8Array;
  /** Promised-Stream-ID: Identifies the stream the endpoint intends to start sending frames for */
  'http2.push_promise.promised_stream_id': number;
  /** Reserved: Must be zero */
  'http2.push_promise.r': number;
  /** Reserved: The semantics of this bit are undefined and the bit MUST remain unset (0) when sending and MUST be ignored when receiving */
  'http2.r': number;
  /** Reassembly failed */
  'http2.reassembly_error': true;
  /** Full request URI: The full requested URI (including host name) */
  'http2.request.full_uri': string;
  /** Request in frame: This frame is a response to a HTTP2 request contained in frame with this number */
  'http2.request_in': number;
  /** Response in frame: This request will be responded in the frame with this number */
  'http2.response_in': number;
  /** Error: The error code indicates why the stream is being terminated */
  'http2.rst_stream.error': number;
  /** Settings */
  'http2.settings': true;
  /** Enable PUSH: The initial value is 1, which indicates that push is permitted */
  'http2.settings.enable_push': number;
  /** Extended CONNECT: Indicates support for the extended CONNECT method extension defined RFC 8441. */
  'http2.settings.extended_connect': number;
  /** Header table size: Allows the sender to inform the remote endpoint of the size of the header compression table used to decode header blocks. The initial value is 4096 bytes */
  'http2.settings.header_table_size': number;
  /** Settings Identifier */
  'http2.settings.id': number;
  /** Initial Window Size: Indicates the sender's initial window size (in bytes) for stream level flow control */
  'http2.settings.initial_window_size': number;
  /** Max concurrent streams: Indicates the maximum number of concurrent streams that the sender will allow */
  'http2.settings.max_concurrent_streams': number;
  /** Max frame size: Indicates the size of the largest frame payload that the sender will allow */
  'http2.settings.max_frame_size': number;
  /** Max header list size: This advisory setting informs a peer of the maximum size of header list that the sender is prepared to accept. */
  'http2.settings.max_header_list_size': number;
  /** No RFC7540 Priorities */
  'http2.settings.no_rfc7540_priorities': number;
  /** TLS Renegotiation Permitted: Indicates the sender's capability and willingness to employ TLS renegotiation */
  'http2.settings.tls_reneg_permitted': number;
  /** Unknown Settings */
  'http2.settings.unknown': number;
  /** Stream */
  'http2.stream': true;
  /** Stream Dependency: An identifier for the stream that this stream depends on */
  'http2.stream_dependency': number;
  /** Stream Identifier: A 31-bit stream identifier */
  'http2.streamid': number;
  /** Time since request: Time since the request was sent */
  'http2.time': bigint;
  /** Type: The frame type determines how the remainder of the frame header and payload are interpreted */
  'http2.type': number;
  /** Unknown */
  'http2.unknown': Uint8Array;
  /** Reserved: Must be zero */
  'http2.window_update.r': number;
  /** Window Size Increment: Indicating the number of bytes that the sender can transmit in addition to the existing flow control window */
  'http2.window_update.window_size_increment': number;
}
