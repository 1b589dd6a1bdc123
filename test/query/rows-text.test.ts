import { expect } from 'chai';
import { ROW_FORMATS, type RowFormat, rowsText } from '../../src/query/rows-text.js';
import type { Rows } from '../../src/query/rows.js';

const ROWS: Rows = {
  columns: [
    { name: '**n**', type: 'VARCHAR', isNumber: false },
    { name: 'count', type: 'HUGEINT', isNumber: true },
    { name: 'rate', type: 'DOUBLE', isNumber: true },
  ],
  rows: [
    ['=1+1', 9007199254740993n, -0.5],
    ['a|b\n\u202e\u001b[31m<b>', 7n, NaN],
    [null, null, null],
  ],
};

describe('rowsText', () => {
  const cases: Readonly<Record<RowFormat, string>> = {
    table: [
      '**n**                                     count  rate',
      '=1+1                           9007199254740993  -0.5',
      'a|b\\u{a}\\u{202e}\\u{1b}[31m<b>                 7   NaN',
      '',
      '',
    ].join('\n'),
    csv: [
      '**n**,count,rate',
      "'=1+1,9007199254740993,-0.5",
      '"a|b\n\u202e\u001b[31m<b>",7,NaN',
      ',,',
      '',
    ].join('\r\n'),
    json: `${JSON.stringify(
      [
        { '**n**': '=1+1', count: '9007199254740993', rate: -0.5 },
        { '**n**': 'a|b\n\u202e\u001b[31m<b>', count: 7, rate: 'NaN' },
        { '**n**': null, count: null, rate: null },
      ],
      null,
      2,
    ).replace('\u202e', '\\u202e')}\n`,
    markdown: [
      '| \\*\\*n\\*\\*                        |            count | rate |',
      '| -------------------------------- | ---------------: | ---: |',
      '| =1+1                             | 9007199254740993 | -0.5 |',
      '| a\\|b\\u{a}\\u{202e}\\u{1b}\\[31m\\<b> |                7 |  NaN |',
      '|                                  |                  |      |',
      '',
    ].join('\n'),
  };
  for (const format of ROW_FORMATS) {
    it(`writes ${format}`, async () => {
      expect(await rowsText(ROWS, format)).to.equal(cases[format]);
    });
  }

  it('writes an empty answer', async () => {
    expect(await rowsText({ ...ROWS, rows: [] }, 'csv')).to.equal('**n**,count,rate\r\n');
    expect(await rowsText({ ...ROWS, rows: [] }, 'json')).to.equal('[]\n');
  });
});
