import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { Job } from 'kubernetes-models/batch/v1';
import { parse } from 'yaml';
import { plainCapture, treeOf, writeTree } from '../support/batch-folders.js';
import { MAIN, runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

const MANIFEST = parse(
  readFileSync('docs/cluster/indexed-job.yaml', 'utf8'),
) as ConstructorParameters<typeof Job>[0];
const PARTS = 2;

describe('docs/cluster.md', function () {
  this.timeout(180_000);
  const folder = useTempFolder();
  let env: Record<string, string | undefined> = {};

  beforeEach(() => {
    writeTree(folder.path, [
      ['bin/sharkscribe', `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`],
      ...[1, 2, 3, 4].map((number) => [`in/${number}.pcap`, plainCapture(number)] as const),
      ['in/cut.pcap', plainCapture(5).subarray(0, -3)],
    ]);
    chmodSync(folder.join('bin/sharkscribe'), 0o755);
    env = {
      ...process.env,
      PATH: `${folder.join('bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
      CAPTURES: folder.join('in'),
      RESULTS: folder.path,
    };
  });

  it('has a manifest that Kubernetes understands, with as many pods as parts', () => {
    new Job(MANIFEST).validate();
    const [container] = MANIFEST?.spec?.template.spec?.containers ?? [];
    const variables = new Map(container?.env?.map(({ name, value }) => [name, value]));
    expect(variables.get('PARTS')).to.equal(String(MANIFEST?.spec?.completions));
    expect(() => {
      new Job({ ...MANIFEST, spec: { template: {}, completions: 'five' } } as never).validate();
    }).to.throw();
  });

  const [script = ''] = MANIFEST?.spec?.template.spec?.containers[0]?.args ?? [];
  const ways: Readonly<Record<string, readonly [readonly string[], (part: number) => object]>> = {
    'the pods': [
      ['-c', script],
      (part) => ({ JOB_COMPLETION_INDEX: String(part - 1), PARTS: String(PARTS) }),
    ],
    'the tasks of Slurm': [
      ['docs/cluster/slurm-array.sh'],
      (part) => ({ SLURM_ARRAY_TASK_ID: String(part), SLURM_ARRAY_TASK_COUNT: String(PARTS) }),
    ],
  };
  for (const [name, [args, variables]] of Object.entries(ways)) {
    it(`has commands for ${name} that make parts of one whole`, async () => {
      for (const part of [1, PARTS]) {
        await promisify(execFile)('sh', args, { env: { ...env, ...variables(part) } });
      }
      const parts = [folder.join('part-1'), folder.join('part-2')];
      await runCli(['batch', '--merge', ...parts, '-o', folder.join('all')]);
      await runCli(['batch', folder.join('in'), '-o', folder.join('one'), '--report', 'none']);
      expect(treeOf(folder.join('all'))).to.deep.equal(treeOf(folder.join('one')));
    });
  }
});
