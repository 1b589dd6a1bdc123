import type { Lane } from '../../capture/lane.js';
import { studySource } from '../../capture/study-capture.js';
import type { LabError } from '../../errors/lab-error.js';
import { KnownFailure } from '../../errors/known-failure.js';
import type { CaptureFacts } from '../../model/capture-facts.js';
import { jsonText } from '../../report/json-text.js';
import { drawPlot } from '../../report/plots/draw-plot.js';
import { plotDocument } from '../../report/plots/plot-document.js';
import type { PlotInput } from '../../report/plots/plot-input.js';
import type { PlotKind } from '../../report/plots/plot-kind.js';
import type { PlotSpec } from '../../report/plots/plot-spec.js';
import { PlotStudy } from '../../report/plots/plot-study.js';
import { plotTextOf } from '../../report/text/plot-texts.js';
import type { Conversation, Side } from '../../tcp/conversation.js';
import type { RuleSet } from '../../tcp/rules.js';
import type { CliContext, CommonArguments } from '../context.js';
import { eachCaptureInLane, type LaneJob, noteOnCapture } from '../each-capture.js';
import type { ExitCode } from '../exit-code.js';
import { checkOutput, writeOutput } from '../output-file.js';
import { chooseConversation } from './choose-conversation.js';

export interface PlotArguments extends CommonArguments {
  readonly file: string;
  readonly kind: PlotKind;
  /** `undefined` where the capture has only one. */
  readonly stream: number | undefined;
  /** The end that sends the data; `undefined` for the one that sent more. */
  readonly from: Side | undefined;
  readonly json: boolean;
  /** `undefined` for standard output. */
  readonly output: string | undefined;
  readonly rules: RuleSet | undefined;
  readonly lane: Lane | undefined;
}

/** Draws the picture, or prints its numbers. */
export async function runPlot(args: PlotArguments, context: CliContext): Promise<ExitCode> {
  if (args.output !== undefined) await checkOutput(args.output, [args.file]);
  return eachCaptureInLane([args.file], args, context, (job) => plot(job, args));
}

async function plot(job: LaneJob, args: PlotArguments): Promise<ExitCode> {
  const { source, tshark, onHandOver, context } = job;
  const { rules, lane, kind } = args;
  const { signal, terminal } = context;
  const options = { usePreferences: args.preferences, signal, rules, lane, onHandOver };
  let chosen: Conversation | undefined;
  let study: PlotStudy | undefined;
  const { facts, conversations } = await studySource(
    source,
    tshark,
    (analysis) => {
      chosen = chooseConversation(analysis.conversations, args.stream, analysis.facts.path);
      const zeroNanos = analysis.facts.firstFrameNanos ?? chosen.startNanos;
      study = new PlotStudy({ conversation: chosen, zeroNanos });
      return new Map([[chosen, study]]);
    },
    options,
  );
  if (chosen === undefined || study === undefined) throw new Error('no conversation was chosen');
  const code = await noteOnCapture(facts, conversations.length, context);
  const input: PlotInput = {
    series: study.finish(),
    from: args.from ?? busierSide(chosen),
    text: plotTextOf(context.language ?? 'en'),
    captureName: facts.name,
  };
  const spec = drawPlot(kind, input);
  if (spec === undefined) throw nothingToPlot(kind, input, facts);
  const text = args.json ? jsonText(plotDocument(facts, kind, input)) : await pictureOf(spec);
  if (args.output === undefined) {
    await terminal.print(text);
  } else {
    await writeOutput(args.output, text);
    await terminal.note(context.text.messages.wrote(args.output));
  }
  return code;
}

async function pictureOf(spec: PlotSpec): Promise<string> {
  // What draws is large, and only pictures need it.
  const { renderPlot } = await import('../../render/plot/render-plot.js');
  return renderPlot(spec);
}

/** The end that sent more payload; of two equal ones the client. */
function busierSide({ directions: { client, server } }: Conversation): Side {
  return server.payloadBytes > client.payloadBytes ? 'server' : 'client';
}

function nothingToPlot(kind: PlotKind, { series, from }: PlotInput, facts: CaptureFacts): LabError {
  return new KnownFailure('NOTHING_TO_PLOT', (text) =>
    text.nothingToPlot(kind, series.stream, facts.path, from),
  );
}
