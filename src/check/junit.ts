import { element, xmlText } from '../report/flow/svg/xml.js';
import { type Grade, verdictOf } from './grade.js';
import type { RuleResult } from './judge-rule.js';

/** What is said of rules that do not hold, and of captures that cannot be read. */
export interface JunitWords {
  /** Name of the test that stands for reading the captures. */
  readonly reading: string;
  /** Why a submission without any capture has no result. */
  readonly noCapture: string;
  readonly notRead: string;
  readonly summary: (result: RuleResult) => string;
  /** A line for each conversation that decides it. */
  readonly details: (result: RuleResult) => readonly string[];
}

interface TestCase {
  readonly xml: string;
  readonly verdict: 'pass' | 'fail' | 'error';
}

/**
 * The grades as JUnit XML: a suite for each submission, a test for each rule. It holds no time, so that the
 * same captures give the same bytes.
 */
export function junitXml(title: string, grades: readonly Grade[], words: JunitWords): string {
  const suites = grades.map((grade) => ({ grade, cases: casesOf(grade, words) }));
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    opening('testsuites', { name: title, ...countsOf(all) }),
    ...suites.flatMap(({ grade, cases }) => [
      `  ${opening('testsuite', { name: grade.name, ...countsOf(cases) })}`,
      ...cases.map(({ xml }) => `    ${xml}`),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function opening(name: string, attributes: Readonly<Record<string, string>>): string {
  return element(name, attributes).replace(/\/>$/, '>');
}

function countsOf(cases: readonly TestCase[]) {
  const count = (wanted: TestCase['verdict']) =>
    String(cases.filter(({ verdict }) => verdict === wanted).length);
  return { tests: String(cases.length), failures: count('fail'), errors: count('error') };
}

function casesOf(grade: Grade, words: JunitWords): readonly TestCase[] {
  const names = testNames(grade.results.map(({ rule }) => rule.name));
  const rules = grade.results.map((result, index): TestCase => {
    const verdict = verdictOf(grade, result);
    const name = names[index] ?? result.rule.name;
    return { verdict, xml: caseXml(grade, name, outcomeXml(verdict, result, words)) };
  });
  if (!grade.hasProblem) return rules;
  const problems = grade.captures.flatMap(({ path, problem }) =>
    problem === undefined ? [] : [`${path}: ${problem}`],
  );
  const [first = words.noCapture] = problems;
  const error = failureXml('error', 'unreadable', first, problems);
  return [{ verdict: 'error', xml: caseXml(grade, words.reading, error) }, ...rules];
}

/** Those that read JUnit tell tests by their names: rules of one name get their number in front. */
function testNames(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const isOnly = names.every((other, at) => other !== name || at === index);
    return isOnly ? name : `${index + 1}. ${name}`;
  });
}

function caseXml({ name: classname }: Grade, name: string, ...content: readonly string[]): string {
  return element('testcase', { classname, name }, ...content);
}

function outcomeXml(verdict: TestCase['verdict'], result: RuleResult, words: JunitWords): string {
  switch (verdict) {
    case 'pass':
      return '';
    case 'error':
      return failureXml('error', 'unreadable', words.notRead, []);
    case 'fail':
      return failureXml('failure', 'rule', words.summary(result), words.details(result));
  }
}

function failureXml(
  name: 'failure' | 'error',
  type: string,
  message: string,
  lines: readonly string[],
): string {
  return element(name, { type, message }, lines.map(xmlText).join('\n'));
}
