import type { CheckText } from '../check-text.js';

const SHAPES = {
  map: 'keys and values',
  list: 'a list with at least one item',
  text: 'a text',
  value: 'a word or number, or a list of them',
  filter: 'a filter, or fields and their values',
} as const;

const NEEDS = { number: 'a number', text: 'a text (quote it)', flag: 'true or false' } as const;

const OVERWRITTEN = {
  submission: 'what was handed in',
  rules: 'the rules',
} as const;

export const checkEn: CheckText = {
  verdicts: { pass: 'pass', fail: 'FAIL', error: 'error' },
  headings: {
    submission: 'Submission',
    verdict: 'Verdict',
    points: 'Points',
    rule: 'Rule',
    conversations: 'Conversations',
    evidence: 'Evidence',
  },
  points: (points, most) => `${points} of ${most} points`,
  fulfilled: (fulfilled, chosen) => `${fulfilled} of ${chosen}`,
  noneChosen: 'no conversation is like that',
  noneFulfils: 'none of them has it',
  place: (stream, capture, frames) =>
    `${capture === undefined ? '' : `${capture}, `}stream ${stream}, ${frames}`,
  frames: (frames) => `${frames.length === 1 ? 'frame' : 'frames'} ${frames.join(', ')}`,
  span: (first, last) => (first === last ? `frame ${first}` : `frames ${first} to ${last}`),
  miss: (key, expected, found) => `${key} is ${found ?? 'not known'}, expected ${expected}`,
  colon: ': ',
  also: '; ',
  more: (count) => `and ${count} more`,
  reading: 'the captures can be read',
  notRead: 'nothing could be read',
  noCapture: 'no capture was handed in',
  damagedAfter: (frame, problem) => `damaged after frame ${frame}: ${problem}`,
  skipped: (count, folder, named) =>
    `${folder}: ${count === 1 ? '1 file is' : `${count} files are`} no capture and left aside: ${named.join(', ')}${count > named.length ? ' …' : ''}`,
  archive: (format) => `an archive (${format}) is not opened; unpack it into a folder`,
  notListed: (folder, problem) => ({
    message: `${folder} cannot be listed: ${problem}`,
    hint: 'Check its permissions.',
  }),
  noSubmission: (folder) => ({
    message: `${folder} holds neither captures nor folders`,
    hint: 'A submission is a capture, or a folder with captures.',
  }),
  noRules: (file, problem) => ({
    message: `the rules ${file} cannot be read: ${problem}`,
    hint: 'Give --expect a file of rules, as docs/check.md describes them.',
  }),
  needsRules: {
    message: 'no rules were given',
    hint: 'Give them with --expect RULES.yaml; docs/check.md describes them.',
  },
  overwrites: (option, output, what) => ({
    message: `${option} ${output} would overwrite ${OVERWRITTEN[what]}`,
    hint: 'Choose another name for the results.',
  }),
  badRules: (file, problems) => ({
    message: `${file}: ${problems === 1 ? '1 problem' : `${problems} problems`}, so nothing was checked`,
    hint: 'docs/check.md describes the rules.',
  }),
  fault: {
    syntax: (words) => `no YAML: ${words}`,
    severalDocuments:
      'here begins a second document of YAML; write all rules into one, without a line of ---',
    shape: (key, needs) =>
      key === '' ? `the rules are ${SHAPES[needs]}` : `${key} needs ${SHAPES[needs]}`,
    unknownKey: (key, near, choices) => `unknown key ${key}${suggestion(near, choices)}`,
    missingKey: (key) => `${key} is missing`,
    unknownValue: (key, value, near, choices) =>
      `${key}: ${value} is unknown${suggestion(near, choices)}`,
    count: (key, value) => `${key}: "${value}" is no count; write 0, "<= 5", ">= 1" or "2..4"`,
    duration: (key, value) =>
      `${key}: "${value}" is no duration to compare with; write "< 50 ms", ">= 1.5 s" or "1..2 s"`,
    pointsValue: (value, most) => `points: "${value}" is no number from 0 to ${most}`,
    wholeNumber: (key, value) => `${key}: "${value}" is no whole number from 0 on`,
    filter: (key, position, { message, hint }) =>
      `${key}, character ${position}: ${message}. ${hint}`,
    badValue: (key, { message, hint }) => `${key}: ${message}. ${hint}`,
    fieldValue: (field, value, needs) => `${field}: "${value}" is not ${NEEDS[needs]}`,
    quantifierAndCount: (key) => `quantifier cannot stand beside ${key}, which counts`,
    crossedCounts: (least, most) => `at-least ${least} is more than at-most ${most}`,
    nothingExpected: 'this rule expects nothing; add where, an assertion or a count',
  },
};

function suggestion(near: readonly string[], choices: readonly string[]): string {
  if (near.length > 0) return `; did you mean ${near.join(' or ')}?`;
  return choices.length === 0 ? '' : `; there are ${choices.join(', ')}`;
}
