import { expect } from 'chai';
import { stopText } from '../../../src/toolchain/plugin/fault-text.js';
import { checkAgainstWireshark } from '../../../src/cli/dissector/check-declarations.js';
import { cliTextIn } from '../../../src/cli/text/cli-text-in.js';
import { fleet } from '../../../dissectors/fleet/fleet.js';
import { failuresEn } from '../../../src/errors/failures-en.js';

describe('the name of a dissector', () => {
  const facts = {
    protocols: [],
    plugins: { loaded: [], faults: [], stop: undefined },
    fields: new Map<string, readonly string[]>(),
    ports: { dissectors: new Set<string>(), byPort: new Map<string, readonly string[]>() },
  };

  it('is refused for a protocol, where this tshark lists them', async () => {
    const text = await cliTextIn('en');
    const declared = { file: 'fleet.ts', description: fleet.description };
    const found = (names: readonly string[]) =>
      checkAgainstWireshark(
        declared,
        { ...facts, dissectors: new Set(names) },
        new Set(),
        text,
      ).map(({ message }) => message);
    expect(found(['fleet'])).to.have.length(1);
    expect(found(['fleet'])[0]).to.include('a dissector of this name');
    expect(found(['other'])).to.deep.equal([]);
  });

  it('is told where tshark stops because of it', () => {
    const words = 'register_dissector_handle(): assertion failed: (new_entry)';
    const { message } = stopText({ kind: 'other', words }, ['x.so'], failuresEn);
    expect(message).to.include('rename the protocol');
  });
});
