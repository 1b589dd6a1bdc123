import { expect } from 'chai';
import { type Check, examine } from '../../src/cli/examine.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { programState, writeVersion } from '../../src/tshark/version-cache.js';
import { writeFakeTshark } from '../support/fake-tshark.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

function check(checks: readonly Check[], id: Check['id']): Check {
  const found = checks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
}

describe('examine()', () => {
  const folder = useTempFolder();
  const here = { nodeVersion: '20.19.0', isRoot: false };

  it('finds nothing wrong with a machine that has everything', async () => {
    const checks = await examine(here);
    expect(checks.filter(({ status }) => status === 'failure')).to.deep.equal([]);
    expect(check(checks, 'configuration').status).to.equal('ok');
    expect(check(checks, 'rules').message).to.match(/Wireshark \d/);
  });

  it('fails without tshark, and says what to do', async () => {
    const checks = await examine({ ...here, explicit: folder.join('gone') });
    expect(check(checks, 'tshark')).to.include({ status: 'failure' });
    expect(check(checks, 'tshark').todo).to.be.a('string');
  });

  it('asks tshark itself, whatever version is kept of it', async () => {
    const { path, version } = await findTshark();
    const cacheFolder = folder.join('cache');
    await writeVersion(cacheFolder, path, (await programState(path)) ?? '', '9.8.7');
    expect((await findTshark({ cacheFolder })).version).to.equal('9.8.7');
    const checks = await examine({ ...here, cacheFolder });
    expect(check(checks, 'tshark').message).to.include(version);
    expect((await findTshark({ cacheFolder })).version).to.equal(version);
  });

  it('fails with a Node.js that is too old', async () => {
    const checks = await examine({ ...here, nodeVersion: '20.18.3' });
    expect(check(checks, 'node').status).to.equal('failure');
  });

  it('warns of root', async () => {
    const checks = await examine({ ...here, isRoot: true });
    expect(check(checks, 'user').status).to.equal('warning');
  });

  it('warns of companions that are missing', async () => {
    const tshark = writeFakeTshark(folder.path, 'process.exit(0);');
    const checks = await examine({ ...here, explicit: tshark, env: {}, platform: 'win32' });
    expect(check(checks, 'editcap')).to.include({ status: 'warning' });
  });

  it('warns of a tshark that uses another configuration', async () => {
    const folders = "console.log('Personal configuration:\\t/home/me/.config/wireshark');";
    const tshark = writeFakeTshark(folder.path, folders);
    const checks = await examine({ ...here, explicit: tshark });
    expect(check(checks, 'configuration').status).to.equal('warning');
  });
});

describe('sharkscribe doctor', () => {
  const folder = useTempFolder();

  it('prints a line for each check', async () => {
    const { code, stdout } = await runCli(['doctor']);
    expect(stdout)
      .to.match(/^OK +Node\.js/m)
      .and.match(/^OK +tshark \d/m);
    expect(code).to.equal(0);
  });

  it('prints JSON', async () => {
    const { stdout } = await runCli(['doctor', '--json']);
    const document = JSON.parse(stdout) as { isUsable: boolean; checks: readonly Check[] };
    expect(document.isUsable).to.equal(true);
    expect(document.checks.map(({ id }) => id)).to.include.members(['node', 'tshark', 'user']);
  });

  it('ends with 3 when the main job cannot run', async () => {
    const { code, stdout } = await runCli(['doctor', '--tshark', folder.join('gone')]);
    expect(stdout).to.match(/^FAILURE .*gone.*\n +→ /m);
    expect(code).to.equal(3);
  });
});
