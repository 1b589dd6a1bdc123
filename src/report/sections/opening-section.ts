import type { RootContent } from 'mdast';
import type { Conversation, Handshake } from '../../tcp/conversation.js';
import { conversationFacts } from '../conversation-facts.js';
import type { Place } from '../explain-step.js';
import { heading, list, paragraph, plain, prose } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';
import { handshakeSteps, isEndOfAttempt, isOfTwoSyns } from '../shown-steps.js';
import type { OpeningText, TapPosition } from '../text/report-text.js';
import { optionsBlock } from './options-block.js';
import { stepBlocks } from './step-blocks.js';

/** Share of the handshake's time below which the capture point counts as being at that end. */
const NEAR_SHARE = 0.1;

/** The handshake: rows, explanation, options, round-trip time; or that it is missing. */
export function openingSection(
  conversation: Conversation,
  title: string,
  context: ReportContext,
): RootContent[] {
  const { opening } = context.text;
  const { handshake, teardown } = conversation;
  const facts = conversationFacts(conversation, context.digits);
  const steps = handshakeSteps(conversation);
  const headingText = isEndOfAttempt(teardown.pattern) ? opening.attemptHeading : opening.heading;
  const isWrong =
    !handshake.validated && (handshake.pattern === 'three-way' || handshake.pattern === 'tfo');
  return [
    heading(3, [plain(headingText(title))]),
    paragraph([
      opening.meaning[handshake.pattern](facts),
      ...(isWrong ? [opening.notValidated] : []),
    ]),
    ...stepBlocks(
      conversation,
      steps,
      'handshake',
      places(handshake, facts.handshake.frames),
      context,
    ),
    ...optionsBlock(handshake, title, opening, !isEndOfAttempt(teardown.pattern)),
    ...timingBlock(conversation, title, context),
  ];
}

/** Three places, captured or not; where both ends sent a SYN alone, one for each segment. */
function places(
  { pattern, frames }: Handshake,
  all: readonly number[],
): ReadonlyMap<number, Place> {
  const order = isOfTwoSyns(pattern) ? all : [frames.syn, frames.synAck, frames.ack];
  return new Map(
    order.flatMap((frame, index) =>
      frame === undefined ? [] : [[frame, { number: index + 1, of: order.length }] as const],
    ),
  );
}

function timingBlock(
  conversation: Conversation,
  title: string,
  { text, digits }: ReportContext,
): RootContent[] {
  const { client, server, handshake } = conversation;
  const { irtt, synToSynAck, synAckToAck } = handshake;
  const { opening } = text;
  if (irtt === undefined) return [];
  const facts = conversationFacts(conversation, digits);
  const start = [
    heading(3, [plain(opening.timingHeading(title))]),
    paragraph([
      opening.irtt(irtt.toFixed(digits), facts),
      synToSynAck === undefined || synAckToAck === undefined
        ? opening.halvesUnknown(facts)
        : opening.halvesIntro,
    ]),
  ];
  if (synToSynAck === undefined || synAckToAck === undefined) return start;
  const halves = opening.halves(synToSynAck.toFixed(digits), synAckToAck.toFixed(digits));
  return [
    ...start,
    list(halves.map((half) => prose(half))),
    paragraph(
      client.address === server.address
        ? opening.tap('same-host', undefined)
        : tapSentence(synToSynAck, synAckToAck, opening),
    ),
  ];
}

function tapSentence(toServer: number, toClient: number, { tap }: OpeningText): string {
  const clientShare = toClient / (toClient + toServer || 1);
  const position: TapPosition =
    clientShare < NEAR_SHARE ? 'client' : clientShare > 1 - NEAR_SHARE ? 'server' : 'between';
  if (toClient === toServer) return tap('between', undefined);
  return tap(position, toClient < toServer ? 'client' : 'server');
}
