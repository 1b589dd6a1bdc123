import { expect } from 'chai';
import { csvText } from '../../src/export/csv-cell.js';

describe('csvText', () => {
  const cases: readonly [text: string, cell: string][] = [
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['say "a"', '"say ""a"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\rlines', '"two\rlines"'],
    ['a=b', 'a=b'],
    ['10.0.0.1', '10.0.0.1'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ['\u200b=1', "'\u200b=1"],
    ['\t=1', "'\t=1"],
    ['\r\n=cmd|"/c calc"!A1', '"\'\r\n=cmd|""/c calc""!A1"'],
  ];
  for (const [text, cell] of cases) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(cell)}`, () => {
      expect(csvText(text)).to.equal(cell);
    });
  }
});
