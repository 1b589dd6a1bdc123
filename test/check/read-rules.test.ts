import { expect } from 'chai';
import { readRules } from '../../src/check/read-rules.js';

/** All faults as `LINE:COLUMN kind`. */
function faultsOf(text: string): readonly string[] {
  const { problems = [] } = readRules(text);
  return problems.map(({ line, column, kind }) => `${line}:${column} ${kind}`);
}

/** A file with one rule of these lines. */
function ruleOf(...lines: readonly string[]): string {
  return ['expect:', ...lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)].join(
    '\n',
  );
}

describe('readRules', () => {
  it('reads names, points, demands and assertions', () => {
    const { book } = readRules(
      [
        'title: Lab 1',
        ruleOf(
          'name: it opens',
          'points: 2.5',
          'handshake: [validated, tfo]',
          'retransmissions: 0',
        ),
        '  - at-least: 3',
        '    that: client_mss == 1460',
        '  - quantifier: none',
        '    resets: ">= 1"',
      ].join('\n'),
    );
    expect(book?.title).to.equal('Lab 1');
    expect(
      book?.rules.map(({ name, points, demand, assertions }) => ({
        name,
        points,
        demand,
        asserts: assertions.map(({ key, expected }) => `${key} ${expected}`),
      })),
    ).to.deep.equal([
      {
        name: 'it opens',
        points: 2.5,
        demand: { kind: 'quantifier', quantifier: 'all' },
        asserts: ['handshake validated, tfo', 'retransmissions 0'],
      },
      {
        name: 'at-least 3, that client_mss == 1460',
        points: 1,
        demand: { kind: 'count', bounds: { 'at-least': 3 } },
        asserts: ['that client_mss == 1460'],
      },
      {
        name: 'none, resets >= 1',
        points: 1,
        demand: { kind: 'quantifier', quantifier: 'none' },
        asserts: ['resets >= 1'],
      },
    ]);
  });

  it('reads JSON, which is YAML', () => {
    expect(readRules('{"expect": [{"resets": 0}]}').book?.rules).to.have.length(1);
  });

  const faults: readonly [what: string, text: string, faults: readonly string[]][] = [
    ['nothing', '', ['1:1 missing-key']],
    ['only a comment', '# later', ['1:1 missing-key']],
    ['a list', '- resets: 0', ['1:1 wrong-shape']],
    ['no expect', 'title: a', ['1:1 missing-key']],
    ['an unknown key at the top', 'titel: a\nexpect: [{resets: 0}]', ['1:1 unknown-key']],
    ['an empty list', 'expect: []', ['1:9 wrong-shape']],
    ['a rule that is none', 'expect:\n  - 7', ['2:5 wrong-shape']],
    ['a rule that expects nothing', ruleOf('name: a', 'points: 1'), ['2:5 nothing-expected']],
    ['a misspelled assertion', ruleOf('teardwn: four-way'), ['2:5 unknown-key']],
    ['an unknown pattern', ruleOf('teardown: fourway'), ['2:15 unknown-value']],
    ['one in a list', ruleOf('teardown: [four-way, x]'), ['2:26 unknown-value']],
    ['a pattern that is a map', ruleOf('teardown: {a: b}'), ['2:15 wrong-shape']],
    ['a missing value', ruleOf('retransmissions:'), ['2:21 bad-count']],
    ['a count in words', ruleOf('retransmissions: few'), ['2:22 bad-count']],
    ['fewer than none', ruleOf('resets: "< 0"'), ['2:13 bad-count']],
    ['a duration without a unit', ruleOf('irtt: 5'), ['2:11 bad-duration']],
    ['negative points', ruleOf('points: -1', 'resets: 0'), ['2:13 bad-points']],
    ['infinite points', ruleOf('points: .inf', 'resets: 0'), ['2:13 bad-points']],
    ['more points than there are', ruleOf('points: 1000000000', 'resets: 0'), ['2:13 bad-points']],
    ['half a conversation', ruleOf('at-least: 0.5'), ['2:15 bad-whole-number']],
    ['crossed counts', ruleOf('at-least: 3', 'at-most: 1'), ['2:5 crossed-counts']],
    ['a quantifier that is none', ruleOf('resets: 0', 'quantifier: most'), ['3:17 unknown-value']],
    ['two demands', ruleOf('at-least: 3', 'quantifier: all'), ['3:5 quantifier-and-count']],
    ['a name that is a list', ruleOf('name: [a]', 'resets: 0'), ['2:11 wrong-shape']],
    ['an unknown field', ruleOf('where: prt == 22'), ['2:12 bad-filter']],
    ['a filter that is a number', ruleOf('where: 22'), ['2:12 wrong-shape']],
    ['an unknown field in a map', ruleOf('where: { prot: 22 }'), ['2:14 unknown-key']],
    ['a number in quotes', ruleOf('where: { port: "22" }'), ['2:20 wrong-field-value']],
    ['a word that no conversation has', ruleOf('where: { outcome: clozed }'), ['2:23 bad-value']],
    ['one of several', ruleOf('where: { outcome: [closed, opn] }'), ['2:32 bad-value']],
    ['such a word in a filter', ruleOf('where: outcome == "clozed"'), ['2:12 bad-filter']],
    ['and in a set', ruleOf('that: closed_by in {client, nobody}'), ['2:11 bad-filter']],
    ['a port beyond the last', ruleOf('where: { port: 70000 }'), ['2:20 bad-value']],
    ['half a port', ruleOf('that: server_port == 22.5'), ['2:11 bad-filter']],
    ['an address that is none', ruleOf('where: { server: 1.2.3.999 }'), ['2:22 bad-value']],
    ['a prefix', ruleOf('where: { server: 0.0.0.0/0 }'), ['2:22 bad-value']],
    ['a prefix in a filter', ruleOf('where: server == 0.0.0.0/0'), ['2:12 bad-filter']],
    ['a bad filter to assert', ruleOf('that: resets ='), ['2:11 bad-filter']],
    ['a key twice', ruleOf('resets: 0', 'resets: 1'), ['3:5 syntax']],
    ['broken YAML', 'expect: [', ['1:10 syntax']],
    ['several documents', 'expect: [{resets: 0}]\n---\na: 1', ['2:1 several-documents']],
    ['an unknown tag', 'expect: !!js/function [{resets: 0}]', ['1:9 syntax']],
    ['an alias', 'title: &a b\nexpect: [{teardown: *a}]', ['2:21 wrong-shape']],
  ];
  for (const [what, text, expected] of faults) {
    it(`finds ${what}, and where`, () => {
      expect(faultsOf(text)).to.deep.equal(expected);
    });
  }

  it('finds all faults at once', () => {
    const text = `${ruleOf('teardwn: a', 'irtt: 5')}\n  - handshake: b\n    points: c`;
    expect(faultsOf(text)).to.deep.equal([
      '2:5 unknown-key',
      '3:11 bad-duration',
      '4:16 unknown-value',
      '5:13 bad-points',
    ]);
  });

  it('survives lists within lists', () => {
    expect(faultsOf('['.repeat(100_000))).to.have.length.greaterThan(0);
  });

  it('does not expand aliases of aliases', () => {
    const lines = ['a0: &a0 [x, x]'];
    for (let i = 1; i < 30; i += 1) lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
    lines.push('expect: *a29');
    expect(faultsOf(lines.join('\n'))).to.include('31:9 wrong-shape');
  });
});
