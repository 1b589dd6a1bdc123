import process from 'node:process';
import { jsonText } from '../../report/json-text.js';
import { widthOf } from '../../report/text-width.js';
import { visibleText } from '../../report/visible-text.js';
import { surroundingsHere } from '../../tshark/surroundings.js';
import type { CliContext, CommonArguments } from '../context.js';
import type { Check, Concern } from '../doctor/check.js';
import { examine } from '../doctor/examine.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { DoctorText } from '../text/doctor-text.js';
import { en } from '../text/en.js';

export interface DoctorArguments extends CommonArguments {
  readonly dumpcap: string | undefined;
  readonly json: boolean;
}

/** Between what a check says and how it went. */
const GAP = 2;

/** Prints the checks, each with what to do about it. */
export async function runDoctor(
  { tshark, dumpcap, json }: DoctorArguments,
  { terminal, version, language, text: spoken, env }: CliContext,
): Promise<ExitCode> {
  // What programs read does not depend on the locale.
  const text = json && language === undefined ? en : spoken;
  const { checks, folders } = await examine(
    {
      explicit: tshark,
      dumpcap,
      language,
      nodeVersion: process.versions.node,
      here: surroundingsHere(env),
    },
    text,
  );
  const works = (concern: Concern) =>
    checks.every((check) => check.concerns !== concern || check.status !== 'failure');
  const isUsable = works('reading');
  const mayCapture = works('capturing');
  if (json) {
    const schema = 'sharkscribe/doctor/1';
    await terminal.print(jsonText({ schema, version, isUsable, mayCapture, checks, folders }));
  } else {
    const lines = checks.map((check) => lineOf(check, text.doctor));
    await terminal.print(`sharkscribe ${version}\n${lines.join('')}`);
  }
  if (!isUsable) return EXIT.environment;
  return mayCapture && works('plugins') ? EXIT.done : EXIT.notFound;
}

function lineOf({ status, message, todo }: Check, { mark }: DoctorText): string {
  const room = Math.max(...Object.values(mark).map(widthOf)) + GAP;
  const line = `${mark[status]}${' '.repeat(room - widthOf(mark[status]))}${visibleText(message)}\n`;
  return todo === undefined ? line : `${line}${' '.repeat(room)}→ ${visibleText(todo)}\n`;
}
