import { expect } from 'chai';
import { compileFilter } from '../../src/filter/compile-filter.js';
import { FilterError } from '../../src/filter/filter-error.js';
import type { FilterKind, FilterRow } from '../../src/filter/filter-fields.js';

const FIELDS = new Map<string, FilterKind>([
  ['frame.number', 'number'],
  ['frame.time_epoch', 'time'],
  ['src', 'text'],
  ['tcp.analysis.retransmission', 'flag'],
  ['tcpconv.role', 'text'],
  ['tcpconv.evidence', 'number'],
]);

const ROW: FilterRow = {
  'frame.number': 1475,
  'frame.time_epoch': '1658641549.745612001',
  src: '2a01:111:2003::52',
  'tcpconv.role': ['ack', 'fin-1'],
  'tcpconv.evidence': [625, 626],
  'tcp.analysis.retransmission': true,
};

describe('compileFilter()', () => {
  const matching = [
    'tcpconv.role == "fin-1"',
    'tcpconv.role == fin-1',
    'tcpconv.role eq fin-1 and frame.number ge 1475',
    'tcpconv.role',
    'tcp.analysis.retransmission',
    'tcp.analysis.retransmission == true',
    'frame.number == 1475 && src == 2a01:111:2003::52',
    'frame.number==0x5c3',
    'frame.number in {1, 1470..1480}',
    'frame.number in [1 1475]',
    'tcpconv.role in {"fin-1" "fin-2"}',
    'src contains "111:"',
    'tcpconv.role matches "^FIN-[12]$"',
    'tcpconv.role ~ "fin"',
    '!(frame.number < 1475) && not frame.number > 1475',
    'frame.number == 1 || frame.number == 2 or frame.number == 1475',
    'frame.number == 1 && src || tcpconv.role',
    'tcpconv.evidence == 626',
    'tcpconv.evidence != 627',
    'tcpconv.role < "b"',
    'frame.time_epoch > 1658641549.745612000',
    'frame.time_epoch <= 1658641549.745612001',
    'src != "say \\"hi\\""',
  ];
  for (const filter of matching) {
    it(`chooses by ${filter}`, () => {
      expect(compileFilter(filter, FIELDS)(ROW)).to.equal(true);
    });
  }

  const others: readonly [filter: string, row?: FilterRow][] = [
    ['tcpconv.role != fin-1'],
    ['tcpconv.role != fin-1', {}],
    ['frame.number != 1475'],
    ['frame.number < 1475'],
    ['tcpconv.evidence > 626'],
    ['tcpconv.role', {}],
    ['!tcpconv.role'],
    ['tcp.analysis.retransmission == false'],
    ['frame.time_epoch < 1658641549.745612001'],
    ['frame.number in {1, 2..5}'],
    ['frame.number == 1 || frame.number == 2 && src'],
  ];
  for (const [filter, row = ROW] of others) {
    it(`passes over what is not ${filter}${row === ROW ? '' : ' when it is absent'}`, () => {
      expect(compileFilter(filter, FIELDS)(row)).to.equal(false);
    });
  }

  const faults: readonly [filter: string, position: number, message: string, hint: string][] = [
    ['tcpconv.rol == 1', 1, '"tcpconv.rol" is no field', 'Did you mean tcpconv.role?'],
    ['src && number', 8, '"number" is no field', 'Did you mean frame.number?'],
    ['http.host', 1, '"http.host" is no field', 'for all others there is -Y'],
    ['', 1, 'a condition is missing', 'field'],
    ['src &&', 7, 'a condition is missing', 'field'],
    ['src ==', 7, 'a value is missing', 'quotes'],
    ['src == == 1', 8, 'a value is missing before "=="', 'quotes'],
    ['src = "a"', 5, '"=" means nothing here', 'quotes'],
    ['src == "a', 8, 'no end', 'End it'],
    ['(src', 5, '")" is missing', 'Close'],
    ['src)', 4, '")" is one too many', '&&'],
    ['src src', 5, '"src" is one too many', '&&'],
    ['src == src', 8, '"src" is a field', 'quotes'],
    ['frame.number == fin-1', 17, '"fin-1" is no number', '1475'],
    ['frame.time_epoch > x', 20, '"x" is no time', 'seconds'],
    ['tcp.analysis.retransmission == maybe', 32, 'no truth value', 'alone'],
    ['frame.number contains "1"', 23, 'contains needs a field of text', 'Compare'],
    ['src matches "("', 13, 'no regular expression', 'JavaScript'],
    ['frame.number in 1', 17, '"{" is missing', '5..9'],
    ['frame.number in {1', 19, '"}" is missing', 'Close'],
    ['frame.number in {}', 18, 'a value is missing', 'number'],
    ['! '.repeat(500) + 'src', 201, 'nested too deeply', 'simply'],
  ];
  for (const [filter, position, message, hint] of faults) {
    it(`says what is wrong with ${filter.slice(0, 40)}`, () => {
      let error: unknown;
      try {
        compileFilter(filter, FIELDS);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).to.be.instanceOf(FilterError);
      const fault = error as FilterError;
      expect(fault.message).to.include(message);
      expect(fault.position).to.equal(position);
      expect(fault.hint).to.include(hint);
    });
  }
});
