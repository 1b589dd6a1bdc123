import type { ConformText } from '../conform-text.js';

export const conformZh: ConformText = {
  columns: {
    protocol: '协议',
    pdus: 'PDU 数',
    nodes: '节点数',
    marks: '错误标记',
    differences: '差异',
    labels: '标签差异',
    seconds: '秒',
  },
  stressColumns: {
    protocol: '协议',
    packets: '分组',
    crashes: '崩溃',
    bugs: '报告的缺陷',
    seconds: '秒',
  },
  difference: ({ protocol, frameNumber, pdu, path }) =>
    `${protocol}，帧 ${frameNumber}${pdu === 0 ? '' : `，PDU ${pdu}`}：${path}`,
  ours: '解释器',
  theirs: '插件',
  bytes: '字节',
  capture: '捕获文件',
  moreDifferences: (protocol, count) => `${protocol}：另有 ${count} 处差异未显示`,
  comparing: (protocol, tshark) => `${protocol}：比较解释器与插件，tshark ${tshark}`,
  nothingFound: (protocol, isAttached) =>
    `${protocol}：没有可比较的内容；${isAttached ? '捕获文件中没有分组符合它声明的端口或字节' : '它没有声明端口或字节'}，请给出含有它的捕获文件`,
  ofAnother: (protocol, frames) => `${protocol}：略过 ${frames} 帧，其字节归其他解析器`,
  unknownTarget: (protocol, dissector, places) =>
    `${protocol} 把字节交给“${dissector}”，这个 tshark 没有列出它，也没有它的声明：已查找 ${places.join('、')}；这些字节按数据比较`,
  sanitizedOnly: {
    message: '--sanitize 只用于 --mutations',
    hint: '请给出分组数量，例如 --mutations 100000 --sanitize。',
  },
  noSanitizer: (library) => ({
    message: `编译器没有 ${library}`,
    hint: '请安装 gcc 的 sanitizer（Debian：libasan8，随 gcc 安装），或不使用 --sanitize。',
  }),
  notReached: (protocol, branches, more) =>
    `${protocol}，未到达：${branches.join('、')}${more === 0 ? '' : `，另有 ${more} 处（--json 列出全部）`}`,
  branchKinds: {
    case: '分支',
    default: '其他情况',
    when: '条件成立',
    'when-not': '条件不成立',
    expert: '专家信息',
  },
  nothingCompared: '没有比较任何内容，因此无法得出结论',
  pluginTrouble: (protocol, reason, capture) =>
    reason.kind === 'crash'
      ? `${protocol}：加载插件的 tshark 崩溃（${reason.how}），所读分组在 ${capture}`
      : `${protocol}：加载插件的 tshark ${reason.seconds} 秒没有输出，所读分组在 ${capture}`,
  trouble: (capture, words) => `${capture} 中的分组引起：${words}`,
};
