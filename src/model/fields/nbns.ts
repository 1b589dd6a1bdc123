// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of nbns. */
export interface NbnsFields {
  /** Addr */
  'nbns.addr': string;
  /** Class */
  'nbns.class': number;
  /** Additional RRs: Number of additional records in packet */
  'nbns.count.add_rr': number;
  /** Answer RRs: Number of answers in packet */
  'nbns.count.answers': number;
  /** Authority RRs: Number of authoritative records in packet */
  'nbns.count.auth_rr': number;
  /** Questions: Number of queries in packet */
  'nbns.count.queries': number;
  /** Data */
  'nbns.data': Uint8Array;
  /** Data length */
  'nbns.data_length': number;
  /** Flags */
  'nbns.flags': number;
  /** Authoritative: Is the server is an authority for the domain? */
  'nbns.flags.authoritative': boolean;
  /** Broadcast: Is this a broadcast packet? */
  'nbns.flags.broadcast': boolean;
  /** Opcode: Operation code */
  'nbns.flags.opcode': number;
  /** Reply code */
  'nbns.flags.rcode': number;
  /** Recursion available: Can the server do recursive queries? */
  'nbns.flags.recavail': boolean;
  /** Recursion desired: Do query recursively? */
  'nbns.flags.recdesired': boolean;
  /** Response: Is the message a response? */
  'nbns.flags.response': boolean;
  /** Truncated: Is the message truncated? */
  'nbns.flags.truncated': boolean;
  /** Transaction ID: Identification of transaction */
  'nbns.id': number;
  /** incomplete entry */
  'nbns.incomplete_entry': true;
  /** Jumpers */
  'nbns.jumpers': number;
  /** Max number of pending sessions */
  'nbns.max_num_pending_sessions': number;
  /** Max total sessions possible */
  'nbns.max_total_sessions_possible': number;
  /** Name */
  'nbns.name': string;
  /** Name flags */
  'nbns.name_flags': number;
  /** Name is active */
  'nbns.name_flags.act': boolean;
  /** Name is in conflict */
  'nbns.name_flags.cnf': boolean;
  /** Name is being deregistered */
  'nbns.name_flags.drg': boolean;
  /** Name type */
  'nbns.name_flags.group': boolean;
  /** ONT */
  'nbns.name_flags.ont': number;
  /** Permanent node name */
  'nbns.name_flags.prm': boolean;
  /** Name flags */
  'nbns.nb_flags': number;
  /** Name type */
  'nbns.nb_flags.group': boolean;
  /** ONT */
  'nbns.nb_flags.ont': number;
  /** Name */
  'nbns.netbios_name': string;
  /** Number of alignment errors */
  'nbns.num_alignment_errors': number;
  /** Number of collisions */
  'nbns.num_collisions': number;
  /** Number of CRCs */
  'nbns.num_crcs': number;
  /** Number of good receives */
  'nbns.num_good_receives': number;
  /** Number of good sends */
  'nbns.num_good_sends': number;
  /** Number of no resource conditions */
  'nbns.num_no_resource_conditions': number;
  /** Number of send aborts */
  'nbns.num_send_aborts': number;
  /** Number of names */
  'nbns.number_of_names': number;
  /** Number of command blocks */
  'nbns.numcommand_blocks': number;
  /** Number of pending sessions */
  'nbns.numpending_sessions': number;
  /** Number of retransmits */
  'nbns.numretransmits': number;
  /** Period of statistics */
  'nbns.period_of_statistics': number;
  /** Session data packet size */
  'nbns.session_data_packet_size': number;
  /** Test result */
  'nbns.test_result': number;
  /** Time to live */
  'nbns.ttl': number;
  /** Type */
  'nbns.type': number;
  /** Unit ID */
  'nbns.unit_id': string;
  /** Version number */
  'nbns.version_number': number;
}
