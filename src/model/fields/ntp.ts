// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of ntp. */
export interface NtpFields {
  /** AssociationID */
  'ntp.ctrl.associd': number;
  /** Clock Event Code */
  'ntp.ctrl.clock_status.code': number;
  /** Clock Status */
  'ntp.ctrl.clock_status.status': number;
  /** Configuration */
  'ntp.ctrl.configuration': string;
  /** Count */
  'ntp.ctrl.count': number;
  /** Data */
  'ntp.ctrl.data': true;
  /** Error Status Word */
  'ntp.ctrl.err_status': number;
  /** Flags 2: Flags (Response/Error/More/Opcode) */
  'ntp.ctrl.flags2': number;
  /** Error bit */
  'ntp.ctrl.flags2.error': number;
  /** More bit */
  'ntp.ctrl.flags2.more': number;
  /** Opcode */
  'ntp.ctrl.flags2.opcode': number;
  /** Response bit */
  'ntp.ctrl.flags2.r': number | boolean;
  /** Item */
  'ntp.ctrl.item': true;
  /** MRU */
  'ntp.ctrl.mru': string;
  /** Nonce */
  'ntp.ctrl.nonce': string;
  /** Offset */
  'ntp.ctrl.offset': number;
  /** Ordered List */
  'ntp.ctrl.ordlist': string;
  /** Peer Status */
  'ntp.ctrl.peer_status.authenable': boolean;
  /** Peer Status */
  'ntp.ctrl.peer_status.authentic': boolean;
  /** Peer Status broadcast association */
  'ntp.ctrl.peer_status.bcast': boolean;
  /** Peer Event Code */
  'ntp.ctrl.peer_status.code': number;
  /** Peer Status */
  'ntp.ctrl.peer_status.config': boolean;
  /** Peer Event Counter */
  'ntp.ctrl.peer_status.count': number;
  /** Peer Status */
  'ntp.ctrl.peer_status.reach': boolean;
  /** Peer Selection */
  'ntp.ctrl.peer_status.selection': number;
  /** Sequence */
  'ntp.ctrl.sequence': number;
  /** Status */
  'ntp.ctrl.status': number;
  /** Clock Source */
  'ntp.ctrl.sys_status.clksrc': number;
  /** System Event Code */
  'ntp.ctrl.sys_status.code': number;
  /** System Event Counter */
  'ntp.ctrl.sys_status.count': number;
  /** Leap Indicator: Warning of an impending leap second to be inserted or deleted in the last minute of the current month */
  'ntp.ctrl.sys_status.li': number;
  /** Trap message */
  'ntp.ctrl.trapmsg': string;
  /** Delta Time: Time between request and response */
  'ntp.delta_time': bigint;
  /** Extension */
  'ntp.ext': true;
  /** Historic extension type */
  'ntp.ext.historic': true;
  /** Extension invalid length */
  'ntp.ext.invalid_length': true;
  /** Length: Entire extension length including padding */
  'ntp.ext.length': number;
  /** Network Time Security */
  'ntp.ext.nts': true;
  /** Field Type */
  'ntp.ext.type': number;
  /** Value: Type-specific value */
  'ntp.ext.value': Uint8Array;
  /** Flags (Leap/Version/Mode) */
  'ntp.flags': number;
  /** Leap Indicator: Warning of an impending leap second to be inserted or deleted in the last minute of the current month */
  'ntp.flags.li': number;
  /** Mode */
  'ntp.flags.mode': number;
  /** Version number */
  'ntp.flags.vn': number;
  /** KeyIndex */
  'ntp.key_index': number;
  /** Signature */
  'ntp.key_signature': Uint8Array;
  /** Key type: Authentication algorithm used */
  'ntp.key_type': number;
  /** Key ID */
  'ntp.keyid': Uint8Array;
  /** Message Authentication Code */
  'ntp.mac': Uint8Array;
  /** Ciphertext: Length of NTS ciphertext */
  'ntp.nts.ciphertext': Uint8Array;
  /** Ciphertext Length: Length of NTS ciphertext */
  'ntp.nts.ciphertext.length': number;
  /** Received cookie in: Frame where cookie was received */
  'ntp.nts.cookie.receive_frame': number;
  /** Used cookie in */
  'ntp.nts.cookie.use_frame': number;
  /** Cryptography Success: Decryption and authentication was successful */
  'ntp.nts.crypto_success': boolean;
  /** Nonce: Length of NTS ciphertext */
  'ntp.nts.nonce': Uint8Array;
  /** Nonce Length: Length of NTS nonce */
  'ntp.nts.nonce.length': number;
  /** Origin Timestamp: Time at the client when the request departed for the server */
  'ntp.org': bigint;
  /** Padding */
  'ntp.padding': Uint8Array;
  /** Peer Polling Interval: Maximum interval between successive messages */
  'ntp.ppoll': number;
  /** Peer Clock Precision: The precision of the system clock */
  'ntp.precision': number;
  /** Auth bit */
  'ntp.priv.auth': number;
  /** Auth, sequence: Auth bit, sequence number */
  'ntp.priv.auth_seq': number;
  /** Flags */
  'ntp.priv.config.flags': number;
  /** Err */
  'ntp.priv.err': number;
  /** More bit */
  'ntp.priv.flags.more': number;
  /** Response bit */
  'ntp.priv.flags.r': number | boolean;
  /** Implementation */
  'ntp.priv.impl': number;
  /** Size of data item */
  'ntp.priv.itemsize': number;
  /** Action */
  'ntp.priv.mode7.action': number;
  /** Address */
  'ntp.priv.mode7.address': string;
  /** IPv6 addr */
  'ntp.priv.mode7.address6': string;
  /** Alarms */
  'ntp.priv.mode7.alarms': number;
  /** Allocations */
  'ntp.priv.mode7.allocations': number;
  /** Association ID */
  'ntp.priv.mode7.associd': number;
  /** Async messages */
  'ntp.priv.mode7.async_messages': number;
  /** Auth delay */
  'ntp.priv.mode7.authdelay': bigint;
  /** Non zero offset packets */
  'ntp.priv.mode7.bad_offset': number;
  /** Bad packets */
  'ntp.priv.mode7.bad_packets': number;
  /** Unknown version packets */
  'ntp.priv.mode7.bad_version': number;
  /** Bad authentication */
  'ntp.priv.mode7.badauth': number;
  /** Bad data */
  'ntp.priv.mode7.baddata': number;
  /** Bad format */
  'ntp.priv.mode7.badformat': number;
  /** Bad length */
  'ntp.priv.mode7.badlength': number;
  /** Bad op code found */
  'ntp.priv.mode7.badop': number;
  /** Bcast */
  'ntp.priv.mode7.bcast': string;
  /** IPv6 bcast */
  'ntp.priv.mode7.bcast6': string;
  /** Bdelay */
  'ntp.priv.mode7.bdelay': number;
  /** Bogus origin */
  'ntp.priv.mode7.bogusorg': number;
  /** calcnt */
  'ntp.priv.mode7.calcnt': number;
  /** Candidate */
  'ntp.priv.mode7.candidate': number;
  /** Clock Flags */
  'ntp.priv.mode7.clock_flags': number;
  /** Compliance */
  'ntp.priv.mode7.compliance': number;
  /** Authenable */
  'ntp.priv.mode7.config.flags.authenable': boolean;
  /** Burst */
  'ntp.priv.mode7.config.flags.burst': boolean;
  /** IBurst */
  'ntp.priv.mode7.config.flags.iburst': boolean;
  /** No Select */
  'ntp.priv.mode7.config.flags.no_select': boolean;
  /** Prefer */
  'ntp.priv.mode7.config.flags.prefer': boolean;
  /** Skey */
  'ntp.priv.mode7.config.flags.skey': boolean;
  /** Constant */
  'ntp.priv.mode7.constant': number;
  /** Count */
  'ntp.priv.mode7.count': number;
  /** Current status */
  'ntp.priv.mode7.currentstatus': number;
  /** Data too short */
  'ntp.priv.mode7.data_too_short': number;
  /** Decryptions */
  'ntp.priv.mode7.decryptions': number;
  /** Delay */
  'ntp.priv.mode7.delay': number;
  /** Demobilizations */
  'ntp.priv.mode7.demobilizations': number;
  /** Denied */
  'ntp.priv.mode7.denied': number;
  /** Dispersion */
  'ntp.priv.mode7.dispersion': number;
  /** Drift comp */
  'ntp.priv.mode7.drift_comp': bigint;
  /** Dropped packets */
  'ntp.priv.mode7.dropped': number;
  /** Destination address */
  'ntp.priv.mode7.dstaddress': string;
  /** IPv6 destination addr */
  'ntp.priv.mode7.dstaddress6': string;
  /** Encryptions */
  'ntp.priv.mode7.encryptions': number;
  /** errcnt */
  'ntp.priv.mode7.errcnt': number;
  /** Errors */
  'ntp.priv.mode7.errors': number;
  /** Estbdelay */
  'ntp.priv.mode7.estbdelay': number;
  /** Est error */
  'ntp.priv.mode7.esterror': number;
  /** Expired */
  'ntp.priv.mode7.expired': number;
  /** Address family */
  'ntp.priv.mode7.family': number;
  /** Filt delay */
  'ntp.priv.mode7.filtdelay': number;
  /** Filt offset */
  'ntp.priv.mode7.filtoffset': bigint;
  /** Find peer calls */
  'ntp.priv.mode7.findpeer_calls': number;
  /** Flash */
  'ntp.priv.mode7.flash': number;
  /** Flash new */
  'ntp.priv.mode7.flash2': number;
  /** Fragments */
  'ntp.priv.mode7.fragments': number;
  /** Free memory */
  'ntp.priv.mode7.freemem': number;
  /** Free receive buffer */
  'ntp.priv.mode7.freerecvbufs': number;
  /** Freq */
  'ntp.priv.mode7.freq': number;
  /** Fudgetime */
  'ntp.priv.mode7.fudgetime': bigint;
  /** Fudge time 1 */
  'ntp.priv.mode7.fudgetime1': bigint;
  /** Fudge time 2 */
  'ntp.priv.mode7.fudgetime2': bigint;
  /** Fudge val 1 */
  'ntp.priv.mode7.fudgeval1': number;
  /** Fudge val 2 */
  'ntp.priv.mode7.fudgeval2': number;
  /** Fudgeval flags */
  'ntp.priv.mode7.fudgeval_flags': number;
  /** Full receive buffer */
  'ntp.priv.mode7.fullrecvbufs': number;
  /** Hashcount */
  'ntp.priv.mode7.hashcount': Uint8Array;
  /** HMode */
  'ntp.priv.mode7.hmode': number;
  /** Host polling interval */
  'ntp.priv.mode7.hpoll': number;
  /** Ifindex */
  'ntp.priv.mode7.ifindex': number;
  /** Ifnum */
  'ntp.priv.mode7.ifnum': number;
  /** Ignore packets */
  'ntp.priv.mode7.ignore_pkts': number;
  /** Ignored packets */
  'ntp.priv.mode7.ignored': number;
  /** Errors on input */
  'ntp.priv.mode7.input_errors': number;
  /** Fragments on input */
  'ntp.priv.mode7.input_fragments': number;
  /** Responses on input */
  'ntp.priv.mode7.input_responses': number;
  /** Interface flags */
  'ntp.priv.mode7.int_flags': number;
  /** Interface name */
  'ntp.priv.mode7.int_name': string;
  /** Received by interrupt handler */
  'ntp.priv.mode7.int_received': number;
  /** Interrupts */
  'ntp.priv.mode7.interrupts': number;
  /** IP peer limit */
  'ntp.priv.mode7.ippeerlimit': number;
  /** IPv6 Flag */
  'ntp.priv.mode7.ipv6_flag': number;
  /** Mode7 item */
  'ntp.priv.mode7.item': string;
  /** jitcnt */
  'ntp.priv.mode7.jitcnt': number;
  /** jitter */
  'ntp.priv.mode7.jitter': number;
  /** Offset */
  'ntp.priv.mode7.kernel_offset': number;
  /** Key */
  'ntp.priv.mode7.key': bigint;
  /** Key file name */
  'ntp.priv.mode7.key_file': string;
  /** Keylookups */
  'ntp.priv.mode7.keylookups': number;
  /** Key not found */
  'ntp.priv.mode7.keynotfound': number;
  /** Key uncached */
  'ntp.priv.mode7.keyuncached': number;
  /** Lamport violation */
  'ntp.priv.mode7.lamport': number;
  /** Last offset */
  'ntp.priv.mode7.last_offset': bigint;
  /** Last TTL specified */
  'ntp.priv.mode7.last_ttl': number;
  /** Last event */
  'ntp.priv.mode7.lastevent': number;
  /** Leap */
  'ntp.priv.mode7.leap': number;
  /** Limit rejected */
  'ntp.priv.mode7.limitrejected': number;
  /** Local address */
  'ntp.priv.mode7.local_address': string;
  /** IPv6 local addr */
  'ntp.priv.mode7.local_address6': string;
  /** Low water */
  'ntp.priv.mode7.lowwater': number;
  /** Mask */
  'ntp.priv.mode7.mask': string;
  /** IPv6 mask */
  'ntp.priv.mode7.mask6': string;
  /** Max error */
  'ntp.priv.mode7.maxerror': number;
  /** Maxpoll */
  'ntp.priv.mode7.maxpoll': number;
  /** Mflags */
  'ntp.priv.mode7.mflags': number;
  /** Minpoll */
  'ntp.priv.mode7.minpoll': number;
  /** New version */
  'ntp.priv.mode7.newversion': number;
  /** Noresponse */
  'ntp.priv.mode7.noresponse': number;
  /** Not sent packets */
  'ntp.priv.mode7.notsent': number;
  /** Ntimes */
  'ntp.priv.mode7.ntimes': number;
  /** Numer multicast sockets */
  'ntp.priv.mode7.num_mcast': number;
  /** Num free keys */
  'ntp.priv.mode7.numfreekeys': number;
  /** Num keys */
  'ntp.priv.mode7.numkeys': number;
  /** Nvalues */
  'ntp.priv.mode7.nvalues': number;
  /** Offset */
  'ntp.priv.mode7.offset': bigint;
  /** Old packet */
  'ntp.priv.mode7.oldpkt': number;
  /** Old version */
  'ntp.priv.mode7.oldversion': number;
  /** Order */
  'ntp.priv.mode7.order': number;
  /** Trap originally time */
  'ntp.priv.mode7.origtime': number;
  /** Overflows */
  'ntp.priv.mode7.overflows': number;
  /** Flags */
  'ntp.priv.mode7.peer.flags': number;
  /** Auth enable */
  'ntp.priv.mode7.peer.flags.authenable': boolean;
  /** Burst */
  'ntp.priv.mode7.peer.flags.burst': boolean;
  /** Config */
  'ntp.priv.mode7.peer.flags.config': boolean;
  /** Prefer */
  'ntp.priv.mode7.peer.flags.prefer': boolean;
  /** Refclock */
  'ntp.priv.mode7.peer.flags.refclock': boolean;
  /** Sel Candidate */
  'ntp.priv.mode7.peer.flags.sel_candidate': boolean;
  /** Shortlist */
  'ntp.priv.mode7.peer.flags.shortlist': boolean;
  /** Syspeer */
  'ntp.priv.mode7.peer.flags.syspeer': boolean;
  /** Peer count */
  'ntp.priv.mode7.peercnt': number;
  /** Peer Key ID */
  'ntp.priv.mode7.pkeyid': number;
  /** Peer mode */
  'ntp.priv.mode7.pmode': number;
  /** Poll */
  'ntp.priv.mode7.poll': number;
  /** Polls */
  'ntp.priv.mode7.polls': number;
  /** Port */
  'ntp.priv.mode7.port': number;
  /** ppsfreq */
  'ntp.priv.mode7.ppsfreq': number;
  /** Precision */
  'ntp.priv.mode7.precision': number;
  /** Processed */
  'ntp.priv.mode7.processed': number;
  /** Reach */
  'ntp.priv.mode7.reach': number;
  /** Received packets */
  'ntp.priv.mode7.received': number;
  /** Requests */
  'ntp.priv.mode7.requests': number;
  /** Flags */
  'ntp.priv.mode7.reset_stats.flags': number;
  /** All Peers */
  'ntp.priv.mode7.reset_stats.flags.allpeers': boolean;
  /** Auth */
  'ntp.priv.mode7.reset_stats.flags.auth': boolean;
  /** Ctl */
  'ntp.priv.mode7.reset_stats.flags.ctl': boolean;
  /** IO */
  'ntp.priv.mode7.reset_stats.flags.io': boolean;
  /** Mem */
  'ntp.priv.mode7.reset_stats.flags.mem': boolean;
  /** Sys */
  'ntp.priv.mode7.reset_stats.flags.sys': boolean;
  /** Timer */
  'ntp.priv.mode7.reset_stats.flags.timer': boolean;
  /** Resets */
  'ntp.priv.mode7.resets': number;
  /** Responses */
  'ntp.priv.mode7.responses': number;
  /** Restrict flags */
  'ntp.priv.mode7.restrict_flags': number;
  /** Rflags */
  'ntp.priv.mode7.rflags': number;
  /** Scopeid */
  'ntp.priv.mode7.scopeid': number;
  /** Bad reference time */
  'ntp.priv.mode7.selbroken': number;
  /** Bad dispersion */
  'ntp.priv.mode7.seldisp': number;
  /** Selectdis */
  'ntp.priv.mode7.selectdis': number;
  /** Sent */
  'ntp.priv.mode7.sent': number;
  /** Sequence number */
  'ntp.priv.mode7.sequence': number;
  /** Trap set time */
  'ntp.priv.mode7.settime': number;
  /** Shift */
  'ntp.priv.mode7.shift': number;
  /** Source address */
  'ntp.priv.mode7.srcaddress': string;
  /** IPv6 source addr */
  'ntp.priv.mode7.srcaddress6': string;
  /** Source port */
  'ntp.priv.mode7.srcport': number;
  /** stabil */
  'ntp.priv.mode7.stabil': number;
  /** Stability (ppm) */
  'ntp.priv.mode7.stability': number;
  /** Status */
  'ntp.priv.mode7.status': number;
  /** stbcnt */
  'ntp.priv.mode7.stbcnt': number;
  /** Stimes */
  'ntp.priv.mode7.stimes': number;
  /** Svalues */
  'ntp.priv.mode7.svalues': number;
  /** Flags */
  'ntp.priv.mode7.sys.flags': number;
  /** Auth */
  'ntp.priv.mode7.sys.flags.auth': boolean;
  /** Bclient */
  'ntp.priv.mode7.sys.flags.bclient': boolean;
  /** Cal */
  'ntp.priv.mode7.sys.flags.cal': boolean;
  /** Filegen */
  'ntp.priv.mode7.sys.flags.filegen': boolean;
  /** Kernel */
  'ntp.priv.mode7.sys.flags.kernel': boolean;
  /** Monitor */
  'ntp.priv.mode7.sys.flags.monitor': boolean;
  /** NTP */
  'ntp.priv.mode7.sys.flags.ntp': boolean;
  /** PPS */
  'ntp.priv.mode7.sys.flags.pps': boolean;
  /** Flags */
  'ntp.priv.mode7.sys.flags8': number;
  /** Timer */
  'ntp.priv.mode7.timer': number;
  /** Time reachable: time peer has been reachable */
  'ntp.priv.mode7.timereachable': number;
  /** Time received: time since a packet received */
  'ntp.priv.mode7.timereceived': number;
  /** Time reset: time counters were reset */
  'ntp.priv.mode7.timereset': number;
  /** Times */
  'ntp.priv.mode7.times': Uint8Array;
  /** Time started */
  'ntp.priv.mode7.timestarted': number;
  /** Time to send: time until a packet sent */
  'ntp.priv.mode7.timetosend': number;
  /** Time up: time counters were reset */
  'ntp.priv.mode7.timeup': number;
  /** tolerance */
  'ntp.priv.mode7.tolerance': number;
  /** Too short packets */
  'ntp.priv.mode7.too_short': number;
  /** Total memory */
  'ntp.priv.mode7.totalmem': number;
  /** Toal receive buffer */
  'ntp.priv.mode7.totalrecvbufs': number;
  /** Trap address */
  'ntp.priv.mode7.trap_address': string;
  /** IPv6 trap addr */
  'ntp.priv.mode7.trap_address6': string;
  /** Trap port */
  'ntp.priv.mode7.trap_port': number;
  /** Timestamp rounding error */
  'ntp.priv.mode7.tsrounding': number;
  /** TTL */
  'ntp.priv.mode7.ttl': number;
  /** Type */
  'ntp.priv.mode7.type': number;
  /** Unreach */
  'ntp.priv.mode7.unreach': number;
  /** Unused */
  'ntp.priv.mode7.unused': Uint8Array;
  /** Uptime */
  'ntp.priv.mode7.uptime': number;
  /** Values */
  'ntp.priv.mode7.values': Uint8Array;
  /** Version */
  'ntp.priv.mode7.version': number;
  /** Watchdog timer */
  'ntp.priv.mode7.watchdog_timer': number;
  /** Which */
  'ntp.priv.mode7.which': number;
  /** Transmitted calls */
  'ntp.priv.mode7.xmtcalls': number;
  /** ipv6 remote addr */
  'ntp.priv.monlist.addr6': string;
  /** avgint */
  'ntp.priv.monlist.avgint': number;
  /** count */
  'ntp.priv.monlist.count': number;
  /** ipv6 local addr */
  'ntp.priv.monlist.daddr6': string;
  /** flags */
  'ntp.priv.monlist.flags': number;
  /** ipv6 */
  'ntp.priv.monlist.ipv6': number;
  /** local address */
  'ntp.priv.monlist.local_address': string;
  /** lsint */
  'ntp.priv.monlist.lsint': number;
  /** mode */
  'ntp.priv.monlist.mode': number;
  /** port */
  'ntp.priv.monlist.port': number;
  /** remote address */
  'ntp.priv.monlist.remote_address': string;
  /** restr */
  'ntp.priv.monlist.restr': number;
  /** unused */
  'ntp.priv.monlist.unused': number;
  /** version */
  'ntp.priv.monlist.version': number;
  /** Number of data items */
  'ntp.priv.numitems': number;
  /** Request code */
  'ntp.priv.reqcode': number;
  /** Reserved */
  'ntp.priv.reserved': number;
  /** Sequence number */
  'ntp.priv.seq': number;
  /** Flags */
  'ntp.priv.traps.flags': number;
  /** Authentication timestamp */
  'ntp.priv.tstamp': bigint;
  /** Receive Timestamp: Time at the server when the request arrived from the client */
  'ntp.rec': bigint;
  /** Reference ID: Particular server or reference clock being used */
  'ntp.refid': Uint8Array;
  /** Reference Timestamp: Time when the system clock was last set or corrected */
  'ntp.reftime': bigint;
  /** Request In */
  'ntp.request_in': number;
  /** Response In */
  'ntp.response_in': number;
  /** Root Delay: Total round-trip delay to the reference clock */
  'ntp.rootdelay': number;
  /** Root Dispersion: Total dispersion to the reference clock */
  'ntp.rootdispersion': number;
  /** Peer Clock Stratum */
  'ntp.stratum': number;
  /** Transmit Timestamp: Time at the server when the response left for the client */
  'ntp.xmt': bigint;
}
