import type { Repeat } from '../../../tcp/transfer/transfer.js';
import { grouped, zh } from './words.js';

const KINDS = {
  retransmission: '重传',
  'fast-retransmission': '快速重传',
  'spurious-retransmission': '不必要的重传',
  'out-of-order': '失序',
} as const;

const REASONS = {
  'duplicate-acks': '重复确认要求重传',
  'selective-ack': 'SACK 表明后面的数据已经到达',
  timeout: '发送方的计时器超时',
  'already-acknowledged': '这些数据先前已经得到确认',
  'fills-gap': '它在一个往返时间内填补了空缺',
  'number-passed': '它的序号先前已经出现过',
} as const;

/** 一句话，或者没有。 */
export function repeatsText(
  lead: string,
  shown: readonly Repeat[],
  count: number,
): readonly string[] {
  if (count === 0) return [];
  const more = count - shown.length;
  if (shown.length === 0) return [`${lead}。`];
  return [
    zh`${lead}：${shown.map(repeatText).join('、')}${more > 0 ? zh`，另有${grouped(more)}个` : ''}。`,
  ];
}

function repeatText({ frame, kind, reason, repeatOf, isSentAgain, needlessFrame }: Repeat): string {
  const why =
    reason === 'number-passed' && repeatOf !== undefined
      ? '字节相同，原因从捕获文件中看不出'
      : REASONS[reason];
  const needless =
    needlessFrame === undefined
      ? ''
      : zh`；这是不必要的，帧${needlessFrame}用 D-SACK 报告数据先前已经到达`;
  const what =
    isSentAgain && kind === 'out-of-order'
      ? zh`重复了${repeatOf === undefined ? '先前捕获的字节' : zh`帧${repeatOf}`}，Wireshark 称为乱序`
      : zh`${KINDS[kind]}${repeatOf === undefined ? '' : zh`，原为帧${repeatOf}`}`;
  return zh`帧${frame}（${what}：${why}${needless}）`;
}
