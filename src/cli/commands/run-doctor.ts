import process from 'node:process';
import { widthOf } from '../../report/text-width.js';
import { visibleText } from '../../report/visible-text.js';
import { type Check, examine } from '../examine.js';
import type { CliContext, CommonArguments } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { DoctorText } from '../text/doctor-text.js';
import { en } from '../text/en.js';

export interface DoctorArguments extends CommonArguments {
  readonly json: boolean;
}

/** Between what a check says and how it went. */
const GAP = 2;

/** Prints the checks, each with what to do about it. */
export async function runDoctor(
  { tshark, json }: DoctorArguments,
  { terminal, version, language, text }: CliContext,
): Promise<ExitCode> {
  // What programs read does not depend on the locale.
  const { doctor } = json && language === undefined ? en : text;
  const options = {
    explicit: tshark,
    nodeVersion: process.versions.node,
    isRoot: process.getuid?.() === 0,
  };
  const checks = await examine(options, doctor);
  const isUsable = checks.every(({ status }) => status !== 'failure');
  if (json) {
    const document = { schema: 'sharkscribe/doctor/1', version, isUsable, checks };
    await terminal.print(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    await terminal.print(
      `sharkscribe ${version}\n${checks.map((check) => lineOf(check, doctor)).join('')}`,
    );
  }
  return isUsable ? EXIT.done : EXIT.environment;
}

function lineOf({ status, message, todo }: Check, { mark }: DoctorText): string {
  const room = Math.max(...Object.values(mark).map(widthOf)) + GAP;
  const line = `${mark[status]}${' '.repeat(room - widthOf(mark[status]))}${visibleText(message)}\n`;
  return todo === undefined ? line : `${line}${' '.repeat(room)}→ ${visibleText(todo)}\n`;
}
