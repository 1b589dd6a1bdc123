import { dnsLookupFrames } from './dns-lookup.js';
import type { Host } from './ethernet-frames.js';
import { closeConversation, exchangeHttp, httpMessage } from './http-exchange.js';
import { remoteAt } from './laptop-network.js';
import type { RandomSource } from './random-source.js';
import { TcpConversation } from './tcp-conversation.js';
import type { TimedFrame } from './timeline.js';

/** Who browses, and from when to when. */
export interface BrowsingPlan {
  readonly laptop: Host;
  readonly resolver: Host;
  /** Conversations to open, one after another, before `openUntilMicros`. */
  readonly conversations: number;
  readonly firstPort: number;
  readonly openUntilMicros: number;
  /** When the conversations that stay open fall silent. */
  readonly pollUntilMicros: number;
}

/** How a conversation goes. */
type Course = 'client-closes' | 'server-closes' | 'polls' | 'refused' | 'reset' | 'syn-repeated';

/** Conversations that are not closed in turn by the one end and by the other. */
const SPECIAL_COURSES: Readonly<Partial<Record<number, Course>>> = {
  3: 'polls',
  8: 'syn-repeated',
  11: 'polls',
  14: 'refused',
  19: 'polls',
  23: 'reset',
};

const FIRST_SYN_TIMEOUT_MICROS = 1_000_000; // RFC 6298 §2
const LOOKUP_MICROS = 24_000;
const NO_NEWS = httpMessage('HTTP/1.1 204 No Content', { Server: 'example' });
const WORDS = ['ocean', 'river', 'harbour', 'current', 'island', 'tide', 'reef', 'coast'] as const;

/** Frames of a laptop that opens web pages: a lookup and a TCP conversation for each. */
export function browsingFrames(plan: BrowsingPlan, random: RandomSource): readonly TimedFrame[] {
  const spacing = Math.floor(plan.openUntilMicros / plan.conversations);
  return Array.from({ length: plan.conversations }, (_, index) => {
    const startMicros = index * spacing + random.integer(LOOKUP_MICROS, spacing >> 1);
    return pageFrames(plan, index, startMicros, random);
  }).flat();
}

function pageFrames(
  plan: BrowsingPlan,
  index: number,
  startMicros: number,
  random: RandomSource,
): readonly TimedFrame[] {
  const lookup = {
    client: plan.laptop,
    resolver: plan.resolver,
    clientPort: random.integer(49_152, 62_000),
    id: random.integer(1, 0xffff),
    name: `www${index + 1}.example.com`,
    answer: `203.0.113.${index + 10}`,
  };
  const queryMicros = startMicros - LOOKUP_MICROS;
  const answerMicros = startMicros - random.integer(300, 2_000);
  const conversation = openableConversation(plan, index, lookup.answer, random);
  const course = SPECIAL_COURSES[index] ?? (index % 2 === 0 ? 'server-closes' : 'client-closes');
  playCourse(conversation, course, { plan, startMicros, host: lookup.name }, random);
  return [...dnsLookupFrames(lookup, queryMicros, answerMicros), ...conversation.frames];
}

function openableConversation(
  { laptop, firstPort }: BrowsingPlan,
  index: number,
  serverAddress: string,
  random: RandomSource,
): TcpConversation {
  const initialSeq = (): number => random.integer(1, 0xefff_ffff);
  return new TcpConversation(
    {
      host: laptop,
      port: firstPort + index,
      initialSeq: initialSeq(),
      mss: 1460,
      windowScale: 8,
      synWindow: 64_240,
      window: 513,
    },
    {
      host: remoteAt(serverAddress, random.integer(46, 56)),
      port: 80,
      initialSeq: initialSeq(),
      mss: 1400,
      windowScale: 7,
      synWindow: 64_400,
      window: 502,
    },
  );
}

function playCourse(
  conversation: TcpConversation,
  course: Course,
  { plan, startMicros, host }: { plan: BrowsingPlan; startMicros: number; host: string },
  random: RandomSource,
): void {
  const roundTripMicros = random.integer(18_000, 62_000);
  if (course === 'refused') {
    conversation.trySyn(startMicros);
    conversation.refuse(startMicros + roundTripMicros);
    return;
  }
  if (course === 'syn-repeated') conversation.trySyn(startMicros);
  const openMicros = startMicros + (course === 'syn-repeated' ? FIRST_SYN_TIMEOUT_MICROS : 0);
  conversation.open(openMicros, roundTripMicros, roundTripMicros + 60);

  const isPolling = course === 'polls';
  const rounds = isPolling ? Infinity : random.integer(2, 4);
  let atMicros = openMicros + roundTripMicros + 400;
  for (let round = 1; round <= rounds && atMicros < plan.pollUntilMicros; round += 1) {
    const timing = { roundTripMicros, delayedAckMicros: random.integer(40_000, 50_000) };
    const request = requestFor(host, isPolling ? 'poll' : `page-${round}`);
    const response = isPolling ? NO_NEWS : pageOf(random);
    atMicros = exchangeHttp(conversation, atMicros, timing, request, response);
    atMicros += isPolling ? random.integer(4e6, 6e6) : random.integer(60_000, 400_000);
  }
  if (course === 'reset') conversation.reset(atMicros, 'client');
  else if (!isPolling) {
    const closer = course === 'server-closes' ? 'server' : 'client';
    closeConversation(conversation, atMicros, closer, roundTripMicros);
  }
}

function requestFor(host: string, path: string): Uint8Array {
  return httpMessage(`GET /${path} HTTP/1.1`, { Host: host, Accept: 'text/plain' });
}

function pageOf(random: RandomSource): Uint8Array {
  const words = Array.from(
    { length: random.integer(20, 60) },
    () => WORDS[random.integer(0, WORDS.length - 1)] ?? WORDS[0],
  );
  const body = `${words.join(' ')}\n`;
  const fields = { 'Content-Type': 'text/plain', 'Content-Length': String(body.length) };
  return httpMessage('HTTP/1.1 200 OK', fields, body);
}
