import { ElasticMapping } from '../../encode/elastic-mapping.js';
import { TCPCONV, TCPCONV_FIELDS } from '../../report/tcpconv-layer.js';
import { ELASTIC_MAPPING_ARGUMENTS } from '../../tshark/dissect-arguments.js';
import { findTshark } from '../../tshark/find-tshark.js';
import { runTshark, tsharkFailed } from '../../tshark/run-tshark.js';
import type { CliContext, CommonArguments } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';

/** Prints tshark's mapping for Elasticsearch with our fields among the others. */
export async function printElasticMapping(
  args: CommonArguments,
  { terminal, signal }: CliContext,
): Promise<ExitCode> {
  const tshark = await findTshark({ explicit: args.tshark });
  const options = { usePreferences: args.preferences, signal };
  const run = runTshark(tshark, ELASTIC_MAPPING_ARGUMENTS, options);
  const mapping = new ElasticMapping(TCPCONV, TCPCONV_FIELDS);
  const decoder = new TextDecoder();
  for await (const chunk of run.output) {
    await terminal.print(mapping.push(decoder.decode(chunk, { stream: true })));
    if (terminal.isClosed) return EXIT.done;
  }
  const end = await run.end;
  signal.throwIfAborted();
  if (end.exitCode !== 0 || !mapping.isDone) throw tsharkFailed(end);
  return EXIT.done;
}
