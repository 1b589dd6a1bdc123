import { type KeptConnections, keepConnections } from '../../capture/keep-connections.js';
import type { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode, worstOf } from '../exit-code.js';
import { shellWord } from '../shell-word.js';
import { type CapturePlace, sizeOf } from './capture-place.js';
import { countFiles } from './count-files.js';
import type { ProgramEnd } from './program-beside.js';
import type { Recorded } from './record.js';
import { splitCommand } from './split-command.js';
import type { Until } from './until.js';

/** What was asked of a capture. */
interface Asked {
  readonly settings: { readonly filter?: string | undefined };
  readonly until: Until | undefined;
  readonly run: string | undefined;
  readonly keepAll: boolean;
  readonly report: string | undefined;
  readonly quiet: boolean;
  /** The name that the capture was given. */
  readonly write: string | undefined;
}

/** Tells how a capture ended, and takes out of it what is not the program's. */
export class CaptureOutcome {
  constructor(
    private readonly recorded: Recorded,
    private readonly place: CapturePlace,
    private readonly asked: Asked,
    private readonly context: CliContext,
  ) {}

  /** @param failure - What ended it before its time. */
  async tell(failure: CliError | undefined): Promise<ExitCode> {
    const codes: ExitCode[] = [];
    const { program, soFar, lost = 0 } = this.recorded;
    const { terminal, text } = this.context;
    if (failure !== undefined) {
      await terminal.fail(failure);
      codes.push(EXIT.environment);
    }
    codes.push(await this.tellUntil());
    const files = await this.filesLeft();
    let packetsDropped = 0;
    if (program !== undefined) {
      codes.push(await this.tellProgram(program));
      packetsDropped = await this.keepOwn(program, files);
    }
    const packets = soFar.packets - packetsDropped;
    await this.tellFiles(files, packets);
    await this.tellUnread();
    if (lost > 0) {
      const { message, hint } = text.recording.lost(lost);
      await terminal.warn(message, hint);
    }
    if (packets === 0) {
      const { message, hint } = text.recording.noPackets(this.asked.settings.filter !== undefined);
      await terminal.warn(message, hint);
    }
    return worstOf(codes);
  }

  private async note(line: string): Promise<void> {
    if (!this.asked.quiet) await this.context.terminal.note(line);
  }

  private async tellUntil(): Promise<ExitCode> {
    const { until } = this.asked;
    if (until === undefined) return EXIT.done;
    const { recording } = this.context.text;
    if (this.recorded.isSeen) {
      await this.note(recording.seen(until.kind, until.count));
      return EXIT.done;
    }
    await this.context.terminal.warn(recording.notSeen(until.kind, until.count));
    // Who ends it by hand has seen enough.
    return this.context.signal.aborted ? EXIT.done : EXIT.notFound;
  }

  private async tellProgram(end: ProgramEnd): Promise<ExitCode> {
    const { exitCode, signal, wasStopped } = end;
    const { terminal, text } = this.context;
    const { file } = splitCommand(this.asked.run ?? '');
    if (wasStopped || exitCode === 0) return EXIT.done;
    const said =
      exitCode === undefined
        ? text.recording.endedBySignal(file, signal ?? '?')
        : text.recording.ended(file, exitCode);
    await terminal.warn(said);
    return EXIT.notFound;
  }

  /** Takes the connections of others out; how many packets that were. */
  private async keepOwn({ owners }: ProgramEnd, files: readonly string[]): Promise<number> {
    if (this.asked.keepAll) return 0;
    const { recording } = this.context.text;
    if (owners === undefined) {
      await this.note(recording.cannotTell);
      return 0;
    }
    const found = new Map<string, ReturnType<typeof owners.ownerOf>>();
    const all = { packetsDropped: 0, isCut: false };
    for (const file of files) {
      const kept = await this.cut(file, (one, two) => {
        const owner = owners.ownerOf(one, two);
        const ends = [one, two].map(({ address, port }) => `${address} ${port}`);
        found.set(ends.sort().join(' '), owner);
        return owner;
      });
      all.packetsDropped += kept?.packetsDropped ?? 0;
      all.isCut ||= kept?.isCut === true;
    }
    // A connection may be in several files.
    const of = (owner: string) => [...found.values()].filter((each) => each === owner).length;
    const counts = { own: of('own'), other: of('other'), unknown: of('unknown') };
    await this.tellKept({ ...counts, ...all });
    return all.packetsDropped;
  }

  private async cut(
    file: string,
    ownerOf: Parameters<typeof keepConnections>[1],
  ): Promise<KeptConnections | undefined> {
    const { terminal, text } = this.context;
    try {
      const kept = await keepConnections(file, ownerOf);
      if (kept === undefined) await terminal.warn(text.recording.notTakenOut(file));
      return kept;
    } catch (error) {
      // No room for a second file, for one.
      if (!(error instanceof Error && 'code' in error)) throw error;
      await terminal.warn(text.recording.notTakenOut(error.message));
      return undefined;
    }
  }

  private async tellKept(kept: KeptConnections): Promise<void> {
    const { own, other, unknown, packetsDropped, isCut } = kept;
    const { recording } = this.context.text;
    if (other > 0 && !isCut) await this.note(recording.noneOwn(other));
    else if (own + other > 0) await this.note(recording.kept(own, other, packetsDropped));
    if (unknown > 0) await this.note(recording.unknownOwners(unknown));
  }

  private async tellFiles(files: readonly string[], packets: number): Promise<void> {
    const { recording } = this.context.text;
    const { place, recorded } = this;
    const { soFar, lost } = recorded;
    let bytes = 0;
    for (const file of files) bytes += (await sizeOf(file)) ?? 0;
    const last = place.shownOf(files.at(-1) ?? place.file);
    const done =
      files.length > 1
        ? recording.doneFiles(files.length, last, packets, bytes, lost)
        : recording.done(last, packets, bytes, lost);
    // Nobody could guess a name of our own.
    if (this.asked.write === undefined) await this.context.terminal.note(done);
    else await this.note(done);
    const isWhole = packets === soFar.packets;
    if (packets > 0 && !this.asked.quiet) {
      const counts = isWhole ? soFar : await countFiles(files);
      await this.note(recording.connections(counts));
    }
    if (packets > 0 && this.asked.report === undefined) {
      await this.note(recording.next(shellWord(last)));
    }
  }

  /** Tells what is not in the files, or was not read in them. */
  private async tellUnread(): Promise<void> {
    const { cut, missed, soFar, counted } = this.recorded;
    const { terminal, text } = this.context;
    for (const file of cut) {
      const unwritten = Math.max(0, counted - soFar.packets);
      const { message, hint } = text.recording.cut(this.place.shownOf(file), unwritten);
      await terminal.warn(message, hint);
    }
    const [first] = missed;
    if (first === undefined) return;
    const { message, hint } = text.recording.missed(missed.length, this.place.shownOf(first));
    await terminal.warn(message, hint);
  }

  /** Those that a ring has not replaced. */
  private async filesLeft(): Promise<readonly string[]> {
    const files: string[] = [];
    for (const file of this.recorded.files) {
      if ((await sizeOf(file)) !== undefined) files.push(file);
    }
    return files;
  }
}
