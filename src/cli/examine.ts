import path from 'node:path';
import process from 'node:process';
import { LabError } from '../errors/lab-error.js';
import { rulesForVersion } from '../tcp/rules.js';
import { findProgram, runnable } from '../tshark/find-program.js';
import { type FindTsharkOptions, type Tshark, findTshark } from '../tshark/find-tshark.js';
import { runTshark } from '../tshark/run-tshark.js';
import { type Platform, programFile } from '../tshark/usual-places.js';
import type { DoctorText } from './text/doctor-text.js';
import { en } from './text/en.js';

/** One thing that was looked at. */
export interface Check {
  /** For programs: never renamed. */
  readonly id: 'node' | 'tshark' | 'rules' | 'configuration' | 'user' | Companion;
  /** Only a failure keeps the main job from running. */
  readonly status: 'ok' | 'warning' | 'failure';
  readonly message: string;
  /** What to do about it. */
  readonly todo?: string;
}

export interface ExamineOptions extends FindTsharkOptions {
  readonly nodeVersion: string;
  readonly isRoot: boolean;
}

/** Oldest Node.js that the dependencies load on. */
const OLDEST_NODE = [20, 19] as const;

/** Programs that come with tshark. */
const COMPANIONS = ['capinfos', 'editcap', 'dumpcap'] as const;

type Companion = (typeof COMPANIONS)[number];

/** Looks at everything that the other commands need. */
export async function examine(
  options: ExamineOptions,
  text: DoctorText = en.doctor,
): Promise<readonly Check[]> {
  const node = checkNode(options.nodeVersion, text);
  const user = checkUser(options.isRoot, text);
  let tshark: Tshark;
  try {
    tshark = await findTshark({ ...options, askAgain: true });
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    return [
      node,
      { id: 'tshark', status: 'failure', message: error.message, todo: error.hint },
      user,
    ];
  }
  const platform = {
    platform: options.platform ?? process.platform,
    env: options.env ?? process.env,
  };
  return [
    node,
    {
      id: 'tshark',
      status: 'ok',
      message: text.tshark(tshark.version, tshark.path, text.foundBy[tshark.foundBy]),
    },
    {
      id: 'rules',
      status: 'ok',
      message: text.rules(rulesForVersion(tshark.version)),
    },
    await checkConfiguration(tshark, text),
    ...(await Promise.all(COMPANIONS.map((name) => checkCompanion(name, tshark, platform, text)))),
    user,
  ];
}

function checkNode(version: string, text: DoctorText): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  const message = `Node.js ${version}`;
  return isOld
    ? {
        id: 'node',
        status: 'failure',
        message,
        todo: text.installNode(OLDEST_NODE.join('.')),
      }
    : { id: 'node', status: 'ok', message };
}

function checkUser(isRoot: boolean, { root, ordinaryUser }: DoctorText): Check {
  return isRoot
    ? { id: 'user', status: 'warning', message: root.message, todo: root.hint }
    : { id: 'user', status: 'ok', message: ordinaryUser };
}

async function checkConfiguration(tshark: Tshark, text: DoctorText): Promise<Check> {
  const run = runTshark(tshark, ['-G', 'folders']);
  const chunks: Uint8Array[] = [];
  for await (const chunk of run.output) chunks.push(chunk);
  const end = await run.end;
  const folder = /^Personal configuration:\s*(.+)$/m.exec(
    Buffer.concat(chunks).toString('utf8'),
  )?.[1];
  if (folder?.includes('sharkscribe-config-') === true) {
    return { id: 'configuration', status: 'ok', message: text.privateConfiguration };
  }
  const { message, hint } = text.otherConfiguration(end.lastWords.join(' '));
  return {
    id: 'configuration',
    status: end.exitCode === 0 ? 'warning' : 'failure',
    message,
    todo: hint,
  };
}

async function checkCompanion(
  name: Companion,
  tshark: Tshark,
  platform: Platform,
  text: DoctorText,
): Promise<Check> {
  const beside = path.join(path.dirname(tshark.path), programFile(name, platform.platform));
  const found =
    (await runnable(beside)) === 'yes' ? beside : (await findProgram(name, platform))?.path;
  if (found !== undefined) {
    return { id: name, status: 'ok', message: text.companion(name, found) };
  }
  const { message, hint } = text.noCompanion(name, text.companions[name]);
  return { id: name, status: 'warning', message, todo: hint };
}
