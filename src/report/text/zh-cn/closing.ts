import type { Side } from '../../../tcp/conversation.js';
import type { ConversationFacts } from '../../conversation-facts.js';
import { UNKNOWN_FACTOR, UNSCALED } from '../../window-scale.js';
import type { ClosingText } from '../report-text.js';
import { end, endOrOther, framesText, grouped, inFrame, stateName, zh } from './words.js';

export const closingZh: ClosingText = {
  heading: (conversation) => zh`${conversation}的连接释放`,
  segments: ({ teardown }) => {
    const { frames, lastAckSeen } = teardown;
    if (frames.length === 0) return undefined;
    const count = grouped(frames.length);
    return lastAckSeen === false
      ? zh`**${framesText(frames)}：${grouped(frames.length + 1)}个报文段中的${count}个**。`
      : zh`**${framesText(frames)}：共${count}个报文段**。`;
  },
  closedFirst: (f) => {
    const { initiator, pattern } = f.teardown;
    if (initiator === undefined) return undefined;
    const isAbort = pattern === 'abort' || pattern === 'abort-both' || pattern === 'reset-only';
    if (f.teardown.isInferred) {
      return `双方都关闭了连接，**无法确定哪一方在先**${f.teardown.fin1From === undefined ? '' : `：捕获文件中的第一个 FIN 由${end(f.teardown.fin1From)}发出`}。`;
    }
    if (initiator === 'both') {
      return `**双方同时**${isAbort ? '异常终止' : '关闭'}了连接，没有先后之分。`;
    }
    const address = initiator === 'client' ? f.client : f.server;
    return `${isAbort ? '异常终止连接的是' : '主动关闭方是'} \`${address}\`，即**${end(initiator)}**。`;
  },
  notAHandshake: ({ teardown, handshake }) =>
    `${
      teardown.frames.length === 1
        ? '这一帧属于挥手（连接释放），不属于握手：它带有 FIN 标志，没有 SYN 标志。'
        : zh`这些帧是挥手（连接释放），不是握手：其中没有一帧带有 SYN 标志，而${framesText(teardown.finFrames)}带有 FIN 标志。`
    }${
      handshake.frames.length === 0
        ? '握手是从 SYN 开始的。'
        : zh`握手是从 SYN 开始的；本连接的握手是${framesText(handshake.frames)}。`
    }`,
  meaning: {
    'reset-only': () => '捕获文件中只有该会话的 RST，所以不知道它是怎样打开和使用的。',
    refused: notOpened,
    'handshake-reset': notOpened,
    'fin-in-handshake': notOpened,
    'not-established': notOpened,
    'open-at-end': (f) =>
      zh`**捕获文件中没有连接释放的过程**。帧${f.lastFrame}是该会话的最后一帧，此后客户端的状态为${stateName(f.finalState.client)}，服务器的状态为${stateName(f.finalState.server)}，没有再出现 FIN 或 RST。`,
    'abort-both': () =>
      '双方都在收到对方的 RST 之前发出了自己的 RST。RST 立即结束连接：它不会得到确认，双方都不进入 TIME-WAIT。',
    abort: (f) =>
      zh`连接是异常终止的，不是正常关闭的：此前没有一方用 FIN 表示发送完毕。RST（复位）${inFrame(f.teardown.reset?.frame)}立即结束两个方向，它不会得到确认，双方都不进入 TIME-WAIT。`,
    'fin-then-peer-reset': (f) =>
      f.teardown.isOrderUnknown
        ? undefined
        : zh`正常的关闭已经开始${inFrame(f.teardown.fin1)}，但另一方没有发送自己的 FIN，而是复位了连接${inFrame(f.teardown.reset?.frame)}。`,
    'fin-then-own-reset': (f) =>
      zh`${f.teardown.isOrderUnknown ? '发送 FIN' : '首先发起关闭'}${inFrame(f.teardown.fin1)}的一方，又用 RST${inFrame(f.teardown.reset?.frame)}结束了连接。程序完全关闭套接字而另一方仍在发送时，就会这样。`,
    'half-closed': (f) =>
      f.teardown.isOrderUnknown
        ? '一个方向已经正常关闭；捕获文件中没有另一方的 FIN。'
        : `一个方向已经正常关闭；到捕获结束时，${endOrOther(f.teardown.peer)}还没有发送 FIN：它的程序尚未关闭套接字，或者捕获结束得太早。`,
    'fin-unanswered': () =>
      '捕获文件中没有对这个 FIN 的确认：另一方已经失去联系，或者路径不通，或者捕获结束得太早。',
    'fin-reset-fin': () =>
      '双方都要关闭连接，但第二个 FIN 还在途中时，又有一方发送了 RST。典型的情形是：一方已经完全关闭，用 RST 应答了另一方最后的数据。',
    'reset-after-both-fins': () => '双方都已经发送 FIN，但关闭完成之前出现了 RST。',
    'simultaneous-close': (f) =>
      f.teardown.isInferred
        ? zh`第二个 FIN${inFrame(f.teardown.fin2)}没有确认第一个 FIN，可见其发送方当时还没有处理第一个 FIN。两个 FIN 可能在途中交错，但没有什么能够证明：那样的话，第二个 FIN 应当在一个往返时间之内出现，而且在它之前第一个 FIN 没有重传。同样可能的是，第一个 FIN 丢失了，或者它前面的数据丢失了。`
        : '两个 FIN 在途中交错，所以双方都无法在自己的 FIN 中确认对方的 FIN。双方都经过 FIN-WAIT-1 和 CLOSING；只有当某个捕获到的帧落在 CLOSING 期间时，状态表中才会出现 CLOSING。',
    'three-segment': (f) =>
      zh`每一方都用 FIN 关闭自己的方向，并由另一方确认：FIN、ACK、FIN、ACK，本来是四个报文段。这里只有三个，因为其中一个报文段${inFrame(f.teardown.fin2)}身兼两职：既是对第一个 FIN${inFrame(f.teardown.fin1)}的 ACK，又是第二个 FIN。${endOrOther(f.teardown.peer)}能够这样做，因为此后它没有数据要发送了。`,
    'half-close': (f) =>
      zh`第一个 FIN${inFrame(f.teardown.fin1)}只关闭了一个方向。${endOrOther(f.teardown.peer)}继续发送，然后才关闭自己这一方向${inFrame(f.teardown.fin2)}。`,
    'four-way': (f) =>
      zh`每一方都用 FIN 关闭自己的方向，并由另一方确认。这里是四个报文段而不是三个，因为${endOrOther(f.teardown.peer)}对第一个 FIN 的确认${inFrame(f.teardown.ackOfFin1)}和它自己的 FIN${inFrame(f.teardown.fin2)}是分别发送的。`,
  },
  halfClosed: (seconds) =>
    zh`半关闭状态持续了${seconds}秒：一个方向已经关闭，另一个方向仍在传送数据。`,
  timeWait: (holder) =>
    holder === 'both'
      ? '双方都停留在 **TIME-WAIT** 状态，因为双方都发送了对 FIN 的最后确认。'
      : `${end(holder)}停留在 **TIME-WAIT** 状态：先关闭的一方要等待两倍的最长报文段寿命（2MSL，在 Linux 中是 60 秒），这样它才能确认重传的 FIN，迟到的报文段也不会干扰使用相同端口的新连接。`,
  windows: (windows) =>
    `**窗口**：Wireshark 的 Win 是首部的窗口字段乘以窗口扩大因子：${windows.map(windowText).join('；')}。`,
};

function windowText(window: {
  readonly from: Side;
  readonly raw: number;
  readonly factor: number;
  readonly window: number;
}): string {
  const { from, raw, factor, window: bytes } = window;
  if (factor === UNKNOWN_FACTOR) {
    return zh`${end(from)}的窗口字段是${raw}，由于握手不在捕获文件中，扩大因子未知`;
  }
  if (factor === UNSCALED) return zh`${end(from)}的 Win=${bytes}，未使用窗口扩大`;
  return zh`${end(from)}的 Win=${bytes} = ${raw} × ${factor}`;
}

function notOpened(_: ConversationFacts): string {
  return '没有连接释放，因为没有建立可以释放的连接。';
}
