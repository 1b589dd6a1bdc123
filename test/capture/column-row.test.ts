import { expect } from 'chai';
import { ColumnRow } from '../../src/capture/column-row.js';

function rowOf(line: string, columns = 3): ColumnRow {
  const row = new ColumnRow(columns);
  const bytes = Buffer.from(`before\n${line}\nafter`);
  expect(row.take(bytes, 7)).to.equal(bytes.length - 5);
  return row;
}

describe('ColumnRow', () => {
  it('finds the columns of a line', () => {
    const row = rowOf('one\t\tthree');
    expect(row.count).to.equal(3);
    expect([row.text(0), row.text(1), row.text(2)]).to.deep.equal(['one', '', 'three']);
    expect(row.isEmpty(1)).to.equal(true);
  });

  it('leaves out the carriage return of Windows', () => {
    expect(rowOf('one\ttwo\tthree\r').text(2)).to.equal('three');
  });

  it('takes no line before its end is there', () => {
    expect(new ColumnRow(3).take(Buffer.from('one\ttwo\tthree'), 0)).to.equal(-1);
  });

  it('counts the columns of a line that has too many or too few', () => {
    expect(rowOf('1\t2\t3\t4\t5').count).to.equal(5);
    expect(rowOf('1\t2').count).to.equal(2);
  });

  const numbers: readonly [text: string, value: number][] = [
    ['0', 0],
    ['4294967295', 4_294_967_295],
    ['    12', 12],
    ['0x0fff', 4095],
    ['0x004d (77)', 77],
    ['', -1],
    ['0x', -1],
    ['-5', -1],
    ['1,2', -1],
    ['12ab', -1],
    ['0xfg', -1],
  ];
  for (const [text, value] of numbers) {
    it(`reads "${text}" as ${value}`, () => {
      expect(rowOf(`${text}\tb\tc`).number(0)).to.equal(value);
    });
  }

  it('tells values apart, and none from an empty one', () => {
    const row = rowOf('0x004d (77),0x0001 (1)\t\t10.0.0.1,10.0.0.2,');
    expect([0, 1, 2].map((column) => row.valuesIn(column))).to.deep.equal([2, 0, 3]);
    expect([row.valueNumber(0, 0), row.valueNumber(0, 1), row.valueNumber(0, 2)]).to.deep.equal([
      77, 1, -1,
    ]);
    expect([0, 1, 2, 3].map((index) => row.valueText(2, index))).to.deep.equal([
      '10.0.0.1',
      '10.0.0.2',
      '',
      '',
    ]);
    expect(row.valueText(1, 0)).to.equal('');
  });

  it('reads bytes up to the mark of a cut', () => {
    const row = rowOf('0204ffb4…\t\t020');
    const bytes = new Uint8Array(8);
    expect(row.hexBytes(0, bytes)).to.equal(4);
    expect([...bytes.subarray(0, 4)]).to.deep.equal([2, 4, 0xff, 0xb4]);
    expect(row.hexBytes(1, bytes)).to.equal(0);
    expect(row.hexBytes(2, bytes)).to.equal(1);
    expect(row.hexBytes(0, new Uint8Array(2))).to.equal(2);
  });
});
