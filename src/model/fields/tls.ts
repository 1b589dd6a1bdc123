// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of tls. */
export interface TlsFields {
  /** Alert Message */
  'tls.alert_message': true;
  /** Description: Alert message description */
  'tls.alert_message.desc': number;
  /** Level: Alert message level */
  'tls.alert_message.level': number;
  /** Encrypted Application Data: Payload is encrypted application data */
  'tls.app_data': Uint8Array;
  /** Application Data Protocol */
  'tls.app_data_proto': string;
  /** Change Cipher Spec Message: Signals a change in cipher specifications */
  'tls.change_cipher_spec': true;
  /** Algorithm */
  'tls.compress_certificate.algorithm': number;
  /** Algorithms Length */
  'tls.compress_certificate.algorithms_length': number;
  /** Compressed Certificate Message */
  'tls.compress_certificate.compressed_certificate_message': Uint8Array;
  /** Length */
  'tls.compress_certificate.compressed_certificate_message.length': number;
  /** Uncompressed Length */
  'tls.compress_certificate.uncompressed_length': number;
  /** Connection ID */
  'tls.connection_id': Uint8Array;
  /** Connection ID length */
  'tls.connection_id_length': number;
  /** Decompression error */
  'tls.decompression_error': true;
  /** Maximum Early Data Size: Maximum amount of 0-RTT data that the client may send */
  'tls.early_data.max_early_data_size': number;
  /** Cipher Suite: The cipher suite used to encrypt ClientHelloInner */
  'tls.ech.cipher_suite': true;
  /** Client Hello type */
  'tls.ech.client_hello_type': number;
  /** Config Id: The ECHConfigContents.key_config.config_id for the chosen ECHConfig */
  'tls.ech.config_id': number;
  /** Confirmation of ECH acceptance in a HelloRetryRequest */
  'tls.ech.confirmation': Uint8Array;
  /** ECHConfig: Encrypted ClientHello (ECH) Configuration */
  'tls.ech.echconfig': true;
  /** Length: Encrypted ClientHello: ECHConfig length */
  'tls.ech.echconfig.length': number;
  /** Version: Encrypted ClientHello: ECHConfig version */
  'tls.ech.echconfig.version': number;
  /** Extensions: A list of extensions that the client must take into consideration when generating a ClientHello message */
  'tls.ech.echconfigcontents.extensions': Uint8Array;
  /** Extensions length: Length of the Extensions field */
  'tls.ech.echconfigcontents.extensions_length': number;
  /** Maximum Name Length: The longest name of a backend server, if known */
  'tls.ech.echconfigcontents.maximum_name_length': number;
  /** Public Name: The DNS name of the client-facing server, i.e., the entity trusted to update the ECH configuration */
  'tls.ech.echconfigcontents.public_name': string;
  /** Public Name length: Length of the Public Name field */
  'tls.ech.echconfigcontents.public_name_length': number;
  /** ECHConfigList: Encrypted ClientHello (ECH) Configurations */
  'tls.ech.echconfiglist': true;
  /** ECHConfigList length: Encrypted ClientHello (ECH) Configurations length */
  'tls.ech.echconfiglist_length': number;
  /** Enc: The HPKE encapsulated key, used by servers to decrypt the corresponding payload field */
  'tls.ech.enc': Uint8Array;
  /** Enc length */
  'tls.ech.enc_length': number;
  /** ECH Encrypted Padding: Must be zero */
  'tls.ech.encrypted_padding': Uint8Array;
  /** HPKE Key Config */
  'tls.ech.hpke.keyconfig': true;
  /** Cipher Suite: HPKE Cipher Suite */
  'tls.ech.hpke.keyconfig.cipher_suite': true;
  /** AEAD Id: HPKE AEAD Id */
  'tls.ech.hpke.keyconfig.cipher_suite.aead_id': number;
  /** KDF Id: HPKE KDF Id */
  'tls.ech.hpke.keyconfig.cipher_suite.kdf_id': number;
  /** Cipher Suites: HPKE Cipher Suites */
  'tls.ech.hpke.keyconfig.cipher_suites': true;
  /** Cipher Suites length: HPKE Cipher Suites length */
  'tls.ech.hpke.keyconfig.cipher_suites_length': number;
  /** Config Id: HPKE Config Id */
  'tls.ech.hpke.keyconfig.config_id': number;
  /** KEM Id: HPKE KEM Id */
  'tls.ech.hpke.keyconfig.kem_id': number;
  /** Public Key: HPKE Public Key */
  'tls.ech.hpke.keyconfig.public_key': Uint8Array;
  /** Public Key length: HPKE Public Key length */
  'tls.ech.hpke.keyconfig.public_key_length': number;
  /** Payload: The serialized and encrypted ClientHelloInner structure */
  'tls.ech.payload': Uint8Array;
  /** Payload length: Payload Length */
  'tls.ech.payload_length': number;
  /** Retry Configs: ECHConfig structures for one-time use by the client in a retry connection */
  'tls.ech.retry_configs': true;
  /** Calculated ECH Confirmation matches Server Random bytes, ECH was accepted */
  'tls.ech_accepted': true;
  /** Invalid/unknown ECHConfig version */
  'tls.ech_echconfig_invalid_version': true;
  /** Calculated ECH Confirmation does not match Server Random bytes, ECH was rejected */
  'tls.ech_rejected': true;
  /** Encrypted SNI: The encrypted ClientESNIInner structure */
  'tls.esni.encrypted_sni': Uint8Array;
  /** Encrypted SNI Length */
  'tls.esni.encrypted_sni_length': number;
  /** Nonce: Contents of ClientESNIInner.nonce */
  'tls.esni.nonce': Uint8Array;
  /** Record Digest: Cryptographic hash of the ESNIKeys from which the ESNI key was obtained */
  'tls.esni.record_digest': Uint8Array;
  /** Record Digest Length */
  'tls.esni.record_digest_length': number;
  /** Cipher Suite: Cipher suite used to encrypt the SNI */
  'tls.esni.suite': number;
  /** Certificate Extension OID */
  'tls.extension.oid_filters.oid': string;
  /** Certificate Extension OID Length */
  'tls.extension.oid_filters.oid_length': number;
  /** Certificate Extension Values Length */
  'tls.extension.oid_filters.values_length': number;
  /** OID Filters Length */
  'tls.extension.oid_filters_length': number;
  /** PSK Key Exchange Mode: Key exchange modes where the client supports use of PSKs */
  'tls.extension.psk_ke_mode': number;
  /** PSK Key Exchange Modes Length */
  'tls.extension.psk_ke_modes_length': number;
  /** Handshake Protocol: Handshake protocol message */
  'tls.handshake': true;
  /** Certificate type */
  'tls.handshake.cert_type': number;
  /** Certificate Type */
  'tls.handshake.cert_type.type': number;
  /** Certificate Type List */
  'tls.handshake.cert_type.types': true;
  /** Certificate Type List Length */
  'tls.handshake.cert_type.types_len': number;
  /** Certificate types: List of certificate types */
  'tls.handshake.cert_types': true;
  /** Certificate types count: Count of certificate types */
  'tls.handshake.cert_types_count': number;
  /** Padding that MUST be 0x01 for backwards compatibility */
  'tls.handshake.cert_url.padding': true;
  /** SHA1 Hash of the certificate */
  'tls.handshake.cert_url.sha1': Uint8Array;
  /** URL used to fetch the certificate(s) */
  'tls.handshake.cert_url.url': string;
  /** URL and Hash */
  'tls.handshake.cert_url.url_hash': true;
  /** URL and Hash list Length */
  'tls.handshake.cert_url.url_hash_len': number;
  /** URL Length */
  'tls.handshake.cert_url.url_len': number;
  /** Certificate Chain Type for Client Certificate URL */
  'tls.handshake.cert_url_type': number;
  /** Certificate */
  'tls.handshake.certificate': Uint8Array;
  /** Certificate Length: Length of certificate */
  'tls.handshake.certificate_length': number;
  /** Certificate Request Context: Value from CertificateRequest or empty for server auth */
  'tls.handshake.certificate_request_context': Uint8Array;
  /** Certificate Request Context Length */
  'tls.handshake.certificate_request_context_length': number;
  /** Certificates: List of certificates */
  'tls.handshake.certificates': true;
  /** Certificates Length: Length of certificates field */
  'tls.handshake.certificates_length': number;
  /** Challenge data used to authenticate server */
  'tls.handshake.challenge': true;
  /** Challenge Length: Length of challenge field */
  'tls.handshake.challenge_length': number;
  /** Cipher Spec Length: Length of cipher specs field */
  'tls.handshake.cipher_spec_len': number;
  /** Cipher Suites Length: Length of cipher suites field */
  'tls.handshake.cipher_suites_length': number;
  /** Cipher Spec: Cipher specification */
  'tls.handshake.cipherspec': number;
  /** Cipher Suite */
  'tls.handshake.ciphersuite': number;
  /** Ciphersuite not implemented, contact Wireshark developers if you want this to be supported */
  'tls.handshake.ciphersuite.undecoded': true;
  /** Cipher Suites: List of cipher suites supported by client */
  'tls.handshake.ciphersuites': true;
  /** Clear Key Data: Clear portion of MASTER-KEY */
  'tls.handshake.clear_key_data': true;
  /** Clear Key Data Length: Length of clear key data */
  'tls.handshake.clear_key_length': number;
  /** Signature: CertificateVerify's signature */
  'tls.handshake.client_cert_vrfy.sig': Uint8Array;
  /** Signature length: Length of CertificateVerify's signature */
  'tls.handshake.client_cert_vrfy.sig_len': number;
  /** Pubkey: EC Diffie-Hellman client pubkey */
  'tls.handshake.client_point': Uint8Array;
  /** Pubkey Length: Length of client's EC Diffie-Hellman public key */
  'tls.handshake.client_point_len': number;
  /** Client Hello legacy version field specifies version 1.3, not version 1.2; some servers may not be able to handle that. */
  'tls.handshake.client_version_error': true;
  /** Compression Method */
  'tls.handshake.comp_method': number;
  /** Compression Methods: List of compression methods supported by client */
  'tls.handshake.comp_methods': true;
  /** Compression Methods Length: Length of compression methods field */
  'tls.handshake.comp_methods_length': number;
  /** Connection ID: Server's challenge to client */
  'tls.handshake.connection_id': true;
  /** Connection ID Length: Length of connection ID */
  'tls.handshake.connection_id_length': number;
  /** Subject Public Key Info: Delegated Credentials Subject Public Key Info */
  'tls.handshake.cred.pubkey': Uint8Array;
  /** Subject Public Key Info Length: Delegated Credentials Subject Public Key Info Length */
  'tls.handshake.cred.pubkey_len': number;
  /** Signature: Delegated Credentials Signature */
  'tls.handshake.cred.signature': Uint8Array;
  /** Signature Length: Delegated Credentials Signature Length */
  'tls.handshake.cred.signature_len': number;
  /** Valid Time: Delegated Credentials Valid Time */
  'tls.handshake.cred.valid_time': number;
  /** Distinguished Name: Distinguished name of a CA that server trusts */
  'tls.handshake.dname': true;
  /** Distinguished Name Length: Length of distinguished name */
  'tls.handshake.dname_len': number;
  /** Distinguished Names: List of CAs that server trusts */
  'tls.handshake.dnames': true;
  /** Distinguished Names Length: Length of list of CAs that server trusts */
  'tls.handshake.dnames_len': number;
  /** Tree view truncated: Some Distinguished Names are not added to tree pane to limit resources */
  'tls.handshake.dnames_truncated': true;
  /** ECH Confirmation Bytes */
  'tls.handshake.ech_confirm': Uint8Array;
  /** Computed ECH Confirmation Bytes */
  'tls.handshake.ech_confirm_compute': Uint8Array;
  /** Encrypted Key: Secret portion of MASTER-KEY encrypted to server */
  'tls.handshake.encrypted_key': true;
  /** Encrypted Key Data Length: Length of encrypted key data */
  'tls.handshake.encrypted_key_length': number;
  /** Encrypted PreMaster secret */
  'tls.handshake.epms': Uint8Array;
  /** Encrypted PreMaster length: Length of encrypted PreMaster secret */
  'tls.handshake.epms_len': number;
  /** Exponent: RSA-EXPORT exponent */
  'tls.handshake.exponent': Uint8Array;
  /** Exponent Length: Length of RSA-EXPORT exponent */
  'tls.handshake.exponent_len': number;
  /** Extension: Hello extension */
  'tls.handshake.extension': true;
  /** Data: Hello Extension data */
  'tls.handshake.extension.data': Uint8Array;
  /** Mode: Heartbeat extension mode */
  'tls.handshake.extension.heartbeat.mode': number;
  /** Length of a hello extension */
  'tls.handshake.extension.len': number;
  /** Type: Hello extension type */
  'tls.handshake.extension.type': number;
  /** Cookie */
  'tls.handshake.extensions.cookie': Uint8Array;
  /** Cookie length */
  'tls.handshake.extensions.cookie_len': number;
  /** PSK Binder */
  'tls.handshake.extensions.psk.binder': true;
  /** Binder */
  'tls.handshake.extensions.psk.binder.binder': Uint8Array;
  /** Binder Length */
  'tls.handshake.extensions.psk.binder.binder_length': number;
  /** PSK Binders */
  'tls.handshake.extensions.psk.binders': true;
  /** PSK Binders length */
  'tls.handshake.extensions.psk.binders_len': number;
  /** Identities Length */
  'tls.handshake.extensions.psk.identities.length': number;
  /** Identity */
  'tls.handshake.extensions.psk.identity.identity': Uint8Array;
  /** Identity Length */
  'tls.handshake.extensions.psk.identity.identity_length': number;
  /** Obfuscated Ticket Age */
  'tls.handshake.extensions.psk.identity.obfuscated_ticket_age': number;
  /** Selected Identity */
  'tls.handshake.extensions.psk.identity.selected': number;
  /** Session Ticket */
  'tls.handshake.extensions.session_ticket': Uint8Array;
  /** Supported Version */
  'tls.handshake.extensions.supported_version': number;
  /** Supported Versions length */
  'tls.handshake.extensions.supported_versions_len': number;
  /** ALPN Extension Length: Length of the ALPN Extension */
  'tls.handshake.extensions_alpn_len': number;
  /** ALPN Protocol */
  'tls.handshake.extensions_alpn_list': true;
  /** ALPN Next Protocol */
  'tls.handshake.extensions_alpn_str': string;
  /** ALPN string length: Length of ALPN string */
  'tls.handshake.extensions_alpn_str_len': number;
  /** ALPN Opaque Settings */
  'tls.handshake.extensions_alps.settings': Uint8Array;
  /** Supported ALPN List: List of supported ALPN by ALPS */
  'tls.handshake.extensions_alps_alpn_list': true;
  /** Supported ALPN: ALPN supported by ALPS */
  'tls.handshake.extensions_alps_alpn_str': string;
  /** Supported ALPN Length: Length of ALPN string */
  'tls.handshake.extensions_alps_alpn_str_len': number;
  /** ALPS Extension Length: Length of the ALPS Extension */
  'tls.handshake.extensions_alps_len': number;
  /** EC point format: Elliptic curves point format */
  'tls.handshake.extensions_ec_point_format': number;
  /** EC point formats: List of elliptic curves point format */
  'tls.handshake.extensions_ec_point_formats': true;
  /** EC point formats Length: Length of elliptic curves point formats field */
  'tls.handshake.extensions_ec_point_formats_length': number;
  /** Outer Extensions List: List of extensions derived from Outer Client Hello */
  'tls.handshake.extensions_ech_outer_extensions': true;
  /** Outer Extensions List Length */
  'tls.handshake.extensions_ech_outer_extensions_length': number;
  /** Client Key Share Length */
  'tls.handshake.extensions_key_share_client_length': number;
  /** Group */
  'tls.handshake.extensions_key_share_group': number;
  /** Key Exchange */
  'tls.handshake.extensions_key_share_key_exchange': Uint8Array;
  /** Key Exchange Length */
  'tls.handshake.extensions_key_share_key_exchange_length': number;
  /** Selected Group */
  'tls.handshake.extensions_key_share_selected_group': number;
  /** Extensions Length: Length of hello extensions */
  'tls.handshake.extensions_length': number;
  /** Next Protocol */
  'tls.handshake.extensions_npn': string;
  /** Protocol string length: Length of next protocol string */
  'tls.handshake.extensions_npn_str_len': number;
  /** Padding Data: Must be zero */
  'tls.handshake.extensions_padding_data': Uint8Array;
  /** Renegotiation info */
  'tls.handshake.extensions_reneg_info': Uint8Array;
  /** Renegotiation info extension length */
  'tls.handshake.extensions_reneg_info_len': number;
  /** Server Name */
  'tls.handshake.extensions_server_name': string;
  /** Server Name length: Length of server name string */
  'tls.handshake.extensions_server_name_len': number;
  /** Server Name list length: Length of server name list */
  'tls.handshake.extensions_server_name_list_len': number;
  /** Server Name Type */
  'tls.handshake.extensions_server_name_type': number;
  /** SRP username length: Length of Secure Remote Password username field */
  'tls.handshake.extensions_srp_len': number;
  /** SRP username: Secure Remote Password username */
  'tls.handshake.extensions_srp_username': string;
  /** Request Extensions Length */
  'tls.handshake.extensions_status_request_exts_len': number;
  /** Certificate Status Length */
  'tls.handshake.extensions_status_request_len': number;
  /** Certificate Status List Length: CertificateStatusRequestItemV2 list length */
  'tls.handshake.extensions_status_request_list_len': number;
  /** Responder ID list Length */
  'tls.handshake.extensions_status_request_responder_ids_len': number;
  /** Certificate Status Type */
  'tls.handshake.extensions_status_request_type': number;
  /** Supported Group */
  'tls.handshake.extensions_supported_group': number;
  /** Supported Groups List: List of supported groups (formerly Supported Elliptic Curves) */
  'tls.handshake.extensions_supported_groups': true;
  /** Supported Groups List Length */
  'tls.handshake.extensions_supported_groups_length': number;
  /** Handshake Fragment */
  'tls.handshake.fragment': number;
  /** Handshake Fragment count */
  'tls.handshake.fragment.count': number;
  /** Reassembled Handshake Fragments */
  'tls.handshake.fragments': true;
  /** g: Diffie-Hellman g */
  'tls.handshake.g': Uint8Array;
  /** g Length: Length of g */
  'tls.handshake.g_len': number;
  /** Hint: PSK Hint */
  'tls.handshake.hint': Uint8Array;
  /** Hint Length: Length of PSK Hint */
  'tls.handshake.hint_len': number;
  /** Identity: PSK Identity */
  'tls.handshake.identity': Uint8Array;
  /** Identity Length: Length of PSK Identity */
  'tls.handshake.identity_len': number;
  /** JA3 */
  'tls.handshake.ja3': string;
  /** JA3 Fullstring */
  'tls.handshake.ja3_full': string;
  /** JA3S */
  'tls.handshake.ja3s': string;
  /** JA3S Fullstring */
  'tls.handshake.ja3s_full': string;
  /** JA4 */
  'tls.handshake.ja4': string;
  /** JA4_r */
  'tls.handshake.ja4_r': string;
  /** Key Argument (e.g., Initialization Vector) */
  'tls.handshake.key_arg': true;
  /** Key Argument Length: Length of key argument */
  'tls.handshake.key_arg_length': number;
  /** Key Update Request: Whether the receiver should also update its keys */
  'tls.handshake.key_update.request_update': number;
  /** This legacy_version field MUST be ignored. The supported_versions extension is present and MUST be used instead. */
  'tls.handshake.legacy_version': true;
  /** Length of handshake message */
  'tls.handshake.length': number;
  /** Maximum Fragment Length: Maximum fragment length that an endpoint is willing to receive */
  'tls.handshake.max_fragment_length': number;
  /** MD5 Hash: Hash of messages, master_secret, etc. */
  'tls.handshake.md5_hash': true;
  /** Modulus: RSA-EXPORT modulus */
  'tls.handshake.modulus': Uint8Array;
  /** Modulus Length: Length of RSA-EXPORT modulus */
  'tls.handshake.modulus_len': number;
  /** Padding */
  'tls.handshake.npn_padding': Uint8Array;
  /** Padding Length */
  'tls.handshake.npn_padding_len': number;
  /** Selected Protocol: Protocol to be used for connection */
  'tls.handshake.npn_selected_protocol': string;
  /** Selected Protocol Length */
  'tls.handshake.npn_selected_protocol_len': number;
  /** OCSP Response Length */
  'tls.handshake.ocsp_response_len': number;
  /** OCSP Response List Length: OCSPResponseList length */
  'tls.handshake.ocsp_response_list_len': number;
  /** p: Diffie-Hellman p */
  'tls.handshake.p': Uint8Array;
  /** p Length: Length of p */
  'tls.handshake.p_len': number;
  /** Random values used for deriving keys */
  'tls.handshake.random': Uint8Array;
  /** Random Bytes: Random values used for deriving keys */
  'tls.handshake.random_bytes': Uint8Array;
  /** GMT Unix Time: Unix time field of random structure */
  'tls.handshake.random_time': bigint;
  /** Schnorr signature: EC J-PAKE client Schnorr signature */
  'tls.handshake.rc': Uint8Array;
  /** Schnorr signature Length: Length of EC J-PAKE client Schnorr signature */
  'tls.handshake.rc_len': number;
  /** Reassembled Handshake Message in frame: The handshake message is fully reassembled in this frame */
  'tls.handshake.reassembled_in': number;
  /** Schnorr signature: EC J-PAKE server Schnorr signature */
  'tls.handshake.rs': Uint8Array;
  /** Schnorr signature Length: Length of EC J-PAKE server Schnorr signature */
  'tls.handshake.rs_len': number;
  /** Curve Type: Server curve_type */
  'tls.handshake.server_curve_type': number;
  /** It is not legal to send the ServerKeyExchange message for this ciphersuite */
  'tls.handshake.server_keyex_illegal': true;
  /** Named Curve: Server named_curve */
  'tls.handshake.server_named_curve': number;
  /** Pubkey: EC Diffie-Hellman server pubkey */
  'tls.handshake.server_point': Uint8Array;
  /** Pubkey Length: Length of server's EC Diffie-Hellman public key */
  'tls.handshake.server_point_len': number;
  /** Server Hello legacy version field specifies version 1.3, not version 1.2; some middleboxes may not be able to handle that. */
  'tls.handshake.server_version_error': true;
  /** Session ID: Identifies the SSL session, allowing later resumption */
  'tls.handshake.session_id': Uint8Array;
  /** Session ID Hit: Did the server find the client's Session ID? */
  'tls.handshake.session_id_hit': boolean;
  /** Session ID Length: Length of session ID field */
  'tls.handshake.session_id_length': number;
  /** Session ID length error */
  'tls.handshake.session_id_length.error': true;
  /** Session Ticket: New Session Ticket */
  'tls.handshake.session_ticket': Uint8Array;
  /** Session Ticket Age Add: Random 32-bit value to obscure age of ticket */
  'tls.handshake.session_ticket_age_add': number;
  /** Session Ticket Length: New Session Ticket Length */
  'tls.handshake.session_ticket_length': number;
  /** Session Ticket Lifetime Hint: New Session Ticket Lifetime Hint */
  'tls.handshake.session_ticket_lifetime_hint': number;
  /** Session Ticket Nonce: A unique per-ticket value */
  'tls.handshake.session_ticket_nonce': Uint8Array;
  /** Session Ticket Nonce Length */
  'tls.handshake.session_ticket_nonce_length': number;
  /** SHA-1 Hash: Hash of messages, master_secret, etc. */
  'tls.handshake.sha_hash': true;
  /** Signature: Diffie-Hellman server signature */
  'tls.handshake.sig': Uint8Array;
  /** Signature Algorithm */
  'tls.handshake.sig_hash_alg': number;
  /** Signature Hash Algorithms Length: Length of Signature Hash Algorithms */
  'tls.handshake.sig_hash_alg_len': number;
  /** Signature Algorithms: List of supported Signature Algorithms */
  'tls.handshake.sig_hash_algs': true;
  /** Signature Hash Algorithm Hash: Hash algorithm (TLS 1.2) */
  'tls.handshake.sig_hash_hash': number;
  /** Signature Hash Algorithm Signature: Signature algorithm (TLS 1.2) */
  'tls.handshake.sig_hash_sig': number;
  /** Signature Length: Length of Signature */
  'tls.handshake.sig_len': number;
  /** Responder ID list or Request Extensions are not implemented, contact Wireshark developers if you want this to be supported */
  'tls.handshake.status_request.undecoded': true;
  /** Trusted CA key */
  'tls.handshake.trusted_ca.key': true;
  /** Distinguished Name: Distinguished name of a CA that the client trusts */
  'tls.handshake.trusted_ca.key_dname': true;
  /** Distinguished Name Length: Length of distinguished name */
  'tls.handshake.trusted_ca.key_dname_len': number;
  /** Trusted CA key hash */
  'tls.handshake.trusted_ca.key_hash': Uint8Array;
  /** Trusted CA key type: Type of Trusted CA key */
  'tls.handshake.trusted_ca.key_type': number;
  /** Trusted CA keys: List of Trusted CA keys */
  'tls.handshake.trusted_ca.keys': true;
  /** Trusted CA keys length: Length of Trusted CA keys extension */
  'tls.handshake.trusted_ca.keys_length': number;
  /** Handshake Type: Type of handshake message */
  'tls.handshake.type': number;
  /** Ephemeral Pubkey: EC J-PAKE client ephemeral public key */
  'tls.handshake.vc': Uint8Array;
  /** Ephemeral Pubkey Length: Length of EC J-PAKE client ephemeral public key */
  'tls.handshake.vc_len': number;
  /** Verify Data: Opaque verification data */
  'tls.handshake.verify_data': true | Uint8Array;
  /** Version: Maximum version supported by client [legacy_version if supported_versions ext is present] */
  'tls.handshake.version': number;
  /** Ephemeral Pubkey: EC J-PAKE server ephemeral public key */
  'tls.handshake.vs': Uint8Array;
  /** Ephemeral Pubkey Length: Length of EC J-PAKE server ephemeral public key */
  'tls.handshake.vs_len': number;
  /** Pubkey: EC J-PAKE client public key */
  'tls.handshake.xc': Uint8Array;
  /** Pubkey Length: Length of EC J-PAKE client public key */
  'tls.handshake.xc_len': number;
  /** Pubkey: EC J-PAKE server public key */
  'tls.handshake.xs': Uint8Array;
  /** Pubkey Length: Length of EC J-PAKE server public key */
  'tls.handshake.xs_len': number;
  /** Pubkey: Diffie-Hellman client pubkey */
  'tls.handshake.yc': Uint8Array;
  /** Pubkey Length: Length of client's Diffie-Hellman public key */
  'tls.handshake.yc_len': number;
  /** Pubkey: Diffie-Hellman server pubkey */
  'tls.handshake.ys': Uint8Array;
  /** Pubkey Length: Length of server's Diffie-Hellman public key */
  'tls.handshake.ys_len': number;
  /** Heartbeat Message */
  'tls.heartbeat_message': true;
  /** Payload Length */
  'tls.heartbeat_message.padding': Uint8Array;
  /** Payload Length */
  'tls.heartbeat_message.payload': Uint8Array;
  /** Payload Length */
  'tls.heartbeat_message.payload_length': number;
  /** Invalid heartbeat payload length */
  'tls.heartbeat_message.payload_length.invalid': true;
  /** Type: Heartbeat message type */
  'tls.heartbeat_message.type': number;
  /** Ignored Unknown Record */
  'tls.ignored_unknown_record': true;
  /** Malformed message, not enough data is available */
  'tls.malformed.buffer_too_small': true;
  /** Undecoded trailing data is present */
  'tls.malformed.trailing_data': true;
  /** Variable vector length is outside the permitted range */
  'tls.malformed.vector_length': true;
  /** Parameters Length */
  'tls.quic.len': number;
  /** Parameter */
  'tls.quic.parameter': true;
  /** ack_delay_exponent: Indicating an exponent used to decode the ACK Delay field in the ACK frame, */
  'tls.quic.parameter.ack_delay_exponent': bigint;
  /** Active Connection ID Limit */
  'tls.quic.parameter.active_connection_id_limit': bigint;
  /** address_discovery */
  'tls.quic.parameter.address_discovery': bigint;
  /** length */
  'tls.quic.parameter.cibir_encoding.length': bigint;
  /** offset */
  'tls.quic.parameter.cibir_encoding.offset': bigint;
  /** Enable Multipath */
  'tls.quic.parameter.enable_multipath': bigint;
  /** Enable TimestampV2 */
  'tls.quic.parameter.enable_time_stamp_v2': bigint;
  /** Facebook Partial Reliability */
  'tls.quic.parameter.facebook.partial_reliability': bigint;
  /** Google Connection options */
  'tls.quic.parameter.google.connection_options': Uint8Array;
  /** Google Initial RTT */
  'tls.quic.parameter.google.initial_rtt': bigint;
  /** Google Key Update not yet supported */
  'tls.quic.parameter.google.key_update_not_yet_supported': true;
  /** Google QUIC parameters */
  'tls.quic.parameter.google.quic_params': Uint8Array;
  /** Google Unknown Field */
  'tls.quic.parameter.google.quic_params_unknown_field': Uint8Array;
  /** Google QUIC version */
  'tls.quic.parameter.google.quic_version': number;
  /** Google Support Handshake Done */
  'tls.quic.parameter.google.support_handshake_done': true;
  /** Google Supported Version */
  'tls.quic.parameter.google.supported_version': number;
  /** Google Supported Versions Length */
  'tls.quic.parameter.google.supported_versions_length': number;
  /** Google UserAgent */
  'tls.quic.parameter.google.user_agent': string;
  /** initial_max_data: Contains the initial value for the maximum amount of data that can be sent on the connection */
  'tls.quic.parameter.initial_max_data': bigint;
  /** Initial Max Path ID */
  'tls.quic.parameter.initial_max_path_id': bigint;
  /** Initial Max Paths */
  'tls.quic.parameter.initial_max_paths': bigint;
  /** initial_max_stream_data_bidi_local: Initial stream maximum data for bidirectional, locally-initiated streams */
  'tls.quic.parameter.initial_max_stream_data_bidi_local': bigint;
  /** initial_max_stream_data_bidi_remote: Initial stream maximum data for bidirectional, peer-initiated streams */
  'tls.quic.parameter.initial_max_stream_data_bidi_remote': bigint;
  /** initial_max_stream_data_uni: Initial stream maximum data for unidirectional streams parameter */
  'tls.quic.parameter.initial_max_stream_data_uni': bigint;
  /** initial_max_streams_bidi: Initial maximum number of application-owned bidirectional streams */
  'tls.quic.parameter.initial_max_streams_bidi': bigint;
  /** initial_max_streams_uni: Initial maximum number of application-owned unidirectional streams */
  'tls.quic.parameter.initial_max_streams_uni': bigint;
  /** Initial Source Connection ID */
  'tls.quic.parameter.initial_source_connection_id': Uint8Array;
  /** Length */
  'tls.quic.parameter.lengt.old': number;
  /** Length */
  'tls.quic.parameter.length': bigint;
  /** Length */
  'tls.quic.parameter.length.old': number;
  /** loss_bits */
  'tls.quic.parameter.loss_bits': bigint;
  /** max_ack_delay: Indicating the maximum amount of time in milliseconds by which it will delay sending of acknowledgments */
  'tls.quic.parameter.max_ack_delay': bigint;
  /** max_datagram_frame_size */
  'tls.quic.parameter.max_datagram_frame_size': bigint;
  /** max_idle_timeout: In milliseconds */
  'tls.quic.parameter.max_idle_timeout': bigint;
  /** max_udp_payload_size: Maximum UDP payload size that the endpoint is willing to receive */
  'tls.quic.parameter.max_udp_payload_size': bigint;
  /** min_ack_delay */
  'tls.quic.parameter.min_ack_delay': bigint;
  /** original_destination_connection_id: Destination Connection ID from the first Initial packet sent by the client */
  'tls.quic.parameter.original_destination_connection_id': Uint8Array;
  /** connectionId */
  'tls.quic.parameter.preferred_address.connectionid': Uint8Array;
  /** Length of connectionId Field */
  'tls.quic.parameter.preferred_address.connectionid.length': number;
  /** ipv4Address */
  'tls.quic.parameter.preferred_address.ipv4address': string;
  /** ipv4Port */
  'tls.quic.parameter.preferred_address.ipv4port': number;
  /** ipv6Address */
  'tls.quic.parameter.preferred_address.ipv6address': string;
  /** ipv6Port */
  'tls.quic.parameter.preferred_address.ipv6port': number;
  /** statelessResetToken */
  'tls.quic.parameter.preferred_address.statelessresettoken': Uint8Array;
  /** Retry Source Connection ID */
  'tls.quic.parameter.retry_source_connection_id': Uint8Array;
  /** stateless_reset_token: Used in verifying a stateless reset */
  'tls.quic.parameter.stateless_reset_token': Uint8Array;
  /** Type */
  'tls.quic.parameter.type': bigint;
  /** Value */
  'tls.quic.parameter.value': Uint8Array;
  /** Chosen Version */
  'tls.quic.parameter.vi.chosen_version': number;
  /** Other Version */
  'tls.quic.parameter.vi.other_version': number;
  /** Reassembled PDU data: The payload of multiple reassembled TLS segments */
  'tls.reassembled.data': Uint8Array;
  /** Reassembled PDU length: The total length of the reassembled payload */
  'tls.reassembled.length': number;
  /** Reassembled PDU in frame: The PDU that doesn't end in this segment is reassembled in this frame */
  'tls.reassembled_in': number;
  /** Record Layer */
  'tls.record': true;
  /** Content Type */
  'tls.record.content_type': number;
  /** Is Escape: Indicates a security escape */
  'tls.record.is_escape': boolean;
  /** Length of TLS record data */
  'tls.record.length': number;
  /** Record fragment length is too small or too large */
  'tls.record.length.invalid': true;
  /** Opaque Type: Always set to value 23, actual content type is known after decryption */
  'tls.record.opaque_type': number;
  /** Padding Length: Length of padding at end of record */
  'tls.record.padding_length': number;
  /** Sequence Number */
  'tls.record.sequence_number': bigint;
  /** Version: Record layer version */
  'tls.record.version': number;
  /** Record Size Limit: Maximum record size that an endpoint is willing to receive */
  'tls.record_size_limit': number;
  /** This session reuses previously negotiated keys (Session resumption) */
  'tls.resumed': true;
  /** Extensions: Future extensions to this protocol (currently none) */
  'tls.sct.sct_extensions': true;
  /** Extensions length: Length of future extensions to this protocol (currently none) */
  'tls.sct.sct_extensions_length': number;
  /** Serialized SCT Length */
  'tls.sct.sct_length': number;
  /** Log ID: SHA-256 hash of log's public key */
  'tls.sct.sct_logid': Uint8Array;
  /** Signature */
  'tls.sct.sct_signature': Uint8Array;
  /** Signature Length */
  'tls.sct.sct_signature_length': number;
  /** Timestamp of issuance */
  'tls.sct.sct_timestamp': bigint;
  /** SCT Version: SCT Protocol version (v1 (0) is defined in RFC 6962) */
  'tls.sct.sct_version': number;
  /** Serialized SCT List Length */
  'tls.sct.scts_length': number;
  /** TLS segment */
  'tls.segment': number;
  /** Segment count */
  'tls.segment.count': number;
  /** TLS segment data: The payload of a single TLS segment */
  'tls.segment.data': Uint8Array;
  /** Reassembling error due to illegal segments */
  'tls.segment.error': number;
  /** Multiple tail segments found: Several tails were found when reassembling the pdu */
  'tls.segment.multipletails': boolean;
  /** Segment overlaps with other segments */
  'tls.segment.overlap': boolean;
  /** Conflicting data in segment overlap: Overlapping segments contained conflicting data */
  'tls.segment.overlap.conflict': boolean;
  /** Segment too long: Segment contained data past end of the pdu */
  'tls.segment.toolongfragment': boolean;
  /** Reassembled TLS segments */
  'tls.segments': true;
  /** Certificate Type */
  'tls.ssl2.handshake.cert_type': number;
  /** Cipher Spec: Cipher specification */
  'tls.ssl2.handshake.cipherspec': number;
  /** Handshake Message Type: SSLv2 handshake message type */
  'tls.ssl2.handshake.type': number;
  /** Stream index */
  'tls.stream': number;
  /** Key Parameter: Identifier of the Token Binding key parameter */
  'tls.token_binding.key_parameter': number;
  /** Key Parameters */
  'tls.token_binding.key_parameters': true;
  /** Key Parameters Length: Length of the key parameters list */
  'tls.token_binding.key_parameters_length': number;
  /** Protocol Major Version: Major version of the Token Binding protocol */
  'tls.token_binding.version_major': number;
  /** Protocol Minor Version: Minor version of the Token Binding protocol */
  'tls.token_binding.version_minor': number;
  /** Unexpected message */
  'tls.unexpected_message': true;
}
