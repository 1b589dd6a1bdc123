import { sharedAttachments } from '../../dissector/describe/shared-attachments.js';
import { LabError } from '../../errors/lab-error.js';
import type { LayerDetail } from '../../encode/tree-format.js';
import { compileFilter, type NamedFilterValue, type RowTest } from '../../filter/compile-filter.js';
import type { FilterKind } from '../../filter/filter-fields.js';
import { FilterError } from '../../filter/filter-error.js';
import { SEGMENT_FIELDS } from '../../report/segment-fields.js';
import { TCPCONV } from '../../report/tcpconv-layer.js';
import type { RuleSet } from '../../tcp/rules.js';
import { checkOptions } from '../../tshark/check-options.js';
import { type DissectSettings, dissectArguments } from '../../tshark/dissect-arguments.js';
import { findTshark } from '../../tshark/find-tshark.js';
import { CliError, usageError } from '../cli-error.js';
import type { CliContext, CommonArguments } from '../context.js';
import { protocolsFor } from '../declared-protocols.js';
import { eachCapture } from '../each-capture.js';
import type { ExitCode } from '../exit-code.js';
import { declaredFields, declaredNameIn, declaredNames } from './declared-filter.js';
import { DissectionDocument } from './dissection-document.js';
import { printDissection } from './print-dissection.js';

export interface DissectArguments extends CommonArguments {
  readonly files: readonly string[];
  readonly rules: RuleSet | undefined;
  /** As the user gave them: they may name our protocol, which tshark does not know. */
  readonly settings: DissectSettings;
  /** A filter on the fields of `segments`. */
  readonly where: string | undefined;
  /** Add nothing to what tshark prints. */
  readonly isPlain: boolean;
  /** Files and folders that declare protocols. */
  readonly dissectors: readonly string[];
}

/** Prints the packet trees of each capture. */
export async function runDissect(args: DissectArguments, context: CliContext): Promise<ExitCode> {
  const { files, settings: asked, preferences, where, isPlain } = args;
  if (asked.format === 'pdml' && files.length > 1) {
    throw usageError(({ oneCaptureInPdml }) => oneCaptureInPdml);
  }
  // Without additions, protocols are there to choose by only.
  const isAsked = !isPlain || where !== undefined;
  const protocols = isAsked ? await protocolsFor(args, context) : [];
  for (const shared of sharedAttachments(protocols)) {
    await context.terminal.note(context.text.messages.sharedAttachment(shared));
  }
  const fields = declaredFields(protocols);
  const test =
    where === undefined ? undefined : compileWhere(where, fields, declaredNames(protocols));
  const ours = [TCPCONV, ...protocols.map(({ filterName }) => filterName)];
  const settings = withoutOurs(asked, ours);
  if (isWorthChecking(settings)) {
    const tshark = await findTshark({ explicit: args.tshark });
    const options = { usePreferences: preferences, signal: context.signal };
    await checkOptions(tshark, dissectArguments(settings), options).catch((error: unknown) => {
      const { filter = '' } = settings;
      const name = declaredNameIn(filter, protocols);
      if (name === undefined || !(error instanceof LabError) || error.code !== 'USAGE') throw error;
      throw usageError(({ declaredInDisplayFilter }) => declaredInDisplayFilter(name, filter));
    });
  }
  const document = new DissectionDocument(settings.format, context.terminal);
  const job = {
    settings,
    test,
    isPlain,
    detail: detailOf(asked, TCPCONV),
    protocols: protocols.map((description) => ({
      description,
      detail: detailOf(asked, description.filterName),
    })),
    declaredFields: fields,
    usePreferences: preferences,
  };
  const code = await eachCapture(files, args, context, (capture) =>
    printDissection(capture, { ...job, rules: args.rules }, document, context),
  );
  await document.close();
  return code;
}

function compileWhere(
  where: string,
  declared: ReadonlyMap<string, FilterKind>,
  named: NamedFilterValue,
): RowTest {
  try {
    return compileFilter(
      where,
      new Map([...declared, ...SEGMENT_FIELDS]),
      'segments',
      undefined,
      named,
    );
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    const { position } = error;
    throw new CliError(
      'USAGE',
      ({ usage, failures }) => {
        const { message, hint } = error.say(failures.filter);
        return { message: usage.filter(position, message), hint };
      },
      { cause: error },
    );
  }
}

/** What can be wrong in a way that only tshark knows. */
function isWorthChecking(settings: DissectSettings): boolean {
  const { filter, preferences, decodeAs, only } = settings;
  return (
    filter !== undefined || only !== undefined || preferences.length > 0 || decodeAs.length > 0
  );
}

function isOf(protocol: string, name: string): boolean {
  return name === protocol || name.startsWith(`${protocol}.`);
}

/** Settings that name only what tshark knows. */
function withoutOurs(settings: DissectSettings, ours: readonly string[]): DissectSettings {
  const isOurs = (name: string) => ours.some((protocol) => isOf(protocol, name));
  const { details, only } = settings;
  return {
    ...settings,
    details: details?.filter((name) => !isOurs(name)),
    only: only && { ...only, names: only.names.filter((name) => !isOurs(name)) },
  };
}

/** Where protocols are chosen, one of ours is shown in full when it is among them. */
function detailOf({ details, only }: DissectSettings, protocol: string): LayerDetail {
  const chosen = details ?? only?.names;
  return chosen === undefined || chosen.some((name) => isOf(protocol, name)) ? 'full' : 'brief';
}
