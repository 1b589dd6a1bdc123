import { gatewayAt, INTERFACE_NAME, laptopAt, remoteAt } from './laptop-network.js';
import { browsingFrames } from './laptop-browsing.js';
import { arpFrames, callFrames } from './network-chatter.js';
import { createRandomSource } from './random-source.js';
import { playSshSession } from './ssh-session.js';
import { TcpConversation } from './tcp-conversation.js';
import { countBefore, timelineToPcapng, type TimedFrame } from './timeline.js';

/** 13:40:33 in China, where the lesson was written. */
const CAPTURE_START = new Date('2022-07-24T05:40:33.218Z');
const SEED = 1475;

const LAPTOP = laptopAt('192.168.139.29');
const GATEWAY = gatewayAt('192.168.139.203');
const SERVER = remoteAt('110.42.175.115', 51);
const CLIENT_PORT = 63_164;

/** The lesson's stream index: so many conversations begin before this one. */
const EARLIER_CONVERSATIONS = 30;
/** The lesson's number for the client's FIN. */
const FIRST_FIN_FRAME = 1475;

/** Microseconds since frame 1, from the lesson's rows and, for frame 1478, its timestamps. */
const TEARDOWN = {
  clientFin: 316_527_612,
  serverAck: 316_563_632,
  serverFin: 316_565_597,
  clientAck: 316_565_665,
} as const;
const START_MICROS = TEARDOWN.clientFin - 195_942_889;
const QUIET_MICROS = 316_400_000;
const AFTERWARDS_MICROS = 317_204_510;

/** The lesson's SSH session, whose client closes in frames 1475 to 1478, among a laptop's traffic. */
export function sshTeardownPcapng(): Uint8Array {
  const random = createRandomSource(SEED);
  const frames: TimedFrame[] = [
    ...arpFrames(LAPTOP, GATEWAY, 0, QUIET_MICROS),
    ...arpFrames(LAPTOP, GATEWAY, AFTERWARDS_MICROS, AFTERWARDS_MICROS + 1),
    ...sshFrames(),
    ...browsingFrames(
      {
        laptop: LAPTOP,
        resolver: GATEWAY,
        conversations: EARLIER_CONVERSATIONS,
        firstPort: CLIENT_PORT - EARLIER_CONVERSATIONS,
        openUntilMicros: START_MICROS,
        pollUntilMicros: QUIET_MICROS - 200_000,
      },
      random,
    ),
  ];
  const missing = FIRST_FIN_FRAME - 1 - countBefore(frames, TEARDOWN.clientFin);
  const call = callFrames(LAPTOP, missing, START_MICROS, QUIET_MICROS, random);
  return timelineToPcapng(INTERFACE_NAME, CAPTURE_START, [...frames, ...call]);
}

function sshFrames(): readonly TimedFrame[] {
  const conversation = new TcpConversation(
    {
      host: LAPTOP,
      port: CLIENT_PORT,
      initialSeq: 1_409_610_010,
      mss: 1460,
      windowScale: 8,
      synWindow: 64_240,
      window: 513,
    },
    {
      host: SERVER,
      port: 22,
      initialSeq: 3_908_230_190,
      mss: 1400,
      windowScale: 7,
      synWindow: 29_200,
      window: 229,
    },
  );
  const plan = {
    startMicros: START_MICROS,
    synAckMicros: 44_811,
    initialRoundTripMicros: 44_892,
    lastDataMicros: TEARDOWN.clientFin - 687,
    payloadBytes: { client: 3342, server: 4477 },
  };
  playSshSession(conversation, plan, createRandomSource(SEED + 1));
  conversation.setWindow('client', 511);
  conversation.finish(TEARDOWN.clientFin, 'client');
  conversation.acknowledge(TEARDOWN.serverAck, 'server');
  conversation.finish(TEARDOWN.serverFin, 'server');
  conversation.acknowledge(TEARDOWN.clientAck, 'client');
  return conversation.frames;
}
