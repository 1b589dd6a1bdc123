import type { StepFacts } from '../../step-facts.js';
import type { StepText } from '../report-text.js';
import { end, grouped, zh } from './words.js';

export const teardownRolesZh: StepText['teardown'] = {
  'fin-1': {
    label: '第一个 FIN 报文段',
    explain: (f) => zh`${end(f.from)}的数据已经发送完毕，于是关闭自己这一方向。${finNumber(f)}`,
  },
  'fin-2': {
    label: '第二个 FIN 报文段',
    explain: (f) =>
      zh`${end(f.from)}也关闭自己这一方向，与本会话的上一帧相隔${f.delta}秒。${finNumber(f)}`,
  },
  'fin-2+ack': {
    label: '第二个 FIN 报文段，同时确认第一个 FIN',
    explain: (f) =>
      zh`${end(f.from)}在同一个报文段中确认第一个 FIN，并关闭自己这一方向，这样就省去了一个报文段。${finNumber(f)}`,
  },
  'fin-2-simultaneous': {
    label: '第二个 FIN 报文段，发出时还不知道第一个 FIN',
    explain: (f) =>
      zh`${end(f.from)}也关闭自己这一方向；从确认号可以看出，它当时还没有处理对方的 FIN。${finNumber(f)}`,
  },
  'fin-retransmit': {
    label: 'FIN 报文段（重传）',
    explain: (f) => zh`${end(f.from)}重传 FIN：它没有收到确认。`,
  },
  'fin-moved': {
    label: '序号改变了的 FIN 报文段',
    explain: (f) =>
      zh`${end(f.from)}又发送了一个 FIN，序号是 Seq=${f.seq}（原始值${f.seqRaw}），位置与先前不同。FIN 标志着数据的结束，所以这是发送方或中间设备的缺陷。`,
  },
  'ack-of-fin-1': {
    label: '对第一个 FIN 的确认',
    explain: (f) =>
      zh`${end(f.from)}确认这个 FIN。从${end(f.to)}到${end(f.from)}的方向现在已经关闭；每个方向各自独立关闭${f.length > 0 ? zh`，所以这个报文段还带有${grouped(f.length)}字节数据` : ''}。`,
  },
  'ack-of-fin-2': {
    label: '对第二个 FIN 的确认',
    explain: (f) =>
      zh`${end(f.from)}确认第二个 FIN。从${end(f.to)}到${end(f.from)}的方向现在也已经关闭。`,
  },
  'data-after-fin-1': {
    label: '半关闭期间的数据',
    explain: (f) =>
      zh`${end(f.from)}仍在发送数据：${grouped(f.length)}字节。关闭的只是另一个方向。`,
  },
  'data-beyond-fin': {
    label: 'FIN 之后的数据',
    explain: (f) =>
      zh`${end(f.from)}的 FIN 已经宣告数据结束，它却又发送了${grouped(f.length)}字节数据：这违反协议。`,
  },
  'last-ack-repeat': {
    label: '对第二个 FIN 的确认（重复）',
    explain: (f) =>
      zh`${end(f.from)}再次确认重传的 FIN：它停留在 TIME-WAIT 状态，正是为了应付这种情况。`,
  },
};

function finNumber(f: StepFacts): string {
  const taken =
    f.length > 0
      ? zh`在${grouped(f.length)}字节数据之后，FIN 还要消耗一个序号`
      : 'FIN 要消耗一个序号';
  return zh`该报文段的序号是 Seq=${f.seq}（原始值${f.seqRaw}）；${taken}，所以对它的确认号应当是${f.next}（原始值${f.nextRaw}）。`;
}
