import { summarizeSource } from '../../capture/summarize-capture.js';
import { declaredNames } from '../../report/document/declared-record.js';
import { jsonOnOneLine } from '../../report/json-text.js';
import { conversationsTable } from '../../report/conversations-table.js';
import type { Lane } from '../../capture/lane.js';
import type { RuleSet } from '../../tcp/rules.js';
import type { ZeekOptions } from '../../tcp/zeek/zeek-connections.js';
import { conversationTextIn } from '../../report/text/conversation-text-in.js';
import { visibleText } from '../../report/visible-text.js';
import { findTshark } from '../../tshark/find-tshark.js';
import type { CliContext, CommonArguments } from '../context.js';
import { declaredIn, protocolsFor } from '../declared-protocols.js';
import { eachCaptureInLane, noteOnCapture } from '../each-capture.js';
import type { ExitCode } from '../exit-code.js';

export interface ConversationsArguments extends CommonArguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly rules: RuleSet | undefined;
  readonly lane: Lane | undefined;
  /** Print a Zeek conn.log. */
  readonly zeek: boolean;
  readonly zeekOptions: ZeekOptions;
  /** Files and folders that declare protocols. */
  readonly dissectors: readonly string[];
}

/** Prints the lists of conversations. */
export async function runConversations(
  args: ConversationsArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { language = 'en' } = context;
  const isAlone = args.files.length === 1;
  let isFirst = true;
  // Zeek's log has no place for them.
  const protocols = args.zeek ? [] : await protocolsFor(args, context);
  const found = protocols.length === 0 ? undefined : await findTshark({ explicit: args.tshark });
  return eachCaptureInLane(args.files, args, context, async (job) => {
    const { source, tshark, onHandOver, context: own } = job;
    const { terminal, signal } = own;
    const { preferences: usePreferences, rules, lane } = args;
    const options = { usePreferences, signal, rules, lane, onHandOver };
    // Asked for when the analysis is through, which may read while the capture arrives.
    const declared = async () =>
      found && (await declaredIn(source, found, protocols, { usePreferences, signal }));
    if (!args.json && !args.zeek) {
      const { facts, conversations } = await summarizeSource(source, tshark, options);
      if (conversations.length > 0) {
        const text = await conversationTextIn(language);
        const names = declaredNames(await declared(), 'shortName');
        const table = conversationsTable(facts, conversations, text, names);
        await terminal.ready();
        const heading = isAlone ? '' : `${isFirst ? '' : '\n'}${visibleText(facts.path)}\n`;
        isFirst = false;
        await terminal.print(heading + table);
      }
      return noteOnCapture(facts, conversations.length, own);
    }
    // What only the whole analysis needs is loaded for it alone.
    const { analysisText } = await import('./analysis-text.js');
    const { facts, conversations, text } = await analysisText(job, args, options, declared);
    await terminal.print(args.zeek || isAlone ? text : jsonOnOneLine(text));
    return noteOnCapture(facts, conversations.length, own);
  });
}
