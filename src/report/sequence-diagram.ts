import type { Conversation, ConversationStep, Side } from '../tcp/conversation.js';
import { ACK, RST } from '../tcp/segment.js';
import { endpointText } from './endpoint-text.js';
import { flagsText } from './flags-text.js';
import { handshakeSteps, isEndOfAttempt, straySteps, teardownSteps } from './shown-steps.js';
import type { ReportText } from './text/report-text.js';
import { secondsText, type TimeDigits } from './time-text.js';
import { visibleText } from './visible-text.js';

/** Characters that end or change a Mermaid message, written as its entity codes. */
const UNSAFE_IN_MERMAID = /[#;%<>"`]/gu;

/** Text that Mermaid shows as it is. */
export function mermaidText(text: string): string {
  return visibleText(text).replace(
    UNSAFE_IN_MERMAID,
    (character) => `#${character.charCodeAt(0)};`,
  );
}

/**
 * Lines of a Mermaid `sequenceDiagram` with the steps of handshake and teardown, each end's state
 * beside its line whenever it changes, and everything in between folded into one note.
 */
export function sequenceDiagram(
  conversation: Conversation,
  zeroNanos: bigint,
  text: ReportText,
  digits: TimeDigits,
): readonly string[] {
  const opening = handshakeSteps(conversation);
  const strays = straySteps(conversation);
  const closing = teardownSteps(conversation);
  const drawn = new Set(opening.steps);
  const states = new StateNotes(text.states);
  const draw = (steps: readonly ConversationStep[]): readonly string[] =>
    steps.flatMap((step) => [arrow(step, zeroNanos, digits), ...states.after(step)]);
  const isAttempt = isEndOfAttempt(conversation.teardown.pattern);
  return [
    'sequenceDiagram',
    participant('client', conversation, text),
    participant('server', conversation, text),
    ...(opening.steps.length === 0 ? [note(text.diagram.notInCapture.handshake)] : []),
    ...draw(opening.steps),
    ...omittedNote(opening.omitted, text),
    ...draw(strays.steps),
    ...omittedNote(strays.omitted, text),
    ...otherFramesNote(conversation, text),
    ...draw(closing.steps.filter((step) => !drawn.has(step))),
    ...omittedNote(closing.omitted, text),
    ...(closing.steps.length === 0 && !isAttempt ? [note(text.diagram.notInCapture.teardown)] : []),
  ];
}

const LIFELINE: Readonly<Record<Side, string>> = { client: 'C', server: 'S' };

function participant(side: Side, conversation: Conversation, text: ReportText): string {
  const name = mermaidText(text.diagram.participant[side]);
  return `    participant ${LIFELINE[side]} as ${name}<br/>${mermaidText(endpointText(conversation[side]))}`;
}

function arrow(step: ConversationStep, zeroNanos: bigint, digits: TimeDigits): string {
  const from = LIFELINE[step.from];
  const to = LIFELINE[step.from === 'client' ? 'server' : 'client'];
  const head = (step.flags & RST) === 0 ? '->>' : '-x';
  const message = [
    `${step.frame} (${secondsText(step.timeNanos - zeroNanos, digits)} s)`,
    `[${flagsText(step.flags)}]`,
    `Seq=${step.seq}`,
    ...((step.flags & ACK) === 0 ? [] : [`Ack=${step.ack}`]),
    ...(step.length === 0 ? [] : [`Len=${step.length}`]),
  ].join(' ');
  return `    ${from}${head}${to}: ${mermaidText(message)}`;
}

function note(message: string): string {
  return `    Note over C,S: ${mermaidText(message)}`;
}

function omittedNote(count: number, text: ReportText): readonly string[] {
  return count === 0 ? [] : [note(text.diagram.moreSteps(count))];
}

function otherFramesNote({ frames, steps }: Conversation, text: ReportText): readonly string[] {
  const others = frames.count - new Set(steps.map(({ frame }) => frame)).size;
  return others <= 0 ? [] : [note(text.diagram.otherFrames(others))];
}

/** Remembers the states drawn last, so that a note appears only where one changes. */
class StateNotes {
  #client: string;
  #server: string;

  constructor(private readonly text: ReportText['states']) {
    this.#client = this.#server = text.reading('unknown', 'unknown');
  }

  after({ states }: ConversationStep): readonly string[] {
    const notes: string[] = [];
    const client = this.text.reading(states.client.state, states.client.confidence);
    const server = this.text.reading(states.server.state, states.server.confidence);
    if (client !== this.#client) notes.push(`    Note left of C: ${mermaidText(client)}`);
    if (server !== this.#server) notes.push(`    Note right of S: ${mermaidText(server)}`);
    this.#client = client;
    this.#server = server;
    return notes;
  }
}
