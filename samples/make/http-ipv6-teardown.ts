import { dnsLookupFrames } from './dns-lookup.js';
import { closeConversation, exchangeHttp, httpMessage } from './http-exchange.js';
import { gatewayAt, INTERFACE_NAME, laptopAt, remoteAt } from './laptop-network.js';
import { arpFrames, callFrames } from './network-chatter.js';
import { createRandomSource } from './random-source.js';
import { TcpConversation } from './tcp-conversation.js';
import { countBefore, timelineToPcapng, type TimedFrame } from './timeline.js';

/** 14:33:12 in China, where the lesson was written. */
const CAPTURE_START = new Date('2022-07-24T06:33:12.604Z');
const SEED = 31;

const LAPTOP = laptopAt('240e:45d:ac30:296:fd26:30f5:4e8f:6da6');
const LAPTOP_IPV4 = laptopAt('192.168.139.29');
const GATEWAY = gatewayAt('192.168.139.203');
const SERVER_ADDRESS = '2a01:111:2003::52';
const SERVER_NAME = 'ipv6.msftconnecttest.com';
const SECOND_SERVER_ADDRESS = '203.0.113.80';
const SECOND_SERVER_NAME = 'www.example.com';

/** The lesson's number for the server's FIN. */
const FIRST_FIN_FRAME = 31;
/** Microseconds since frame 1, from the lesson's rows. */
const TEARDOWN = {
  serverFin: 251_466,
  clientAck: 251_572,
  clientFin: 251_773,
  serverAck: 377_119,
} as const;
const QUIET_MICROS = 250_000;
const RESPONSE_BYTES = 537;

/** A connection test over IPv6, whose server closes in frames 31 to 34. */
export function httpIpv6TeardownPcapng(): Uint8Array {
  const frames: TimedFrame[] = [
    ...arpFrames(LAPTOP_IPV4, GATEWAY, 0, QUIET_MICROS),
    ...dnsLookupFrames(lookup(SERVER_NAME, SERVER_ADDRESS, 0x5c11), 1_204, 9_318),
    ...dnsLookupFrames(lookup(SECOND_SERVER_NAME, SECOND_SERVER_ADDRESS, 0x5c12), 1_377, 10_025),
    ...connectionTestFrames(),
    ...otherPageFrames(),
  ];
  const missing = FIRST_FIN_FRAME - 1 - countBefore(frames, TEARDOWN.serverFin);
  const random = createRandomSource(SEED);
  const call = callFrames(LAPTOP_IPV4, missing, 12_000, QUIET_MICROS, random);
  return timelineToPcapng(INTERFACE_NAME, CAPTURE_START, [...frames, ...call]);
}

function lookup(name: string, answer: string, id: number) {
  return { client: LAPTOP_IPV4, resolver: GATEWAY, clientPort: id + 32_768, id, name, answer };
}

function connectionTestFrames(): readonly TimedFrame[] {
  const ends = { windowScale: 8, mss: 1440 };
  const conversation = new TcpConversation(
    {
      ...ends,
      host: LAPTOP,
      port: 64_455,
      initialSeq: 2_750_118_403,
      synWindow: 64_800,
      window: 512,
    },
    {
      ...ends,
      host: remoteAt(SERVER_ADDRESS, 109),
      port: 80,
      initialSeq: 914_402_617,
      synWindow: 65_535,
      window: 16_386,
    },
  );
  conversation.open(10_120, 120_337, 120_402);
  conversation.data(130_771, 'client', connectionTestRequest());
  conversation.data(250_914, 'server', connectionTestResponse());
  conversation.setWindow('client', 510);
  conversation.finish(TEARDOWN.serverFin, 'server');
  conversation.acknowledge(TEARDOWN.clientAck, 'client');
  conversation.finish(TEARDOWN.clientFin, 'client');
  conversation.acknowledge(TEARDOWN.serverAck, 'server');
  return conversation.frames;
}

/** The request that Windows tests its connection with: 112 bytes, as the lesson's Seq=113 says. */
function connectionTestRequest(): Uint8Array {
  return httpMessage('GET /connecttest.txt HTTP/1.1', {
    Connection: 'Close',
    'User-Agent': 'Microsoft NCSI',
    Host: SERVER_NAME,
  });
}

function connectionTestResponse(): Uint8Array {
  const body = 'Microsoft Connect Test';
  const withFiller = (filler: string): Uint8Array =>
    httpMessage(
      'HTTP/1.1 200 OK',
      {
        Date: 'Sun, 24 Jul 2022 06:33:12 GMT',
        'Content-Type': 'text/plain',
        'Content-Length': String(body.length),
        Connection: 'close',
        'Cache-Control': 'max-age=30, must-revalidate',
        'X-Filler': filler,
      },
      body,
    );
  return withFiller('.'.repeat(RESPONSE_BYTES - withFiller('').length));
}

/** A second, shorter exchange over IPv4 that has closed before the first does. */
function otherPageFrames(): readonly TimedFrame[] {
  const roundTripMicros = 21_400;
  const conversation = new TcpConversation(
    {
      host: LAPTOP_IPV4,
      port: 64_456,
      initialSeq: 1_188_204_551,
      mss: 1460,
      windowScale: 8,
      synWindow: 64_240,
      window: 513,
    },
    {
      host: remoteAt(SECOND_SERVER_ADDRESS, 54),
      port: 80,
      initialSeq: 3_012_774_190,
      mss: 1400,
      windowScale: 7,
      synWindow: 64_400,
      window: 502,
    },
  );
  conversation.open(10_690, roundTripMicros, roundTripMicros + 57);
  const acknowledgedMicros = exchangeHttp(
    conversation,
    32_480,
    { roundTripMicros, delayedAckMicros: 41_090 },
    httpMessage('GET / HTTP/1.1', { Host: SECOND_SERVER_NAME }),
    httpMessage('HTTP/1.1 204 No Content', { Server: 'example' }),
  );
  closeConversation(conversation, acknowledgedMicros + 2_110, 'client', roundTripMicros);
  return conversation.frames;
}
