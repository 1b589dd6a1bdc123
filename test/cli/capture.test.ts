import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import process from 'node:process';
import { expect } from 'chai';
import { defaultName } from '../../src/cli/capture/capture-place.js';
import { writeFakeDumpcap } from '../support/fake-dumpcap.js';
import { LiveProcess } from '../support/live-process.js';
import { loopbackOrSkip } from '../support/may-capture.js';
import { closedPort, MEETINGS, RealServer } from '../support/real-connections.js';
import { runCli } from '../support/run-cli.js';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';

interface InFile {
  readonly client: { readonly port: number };
  readonly server: { readonly port: number };
  readonly duration: number;
  readonly handshake: { readonly pattern: string };
  readonly outcome: string;
}

/** What the whole analysis says of a capture. */
async function conversationsIn(file: string): Promise<readonly InFile[]> {
  const { code, stdout } = await runInProcess(['conversations', '--json', file]);
  expect(code).to.equal(0);
  return (JSON.parse(stdout) as { conversations: InFile[] }).conversations;
}

const outcomesOf = (conversations: readonly InFile[]) => conversations.map((each) => each.outcome);

/** Numbers behind these words in what is said. */
function numbersIn(stderr: string, ...words: readonly string[]) {
  return words.map((word) => Number(new RegExp(`\\b${word}: (\\d+)`).exec(stderr)?.[1]));
}

const CLIENT = `
  const [port, count, pause] = process.argv.slice(1).map(Number);
  const next = (left) => {
    if (left === 0) return;
    const socket = require('node:net').connect(port, '127.0.0.1', () => {
      setTimeout(() => socket.end('hello'), pause);
    });
    socket.resume().on('close', () => next(left - 1));
  };
  next(count);`;

describe('sharkscribe capture', function () {
  this.timeout(30_000);
  const folder = useTempFolder();
  const file = () => folder.join('lab.pcapng');

  describe('on the loopback', () => {
    let loopback = '';
    let server: RealServer;
    let stopServer = () => Promise.resolve();
    let filter = '';

    before(async function () {
      loopback = await loopbackOrSkip(this);
      server = await RealServer.start();
      stopServer = () => server.stop();
      filter = `tcp port ${server.port}`;
    });

    after(() => stopServer());

    const start = (...args: readonly string[]) =>
      new LiveProcess(['-i', loopback, '-w', file(), ...args], 'capture');
    /** A program that makes connections, each of which lasts so long. */
    const client = (count: number, milliseconds: number) => {
      const script = folder.join('my client.js');
      writeFileSync(script, CLIENT.replace('slice(1)', 'slice(2)'));
      return `${process.execPath} '${script}' ${server.port} ${count} ${milliseconds}`;
    };

    it('counts live what the file holds, and ends on Ctrl-C', async () => {
      const nobody = await closedPort();
      const capture = start('-f', `${filter} or tcp port ${nobody}`);
      await capture.begun();
      const children = capture.children();
      for (const meet of [MEETINGS.close, MEETINGS.abort, MEETINGS.halfClose]) {
        await meet(server.port);
      }
      await MEETINGS.refused(nobody);
      // Longer than the system keeps packets from dumpcap.
      await new Promise((resolve) => setTimeout(resolve, 400));
      const { code, stdout, stderr } = await capture.stop('SIGINT');
      expect({ code, stdout }).to.deep.equal({ code: 0, stdout: '' });
      expect(stderr).to.include(`the capture is in ${file()}; packets: `);
      expect(stderr).to.include(`next: sharkscribe report ${file()}\n`);
      const conversations = await conversationsIn(file());
      expect(outcomesOf(conversations)).to.deep.equal(['closed', 'aborted', 'closed', 'refused']);
      expect(numbersIn(stderr, 'new connections', 'handshakes completed', 'resets', 'lost'))
        .to //
        .deep.equal([4, 3, 2, 0]);
      const trees = await runInProcess(['segments', file()]);
      const frames = trees.stdout.trimEnd().split('\n').length;
      expect(numbersIn(stderr, 'packets', 'file')).to.deep.equal([frames, statSync(file()).size]);
      expect(statSync(file()).mode & 0o077).to.equal(0);
      for (const pid of children) expect(existsSync(`/proc/${pid}`)).to.equal(false);
    });

    it('ends on SIGTERM, and then writes the report', async () => {
      const report = folder.join('lab.md');
      const capture = start('-f', filter, '--report', report, '--lang', 'zh-CN', '--quiet');
      // Nothing is said, so that the file tells that it has begun.
      while (!existsSync(file()) || statSync(file()).size === 0) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await MEETINGS.close(server.port);
      await new Promise((resolve) => setTimeout(resolve, 400));
      const { code, stderr } = await capture.stop('SIGTERM');
      expect(code).to.equal(0);
      expect(stderr).not.to.include('packets');
      expect(readFileSync(report, 'utf8')).to.include('三次握手').and.include('127.0.0.1');
    });

    it('--until handshake stops though the connection goes on', async () => {
      const capture = start('-f', filter, '--until', 'handshake');
      await capture.begun();
      const socket = net.connect(server.port, '127.0.0.1');
      const ticking = setInterval(() => socket.write('tick'), 20);
      try {
        const { code, stderr } = await capture.result;
        expect(code).to.equal(0);
        expect(stderr).to.include('stopped: a complete handshake was seen\n');
      } finally {
        clearInterval(ticking);
        socket.destroy();
      }
      const [connection, ...others] = await conversationsIn(file());
      expect(others).to.deep.equal([]);
      expect(connection?.handshake.pattern).to.equal('three-way');
      // What the file holds of the connection is what came until it stopped.
      expect(connection?.duration).to.be.lessThan(1);
    });

    it('--until teardown and conversations=N have in the file what they waited for', async () => {
      for (const [until, count] of [
        ['teardown', 1],
        ['conversations=3', 3],
      ] as const) {
        const kept = folder.join(`${count}.pcapng`);
        const args = ['-i', loopback, '-f', filter, '-w', kept, '--until', until];
        const capture = new LiveProcess(args, 'capture');
        await capture.begun();
        for (let i = 0; i < count; i++) await MEETINGS.close(server.port);
        const { code, stderr } = await capture.result;
        expect(code).to.equal(0);
        expect(stderr).to.include('stopped: ');
        expect(outcomesOf(await conversationsIn(kept))).to.deep.equal(Array(count).fill('closed'));
      }
    });

    it('says when it ended without what it waited for', async () => {
      const args = ['-f', filter, '--until', 'teardown', '-a', 'duration:0.2'];
      const { code, stderr } = await start(...args).result;
      expect(code).to.equal(1);
      expect(stderr).to.include('until the capture ended, no connection was closed\n');
      expect(stderr).to.include('warning: no packet came\n');
    });

    it('--run captures while a program runs, and keeps its connections only', async function () {
      if (process.platform !== 'linux') this.skip();
      const before = net.connect(server.port, '127.0.0.1');
      await once(before, 'connect');
      const noise: net.Socket[] = [];
      const ticking = setInterval(() => {
        for (const each of [before, ...noise]) each.write('noise');
      }, 50);
      const args = ['-f', filter, '--run', client(2, 300)];
      const capture = start(...args);
      await capture.begun();
      noise.push(net.connect(server.port, '127.0.0.1'));
      const ports = () => [before, ...noise].map((each) => each.localPort);
      try {
        const { code, stderr } = await capture.result;
        expect(code).to.equal(0);
        expect(
          numbersIn(stderr, 'connections of the program', 'of other programs', 'new connections'),
        ).to.deep.equal([2, 2, 2]);
        const conversations = await conversationsIn(file());
        expect(outcomesOf(conversations)).to.deep.equal(['closed', 'closed']);
        for (const each of conversations) expect(ports()).not.to.include(each.client.port);
        expect(readdirSync(folder.path).sort()).to.deep.equal(['lab.pcapng', 'my client.js']);
      } finally {
        clearInterval(ticking);
        for (const each of [before, ...noise]) each.destroy();
      }
    });

    it('--run tells how the program ended, and ends it with the capture', async () => {
      const failed = await start('--run', `${process.execPath} -e "process.exit(7)"`).result;
      expect(failed.code).to.equal(1);
      expect(failed.stderr).to.match(/warning: \S*node\S* ended with exit code 7\n/);
      const pids = folder.join('pid');
      const endless = `require('fs').writeFileSync('${pids}', String(process.pid)); setInterval(() => {}, 1000)`;
      const kept = folder.join('endless.pcapng');
      const run = `${process.execPath} -e "${endless}"`;
      const capture = new LiveProcess(['-i', loopback, '-w', kept, '--run', run], 'capture');
      while (!existsSync(pids)) await new Promise((resolve) => setTimeout(resolve, 20));
      const children = capture.children();
      expect(children).to.include(readFileSync(pids, 'utf8'));
      const { code } = await capture.stop('SIGTERM');
      expect(code).to.equal(0);
      for (const pid of children) expect(existsSync(`/proc/${pid}`)).to.equal(false);
    });

    it('says where the file is when Ctrl-C is pressed twice', async () => {
      const capture = start('-f', filter);
      await capture.begun();
      void capture.stop('SIGINT');
      // Two signals at once are one.
      await new Promise((resolve) => setTimeout(resolve, 100));
      const { code, stderr } = await capture.stop('SIGINT');
      expect(code).to.equal(130);
      expect(stderr).to.include(`what was captured by then is in ${file()}\n`);
    });

    it('leaves no file for a program that there is not', async () => {
      const { code, stderr } = await start('--run', folder.join('nowhere')).result;
      expect(code).to.equal(2);
      expect(stderr).to.include('could not be started (ENOENT)');
      expect(readdirSync(folder.path)).to.deep.equal([]);
    });

    it('makes a ring of files, and says where it ends', async () => {
      const args = ['-f', filter, '-b', 'packets:4', '-b', 'files:2', '--until', 'teardown'];
      const capture = start(...args);
      await capture.begun();
      await MEETINGS.close(server.port);
      const { code, stderr } = await capture.result;
      expect(code).to.equal(0);
      const files = readdirSync(folder.path).sort();
      expect(files).to.have.length(2);
      expect(stderr).to.include(`in files: 2, the last is ${folder.join(files[1] ?? '')};`);
    });

    it('says that an interface went away, and leaves a readable file', async function () {
      const [name, peer] = [`sc${process.pid % 10_000}a`, `sc${process.pid % 10_000}b`];
      const pair = ['link', 'add', name, 'type', 'veth', 'peer', 'name', peer];
      if (spawnSync('ip', pair).status !== 0) {
        console.warn('      skipped: this takes the right to make an interface, and ip');
        this.skip();
      }
      try {
        for (const each of [name, peer]) execFileSync('ip', ['link', 'set', each, 'up']);
        const capture = start('-i', name, '-f', filter);
        await capture.begun();
        const children = capture.children();
        await MEETINGS.close(server.port);
        await new Promise((resolve) => setTimeout(resolve, 400));
        execFileSync('ip', ['link', 'del', name]);
        const { code, stderr } = await capture.result;
        expect(code).to.equal(3);
        expect(stderr).to.include('the interface went away: ').and.include(name);
        expect(stderr).to.include(`the capture is in ${file()}; `);
        for (const pid of children) expect(existsSync(`/proc/${pid}`)).to.equal(false);
        expect(outcomesOf(await conversationsIn(file()))).to.deep.equal(['closed']);
      } finally {
        spawnSync('ip', ['link', 'del', name]);
      }
    });

    it('says that the disk is full, and leaves what was written', async function () {
      const small = folder.join('small');
      mkdirSync(small);
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small]).status !== 0) {
        console.warn('      skipped: this takes the right to mount');
        this.skip();
      }
      try {
        const kept = `${small}/lab.pcapng`;
        const capture = new LiveProcess(['-i', loopback, '-f', filter, '-w', kept], 'capture');
        await capture.begun();
        const socket = net.connect(server.port, '127.0.0.1');
        socket.write(Buffer.alloc(300_000));
        socket.resume();
        const { code, stderr } = await capture.result;
        socket.destroy();
        expect(code).to.equal(3);
        expect(stderr).to.include('the capture cannot be written').and.include('no space left');
        expect(stderr).to.include(`the capture is in ${kept}; `);
        expect(statSync(kept).size).to.be.greaterThan(10_000);
        expect(stderr).to.include(`${kept} ends inside a packet; `);
        copyFileSync(kept, file());
        const frames = (await runInProcess(['segments', file()])).stdout
          .trimEnd()
          .split('\n').length;
        expect(numbersIn(stderr, 'packets')).to.deep.equal([frames]);
      } finally {
        spawnSync('umount', [small]);
      }
    });

    it('shows where a filter is wrong, and leaves no file', async () => {
      const { code, stderr } = await start('-f', 'tcp prot 80').result;
      expect(code).to.equal(2);
      expect(stderr).to.include('syntax error').and.include('tcp →prot← 80');
      expect(readdirSync(folder.path)).to.deep.equal([]);
    });
  });

  const lost =
    "Packets received/dropped on interface 'lo': 9/5 (pcap:5/dumpcap:0/flushed:0/ps_ifdrop:0) (64.3%)";
  it('warns of packets that were lost', async () => {
    const dumpcap = writeFakeDumpcap(
      folder.path,
      `const at = process.argv.indexOf('-w') + 1;
      require('node:fs').copyFileSync('samples/close-by-client.pcapng', process.argv[at]);
      console.error('File: ' + process.argv[at]);
      console.error('Packets captured: 11');
      console.error(${JSON.stringify(lost)});`,
    );
    const args = ['capture', '-i', 'lo', '-w', file(), '--dumpcap', dumpcap];
    const { code, stderr } = await runCli(args);
    expect(code).to.equal(0);
    expect(stderr).to.match(/packets: 11, file: \d+ bytes, lost: 5\n/);
    expect(stderr).to.include('warning: packets that were lost while capturing: 5\n');
  });

  const refusals: readonly [args: readonly string[], code: number, said: string][] = [
    [['-w', 'x'], 2, 'no interface was given'],
    [['-i', 'lo', '-w', '-'], 2, '-w -: the capture goes to a file'],
    [['-i', '-', '-w', 'x'], 2, 'standard input is no interface'],
    [['-i', 'lo', '-w', 'package.json'], 2, 'package.json: the file is there already'],
    [['-i', 'lo', '-w', 'nowhere/x'], 3, 'choose another name with -w'],
    [['-i', 'lo', '-w', '.'], 3, 'with -w, for example lab.pcapng'],
    [['-i', 'lo', '--report', 'nowhere/x.md'], 3, 'choose another name with --report'],
    [['-i', 'lo', '--report', 'x.pdf'], 2, 'not a name of a report'],
    [['-i', 'lo', '-a', 'files:2', '-w', 'x'], 2, '-a files:2 needs -b'],
    [['-i', 'lo', '-w', 'x.pcapng.gz'], 2, 'not compressed'],
    [['-i', 'lo', '-i', 'any', '-w', 'x.pcap'], 2, 'packets of one interface'],
    [['-i', 'lo', '-b', 'files:3'], 2, 'does not say when the next file begins'],
    [['-i', 'lo', '-b', 'size:3'], 2, '-b size:3: not a condition'],
    [['-ilo', '-afoo:3'], 2, '-a foo:3: not a condition'],
    [['-i', 'lo', '-B', '0'], 2, '-B 0: not a size'],
    [['-i', 'lo', '-b', 'packets:3', '--report', 'x.md'], 2, '--report is about one capture'],
    [['-i', 'lo', '--keep-all'], 2, '--keep-all is about --run'],
    [['-i', 'lo', '--until', 'hanshake'], 2, 'Did you mean handshake?'],
    [['-i', 'lo', '--run', 'a | b'], 2, 'to which | would mean something'],
    [['-i', 'lo', '-w', 'x.md', '--report', './x.md'], 2, 'name the same file'],
  ];
  it('refuses what makes no sense', async () => {
    const results = await Promise.all(
      refusals.map(([args]) => runInProcess(['capture', ...args], { SHARKSCRIBE_DUMPCAP: '' })),
    );
    for (const [index, [args, code, said]] of refusals.entries()) {
      const result = results[index];
      expect(result?.stderr, args.join(' ')).to.include(said);
      expect(result?.code, args.join(' ')).to.equal(code);
    }
  });
});

describe('defaultName()', () => {
  it('is made of the interface and the local time, whatever the interface is called', () => {
    const now = new Date(2026, 0, 2, 3, 4, 5);
    expect(defaultName('lo', now)).to.equal('capture-lo-20260102-030405.pcapng');
    const device = '\\Device\\NPF_{A-B}/../x';
    expect(defaultName(device, now)).to.equal(
      'capture--Device-NPF_-A-B-..-x-20260102-030405.pcapng',
    );
    expect(defaultName('x'.repeat(500), now).length).to.be.lessThan(100);
  });
});
