import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { validatorOf } from '../support/cli-schema.js';
import { writeFakeDumpcap } from '../support/fake-dumpcap.js';
import { LiveProcess } from '../support/live-process.js';
import { loopbackOrSkip } from '../support/may-capture.js';
import { closedPort, MEETINGS, RealServer } from '../support/real-connections.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

interface Verdict {
  readonly stream: number;
  readonly handshake: { readonly pattern: string; readonly irtt?: number };
  readonly teardown: { readonly pattern: string; readonly initiator?: string };
  readonly outcome: string;
}

/** What both of them say of each connection. */
function verdictsOf(conversations: readonly Verdict[]) {
  return conversations.map(({ stream, handshake, teardown, outcome }) => ({
    stream,
    handshake: [handshake.pattern, handshake.irtt],
    teardown: [teardown.pattern, teardown.initiator],
    outcome,
  }));
}

async function verdictsInFile(file: string) {
  const { code, stdout } = await runCli(['conversations', '--json', file]);
  expect(code).to.equal(0);
  return verdictsOf((JSON.parse(stdout) as { conversations: Verdict[] }).conversations);
}

describe('sharkscribe live -i', function () {
  this.timeout(30_000);
  const folder = useTempFolder();

  describe('on the loopback', () => {
    let loopback = '';
    let server: RealServer;

    before(async function () {
      loopback = await loopbackOrSkip(this);
      server = await RealServer.start();
    });

    after(async () => {
      if (loopback !== '') await server.stop();
    });

    it('tells of real connections what the whole analysis says of the kept file', async () => {
      const kept = folder.join('kept.pcapng');
      const nobody = await closedPort();
      const filter = `tcp port ${server.port} or tcp port ${nobody}`;
      const live = new LiveProcess(['--json', '-i', loopback, '-f', filter, '-w', kept]);
      await live.begun();
      await MEETINGS.close(server.port);
      await MEETINGS.refused(nobody);
      await MEETINGS.abort(server.port);
      await MEETINGS.halfClose(server.port);
      await live.told(/"kind":"(?:teardown|refused)"/, 4);
      const { code } = await live.stop('SIGINT');
      expect(code).to.equal(0);

      const told = live.lines.map((line) => JSON.parse(line) as Verdict & Record<string, unknown>);
      const kinds = (stream: number) =>
        told.filter((line) => line.stream === stream).map(({ kind }) => kind);
      expect(kinds(0)).to.deep.equal(['syn', 'handshake', 'teardown', 'end']);
      expect(kinds(1)).to.deep.equal(['syn', 'refused', 'end']);
      expect(kinds(2)).to.deep.equal(['syn', 'handshake', 'reset', 'teardown', 'end']);
      expect(kinds(3)).to.deep.equal(['syn', 'handshake', 'teardown', 'end']);
      const atEnd = verdictsOf(told.filter(({ kind }) => kind === 'end'));
      expect(atEnd.map(({ outcome }) => outcome)).to.deep.equal([
        ...['closed', 'refused', 'aborted', 'closed'],
      ]);
      expect(atEnd[3]?.teardown).to.deep.equal(['half-close', 'client']);

      const afterwards = await verdictsInFile(kept);
      expect(atEnd).to.deep.equal(afterwards);
      for (const { kind, stream, pattern, irtt, initiator } of told) {
        const whole = afterwards.find((each) => each.stream === stream);
        if (kind === 'handshake') expect(whole?.handshake).to.deep.equal([pattern, irtt]);
        if (kind === 'refused') expect(whole?.handshake[0]).to.equal(pattern);
        if (kind === 'teardown') expect(whole?.teardown).to.deep.equal([pattern, initiator]);
      }
      const totals = told.at(-1);
      expect(totals).to.include({ kind: 'totals', dropped: 0, conversations: 4 });
      expect(totals?.['interfaces']).to.have.length(1);
    });

    it('prints lines while it happens, and a table on SIGTERM, and leaves no process', async () => {
      const kept = folder.join('kept.pcapng');
      const filter = `tcp port ${server.port}`;
      const live = new LiveProcess(['-i', loopback, '-f', filter, '-w', kept]);
      await live.begun();
      const children = live.children();
      expect(children).to.have.length(process.platform === 'linux' ? 1 : 0);
      await MEETINGS.close(server.port);
      await live.told(/ closed: /, 1);
      const { code, stdout, stderr } = await live.stop('SIGTERM');
      expect(code).to.equal(0);
      expect(stdout).to.match(
        / {2}#0 {2}127\.0\.0\.1:\d+ -> 127\.0\.0\.1:\d+ {2}SYN \(frame 1\)\n/,
      );
      expect(stdout).to.match(/ handshake complete in \d.*\(frames 1, 2, 3\)\n/);
      expect(stdout).to.include(`1 TCP conversation in ${loopback}\n`);
      expect(stderr).to.include(`capturing on ${loopback}; Ctrl-C ends it\n`);
      expect(stderr).to.include(`wrote ${kept}\n`);
      for (const pid of children) expect(existsSync(`/proc/${pid}`)).to.equal(false);
      expect(await verdictsInFile(kept)).to.have.length(1);
    });

    it('ends when nobody reads its lines any more, and leaves no process', async () => {
      const live = new LiveProcess(['--json', '-i', loopback, '-f', `tcp port ${server.port}`]);
      await live.begun();
      const children = live.children();
      live.closeOutput();
      const over = new AbortController();
      const ended = live.result.finally(() => {
        over.abort();
      });
      while (!over.signal.aborted) await MEETINGS.close(server.port);
      const { code, stderr } = await ended;
      expect(code).to.equal(0);
      expect(stderr).to.equal(`sharkscribe: capturing on ${loopback}; Ctrl-C ends it\n`);
      for (const pid of children) expect(existsSync(`/proc/${pid}`)).to.equal(false);
    });

    it('ends by itself after so many packets, which are no losses', async () => {
      const args = ['--json', '-i', loopback, '-f', `tcp port ${server.port}`];
      for (const end of [
        ['-c', '4'],
        ['-a', 'packets:4'],
      ]) {
        const live = new LiveProcess([...args, ...end]);
        await live.begun();
        await MEETINGS.close(server.port);
        const { code } = await live.result;
        expect(code).to.equal(0);
        expect(JSON.parse(live.lines.at(-1) ?? '')).to.include({ packets: 4, dropped: 0 });
      }
    });

    it('ends by itself after some time, with nothing to tell', async () => {
      const args = ['-i', loopback, '-a', 'duration:0.3', '-f', `tcp port ${await closedPort()}`];
      const { code, stdout } = await new LiveProcess(args).result;
      expect(code).to.equal(0);
      expect(stdout).to.include('Packets: 0, of them TCP segments: 0\n');
    });

    it('shows where a filter is wrong', async () => {
      const kept = folder.join('kept.pcapng');
      const args = ['live', '-i', loopback, '-f', 'tcp and and port 80', '-w', kept];
      const { code, stdout, stderr } = await runCli(args);
      expect(code).to.equal(2);
      expect(stdout).to.equal('');
      expect(stderr).to.include('the capture filter is wrong: ').and.include('syntax error');
      expect(stderr).to.include('character 9, between the arrows: tcp and →and← port 80\n');
      expect(existsSync(kept)).to.equal(false);
    });

    it('takes a display filter for what it is', async () => {
      const { stderr } = await runCli(['live', '-i', loopback, '-f', 'tcp.port == 80']);
      expect(stderr).to.include('It looks like a display filter');
    });

    it('names the interfaces that there are, where there is no such interface or none was given', async () => {
      const wrong = await runCli(['live', '-i', 'no-such-interface']);
      expect(wrong.code).to.equal(3);
      expect(wrong.stderr).to.match(new RegExp(`no such interface.*\\n.* ${loopback}[,;]`));
      const none = await runCli(['live']);
      expect(none.code).to.equal(2);
      expect(none.stderr).to.match(new RegExp(`-i \\(.*\\b${loopback}[,)]`));
    });

    it('says that an interface went away, keeps what came, and prints the table', async function () {
      const [name, peer] = [`ss${process.pid % 10_000}a`, `ss${process.pid % 10_000}b`];
      const pair = ['link', 'add', name, 'type', 'veth', 'peer', 'name', peer];
      const made = spawnSync('ip', pair);
      if (made.status !== 0) {
        console.warn('      skipped: this takes the right to make an interface, and ip');
        this.skip();
      }
      try {
        for (const each of [name, peer]) execFileSync('ip', ['link', 'set', each, 'up']);
        const kept = folder.join('kept.pcapng');
        const filter = `tcp port ${server.port}`;
        const live = new LiveProcess(['-i', name, '-i', loopback, '-f', filter, '-w', kept]);
        await live.begun();
        const children = live.children();
        await MEETINGS.close(server.port);
        await live.told(/ closed: /, 1);
        execFileSync('ip', ['link', 'del', name]);
        const { code, stdout, stderr } = await live.result;
        expect(code).to.equal(3);
        expect(stderr).to.include('the interface went away: ').and.include(name);
        expect(stderr).to.include(`wrote ${kept}\n`);
        expect(stdout).to.match(/TCP conversations? in /);
        for (const pid of children) expect(existsSync(`/proc/${pid}`)).to.equal(false);
        expect(await verdictsInFile(kept)).to.have.length(1);
      } finally {
        spawnSync('ip', ['link', 'del', name]);
      }
    });
  });

  describe('with a dumpcap that', () => {
    const SAMPLE = 'samples/ssh-teardown.pcapng';
    const counts = (name: string, given: string) =>
      `Packets received/dropped on interface '${name}': ${given} (50.0%)`;
    const fake = (words: readonly string[], code: number) =>
      writeFakeDumpcap(
        folder.path,
        `const { readFileSync } = require('node:fs');
        process.stdout.write(readFileSync(${JSON.stringify(SAMPLE)}), () => {
          process.stderr.write(${JSON.stringify(words.map((line) => `${line}\n`).join(''))});
          process.exitCode = ${code};
        });`,
      );

    it('loses packets: they are counted for each interface', async () => {
      const dumpcap = fake(
        [
          counts('Loopback: lo', '100/5 (pcap:2/dumpcap:1/flushed:2/ps_ifdrop:0)'),
          counts('eth0', '50/0 (pcap:0/dumpcap:0/flushed:0/ps_ifdrop:0)'),
          counts('eth1', '60/4 (pcap:4/dumpcap:0/flushed:0/ps_ifdrop:0)'),
        ],
        0,
      );
      const args = ['live', '-i', 'lo', '-i', 'eth0', '-i', 'eth1', '--dumpcap', dumpcap];
      const plain = await runCli(args);
      expect(plain.code).to.equal(0);
      expect(plain.stderr).to.include(
        'warning: packets that the capturing program lost: 7 (Loopback: lo: 3, eth1: 4)\n',
      );
      const { stdout } = await runCli([...args, '--json']);
      const totals: unknown = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
      validatorOf('live')(totals);
      expect(totals).to.deep.include({
        dropped: 7,
        interfaces: [
          { name: 'Loopback: lo', received: 100, dropped: 3 },
          { name: 'eth0', received: 50, dropped: 0 },
          { name: 'eth1', received: 60, dropped: 4 },
        ],
      });
    });

    it('fails in between: what came is told, and why it ended', async () => {
      const dumpcap = fake(['dumpcap: Error while capturing packets: recvmsg failed'], 1);
      const kept = folder.join('kept.pcapng');
      const args = ['live', '-i', 'eth0', '-w', kept, '--dumpcap', dumpcap];
      const { code, stdout, stderr } = await runCli(args);
      expect(code).to.equal(3);
      expect(stdout).to.include('TCP conversation');
      expect(stderr).to.include('dumpcap failed: Error while capturing packets: recvmsg failed');
      expect(readFileSync(kept).equals(readFileSync(SAMPLE))).to.equal(true);
    });

    it('is killed: by what, and that losses are unknown', async () => {
      const dumpcap = writeFakeDumpcap(
        folder.path,
        `process.stdout.write(require('node:fs').readFileSync(${JSON.stringify(SAMPLE)}), () => {
          process.kill(process.pid, 'SIGKILL');
        });`,
      );
      const { code, stdout, stderr } = await runCli(['live', '-i', 'eth0', '--dumpcap', dumpcap]);
      expect(code).to.equal(3);
      expect(stdout).to.include('Packets: 1480, ');
      expect(stderr).to.include('how many packets were lost is unknown: dumpcap did not say\n');
      expect(stderr).to.include('dumpcap was ended by SIGKILL\n');
    });

    it('is not there', async () => {
      const missing = folder.join('nowhere');
      const { code, stderr } = await runCli(['live', '-i', 'lo', '--dumpcap', missing]);
      expect(code).to.equal(3);
      expect(stderr).to.include(`--dumpcap names ${missing}, which does not exist`);
    });
  });
});
