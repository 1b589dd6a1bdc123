// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of http. */
export interface HttpFields {
  /** Accept: HTTP Accept */
  'http.accept': string;
  /** Accept Encoding: HTTP Accept Encoding */
  'http.accept_encoding': string;
  /** Accept-Language: HTTP Accept Language */
  'http.accept_language': string;
  /** Credentials */
  'http.authbasic': string;
  /** Citrix AG Auth: true if CitrixAGBasic Auth */
  'http.authcitrix': boolean;
  /** Citrix AG Domain */
  'http.authcitrix.domain': string;
  /** Citrix AG Password */
  'http.authcitrix.password': string;
  /** Citrix AG Session ID */
  'http.authcitrix.session': string;
  /** Citrix AG Username */
  'http.authcitrix.user': string;
  /** Authorization: HTTP Authorization header */
  'http.authorization': string;
  /** Illegal characters found in header name */
  'http.bad_header_name': true;
  /** HTTP Chunked Body fragment */
  'http.body.fragment': number;
  /** HTTP Chunked Body fragment count */
  'http.body.fragment.count': number;
  /** HTTP Chunked Body defragment error */
  'http.body.fragment.error': number;
  /** HTTP Chunked Body has multiple tail fragments */
  'http.body.fragment.multiple_tails': boolean;
  /** HTTP Chunked Body fragment overlap */
  'http.body.fragment.overlap': boolean;
  /** HTTP Chunked Body fragment overlapping with conflicting data */
  'http.body.fragment.overlap.conflicts': boolean;
  /** HTTP Chunked Body fragment too long */
  'http.body.fragment.too_long_fragment': boolean;
  /** Reassembled HTTP Chunked Body fragments */
  'http.body.fragments': true;
  /** Reassembled data */
  'http.body.reassembled.data': Uint8Array;
  /** Reassembled in */
  'http.body.reassembled.in': number;
  /** Reassembled length */
  'http.body.reassembled.length': number;
  /** HTTP Chunked Body segment */
  'http.body.segment': Uint8Array;
  /** Cache-Control: HTTP Cache Control */
  'http.cache_control': string;
  /** Formatted text */
  'http.chat': true;
  /** Chunk boundary */
  'http.chunk_boundary': Uint8Array;
  /** Chunk data */
  'http.chunk_data': Uint8Array;
  /** Chunk size */
  'http.chunk_size': number;
  /** trailer-part: Optional trailer in a chunked body */
  'http.chunked_trailer_part': string;
  /** Connection: HTTP Connection */
  'http.connection': string;
  /** Content-Encoding: HTTP Content-Encoding header */
  'http.content_encoding': string;
  /** Content length */
  'http.content_length': bigint;
  /** Content-Length: HTTP Content-Length header */
  'http.content_length_header': string;
  /** Content-Range: HTTP Content-Range */
  'http.content_range': string;
  /** Content-Type: HTTP Content-Type header */
  'http.content_type': string;
  /** Cookie: HTTP Cookie */
  'http.cookie': string;
  /** Cookie pair: A name/value HTTP cookie pair */
  'http.cookie_pair': string;
  /** Date: HTTP Date */
  'http.date': string;
  /** Decompression disabled */
  'http.decompression_disabled': true;
  /** Decompression failed */
  'http.decompression_failed': true;
  /** Excess data after a body (not a new request/response), previous Content-Length bogus? */
  'http.excess_data': true;
  /** File Data */
  'http.file_data': string | Uint8Array;
  /** Host: HTTP Host */
  'http.host': string;
  /** HTTP2-Settings */
  'http.http2_settings': string;
  /** HTTP2 Settings URI */
  'http.http2_settings_uri': Uint8Array;
  /** Last-Modified: HTTP Last Modified */
  'http.last_modified': string;
  /** Leading CRLF previous message in the stream may have extra CRLF */
  'http.leading_crlf': true;
  /** Location: HTTP Location */
  'http.location': string;
  /** Next request in frame: The next HTTP request starts in packet number */
  'http.next_request_in': number;
  /** Next response in frame: The next HTTP response starts in packet number */
  'http.next_response_in': number;
  /** Notification: true if HTTP notification */
  'http.notification': boolean;
  /** Path segment */
  'http.path_segment': string;
  /** Path sub segment */
  'http.path_sub_segment': string;
  /** Prev request in frame: The previous HTTP request starts in packet number */
  'http.prev_request_in': number;
  /** Prev response in frame: The previous HTTP response starts in packet number */
  'http.prev_response_in': number;
  /** Proxy-Authenticate: HTTP Proxy-Authenticate header */
  'http.proxy_authenticate': string;
  /** Proxy-Authorization: HTTP Proxy-Authorization header */
  'http.proxy_authorization': string;
  /** Proxy-Connect-Hostname: HTTP Proxy Connect Hostname */
  'http.proxy_connect_host': string;
  /** Proxy-Connect-Port: HTTP Proxy Connect Port */
  'http.proxy_connect_port': number;
  /** Range: HTTP Range */
  'http.range': string;
  /** Referer: HTTP Referer */
  'http.referer': string;
  /** Request: true if HTTP request */
  'http.request': boolean;
  /** Full request URI: The full requested URI (including host name) */
  'http.request.full_uri': string;
  /** Request line */
  'http.request.line': string;
  /** Request Method: HTTP Request Method */
  'http.request.method': string;
  /** Request URI: HTTP Request-URI */
  'http.request.uri': string;
  /** Request URI Path: HTTP Request-URI Path */
  'http.request.uri.path': string;
  /** Request URI Path Segment */
  'http.request.uri.path.segment': string;
  /** Request URI Query: HTTP Request-URI Query */
  'http.request.uri.query': string;
  /** Request URI Query Parameter: HTTP Request-URI Query Parameter */
  'http.request.uri.query.parameter': string;
  /** Request Version: HTTP Request HTTP-Version */
  'http.request.version': string;
  /** Request in frame: This packet is a response to the packet with this number */
  'http.request_in': number;
  /** Request number */
  'http.request_number': number;
  /** Response: true if HTTP response */
  'http.response': boolean;
  /** Status Code: HTTP Response Status Code */
  'http.response.code': number;
  /** Status Code Description: HTTP Response Status Code Description */
  'http.response.code.desc': string;
  /** Response line */
  'http.response.line': string;
  /** Response Phrase: HTTP Response Reason Phrase */
  'http.response.phrase': string;
  /** Response Version: HTTP Response HTTP-Version */
  'http.response.version': string;
  /** Request URI: HTTP Response For-URI */
  'http.response_for.uri': string;
  /** Response in frame: This packet will be responded in the packet with this number */
  'http.response_in': number;
  /** Response number */
  'http.response_number': number;
  /** Sec-WebSocket-Accept */
  'http.sec_websocket_accept': string;
  /** Sec-WebSocket-Extensions */
  'http.sec_websocket_extensions': string;
  /** Sec-WebSocket-Key */
  'http.sec_websocket_key': string;
  /** Sec-WebSocket-Protocol */
  'http.sec_websocket_protocol': string;
  /** Sec-WebSocket-Version */
  'http.sec_websocket_version': string;
  /** Server: HTTP Server */
  'http.server': string;
  /** Set-Cookie: HTTP Set Cookie */
  'http.set_cookie': string;
  /** HTTP body subdissector failed, trying heuristic subdissector */
  'http.subdissector_failed': true;
  /** The Content-Length and Transfer-Encoding header must not be set together */
  'http.te_and_length': true;
  /** Unknown transfer coding name in Transfer-Encoding header */
  'http.te_unknown': true;
  /** Time since request: Time since the request was sent */
  'http.time': bigint;
  /** Unencrypted HTTP protocol detected over encrypted port, could indicate a dangerous misconfiguration. */
  'http.tls_port': true;
  /** Transfer-Encoding: HTTP Transfer-Encoding header */
  'http.transfer_encoding': string;
  /** Unknown header */
  'http.unknown_header': string;
  /** Upgrade: HTTP Upgrade header */
  'http.upgrade': string;
  /** User-Agent: HTTP User-Agent header */
  'http.user_agent': string;
  /** WWW-Authenticate: HTTP WWW-Authenticate header */
  'http.www_authenticate': string;
  /** X-Forwarded-For: HTTP X-Forwarded-For */
  'http.x_forwarded_for': string;
}
