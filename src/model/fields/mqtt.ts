// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of mqtt. */
export interface MqttFields {
  /** Reason Code: MQTT Reason Code */
  'mqtt.auth.reason_code': number;
  /** Client ID */
  'mqtt.clientid': string;
  /** Client ID Length */
  'mqtt.clientid_len': number;
  /** Acknowledge Flags */
  'mqtt.conack.flags': number;
  /** Reserved */
  'mqtt.conack.flags.reserved': boolean;
  /** Session Present (version 3.1.1) */
  'mqtt.conack.flags.sp': boolean;
  /** Return Code */
  'mqtt.conack.val': number;
  /** Clean Session Flag */
  'mqtt.conflag.cleansess': boolean;
  /** Password Flag */
  'mqtt.conflag.passwd': boolean;
  /** QoS Level */
  'mqtt.conflag.qos': number;
  /** (Reserved) */
  'mqtt.conflag.reserved': boolean;
  /** Will Retain */
  'mqtt.conflag.retain': boolean;
  /** User Name Flag */
  'mqtt.conflag.uname': boolean;
  /** Will Flag */
  'mqtt.conflag.willflag': boolean;
  /** Connect Flags */
  'mqtt.conflags': number;
  /** Reason Code: MQTT Reason Code */
  'mqtt.connack.reason_code': number;
  /** Reason Code: MQTT Reason Code */
  'mqtt.disconnect.reason_code': number;
  /** DUP Flag */
  'mqtt.dupflag': boolean;
  /** Reserved: Fixed Header Reserved Field */
  'mqtt.hdr_reserved': number;
  /** Header Flags */
  'mqtt.hdrflags': number;
  /** Length cannot be 0 */
  'mqtt.illegal_topic_length': true;
  /** Keep Alive */
  'mqtt.kalive': number;
  /** Msg Len */
  'mqtt.len': bigint;
  /** Message */
  'mqtt.msg': Uint8Array;
  /** Message decoded as */
  'mqtt.msg_decoded_as': string;
  /** Message */
  'mqtt.msg_text': string;
  /** Message Identifier */
  'mqtt.msgid': number;
  /** Message Type */
  'mqtt.msgtype': number;
  /** Password */
  'mqtt.passwd': string;
  /** Password Length */
  'mqtt.passwd_len': number;
  /** Key */
  'mqtt.prop_key': string;
  /** Key Length */
  'mqtt.prop_key_len': number;
  /** Value */
  'mqtt.prop_number': number;
  /** Value */
  'mqtt.prop_string': string;
  /** Length */
  'mqtt.prop_string_len': number;
  /** Unknown Property */
  'mqtt.prop_unknown': string;
  /** Value */
  'mqtt.prop_value': string;
  /** Value Length */
  'mqtt.prop_value_len': number;
  /** Properties */
  'mqtt.properties': true;
  /** Content Type */
  'mqtt.property.content_type': string;
  /** QoS */
  'mqtt.property.max_qos': number;
  /** Topic Alias */
  'mqtt.property.topic_alias': number;
  /** ID: Property Id */
  'mqtt.property_id': number;
  /** Total Length */
  'mqtt.property_len': bigint;
  /** Protocol Name Length */
  'mqtt.proto_len': number;
  /** Protocol Name */
  'mqtt.protoname': string;
  /** Reason Code: MQTT Reason Code */
  'mqtt.puback.reason_code': number;
  /** Reason Code: MQTT Reason Code */
  'mqtt.pubcomp.reason_code': number;
  /** Reason Code: MQTT Reason Code */
  'mqtt.pubrec.reason_code': number;
  /** Reason Code: MQTT Reason Code */
  'mqtt.pubrel.reason_code': number;
  /** QoS Level */
  'mqtt.qos': number;
  /** Retain */
  'mqtt.retain': boolean;
  /** Reserved: Fixed Header Reserved Field */
  'mqtt.retain_reserved': number;
  /** Requested QoS */
  'mqtt.sub.qos': number;
  /** Granted QoS */
  'mqtt.suback.qos': number;
  /** Reason Code: MQTT Reason Code */
  'mqtt.suback.reason_code': number;
  /** Subscription Options */
  'mqtt.subscription_options': number;
  /** No Local */
  'mqtt.subscription_options_nl': boolean;
  /** QoS */
  'mqtt.subscription_options_qos': number;
  /** Retain As Published */
  'mqtt.subscription_options_rap': boolean;
  /** Reserved */
  'mqtt.subscription_options_reserved': number;
  /** Retain Handling */
  'mqtt.subscription_options_retain': number;
  /** Topic */
  'mqtt.topic': string;
  /** Topic Length */
  'mqtt.topic_len': number;
  /** Unknown topic alias */
  'mqtt.unknown_topic_alias': true;
  /** Unknown version (missing the CONNECT packet?) */
  'mqtt.unknown_version': true;
  /** Reason Code: MQTT Reason Code */
  'mqtt.unsuback.reason_code': number;
  /** User Name */
  'mqtt.username': string;
  /** User Name Length */
  'mqtt.username_len': number;
  /** Version: MQTT version */
  'mqtt.ver': number;
  /** Will Properties */
  'mqtt.will_properties': true;
  /** Will Message */
  'mqtt.willmsg': Uint8Array;
  /** Will Message Length */
  'mqtt.willmsg_len': number;
  /** Will Message */
  'mqtt.willmsg_text': string;
  /** Will Topic */
  'mqtt.willtopic': string;
  /** Will Topic Length */
  'mqtt.willtopic_len': number;
}
