import { writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { fleet } from '../../dissectors/fleet/fleet.js';
import { openCapture } from '../../src/capture/open-capture.js';
import { concatenated, dataPdu, errorPdu, helloPdu } from '../support/fleet-pdus.js';
import { tcpCapture, type TcpFacts } from '../support/plugin-capture.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

describe('declared protocols', () => {
  const folder = useTempFolder();

  /** A greeting in two segments, readings out of order, and an error behind a hole. */
  function capture(): string {
    const stream = concatenated([helloPdu(1), dataPdu(2, 2)]);
    const part = (from: number, to?: number): TcpFacts => ({
      from: 50_000,
      to: 7_801,
      seq: 1000 + from,
      data: stream.subarray(from, to),
    });
    const file = folder.join('fleet.pcap');
    const beyond = { from: 50_000, to: 7_801, seq: 2000, data: errorPdu(3) };
    writeFileSync(file, tcpCapture([part(0, 20), part(40), part(20, 40), beyond]));
    return file;
  }

  const dissect = (...args: readonly string[]) =>
    runCli(['dissect', capture(), '--dissector', 'dissectors/fleet', ...args]);

  it('stand in the tree of the frame that makes them whole', async () => {
    const { stdout, stderr, code } = await dissect('-T', 'json');
    const frames = JSON.parse(stdout) as { _source: { layers: Record<string, unknown> } }[];
    const shown = frames.map(({ _source: { layers } }) => {
      const found = layers['fleet'];
      const pdus = found === undefined ? [] : [found].flat();
      return pdus.map((pdu) => (pdu as Record<string, string>)['fleet.seq']);
    });
    expect(shown).to.deep.equal([[], [], ['1', '2'], []]);
    expect(stderr).to.match(
      /fleet\.pcap: fleet, stream 0, port 50000 to 7801: 940 bytes missing before frame 4; 21 bytes after it not dissected/,
    );
    expect(code).to.equal(0);
  });

  it('are shown in full or in brief, as tshark shows its own', async () => {
    const full = await dissect('-O', 'fleet');
    expect(full.stdout).to.include('\nFleet Control\n    Magic: 0xf1ee\n');
    expect(full.stdout).to.include('\n    [Total item bytes: 16]\n');
    const brief = await dissect('-O', 'tcp');
    expect(brief.stdout).to.include('\nFleet Control\nTCP Conversation');
  });

  it('are left out of what tshark alone prints', async () => {
    const { stdout } = await dissect('--plain');
    expect(stdout).to.not.include('Fleet Control');
  });

  it('are never loaded without being asked for', async () => {
    writeFileSync(folder.join('evil.mjs'), 'process.exit(99);\n');
    const { stdout, code } = await runCli(['dissect', capture()], { cwd: folder.path });
    expect([stdout.includes('Fleet Control'), code]).to.deep.equal([false, 0]);
  });

  it('that are wrong are refused before anything is read', async () => {
    const { stderr, stdout, code } = await runCli([
      ...['dissect', capture(), '--dissector', 'samples'],
    ]);
    expect([stdout, code]).to.deep.equal(['', 2]);
    expect(stderr).to.include('samples holds no declaration');
  });

  it('are protocols of packets to programs', async () => {
    const seen: unknown[] = [];
    for await (const packet of openCapture(capture(), { dissectors: [fleet] })) {
      for (const layer of packet.layers('fleet')) {
        seen.push([packet.frameNumber, layer.find('fleet.seq')?.value, layer.shown('fleet.name')]);
      }
    }
    expect(seen).to.deep.equal([
      [3, 1, 'van-7'],
      [3, 2, undefined],
    ]);
  });
});
