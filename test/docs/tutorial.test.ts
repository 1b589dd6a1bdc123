import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { split } from 'shlex';
import { releaseOf } from '../../src/tshark/version.js';
import { markdownFaults } from '../support/markdown-judge.js';
import { withOutputs } from '../support/page-steps.js';
import { makePluginUser } from '../support/plugin-user.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';
import { pluginTools } from '../support/wireshark-plugin.js';

const PAGE = 'docs/tutorial-dissector.md';
/** Releases that word frames, and have folders for plugins, as the page says. */
const WORDED_SO = /^4\.0\b/;
/** What the page has written to a file, or done. */
const STEP = /^```(?:\w+ (?<file>\S+)|console\n\$ (?<command>[^\n]*))\n(?<text>.*?)^```$/gms;

describe(PAGE, () => {
  const folder = useTempFolder();

  it('is sound Markdown', async () => {
    expect(await markdownFaults(readFileSync(PAGE, 'utf8'))).to.deep.equal([]);
  });

  it('prints what it says, from nothing to a plugin in tshark', async function () {
    const { tshark } = await pluginTools(this);
    if (!WORDED_SO.test(tshark.version)) return this.skip();
    const user = makePluginUser(folder.path, tshark.path, releaseOf(tshark.version));
    const work = folder.join('work');
    mkdirSync(work);
    const page = readFileSync(PAGE, 'utf8');
    const outputs = new Map<string, string>();
    for (const { groups = {} } of page.matchAll(STEP)) {
      const { file, command, text = '' } = groups;
      if (file !== undefined) {
        mkdirSync(path.dirname(path.join(work, file)), { recursive: true });
        writeFileSync(path.join(work, file), text);
      } else if (command !== undefined) {
        const said = await outputOf(split(command), { work, tshark: user.tshark });
        // The folder for all users stands for the one of a user where this is root.
        const printed = said.replaceAll(
          /\S+\/plugins\/|\S+\/global\//g,
          '~/.local/lib/wireshark/plugins/',
        );
        outputs.set(command, printed.replaceAll(/^.*you are root.*\n/gm, ''));
      }
    }
    expect(outputs.size).to.be.above(8);
    const today = withOutputs(page, (command) => outputs.get(command) ?? '');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(PAGE, today);
    expect(withoutSeconds(today)).to.equal(withoutSeconds(page));
  }).timeout(120_000);
});

/** All that a command of the page prints, without the spaces at the ends of lines. */
async function outputOf(
  [program = '', ...args]: readonly string[],
  { work, tshark }: { readonly work: string; readonly tshark: string },
): Promise<string> {
  if (program === 'sharkscribe') {
    // Only what installs has to do with the plugins of a user.
    const env = /^(?:un)?install$/.test(args[1] ?? '') ? { SHARKSCRIBE_TSHARK: tshark } : {};
    const { code, stdout, stderr } = await runCli(args, { cwd: work, env });
    expect(code, stderr).to.equal(0);
    return trimmed(stdout + stderr);
  }
  const isTshark = program === 'tshark';
  // It may be another user who reads the capture, from another folder.
  const given = isTshark
    ? args.map((arg) => (arg.endsWith('.pcapng') ? path.join(work, arg) : arg))
    : args;
  const run = isTshark ? tshark : program;
  const text = execFileSync(run, given, {
    cwd: work,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (!isTshark) chmodSync(path.join(work, args.at(-1) ?? ''), 0o644);
  return trimmed(text);
}

function trimmed(text: string): string {
  const lines = text.replaceAll(/ +$/gm, '').trimEnd();
  return lines === '' ? '' : `${lines}\n`;
}

/** The time that `conform` took is another one each time. */
function withoutSeconds(page: string): string {
  return page.replaceAll(/(?<=^kettle .* )\d+\.\d$/gm, 's');
}
