import { analyzeSource } from '../../capture/analyze-capture.js';
import { conversationsDocument, jsonText } from '../../report/conversations-document.js';
import { conversationsTable } from '../../report/conversations-table.js';
import { visibleText } from '../../report/visible-text.js';
import type { CliContext, CommonArguments } from '../context.js';
import { eachCapture, noteOnCapture } from '../each-capture.js';
import type { ExitCode } from '../exit-code.js';

export interface ConversationsArguments extends CommonArguments {
  readonly files: readonly string[];
  readonly json: boolean;
}

/** Prints the lists of conversations. */
export function runConversations(
  args: ConversationsArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { terminal, signal } = context;
  const isAlone = args.files.length === 1;
  let isFirst = true;
  return eachCapture(args.files, args, context, async ({ source, tshark }) => {
    const options = { usePreferences: args.preferences, signal };
    const { facts, conversations } = await analyzeSource(source, tshark, options);
    if (args.json) {
      const text = jsonText(conversationsDocument(facts, conversations));
      await terminal.print(isAlone ? text : onOneLine(text));
    } else if (conversations.length > 0) {
      const heading = isAlone ? '' : `${isFirst ? '' : '\n'}${visibleText(facts.path)}\n`;
      isFirst = false;
      await terminal.print(heading + conversationsTable(facts, conversations));
    }
    return noteOnCapture(facts, conversations.length, context);
  });
}

/** Indented JSON as one line: line breaks stand only between its tokens, strings escape theirs. */
function onOneLine(json: string): string {
  return `${json.replace(/\n */g, '')}\n`;
}
