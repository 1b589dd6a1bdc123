import type { OfferedRow, PortRange } from '../../answers/answer-rows.js';
import { textWithPort } from '../../endpoint-text.js';
import { flagsHex } from '../../flags-text.js';
import { shownSeconds, shownTimes } from '../../answers/shown-numbers.js';
import type { Side } from '../../../tcp/conversation.js';
import type { AnswerText } from '../answer-text.js';
import { patternsEn } from './patterns.js';
import { statesEn } from './states.js';
import { counted, joined, spanText, the } from './words.js';

const RANGES: Readonly<Record<PortRange, string>> = {
  'well-known': 'well-known (0 to 1023)',
  registered: 'registered (1024 to 49151)',
  dynamic: 'dynamic (49152 to 65535)',
};

const KNOWN_BY = {
  syn: 'it sent the first SYN',
  'syn-ack': 'the SYN-ACK is addressed to it',
  port: 'a guess: the other end has the lower port',
  'first-sender': 'a guess: it sent the first segment in the capture',
} as const;

/** Rows of states that the answer tells; the table has all. */
const MOST_STATES = 24;

/** On the handshake, and on what every answer rests. */
export const openingAnswersEn: Pick<
  AnswerText['says'],
  | 'client-and-server'
  | 'port-ranges'
  | 'handshake-frames'
  | 'syn-number'
  | 'what-makes-a-syn'
  | 'syn-acknowledgment'
  | 'syn-ack-numbers'
  | 'syn-ack-arithmetic'
  | 'third-step'
  | 'handshake-headers'
  | 'options'
  | 'display-filters'
  | 'states'
  | 'sequence-diagram'
  | 'handshake-round-trip'
> = {
  'client-and-server': (v) =>
    `Client: ${textWithPort(v.clientAddress, v.clientPort)} (${KNOWN_BY[v.knownBy]}). Server: ${textWithPort(v.serverAddress, v.serverPort)}.`,
  'port-ranges': (v) =>
    `The client's port ${v.clientPort} is ${RANGES[v.clientRange]}; the server's port ${v.serverPort} is ${RANGES[v.serverRange]}.`,
  'handshake-frames': ({ pattern, syn, synAck, ack }) =>
    pattern === 'refused' && synAck === undefined
      ? `There is no handshake: the SYN (${orMissing(syn)}) was answered with a reset, so there is neither a SYN-ACK nor a third step.`
      : `SYN: ${orMissing(syn)}; SYN-ACK: ${orMissing(synAck)}; ACK: ${orMissing(ack)}. Pattern: ${patternsEn.handshake[pattern]}.`,
  'syn-number': (v) => `Relative ${v.seq}, raw ${v.seqRaw}.`,
  'what-makes-a-syn': (v) =>
    `Its flags field is ${v.flagsHex} (${v.flagsText}): the SYN bit, 0x002, is set, and the ACK bit, 0x010, is not.`,
  'syn-acknowledgment': (v) =>
    `The field holds ${v.ackRaw}, which means nothing: the ACK flag is not set.`,
  'syn-ack-numbers': (v) => `Seq=${v.seq} (raw ${v.seqRaw}), Ack=${v.ack} (raw ${v.ackRaw}).`,
  'syn-ack-arithmetic': ({ isnRaw, ackRaw, dataBytes, holds }) =>
    holds
      ? `Initial sequence number of the client + 1, since a SYN takes one number${dataBytes === 0 ? '' : `, + ${counted(dataBytes, 'byte')} of data that came with the SYN`}: ${isnRaw} + 1${dataBytes === 0 ? '' : ` + ${dataBytes}`} = ${ackRaw}${ackRaw > isnRaw ? '' : ' (modulo 2^32)'}.`
      : `It did not by the rule: the SYN's number is ${isnRaw}, so ${(isnRaw + 1) >>> 0} would follow, and the acknowledgment is ${ackRaw}.`,
  'third-step': (v) =>
    `Seq=${v.seq} (raw ${v.seqRaw}), Ack=${v.ack} (raw ${v.ackRaw}), ${v.payloadBytes === 0 ? 'no payload' : `${counted(v.payloadBytes, 'byte')} of payload`}.`,
  'handshake-headers': ({ rows }) =>
    rows
      .map(
        (row) =>
          `Frame ${row.frame}: ports ${row.sourcePort} → ${row.destinationPort}, seq ${row.seqRaw}, ack ${row.ackRaw}, ` +
          `header ${row.headerLengthBytes === undefined ? 'not dissected' : counted(row.headerLengthBytes, 'byte')}, ` +
          `flags ${flagsHex(row.flags)} [${row.flagsText}], window ${row.windowRaw}, checksum ${row.checksum ?? 'not dissected'}, urgent pointer ${row.urgentPointer ?? 'not dissected'}.`,
      )
      .join(' '),
  options: (v) =>
    [
      `The client offers ${offer(v.client)}.`,
      `The server offers ${offer(v.server)}.`,
      ...(v.windowScaling === undefined
        ? []
        : [
            `In effect: window scaling ${yes(v.windowScaling)}, SACK ${yes(v.sackPermitted)}, timestamps ${yes(v.timestamps)}.`,
          ]),
      ...(v.clientSendsAtMostBytes === undefined
        ? []
        : [mostBytes('client', v.clientSendsAtMostBytes, v.server)]),
      ...(v.serverSendsAtMostBytes === undefined
        ? []
        : [mostBytes('server', v.serverSendsAtMostBytes, v.client)]),
      ...(v.timestamps === true ? ['The timestamps take 12 bytes of that.'] : []),
    ].join(' '),
  'display-filters': ({ conversation, frames }) =>
    `This conversation: ${conversation}. One frame: ${frames[0]?.filter ?? 'frame.number eq N'}.`,
  states: ({ rows }) => {
    const told = rows.slice(0, MOST_STATES).map((row) => {
      const after = row.lastFrame ?? row.frame;
      const changed = row.isLeftOut === true ? after : (row.changeFrame ?? after);
      const client = statesEn.reading(row.client, row.clientConfidence);
      const server = statesEn.reading(row.server, row.serverConfidence);
      return row.hasChange || row.isLeftOut === true
        ? `after frame ${changed} ${client} and ${server}${statesEn.takenBack(row)}`
        : `${spanText(row.frame, after, row.segments)} ${row.segments === 1 ? 'changes' : 'change'} nothing`;
    });
    const more = rows.length - told.length;
    const rest =
      more === 0 ? '' : ` The table of states has ${counted(more, 'more row', 'more rows')}.`;
    return `Client and server: ${told.join('; ')}.${rest}`;
  },
  'sequence-diagram': ({ rows, firstData }) => {
    const events = rows.map((row) => ({ ...row, what: `[${row.flagsText}]` }));
    const data = firstData && {
      ...firstData,
      what: `the first ${counted(firstData.lengthBytes, 'byte')} of data`,
    };
    const all = [...events, ...(data === undefined ? [] : [data])];
    const times = shownTimes(all.map(({ timeSeconds }) => timeSeconds));
    const lines = all.map(
      ({ from, what, frame }, index) =>
        `${times[index] ?? ''} s: ${the(from)} sends ${what} (frame ${frame})`,
    );
    return `${lines.join('; ')}. The flow graph draws it.`;
  },
  'handshake-round-trip': (v) =>
    `iRTT ${shownSeconds(v.initialRttSeconds)} s, ` +
    (v.synFrame === undefined ? '' : `from the last SYN (frame ${v.synFrame}) on, `) +
    {
      ack: 'SYN to ACK',
      reset: `SYN to the reset that answers it${v.endFrame === undefined ? '' : ` (frame ${v.endFrame})`}: one round trip, without a handshake`,
      'later-segment':
        'SYN to the first ACK after it, as Wireshark measures where a step of the handshake is not in the capture',
    }[v.until] +
    (v.synToSynAckSeconds === undefined || v.synAckToAckSeconds === undefined
      ? v.until === 'ack'
        ? '; the halves cannot be told, since a segment was repeated or is missing.'
        : '. It has no halves here.'
      : `: SYN to SYN-ACK ${shownSeconds(v.synToSynAckSeconds)} s, SYN-ACK to ACK ${shownSeconds(v.synAckToAckSeconds)} s.`),
};

function orMissing(frame: number | undefined): string {
  return frame === undefined ? 'not in the capture' : `frame ${frame}`;
}

/** Payload and options together: the MSS counts from the end of a TCP header of 20 bytes (RFC 6691). */
function mostBytes(from: Side, bytes: number, other: OfferedRow | undefined): string {
  const why =
    other?.mssBytes === undefined
      ? 'what counts when the other end offers no MSS'
      : "the other end's MSS";
  return `${from === 'client' ? 'The client' : 'The server'} may send up to ${counted(bytes, 'byte')} a segment: ${why}.`;
}

function offer(row: OfferedRow | undefined): string {
  if (row === undefined) return 'nothing that was captured';
  const { mssBytes, windowScale, sackPermitted, timestamps } = row;
  return joined([
    mssBytes === undefined ? 'no MSS' : `MSS ${mssBytes}`,
    windowScale === undefined ? 'no window scale' : `window scale ${windowScale}`,
    sackPermitted ? 'SACK' : 'no SACK',
    timestamps ? 'timestamps' : 'no timestamps',
  ]);
}

function yes(isOn: boolean | undefined): string {
  return isOn === true ? 'on' : 'off';
}
