import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { printing, writeFakeTshark } from '../support/fake-tshark.js';
import { columnLine } from '../support/column-text.js';
import { writePcap } from '../support/pcap-file.js';
import { runCli, runCliForOneChunk } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

interface Document {
  readonly schema: string;
  readonly capture: { readonly name: string; readonly damage?: object };
  readonly conversations: readonly object[];
}

const parse = (text: string) => JSON.parse(text) as Document;

describe('sharkscribe conversations', () => {
  const folder = useTempFolder();
  const run = (args: readonly string[], input?: Uint8Array) =>
    runCli(['conversations', ...args], {
      cwd: folder.path,
      ...(input === undefined ? {} : { input }),
    });

  it('prints a table', async () => {
    writePcap(folder.join('lab.pcap'));
    const { code, stdout, stderr } = await run(['lab.pcap']);
    expect(stdout).to.include('10.0.0.1:40000').and.include('10.0.0.2:80');
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
  });

  it('prints one document for one file', async () => {
    writePcap(folder.join('lab.pcap'));
    const { code, stdout } = await run(['lab.pcap', '--json']);
    const document = parse(stdout);
    expect(document.schema).to.equal('sharkscribe/conversations/1');
    expect(document.conversations).to.have.length(1);
    expect(stdout).to.include('\n  "capture": {\n');
    expect(code).to.equal(0);
  });

  it('prints one document a line for several files', async () => {
    writePcap(folder.join('a.pcap'));
    writePcap(folder.join('b.pcap'), []);
    const { stdout } = await run(['--json', 'a.pcap', 'b.pcap']);
    const lines = stdout.trimEnd().split('\n').map(parse);
    expect(lines.map(({ capture }) => capture.name)).to.deep.equal(['a.pcap', 'b.pcap']);
  });

  it('heads each table with its file when there are several', async () => {
    writePcap(folder.join('a.pcap'));
    writePcap(folder.join('b.pcap'));
    const { stdout } = await run(['a.pcap', 'b.pcap']);
    expect(stdout)
      .to.match(/^a\.pcap\n/)
      .and.match(/\n\nb\.pcap\n/);
  });

  it('says that a capture holds no TCP, and gives an empty list', async () => {
    writePcap(folder.join('none.pcap'), []);
    const { code, stdout, stderr } = await run(['none.pcap', '--json']);
    expect(parse(stdout).conversations).to.deep.equal([]);
    expect(stderr).to.equal('sharkscribe: no TCP conversations in none.pcap\n');
    expect(code).to.equal(0);
  });

  it('reads standard input', async () => {
    writePcap(folder.join('lab.pcap'));
    const bytes = readFileSync(folder.join('lab.pcap'));
    for (const args of [
      ['-', '--json'],
      ['--json', '--', '-'],
    ]) {
      const { code, stdout } = await run(args, bytes);
      expect(parse(stdout).capture.name).to.equal('-');
      expect(code).to.equal(0);
    }
  });

  for (const name of ['2024', '1e3', '007', 'a b$(c).pcap', '#1.pcap', '-x.pcap']) {
    it(`reads a file called ${name}`, async () => {
      writePcap(folder.join(name));
      const { code, stdout } = await run(['--json', '--', name]);
      expect(parse(stdout).capture.name).to.equal(name);
      expect(code).to.equal(0);
    });
  }

  it('goes on after a file that cannot be read', async () => {
    writePcap(folder.join('good.pcap'));
    writeFileSync(folder.join('empty.pcap'), '');
    writeFileSync(folder.join('notes.txt'), 'Dear reader,\n');
    mkdirSync(folder.join('sub'));
    const { code, stdout, stderr } = await run([
      ...['--json', 'gone.pcap', 'sub', 'empty.pcap', 'notes.txt', 'good.pcap'],
    ]);
    expect(parse(stdout).capture.name).to.equal('good.pcap');
    expect(stderr.match(/^sharkscribe: .*/gm)?.map((line) => line.split(' ')[1])).to.deep.equal([
      'gone.pcap',
      'sub',
      'empty.pcap',
      'notes.txt',
    ]);
    expect(code).to.equal(4);
  });

  it('delivers what stands before damage, and warns', async () => {
    writePcap(folder.join('cut.pcap'));
    writeFileSync(folder.join('cut.pcap'), readFileSync(folder.join('cut.pcap')).subarray(0, 250));
    const { code, stdout, stderr } = await run(['cut.pcap', '--json']);
    expect(parse(stdout).conversations).to.have.length(1);
    expect(parse(stdout).capture.damage).to.include({ lastFrame: 4 });
    expect(stderr)
      .to.include('warning: cut.pcap: reading stopped after frame 4')
      .and.include('editcap');
    expect(code).to.equal(4);
  });

  it('delivers what a tshark gave that died, with its last words', async () => {
    writePcap(folder.join('lab.pcap'));
    const die = "console.error('tshark: no memory'); process.kill(process.pid, 'SIGABRT');";
    const tshark = writeFakeTshark(folder.path, printing([columnLine()], die));
    const args = ['lab.pcap', '--json', '--lane', 'columns', '--tshark', tshark];
    const { code, stdout, stderr } = await run(args);
    expect(parse(stdout).conversations).to.have.length(1);
    expect(stderr).to.include('SIGABRT').and.include('no memory');
    expect(code).to.equal(4);
  });

  it('says that there is no place for temporary files', async () => {
    writePcap(folder.join('lab.pcap'));
    const { code, stderr } = await runCli(['conversations', 'lab.pcap', '--lane', 'columns'], {
      cwd: folder.path,
      env: { TMPDIR: folder.join('missing') },
    });
    expect(stderr).to.include('no temporary folder can be made').and.include('TMPDIR');
    expect(code).to.equal(3);
  });

  it('shows control characters of a file name, and does not send them to the terminal', async () => {
    const { stderr } = await run(['\u001b[2Jgone\u202e.pcap']);
    expect(stderr).to.include('\\u{1b}[2Jgone\\u{202e}.pcap does not exist');
  });

  it('lets its reader go away', async () => {
    writePcap(folder.join('lab.pcap'));
    const files = Array.from({ length: 3 }, () => 'lab.pcap');
    const { code, stderr } = await runCliForOneChunk(['conversations', ...files], {
      cwd: folder.path,
    });
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
  });
});

describe('sharkscribe, no usable tshark', () => {
  const folder = useTempFolder();

  it('says how to get one when there is none', async () => {
    writePcap(folder.join('lab.pcap'));
    const { code, stdout, stderr } = await runCli([
      'conversations',
      folder.join('lab.pcap'),
      '--tshark',
      folder.join('gone'),
    ]);
    expect(stdout).to.equal('');
    expect(stderr).to.include('gone').and.not.include('    at ');
    expect(code).to.equal(3);
  });

  it('turns down one that is too old', async () => {
    const tshark = writeFakeTshark(folder.path, '', 'TShark (Wireshark) 2.6.20');
    const { code, stderr } = await runCli(['conversations', 'x.pcap', '--tshark', tshark]);
    expect(stderr).to.include('2.6.20');
    expect(code).to.equal(3);
  });

  it('turns down one that may not be run', async () => {
    writeFileSync(folder.join('tshark'), '', { mode: 0o644 });
    const env = { SHARKSCRIBE_TSHARK: folder.join('tshark') };
    const { code, stderr } = await runCli(['conversations', 'x.pcap'], { env });
    expect(stderr).to.include('may not be run').and.include('SHARKSCRIBE_TSHARK');
    expect(code).to.equal(3);
  });
});
