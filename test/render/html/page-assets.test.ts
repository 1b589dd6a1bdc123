import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import process from 'node:process';

describe('src/render/html/page-assets.ts', () => {
  it('is what scripts/build-page.js makes of the files in page/', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build-page.js', '--check'], {
      encoding: 'utf8',
    });
    expect(stderr).to.equal('');
    expect(status).to.equal(0);
  });
});
