import type { CheckText } from '../check-text.js';

const SHAPES = {
  map: '键和值',
  list: '至少有一项的列表',
  text: '文本',
  value: '词、数字，或者它们的列表',
  filter: '过滤器，或者字段及其值',
} as const;

const NEEDS = {
  number: '数字',
  text: '文本（请加引号）',
  flag: '真假值（true 或 false）',
} as const;

const OVERWRITTEN = {
  submission: '提交的文件',
  rules: '规则文件',
} as const;

export const checkZh: CheckText = {
  verdicts: { pass: '通过', fail: '未通过', error: '出错' },
  headings: {
    submission: '提交',
    verdict: '结果',
    points: '得分',
    rule: '规则',
    conversations: '会话',
    evidence: '依据',
  },
  points: (points, most) => `${points} 分，满分 ${most} 分`,
  fulfilled: (fulfilled, chosen) => `${chosen} 个中 ${fulfilled} 个`,
  noneChosen: '没有这样的会话',
  noneFulfils: '其中没有一个符合',
  place: (stream, capture, frames) =>
    `${capture === undefined ? '' : `${capture}，`}流 ${stream}，${frames}`,
  frames: (frames) => `帧 ${frames.join('、')}`,
  span: (first, last) => (first === last ? `帧 ${first}` : `帧 ${first} 到 ${last}`),
  miss: (key, expected, found) =>
    `${key}：${found === undefined ? '无法得知' : `实际为 ${found}`}，应为 ${expected}`,
  colon: '：',
  also: '；',
  more: (count) => `另有 ${count} 个`,
  reading: '捕获文件可以读取',
  notRead: '没有读出任何内容',
  noCapture: '没有提交捕获文件',
  damagedAfter: (frame, problem) => `帧 ${frame} 之后已损坏：${problem}`,
  skipped: (count, folder, named) =>
    `${folder}：有 ${count} 个文件不是捕获文件，没有读取：${named.join('、')}${count > named.length ? '……' : ''}`,
  archive: (format) => `压缩包（${format}）不会被打开；请解压到一个文件夹中`,
  notListed: (folder, problem) => ({
    message: `无法列出 ${folder} 的内容：${problem}`,
    hint: '请检查它的权限。',
  }),
  noSubmission: (folder) => ({
    message: `${folder} 中既没有捕获文件，也没有文件夹`,
    hint: '一份提交是一个捕获文件，或者一个含有捕获文件的文件夹。',
  }),
  noRules: (file, problem) => ({
    message: `无法读取规则文件 ${file}：${problem}`,
    hint: '请在 --expect 中给出规则文件，写法见 docs/check.md。',
  }),
  needsRules: {
    message: '没有给出规则',
    hint: '请用 --expect RULES.yaml 给出，写法见 docs/check.md。',
  },
  overwrites: (option, output, what) => ({
    message: `${option} ${output} 会覆盖${OVERWRITTEN[what]}`,
    hint: '请为结果另取一个名称。',
  }),
  badRules: (file, problems) => ({
    message: `${file}：有 ${problems} 个问题，因此没有检查`,
    hint: '规则的写法见 docs/check.md。',
  }),
  fault: {
    syntax: (words) => `不是 YAML：${words}`,
    severalDocuments:
      '从这里开始是第二个 YAML 文档；请把所有规则写在一个文档里，不要有 --- 这样的行',
    shape: (key, needs) =>
      key === '' ? `规则文件应由${SHAPES[needs]}组成` : `${key} 需要${SHAPES[needs]}`,
    unknownKey: (key, near, choices) => `未知的键 ${key}${suggestion(near, choices)}`,
    missingKey: (key) => `缺少 ${key}`,
    unknownValue: (key, value, near, choices) =>
      `${key}：未知的值 ${value}${suggestion(near, choices)}`,
    count: (key, value) => `${key}：“${value}”不是个数；请写成 0、"<= 5"、">= 1" 或 "2..4"`,
    duration: (key, value) =>
      `${key}：“${value}”不是可以比较的时长；请写成 "< 50 ms"、">= 1.5 s" 或 "1..2 s"`,
    pointsValue: (value, most) => `points：“${value}”不是 0 到 ${most} 的数`,
    wholeNumber: (key, value) => `${key}：“${value}”不是不小于 0 的整数`,
    filter: (key, position, { message, hint }) =>
      `${key}，第 ${position} 个字符：${message}。${hint}`,
    badValue: (key, { message, hint }) => `${key}：${message}。${hint}`,
    fieldValue: (field, value, needs) => `${field}：“${value}”不是${NEEDS[needs]}`,
    quantifierAndCount: (key) => `quantifier 不能与表示个数的 ${key} 同时使用`,
    crossedCounts: (least, most) => `at-least ${least} 大于 at-most ${most}`,
    nothingExpected: '这条规则没有任何要求；请加上 where、一个断言或者一个个数',
  },
};

function suggestion(near: readonly string[], choices: readonly string[]): string {
  if (near.length > 0) return `；是不是 ${near.join(' 或 ')}？`;
  return choices.length === 0 ? '' : `；可用的有 ${choices.join('、')}`;
}
