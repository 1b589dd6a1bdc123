import type { CoveredSegment } from '../../step-facts.js';
import type { StepText } from '../report-text.js';
import { handshakeRolesZh } from './handshake-roles.js';
import { resetAcceptanceZh, resetsZh } from './resets.js';
import { teardownRolesZh } from './teardown-roles.js';
import { end, grouped, zh } from './words.js';

export const stepsZh: StepText = {
  handshake: handshakeRolesZh,
  teardown: teardownRolesZh,
  reset: resetsZh,
  resetAcceptance: resetAcceptanceZh,
  otherLabel: '其他报文段',
  lead: (frame, place, label, from) =>
    place === undefined
      ? zh`**帧${frame}（${end(from)}发出）：${label}**。`
      : zh`**帧${frame}（第${place.number}步，共${place.of}步；${end(from)}发出）：${label}**。`,
  covers: (covered, f) =>
    zh`Ack=${f.ack} 确认帧${covered.frame}：${sum(covered)}（原始值：${rawSum(covered)}）${
      covered.seconds === undefined
        ? '。那个报文段发送过不止一次，所以无法判断两者相隔多久'
        : zh`，两者相隔${covered.seconds}秒`
    }。`,
  acksFrame: (frame, seconds, f) =>
    zh`Ack=${f.ack} 确认帧${frame}${seconds === undefined ? '' : zh`，两者相隔${seconds}秒`}。`,
  acksUncaptured: (f) => zh`Ack=${f.ack}（原始值${f.ackRaw}）确认的 SYN 不在捕获文件中。`,
  acksNothingNew: (f) => zh`Ack=${f.ack}（原始值${f.ackRaw}）没有确认新的内容。`,
  repeats: (f) =>
    f.original === undefined
      ? undefined
      : zh`它重复了帧${f.original.frame}，两者相隔${f.original.seconds}秒（第${f.repeat}次重复）。`,
};

/** `3343 + 1 = 3344`; payload stands between: `3343 + 120 字节 + 1 = 3464`. */
function sum({ seq, length, phantoms, end: last }: CoveredSegment): string {
  return `${addends(seq, length, phantoms)} = ${last}`;
}

function rawSum({ seqRaw, length, phantoms, endRaw }: CoveredSegment): string {
  const wraps = endRaw < seqRaw ? '，因为序号到 4,294,967,295 之后又从 0 开始' : '';
  return `${addends(seqRaw, length, phantoms)} = ${endRaw}${wraps}`;
}

function addends(first: number, length: number, phantoms: readonly string[]): string {
  return [
    String(first),
    ...(length > 0 ? [zh`${grouped(length)}字节`] : []),
    ...phantoms.map(() => '1'),
  ].join(' + ');
}
