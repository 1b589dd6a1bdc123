import { liveBytes } from '../../capture/live-input.js';
import { isEmpty } from '../../capture/source.js';
import type { RuleSet } from '../../tcp/rules.js';
import { askInterfaces } from '../../tshark/ask-dumpcap.js';
import { captureFailureOf } from '../../tshark/capture-permission.js';
import { captureArguments, type CaptureSettings } from '../../tshark/dumpcap-arguments.js';
import { type InterfaceCounts, parseCounts } from '../../tshark/dumpcap-counts.js';
import { findTshark } from '../../tshark/find-tshark.js';
import { requireDumpcap } from '../../tshark/require-dumpcap.js';
import { type DumpcapRun, runDumpcap } from '../../tshark/run-dumpcap.js';
import { type Surroundings, surroundingsHere } from '../../tshark/surroundings.js';
import { captureFailed } from '../capture-failed.js';
import { protocolsFor } from '../declared-protocols.js';
import { usageError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode, worstOf } from '../exit-code.js';
import { KeptCapture } from '../kept-capture.js';
import { keepHeapModest } from '../modest-heap.js';
import { type FollowArguments, followCapture } from './follow-capture.js';
import type { LiveSource } from './live-source.js';

interface Common {
  /** Where the capture is kept; `undefined` for nowhere. */
  readonly keep: string | undefined;
  readonly json: boolean;
  readonly rules: RuleSet | undefined;
  /** Files and folders that declare protocols. */
  readonly dissectors: readonly string[];
}

/** A path or `-` is read, or interfaces are captured on. */
export type LiveArguments =
  | (Common & { readonly read: string; readonly mostPackets: number | undefined })
  | (Common & { readonly capture: CaptureSettings; readonly dumpcap: string | undefined });

/** dumpcap says this when it has opened all interfaces. */
const HAS_BEGUN = 'File: ';

/** Prints what happens to connections, and a table at the end or on Ctrl-C. */
export async function runLive(args: LiveArguments, context: CliContext): Promise<ExitCode> {
  keepHeapModest();
  const protocols = await protocolsFor(args, context);
  // Whoever still writes is not waited for when enough was read.
  const enough = new AbortController();
  const source =
    'read' in args
      ? sourceOfRead(args.read, AbortSignal.any([context.signal, enough.signal]))
      : await sourceOfInterfaces(args.capture, args.dumpcap, context);
  const { keep } = args;
  try {
    const following = { ...args, protocols };
    if (keep === undefined) return await followCapture(source, source.bytes(), following, context);
    return await followAndKeep(keep, source, following, context);
  } finally {
    enough.abort();
  }
}

async function followAndKeep(
  keep: string,
  source: LiveSource,
  args: FollowArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { terminal, text } = context;
  const kept = await KeptCapture.create(keep);
  try {
    const bytes = kept.keeping(source.bytes(), async (problem) => {
      const { message, hint } = text.live.keepFailed(keep, problem);
      await terminal.warn(message, hint);
    });
    const code = await followCapture(source, bytes, args, context);
    return kept.isCut ? worstOf([code, EXIT.environment]) : code;
  } finally {
    await kept.close();
    if (kept.isCut) await terminal.warn(text.live.keptCut(keep));
    else if (kept.isKept && 'capture' in args) await terminal.note(text.messages.wrote(keep));
  }
}

function sourceOfRead(read: string, signal: AbortSignal): LiveSource {
  return {
    name: read,
    bytes: () => liveBytes(read, signal),
    ended: () => Promise.resolve({}),
    failed: () => Promise.resolve(isEmpty(read)),
  };
}

async function sourceOfInterfaces(
  settings: CaptureSettings,
  explicit: string | undefined,
  { env, signal, terminal, text }: CliContext,
): Promise<LiveSource> {
  const here = surroundingsHere(env);
  const tshark = await findTshark({ env }).catch(() => undefined);
  if (settings.interfaces.length === 0) throw await needsInput(tshark?.path, here, explicit);
  const dumpcap = await requireDumpcap(tshark?.path, here, explicit);
  const name = settings.interfaces.join(', ');
  const counts: InterfaceCounts[] = [];
  const onLine = (line: string) => {
    const count = parseCounts(line);
    if (count !== undefined) counts.push(count);
    if (line.startsWith(HAS_BEGUN)) void terminal.note(text.live.capturing(settings.interfaces));
  };
  let run: DumpcapRun | undefined;
  return {
    name,
    bytes: () => {
      const args = ['-q', ...captureArguments(settings), '-w', '-'];
      run = runDumpcap(dumpcap.path, args, { onLine, signal });
      return run.output;
    },
    ended: async () => {
      const end = await run?.end;
      return { counts, failure: end && captureFailureOf(end) };
    },
    failed: (failure = { kind: 'other', words: '' }) =>
      captureFailed(failure, { dumpcap: dumpcap.path, settings, here }),
  };
}

/** What can be done instead, with the interfaces that there are. */
async function needsInput(
  tshark: string | undefined,
  here: Surroundings,
  explicit: string | undefined,
): Promise<Error> {
  const dumpcap = await requireDumpcap(tshark, here, explicit).catch(() => undefined);
  const list = dumpcap && (await askInterfaces(dumpcap.path, here));
  const names = (list?.value ?? []).map(({ name }) => name);
  return usageError(({ liveNeedsInput }) => liveNeedsInput(names));
}
