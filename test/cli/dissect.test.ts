import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { XMLParser } from 'fast-xml-parser';
import { printing, writeFakeTshark } from '../support/fake-tshark.js';
import { writePcap } from '../support/pcap-file.js';
import { runCli, runCliForOneChunk } from '../support/run-cli.js';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';
import { isValidXml } from '../support/valid-xml.js';

const SAMPLE = join('samples', 'close-three-segment.pcapng');

type Members = Readonly<Record<string, unknown>>;
interface JsonPacket {
  readonly _source: { readonly layers: Readonly<Record<string, Members>> };
}

let rows: Promise<readonly Members[]> | undefined;

/** What `segments` says of each frame of the sample. */
function segmentRows(): Promise<readonly Members[]> {
  rows ??= readSegmentRows();
  return rows;
}

async function readSegmentRows(): Promise<readonly Members[]> {
  const { stdout } = await runInProcess(['segments', SAMPLE]);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Members);
}

describe('sharkscribe dissect', () => {
  const folder = useTempFolder();

  it("prints tshark's text with the facts of `segments` behind each frame", async () => {
    const { code, stdout } = await runCli(['dissect', SAMPLE]);
    expect(code).to.equal(0);
    const blocks = stdout.split(/\n\n(?=Frame \d+: )/);
    expect(blocks).to.have.length(10);
    for (const [index, row] of (await segmentRows()).entries()) {
      expect(blocks[index]).to.match(new RegExp(`^Frame ${index + 1}: `));
      expect(blocks[index]).to.include(
        `\n    [Client state: ${String(row['tcpconv.client.state'])}]`,
      );
    }
    expect(stdout).to.include('    Source Port: ');
  });

  it('shows only the protocols of -O in full, ours like any other', async () => {
    const ours = await runInProcess(['dissect', SAMPLE, '-O', 'tcpconv', '-Y', 'frame.number==8']);
    expect(ours.stdout).not.to.include('Source Port: ');
    expect(ours.stdout).to.include('[Role: fin-1]');
    const theirs = await runInProcess(['dissect', SAMPLE, '-Otcp', '-Y', 'frame.number==8']);
    expect(theirs.stdout).to.include('Source Port: ');
    expect(theirs.stdout).to.include('\nTCP Conversation, Role: fin-1, ');
    expect(theirs.stdout).not.to.include('[Role: fin-1]');
  });

  it('prints a JSON array with the same names', async () => {
    const { stdout } = await runInProcess(['dissect', SAMPLE, '-T', 'json']);
    const packets = JSON.parse(stdout) as JsonPacket[];
    for (const [index, row] of (await segmentRows()).entries()) {
      const { frame, tcpconv } = packets[index]!._source.layers;
      expect(frame!['frame.number']).to.equal(String(row['frame.number']));
      for (const [name, value] of Object.entries(row)) {
        if (!name.startsWith('tcpconv.')) continue;
        const shown = Array.isArray(value) && value.length > 1 ? value.map(String) : String(value);
        expect(tcpconv![name], name).to.deep.equal(shown);
      }
    }
  });

  it('prints index line and packet line of EK, filtered together, ready for a bulk request', async () => {
    const { stdout } = await runInProcess([
      'dissect',
      SAMPLE,
      '-T',
      'ek',
      '--where',
      'tcpconv.role in {"fin-1", "ack-of-fin-2"}',
    ]);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Members);
    expect(lines).to.have.length(4);
    expect(lines[0]).to.have.property('index');
    expect(lines[2]).to.have.property('index');
    const roles = [lines[1], lines[3]].map(
      (line) => (line!['layers'] as Record<string, Members>)['tcpconv']!['tcpconv_tcpconv_role'],
    );
    expect(roles).to.deep.equal(['fin-1', 'ack-of-fin-2']);
  });

  it('prints PDML that is valid XML and the same each time', async () => {
    const args = ['dissect', SAMPLE, '-T', 'pdml', '--where', 'tcpconv.role == "syn-ack"'];
    const { stdout } = await runInProcess(args);
    expect(isValidXml(stdout)).to.equal(true);
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    const { pdml } = parser.parse(stdout) as {
      pdml: { capture_file: string; packet: { proto: { name: string }[] } };
    };
    expect(pdml.capture_file).to.equal(SAMPLE);
    expect(pdml.packet.proto.at(-1)!.name).to.equal('tcpconv');
    expect((await runCli(args)).stdout).to.equal(stdout);
  });

  it('keeps documents valid when no frame is chosen, and says so', async () => {
    for (const [format, document] of [
      ['json', '[]\n'],
      ['ek', ''],
      ['text', ''],
    ] as const) {
      const args = ['dissect', SAMPLE, '-T', format, '--where', 'frame.number > 99'];
      const { code, stdout, stderr } = await runInProcess(args);
      expect(code).to.equal(1);
      expect(stdout).to.equal(document);
      expect(stderr).to.include('no frame of');
    }
    const { stdout } = await runInProcess(['dissect', SAMPLE, '-T', 'pdml', '-Y', 'ntp']);
    expect(isValidXml(stdout)).to.equal(true);
  });

  it('chooses by -Y and --where together, and knows each frame', async () => {
    const both = ['-Y', 'tcp.len == 0', '--where', 'tcpconv.role', '-O', 'tcpconv'];
    const { stdout } = await runInProcess(['dissect', SAMPLE, ...both]);
    const shown = stdout.match(/^Frame \d+|Role: [a-z0-9+-]+(?=,)/gm);
    expect(shown).to.deep.equal([
      ...['Frame 1', 'Role: syn', 'Frame 2', 'Role: syn-ack', 'Frame 3', 'Role: ack'],
      ...['Frame 8', 'Role: fin-1', 'Frame 9', 'Role: fin-2+ack', 'Frame 10', 'Role: ack-of-fin-2'],
    ]);
  });

  it('narrows JSON to protocols, ours among them', async () => {
    const layersOf = async (...args: string[]) => {
      const all = ['dissect', SAMPLE, '-T', 'json', '-Y', 'frame.number == 8', ...args];
      const { stdout } = await runInProcess(all);
      return (JSON.parse(stdout) as JsonPacket[])[0]!._source.layers;
    };
    const ours = await layersOf('-j', 'tcpconv');
    expect(ours['tcp']).to.deep.equal({ filtered: 'tcp' });
    expect(ours['tcpconv']!['tcpconv.role']).to.equal('fin-1');
    const theirs = await layersOf('-J', 'tcp');
    expect(theirs['tcp']).to.include.keys('tcp.srcport');
    expect(theirs['tcpconv']).to.deep.equal({ filtered: 'tcpconv' });
  });

  it('makes one array of several captures, and none of a missing one', async () => {
    const args = ['dissect', SAMPLE, 'missing.pcap', SAMPLE, '-T', 'json', '-j', 'frame'];
    const { code, stdout } = await runInProcess(args);
    expect(code).to.equal(4);
    expect(JSON.parse(stdout)).to.have.length(20);
    expect((await runInProcess(['dissect', 'missing.pcap', '-T', 'json'])).stdout).to.equal('');
  });

  it('prints the mapping of all fields for Elasticsearch', async () => {
    const { code, stdout } = await runInProcess(['dissect', '--elastic-mapping']);
    expect(code).to.equal(0);
    const { mappings } = JSON.parse(stdout) as {
      mappings: { properties: { layers: { properties: Record<string, unknown> } } };
    };
    const { tcpconv } = mappings.properties.layers.properties;
    // tshark repeats the key "tcp", so a parser sees the last one only.
    expect(stdout).to.include('"tcp_tcp_srcport"');
    expect(tcpconv).to.have.nested.property('properties.tcpconv_tcpconv_role.type', 'keyword');
    expect(tcpconv).to.have.nested.property('properties.tcpconv_tcpconv_evidence.type', 'long');
  });

  const faults: readonly [args: readonly string[], message: string][] = [
    [[SAMPLE, '-Y', 'tcp.prt == 1'], 'tcp.prt'],
    [[SAMPLE, '-o', 'no.such:1'], 'unknown preference'],
    [[SAMPLE, '-d', 'nonsense'], "doesn't follow the template"],
    [[SAMPLE, '--where', 'tcpconv.rol'], 'character 1: "tcpconv.rol" is no field'],
    [[SAMPLE, '--where', ''], '--where needs a value'],
    [[SAMPLE, '-T', 'fields'], '-T fields: not a format'],
    [[SAMPLE, '-T', 'json', '-O', 'tcp'], '-O is for text'],
    [[SAMPLE, '-j', 'tcp'], '-j and -J are not for text'],
    [[SAMPLE, '-T', 'ek', '-j', 'tcp', '-J', 'tcp'], '-j and -J exclude each other'],
    [[SAMPLE, SAMPLE, '-T', 'pdml'], 'a PDML document holds one capture'],
    [[SAMPLE, '--nonsense'], 'unknown option --nonsense'],
    [[], 'no capture file was given'],
  ];
  for (const [args, message] of faults) {
    it(`refuses ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runInProcess(['dissect', ...args]);
      expect(code).to.equal(2);
      expect(stdout).to.equal('');
      expect(stderr).to.include(message);
    });
  }

  describe('with a capture that is cut', () => {
    for (const format of ['text', 'json', 'ek', 'pdml']) {
      it(`ends a document of ${format} properly after the last whole frame`, async () => {
        const whole = folder.join('whole.pcap');
        const cut = folder.join('cut.pcap');
        writePcap(whole);
        writeFileSync(cut, readFileSync(whole).subarray(0, 24 + 6 * 56 + 20));
        const { code, stdout, stderr } = await runInProcess(['dissect', cut, '-T', format]);
        expect(code).to.equal(4);
        expect(stderr).to.include('after frame 6');
        if (format === 'json') expect(JSON.parse(stdout)).to.have.length(6);
        if (format === 'ek') expect(stdout.trimEnd().split('\n')).to.have.length(12);
        if (format === 'text') expect(stdout.match(/^TCP Conversation/gm)).to.have.length(6);
        if (format === 'pdml') expect(isValidXml(stdout)).to.equal(true);
      });
    }
  });

  it('ends the document when tshark is killed within a packet', async () => {
    const packet =
      '<packet>\n<proto name="geninfo">\n<field name="num" show="1"/>\n</proto>\n</packet>\n\n\n';
    const head = '<pdml version="0" creator="x" time="x" capture_file="x">\n';
    const trees = printing(
      [head, packet, packet.slice(0, 30)],
      "process.kill(process.pid, 'SIGKILL');",
    );
    const tshark = writeFakeTshark(
      folder.path,
      `if (process.argv.includes('pdml')) { ${trees} } else process.exit(0);`,
    );
    const args = ['dissect', SAMPLE, '-T', 'pdml', '--tshark', tshark];
    const { code, stdout, stderr } = await runInProcess(args);
    expect(code).to.equal(4);
    expect(stderr).to.include('SIGKILL');
    expect(stdout).to.match(/<\/packet>\n\n\n<\/pdml>\n$/);
    expect(isValidXml(stdout)).to.equal(true);
  });

  it('is not fooled by payload and names that look like the end of a packet', async () => {
    const capture = folder.join('hostile.pcap');
    const payload = '</packet>\n  },\n{"index":{}}\n"}}}\n\nFrame 9: x\n]]>\u202e\u0001';
    writePcap(capture, [
      { flags: 0x02, seq: 1000 },
      { from: 'server', flags: 0x12, seq: 5000, ack: 1001 },
      { flags: 0x18, seq: 1001, ack: 5001, payload: `GET /${payload} HTTP/1.1\r\n\r\n` },
      { from: 'server', flags: 0x18, seq: 5001, ack: 1001, payload },
    ]);
    const where = ['--where', 'tcp.len > 0'];
    const json = await runInProcess(['dissect', capture, '-T', 'json', ...where]);
    expect(JSON.parse(json.stdout)).to.have.length(2);
    const ek = await runInProcess(['dissect', capture, '-T', 'ek', ...where]);
    expect(
      ek.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).to.have.length(4);
    const pdml = await runInProcess(['dissect', capture, '-T', 'pdml', ...where]);
    expect(pdml.stdout.match(/^<packet>$/gm)).to.have.length(2);
    expect(pdml.stdout.match(/<proto name="tcpconv"/g)).to.have.length(2);
    const text = await runInProcess(['dissect', capture, ...where]);
    expect(text.stdout.match(/^TCP Conversation/gm)).to.have.length(2);
  });

  it('ends quietly when nobody reads any more', async () => {
    const { code, stderr } = await runCliForOneChunk(['dissect', 'samples/ssh-teardown.pcapng']);
    expect(code).to.equal(0);
    expect(stderr).to.equal('');
  });
});
