import { expect } from 'chai';
import { epochNanos } from '../../src/model/time-nanos.js';

describe('epochNanos()', () => {
  const cases: readonly [rule: string, text: string, nanos: bigint | undefined][] = [
    ['keeps every digit', '1361916250.747155001', 1361916250747155001n],
    ['reads whole seconds', '5', 5_000_000_000n],
    ['reads fewer decimals', '5.25', 5_250_000_000n],
    ['reads times before 1970', '-5.500000000', -5_500_000_000n],
    ['reads a negative time of less than a second', '-0.000000001', -1n],
    ['reads times that no date can hold', '18446744073204.276104000', 18446744073204276104000n],
    [
      'reads ISO 8601, as EK prints it from 4.2 on',
      '2013-02-26T22:04:10.747155001Z',
      1361916250747155001n,
    ],
    ['reads ISO 8601 without decimals', '1970-01-01T00:00:01Z', 1_000_000_000n],
    ['reads an offset', '2013-02-26T23:04:10.747155001+0100', 1361916250747155001n],
    ['reads an offset with a colon', '2013-02-26T21:34:10.5-00:30', 1361916250500000000n],
    [
      'reads the date of JSON and PDML before 4.6',
      'Feb 26, 2013 22:04:10.747155001 UTC',
      1361916250747155001n,
    ],
    ['reads a day of one digit', 'Jan  1, 1970 00:00:01.000000000 UTC', 1_000_000_000n],
    ['reads the day of the year', '2013/057:22:04:10.747155001 UTC', 1361916250747155001n],
    ['refuses a month that does not exist', 'Foo  1, 1970 00:00:01 UTC', undefined],
    ['refuses other zones', 'Jan  1, 1970 00:00:01 CET', undefined],
    ['refuses other text', 'Feb 26, 2013', undefined],
    ['refuses a day that does not exist', '2013-99-26T22:04:10Z', undefined],
    ['refuses nothing', '', undefined],
  ];
  for (const [rule, text, nanos] of cases) {
    it(rule, () => {
      expect(epochNanos(text)).to.equal(nanos);
    });
  }
});
