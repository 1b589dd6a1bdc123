import path from 'node:path';
import process from 'node:process';
import { LabError } from '../errors/lab-error.js';
import { rulesForVersion } from '../tcp/rules.js';
import { findProgram, runnable } from '../tshark/find-program.js';
import { type FindTsharkOptions, type Tshark, findTshark } from '../tshark/find-tshark.js';
import { runTshark } from '../tshark/run-tshark.js';
import { type Platform, programFile } from '../tshark/usual-places.js';

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

/** Programs that come with tshark, and what for. */
const COMPANIONS = {
  capinfos: 'only to look at capture files by hand',
  editcap: 'only to cut and repair capture files by hand',
  dumpcap: 'only to capture',
} as const;

type Companion = keyof typeof COMPANIONS;

/** Looks at everything that the other commands need. */
export async function examine(options: ExamineOptions): Promise<readonly Check[]> {
  const node = checkNode(options.nodeVersion);
  const user = checkUser(options.isRoot);
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
  const companions = Object.keys(COMPANIONS) as Companion[];
  return [
    node,
    {
      id: 'tshark',
      status: 'ok',
      message: `tshark ${tshark.version} at ${tshark.path} (${FOUND_BY[tshark.foundBy]})`,
    },
    {
      id: 'rules',
      status: 'ok',
      message: `TCP analysis follows the rules of Wireshark ${rulesForVersion(tshark.version)}`,
    },
    await checkConfiguration(tshark),
    ...(await Promise.all(companions.map((name) => checkCompanion(name, tshark, platform)))),
    user,
  ];
}

const FOUND_BY: Readonly<Record<Tshark['foundBy'], string>> = {
  option: 'named by --tshark',
  environment: 'named by SHARKSCRIBE_TSHARK',
  path: 'found in PATH',
  'usual-place': 'found where installers put it',
};

function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  const message = `Node.js ${version}`;
  return isOld
    ? {
        id: 'node',
        status: 'failure',
        message,
        todo: `Install Node.js ${OLDEST_NODE.join('.')} or newer.`,
      }
    : { id: 'node', status: 'ok', message };
}

function checkUser(isRoot: boolean): Check {
  return isRoot
    ? {
        id: 'user',
        status: 'warning',
        message: 'running as root',
        todo: 'Reading captures needs no special rights: prefer an ordinary user.',
      }
    : { id: 'user', status: 'ok', message: 'running as an ordinary user' };
}

async function checkConfiguration(tshark: Tshark): Promise<Check> {
  const run = runTshark(tshark, ['-G', 'folders']);
  const chunks: Uint8Array[] = [];
  for await (const chunk of run.output) chunks.push(chunk);
  const end = await run.end;
  const folder = /^Personal configuration:\s*(.+)$/m.exec(
    Buffer.concat(chunks).toString('utf8'),
  )?.[1];
  if (folder?.includes('sharkscribe-config-') === true) {
    return {
      id: 'configuration',
      status: 'ok',
      message: 'tshark runs with a private, empty configuration',
    };
  }
  const words = end.lastWords.join(' ');
  return {
    id: 'configuration',
    status: end.exitCode === 0 ? 'warning' : 'failure',
    message: `tshark does not use a private configuration${words === '' ? '' : `: ${words}`}`,
    todo: 'Your Wireshark preferences may change results; report which tshark this is.',
  };
}

async function checkCompanion(name: Companion, tshark: Tshark, platform: Platform): Promise<Check> {
  const beside = path.join(path.dirname(tshark.path), programFile(name, platform.platform));
  const found =
    (await runnable(beside)) === 'yes' ? beside : (await findProgram(name, platform))?.path;
  return found === undefined
    ? {
        id: name,
        status: 'warning',
        message: `${name} was not found; it is needed ${COMPANIONS[name]}`,
        todo: 'It belongs to Wireshark: the package wireshark-common on Debian, wireshark-cli on Fedora.',
      }
    : { id: name, status: 'ok', message: `${name} at ${found}` };
}
