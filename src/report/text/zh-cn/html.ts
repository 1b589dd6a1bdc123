import type { HtmlText } from '../html-text.js';

export const htmlZhCn: HtmlText = {
  skip: '跳到报告正文',
  contents: '目录',
  tools: '显示',
  expandAll: '展开全部分组详情',
  collapseAll: '全部折叠',
  darkColours: '深色',
  table: (number, heading) => `表 ${number}：${heading}`,
  lines: (number, heading) => `列表 ${number}：${heading}`,
  figure: (number, heading) => `图 ${number}：${heading}`,
  foldedOnPaper: '只打印已展开的分组详情：打印前请展开需要的部分。',
  frame: {
    bar: '选中的帧',
    previous: '上一处',
    next: '下一处',
    clear: '取消选中',
    keys: '焦点在帧号上时：N 下一处，P 上一处，Esc 取消',
    selected: '第 {frame} 帧：共 {places} 处，当前第 {place} 处',
    cleared: '未选中任何帧',
  },
  sorted: {
    ascending: '已按“{column}”升序排列',
    descending: '已按“{column}”降序排列',
    none: '已恢复报告中的顺序',
  },
  mentions: [
    // “7 帧” alone is a count of frames.
    /第\s*(\d+(?:\s*(?:[、，,和与至到–]|以及)\s*\d+)*)\s*(?:号\s*)?帧/dgu,
    /帧\s*(?:号\s*)?(\d+(?:\s*(?:[、和与至到–]|以及)\s*\d+)*)(?![\d.]*\d)/dgu,
  ],
  frameHead: /^(?:No\.|编号|.*帧(?:号|编号)?(?:之后|后)?(?:（.*）)?)$/u,
};
