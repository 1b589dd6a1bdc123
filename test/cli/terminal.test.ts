import { PassThrough } from 'node:stream';
import { expect } from 'chai';
import { KnownFailure } from '../../src/errors/known-failure.js';
import { LabError } from '../../src/errors/lab-error.js';
import { Terminal } from '../../src/cli/terminal.js';

function terminal({
  isTTY = false,
  env = {},
}: { isTTY?: boolean; env?: Record<string, string> } = {}) {
  const stdout = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  return { terminal: new Terminal({ stdout, stderr, env }), stdout, stderr };
}

const ERROR = new LabError('CAPTURE_EMPTY', 'a\u001b[31m.pcap is empty', 'Try\u202e again.');

describe('Terminal', () => {
  it('writes data as it is', async () => {
    const { terminal: to, stdout } = terminal();
    await to.print('data \u001b[1m\n');
    expect(stdout.read()).to.equal('data \u001b[1m\n');
  });

  it('shows a terminal what bytes of others would do to it', async () => {
    const { terminal: to, stdout } = terminal({ isTTY: true });
    const bytes = Buffer.from('\u001b[2J\u009b31m\u202eö\n\u0007\r\nend\n');
    // The ö lies in two pieces.
    const cut = bytes.indexOf('ö') + 1;
    await to.printBytes(bytes.subarray(0, cut));
    await to.printBytes(bytes.subarray(cut));
    expect(stdout.read()).to.equal('\\u{1b}[2J\\u{9b}31m\\u{202e}ö\n\\u{7}\nend\n');
  });

  it('leaves them as they are for files and pipes', async () => {
    const { terminal: to, stdout } = terminal();
    await to.printBytes(Buffer.from('\u001b[2J\r\n'));
    expect(stdout.read()).to.equal('\u001b[2J\r\n');
  });

  it('shows control characters of messages and hints', async () => {
    const { terminal: to, stderr } = terminal();
    await to.fail(ERROR);
    expect(stderr.read()).to.equal(
      'sharkscribe: a\\u{1b}[31m.pcap is empty\n  Try\\u{202e} again.\n',
    );
  });

  it('gives each line of a failure a line, and shows line ends that are in one', async () => {
    const { terminal: to, stderr } = terminal();
    const lines = ['protocol "a": one\nsharkscribe: forged', 'protocol "b": two'];
    await to.fail(
      new KnownFailure('DECLARATION_INVALID', () => ({ message: '', lines, hint: '' })),
    );
    expect(String(stderr.read()).split('\n').slice(0, 2)).to.deep.equal([
      'sharkscribe: protocol "a": one\\u{a}sharkscribe: forged',
      'sharkscribe: protocol "b": two',
    ]);
  });

  it('writes a status line anew, and clears it for what is said', async () => {
    const { terminal: to, stderr } = terminal({ isTTY: true });
    await to.showStatus('one\u001b[31m');
    await to.showStatus('two');
    await to.note('done');
    await to.note('again');
    expect(stderr.read()).to.equal(
      '\rone\\u{1b}[31m\u001b[K\rtwo\u001b[K\r\u001b[Ksharkscribe: done\nsharkscribe: again\n',
    );
  });

  it('cuts a status line to the width, in which Chinese characters take two columns', async () => {
    const { terminal: to, stderr } = terminal({ isTTY: true });
    await to.showStatus('抓包'.repeat(50));
    expect(stderr.read()).to.equal(`\r${'抓包'.repeat(50).slice(0, 39)}\u001b[K`);
  });

  for (const [what, options] of [
    ['no terminal', { isTTY: false }],
    ['a terminal that can do nothing', { isTTY: true, env: { TERM: 'dumb' } }],
  ] as const) {
    it(`shows no status line on ${what}`, async () => {
      const { terminal: to, stderr } = terminal(options);
      await to.showStatus('one');
      expect(stderr.read()).to.equal(null);
    });
  }

  it('warns with a hint or without', async () => {
    const { terminal: to, stderr } = terminal();
    await to.warn('one');
    await to.warn('two', 'do');
    expect(stderr.read()).to.equal('sharkscribe: warning: one\nsharkscribe: warning: two\n  do\n');
  });

  it('colours for a terminal', async () => {
    const { terminal: to, stderr } = terminal({ isTTY: true });
    await to.fail(ERROR);
    expect(stderr.read()).to.include('\u001b[31m');
  });

  for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
    it(`leaves colours out with ${JSON.stringify(env)}`, async () => {
      const { terminal: to, stderr } = terminal({ isTTY: true, env });
      await to.fail(ERROR);
      expect(stderr.read()).not.to.include('\u001b');
    });
  }

  it('falls silent when its reader has gone', async () => {
    const { terminal: to, stdout } = terminal();
    stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect(to.isClosed).to.equal(true);
    await to.print('more');
    expect(stdout.read()).to.equal(null);
  });
});
