import { writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { errorsOf, installTypes } from '../support/packed-package.js';
import { runCli } from '../support/run-cli.js';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';

describe('sharkscribe types', () => {
  it('prints a declaration file, the same whatever the order', async () => {
    const { code, stdout, stderr } = await runCli(['types', 'modbus', 'mbtcp']);
    expect(stdout).to.match(/^\/\/ Fields of mbtcp, modbus, as tshark \d+\.\d+/);
    expect(stdout).to.include("    'modbus.func_code': number;\n");
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
    expect((await runInProcess(['types', 'mbtcp', 'modbus', 'mbtcp'])).stdout).to.equal(stdout);
  });

  it('prints the fields as data', async () => {
    const { stdout } = await runInProcess(['types', 'tcp', '--json']);
    const document = JSON.parse(stdout) as { readonly fields: readonly { name: string }[] };
    expect(document).to.include({ schema: 'sharkscribe/types/1' });
    expect(document.fields.find(({ name }) => name === 'tcp.time_delta')).to.deep.equal({
      name: 'tcp.time_delta',
      type: 'FT_RELATIVE_TIME',
      typescript: 'bigint',
      label: 'Time since previous frame in this TCP stream',
      description: 'Time delta from previous frame in this TCP stream',
    });
  });

  it('says when a protocol has no fields', async () => {
    const { code, stderr } = await runInProcess(['types', 'mdns']);
    expect(stderr).to.include('mdns: no fields of its own');
    expect(code).to.equal(0);
  });

  const refused: readonly [what: string, args: readonly string[], message: RegExp][] = [
    ['a protocol that does not exist', ['modbuss'], /no protocol modbuss\n.*modbus/],
    ['a field', ['tcp.srcport'], /no protocol tcp\.srcport\n.*Did you mean tcp\?/],
    ['nothing', [], /no protocol was given/],
  ];
  for (const [what, args, message] of refused) {
    it(`refuses ${what}`, async () => {
      const { code, stdout, stderr } = await runInProcess(['types', ...args]);
      expect(stderr).to.match(message);
      expect(stdout).to.equal('');
      expect(code).to.equal(2);
    });
  }
});

describe('sharkscribe types, what it prints', () => {
  const folder = useTempFolder();
  const program = (statement: string) => `import type { Packet } from 'sharkscribe';
declare const packet: Packet;
${statement}
`;

  it('makes fields known to the compiler in a project that uses the package', async function () {
    this.timeout(180_000);
    installTypes(folder.path);
    const good = `export const code: number | undefined = packet.get('modbus.func_code');
export const codes: readonly number[] = packet.layer('modbus')?.getAll('modbus.func_code') ?? [];
export const port: number | undefined = packet.get('tcp.srcport');`;
    writeFileSync(folder.join('program.ts'), program(good));
    expect(errorsOf(folder.path), 'without the declarations').to.include('\'"modbus.func_code"\'');

    const { stdout } = await runInProcess(['types', 'modbus', 'tcp']);
    writeFileSync(folder.join('fields.d.ts'), stdout);
    const wrong = `export const code = packet.get('modbus.funk_code');
export const text: string | undefined = packet.get('modbus.func_code');`;
    writeFileSync(folder.join('wrong.ts'), program(wrong));
    const errors = errorsOf(folder.path);
    expect(errors, 'misspelt').to.include('\'"modbus.funk_code"\'');
    expect(errors, 'of another type').to.include("'number | undefined'");
    const places = errors.split('\n').filter((line) => /^\S/.test(line));
    expect(places).to.have.length(2);
    for (const place of places) expect(place, 'with them').to.match(/^\S*\bwrong\.ts\(/);
  });
});
