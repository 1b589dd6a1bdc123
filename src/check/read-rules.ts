import type { Node } from 'yaml';
import type { Assertion } from './assertion.js';
import { readAssertion } from './read-assertion.js';
import { readWhere } from './read-where.js';
import type { Demand, Rule, RuleBook } from './rule.js';
import type { RuleProblem } from './rule-problem.js';
import { type Entry, plainOf, RulesYaml } from './rules-yaml.js';
import { ASSERTIONS, type Bound, BOUNDS, QUANTIFIERS, RULE_KEYS } from './vocabulary.js';

/** Points of a rule that names none. */
const POINTS = 1;
const MOST_POINTS = 1_000_000;
const TOP_KEYS = ['title', 'expect'];

/** Rules, or all that is wrong with them. */
export type RulesRead =
  | { readonly book: RuleBook; readonly problems?: never }
  | { readonly book?: never; readonly problems: readonly RuleProblem[] };

/** Reads a file of rules (YAML 1.2, so JSON too); `docs/check.md` describes the language. */
export function readRules(text: string): RulesRead {
  const yaml = new RulesYaml(text);
  // What follows a broken line can mean anything.
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const book = readBook(yaml);
  return yaml.problems.length > 0 ? { problems: yaml.problems } : { book };
}

function readBook(yaml: RulesYaml): RuleBook {
  const { isEmpty } = yaml;
  const entries = isEmpty ? [] : (yaml.entriesOf(yaml.root, '') ?? []);
  faultUnknown(entries, TOP_KEYS, yaml);
  const title = entries.find(({ key }) => key === 'title');
  const expect = entries.find(({ key }) => key === 'expect');
  if (expect === undefined && (isEmpty || entries.length > 0)) {
    yaml.fault({ kind: 'missing-key', key: 'expect' }, yaml.root);
  }
  const items = expect === undefined ? [] : (yaml.itemsOf(expect.value, 'expect') ?? []);
  return {
    title: title && yaml.textOf(title.value, 'title'),
    rules: items.flatMap((item) => readRule(item, yaml) ?? []),
  };
}

function readRule(node: Node, yaml: RulesYaml): Rule | undefined {
  const entries = yaml.entriesOf(node, 'expect');
  if (entries === undefined) return undefined;
  faultUnknown(entries, RULE_KEYS, yaml);
  const valueOf = (key: string) => entries.find((entry) => entry.key === key);
  const [name, where] = [valueOf('name'), valueOf('where')];
  const given = name && yaml.textOf(name.value, 'name');
  const chosen = where && readWhere(where.value, yaml);
  const points = readPoints(valueOf('points'), yaml);
  const demand = readDemand(entries, yaml);
  const asserted = entries.filter(({ key }) => ASSERTIONS.includes(key));
  const assertions = asserted.flatMap((entry) => readAssertion(entry, yaml) ?? []);
  const expects = where !== undefined || asserted.length > 0 || demand.kind === 'count';
  if (!expects && entries.every(({ key }) => RULE_KEYS.includes(key))) {
    yaml.fault({ kind: 'nothing-expected' }, node);
  }
  return {
    name: given ?? shortName(assertions, demand, chosen?.text),
    points,
    where: chosen?.test,
    demand,
    assertions,
  };
}

function faultUnknown(entries: readonly Entry[], choices: readonly string[], yaml: RulesYaml) {
  for (const { key, keyNode } of entries) {
    if (!choices.includes(key)) yaml.fault({ kind: 'unknown-key', key, choices }, keyNode);
  }
}

function readPoints(entry: Entry | undefined, yaml: RulesYaml): number {
  if (entry === undefined) return POINTS;
  const value = plainOf(entry.value);
  if (typeof value === 'number' && value >= 0 && value <= MOST_POINTS) return value;
  const shown = String(value ?? '');
  const fault = { kind: 'bad-points', value: shown, most: MOST_POINTS } as const;
  yaml.fault(fault, entry.value ?? entry.keyNode);
  return POINTS;
}

function readDemand(entries: readonly Entry[], yaml: RulesYaml): Demand {
  const bounds: Partial<Record<Bound, number>> = {};
  for (const bound of BOUNDS) {
    const entry = entries.find(({ key }) => key === bound);
    if (entry === undefined) continue;
    const value = plainOf(entry.value);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) {
      bounds[bound] = value;
    } else {
      const shown = String(value ?? '');
      yaml.fault({ kind: 'bad-whole-number', key: bound, value: shown }, entry.value);
      bounds[bound] = 0;
    }
  }
  const quantifier = entries.find(({ key }) => key === 'quantifier');
  if (Object.keys(bounds).length === 0) return readQuantifier(quantifier, yaml);
  const { 'at-least': least = 0, 'at-most': most = Infinity } = bounds;
  if (least > most) yaml.fault({ kind: 'crossed-counts', least, most }, entries[0]?.keyNode);
  const [bound = ''] = Object.keys(bounds);
  if (quantifier !== undefined) {
    yaml.fault({ kind: 'quantifier-and-count', key: bound }, quantifier.keyNode);
  }
  return { kind: 'count', bounds };
}

function readQuantifier(entry: Entry | undefined, yaml: RulesYaml): Demand {
  const value = entry === undefined ? 'all' : String(plainOf(entry.value) ?? '');
  const quantifier = QUANTIFIERS.find((each) => each === value);
  if (quantifier !== undefined) return { kind: 'quantifier', quantifier };
  const fault = { kind: 'unknown-value', key: 'quantifier', value, choices: QUANTIFIERS } as const;
  yaml.fault(fault, entry?.value);
  return { kind: 'quantifier', quantifier: 'all' };
}

/** What a rule without a name is called: its own words, shortened. */
function shortName(
  assertions: readonly Assertion[],
  demand: Demand,
  where: string | undefined,
): string {
  const counts = demand.kind === 'count' ? Object.entries(demand.bounds) : [];
  const quantifier =
    demand.kind === 'quantifier' && demand.quantifier !== 'all' ? [demand.quantifier] : [];
  const parts = [
    ...quantifier,
    ...counts.map(([bound, count]) => `${bound} ${count}`),
    ...assertions.map(({ key, expected }) => `${key} ${expected}`),
  ];
  return [parts.join(', '), ...(where === undefined ? [] : [`(${where})`])]
    .filter((part) => part !== '')
    .join(' ');
}
