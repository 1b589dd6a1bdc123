import type { StepFacts } from '../../step-facts.js';
import type { StepText } from '../report-text.js';
import { end, grouped, inFrame, zh } from './words.js';

export const handshakeRolesZh: StepText['handshake'] = {
  syn: { label: 'SYN 报文段', explain: asksToConnect },
  'syn-retransmit': {
    label: 'SYN 报文段（重传）',
    explain: (f) =>
      f.answeredBefore === undefined
        ? zh`${end(f.from)}再次请求建立连接：到此为止，捕获文件中没有应答。`
        : zh`${end(f.from)}又发送了一次 SYN，尽管捕获文件中已经有了应答${inFrame(f.answeredBefore)}。`,
  },
  'syn-simultaneous': {
    label: '同时打开的 SYN 报文段',
    explain: (f) => `${asksToConnect(f)}另一方也在请求建立连接，而双方都还没有收到对方的 SYN。`,
  },
  'split-syn': {
    label: '拆分握手的 SYN 报文段',
    explain: (f) =>
      zh`${end(f.from)}发送 SYN；在通常的握手中，它与确认放在同一个报文段里。${initialNumber(f)}`,
  },
  'syn-crossing': {
    label: '反方向的 SYN 报文段',
    explain: (f) => zh`${end(f.from)}也发送了 SYN，但后面没有出现能够证明同时打开的报文段。`,
  },
  'syn-in-connection': {
    label: '已打开的连接中的 SYN 报文段',
    explain: (f) =>
      zh`已打开的连接中不应出现 SYN：它可能是游离的报文段，可能说明${end(f.from)}重新启动过，也可能是攻击。接收方用 ACK 说明自己期望的序号，此外不予理会（RFC 9293 §3.10.7.4）。`,
  },
  'syn-ack': {
    label: 'SYN-ACK 报文段',
    explain: (f) => zh`${end(f.from)}同意建立连接，并打开自己这一方向。${initialNumber(f)}`,
  },
  'syn-ack-simultaneous': {
    label: '同时打开的 SYN-ACK 报文段',
    explain: (f) => zh`${end(f.from)}收到了对方的 SYN，于是再次发送自己的 SYN，这次带上了确认。`,
  },
  'syn-ack-retransmit': {
    label: 'SYN-ACK 报文段（重传）',
    explain: (f) => zh`${end(f.from)}重传 SYN-ACK：它没有收到确认。`,
  },
  'syn-ack-unexpected': {
    label: '与 SYN 不相符的 SYN-ACK 报文段',
    explain: (f) =>
      zh`这个 SYN-ACK 的确认号是${f.ackRaw}（原始值），与捕获文件中的任何 SYN 都不相符，或者它自己的序号与第一个 SYN-ACK 不同。`,
  },
  ack: {
    label: 'ACK 报文段',
    explain: (f) =>
      f.length === 0
        ? zh`${end(f.from)}确认 SYN-ACK；至此，双方都已建立连接。`
        : zh`${end(f.from)}确认 SYN-ACK，并在同一个报文段中发送最初的${grouped(f.length)}字节数据；至此，双方都已建立连接。`,
  },
  'ack-retransmit': {
    label: 'ACK 报文段（重复）',
    explain: (f) => zh`SYN-ACK 又出现了一次，所以${end(f.from)}重复握手的第三步。`,
  },
  'ack-simultaneous': {
    label: '同时打开的 ACK 报文段',
    explain: (f) => zh`${end(f.from)}确认对方的 SYN。`,
  },
  'split-handshake-ack': {
    label: '拆分握手的 ACK 报文段',
    explain: (f) => zh`${end(f.from)}确认对方的 SYN，但没有带上自己的 SYN，后者随后发送。`,
  },
  'challenge-ack': {
    label: '挑战 ACK（challenge ACK）',
    explain: (f) =>
      zh`${end(f.from)}仍保留着使用这对端口的旧连接，所以用 ACK 应答这个 SYN，确认号是旧连接所期望的${f.ackRaw}（原始值）。不知道旧连接的客户端会先将其复位，然后重新请求建立连接。`,
  },
  'odd-flags': {
    label: '标志位自相矛盾的报文段',
    explain: (f) =>
      zh`标志位${f.flags}自相矛盾，没有哪个 TCP 会这样发送，所以这个报文段不属于连接。扫描程序用这样的报文段试探系统的反应。`,
  },
};

function asksToConnect(f: StepFacts): string {
  return [
    zh`${end(f.from)}向${end(f.to)}请求建立连接。`,
    initialNumber(f),
    ...(f.length > 0 ? [zh`这个 SYN 已经携带了${grouped(f.length)}字节数据。`] : []),
    ...(f.hasAck ? [] : ['它没有 ACK 标志，所以确认号字段还没有意义。']),
  ].join('');
}

function initialNumber(f: StepFacts): string {
  const next = (f.seqRaw + 1) % 2 ** 32;
  return zh`它的初始序号是${f.seqRaw}，Wireshark 显示为相对序号${f.seq}；SYN 要消耗一个序号，所以它的数据从序号${next}（相对序号${f.seq + 1}）开始。`;
}
