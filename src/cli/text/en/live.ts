import type { ResetAcceptance } from '../../../tcp/reset-class.js';
import type { LiveText } from '../live-text.js';

const ACCEPTANCE: Readonly<Record<ResetAcceptance, string>> = {
  exact: 'is the expected one',
  'in-window': 'lies in the window',
  outside: 'lies outside the window',
  'no-reference': 'cannot be judged',
};

export const liveEn: LiveText = {
  correction: 'correction: ',
  frames: (frames) =>
    frames.length === 0
      ? ''
      : ` (${frames.length === 1 ? 'frame' : 'frames'} ${frames.join(', ')})`,
  syn: 'SYN',
  handshake: {
    complete: (pattern, irtt) =>
      `handshake complete${irtt === undefined ? '' : ` in ${irtt}`}${pattern === undefined ? '' : `, ${pattern}`}`,
    partial: (missing) => `established; not captured: ${missing.join(', ')}`,
    refused: 'connection refused',
    failed: (pattern) => `no connection: ${pattern}`,
  },
  reset: (from, what, acceptance) =>
    `${what}, from the ${from}; its sequence number ${ACCEPTANCE[acceptance]}`,
  retransmission: {
    first: 'retransmission',
    more: (count) => `retransmissions so far: ${count}`,
    last: (count) => `retransmissions in a row: ${count}`,
  },
  zeroWindow: {
    closed: (from) => `the ${from} closes its window`,
    over: (from, duration) => `the ${from} had closed its window for ${duration}`,
  },
  teardown: {
    closed: (pattern, initiator) =>
      `closed: ${pattern}${initiator === undefined ? '' : `, ${initiator === 'both' ? 'both' : `the ${initiator}`} first`}`,
    notClosed: 'not closed after all',
    lastAckMissing: ', last ACK not seen',
    lateReset: ', and a reset after it',
  },
  pdus: {
    said: (protocol, infos, more) =>
      `${protocol} ${infos.join('; ')}${more === 0 ? '' : `; and ${more} more`}`,
    noInfo: 'a PDU',
    malformed: 'malformed',
    short: 'captured in part',
    silent: ' (further PDUs of this conversation are only counted)',
    totals: ({ shortName, pdus, malformed, expertInfos }) =>
      `${shortName}: PDUs ${pdus}, malformed ${malformed}, expert infos ${expertInfos}`,
    moreNotes: (count) => `data that was not dissected in other directions: ${count}`,
  },
  totals: {
    packets: (packets, tcpSegments) => `Packets: ${packets}, of them TCP segments: ${tcpSegments}`,
    outcomes: (byOutcome) =>
      `Outcomes: ${byOutcome.map(([outcome, count]) => `${outcome} ${count}`).join(', ')}`,
    teardowns: (byTeardown) =>
      `Closes, and who closed first: ${byTeardown
        .map(([pattern, by]) => {
          const counts = Object.entries(by).map(([side, count]) => `${side} ${count}`);
          return `${pattern} (${counts.join(', ')})`;
        })
        .join('; ')}`,
    retransmissions: (count) => `Retransmissions: ${count}`,
    worstIrtt: (duration, stream) => `Longest initial round-trip time: ${duration}, of #${stream}`,
    omitted: (shown, all) => `The table shows the last ${shown} of ${all} conversations.`,
  },
  unreadable: (frame, reason) =>
    `frame ${frame} cannot be read live: ${reason}; such frames are passed over`,
  unreadableInAll: (count) => `frames that could not be read live: ${count}`,
  dropped: (count) => ({
    message: `packets that the capturing program lost: ${count}`,
    hint: 'Some of what is called missing may have been there. Capture less with a filter, or on a machine with less to do.',
  }),
  droppedUnknown: 'how many packets were lost is unknown: dumpcap did not say',
  droppedAt: (counts) =>
    ` (${counts.map(({ name, dropped }) => `${name}: ${dropped}`).join(', ')})`,
  capturing: (interfaces) => `capturing on ${interfaces.join(', ')}; Ctrl-C ends it`,
  notACapture: (path, problem) => ({
    message: `${path} cannot be read live: ${problem}`,
    hint: 'Give pcap or pcapng, gzipped or not; "dumpcap -w -" and "tcpdump -U -w -" write them.',
  }),
  cut: 'it ends inside a packet',
  unknown: (problem) => problem,
  keepFailed: (output, problem) => ({
    message: `${output} cannot be written: ${problem}`,
    hint: 'Nothing more is kept; what happens is told as before.',
  }),
  keptCut: (output) => `${output} is cut: what came after its end was not kept`,
  keepToStandardOutput: {
    message: '-w -: standard output is for what happens, and the capture goes to a file',
    hint: 'Give a name for it. To hand a capture on to another program, there is "dumpcap -w -".',
  },
  keepExists: (output) => ({
    message: `-w ${output}: the file is there already`,
    hint: 'Choose another name, or remove it first.',
  }),
};
