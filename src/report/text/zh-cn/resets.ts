import type { StepText } from '../report-text.js';
import { end, zh } from './words.js';

export const resetsZh: StepText['reset'] = {
  repeat: {
    label: '重复的 RST',
    explain: (f) => zh`${end(f.from)}先前已经发送过 RST，这一个不再起作用。`,
  },
  'answer-to-stray': {
    label: '连接关闭之后的 RST',
    explain: (f) =>
      zh`连接先前已经正常关闭。${end(f.from)}不再保留这个连接，所以用 RST 应答迟到的报文段。`,
  },
  'after-peer-reset': {
    label: '对方复位之后的 RST',
    explain: (f) =>
      zh`${end(f.to)}已经复位了连接，${end(f.from)}却仍发送 RST：两个 RST 在途中交错，或者它在应答迟到的数据。`,
  },
  refused: {
    label: '拒绝连接的 RST',
    explain: (f) => zh`${end(f.from)}拒绝连接：这个端口上没有程序在监听，或者是防火墙代为应答。`,
  },
  'handshake-reset': {
    label: '握手过程中的 RST',
    explain: (f) =>
      f.from === 'client'
        ? '客户端收到 SYN-ACK 后中止了握手。SYN 扫描会有意这样做：它已经得知端口是开放的。放弃连接的程序也会这样做。'
        : '服务器在发出 SYN-ACK 之后中止了握手，通常是因为没有收到确认。',
  },
  'syn-ack-rejected': {
    label: '拒绝 SYN-ACK 的 RST',
    explain: (f) =>
      zh`${end(f.from)}没有请求过这个 SYN-ACK 所应答的连接：要么别人伪造了它的地址，要么这个 SYN-ACK 是过时的重复报文段。`,
  },
  'syn-withdrawn': {
    label: '撤回 SYN 的 RST',
    explain: (f) => zh`${end(f.from)}撤回自己的 SYN；此前没有收到任何应答。`,
  },
  'answer-to-challenge': {
    label: '应答挑战 ACK 的 RST',
    explain: (f) =>
      zh`${end(f.from)}不知道这个 ACK 所指的连接，所以将其复位。这样就清除了${end(f.to)}的旧连接，新的 SYN 便可以成功。`,
  },
  'reset-in-fin-wait': {
    label: '主动关闭方发出的 RST',
    explain: (f) =>
      zh`${end(f.from)}已经关闭，它的程序也已经退出，所以对${end(f.to)}仍然发来的报文段用 RST 应答。`,
  },
  'reset-in-time-wait': {
    label: '代替 TIME-WAIT 的 RST',
    explain: (f) =>
      zh`${end(f.from)}已经收到对方的 FIN，它没有进入 TIME-WAIT 等待，而是复位了连接。`,
  },
  'reset-in-closing': {
    label: '关闭过程中的 RST',
    explain: (f) =>
      zh`${end(f.from)}已经收到对方的 FIN，但自己的 FIN 还没有得到确认；它没有等待，而是复位了连接。`,
  },
  'reset-in-last-ack': {
    label: '代替最后一个 ACK 的 RST',
    explain: (f) => zh`${end(f.from)}已经发送第二个 FIN，没有等待对它的确认就复位了连接。`,
  },
  'reset-in-close-wait': {
    label: '代替 FIN 的 RST',
    explain: (f) =>
      zh`${end(f.to)}已经关闭自己的方向；${end(f.from)}没有关闭自己的方向，而是用 RST 应答。`,
  },
  'lone-reset': {
    label: '孤立的 RST',
    explain: () =>
      '捕获文件中双方除 RST 以外没有发送任何报文段，所以无法判断它结束的是什么：可能是一个已打开的连接，也可能是一次 SYN 未被捕获的连接尝试（如果 Seq 的原始值是 0，则更可能是后者）。',
  },
  'abort-by-keepalive': {
    label: '保活探测得不到应答之后的 RST',
    explain: (f) => zh`${end(f.from)}放弃连接：${end(f.to)}不再应答它的保活报文段。`,
  },
  'abort-by-rto': {
    label: '多次重传之后的 RST',
    explain: (f) => zh`${end(f.from)}放弃连接：它一再重传，${end(f.to)}却不再确认。`,
  },
  'half-open-discovered': {
    label: '已经丢失连接的一方发出的 RST',
    explain: (f) =>
      zh`${end(f.from)}看来已经丢失了这个连接的记录（重新启动过，或者途中的设备忘记了它），所以用 RST 应答前一个报文段。如果有帧丢失，看上去也会是这样。`,
  },
  abort: {
    label: '异常终止连接的 RST',
    explain: (f) => zh`${end(f.from)}异常终止了连接。途中的数据会丢失，RST 本身也不会得到确认。`,
  },
};

export const resetAcceptanceZh: StepText['resetAcceptance'] = {
  exact: undefined,
  'in-window':
    '它的序号落在接收方的窗口内，但不正好是接收方期望的下一个序号，所以遵循 RFC 5961 的接收方会先用挑战 ACK 询问。',
  outside: '它的序号落在接收方的窗口之外，所以遵循 RFC 5961 的接收方不予理会。',
  'no-reference': undefined,
};
