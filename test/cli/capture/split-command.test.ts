import { expect } from 'chai';
import { splitCommand } from '../../../src/cli/capture/split-command.js';
import { labErrorOf } from '../../support/lab-error-of.js';

describe('splitCommand()', () => {
  const good: readonly [text: string, words: readonly string[]][] = [
    ['curl', ['curl']],
    ['  curl  -s   http://a/?b=1&c=2#d ', ['curl', '-s', 'http://a/?b=1&c=2#d']],
    [`curl -H 'A: b c' "d e"`, ['curl', '-H', 'A: b c', 'd e']],
    ['touch a\\ b', ['touch', 'a b']],
    [`say "" ''`, ['say', '', '']],
    ['say $HOME `id` $(id) *', ['say', '$HOME', '`id`', '$(id)', '*']],
    ["'my program' x", ['my program', 'x']],
    [`sh -c 'a | b > c'`, ['sh', '-c', 'a | b > c']],
  ];
  for (const [text, [file, ...args]] of good) {
    it(`takes ${text} apart`, () => {
      expect(splitCommand(text)).to.deep.equal({ file, args });
    });
  }

  const wrong: readonly [text: string, said: string][] = [
    ['', 'names no program'],
    ['   ', 'names no program'],
    [`'' x`, 'names no program'],
    [`curl 'a`, 'a quotation mark is not closed'],
    ['curl a\\', 'a quotation mark is not closed'],
    ['curl a | wc', 'to which | would mean something'],
    ['a && b', 'to which && would mean something'],
    ['a > b', 'to which > would mean something'],
  ];
  for (const [text, said] of wrong) {
    it(`refuses ${JSON.stringify(text)}`, async () => {
      const error = await labErrorOf(Promise.resolve().then(() => splitCommand(text)));
      expect(error.code).to.equal('USAGE');
      expect(error.message).to.include(said);
    });
  }
});
