import { expect } from 'chai';
import type { Check, CheckId } from '../../src/cli/doctor/check.js';
import { examine } from '../../src/cli/doctor/examine.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import {
  type ProgramEnd,
  type Surroundings,
  surroundingsHere,
} from '../../src/tshark/surroundings.js';
import { programState, writeVersion } from '../../src/tshark/version-cache.js';
import { validatorOf } from '../support/cli-schema.js';
import { writeFakeTshark } from '../support/fake-tshark.js';
import { runCli } from '../support/run-cli.js';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';

function check(checks: readonly Check[], id: CheckId): Check {
  const found = checks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
}

/** This machine, where each program runs once: what it said is said again. */
function rememberingSurroundings(): Surroundings {
  const here = surroundingsHere();
  const ends = new Map<string, Promise<ProgramEnd>>();
  return {
    ...here,
    run: (file, args, limits) => {
      if (limits?.onLine !== undefined) return here.run(file, args, limits);
      const key = JSON.stringify([file, args, limits?.env, limits?.withoutRights]);
      const end = ends.get(key) ?? here.run(file, args, limits);
      ends.set(key, end);
      return end;
    },
  };
}

describe('examine()', () => {
  const folder = useTempFolder();
  const here = { nodeVersion: '20.19.0', here: rememberingSurroundings() };
  const without = { ...here.here, env: {}, platform: 'win32' as const };

  let examined: Awaited<ReturnType<typeof examine>>;

  before(async () => {
    examined = await examine(here);
  });

  it('finds nothing that keeps this machine from reading', () => {
    const { checks } = examined;
    const failures = checks.filter(
      ({ status, concerns }) => status === 'failure' && concerns === 'reading',
    );
    expect(failures).to.deep.equal([]);
    expect(check(checks, 'configuration').status).to.equal('ok');
    expect(check(checks, 'rules').message).to.match(/Wireshark \d/);
    expect(check(checks, 'editcap').message).to.match(/^editcap \d+\.\d+\.\d+ at \//);
  });

  it('keeps the folders that tshark names, and tells where plugins go', () => {
    const { checks, folders } = examined;
    const plugins = folders.find(({ name }) => name === 'Personal Plugins');
    expect(check(checks, 'plugins').message).to.include(plugins?.path);
    expect(folders.map(({ name }) => name)).to.include.members(['Temp', 'Global configuration']);
  });

  it('fails without tshark, and says what to do', async () => {
    const { checks, folders } = await examine({ ...here, explicit: folder.join('gone') });
    expect(check(checks, 'tshark')).to.include({ status: 'failure', concerns: 'reading' });
    expect(check(checks, 'tshark').todo).to.be.a('string');
    expect(folders).to.deep.equal([]);
  });

  it('asks tshark itself, whatever version is kept of it', async () => {
    const { path, version } = await findTshark();
    const cacheFolder = folder.join('cache');
    await writeVersion(cacheFolder, path, (await programState(path)) ?? '', '9.8.7');
    expect((await findTshark({ cacheFolder })).version).to.equal('9.8.7');
    const { checks } = await examine({ ...here, cacheFolder });
    expect(check(checks, 'tshark').message).to.include(version);
    expect((await findTshark({ cacheFolder })).version).to.equal(version);
  });

  it('fails with a Node.js that is too old', async () => {
    const { checks } = await examine({ ...here, nodeVersion: '20.18.3' });
    expect(check(checks, 'node').status).to.equal('failure');
  });

  it('warns of root', async () => {
    const { checks } = await examine({ ...here, here: { ...here.here, uid: 0 } });
    expect(check(checks, 'user').status).to.equal('warning');
  });

  it('warns of companions that are missing, and cannot capture without dumpcap', async () => {
    const explicit = writeFakeTshark(folder.path, 'process.exit(0);');
    const { checks } = await examine({ ...here, explicit, here: without });
    expect(check(checks, 'editcap')).to.include({ status: 'warning', concerns: 'reading' });
    expect(check(checks, 'dumpcap')).to.include({ status: 'failure', concerns: 'capturing' });
    expect(checks.map(({ id }) => id)).not.to.include('capture');
  });

  it('warns of a companion of another version', async () => {
    const version = 'TShark (Wireshark) 3.6.2 (Git v3.6.2).';
    const explicit = writeFakeTshark(folder.path, 'process.exit(0);', version);
    const { checks } = await examine({ ...here, explicit });
    expect(check(checks, 'capinfos')).to.include({ status: 'warning' });
    expect(check(checks, 'capinfos').message).to.include('3.6.2');
  });

  it('warns of a tshark that uses another configuration', async () => {
    const folders = "console.log('Personal configuration:\\t/home/me/.config/wireshark');";
    const tshark = writeFakeTshark(folder.path, folders);
    const { checks } = await examine({ ...here, explicit: tshark });
    expect(check(checks, 'configuration').status).to.equal('warning');
    expect(check(checks, 'profiles').message).to.include('/home/me/.config/wireshark/profiles');
  });
});

describe('sharkscribe doctor', () => {
  const folder = useTempFolder();
  const isValid = validatorOf('doctor');

  it('prints a line for each check', async () => {
    const { code, stdout } = await runCli(['doctor']);
    expect(stdout)
      .to.match(/^OK +Node\.js/m)
      .and.match(/^OK +tshark \d/m);
    // 1 where the tests may not capture.
    expect(code).to.equal(/^FAILURE /m.test(stdout) ? 1 : 0);
  });

  it('prints JSON that follows its schema', async () => {
    const { stdout } = await runInProcess(['doctor', '--json']);
    const document = JSON.parse(stdout) as { isUsable: boolean; checks: readonly Check[] };
    isValid(document);
    expect(document.isUsable).to.equal(true);
    expect(document.checks.map(({ id }) => id)).to.include.members(['node', 'tshark', 'user']);
  });

  it('ends with 3 when the main job cannot run', async () => {
    const { code, stdout } = await runInProcess(['doctor', '--tshark', folder.join('gone')]);
    expect(stdout).to.match(/^FAILURE .*gone.*\n +→ /m);
    expect(code).to.equal(3);
  });

  it('ends with 1 when reading works and capturing does not', async () => {
    const args = ['doctor', '--dumpcap', folder.join('gone')];
    const { code, stdout } = await runInProcess(args);
    expect(stdout).to.match(/^FAILURE +dumpcap .*gone.*\n +→ /m);
    expect(code).to.equal(1);
    const json = await runInProcess([...args, '--json']);
    expect(JSON.parse(json.stdout)).to.include({ isUsable: true, mayCapture: false });
    isValid(JSON.parse(json.stdout));
  });
});
