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
  moreDifferences: (protocol, count) => `${protocol}：另有 ${count} 处差异未显示`,
  comparing: (protocol, tshark) => `${protocol}：比较解释器与插件，tshark ${tshark}`,
  nothingFound: (protocol) =>
    `${protocol}：没有可比较的内容；没有分组按端口或字节归它，请给出含有它的捕获文件`,
  ofAnother: (protocol, frames) => `${protocol}：略过 ${frames} 帧，其字节归其他解析器`,
  sanitizedOnly: {
    message: '--sanitize 只用于 --mutations',
    hint: '请给出分组数量，例如 --mutations 100000 --sanitize。',
  },
  noSanitizer: (library) => ({
    message: `编译器没有 ${library}`,
    hint: '请安装 gcc 的 sanitizer（Debian：libasan8，随 gcc 安装），或不使用 --sanitize。',
  }),
  trouble: (capture, words) => `${capture} 中的分组引起：${words}`,
};
