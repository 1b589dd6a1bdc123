import { expect } from 'chai';
import { runCli } from '../support/run-cli.js';

type Format = 'text' | 'json' | 'ek' | 'pdml';

interface EkLine {
  readonly layers?: { readonly frame?: { readonly frame_frame_number?: string } };
}
interface JsonFrame {
  readonly _source: { readonly layers: { readonly frame: Readonly<Record<string, string>> } };
}

/** What is printed for each frame, by its number. */
const FRAMES: Readonly<Record<Format, (printed: string) => ReadonlyMap<number, string>>> = {
  text: (printed) => byNumber(printed.split(/^(?=Frame \d+:)/m), /^Frame (\d+):/),
  json: (printed) =>
    new Map(
      (JSON.parse(printed) as readonly JsonFrame[]).map((frame) => [
        Number(frame._source.layers.frame['frame.number']),
        JSON.stringify(frame),
      ]),
    ),
  ek: (printed) =>
    new Map(
      printed.split('\n').flatMap((line) => {
        const { layers } = (line === '' ? {} : JSON.parse(line)) as EkLine;
        const number = layers?.frame?.frame_frame_number;
        return number === undefined ? [] : [[Number(number), line] as const];
      }),
    ),
  pdml: (printed) =>
    byNumber(printed.split(/^(?=<packet>)/m).slice(1), /name="frame.number"[^>]* show="(\d+)"/),
};

function byNumber(packets: readonly string[], number: RegExp): ReadonlyMap<number, string> {
  const numbered = packets.flatMap((packet) => {
    const found = number.exec(packet)?.[1];
    return found === undefined ? [] : [[Number(found), wholeOf(packet)] as const];
  });
  return new Map(numbered);
}

/** Without the time since the frame that is shown before, which depends on the filter. */
function withoutGap(packet: string): string {
  return packet.replaceAll(/.*displayed frame: .*\n|"[a-z_.]*time_delta_displayed":"[\d.]+",/g, '');
}

/** Without what ends the document behind the last packet. */
function wholeOf(packet: string): string {
  return packet.replace(/<\/pdml>\s*$/, '').trimEnd();
}

describe('frames chosen by declared protocols', () => {
  const print = async (format: Format, ...more: readonly string[]) => {
    const args = ['dissect', 'dissectors/fleet/fleet.pcapng', '--dissector', 'dissectors/fleet'];
    return runCli([...args, '-T', format, ...more]);
  };
  const framesOf = async (format: Format, ...more: readonly string[]) =>
    FRAMES[format]((await print(format, ...more)).stdout);

  const FILTERS = [
    'frame.number == 7',
    'frame.number == 4 || frame.number == 7',
    'fleet',
    'fleet.type == 2',
    'frame.number > 0',
  ];
  for (const format of ['text', 'json', 'ek', 'pdml'] as const) {
    it(`are as they are without a filter, in ${format}`, async function () {
      this.timeout(60_000);
      const all = await framesOf(format);
      expect(all.size).to.be.greaterThan(10);
      for (const filter of FILTERS) {
        const chosen = await framesOf(format, '--where', filter);
        expect(chosen.size, filter).to.be.greaterThan(0);
        for (const [number, shown] of chosen) {
          const wanted = withoutGap(all.get(number) ?? '');
          expect(withoutGap(shown), `${filter}, frame ${number}`).to.equal(wanted);
        }
        const declared = [...all].flatMap(([number, shown]) => {
          const isIn =
            format === 'text' ? shown.includes('\nFleet Control') : shown.includes('"fleet"');
          return isIn ? [number] : [];
        });
        if (filter === 'fleet') expect([...chosen.keys()]).to.deep.equal(declared);
        if (filter === 'frame.number > 0') expect(chosen.size).to.equal(all.size);
      }
    });

    it(`may be none, in ${format}`, async () => {
      const { stdout, stderr, code } = await print(format, '--where', 'fleet.seq == 4294967295');
      expect([FRAMES[format](stdout || '[]').size, code]).to.deep.equal([0, 1]);
      expect(stderr).to.include('no frame of dissectors/fleet/fleet.pcapng is chosen');
    });
  }

  it('keep their order beside a display filter', async () => {
    const all = await framesOf('text', '-O', 'fleet');
    const chosen = await framesOf('text', '-O', 'fleet', '-Y', 'tcp.len > 0', '--where', 'fleet');
    expect(chosen.size).to.be.greaterThan(5);
    for (const [number, shown] of chosen) expect(shown).to.equal(all.get(number));
  });
});
