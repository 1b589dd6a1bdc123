import { listFields } from '../../capture/list-fields.js';
import { fieldsOfProtocols } from '../../model/fields-of-protocol.js';
import { fieldDeclarations, valueTypeOf } from '../../report/field-declarations.js';
import { findTshark } from '../../tshark/find-tshark.js';
import { type CliError, usageError } from '../cli-error.js';
import type { CliContext, CommonArguments } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { nearNames } from '../near-names.js';

export interface TypesArguments extends CommonArguments {
  readonly protocols: readonly string[];
  readonly json: boolean;
}

/** Prints the declarations of the protocols' fields, or the fields as data. */
export async function runTypes(
  { tshark: explicit, preferences, protocols: given, json, verbose }: TypesArguments,
  { terminal, signal, text }: CliContext,
): Promise<ExitCode> {
  const tshark = await findTshark({ explicit });
  if (verbose) await terminal.note(text.messages.usingTshark(tshark.version, tshark.path));
  const definitions = await listFields(tshark, { usePreferences: preferences, signal });
  const protocols = [...new Set(given)].sort();
  const chosen = fieldsOfProtocols(definitions, protocols);
  for (const protocol of protocols) {
    if (!chosen.protocols.has(protocol)) throw unknownProtocol(protocol, chosen.protocols);
  }
  if (json) {
    const fields = chosen.fields.map(({ name, type, label, description }) => ({
      name,
      type,
      typescript: valueTypeOf(type),
      label,
      description,
    }));
    const document = { schema: 'sharkscribe/types/1', tshark: tshark.version, protocols, fields };
    await terminal.print(`${JSON.stringify(document, null, 2)}\n`);
    return EXIT.done;
  }
  await terminal.print(
    fieldDeclarations(chosen.fields, { protocols, tsharkVersion: tshark.version }),
  );
  if (chosen.fields.length === 0) {
    await terminal.note(text.messages.noFields(protocols));
  }
  return EXIT.done;
}

function unknownProtocol(protocol: string, known: ReadonlySet<string>): CliError {
  const near = nearNames(protocol, known);
  return usageError((usage) => usage.unknownProtocol(protocol, near));
}
