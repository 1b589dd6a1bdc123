import { expect } from 'chai';
import { CONVERSATION_COLUMNS } from '../../src/export/conversation-columns.js';
import { QUESTIONS } from '../../src/query/questions.js';
import { runCli } from '../support/run-cli.js';
import { writeRun } from '../support/run-folder.js';
import { useTempFolder } from '../support/temp-folder.js';

describe('sharkscribe query', () => {
  const folder = useTempFolder();

  it('lists the columns and the examples', async () => {
    const { code, stdout } = await runCli(['query']);
    for (const { name } of CONVERSATION_COLUMNS)
      expect(stdout).to.match(new RegExp(`^  ${name} +[A-Z]`, 'm'));
    for (const sql of Object.values(QUESTIONS)) expect(stdout).to.include(`\n${sql};\n`);
    expect(code).to.equal(0);
  });

  it('prints a table, and counts its rows', async () => {
    await writeRun(folder.path);
    const sql =
      'SELECT outcome, count(*) AS n FROM conversations GROUP BY ALL ORDER BY ALL LIMIT 2';
    const { code, stdout, stderr } = await runCli(['query', sql], { cwd: folder.path });
    expect(stdout).to.equal('outcome   n\naborted   2\nclosed   29\n');
    expect(stderr).to.equal('sharkscribe: 2 rows\n');
    expect(code).to.equal(0);
  });

  it('prints JSON and nothing else', async () => {
    await writeRun(folder.path);
    const sql =
      "SELECT start FROM conversations WHERE capture = 'ssh-teardown.pcapng' AND stream = 0";
    const { stdout, stderr } = await runCli([
      'query',
      '--run',
      folder.path,
      '--format',
      'json',
      sql,
    ]);
    expect(JSON.parse(stdout)).to.deep.equal([{ start: '2022-07-24 05:40:33.905949' }]);
    expect(stderr).to.equal('');
  });

  it('ends with 2 for wrong SQL, with the place below it', async () => {
    await writeRun(folder.path);
    const { code, stdout, stderr } = await runCli([
      'query',
      '--run',
      folder.path,
      'SELECT capure FROM conversations',
    ]);
    expect(stderr).to.match(
      /^sharkscribe: Binder Error: .*\n {2}\S.*\nCandidate bindings: "capture".*\nLINE 1: SELECT capure .*\n {15}\^\n$/,
    );
    expect(stdout).to.equal('');
    expect(code).to.equal(2);
  });

  it('ends with 4 where there are no results', async () => {
    const { code, stderr } = await runCli(['query', '--run', folder.path, 'SELECT 1']);
    expect(stderr).to.match(/holds no conversations\.parquet\n {2}\S/);
    expect(code).to.equal(4);
  });

  it('ends with 2 for a format that is none', async () => {
    const { code, stderr } = await runCli(['query', '--format', 'xml', 'SELECT 1']);
    expect(stderr).to.match(/--format xml/);
    expect(code).to.equal(2);
  });

  it('speaks Chinese', async () => {
    const { stdout } = await runCli(['query', '--lang', 'zh-CN']);
    expect(stdout).to.match(/^表 conversations 的各列：\n/);
  });
});
