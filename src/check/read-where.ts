import { isMap, type Node } from 'yaml';
import { compileFilter, type RowTest } from '../filter/compile-filter.js';
import { FilterError } from '../filter/filter-error.js';
import { type FilterKind, type FilterRow, nearestField } from '../filter/filter-fields.js';
import { CHECK_FIELDS } from './check-fields.js';
import { readFieldValue } from './field-values.js';
import { type Plain, type PlainAt, plainOf, type RulesYaml } from './rules-yaml.js';

/** What chooses conversations, and how it is written in short. */
export interface Where {
  readonly test: RowTest;
  readonly text: string;
}

/** Reads `where`: a filter, or a map of fields and the values that they may have. */
export function readWhere(node: Node | undefined, yaml: RulesYaml): Where | undefined {
  if (isMap(node)) return readFields(node, yaml);
  const filter = plainOf(node);
  if (typeof filter !== 'string') {
    yaml.fault({ kind: 'wrong-shape', key: 'where', needs: 'filter' }, node);
    return undefined;
  }
  const test = readFilter('where', filter, node, yaml);
  return test && { test, text: filter };
}

/** Reads a filter over conversations; a fault when it is none. */
export function readFilter(
  key: string,
  filter: string,
  node: Node | undefined,
  yaml: RulesYaml,
): RowTest | undefined {
  try {
    return compileFilter(filter, CHECK_FIELDS, 'conversations', readFieldValue);
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    const { position, say } = error;
    yaml.fault({ kind: 'bad-filter', key, position, say }, node);
    return undefined;
  }
}

function readFields(node: Node, yaml: RulesYaml): Where | undefined {
  const tests: RowTest[] = [];
  const texts: string[] = [];
  const entries = yaml.entriesOf(node, 'where') ?? [];
  for (const { key, keyNode, value } of entries) {
    const field = key.replaceAll('-', '_');
    const kind = CHECK_FIELDS.get(field);
    if (kind === undefined || kind === 'time') {
      const nearest = nearestField(field, CHECK_FIELDS);
      const choices = nearest === undefined ? [...CHECK_FIELDS.keys()] : [nearest];
      yaml.fault({ kind: 'unknown-key', key, choices }, keyNode);
      continue;
    }
    const values = yaml.valuesOf(value, key);
    const wrong = values?.find((each) => typeof each.value !== TYPE_OF[kind]);
    if (wrong !== undefined) {
      const shown = String(wrong.value);
      yaml.fault({ kind: 'wrong-field-value', field, value: shown, needs: kind }, wrong.node);
    } else if (values !== undefined) {
      const wanted = readValues(key, field, values, yaml);
      tests.push((row) => hasOneOf(row, field, wanted));
      texts.push(`${key} ${wanted.join(', ')}`);
    }
  }
  if (tests.length === 0 || tests.length < entries.length) return undefined;
  return { test: (row) => tests.every((test) => test(row)), text: texts.join(', ') };
}

/** The values as conversations have them; a fault for each that none can have. */
function readValues(
  key: string,
  field: string,
  values: readonly PlainAt[],
  yaml: RulesYaml,
): readonly Plain[] {
  return values.flatMap(({ value: given, node }): readonly Plain[] => {
    if (typeof given === 'boolean') return [given];
    const { value, fault } = readFieldValue(field, given);
    if (fault === undefined) return [value];
    yaml.fault({ kind: 'bad-value', key, say: fault }, node);
    return [];
  });
}

const TYPE_OF: Readonly<Record<Exclude<FilterKind, 'time'>, 'number' | 'string' | 'boolean'>> = {
  number: 'number',
  text: 'string',
  flag: 'boolean',
};

/** A flag that is not there is false. */
function hasOneOf(row: FilterRow, field: string, wanted: readonly Plain[]): boolean {
  const value = row[field];
  if (typeof wanted[0] === 'boolean') return wanted.includes(value === true);
  const values = typeof value === 'object' ? value : value === undefined ? [] : [value];
  return values.some((each) => wanted.some((one) => one === each));
}
