import type { YargsWords } from '../help-text.js';

/** The words of yargs that our options, commands and mistakes can bring out. */
export const yargsZh: YargsWords = {
  'Commands:': '命令：',
  'Options:': '选项：',
  'Examples:': '示例：',
  'Positionals:': '参数：',
  boolean: '开关',
  string: '字符串',
  array: '可多个',
  required: '必需',
  'default:': '默认值',
  'Show help': '显示帮助',
  'Show version number': '显示版本号',
  'Too many non-option arguments: got %s, maximum of %s': {
    one: '参数太多：给出了 %s 个，最多 %s 个',
    other: '参数太多：给出了 %s 个，最多 %s 个',
  },
  'Unknown argument: %s': { one: '未知的参数：%s', other: '未知的参数：%s' },
  'Unknown command: %s': { one: '未知的命令：%s', other: '未知的命令：%s' },
  'Not enough arguments following: %s': '选项 %s 需要一个值',
};
