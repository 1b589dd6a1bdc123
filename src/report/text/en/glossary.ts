import type { GlossaryText } from '../glossary-text.js';

export const glossaryEn: GlossaryText = {
  see: 'New to TCP? The terms are explained at the end.',
  heading: 'Terms',
  columns: { term: 'Term', meaning: 'Meaning' },
  terms: {
    frame: {
      term: 'Frame',
      words: ['rame'],
      meaning: 'A packet as the capture holds it, with the number that Wireshark gives it.',
    },
    segment: {
      term: 'Segment',
      words: ['segment'],
      meaning: 'What TCP hands to IP at a time: a TCP header, with or without payload.',
    },
    handshake: {
      term: 'Three-way handshake',
      words: ['hree-way handshake'],
      meaning:
        'SYN, SYN-ACK, ACK: how both ends open a connection and tell each other their first numbers.',
    },
    syn: {
      term: 'SYN',
      words: ['SYN'],
      meaning: 'The flag that opens a direction. It takes one sequence number.',
    },
    isn: {
      term: 'Initial sequence number (ISN)',
      words: ['nitial sequence number'],
      meaning: 'The number that an end begins to count its bytes with; chosen at random.',
    },
    relative: {
      term: 'Relative number',
      words: ['relative'],
      meaning: 'A number minus the initial one: what Wireshark shows. The raw one is on the wire.',
    },
    'ack-flag': {
      term: 'ACK',
      words: ['ACK'],
      meaning:
        'The flag of a segment that acknowledges: its acknowledgment number counts. Every segment but the first SYN has it.',
    },
    ack: {
      term: 'Acknowledgment number',
      words: ['Ack=', 'cknowledgment'],
      meaning: 'The next number that an end expects: all before it has arrived.',
    },
    mss: {
      term: 'Maximum segment size (MSS)',
      words: ['MSS'],
      meaning: 'The most payload that an end accepts in one segment.',
    },
    'window-scale': {
      term: 'Window scale',
      words: ['indow scale', 'window scaling'],
      meaning: 'A shift that both ends agree on, since the window field alone reaches 65,535 only.',
    },
    sack: {
      term: 'SACK',
      words: ['SACK'],
      meaning: 'Selective acknowledgment: names what has arrived behind a gap.',
    },
    timestamps: {
      term: 'Timestamps',
      words: ['imestamps'],
      meaning: 'An option with a clock value and its echo, by which round trips are measured.',
    },
    window: {
      term: 'Receive window',
      words: ['window'],
      meaning: 'How many bytes beyond the acknowledged ones an end is ready to take.',
    },
    'zero-window': {
      term: 'Zero window',
      words: ['ero window', 'window of zero', 'closed its window'],
      meaning: 'The receiver takes no more for now; the sender must wait and probe.',
    },
    irtt: {
      term: 'Initial round-trip time (iRTT)',
      words: ['iRTT', 'nitial round-trip'],
      meaning:
        'How long a packet and its answer take: the time from the SYN to the ACK that completes the handshake.',
    },
    'sample-rtt': {
      term: 'SampleRTT, EstimatedRTT, DevRTT',
      words: ['SampleRTT', 'EstimatedRTT'],
      meaning: 'One measured round trip; the average of them; how much they vary (RFC 6298).',
    },
    rto: {
      term: 'Retransmission timeout',
      words: ['imeout'],
      meaning: 'How long a sender waits for an acknowledgment before it sends again.',
    },
    psh: {
      term: 'PSH',
      words: ['PSH'],
      meaning: 'Asks the receiver to hand the data to the application at once.',
    },
    fin: {
      term: 'FIN',
      words: ['FIN'],
      meaning:
        'The flag by which an end says that it has nothing more to send. It closes one direction and takes one sequence number.',
    },
    teardown: {
      term: 'Teardown',
      words: ['eardown'],
      meaning:
        'How a connection is closed: each end sends a FIN, and the other acknowledges it. That takes four segments (FIN, ACK, FIN, ACK), or three when one segment is the ACK of the first FIN and the second FIN.',
    },
    'half-close': {
      term: 'Half-close',
      words: ['alf-close'],
      meaning: 'One direction is closed while the other still carries data.',
    },
    'time-wait': {
      term: 'TIME-WAIT',
      words: ['TIME-WAIT'],
      meaning: 'The state in which the end that closed first waits, so that no late segment harms.',
    },
    rst: {
      term: 'RST',
      words: ['RST', ' reset'],
      meaning: 'The flag that ends a connection at once, or refuses one.',
    },
    retransmission: {
      term: 'Retransmission',
      words: ['etransmission', 'sent again'],
      meaning: 'A segment that is sent once more, since no acknowledgment of it came in time.',
    },
    'duplicate-ack': {
      term: 'Duplicate ACK',
      words: ['uplicate ACK'],
      meaning: 'The same acknowledgment once more: something behind a gap has arrived.',
    },
    offload: {
      term: 'Offload',
      words: ['offload'],
      meaning:
        'The network card cuts or joins segments, so that a capture on the host shows larger ones.',
    },
    'in-flight': {
      term: 'Bytes in flight',
      words: ['ytes in flight'],
      meaning: 'Sent and not yet acknowledged.',
    },
    'slow-start': {
      term: 'Slow start, congestion avoidance',
      words: ['slow start', 'ongestion avoidance'],
      meaning:
        'How a sender probes the network: the bytes in flight double each round trip, then grow by a segment each.',
    },
    completeness: {
      term: 'Conversation completeness',
      words: ['completeness'],
      meaning:
        'A sum by which Wireshark says what it saw: 1 SYN, 2 SYN-ACK, 4 ACK, 8 data, 16 FIN, 32 RST.',
    },
  },
  reproduceHeading: 'Where Wireshark shows these numbers',
  reproduceIntro:
    'With the default preferences of Wireshark; the fields can be columns (right click, Apply as Column) and stand in the packet details.',
  reproduceColumns: { number: 'Number', place: 'In Wireshark' },
  reproduce: [
    ['Conversations, packets, bytes', 'Statistics → Conversations → TCP'],
    ['One conversation', '`tcp.stream eq N`, with the number of its stream'],
    [
      'Handshake',
      '`tcp.flags.syn == 1 or (tcp.seq == 1 and tcp.ack == 1 and tcp.len == 0 and tcp.flags.fin == 0 and tcp.flags.reset == 0)`',
    ],
    ['Relative and raw numbers', '`tcp.seq`, `tcp.seq_raw`, `tcp.ack`, `tcp.ack_raw`'],
    ['Initial round-trip time', '`tcp.analysis.initial_rtt`'],
    [
      'SampleRTT',
      '`tcp.analysis.ack_rtt` in the ACK; Statistics → TCP Stream Graphs → Round Trip Time',
    ],
    [
      'EstimatedRTT, DevRTT, timeout',
      'Wireshark has no field for them: computed from the SampleRTTs (RFC 6298). `tcp.analysis.rto` is the time that a retransmission took to come',
    ],
    ['Bytes in flight', '`tcp.analysis.bytes_in_flight`'],
    ['PSH', '`tcp.flags.push == 1`'],
    ['Segments with data, lengths', '`tcp.len > 0`'],
    ['Windows', '`tcp.window_size`; Statistics → TCP Stream Graphs → Window Scaling'],
    ['Retransmissions', '`tcp.analysis.retransmission or tcp.analysis.out_of_order`'],
    ['Duplicate ACKs', '`tcp.analysis.duplicate_ack`'],
    ['Throughput', 'Statistics → TCP Stream Graphs → Throughput'],
    ['Time-sequence plot', 'Statistics → TCP Stream Graphs → Time Sequence (Stevens)'],
    ['Flow graph', 'Statistics → Flow Graph, limited to the display filter'],
    ['Teardown', '`tcp.flags.fin == 1 or tcp.flags.reset == 1`'],
    ['Completeness', '`tcp.completeness`'],
  ],
};
