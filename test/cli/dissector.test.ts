import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { releaseOf } from '../../src/tshark/version.js';
import { loadDeclaration } from '../../src/toolchain/load-declarations.js';
import { readPdu } from '../../src/dissector/read-pdu.js';
import type { Vector } from '../../src/dissector/vector.js';
import { validatorOf } from '../support/cli-schema.js';
import { writeFakeTshark } from '../support/fake-tshark.js';
import { makePluginUser } from '../support/plugin-user.js';
import { runInProcess } from '../support/run-in-process.js';
import { HAND_OFF, writeShellTshark } from '../support/shell-tshark.js';
import { useTempFolder } from '../support/temp-folder.js';
import { pluginTools } from '../support/wireshark-plugin.js';

function dissector(...args: readonly string[]) {
  return runInProcess(['dissector', ...args]);
}

describe('sharkscribe dissector', () => {
  const folder = useTempFolder();

  const tsharkWith = (...given: readonly string[]) => writeShellTshark(folder.path, ...given);
  const plain = () => tsharkWith('Domain Name System\tDNS\tdns\n');

  /** A new declaration; its folder. */
  async function made(name = 'chatter'): Promise<string> {
    const { code, stderr } = await dissector('new', name, '-o', folder.path, ...plain());
    expect(code, stderr).to.equal(0);
    return folder.join(name);
  }

  it('says what it can do', async () => {
    const { code, stderr } = await dissector();
    expect(code).to.equal(2);
    expect(stderr).to.include('new, check, build, install, uninstall, list or conform');
    const help = await dissector('--help');
    for (const name of ['new <name>', 'check', 'build', 'install', 'uninstall', 'list']) {
      expect(help.stdout).to.include(`sharkscribe dissector ${name}`);
    }
  });

  describe('new', () => {
    it('makes a folder that passes the check at once', async () => {
      const place = await made('line-talk');
      expect(readdirSync(place).sort()).to.deep.equal([
        'README.md',
        'line-talk.ts',
        'packet-line-talk.c',
        'vectors.ts',
      ]);
      const { code, stdout, stderr } = await dissector('check', place, ...plain());
      expect(stderr).to.include('protocols: 1, problems: 0, warnings: 0');
      expect(stdout).to.match(/^OK +line-talk: .*line-talk\.ts\n$/);
      expect(code).to.equal(0);
    });

    it('makes vectors that read to what they say', async () => {
      const place = await made();
      const [protocol] = await loadDeclaration(path.join(place, 'chatter.ts'));
      const { vectors } = (await import(path.join(place, 'vectors.ts'))) as {
        vectors: readonly Vector[];
      };
      expect(vectors).to.have.length(4);
      if (protocol === undefined) throw new Error('no protocol');
      for (const { hex, value = {} } of vectors) {
        const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
        const read = readPdu({ description: protocol }, bytes);
        expect(read.stop).to.equal(undefined);
        expect(JSON.parse(JSON.stringify(read.value))).to.containSubset(value);
      }
    });

    for (const name of ['Chatter', '1x', 'a..b', 'a/b', '../up', 'all', 'a b', 'x.test']) {
      it(`refuses the name "${name}"`, async () => {
        const { code, stderr } = await dissector('new', name, '-o', folder.path, ...plain());
        expect(code).to.equal(2);
        expect(stderr).to.include('cannot be the name of a protocol');
        const left = readdirSync(folder.path).filter((file) => !file.startsWith('tshark'));
        expect(left).to.deep.equal([]);
      });
    }

    it('says where nothing can be written', async () => {
      writeFileSync(folder.join('file'), '');
      const places = [folder.join('file'), folder.join('x'.repeat(300))];
      if (process.platform === 'linux') places.push('/proc/x');
      for (const place of places) {
        const { code, stderr } = await dissector('new', 'zork', '-o', place, ...plain());
        expect(code).to.equal(3);
        expect(stderr).to.include('cannot be written').and.not.include('a bug');
      }
    });

    it('refuses a folder that is there, and names that Wireshark has', async () => {
      await made();
      const again = await dissector('new', 'chatter', '-o', folder.path, ...plain());
      expect(again.code).to.equal(2);
      expect(again.stderr).to.include('exists already');
      const taken = await dissector('new', 'dns', '-o', folder.path, ...plain());
      expect(taken.code).to.equal(2);
      expect(taken.stderr).to.include('Domain Name System');
    });
  });

  describe('check', () => {
    it('says everything at once: what does not load, old C, names, dissectors, ports', async () => {
      const place = await made();
      appendFileSync(path.join(place, 'packet-chatter.c'), '/* changed */\n');
      writeFileSync(folder.join('broken.ts'), 'export const x = 1;\n');
      writeFileSync(folder.join('hand.ts'), HAND_OFF);
      const tshark = tsharkWith('Chatter Protocol\tOTHER\tother\n');
      const { code, stdout, stderr } = await dissector('check', folder.path, ...tshark);
      expect(code).to.equal(1);
      expect(stdout).to.match(/^PROBLEM .*broken\.ts exports no protocol/m);
      expect(stdout).to.match(/^PROBLEM .*packet-chatter\.c is not what the declaration gives/m);
      expect(stdout).to.match(/^PROBLEM +chatter: Wireshark has the name "Chatter Protocol"/m);
      expect(stdout).to.match(/^WARNING +hand hands bytes to "nobody"/m);
      expect(stdout).to.match(/^WARNING .*packet-hand\.c is not there/m);
      expect(stdout).to.match(/^WARNING +hand shares ports .*: tcp\.port 7801 \(other\)/m);
      expect(stdout).to.match(/^OK +hand: /m);
      expect(stderr).to.match(/protocols: 2, problems: 3, warnings: \d/);
    });

    it('says which vectors do not read to what they give', async () => {
      const place = await made();
      const file = path.join(place, 'vectors.ts');
      const changed = readFileSync(file, 'utf8')
        .replace('value: 235', 'value: 236')
        .replace('01 03 0006 0003', '01 03 0006 000')
        .replace('02 03 0006 0004', '01 02 0008 0004 0009');
      writeFileSync(file, changed);
      const { code, stdout } = await dissector('check', place, ...plain());
      expect(code).to.equal(1);
      expect(stdout)
        .to.match(
          /^PROBLEM .*vectors\.ts, "two readings, .*": body\.items\[0\]\.value reads to 235, and the vector says 236$/m,
        )
        .and.match(/^PROBLEM .*vectors\.ts, "a bye": hex is no list/m)
        .and.match(/^PROBLEM .*vectors\.ts, "another version": the PDU is malformed/m);
      expect(stdout.match(/PROBLEM/g)).to.have.length(3);
    });

    it('does not count the names of an earlier build that is loaded', async () => {
      const place = await made();
      const names = 'Chatter Protocol\tCHATTER\tchatter\n';
      expect((await dissector('check', place, ...tsharkWith(names))).code).to.equal(1);
      const loaded = 'sharkscribe-chatter.so\t0.1.0\tdissector\t/p/sharkscribe-chatter.so\n';
      expect((await dissector('check', place, ...tsharkWith(names, loaded))).code).to.equal(0);
    });

    it('finds names that fields of Wireshark have, other than those of an earlier build', async () => {
      const place = await made();
      const fields = (owner: string) =>
        ['seq', 'version.bad']
          .map((name) => `F\tAny\tchatter.${name}\tFT_UINT16\t${owner}\tBASE_DEC\t0x0\t\n`)
          .join('');
      const names = 'Chatter Protocol\tCHATTER\tchatter\n';
      const loaded = 'sharkscribe-chatter.so\t0.1.0\tdissector\t/p/sharkscribe-chatter.so\n';
      const own = tsharkWith(names, loaded, '4.0.17', fields('chatter'));
      expect((await dissector('check', place, ...own)).code).to.equal(0);
      const others = tsharkWith('', '', '4.0.17', fields('talk'));
      const { code, stdout } = await dissector('check', place, ...others);
      expect(code).to.equal(1);
      for (const name of ['chatter.seq', 'chatter.version.bad'])
        expect(stdout).to.include(`chatter: Wireshark has a field "${name}" already (of talk)`);
      const installed = await dissector('install', place, '--yes', ...others);
      expect(installed.code).to.equal(1);
      expect(installed.stderr).to.include('a field "chatter.seq" already');
    });

    it('finds names in dissectors/ of the working folder and in the folder of the user', async () => {
      const named = await dissector('check', 'fleet', ...plain());
      expect(named.code, named.stderr).to.equal(0);
      expect(named.stdout).to.include('fleet: dissectors/fleet/fleet.ts');
      writeFileSync(folder.join('other-name.ts'), HAND_OFF);
      const check = (...names: readonly string[]) =>
        runInProcess(['dissector', 'check', ...names, ...plain()], {
          SHARKSCRIBE_DISSECTORS: folder.path,
        });
      expect((await check('hand')).stdout).to.match(/^OK +hand: .*other-name\.ts$/m);
      expect((await check()).stdout).to.match(/^OK +hand: /m);
      expect((await check('all')).stdout)
        .to.match(/OK +fleet: /)
        .and.match(/OK +hand: /);
    });

    it('finds names with a dot', async () => {
      const out = folder.join('dissectors');
      expect((await dissector('new', 'my.proto', '-o', out, ...plain())).code).to.equal(0);
      const before = process.cwd();
      process.chdir(folder.path);
      try {
        const { code, stdout } = await dissector('check', 'my.proto', ...plain());
        expect(stdout).to.match(/^OK +my\.proto: dissectors\/my\.proto\/my\.proto\.ts$/m);
        expect(code).to.equal(0);
        const missing = await dissector('check', 'my.other', ...plain());
        expect(missing.stderr).to.include('there is no declaration of my.other');
      } finally {
        process.chdir(before);
      }
    });

    it('needs something to check, and finds nothing by itself', async () => {
      expect((await dissector('check', ...plain())).code).to.equal(2);
      const { code, stderr } = await dissector('check', 'nobodys', ...plain());
      expect(code).to.equal(2);
      expect(stderr).to.include('there is no declaration of nobodys');
    });

    it('sends to doctor where tshark does not start with its plugins', async () => {
      const body = `console.error('tshark: Dissector bug: Duplicate protocol name "X"! This …'); process.exitCode = 2;`;
      const place = await made();
      const tshark = writeFakeTshark(folder.path, body);
      const { code, stderr } = await dissector('check', place, '--tshark', tshark);
      expect(code).to.equal(3);
      expect(stderr).to.include('two protocols have the name "X"').and.include('doctor');
    });
  });

  it('build --c-only writes C and what CMake needs, without a compiler', async () => {
    const place = await made();
    const out = folder.join('out');
    const { code, stderr } = await dissector('build', place, '--c-only', '-o', out);
    expect(code, stderr).to.equal(0);
    expect(readdirSync(out).sort()).to.deep.equal(['CMakeLists.txt', 'packet-chatter.c']);
    expect(readFileSync(path.join(out, 'CMakeLists.txt'), 'utf8'))
      .to.include('find_package(Wireshark CONFIG REQUIRED)')
      .and.include('add_library(plugin_chatter MODULE packet-chatter.c)')
      .and.include('OUTPUT_NAME "sharkscribe-chatter"');
    expect(stderr).to.include('next: ');
  });

  it('builds, installs, lists and uninstalls a plugin that tshark loads', async function () {
    const { tshark } = await pluginTools(this);
    const place = await made();
    const release = releaseOf(tshark.version);
    const user = makePluginUser(folder.path, tshark.path, release);
    const by = ['--tshark', user.tshark] as const;
    const target = path.join(user.epan, 'sharkscribe-chatter.so');

    const { code, stderr } = await dissector('install', place, '--yes', ...by);
    expect(code, stderr).to.equal(0);
    expect(stderr)
      .to.include(`chatter 0.1.0 goes to ${target}`)
      .and.include(`installed chatter: ${target}`)
      .and.include('tcp.reassemble_out_of_order');

    const { stdout } = await dissector('list', place, '--json', ...by);
    const document = JSON.parse(stdout) as { protocols: readonly { installed: unknown }[] };
    validatorOf('dissectors')(document);
    expect(document.protocols).to.have.length(1);
    expect(document.protocols[0]?.installed).to.deep.equal([
      { path: target, builtFor: release, isLoaded: true, loadedVersion: '0.1.0' },
    ]);

    const removed = await dissector('uninstall', 'chatter', ...by);
    expect(removed.code, removed.stderr).to.equal(0);
    expect(removed.stderr).to.include(`removed ${target}`);
    expect(existsSync(target)).to.equal(false);
  }).timeout(60_000);

  it('lists what is installed without a declaration, for another release, or in a wrong place', async () => {
    const lines: string[] = [];
    for (const [at, state] of [
      ['own/3.6/epan', 'for another release'],
      ['own/4.0', 'not loaded: dissectors belong into a folder "epan"'],
      ['own/4.0/epan', 'not loaded by 4.0'],
    ] as const) {
      mkdirSync(folder.join(at), { recursive: true });
      writeFileSync(folder.join(`${at}/sharkscribe-old.so`), 'no ELF');
      lines.push(`  ${folder.join(`${at}/sharkscribe-old.so`)} (${state})\n`);
    }
    writeFileSync(folder.join('own/4.0/epan/others.so'), '');
    const { code, stdout } = await dissector('list', ...plain());
    expect(code).to.equal(0);
    expect(stdout.slice(stdout.indexOf('old'))).to.equal(
      `old: no declaration here\n${lines.join('')}`,
    );

    const removed = await dissector('uninstall', 'old', ...plain());
    expect(removed.code).to.equal(0);
    expect(removed.stderr).to.include('left, since it is for another Wireshark');
    expect(existsSync(folder.join('own/3.6/epan/sharkscribe-old.so'))).to.equal(true);
    expect(readdirSync(folder.join('own/4.0/epan'))).to.deep.equal(['others.so']);
    const again = await dissector('uninstall', 'old', ...plain());
    expect(again.code).to.equal(1);
    expect(again.stderr).to.include('no plugin of old is installed');
  });

  it('lists what lies in dissectors/ without running it, and of a name only that', async () => {
    mkdirSync(folder.join('dissectors/idle'), { recursive: true });
    writeFileSync(folder.join('dissectors/idle/idle.ts'), 'throw new Error("run");\n');
    mkdirSync(folder.join('own/4.0/epan'), { recursive: true });
    for (const name of ['old', 'older'])
      writeFileSync(folder.join(`own/4.0/epan/sharkscribe-${name}.so`), '');
    const before = process.cwd();
    process.chdir(folder.path);
    try {
      const all = await dissector('list', ...plain());
      expect(all.stdout).to.match(/^idle: dissectors\/idle\/idle\.ts \(not loaded/m);
      expect(all.stdout).to.include('older: no declaration here');
      const one = await dissector('list', 'old', ...plain());
      expect(one.code, one.stderr).to.equal(0);
      expect(one.stdout).to.include('old: no declaration here').and.not.include('older');
    } finally {
      process.chdir(before);
    }
  });

  it('uninstalls by path and all, and goes on after what it cannot remove', async () => {
    const place = await made();
    const epan = folder.join('own/4.0/epan');
    mkdirSync(path.join(epan, 'sharkscribe-afolder.so'), { recursive: true });
    const put = (name: string) => {
      writeFileSync(path.join(epan, `sharkscribe-${name}.so`), '');
    };
    put('chatter');
    expect((await dissector('uninstall', place, ...plain())).code).to.equal(0);
    put('chatter');
    put('other');
    const { code, stderr } = await dissector('uninstall', 'all', ...plain());
    expect(code).to.equal(3);
    expect(stderr).to.include('sharkscribe-afolder.so is a folder, and no plugin');
    expect(readdirSync(epan)).to.deep.equal(['sharkscribe-afolder.so']);
  });

  describe('install', () => {
    it('shows where the plugin goes, and installs nothing that nobody agreed to', async function () {
      const { tshark } = await pluginTools(this);
      const place = await made();
      const fake = tsharkWith('', '', tshark.version);
      const { code, stderr } = await dissector('install', place, ...fake);
      expect(code).to.equal(2);
      expect(stderr).to.include('--yes').and.include('/4.0/epan/sharkscribe-chatter.so');
      for (const at of ['own', 'all']) expect(existsSync(folder.join(at))).to.equal(false);
    });

    it('refuses names that Wireshark has', async () => {
      const place = await made();
      const tshark = tsharkWith('Chatter Protocol\tOTHER\tother\n');
      const { code, stderr } = await dissector('install', place, '--yes', ...tshark);
      expect(code).to.equal(1);
      expect(stderr).to.include('Wireshark has the name "Chatter Protocol" already');
    });
  });

  it('takes $CC and no other compiler, and ports that no declaration beside has', async () => {
    const first = await made();
    const second = await made('second');
    const portOf = (place: string, name: string) =>
      /values: \[(\d+)\]/.exec(readFileSync(path.join(place, name), 'utf8'))?.[1];
    expect(portOf(first, 'chatter.ts')).to.equal('47800');
    expect(portOf(second, 'second.ts')).to.equal('47801');
    const args = ['dissector', 'build', first, ...plain()];
    const { code, stderr } = await runInProcess(args, { CC: folder.join('no-cc') });
    expect(code).to.equal(3);
    expect(stderr).to.include('no-cc", which is no C compiler');
  });

  it('names the packages where there is no compiler', async () => {
    const place = await made();
    const tshark = plain();
    const { PATH } = process.env;
    process.env['PATH'] = folder.path;
    try {
      const { code, stderr } = await dissector('build', place, ...tshark);
      expect(code).to.equal(3);
      expect(stderr).to.include('no C compiler was found');
      if (process.platform === 'linux') expect(stderr).to.include('apt install gcc');
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});
