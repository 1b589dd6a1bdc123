import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { privateEnvironment } from '../../src/tshark/tshark-environment.js';
import { runCli } from '../support/run-cli.js';
import { runInProcess } from '../support/run-in-process.js';

/** Folder of real captures; no part of the repository. */
const CORPUS = process.env['SHARKSCRIBE_CORPUS'] ?? '';

/** Small captures, each with something of its own: tunnels, fragments, resets, damage, comments. */
const CAPTURES = [
  'chrissanders/tcp_handshake.pcapng',
  'chrissanders/tcp_dupack.pcapng',
  'chrissanders/http_google.pcapng',
  'chrissanders/dns_axfr.pcapng',
  'chrissanders/3e80211_wpaauth.pcapng',
  'chrissanders/icmp_traceroute.pcapng',
  'chrissanders/dhcp6_outlease_acquisition.pcapng',
  'chrissanders/mail_sender_client_1.pcapng',
  'pcapplusplus/GrePackets.pcap',
  'pcapplusplus/HttpMalformedResponse.pcapng',
  'pcapplusplus/too_many_interfaces.pcapng',
  'pcapplusplus/tcp-malformed.pcap',
  'pcapplusplus/ipv6-frag.pcap',
  'pcapplusplus/VlanPackets.pcap',
  'pcapplusplus/ldap.pcapng',
  'pcapplusplus/IPv4-TSO.pcap',
  'pcapplusplus/ssl-malformed1.pcap',
  'pcapplusplus/sdp.pcap',
  'pcapplusplus/nanosecs_big_endian.pcap',
  'pcapplusplus/one_tcp_stream_fin_rst_close_packet.pcap',
];

/** Each capture in each format, or in PDML and in EK by turns. */
const IS_THOROUGH = process.env['SHARKSCRIBE_THOROUGH'] === '1';

/** Processes at a time. */
const WORKERS = 2;

describe("dissect, against tshark's own packet trees", () => {
  if (CORPUS === '') {
    it('is tried when SHARKSCRIBE_CORPUS names a folder of captures');
    return;
  }

  const files = CAPTURES.map((name) => path.join(CORPUS, name));
  const own = privateEnvironment();
  after(() => {
    own.dispose();
  });

  it('has the captures that it is tried on', () => {
    expect(files.filter((file) => !existsSync(file))).to.deep.equal([]);
  });

  it('is the same in PDML but for what was added', async function () {
    this.timeout(120_000);
    const waiting = files.filter((_, index) => IS_THOROUGH || index % 2 === 0);
    const work = async () => {
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        const { stdout } = await runInProcess(['dissect', file, '-T', 'pdml']);
        const theirs = await outputOf(file, 'pdml', own.env);
        expect(normalizedPdml(stdout), file).to.equal(normalizedPdml(theirs));
      }
    };
    await Promise.all(Array.from({ length: WORKERS }, work));
  });

  it('is the same in EK, line by line, but for what was added', async function () {
    this.timeout(120_000);
    const compared = files.filter((_, index) => IS_THOROUGH || index % 2 === 1);
    const run = runCli(['dissect', ...compared, '-T', 'ek']);
    const theirs: string[] = [];
    for (const file of compared) theirs.push(await outputOf(file, 'ek', own.env));
    expect(normalizedEk((await run).stdout)).to.deep.equal(normalizedEk(theirs.join('')));
  });
});

/** What tshark itself prints, whatever it thinks of the capture. */
async function outputOf(file: string, format: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { path: tshark } = await findTshark();
  return new Promise((resolve) => {
    execFile(
      tshark,
      ['-r', file, '-T', format],
      { env, maxBuffer: 100_000_000 },
      (_error, stdout) => {
        resolve(stdout);
      },
    );
  });
}

/** Without our protocol, and without the time of day. */
function normalizedPdml(text: string): string {
  return text
    .replace(/ {2}<proto name="tcpconv"[^]*?\n {2}<\/proto>\n/g, '')
    .replace(/(<pdml [^>]*) time="[^"]*"/, '$1');
}

/** Line by line as JSON, without our protocol. */
function normalizedEk(text: string): readonly unknown[] {
  return text
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const record = JSON.parse(line) as { layers?: { tcpconv?: unknown } };
      if (record.layers !== undefined) delete record.layers.tcpconv;
      return record;
    });
}
