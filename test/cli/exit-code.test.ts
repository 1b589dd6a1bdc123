import { expect } from 'chai';
import { EXIT, type ExitCode, worstOf } from '../../src/cli/exit-code.js';

describe('worstOf()', () => {
  const cases: readonly [rule: string, codes: readonly ExitCode[], worst: ExitCode][] = [
    ['is done when nothing was to do', [], EXIT.done],
    ['lets a missing stream count more than success', [EXIT.done, EXIT.notFound], EXIT.notFound],
    ['lets damage count more than a missing stream', [EXIT.notFound, EXIT.input], EXIT.input],
    [
      'lets a broken tshark count more than damage',
      [EXIT.environment, EXIT.input],
      EXIT.environment,
    ],
  ];
  for (const [rule, codes, worst] of cases) {
    it(rule, () => {
      expect(worstOf(codes)).to.equal(worst);
    });
  }
});
