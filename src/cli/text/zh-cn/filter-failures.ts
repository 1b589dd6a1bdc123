import type { FilteredRows, FilterFailureText } from '../../../errors/failure-text.js';

const NOUNS = { number: '数', text: '文本', flag: '真假值', time: '时间' } as const;

const EXAMPLES = {
  number: '请把这个字段与数比较：1475、0.25、0x12。',
  text: '请把这个字段与文本比较："fin-1"。',
  flag: '只写字段名，即表示询问它是否置位。',
  time: '请把这个字段与 1970 年以来的秒数比较：1658641549.745612。',
} as const;

const FIELDS: Readonly<Record<FilteredRows, { readonly noun: string; readonly hint: string }>> = {
  segments: {
    noun: '报文段',
    hint: '可用的字段是“sharkscribe segments”输出的那些；其他字段请用 -Y。',
  },
  conversations: {
    noun: '会话',
    hint: '可用的字段是“sharkscribe query”列出的各列，以及 port、address、client、server。',
  },
};

/** 过滤器的错误。 */
export const filterFailuresZh: FilterFailureText = {
  notOfKind: (text, kind) => ({ message: `“${text}”不是${NOUNS[kind]}`, hint: EXAMPLES[kind] }),
  oneTooMany: (text) => ({
    message: `“${text}”是多余的`,
    hint: '条件之间用 && 或 || 连接，比较用 ==、!=、<、<=、>、>=、contains、matches 或 in。',
  }),
  tooDeep: { message: '过滤器嵌套得太深', hint: '请写得简单一些。' },
  noPattern: (text) => ({
    message: `“${text}”不是正则表达式`,
    hint: '请按 JavaScript 的写法，不带斜线："^fin"。',
  }),
  needsText: (operator) => ({
    message: `${operator} 只能用于文本字段`,
    hint: '请用 ==、!=、<、<=、>、>= 或 in 比较。',
  }),
  isField: (text) => ({
    message: `“${text}”是字段，而这里需要一个值`,
    hint: '请写一个数，或者用双引号括起来的文本。',
  }),
  noValue: (before) => ({
    message: before === undefined ? '缺少一个值' : `“${before}”之前缺少一个值`,
    hint: '请写一个数，或者用双引号括起来的文本。',
  }),
  noCondition: (text) => ({
    message: text === undefined ? '缺少一个条件' : `条件不能以“${text}”开头`,
    hint: '条件是一个字段，或者一个字段和一个比较。',
  }),
  noField: (text, nearest, rows) => {
    const { noun, hint } = FIELDS[rows];
    return {
      message: `“${text}”不是${noun}的字段`,
      hint: nearest === undefined ? hint : `是不是 ${nearest}？${hint}`,
    };
  },
  noWord: (text, nearest, words) => ({
    message: `“${text}”是未知的词`,
    hint: nearest === undefined ? `可用的有 ${words.join('、')}。` : `是不是 ${nearest}？`,
  }),
  noPort: (text) => ({ message: `“${text}”不是端口`, hint: '端口为 0 到 65535。' }),
  noAddress: (text, isPrefix) => ({
    message: isPrefix ? `“${text}”是前缀，不是地址` : `“${text}”不是地址`,
    hint: '请写完整的地址：192.0.2.1 或 2001:db8::1。',
  }),
  signMissing: (sign, what) => ({
    message: `缺少“${sign}”`,
    hint: {
      parenthesis: '请补上右括号。',
      set: '请补上集合的右括号。',
      'set-begin': '集合写作 {1, 2, 5..9}。',
    }[what],
  }),
  noEnd: { message: '这段带引号的文本没有结尾', hint: '请用 " 结束它。' },
  stray: (character) => ({
    message: `“${character}”在这里没有意义`,
    hint: '不是普通单词的文本，请用双引号括起来。',
  }),
};
