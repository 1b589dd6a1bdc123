import { expect } from 'chai';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findCompanion } from '../../src/tshark/find-companion.js';
import { findProgram } from '../../src/tshark/find-program.js';
import { useTempFolder } from '../support/temp-folder.js';

describe('findCompanion()', () => {
  const folder = useTempFolder();

  /** Writes a program into a folder of the test's. */
  function program(place: string, name: string, mode = 0o755): string {
    mkdirSync(folder.join(place), { recursive: true });
    const file = path.join(folder.join(place), name);
    writeFileSync(file, '#!/bin/sh\n', { mode });
    chmodSync(file, mode);
    return file;
  }

  const platform = (env: Record<string, string>) => ({ platform: 'win32' as const, env });
  /** Windows, whose usual places do not exist here: nothing is found but what a test writes. */
  const inPath = (place: string) => platform({ PATH: folder.join(place) });

  it('prefers the one beside the tshark in use to one in PATH', async () => {
    const beside = program('a', 'dumpcap.exe');
    program('b', 'dumpcap.exe');
    expect(await findCompanion('dumpcap', folder.join('a/tshark'), inPath('b'))).to.deep.equal({
      path: beside,
      foundBy: 'beside-tshark',
      runnable: 'yes',
    });
  });

  it('looks beside the file that a link to tshark leads to', async () => {
    const beside = program('a', 'editcap.exe');
    const tshark = program('a', 'tshark');
    symlinkSync(tshark, folder.join('link'));
    const found = await findCompanion('editcap', folder.join('link'), platform({}));
    expect(found).to.include({ path: beside, foundBy: 'beside-tshark' });
  });

  it('looks in PATH', async () => {
    const file = program('b', 'dumpcap.exe');
    expect(await findCompanion('dumpcap', undefined, inPath('b'))).to.deep.equal({
      path: file,
      foundBy: 'path',
      runnable: 'yes',
    });
  });

  it('looks where installers put it', async () => {
    const here = { platform: process.platform, env: {} };
    const installed = await findProgram('capinfos', here);
    const found = await findCompanion('capinfos', folder.join('tshark'), here);
    expect(found?.path).to.equal(installed?.path);
    expect(found?.foundBy).to.equal(installed?.foundBy);
  });

  it('finds nothing where there is none', async () => {
    expect(await findCompanion('dumpcap', folder.join('tshark'), platform({}))).to.equal(undefined);
  });

  it('tells of one that may not be run, unless another may', async () => {
    const forbidden = program('a', 'dumpcap.exe', 0o600);
    const tshark = folder.join('a/tshark');
    expect(await findCompanion('dumpcap', tshark, inPath('b'))).to.deep.equal({
      path: forbidden,
      foundBy: 'beside-tshark',
      runnable: 'not-permitted',
    });
    const allowed = program('b', 'dumpcap.exe');
    expect(await findCompanion('dumpcap', tshark, inPath('b'))).to.include({ path: allowed });
  });

  it('takes the one that the environment names, and one that an option names before it', async () => {
    program('a', 'dumpcap.exe');
    const named = program('b', 'mine');
    const other = program('c', 'other');
    const tshark = folder.join('a/tshark');
    const env = platform({ SHARKSCRIBE_DUMPCAP: named });
    expect(await findCompanion('dumpcap', tshark, env)).to.deep.equal({
      path: named,
      foundBy: 'environment',
      runnable: 'yes',
    });
    expect(await findCompanion('dumpcap', tshark, env, other)).to.include({
      path: other,
      foundBy: 'option',
    });
    expect(await findCompanion('editcap', tshark, env)).to.equal(undefined);
  });

  it('says that the named one is not there, rather than take another', async () => {
    program('a', 'dumpcap.exe');
    const env = platform({ SHARKSCRIBE_DUMPCAP: folder.join('gone') });
    expect(await findCompanion('dumpcap', folder.join('a/tshark'), env)).to.deep.equal({
      path: folder.join('gone'),
      foundBy: 'environment',
      runnable: 'missing',
    });
  });
});
