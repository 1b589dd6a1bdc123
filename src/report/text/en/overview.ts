import { shownRate } from '../../answers/shown-numbers.js';
import type { Outcome } from '../../../tcp/teardown-pattern.js';
import type { OverviewText } from '../overview-text.js';
import { counted, framesText, grouped, joined, shortTime } from './words.js';

export const overviewEn: OverviewText = {
  roundTrips: ({ measured, leastIrttSeconds, mostIrttSeconds }) =>
    measured === 0
      ? 'No handshake tells how long a packet and its answer take (the round-trip time).'
      : measured === 1
        ? `A packet and its answer take ${shortTime(leastIrttSeconds)} (the initial round-trip time).`
        : `A packet and its answer take between ${shortTime(leastIrttSeconds)} and ${shortTime(mostIrttSeconds)} (the initial round-trip times of ${counted(measured, 'conversation')}).`,
  repeats: ({ repeats, repeatedIn, hasData }) =>
    repeats > 0
      ? `${counted(repeats, 'segment')} ${repeats === 1 ? 'was' : 'were'} sent again, in ${counted(repeatedIn, 'conversation')}: a sign that something was lost or came late.`
      : hasData
        ? 'Nothing was sent again, as lost or late packets would be.'
        : 'No data were sent.',
  soundness: (notes) =>
    notes === 0
      ? 'Nothing is wrong with the capture file itself.'
      : `${counted(notes, 'remark')} on the capture file ${notes === 1 ? 'stands' : 'stand'} below; read ${notes === 1 ? 'it' : 'them'} first.`,
  qualityHeading: 'Quality of the capture',
  nothingWrong: 'Nothing was found that would cast doubt on what follows.',
  dropsUnknown:
    'The file does not say whether packets were lost while it was captured; what looks lost below may be lost to the capture alone.',
  quality: {
    damaged: {
      says: ({ lastFrame }) => `The file is damaged after frame ${lastFrame}.`,
      means: 'All that came later is unknown; what looks open at the end may have been closed.',
    },
    drops: {
      says: ({ dropped, received }) =>
        `${counted(dropped, 'packet')} ${dropped === 1 ? 'was' : 'were'} lost before ${dropped === 1 ? 'it' : 'they'} could be saved${received === undefined ? '' : `, of ${grouped(received)} received`}.`,
      means:
        "Segments may be missing that the wire carried: lost segments and gaps may be the capture's own.",
    },
    'truncated-packets': {
      says: ({ packets, firstFrame, savedBytes }) =>
        `${counted(packets, 'packet')} ${packets === 1 ? 'was' : 'were'} saved in part, up to ${counted(savedBytes, 'byte')} (first: frame ${firstFrame}).`,
      means: 'Headers are whole, so lengths and times hold; payload is not there to be read.',
    },
    'captured-twice': {
      says: ({ packets, streams }) =>
        `${counted(packets, 'packet')} ${packets === 1 ? 'was' : 'were'} captured twice (${streamsText(streams)}).`,
      means:
        'A mirror port delivered copies. They are no retransmissions, and count in no role, state or loss.',
    },
    'time-reversal': {
      says: ({ frame }) => `Frame ${frame} has an earlier time than the frame before it.`,
      means: 'Frames are taken in the order of the file; times across that place may be negative.',
    },
    'long-span': {
      says: ({ days }) => `The first and the last frame lie ${counted(days, 'day')} apart.`,
      means:
        'Hardly one capture: the file was put together of several, or a clock was set. Durations and rates across the gap mean nothing.',
    },
    'oversized-segments': {
      says: ({ stream, segments, firstFrames, largestBytes, mssBytes }) =>
        `Stream ${stream} has ${counted(segments, 'segment')} larger than the MSS of ${counted(mssBytes, 'byte')}, up to ${counted(largestBytes, 'byte')} (first: ${framesText(firstFrames)}).`,
      means:
        'The capturing host cuts large segments after they are captured, or joins received ones before (offload): the wire carried more and smaller ones.',
    },
    'started-late': {
      says: ({ conversations, streams }) =>
        `${counted(conversations, 'conversation')} began before the capture (${streamsText(streams)}).`,
      means:
        'The handshake, the options and the window scale are unknown, and who is the client may be a guess.',
    },
    'one-direction': {
      says: ({ conversations, streams }) =>
        `Of ${counted(conversations, 'conversation')} only one direction was captured (${streamsText(streams)}).`,
      means: 'Round trips, losses and states of the other end cannot be told.',
    },
    'lost-before-capture': {
      says: ({ segments, streams }) =>
        `${counted(segments, 'ACK')} ${segments === 1 ? 'covers' : 'cover'} data that the capture does not hold (${streamsText(streams)}).`,
      means: 'The data arrived, but the capture missed them: this is no loss of the network.',
    },
  },
  attemptsHeading: 'Failed and half-open attempts to connect',
  attempts: (record) => [
    `${counted(record.attempts, 'attempt')} to connect came to nothing: ${counted(record.syns, 'SYN')}, ${counted(record.synAcks, 'SYN-ACK')} and ${counted(record.acks, 'ACK')}, between frame ${record.firstFrame} and frame ${record.lastFrame}${
      record.attemptsPerSecond === undefined
        ? ''
        : `, ${shownRate(record.attemptsPerSecond)} attempts a second`
    }.`,
    `They came from ${counted(record.sources, 'address', 'addresses')} and went to ${counted(record.targetPorts, 'port')} of ${counted(record.targets, 'address', 'addresses')}.`,
    `How they ended: ${joined(record.outcomes.map(({ outcome, attempts }) => OUTCOMES[outcome](attempts)))}.`,
    ...(record.withoutSyn === 0
      ? []
      : [
          `The SYN of ${record.withoutSyn === 1 ? 'one of them' : `${grouped(record.withoutSyn)} of them`} is not in the capture.`,
        ]),
    ...(record.halfOpen === record.attempts
      ? []
      : [
          `${grouped(record.halfOpen)} of them stayed open halfway or unanswered after a SYN in the capture: question 38 is about these alone.`,
        ]),
  ],
  attemptsLook: {
    'syn-flood':
      'So many at one service that is not answered in full are typical of a SYN flood; a service that is down looks alike.',
    'port-scan': 'So many ports of few addresses are typical of a port scan.',
    'host-scan': 'One attempt at each of many addresses is typical of a scan for hosts.',
    'failing-service':
      'They go to one service: it is down, overloaded, or kept away by a firewall.',
    'several-causes': 'They go to different services, so there is likely more than one cause.',
  },
  attemptColumns: {
    source: 'From',
    target: 'To',
    attempts: 'Attempts',
    firstFrame: 'First frame',
  },
};

const OUTCOMES: Readonly<Record<Outcome, (count: number) => string>> = {
  refused: (n) => `${grouped(n)} refused`,
  'no-answer': (n) => `${grouped(n)} unanswered`,
  'handshake-incomplete': (n) => `${grouped(n)} not completed`,
  closed: grouped,
  'half-closed': grouped,
  aborted: grouped,
  open: grouped,
  'mid-stream': grouped,
};

function streamsText(streams: readonly number[]): string {
  return `${streams.length === 1 ? 'stream' : 'streams'} ${streams.join(', ')}`;
}
