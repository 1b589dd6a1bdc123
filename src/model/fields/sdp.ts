// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of sdp. */
export interface SdpFields {
  /** Bandwidth Information (b) */
  'sdp.bandwidth': string;
  /** Bandwidth Modifier */
  'sdp.bandwidth.modifier': string;
  /** Bandwidth Value (in kbits/s) */
  'sdp.bandwidth.value': string;
  /** Audio Channels */
  'sdp.channels': string;
  /** Connection Information (c) */
  'sdp.connection_info': string;
  /** Connection Address */
  'sdp.connection_info.address': string;
  /** Connection Address Type */
  'sdp.connection_info.address_type': string;
  /** Connection Network Type */
  'sdp.connection_info.network_type': string;
  /** Connection Number of Addresses */
  'sdp.connection_info.num_addr': string;
  /** Connection TTL */
  'sdp.connection_info.ttl': string;
  /** Crypto suite */
  'sdp.crypto.crypto_suite': string;
  /** Lifetime */
  'sdp.crypto.lifetime': string;
  /** Master Key */
  'sdp.crypto.master_key': Uint8Array;
  /** Master salt */
  'sdp.crypto.master_salt': Uint8Array;
  /** mki-value */
  'sdp.crypto.mki-valu': string;
  /** mki_length */
  'sdp.crypto.mki_length': string;
  /** tag */
  'sdp.crypto.tag': number;
  /** Data */
  'sdp.data': Uint8Array;
  /** E-mail Address (e) */
  'sdp.email': string;
  /** Encryption Key (k) */
  'sdp.encryption_key': string;
  /** Key Data */
  'sdp.encryption_key.data': string;
  /** Key Type */
  'sdp.encryption_key.type': string;
  /** Level */
  'sdp.fmtp.h263level': number;
  /** Profile */
  'sdp.fmtp.h263profile': number;
  /** Packetization mode */
  'sdp.fmtp.h264_packetization_mode': number;
  /** Media format specific parameters: Format specific parameter(fmtp) */
  'sdp.fmtp.parameter': string;
  /** Level Code */
  'sdp.fmtp.profile_level_id': number;
  /** h223LogicalChannelParameters */
  'sdp.h223LogicalChannelParameters': true;
  /** Connection Address: IP address or FQDN of the candidate */
  'sdp.ice_candidate.address': string;
  /** Component ID: Media component identifier (For RTP media, 1 is RTP, 2 is RTCP) */
  'sdp.ice_candidate.componentid': string;
  /** Foundation: Identifier, same for two candidates with same type, base address, protocol and STUN server */
  'sdp.ice_candidate.foundation': string;
  /** Candidate Port: Port of the candidate */
  'sdp.ice_candidate.port': string;
  /** Priority */
  'sdp.ice_candidate.priority': string;
  /** Transport protocol */
  'sdp.ice_candidate.transport': string;
  /** Candidate Type: The origin of the address and port, i.e. where it was learned */
  'sdp.ice_candidate.type': string;
  /** Invalid line */
  'sdp.invalid': string;
  /** Invalid number of audio channels */
  'sdp.invalid_channels': true;
  /** Invalid conversion */
  'sdp.invalid_conversion': true;
  /** Invalid crypto mki length */
  'sdp.invalid_crypto_mki_length': true;
  /** Invalid crypto tag */
  'sdp.invalid_crypto_tag': true;
  /** Invalid key-param (no ':' delimiter) */
  'sdp.invalid_key_param': true;
  /** Invalid SDP whitespace (extra space character) */
  'sdp.invalid_line.extra_space': true;
  /** Invalid SDP line (missing required fields) */
  'sdp.invalid_line.missing_fields': true;
  /** Invalid SDP line (no '=' delimiter) */
  'sdp.invalid_line.no_equal': true;
  /** Invalid media format */
  'sdp.invalid_media_format': true;
  /** Invalid media port */
  'sdp.invalid_media_port': true;
  /** Invalid sample rate */
  'sdp.invalid_sample_rate': true;
  /** IPBCP Command Type */
  'sdp.ipbcp.command': string;
  /** IPBCP Protocol Version */
  'sdp.ipbcp.version': string;
  /** Key and Salt */
  'sdp.key_and_salt': Uint8Array;
  /** Key Management */
  'sdp.key_mgmt': string;
  /** Key Management Data */
  'sdp.key_mgmt.data': Uint8Array;
  /** Key Management Protocol (kmpid) */
  'sdp.key_mgmt.kmpid': string;
  /** Media Description, name and address (m) */
  'sdp.media': string;
  /** Media Format */
  'sdp.media.format': string;
  /** Media Type */
  'sdp.media.media': string;
  /** Media Port */
  'sdp.media.port': number;
  /** Media Port */
  'sdp.media.port_string': string;
  /** Media Port Count */
  'sdp.media.portcount': string;
  /** Media Protocol */
  'sdp.media.proto': string;
  /** Media Attribute (a) */
  'sdp.media_attr': string;
  /** Media Attribute Fieldname */
  'sdp.media_attribute.field': string;
  /** Media Attribute Value */
  'sdp.media_attribute.value': string;
  /** Media Title (i) */
  'sdp.media_title': string;
  /** MIME Type: SDP MIME Type */
  'sdp.mime.type': string;
  /** NAL unit 1 string */
  'sdp.nal_unit_1_string': string;
  /** NAL unit 2 string */
  'sdp.nal_unit_2_string': string;
  /** Owner/Creator, Session Id (o) */
  'sdp.owner': string;
  /** Owner Address */
  'sdp.owner.address': string;
  /** Owner Address Type */
  'sdp.owner.address_type': string;
  /** Owner Network Type */
  'sdp.owner.network_type': string;
  /** Session ID */
  'sdp.owner.sessionid': string;
  /** Owner Username */
  'sdp.owner.username': string;
  /** Session Version */
  'sdp.owner.version': string;
  /** Phone Number (p) */
  'sdp.phone': string;
  /** Repeat Time (r) */
  'sdp.repeat_time': string;
  /** Repeat Duration */
  'sdp.repeat_time.duration': string;
  /** Repeat Interval */
  'sdp.repeat_time.interval': string;
  /** Repeat Offset */
  'sdp.repeat_time.offset': string;
  /** Sample Rate */
  'sdp.sample_rate': string;
  /** Session Attribute (a) */
  'sdp.session_attr': string;
  /** Session Attribute Fieldname */
  'sdp.session_attr.field': string;
  /** Session Attribute Value */
  'sdp.session_attr.value': string;
  /** Session Information (i) */
  'sdp.session_info': string;
  /** Session Name (s) */
  'sdp.session_name': string;
  /** Time Description, active time (t) */
  'sdp.time': string;
  /** Session Start Time */
  'sdp.time.start': string;
  /** Session Stop Time */
  'sdp.time.stop': string;
  /** Time Zone Adjustments (z) */
  'sdp.timezone': string;
  /** Timezone Offset */
  'sdp.timezone.offset': string;
  /** Timezone Time */
  'sdp.timezone.time': string;
  /** Unknown */
  'sdp.unknown': string;
  /** URI of Description (u) */
  'sdp.uri': string;
  /** Session Description Protocol Version (v) */
  'sdp.version': string;
}
