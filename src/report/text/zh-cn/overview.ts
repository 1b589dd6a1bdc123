import { shownRate } from '../../answers/shown-numbers.js';
import type { OverviewText } from '../overview-text.js';
import { framesText, grouped, joined, shortTime, zh } from './words.js';

export const overviewZh: OverviewText = {
  roundTrips: ({ measured, leastIrttSeconds, mostIrttSeconds }) =>
    measured === 0
      ? '没有握手能说明一个分组一去一回要多久（往返时间）。'
      : measured === 1
        ? zh`一个分组一去一回需要${shortTime(leastIrttSeconds)}（初始往返时间）。`
        : zh`一个分组一去一回需要${shortTime(leastIrttSeconds)}到${shortTime(mostIrttSeconds)}（${grouped(measured)}个会话的初始往返时间）。`,
  repeats: ({ repeats, repeatedIn, hasData }) =>
    repeats > 0
      ? zh`有${grouped(repeats)}个报文段被重传，涉及${grouped(repeatedIn)}个会话：这说明有分组丢失或迟到。`
      : hasData
        ? '没有报文段被重传，也就是没有因为丢失或迟到而再发一次的分组。'
        : '没有发送数据。',
  soundness: (notes) =>
    notes === 0
      ? '捕获文件本身没有问题。'
      : zh`关于捕获文件本身，下面有${grouped(notes)}条说明，请先阅读。`,
  qualityHeading: '捕获质量',
  nothingWrong: '没有发现会使下文存疑的情况。',
  dropsUnknown: '文件没有记录捕获时是否丢失分组；下文中看似丢失的报文段，也可能只是没有被捕获到。',
  quality: {
    damaged: {
      says: ({ lastFrame }) => zh`文件在帧${lastFrame}之后损坏。`,
      means: '其后的一切都不得而知；到末尾似乎仍未关闭的连接，可能已经关闭。',
    },
    drops: {
      says: ({ dropped, received }) =>
        zh`有${grouped(dropped)}个分组没有来得及保存就丢失了${received === undefined ? '' : zh`，共收到${grouped(received)}个`}。`,
      means: '线路上有过的报文段可能不在文件中：丢失和空缺可能是捕获造成的。',
    },
    'truncated-packets': {
      says: ({ packets, firstFrame, savedBytes }) =>
        zh`有${grouped(packets)}个分组只保存了一部分，最多${grouped(savedBytes)}字节（第一个是帧${firstFrame}）。`,
      means: '首部是完整的，所以长度和时间仍然有效；数据内容则无从读取。',
    },
    'captured-twice': {
      says: ({ packets, streams }) =>
        zh`有${grouped(packets)}个分组被捕获了两次（${streamsText(streams)}）。`,
      means: '这是镜像端口送来的副本，不是重传，不计入任何步骤、状态和丢失。',
    },
    'time-reversal': {
      says: ({ frame }) => zh`帧${frame}的时间早于它前面的一帧。`,
      means: '各帧按文件中的顺序处理；跨越此处的时间差可能是负数。',
    },
    'long-span': {
      says: ({ days }) => zh`最早的一帧与最晚的一帧相隔${grouped(days)}天。`,
      means:
        '这不大可能是一次捕获：文件由几次捕获合并而成，或者时钟被调整过。跨越这段空白的时间和速率没有意义。',
    },
    'oversized-segments': {
      says: ({ stream, segments, firstFrames, largestBytes, mssBytes }) =>
        zh`流${stream}有${grouped(segments)}个报文段超过最大报文段长度${grouped(mssBytes)}字节，最大的有${grouped(largestBytes)}字节（最初是${framesText(firstFrames)}）。`,
      means:
        '捕获主机在捕获之后才拆分大报文段，或在捕获之前已把收到的报文段合并（卸载）：线路上传送的更多也更小。',
    },
    'started-late': {
      says: ({ conversations, streams }) =>
        zh`有${grouped(conversations)}个会话在捕获之前就已开始（${streamsText(streams)}）。`,
      means: '握手、选项和窗口扩大因子未知，哪一端是客户端也可能只是推测。',
    },
    'one-direction': {
      says: ({ conversations, streams }) =>
        zh`有${grouped(conversations)}个会话只捕获到一个方向（${streamsText(streams)}）。`,
      means: '往返时间、丢失和另一端的状态都无法判断。',
    },
    'lost-before-capture': {
      says: ({ segments, streams }) =>
        zh`有${grouped(segments)}个 ACK 确认了文件中没有的数据（${streamsText(streams)}）。`,
      means: '这些数据已经到达，只是没有被捕获到：这不是网络的丢失。',
    },
  },
  attemptsHeading: '失败的连接尝试和半连接',
  attempts: (record) => [
    zh`有${grouped(record.attempts)}次连接尝试没有成功：${grouped(record.syns)}个 SYN、${grouped(record.synAcks)}个 SYN-ACK 和${grouped(record.acks)}个 ACK，在帧${record.firstFrame}与帧${record.lastFrame}之间${
      record.attemptsPerSecond === undefined
        ? ''
        : zh`，每秒${shownRate(record.attemptsPerSecond)}次`
    }。`,
    zh`它们来自${grouped(record.sources)}个地址，目的是${grouped(record.targets)}个地址的${grouped(record.targetPorts)}个端口。`,
    zh`结果：${joined(record.outcomes.map(({ outcome, attempts }) => zh`${grouped(attempts)}次${OUTCOMES[outcome] ?? ''}`))}。`,
    ...(record.withoutSyn === 0
      ? []
      : [zh`其中${grouped(record.withoutSyn)}次的 SYN 不在捕获文件中。`]),
    ...(record.halfOpen === record.attempts
      ? []
      : [
          zh`其中${grouped(record.halfOpen)}次的 SYN 在捕获文件中，而握手没有完成或没有应答：第 38 题只涉及这一部分。`,
        ]),
  ],
  attemptsLook: {
    'syn-flood':
      '对同一项服务的大量尝试没有完成握手，是 SYN 洪泛的典型特征；服务已经停止时看起来也是这样。',
    'port-scan': '针对少数地址的大量端口，是端口扫描的典型特征。',
    'host-scan': '对大量地址各尝试一次，是主机扫描的典型特征。',
    'failing-service': '它们都指向同一项服务：服务停止、过载，或被防火墙阻挡。',
    'several-causes': '它们指向不同的服务，原因很可能不止一个。',
  },
  attemptColumns: { source: '来自', target: '目的', attempts: '次数', firstFrame: '第一帧' },
};

const OUTCOMES: Readonly<Record<string, string>> = {
  refused: '被拒绝',
  'no-answer': '没有应答',
  'handshake-incomplete': '没有完成握手',
};

function streamsText(streams: readonly number[]): string {
  return zh`流${streams.join('、')}`;
}
