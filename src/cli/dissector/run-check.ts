import path from 'node:path';
import { widthOf } from '../../report/text-width.js';
import { visibleText } from '../../report/visible-text.js';
import { findDeclarations } from '../../toolchain/load-declarations.js';
import { findNamed } from '../../toolchain/named-declarations.js';
import { askWireshark } from '../../toolchain/plugin/wireshark-facts.js';
import { filterNamesOf } from '../../toolchain/plugin/wireshark-fields.js';
import { findTshark } from '../../tshark/find-tshark.js';
import { surroundingsHere } from '../../tshark/surroundings.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { DissectorText } from '../text/dissector-text.js';
import { checkAgainstWireshark, checkC, type Finding, loadAll } from './check-declarations.js';
import { checkVectors } from './check-vectors.js';
import { ownFolder } from './declared-here.js';

export interface CheckArguments {
  readonly places: readonly string[];
  readonly tshark: string | undefined;
}

/** Looks at declarations, and says at once all that is wrong with them. */
export async function runCheck(
  { places, tshark: explicit }: CheckArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { terminal, text, env } = context;
  const files = await filesOf(places, context);
  const { declared, findings: loaded } = await loadAll(files, text);
  const findings = [...loaded, ...(await checkVectors(declared, text))];
  await terminal.print(linesOf(findings, text.dissector));
  const tshark = await findTshark({ explicit, env });
  const wanted = new Set(declared.flatMap(({ description }) => filterNamesOf(description)));
  const facts = await askWireshark(tshark, surroundingsHere(env), wanted);
  const names = new Set(declared.map(({ description }) => description.filterName));
  const all = [...findings];
  for (const one of declared) {
    const found: Finding[] = [
      ...one.description.warnings.map((message): Finding => ({ severity: 'warning', message })),
      ...(await checkC(one, text)),
      ...checkAgainstWireshark(one, facts, names, text),
    ];
    all.push(...found);
    const { filterName } = one.description;
    const sound = text.dissector.sound(filterName, path.relative('', one.file));
    const isSound = found.every(({ severity }) => severity !== 'problem');
    await terminal.print(
      `${isSound ? lineOf('ok', sound, text.dissector) : ''}${linesOf(found, text.dissector)}`,
    );
  }
  const count = (wanted: Finding['severity']) =>
    all.filter(({ severity }) => severity === wanted).length;
  const problems = count('problem');
  await terminal.note(text.dissector.checked(declared.length, problems, count('warning')));
  return problems === 0 ? EXIT.done : EXIT.notFound;
}

async function filesOf(places: readonly string[], context: CliContext): Promise<readonly string[]> {
  const folder = ownFolder(context);
  if (places.length > 0) return findNamed(places, folder);
  if (folder !== undefined) return findDeclarations(folder);
  throw new CliError('USAGE', ({ dissector }) => dissector.noPlaces);
}

function linesOf(findings: readonly Finding[], text: DissectorText): string {
  return findings.map(({ severity, message }) => lineOf(severity, message, text)).join('');
}

function lineOf(mark: keyof DissectorText['mark'], message: string, text: DissectorText): string {
  const room = Math.max(...Object.values(text.mark).map(widthOf)) + 2;
  const shown = text.mark[mark];
  return `${shown}${' '.repeat(room - widthOf(shown))}${visibleText(message)}\n`;
}
