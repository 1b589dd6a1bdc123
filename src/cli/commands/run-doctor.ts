import process from 'node:process';
import { visibleText } from '../../report/visible-text.js';
import { type Check, examine } from '../examine.js';
import type { CliContext, CommonArguments } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';

export interface DoctorArguments extends CommonArguments {
  readonly json: boolean;
}

const MARK: Readonly<Record<Check['status'], string>> = {
  ok: 'OK     ',
  warning: 'warning',
  failure: 'FAILURE',
};

/** Prints the checks, each with what to do about it. */
export async function runDoctor(
  { tshark, json }: DoctorArguments,
  { terminal, version }: CliContext,
): Promise<ExitCode> {
  const checks = await examine({
    explicit: tshark,
    nodeVersion: process.versions.node,
    isRoot: process.getuid?.() === 0,
  });
  const isUsable = checks.every(({ status }) => status !== 'failure');
  if (json) {
    const document = { schema: 'sharkscribe/doctor/1', version, isUsable, checks };
    await terminal.print(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    await terminal.print(`sharkscribe ${version}\n${checks.map(lineOf).join('')}`);
  }
  return isUsable ? EXIT.done : EXIT.environment;
}

function lineOf({ status, message, todo }: Check): string {
  const line = `${MARK[status]}  ${visibleText(message)}\n`;
  return todo === undefined ? line : `${line}         → ${visibleText(todo)}\n`;
}
