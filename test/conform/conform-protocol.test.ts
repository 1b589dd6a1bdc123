import { expect } from 'chai';
import type { ConformSetting } from '../../src/conform/conform-setting.js';
import { type ConformHome, makeConformHome } from '../../src/conform/conform-home.js';
import { conformGenerated, noCounts } from '../../src/conform/conform-protocol.js';
import type { Difference } from '../../src/conform/difference.js';
import type { ProtocolDescription } from '../../src/dissector/describe/description.js';
import { courier, crate } from '../support/courier-protocols.js';
import { everything } from '../support/everything-protocol.js';
import { lines } from '../support/lines-protocol.js';
import { sink } from '../support/sink-protocol.js';
import { pluginTools } from '../support/wireshark-plugin.js';

const SIGNAL = new AbortController().signal;
const PDUS = 500;

/** Compares a protocol with the plugins in a home; labels apart. */
async function compare(
  description: ProtocolDescription,
  { home, folder }: ConformHome,
  setting: Pick<ConformSetting, 'tshark'>,
  others: readonly ProtocolDescription[] = [],
  pdus = PDUS,
) {
  const counts = noCounts();
  const differences: Difference[] = [];
  await conformGenerated(
    description,
    { ...setting, home, descriptions: [description, ...others] },
    { vectors: [], pdus, seed: 20, folder },
    counts,
    (difference) => {
      if (difference.attribute !== 'label') differences.push(difference);
    },
  );
  return { counts, differences };
}

describe('interpreter and plugin', () => {
  const protocols = [everything, lines, sink].map(({ description }) => description);
  let made: ConformHome | undefined;

  after(() => made?.dispose());

  for (const description of protocols) {
    it(`say the same of ${PDUS} PDUs of ${description.filterName}`, async function () {
      const { compiler, tshark } = await pluginTools(this);
      made ??= await makeConformHome(protocols, tshark, compiler, {
        sanitize: false,
        signal: SIGNAL,
      });
      const { counts, differences } = await compare(description, made, { tshark });
      expect(differences).to.deep.equal([]);
      expect(counts.pdus).to.be.at.least(PDUS);
      expect(counts.nodes).to.be.above(counts.pdus * 3);
      expect(counts.marks).to.be.above(0);
    }).timeout(60_000);
  }

  it('say the same where one declared protocol hands bytes to another, over TCP and UDP', async function () {
    const { compiler, tshark } = await pluginTools(this);
    const pair = [courier, crate].map(({ description }) => description);
    const own = await makeConformHome(pair, tshark, compiler, { sanitize: false, signal: SIGNAL });
    try {
      for (const description of pair) {
        const others = pair.filter((one) => one !== description);
        const { counts, differences } = await compare(
          description,
          own,
          { tshark },
          others,
          3 * PDUS,
        );
        expect(differences).to.deep.equal([]);
        expect(counts.pdus).to.be.at.least(3 * PDUS);
        expect(counts.marks).to.be.above(0);
      }
    } finally {
      await own.dispose();
    }
  }).timeout(60_000);

  it('are told apart when one of them reads another declaration', async function () {
    const { compiler, tshark } = await pluginTools(this);
    made ??= await makeConformHome(protocols, tshark, compiler, {
      sanitize: false,
      signal: SIGNAL,
    });
    const { layouts } = lines.description;
    const [first, ...others] = layouts;
    const [mark, ...rest] = first?.items ?? [];
    const longer = { ...mark, length: { op: 'constant', value: 5n } } as typeof mark;
    const items = [...(longer === undefined ? [] : [longer]), ...rest];
    const changed = { ...lines.description, layouts: [{ name: '', items }, ...others] };
    const { differences } = await compare(changed, made, { tshark });
    const found = differences.find(({ path }) => path === 'lines/lines.mark');
    expect(found).to.include({ protocol: 'lines' });
    expect(found?.hex).to.match(/^(?:[\da-f]{2})+$/);
    expect(differences.map(({ attribute }) => attribute)).to.include.members(['size', 'show']);
  }).timeout(60_000);
});
