import { join } from 'node:path';
import { expect } from 'chai';
import { PLOT_KINDS } from '../../src/report/plots/plot-kind.js';
import { expectGolden } from '../support/golden.js';
import { runCli } from '../support/run-cli.js';

const CAPTURE = join('samples', 'ssh-teardown.pcapng');

describe('The pictures of the documentation', () => {
  for (const kind of PLOT_KINDS) {
    it(`are what plot --kind ${kind} draws`, async () => {
      const args = ['plot', CAPTURE, '--stream', '30', '--kind', kind, '--rules', '4.0'];
      const { code, stdout } = await runCli(args);
      expect(code).to.equal(0);
      expectGolden(join('..', '..', 'docs', 'plots', `${kind}.svg`), stdout);
    });
  }
});
