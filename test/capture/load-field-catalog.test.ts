import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { loadFieldCatalog } from '../../src/capture/load-field-catalog.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { runTshark } from '../../src/tshark/run-tshark.js';
import { linesOf } from '../../src/capture/lines.js';
import { writeFakeTshark } from '../support/fake-tshark.js';
import { labErrorOf } from '../support/lab-error-of.js';
import { useTempFolder } from '../support/temp-folder.js';

describe('loadFieldCatalog(), the cache', () => {
  const folder = useTempFolder();

  /** A tshark that notes each time it lists its fields. */
  function fake(): string {
    const body = `
const fs = require('node:fs');
if (process.argv.includes('folders')) {
  console.log('Global Plugins:      \\t' + ${JSON.stringify(folder.join('plugins'))});
} else {
  fs.appendFileSync(${JSON.stringify(folder.join('asked'))}, 'x');
  console.log('P\\tTCP\\ttcp\\nF\\tPort\\ttcp.srcport\\tFT_UINT16\\ttcp\\tBASE_DEC\\t0x0\\t');
}`;
    return writeFakeTshark(folder.path, body);
  }

  const timesAsked = () =>
    existsSync(folder.join('asked')) ? readFileSync(folder.join('asked'), 'utf8').length : 0;

  async function load(options: Parameters<typeof loadFieldCatalog>[1] = {}): Promise<void> {
    const tshark = { path: folder.join('tshark'), version: '4.0.17', foundBy: 'option' } as const;
    const catalog = await loadFieldCatalog(tshark, {
      cacheFolder: folder.join('cache'),
      ...options,
    });
    expect(catalog.nameOfEkKey('tcp_tcp_srcport')).to.equal('tcp.srcport');
    expect(catalog.kindOf('tcp.srcport')).to.equal('number');
  }

  const cached = () => folder.join(`cache/${readdirSync(folder.join('cache'))[0] ?? ''}`);

  it('saves the second run of tshark, and leaves one file', async () => {
    fake();
    await load();
    await load();
    expect(timesAsked()).to.equal(1);
    expect(readdirSync(folder.join('cache'))).to.have.lengthOf(1);
  });

  const changes: readonly [what: string, change: () => void][] = [
    [
      'tshark is another',
      () => {
        appendFileSync(folder.join('tshark'), '\n');
      },
    ],
    [
      'a plugin was added',
      () => {
        mkdirSync(folder.join('plugins/epan'), { recursive: true });
        writeFileSync(folder.join('plugins/epan/mine.so'), '');
      },
    ],
    [
      'the file is cut short',
      () => {
        writeFileSync(cached(), readFileSync(cached()).subarray(0, -3));
      },
    ],
    [
      'a byte of the file is another',
      () => {
        writeFileSync(
          cached(),
          readFileSync(cached(), 'utf8').replace('tcp.srcport', 'tcp.srcpost'),
        );
      },
    ],
    [
      'the file is something else',
      () => {
        writeFileSync(cached(), 'tcp.srcport\tn\n');
      },
    ],
    [
      'the file is JSON of another make',
      () => {
        writeFileSync(cached(), 'null\n');
      },
    ],
    [
      'the file is empty',
      () => {
        writeFileSync(cached(), '');
      },
    ],
  ];
  for (const [what, change] of changes) {
    it(`is made anew when ${what}`, async () => {
      fake();
      await load();
      change();
      await load();
      await load();
      expect(timesAsked()).to.equal(2);
    });
  }

  it('is left aside when its folder cannot be one', async () => {
    fake();
    writeFileSync(folder.join('cache'), 'a file');
    await load();
    await load();
    expect(timesAsked()).to.equal(2);
    expect(readdirSync(folder.path).sort()).to.deep.equal(['asked', 'cache', 'tshark']);
  });

  it('can be switched off, and does not keep what personal plugins add', async () => {
    fake();
    await load({ cacheFolder: false });
    await load({ usePreferences: true });
    expect(existsSync(folder.join('cache'))).to.equal(false);
  });

  it('says when tshark lists nothing', async () => {
    const tshark = await findTshark({ explicit: writeFakeTshark(folder.path, '') });
    const error = await labErrorOf(loadFieldCatalog(tshark, { cacheFolder: false }));
    expect(error).to.include({ code: 'TSHARK_FAILED' });
  });

  it('says when tshark fails', async () => {
    const body = "console.error('no memory'); process.exit(3);";
    const tshark = await findTshark({ explicit: writeFakeTshark(folder.path, body) });
    const error = await labErrorOf(loadFieldCatalog(tshark, { cacheFolder: false }));
    expect(error.message).to.include('no memory');
  });
});

/** Every key of an EK document below `layers`. */
function* keysOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const one of value) yield* keysOf(one);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, below] of Object.entries(value)) {
      yield key;
      yield* keysOf(below);
    }
  }
}

describe('loadFieldCatalog(), with the tshark that is here', () => {
  it('knows every key of the EK of our samples but the text between fields', async () => {
    const tshark = await findTshark();
    const catalog = await loadFieldCatalog(tshark, { cacheFolder: false });
    const known = new Set<string>();
    const unknown = new Set<string>();
    for (const sample of ['http-ipv6-teardown', 'ssh-teardown', 'reset-abort']) {
      const file = path.resolve('samples', `${sample}.pcapng`);
      for await (const line of linesOf(runTshark(tshark, ['-T', 'ek', '-r', file]).output)) {
        const document = JSON.parse(line) as { readonly layers?: unknown };
        for (const key of keysOf(document.layers)) {
          (catalog.nameOfEkKey(key) === undefined ? unknown : known).add(key);
        }
      }
    }
    expect(known.size).to.be.greaterThan(150);
    expect([...unknown].filter((key) => key !== 'text')).to.deep.equal([]);
  });
});
