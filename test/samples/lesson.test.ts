import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

const SSH = join('samples', 'ssh-teardown.pcapng');
const HTTP = join('samples', 'http-ipv6-teardown.pcapng');
const BUILDER = fileURLToPath(new URL('../../samples/make/build-seed-samples.js', import.meta.url));

/** The part of a report between one heading and the next. */
function section(report: string, heading: string): string {
  const start = report.indexOf(`### ${heading}\n`);
  expect(start, `no section '${heading}'`).to.be.greaterThan(-1);
  const end = report.indexOf('\n### ', start + 1);
  return report.slice(start, end === -1 ? undefined : end);
}

describe('the lesson that the samples rebuild', () => {
  const folder = useTempFolder();

  it('is rebuilt to the same bytes each time', () => {
    execFileSync(process.execPath, [BUILDER, folder.path]);
    for (const file of [SSH, HTTP]) {
      const rebuilt = readFileSync(folder.join(file.replace('samples', '')));
      expect(rebuilt.equals(readFileSync(file)), file).to.equal(true);
    }
  });

  it('gets its SSH teardown explained: four segments, closed first by the client', async () => {
    const { code, stdout } = await runCli(['report', SSH, '--stream', '30']);
    expect(code).to.equal(0);
    const teardown = section(stdout, 'Teardown of stream 30');
    for (const fact of [
      'Frames 1475, 1476, 1477, 1478: four segments',
      'Closed first by `192.168.139.29:63164`',
      'These frames are a teardown, not a handshake',
      'Seq=3343 (raw 1409613353)',
      'Ack=3344 acknowledges frame 1475: 3343 + 1 = 3344 (raw: 1409613353 + 1 = 1409613354), 0.036020 s after it',
      'acknowledges frame 1477',
      '0.000068 s after it',
      '511 × 256 = 130816',
      '294 × 128 = 37632',
    ]) {
      expect(teardown).to.include(fact);
    }
    expect(section(stdout, 'Round-trip time of stream 30')).to.include('0.044892 s');
  });

  it('gets the states of both ends through that teardown', async () => {
    const { stdout } = await runCli(['report', SSH, '--stream', '30']);
    const rows = section(stdout, 'States of stream 30')
      .split('\n')
      .filter((line) => /^\| +147\d \|/u.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, frame, , client, server]) => [frame, client, server].join(' '));
    expect(rows).to.deep.equal([
      '1475 FIN-WAIT-1 CLOSE-WAIT (inferred)',
      '1476 FIN-WAIT-2 (inferred) CLOSE-WAIT',
      '1477 TIME-WAIT (inferred) LAST-ACK',
      '1478 TIME-WAIT CLOSED (inferred)',
    ]);
  });

  it('gets the packet trees as Wireshark shows them', async () => {
    const { stdout } = await runCli(['report', SSH, '--stream', '30']);
    expect(stdout).to.include('    Sequence Number (raw): 1409613353\n');
    expect(stdout).to.include('    [Calculated window size: 130816]\n');
    expect(stdout).to.include('[The RTT to ACK the segment was: 0.036020000 seconds]');
  });

  it('gets its IPv6 teardown explained: closed first by the server', async () => {
    const { code, stdout } = await runCli(['report', HTTP, '--stream', '0']);
    expect(code).to.equal(0);
    const teardown = section(stdout, 'Teardown of stream 0');
    expect(teardown).to.include('Frames 31, 32, 33, 34: four segments');
    expect(teardown).to.include('Closed first by `[2a01:111:2003::52]:80`');
    for (const time of ['0.251466', '0.251572', '0.251773', '0.377119']) {
      expect(teardown).to.include(time);
    }
  });
});
