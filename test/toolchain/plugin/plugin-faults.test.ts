import { expect } from 'chai';
import { failuresEn } from '../../../src/errors/failures-en.js';
import { faultText, stopText } from '../../../src/toolchain/plugin/fault-text.js';
import { readPluginFaults, readStartFault } from '../../../src/toolchain/plugin/plugin-faults.js';

/** What tshark 4.0 and 4.6 write, and what it means to someone who runs 4.4. */
const WORDS: readonly (readonly [string, string])[] = [
  [
    "tshark: The plugin 'sharkscribe-fleet.so' was compiled for Wireshark version 4.0",
    'sharkscribe-fleet.so was built for Wireshark 4.0, and you run 4.4',
  ],
  [
    "tshark: Couldn't load plugin 'sharkscribe-fleet.so': libwireshark.so.16: cannot open shared object file: No such file or directory",
    'sharkscribe-fleet.so was built for Wireshark 4.0, and you run 4.4',
  ],
  [
    "tshark: Couldn't load plugin 'sharkscribe-fleet.so': /home/ada/.local/lib/wireshark/plugins/4.4/epan/sharkscribe-fleet.so: undefined symbol: tvb_get_guint8",
    'sharkscribe-fleet.so was built for another release of Wireshark than 4.4, which you run: it needs tvb_get_guint8',
  ],
  [
    `tshark: The plugin 'x.so' has no "plugin_want_minor" symbol`,
    'x.so is not loaded: has no "plugin_want_minor" symbol',
  ],
  [
    "tshark: Couldn't load plugin 'x.so': /p/x.so: file too short",
    'x.so is not loaded: /p/x.so: file too short',
  ],
];

describe('readPluginFaults()', () => {
  for (const [words, meaning] of WORDS) {
    it(`understands: ${words.slice(0, 80)}…`, () => {
      const stderr = `Running as user "root"\n${words}\n`;
      const said = readPluginFaults(stderr).map((fault) => faultText(fault, '4.4.1', failuresEn));
      expect(said.map(({ message }) => message)).to.deep.equal([meaning]);
      expect(said[0]?.hint).to.include(
        words.includes('fleet') ? 'sharkscribe dissector install fleet' : 'no plugin of ours',
      );
    });
  }

  it('finds none in what else there is', () => {
    expect(readPluginFaults('Running as user "root"\ntshark: The file "x" …\n')).to.deep.equal([]);
  });
});

describe('readStartFault()', () => {
  for (const [word, what, said] of [
    ['name', 'name', 'name'],
    ['short_name', 'shortName', 'short name'],
    ['filter_name', 'filterName', 'filter name'],
  ] as const) {
    it(`tells which ${said} two protocols have`, () => {
      const stderr = `tshark: Dissector bug: Duplicate protocol ${word} "Fleet"! This might be caused by an inappropriate plugin or a development error.\n`;
      const stop = readStartFault(stderr);
      expect(stop).to.deep.equal({ kind: 'duplicate', what, name: 'Fleet' });
      if (stop === undefined) return;
      const { message, hint } = stopText(stop, ['/p/fleet.so'], failuresEn);
      expect(message).to.equal(`Wireshark does not start: two protocols have the ${said} "Fleet"`);
      expect(hint).to.equal('Remove /p/fleet.so.');
    });
  }

  it('keeps the words of other bugs, and takes nothing else for one', () => {
    expect(readStartFault('tshark: Dissector bug: Field x is odd\n')).to.deep.equal({
      kind: 'other',
      words: 'Field x is odd',
    });
    expect(readStartFault('tshark: no such file\n')).to.equal(undefined);
  });
});
