import { studySource } from '../../capture/study-capture.js';
import type { Lane } from '../../capture/lane.js';
import type { LabError } from '../../errors/lab-error.js';
import { KnownFailure } from '../../errors/known-failure.js';
import type { CaptureFacts } from '../../model/capture-facts.js';
import type { FlowGraph } from '../../report/flow/flow-graph.js';
import { FlowStudy } from '../../report/flow/flow-study.js';
import type { FlowText } from '../../report/text/flow-text.js';
import { flowTextOf } from '../../report/text/flow-texts.js';
import type { Conversation } from '../../tcp/conversation.js';
import type { RuleSet } from '../../tcp/rules.js';
import type { CliContext, CommonArguments } from '../context.js';
import { eachCaptureInLane, type LaneJob, noteOnCapture } from '../each-capture.js';
import { EXIT, type ExitCode, worstOf } from '../exit-code.js';
import type { FlowFormat } from './flow-format.js';

export interface FlowArguments extends CommonArguments {
  readonly files: readonly string[];
  readonly rules: RuleSet | undefined;
  readonly lane: Lane | undefined;
  /** `undefined` for the first conversation of the capture. */
  readonly stream: number | undefined;
  /** Which connection of the stream, from 1; `undefined` for its first. */
  readonly connection: number | undefined;
  readonly format: FlowFormat;
  /** `undefined` for standard output. */
  readonly output: string | undefined;
}

/** Prints the flow graphs. */
export async function runFlow(args: FlowArguments, context: CliContext): Promise<ExitCode> {
  const { files, output } = args;
  if (output !== undefined) {
    const { checkOutput } = await import('../output-file.js');
    await checkOutput(output, files);
  }
  let isFirst = true;
  return eachCaptureInLane(files, args, context, async (job) => {
    const { codes, facts, graph } = await draw(job, args);
    if (graph === undefined) return worstOf(codes);
    const text = flowTextOf(job.context.language ?? 'en');
    const words = await inFormat(args.format, facts, graph, text, files.length === 1);
    const { terminal } = job.context;
    if (output === undefined) {
      await terminal.ready();
      await terminal.print(isFirst || args.format === 'json' ? words : `\n${words}`);
      isFirst = false;
    } else {
      const { writeOutput } = await import('../output-file.js');
      await writeOutput(output, words);
      await terminal.note(job.context.text.messages.wrote(output));
    }
    return worstOf(codes);
  });
}

interface Drawn {
  readonly codes: readonly ExitCode[];
  readonly facts: CaptureFacts;
  readonly graph: FlowGraph | undefined;
}

/** Reads the capture and draws the conversation that is asked for; says what there is to say of it. */
async function draw(
  { source, tshark, onHandOver, context }: LaneJob,
  args: FlowArguments,
): Promise<Drawn> {
  const { terminal, signal } = context;
  const { preferences: usePreferences, rules, lane } = args;
  let study: FlowStudy | undefined;
  const { facts, conversations } = await studySource(
    source,
    tshark,
    (analysis) => {
      const chosen = choose(analysis.conversations, args);
      if (chosen === undefined) return new Map();
      const zeroNanos = analysis.facts.firstFrameNanos ?? chosen.startNanos;
      study = new FlowStudy({ conversation: chosen, zeroNanos });
      return new Map([[chosen, study]]);
    },
    { usePreferences, signal, rules, lane, onHandOver },
  );
  const codes = [await noteOnCapture(facts, conversations.length, context)];
  const graph = study?.finish();
  if (graph === undefined) {
    if (conversations.length > 0 || args.stream !== undefined) {
      await terminal.fail(notFound(facts.path, conversations, args));
      codes.push(EXIT.notFound);
    }
  } else {
    const note = otherConversations(conversations, graph, args);
    if (note !== undefined) await terminal.note(note);
  }
  return { codes, facts, graph };
}

/** The conversation that is asked for. Of several, the first is drawn: a picture helps more than a refusal. */
function choose(
  conversations: readonly Conversation[],
  { stream, connection }: FlowArguments,
): Conversation | undefined {
  const wanted = stream ?? conversations[0]?.stream;
  return connectionsOf(conversations, wanted)[(connection ?? 1) - 1];
}

function connectionsOf(
  conversations: readonly Conversation[],
  wanted: number | undefined,
): readonly Conversation[] {
  return conversations.filter(({ stream }) => stream === wanted);
}

function notFound(
  path: string,
  conversations: readonly Conversation[],
  { stream, connection }: FlowArguments,
): LabError {
  const wanted = stream ?? conversations[0]?.stream ?? 0;
  const { length } = connectionsOf(conversations, wanted);
  const count = conversations.length;
  return new KnownFailure('STREAM_NOT_FOUND', (text) =>
    length === 0
      ? text.streamNotFound(path, wanted, count)
      : text.connectionNotFound(path, wanted, connection ?? 1, length),
  );
}

/** How to come by the other conversations, where there are some and none was chosen. */
function otherConversations(
  conversations: readonly Conversation[],
  graph: FlowGraph,
  { stream, connection }: FlowArguments,
): string | undefined {
  if (stream === undefined && conversations.length > 1) {
    return `drew stream ${graph.stream}, the first of ${conversations.length} conversations; --stream N draws another, and "sharkscribe conversations" lists them`;
  }
  const { length } = connectionsOf(conversations, graph.stream);
  if (connection !== undefined || length < 2) return undefined;
  return `stream ${graph.stream} holds ${length} connections, since its ports were used again; --connection 2 draws the second`;
}

async function inFormat(
  format: FlowFormat,
  facts: CaptureFacts,
  graph: FlowGraph,
  text: FlowText,
  isAlone: boolean,
): Promise<string> {
  const options = { capture: facts.name };
  switch (format) {
    case 'text':
      return (await import('../../report/flow/flow-text.js')).flowText(graph, text, options);
    case 'mermaid':
      return (await import('../../report/flow/flow-mermaid.js')).flowMermaid(graph, text, options);
    case 'svg':
      return (await import('../../report/flow/flow-svg.js')).flowSvg(graph, text, options);
    case 'json': {
      const { flowDocument } = await import('../../report/flow/flow-document.js');
      const { jsonOnOneLine, jsonText } = await import('../../report/json-text.js');
      const document = flowDocument(facts, graph);
      return isAlone ? jsonText(document) : jsonOnOneLine(jsonText(document));
    }
  }
}
