import {
  type Assertion,
  countAssertion,
  durationAssertion,
  filterAssertion,
  wordAssertion,
} from './assertion.js';
import { countLimits, durationLimits } from './limits.js';
import { readFilter } from './read-where.js';
import { type Entry, plainOf, type RulesYaml } from './rules-yaml.js';
import {
  COUNTS,
  type CountKey,
  DURATIONS,
  type DurationKey,
  THAT,
  type WordKey,
  WORDS,
} from './vocabulary.js';

/** Reads one assertion of a rule; a fault when its value makes no sense. */
export function readAssertion(entry: Entry, yaml: RulesYaml): Assertion | undefined {
  const { key } = entry;
  if (isKeyOf(WORDS, key)) return readWords(key, entry, yaml);
  if (isKeyOf(COUNTS, key)) return readCount(key, entry, yaml);
  if (isKeyOf(DURATIONS, key)) return readDuration(key, entry, yaml);
  const filter = yaml.textOf(entry.value, THAT);
  const test = filter === undefined ? undefined : readFilter(THAT, filter, entry.value, yaml);
  return filter === undefined || test === undefined ? undefined : filterAssertion(filter, test);
}

function isKeyOf<Key extends string>(of: Readonly<Record<Key, unknown>>, key: string): key is Key {
  return Object.hasOwn(of, key);
}

function readWords(key: WordKey, { value }: Entry, yaml: RulesYaml): Assertion | undefined {
  const given = yaml.valuesOf(value, key);
  if (given === undefined) return undefined;
  const choices: readonly string[] = WORDS[key];
  const wrong = given.filter((each) => !choices.includes(String(each.value)));
  for (const each of wrong) {
    const shown = String(each.value);
    yaml.fault({ kind: 'unknown-value', key, value: shown, choices }, each.node);
  }
  const words = given.map((each) => String(each.value));
  return wrong.length > 0 ? undefined : wordAssertion(key, words);
}

function readCount(key: CountKey, { value: node }: Entry, yaml: RulesYaml): Assertion | undefined {
  const value = String(plainOf(node) ?? '');
  const limits = countLimits(value);
  if (limits !== undefined) return countAssertion(key, limits);
  yaml.fault({ kind: 'bad-count', key, value }, node);
  return undefined;
}

function readDuration(
  key: DurationKey,
  { value: node }: Entry,
  yaml: RulesYaml,
): Assertion | undefined {
  const value = String(plainOf(node) ?? '');
  const limits = durationLimits(value);
  if (limits !== undefined) return durationAssertion(key, limits);
  yaml.fault({ kind: 'bad-duration', key, value }, node);
  return undefined;
}
