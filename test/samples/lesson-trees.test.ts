import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { runCli } from '../support/run-cli.js';

/** The packet trees of the lesson that the sample rebuilds: frames 1475, 1476 and 1478. */
const LESSON = join('test', 'samples', 'lesson-trees.txt');
const SSH = join('samples', 'ssh-teardown.pcapng');

/**
 * Lines that today's Wireshark words otherwise than the lesson's (3.6). No other line differs: the frame
 * line has the same interface, and the sample holds the lesson's checksums, which no pseudo-header of
 * these addresses gives for the client (its network card computes them), so tshark must not check them.
 */
const REWORDED: readonly [lesson: string, today: string, reason: string][] = [
  [
    '        ...0 .... .... = Nonce: Not set',
    '        ...0 .... .... = Accurate ECN: Not set',
    'RFC 8311 took the bit from the nonce sum, and Accurate ECN uses it',
  ],
  [
    '        .... 0... .... = Congestion Window Reduced (CWR): Not set',
    '        .... 0... .... = Congestion Window Reduced: Not set',
    'Wireshark 4.0 dropped the abbreviation',
  ],
];

/** Lines whose numbers 4.6 shows in other units: `36.020000 milliseconds`. */
const DURATION = ' seconds]';

async function today(): Promise<readonly string[]> {
  // Two passes: the lesson was taken from Wireshark's window, where all frames are known.
  const args = ['-2', '-O', 'tcp', '--where', 'frame.number in {1475, 1476, 1478}'];
  const { stdout } = await runCli(['dissect', SSH, ...args]);
  return stdout
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('TCP Conversation, '));
}

describe("the lesson's packet trees", () => {
  const lesson = readFileSync(LESSON, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => REWORDED.find(([before]) => before === line)?.[1] ?? line);

  it('come out line for line, but for two flags that have new names', async function () {
    const { version } = await findTshark();
    if (!/^4\.[0-2]\./.test(version)) this.skip();
    expect(await today()).to.deep.equal(lesson);
  });

  it('come out with every line in its place from newer releases, which show more', async () => {
    const lines = await today();
    let at = 0;
    for (const line of lesson) {
      if (line.endsWith(DURATION) || line.startsWith('Frame ')) continue;
      at = lines.indexOf(line, at) + 1;
      expect(at, line).to.be.greaterThan(0);
    }
  });

  it('carry the role of each frame: a teardown, not a handshake', async () => {
    const args = ['-O', 'tcpconv', '--where', 'frame.number in {1475, 1476, 1478}'];
    const { stdout } = await runCli(['dissect', SSH, ...args]);
    expect(stdout.match(/(?<=\[Role: ).*(?=\])/g)).to.deep.equal([
      'fin-1',
      'ack-of-fin-1',
      'ack-of-fin-2',
    ]);
  });
});
