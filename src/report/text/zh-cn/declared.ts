import type { StreamGap } from '../../../model/declared-traffic.js';
import type { DeclaredText } from '../declared-text.js';
import { framesText, grouped, joined, spanText, zh } from './words.js';

export const declaredZh: DeclaredText = {
  heading: '自己声明的协议',
  intro: '声明的协议按发送顺序读取每个会话的数据；一条消息（PDU）属于使它完整的那一帧。',
  nothing: (protocols) => zh`已查找但没有找到：${joined(protocols)}。`,
  found: ({ conversations, pdus }) =>
    zh`在${grouped(conversations)}个会话中找到${grouped(pdus)}个 PDU。`,
  notCounted: (pdus) => zh`另有${grouped(pdus)}个 PDU 不计入：tshark 把其字节当作其他协议。`,
  omitted: (told, all) =>
    zh`下面列出${grouped(all)}个会话中的${grouped(told)}个：有问题的，以及 PDU 最多的。`,
  unclear: (frames) =>
    zh`有${grouped(frames)}帧含有同一传输层协议的多个首部，无法判断数据属于哪一个，因此跳过。`,
  over: (protocol, transport) => zh`基于${transport}的${protocol}`,
  conversationHeading: (protocol, transport, stream) =>
    zh`基于${transport}的${protocol}，流${stream}`,
  pdus: (count, frames) =>
    frames === undefined
      ? '没有完整的 PDU。'
      : zh`${grouped(count)}个 PDU，在${spanText(frames.first, frames.last, frames.first === frames.last ? 1 : count)}。`,
  malformed: (count, frames) =>
    zh`**${grouped(count)}个 PDU 格式错误**（${among(count, frames)}）：只读到内容不合理之处。`,
  short: (count, frames) =>
    zh`${grouped(count)}个 PDU 只捕获了一部分（${among(count, frames)}）：被捕获长度截断。`,
  claimed: (protocol, count, frames) =>
    zh`tshark 把${grouped(count)}个 PDU 的字节当作\`${protocol}\`（${among(count, frames)}）；两种解读并列给出。`,
  gap: (gap) => zh`端口${gap.ports.source}到${gap.ports.destination}：${gapText(gap)}。`,
  severity: { NOTE: '提示', WARN: '警告', ERROR: '错误' },
  columns: {
    protocol: '协议',
    conversations: '会话',
    pdus: 'PDU 数',
    malformed: '格式错误',
    expertInfos: '专家信息',
    info: '信息',
    count: '数量',
    frames: '最初的帧',
    severity: '级别',
  },
  noInfo: '全部 PDU',
  otherKinds: '其他',
};

/** There may be more frames than are named. */
function among(count: number, frames: readonly number[]): string {
  return count > frames.length ? zh`最初在${framesText(frames)}` : framesText(frames);
}

function gapText(gap: StreamGap): string {
  switch (gap.kind) {
    case 'hole':
      return zh`帧${gap.frameNumber}之前缺少${grouped(gap.missing)}字节；其后${grouped(gap.waiting)}字节未解析`;
    case 'unfinished':
      return zh`在一个 PDU 中途结束；最后${grouped(gap.bytes)}字节未解析`;
    case 'cut':
      return zh`帧${gap.frameNumber}只捕获了一部分；其后的数据均未解析`;
    case 'given-up':
      return zh`到帧${gap.frameNumber}已有${grouped(gap.bytes)}字节在等待缺少的数据；这些数据及其后的数据均未解析`;
  }
}
