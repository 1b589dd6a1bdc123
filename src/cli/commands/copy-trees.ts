import { CaptureDamagedError } from '../../capture/capture-failure.js';
import { dissect, printedFrames } from '../../capture/dissection.js';
import {
  type FrameNumbers,
  everyFrame,
  numbersInOrder,
  numbersInText,
} from '../../capture/frame-numbers.js';
import { withCaptureName, withCaptureTime } from '../../encode/pdml-format.js';
import type { PluginFrameReader } from '../../capture/plugin-frames.js';
import type { ProtocolDescription } from '../../dissector/describe/description.js';
import type { LayerDetail, TreeFormat } from '../../encode/tree-format.js';
import type { Layer } from '../../model/packet.js';
import type { FilterKind } from '../../filter/filter-fields.js';
import type { LabError } from '../../errors/lab-error.js';
import type { RowTest } from '../../filter/compile-filter.js';
import type { RuleSet } from '../../tcp/rules.js';
import type { DissectSettings } from '../../tshark/dissect-arguments.js';
import type { CliContext } from '../context.js';
import { tellNotes } from '../declared-protocols.js';
import { type CaptureJob, noteDamage } from '../each-capture.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { DissectionDocument } from './dissection-document.js';
import type { FrameFactsReader } from './frame-facts.js';

/** What is to be printed of each capture. */
export interface DissectionJob {
  readonly settings: DissectSettings;
  /** Chooses frames by their segments. */
  readonly test: RowTest | undefined;
  /** Add nothing. */
  readonly isPlain: boolean;
  /** How much of our protocol is shown. */
  readonly detail: LayerDetail;
  /** Declared protocols that are looked for, and how much of each is shown. */
  readonly protocols: readonly ShownProtocol[];
  /** What of them frames may be chosen by. */
  readonly declaredFields: ReadonlyMap<string, FilterKind>;
  readonly usePreferences: boolean;
  readonly rules: RuleSet | undefined;
}

/** A declared protocol, and how much of it is shown. */
export interface ShownProtocol {
  readonly description: ProtocolDescription;
  readonly detail: LayerDetail;
}

interface CopyTask {
  readonly capture: CaptureJob;
  readonly job: DissectionJob;
  readonly document: DissectionDocument;
  readonly context: CliContext;
  /** What to add, and to choose by. */
  readonly facts?: FrameFactsReader;
  /** Declared protocols to add. */
  readonly plugins?: PluginFrameReader;
  /** The only frames that are wanted, and a display filter for them. */
  readonly asked?: { readonly frames: readonly number[]; readonly filter: string };
}

/** Copies tshark's packet trees of one capture into the document, packet by packet, with additions. */
export async function copyTrees(task: CopyTask): Promise<ExitCode> {
  const { capture, job, document, context, facts, plugins, asked } = task;
  const { source, tshark } = capture;
  const settings = narrowed(job.settings, asked?.filter);
  const options = { usePreferences: job.usePreferences, signal: context.signal };
  const numbers = numbersFor(task, settings);
  const before = document.packets;
  const dissection = dissect(source, tshark, settings, {
    ...options,
    separator: document.separator,
  });
  const splitter = document.format.splitter();
  let lastFrame = 0;

  const open = (packet?: string) => {
    if (document.isOpen) return;
    const named = withCaptureName(splitter.head, source.path);
    document.open(job.isPlain ? named : withCaptureTime(named, packet));
  };
  const copy = async (packets: readonly string[]) => {
    for (const packet of packets) {
      const frameNumber = await numbers.of(packet);
      lastFrame = frameNumber ?? lastFrame;
      const frame = frameNumber === undefined ? undefined : await facts?.at(frameNumber);
      if (job.test !== undefined && frame === undefined) continue;
      open(packet);
      const declared =
        frame?.declared ??
        (frameNumber === undefined ? undefined : await plugins?.at(frameNumber)) ??
        [];
      const ours = job.isPlain ? [] : [...declared, ...(frame?.layers ?? [])];
      await document.add(withLayers(packet, ours, job, document.format));
    }
  };

  try {
    for await (const chunk of dissection.output) {
      await copy(splitter.push(Buffer.from(chunk).toString('latin1')));
      if (document.isClosed) return EXIT.done;
    }
    await copy(splitter.end());
    open();
  } finally {
    await numbers.dispose();
  }
  await document.flush();
  const printed = document.packets - before;
  const code = await endOf(task, await dissection.failure(lastFrame || printed));
  if (code !== EXIT.done || job.test === undefined || printed > 0) return code;
  await context.terminal.note(context.text.messages.noFrames(source.path));
  return EXIT.notFound;
}

/** A packet's text with protocols of ours behind it, in their order. */
function withLayers(
  packet: string,
  layers: readonly Layer[],
  { detail, protocols, settings }: DissectionJob,
  format: TreeFormat,
): string {
  let text = packet;
  // In JSON those of one name stand together.
  const isInOrder = settings.format === 'text' || settings.format === 'pdml';
  for (const [first, ...others] of isInOrder ? layers.map((one) => [one]) : byName(layers)) {
    if (first === undefined) continue;
    const shown = protocols.find(({ description }) => description.filterName === first.name);
    const group = [first, ...others];
    const addition = format.encode(group, shown === undefined ? detail : shown.detail);
    text = format.insert(text, bytesOf(addition));
  }
  return text;
}

function byName(layers: readonly Layer[]): readonly (readonly Layer[])[] {
  const names = new Set(layers.map(({ name }) => name));
  return [...names].map((wanted) => layers.filter(({ name }) => name === wanted));
}

/** Says what was wrong with the capture, once. */
async function endOf(task: CopyTask, failure: LabError | undefined): Promise<ExitCode> {
  const { capture, job, context, facts, plugins } = task;
  const { path } = capture.source;
  if (plugins !== undefined) await tellNotes(path, await plugins.finish(), context);
  // The analysis has seen every frame, so it knows best where the damage is.
  const damage = await facts?.finish();
  if (damage !== undefined) return noteDamage(path, damage, context);
  if (failure === undefined) return EXIT.done;
  if (!(failure instanceof CaptureDamagedError)) throw failure;
  if (job.settings.filter === undefined) return noteDamage(path, failure.damage, context);
  const { message, hint } = context.text.messages.stopped(path, failure.damage.message);
  await context.terminal.warn(message, hint);
  return EXIT.input;
}

function narrowed(settings: DissectSettings, frames: string | undefined): DissectSettings {
  const { filter } = settings;
  if (frames === undefined) return settings;
  return { ...settings, filter: filter === undefined ? frames : `(${filter}) && (${frames})` };
}

/** How to tell which frame a packet is, at the least cost. */
function numbersFor(
  { capture, job, document, context, facts, asked }: CopyTask,
  settings: DissectSettings,
): FrameNumbers {
  const { format, filter, only } = job.settings;
  const saysNumber = format === 'pdml' || (format !== 'text' && only === undefined);
  if (saysNumber) return numbersInText((packet) => document.format.frameNumberOf(packet));
  if (filter === undefined) return numbersInOrder(asked?.frames ?? everyFrame());
  if (facts === undefined) return numbersInText(() => undefined);
  const options = { usePreferences: job.usePreferences, signal: context.signal };
  return numbersInOrder(printedFrames(capture.source, capture.tshark, settings, options));
}

/** Text as bytes of UTF-8, one character a byte. */
function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
