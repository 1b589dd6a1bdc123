// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of ssh. */
export interface SshFields {
  /** Authentications that can continue list */
  'ssh.auth_failure_cont_list': string;
  /** Authentications that can continue list len */
  'ssh.auth_failure_cont_list_length': number;
  /** ssh-rsa public exponent (e) */
  'ssh.blob.ssh-rsa.e': Uint8Array;
  /** ssh-rsa modulus (n) */
  'ssh.blob.ssh-rsa.n': Uint8Array;
  /** Data length */
  'ssh.channel_data_length': number;
  /** Data Type Code */
  'ssh.channel_data_type_code': number;
  /** Could not find channel */
  'ssh.channel_number.error': true;
  /** Channel request name */
  'ssh.channel_request_name': string;
  /** Channel request name length */
  'ssh.channel_request_name_length': number;
  /** Channel request want reply */
  'ssh.channel_request_want_reply': number;
  /** Bytes to add */
  'ssh.channel_window_adjust': number;
  /** compression_algorithms_client_to_server string */
  'ssh.compression_algorithms_client_to_server': string;
  /** compression_algorithms_client_to_server length */
  'ssh.compression_algorithms_client_to_server_length': number;
  /** compression_algorithms_server_to_client string */
  'ssh.compression_algorithms_server_to_client': string;
  /** compression_algorithms_server_to_client length */
  'ssh.compression_algorithms_server_to_client_length': number;
  /** Initial window size */
  'ssh.connection_initial_window_size': number;
  /** Recipient channel */
  'ssh.connection_recipient_channel': number;
  /** Sender channel */
  'ssh.connection_sender_channel': number;
  /** Channel type name */
  'ssh.connection_type_name': string;
  /** Channel type name length */
  'ssh.connection_type_name_length': number;
  /** Cookie */
  'ssh.cookie': Uint8Array;
  /** Always Display */
  'ssh.debug_always_display': boolean;
  /** Debug message */
  'ssh.debug_name': string;
  /** Debug message length */
  'ssh.debug_name_length': number;
  /** DH client e */
  'ssh.dh.e': Uint8Array;
  /** DH server f */
  'ssh.dh.f': Uint8Array;
  /** DH GEX base (G) */
  'ssh.dh_gex.g': Uint8Array;
  /** DH GEX Max: Maximal acceptable group size */
  'ssh.dh_gex.max': number;
  /** DH GEX Min: Minimal acceptable group size */
  'ssh.dh_gex.min': number;
  /** DH GEX Number of Bits: Preferred group size */
  'ssh.dh_gex.nbits': number;
  /** DH GEX modulus (P) */
  'ssh.dh_gex.p': Uint8Array;
  /** Direction: Message direction */
  'ssh.direction': boolean;
  /** Disconnect description */
  'ssh.disconnect_description': string;
  /** Disconnect description length */
  'ssh.disconnect_description_length': number;
  /** Disconnect reason */
  'ssh.disconnect_reason': number;
  /** ECDH client's ephemeral public key (Q_C) */
  'ssh.ecdh.q_c': Uint8Array;
  /** ECDH client's ephemeral public key length */
  'ssh.ecdh.q_c_length': number;
  /** ECDH server's ephemeral public key (Q_S) */
  'ssh.ecdh.q_s': Uint8Array;
  /** ECDH server's ephemeral public key length */
  'ssh.ecdh.q_s_length': number;
  /** Encrypted Packet */
  'ssh.encrypted_packet': Uint8Array;
  /** encryption_algorithms_client_to_server string */
  'ssh.encryption_algorithms_client_to_server': string;
  /** encryption_algorithms_client_to_server length */
  'ssh.encryption_algorithms_client_to_server_length': number;
  /** encryption_algorithms_server_to_client string */
  'ssh.encryption_algorithms_server_to_client': string;
  /** encryption_algorithms_server_to_client length */
  'ssh.encryption_algorithms_server_to_client_length': number;
  /** Variable name */
  'ssh.env_name': string;
  /** Variable value */
  'ssh.env_value': string;
  /** Command */
  'ssh.exec_command': string;
  /** Exit status */
  'ssh.exit_status': number;
  /** Extension count */
  'ssh.extension.count': number;
  /** Compression algorithms (client to server) */
  'ssh.extension.delay_compression.compression_algorithms_client_to_server': string;
  /** Compression algorithms (client to server) length */
  'ssh.extension.delay_compression.compression_algorithms_client_to_server_length': number;
  /** Compression algorithms (server to client) */
  'ssh.extension.delay_compression.compression_algorithms_server_to_client': string;
  /** Compression algorithms (server to client) length */
  'ssh.extension.delay_compression.compression_algorithms_server_to_client_length': number;
  /** Elevation flag */
  'ssh.extension.elevation.value': string;
  /** Extension name */
  'ssh.extension.name': string;
  /** Extension name length */
  'ssh.extension.name_length': number;
  /** No flow control flag */
  'ssh.extension.no_flow_control.value': string;
  /** Public key algorithms */
  'ssh.extension.prop_publickey_algorithms.algorithms': string;
  /** Accepted signature algorithms */
  'ssh.extension.server_sig_algs.algorithms': string;
  /** Extension value */
  'ssh.extension.value': Uint8Array;
  /** Extension value length */
  'ssh.extension.value_length': number;
  /** First KEX Packet Follows */
  'ssh.first_kex_packet_follows': number;
  /** Host keys array length */
  'ssh.global_request_hostkeys': number;
  /** Global request name */
  'ssh.global_request_name': string;
  /** Global request name length */
  'ssh.global_request_name_length': number;
  /** Global request want reply */
  'ssh.global_request_want_reply': number;
  /** Host key data */
  'ssh.host_key.data': Uint8Array;
  /** DSA subgroup generator (g) */
  'ssh.host_key.dsa.g': Uint8Array;
  /** DSA prime modulus (p) */
  'ssh.host_key.dsa.p': Uint8Array;
  /** DSA prime divisor (q) */
  'ssh.host_key.dsa.q': Uint8Array;
  /** DSA public key (y) */
  'ssh.host_key.dsa.y': Uint8Array;
  /** ECDSA elliptic curve identifier */
  'ssh.host_key.ecdsa.id': string;
  /** ECDSA elliptic curve identifier length */
  'ssh.host_key.ecdsa.id_length': number;
  /** ECDSA public key (Q) */
  'ssh.host_key.ecdsa.q': Uint8Array;
  /** ECDSA public key length */
  'ssh.host_key.ecdsa.q_length': number;
  /** EdDSA public key */
  'ssh.host_key.eddsa.key': Uint8Array;
  /** EdDSA public key length */
  'ssh.host_key.eddsa.key_length': number;
  /** Host key length */
  'ssh.host_key.length': number;
  /** RSA public exponent (e) */
  'ssh.host_key.rsa.e': Uint8Array;
  /** RSA modulus (N) */
  'ssh.host_key.rsa.n': Uint8Array;
  /** Host key type */
  'ssh.host_key.type': string;
  /** Host key type length */
  'ssh.host_key.type_length': number;
  /** Host signature data */
  'ssh.host_sig.data': Uint8Array;
  /** DSA signature */
  'ssh.host_sig.dsa': Uint8Array;
  /** Host signature length */
  'ssh.host_sig.length': number;
  /** RSA signature */
  'ssh.host_sig.rsa': Uint8Array;
  /** Host signature type */
  'ssh.host_sig.type': string;
  /** Host signature type length */
  'ssh.host_sig.type_length': number;
  /** Ignore data */
  'ssh.ignore_data': Uint8Array;
  /** Debug message length */
  'ssh.ignore_data_length': number;
  /** hassh */
  'ssh.kex.hassh': string;
  /** hasshAlgorithms */
  'ssh.kex.hassh_algorithms': string;
  /** hasshServer */
  'ssh.kex.hasshserver': string;
  /** hasshServerAlgorithms */
  'ssh.kex.hasshserver_algorithms': string;
  /** Client PQ KEM Public Key: Post-quantum key (client) */
  'ssh.kex.pq_kem_client': Uint8Array;
  /** Server PQ KEM Response: Post-quantum ciphertext (server response) */
  'ssh.kex.pq_kem_server': Uint8Array;
  /** Reserved */
  'ssh.kex.reserved': Uint8Array;
  /** kex_algorithms string */
  'ssh.kex_algorithms': string;
  /** kex_algorithms length */
  'ssh.kex_algorithms_length': number;
  /** Hybrid Key Exchange Blob Client: Client post-quantum hybrid blob */
  'ssh.kex_hybrid_blob_client': Uint8Array;
  /** Hybrid Key Exchange Blob Client Length: Length of client post-quantum hybrid blob */
  'ssh.kex_hybrid_blob_client_len': number;
  /** Hybrid Key Exchange Blob Server: Server post-quantum hybrid blob */
  'ssh.kex_hybrid_blob_server': Uint8Array;
  /** Hybrid Key Exchange Blob Server Length: Length of server post-quantum hybrid blob */
  'ssh.kex_hybrid_blob_server_len': number;
  /** Hybrid KEX encountered */
  'ssh.kex_hybrid_msg_code': true;
  /** Unknown KEX_HYBRID message code */
  'ssh.kex_hybrid_msg_code.unknown': true;
  /** Invalid key length */
  'ssh.key_length.error': true;
  /** Language tag */
  'ssh.lang_tag': string;
  /** Language tag length */
  'ssh.lang_tag_length': number;
  /** languages_client_to_server string */
  'ssh.languages_client_to_server': string;
  /** languages_client_to_server length */
  'ssh.languages_client_to_server_length': number;
  /** languages_server_to_client string */
  'ssh.languages_server_to_client': string;
  /** languages_server_to_client length */
  'ssh.languages_server_to_client_length': number;
  /** MAC: Message authentication code */
  'ssh.mac': Uint8Array;
  /** MAC Status */
  'ssh.mac.status': number;
  /** mac_algorithms_client_to_server string */
  'ssh.mac_algorithms_client_to_server': string;
  /** mac_algorithms_client_to_server length */
  'ssh.mac_algorithms_client_to_server_length': number;
  /** mac_algorithms_server_to_client string */
  'ssh.mac_algorithms_server_to_client': string;
  /** mac_algorithms_server_to_client length */
  'ssh.mac_algorithms_server_to_client_length': number;
  /** Bad MAC */
  'ssh.mac_bad.expert': true;
  /** Message Code */
  'ssh.message_code': number;
  /** Multi Precision Integer Length */
  'ssh.mpint_length': number;
  /** Packet decoded length not equal to packet length */
  'ssh.packet_decode.error': true;
  /** Packet Length */
  'ssh.packet_length': number;
  /** Invalid packet length */
  'ssh.packet_length.error': true;
  /** Packet Length (encrypted) */
  'ssh.packet_length_encrypted': Uint8Array;
  /** Padding Length */
  'ssh.padding_length': number;
  /** Invalid padding length */
  'ssh.padding_length.error': true;
  /** Padding String */
  'ssh.padding_string': Uint8Array;
  /** Payload */
  'ssh.payload': Uint8Array;
  /** Data */
  'ssh.ping_data': Uint8Array;
  /** Data length */
  'ssh.ping_data_length': number;
  /** Public key blob */
  'ssh.pk_blob': true;
  /** Public key blob data */
  'ssh.pk_blob.data': Uint8Array;
  /** DSA subgroup generator (g) */
  'ssh.pk_blob.dsa.g': Uint8Array;
  /** DSA prime modulus (p) */
  'ssh.pk_blob.dsa.p': Uint8Array;
  /** DSA prime divisor (q) */
  'ssh.pk_blob.dsa.q': Uint8Array;
  /** DSA public key (y) */
  'ssh.pk_blob.dsa.y': Uint8Array;
  /** ECDSA elliptic curve identifier */
  'ssh.pk_blob.ecdsa.id': string;
  /** ECDSA elliptic curve identifier length */
  'ssh.pk_blob.ecdsa.id_length': number;
  /** ECDSA public key (Q) */
  'ssh.pk_blob.ecdsa.q': Uint8Array;
  /** ECDSA public key length */
  'ssh.pk_blob.ecdsa.q_length': number;
  /** EdDSA public key */
  'ssh.pk_blob.eddsa.key': Uint8Array;
  /** EdDSA public key length */
  'ssh.pk_blob.eddsa.key_length': number;
  /** ssh-rsa public exponent (e) */
  'ssh.pk_blob.ssh-rsa.e': Uint8Array;
  /** ssh-rsa modulus (n) */
  'ssh.pk_blob.ssh-rsa.n': Uint8Array;
  /** Public key blob length */
  'ssh.pk_blob_length': number;
  /** Public key blob algorithm name */
  'ssh.pk_blob_name': string;
  /** Public key blob algorithm name length */
  'ssh.pk_blob_name_length': number;
  /** Public key signature blob length */
  'ssh.pk_sig_blob_length': number;
  /** Public key signature blob algorithm name */
  'ssh.pk_sig_blob_name': string;
  /** Public key signature blob algorithm name length */
  'ssh.pk_sig_blob_name_length': number;
  /** Data */
  'ssh.pong_data': Uint8Array;
  /** Data length */
  'ssh.pong_data_length': number;
  /** Protocol */
  'ssh.protocol': string;
  /** TERM environment variable */
  'ssh.pty_term': string;
  /** Terminal height, pixels */
  'ssh.pty_term_height_pixel': number;
  /** Terminal height, rows */
  'ssh.pty_term_height_row': number;
  /** Mode */
  'ssh.pty_term_mode': true;
  /** 7 bit mode */
  'ssh.pty_term_mode.cs7': boolean;
  /** 8 bit mode */
  'ssh.pty_term_mode.cs8': boolean;
  /** Enable echoing */
  'ssh.pty_term_mode.echo': boolean;
  /** Echo control characters as ^(Char) */
  'ssh.pty_term_mode.echoctl': boolean;
  /** Visually erase chars */
  'ssh.pty_term_mode.echoe': boolean;
  /** Kill character discards current line */
  'ssh.pty_term_mode.echok': boolean;
  /** Visual erase for line kill */
  'ssh.pty_term_mode.echoke': boolean;
  /** Echo NL even if ECHO is off */
  'ssh.pty_term_mode.echonl': boolean;
  /** Canonicalize input lines */
  'ssh.pty_term_mode.icanon': boolean;
  /** Map CR to NL on input */
  'ssh.pty_term_mode.icrnl': boolean;
  /** Enable extensions */
  'ssh.pty_term_mode.iexten': boolean;
  /** Ignore CR on input */
  'ssh.pty_term_mode.igncr': boolean;
  /** Ignore parity flag */
  'ssh.pty_term_mode.ignpar': boolean;
  /** Ring bell on input queue full */
  'ssh.pty_term_mode.imaxbel': boolean;
  /** Map NL into CR on input */
  'ssh.pty_term_mode.inlcr': boolean;
  /** Enable checking of parity errors */
  'ssh.pty_term_mode.inpck': boolean;
  /** Enable signals INTR, QUIT, [D]SUSP */
  'ssh.pty_term_mode.isig': boolean;
  /** Input baud rate */
  'ssh.pty_term_mode.ispeed': number;
  /** Strip 8th bit off characters */
  'ssh.pty_term_mode.istrip': boolean;
  /** Translate uppercase characters to lowercase */
  'ssh.pty_term_mode.iuclc': boolean;
  /** Terminal input and output is assumed to be encoded in UTF-8 */
  'ssh.pty_term_mode.iutf8': boolean;
  /** Any char will restart after stop */
  'ssh.pty_term_mode.ixany': boolean;
  /** Enable input flow control */
  'ssh.pty_term_mode.ixoff': boolean;
  /** Enable output flow control */
  'ssh.pty_term_mode.ixon': boolean;
  /** No flush after interrupt */
  'ssh.pty_term_mode.noflsh': boolean;
  /** Translate carriage return to newline (output) */
  'ssh.pty_term_mode.ocrnl': boolean;
  /** Convert lowercase to uppercase */
  'ssh.pty_term_mode.olcuc': boolean;
  /** Map NL to CR-NL */
  'ssh.pty_term_mode.onlcr': boolean;
  /** Newline performs a carriage return (output) */
  'ssh.pty_term_mode.onlret': boolean;
  /** Translate newline to carriage-return newline (output) */
  'ssh.pty_term_mode.onocr': boolean;
  /** Opcode */
  'ssh.pty_term_mode.opcode': number;
  /** Enable output processing */
  'ssh.pty_term_mode.opost': boolean;
  /** Output baud rate */
  'ssh.pty_term_mode.ospeed': number;
  /** Parity enable */
  'ssh.pty_term_mode.parenb': boolean;
  /** Mark parity and framing errors */
  'ssh.pty_term_mode.parmrk': boolean;
  /** Odd parity */
  'ssh.pty_term_mode.parodd': boolean;
  /** Retype pending input */
  'ssh.pty_term_mode.pendin': boolean;
  /** Stop background jobs from output */
  'ssh.pty_term_mode.tostop': boolean;
  /** Value */
  'ssh.pty_term_mode.value': number;
  /** Toggles the flushing of terminal output */
  'ssh.pty_term_mode.vdiscard': number;
  /** Another suspend character */
  'ssh.pty_term_mode.vdsusp': number;
  /** End-of-file character: Sends EOF from the terminal */
  'ssh.pty_term_mode.veof': number;
  /** End-of-line character: In additional to carriage return and/or line feed */
  'ssh.pty_term_mode.veol': number;
  /** Additional end-of-line character */
  'ssh.pty_term_mode.veol2': number;
  /** Erase the character to the left of the cursor */
  'ssh.pty_term_mode.verase': number;
  /** Character to flush output */
  'ssh.pty_term_mode.vflush': number;
  /** Interrupt character */
  'ssh.pty_term_mode.vintr': number;
  /** Kill the current input line */
  'ssh.pty_term_mode.vkill': number;
  /** Enter the next character typed literally: Even if a special character */
  'ssh.pty_term_mode.vlnext': number;
  /** Quit character: Sends SIGQUIT on POSIX systems */
  'ssh.pty_term_mode.vquit': number;
  /** Reprints the current input line */
  'ssh.pty_term_mode.vreprint': number;
  /** Continues paused output: Normally Control-Q */
  'ssh.pty_term_mode.vstart': number;
  /** Print system status line: Load, command, pid, etc. */
  'ssh.pty_term_mode.vstatus': number;
  /** Pauses output: Normally Control-S */
  'ssh.pty_term_mode.vstop': number;
  /** Suspends the current program */
  'ssh.pty_term_mode.vsusp': number;
  /** Switch to a different shell layer */
  'ssh.pty_term_mode.vswtch': number;
  /** Erase a word to the left of the cursor */
  'ssh.pty_term_mode.vwerase': number;
  /** Enable input and output of uppercase characters by preceding their lowercase equivalents with '' */
  'ssh.pty_term_mode.xcase': boolean;
  /** Encoded Terminal Modes */
  'ssh.pty_term_modes': true;
  /** Encoded Terminal Modes Length */
  'ssh.pty_term_modes_length': number;
  /** Terminal width, characters */
  'ssh.pty_term_width_char': number;
  /** Terminal width, pixels */
  'ssh.pty_term_width_pixel': number;
  /** Reassembled PDU data: The payload of multiple reassembled SSH segments */
  'ssh.reassembled.data': Uint8Array;
  /** Reassembled PDU length: The total length of the reassembled payload */
  'ssh.reassembled.length': number;
  /** Reassembled PDU in frame: The PDU that doesn't end in this segment is reassembled in this frame */
  'ssh.reassembled_in': number;
  /** SSH segment */
  'ssh.segment': number;
  /** Segment count */
  'ssh.segment.count': number;
  /** SSH segment data: The payload of a single SSH segment */
  'ssh.segment.data': Uint8Array;
  /** Reassembling error due to illegal segments */
  'ssh.segment.error': number;
  /** Multiple tail segments found: Several tails were found when reassembling the pdu */
  'ssh.segment.multipletails': boolean;
  /** Segment overlaps with other segments */
  'ssh.segment.overlap': boolean;
  /** Conflicting data in segment overlap: Overlapping segments contained conflicting data */
  'ssh.segment.overlap.conflict': boolean;
  /** Segment too long: Segment contained data past end of the pdu */
  'ssh.segment.toolongfragment': boolean;
  /** Reassembled SSH segments */
  'ssh.segments': true;
  /** Sequence number */
  'ssh.seq_num': number;
  /** server_host_key_algorithms string */
  'ssh.server_host_key_algorithms': string;
  /** server_host_key_algorithms length */
  'ssh.server_host_key_algorithms_length': number;
  /** Service Name */
  'ssh.service_name': string;
  /** Service Name length */
  'ssh.service_name_length': number;
  /** ssh-rsa signature length */
  'ssh.sig.ssh-rsa.length': number;
  /** ssh-rsa signature (s) */
  'ssh.sig.ssh-rsa.s': Uint8Array;
  /** Subsystem name */
  'ssh.subsystem_name': string;
  /** Subsystem name length */
  'ssh.subsystem_name_length': number;
  /** Change password */
  'ssh.userauth.change_password': boolean;
  /** Have signature */
  'ssh.userauth.have_signature': boolean;
  /** Partial success */
  'ssh.userauth.partial_success': boolean;
  /** Maximum packet size */
  'ssh.userauth_maximum_packet_size': number;
  /** Method Name */
  'ssh.userauth_method_name': string;
  /** Method Name length */
  'ssh.userauth_method_name_length': number;
  /** New password */
  'ssh.userauth_new_password': string;
  /** New password length */
  'ssh.userauth_new_password_length': number;
  /** Password */
  'ssh.userauth_password': string;
  /** Password length */
  'ssh.userauth_password_length': number;
  /** Public key algorithm name */
  'ssh.userauth_pka_name': string;
  /** Public key algorithm name length */
  'ssh.userauth_pka_name_length': number;
  /** Service Name */
  'ssh.userauth_service_name': string;
  /** Service Name length */
  'ssh.userauth_service_name_length': number;
  /** User Name */
  'ssh.userauth_user_name': string;
  /** User Name length */
  'ssh.userauth_user_name_length': number;
}
