import type { Side } from '../../../tcp/conversation.js';
import { isEndOfAttempt } from '../../shown-steps.js';
import { scaleFactor } from '../../window-scale.js';
import type { OpeningText, TapPosition } from '../report-text.js';
import { end, framesText, grouped, inFrame, zh } from './words.js';

export const openingZh: OpeningText = {
  heading: (conversation) => zh`${conversation}的连接建立`,
  attemptHeading: (conversation) => zh`${conversation}的连接尝试`,
  meaning: {
    'three-way': (f) =>
      zh`连接通过三次握手建立，见${framesText(f.handshake.frames)}：客户端请求（SYN），服务器同意（SYN-ACK），客户端确认（ACK）。`,
    tfo: (f) =>
      zh`连接通过 TCP 快速打开（TCP Fast Open，RFC 7413）建立，见${framesText(f.handshake.frames)}：握手完成之前，SYN 中的数据就已被接受，这样节省了一个往返时间。`,
    'simultaneous-open': (f) =>
      zh`双方同时打开了连接，见${framesText(f.handshake.frames)}。RFC 对此有规定：两个 SYN 都得到确认，结果是一个连接，而不是两个。`,
    split: (f) =>
      zh`在${framesText(f.handshake.frames)}中，服务器确认客户端的 SYN，又单独发送自己的 SYN。途中的某些设备会这样做；结果仍是正常的连接。`,
    partial: (f) => {
      if (isEndOfAttempt(f.teardown.pattern)) {
        return '捕获文件中只有一次连接尝试的一部分，不足以判断它是否成功。';
      }
      return f.handshake.missing.includes('syn')
        ? '捕获开始时握手已经开始，或者丢失了握手的一部分。捕获到的部分列在下面，其余的由随后的报文段推知。'
        : '捕获时丢失了握手的一部分，或者只捕获了一个方向。捕获到的部分列在下面；由随后的报文段可知，连接已经建立。';
    },
    'reset-by-client': () => '握手开始之后被客户端中止，所以连接没有建立。',
    'reset-by-server': () => '握手开始之后被服务器中止，所以连接没有建立。',
    'half-open': () =>
      '服务器作了应答，但缺少第三步，所以连接没有建立。服务器会在一段时间内重传 SYN-ACK，然后放弃这次尝试。',
    refused: () =>
      '连接请求得到的应答是拒绝（RST，复位）：没有程序在这个端口上接受连接，或者防火墙代替主机作了拒绝。如果防火墙丢弃 SYN，则不会有任何应答。',
    challenged: () => '连接请求得到了应答，但不是 SYN-ACK，所以连接没有建立。',
    withdrawn: () => '客户端自己撤回了连接请求，所以连接没有建立。',
    unanswered: (f) =>
      zh`SYN${inFrame(f.handshake.syn)}${f.handshake.retransmittedSyns > 0 ? zh`及其${grouped(f.handshake.retransmittedSyns)}次重传都` : ''}没有得到应答。可能主机没有运行，可能防火墙丢弃了 SYN，也可能在捕获点看不到应答。`,
    backscatter: () =>
      '一方没有请求过连接，却收到了 SYN-ACK，于是将其拒绝。这通常说明有人用伪造的地址攻击 SYN-ACK 的发送方。',
    odd: () => '没有连接请求，只有完全不符合协议的报文段。',
    none: (f) =>
      zh`**捕获文件中没有握手的过程**：帧${f.firstFrame}是该会话的第一帧，而它不是 SYN。因此双方的初始序号、窗口扩大因子以及 SYN 中的其他选项都不得而知，iRTT 也无从得知。`,
  },
  notValidated:
    '**序号不完全相符**：SYN-ACK 没有确认客户端的初始序号 + 1，或者第三步没有相应地确认服务器的初始序号。',
  optionsHeading: (conversation) => zh`${conversation}的选项`,
  optionColumns: {
    option: '选项',
    client: '客户端提出',
    server: '服务器提出',
    effect: '生效情况',
  },
  optionNames: {
    mss: '最大报文段长度（MSS）',
    windowScale: '窗口扩大（Window scale）',
    sack: '选择确认（SACK）',
    timestamps: '时间戳（Timestamps）',
    fastOpen: '快速打开（Fast Open）',
    multipath: '多路径 TCP（MPTCP）',
    congestion: '显式拥塞通知（ECN）',
  },
  offered: (isOffered) => (isOffered ? '有' : '无'),
  effective: (isEffective) => {
    if (isEffective === undefined) return '未知：捕获文件中只有一方提出的选项';
    return isEffective ? '生效' : '不生效：必须双方都提出';
  },
  notCaptured: '不在捕获文件中',
  notOffered: '–',
  windowScale: (shift) => zh`移位值${shift}：窗口 × ${scaleFactor(shift)}`,
  mssEffect: (client, server, timestampsBytes) =>
    [
      server === undefined ? [] : [mostData('client', server, timestampsBytes)],
      client === undefined ? [] : [mostData('server', client, timestampsBytes)],
    ]
      .flat()
      .join('；'),
  fastOpenEffect: (features) => {
    if (features.includes('tfo-data-accepted')) return '服务器接受 SYN 中的数据';
    if (features.includes('tfo-data-ignored')) {
      return '服务器不接受 SYN 中的数据，所以必须重新发送';
    }
    return features.includes('tfo-cookie-granted')
      ? '客户端得到一个 cookie，供下一次连接使用'
      : '–';
  },
  feature: {
    'mptcp-capable': '有',
    'mptcp-join': '有，作为另一个连接的附加路径',
    'ecn-setup': '有',
    'accecn-setup': '有，精确反馈（AccECN）',
  },
  fastOpen: { requested: '请求 cookie', sent: '发送 cookie' },
  optionsNote:
    '这些选项只能在 SYN 和 SYN-ACK 中提出。MSS 对两个方向分别有效；窗口扩大、SACK 和时间戳则须双方都提出。SYN 和 SYN-ACK 自身的窗口从不扩大。',
  timingHeading: (conversation) => zh`${conversation}的往返时间`,
  irtt: (seconds, f) => {
    const end =
      f.teardown.pattern === 'refused'
        ? '应答它的 RST '
        : f.handshake.missing.length > 0
          ? '其后第一个 ACK（缺少握手的一个步骤时，Wireshark 这样测量）'
          : '应答 SYN-ACK 的 ACK ';
    return zh`初始往返时间（iRTT）是 **${seconds} 秒**，即从${f.handshake.isSynRepeated ? '最后一个' : ''} SYN 到${end}所经过的时间。`;
  },
  halvesIntro: '它由两部分组成：',
  halves: (synToSynAck, synAckToAck) => [
    zh`SYN → SYN-ACK：**${synToSynAck} 秒**，从捕获点到服务器再返回；`,
    zh`SYN-ACK → ACK：**${synAckToAck} 秒**，从捕获点到客户端再返回。`,
  ],
  halvesUnknown: (f) => {
    if (f.teardown.pattern === 'refused') return '它不能分成两部分，因为 RST 结束了握手。';
    return f.handshake.isSynRepeated
      ? '无法分成两部分：SYN 发送过不止一次，而没有时间戳证明 SYN-ACK 应答的是最后一个。'
      : '无法分成两部分，因为缺少握手的一个步骤。';
  },
  tap,
};

/** 对方的最大报文段长度为数据留下的空间。 */
function mostData(from: Side, mss: number, timestampsBytes: number): string {
  return timestampsBytes > 0 && mss > timestampsBytes
    ? zh`${end(from)}发送的报文段最多带${mss - timestampsBytes}字节数据（${mss} − 时间戳的${timestampsBytes}）`
    : zh`${end(from)}发送的报文段最多带${mss}字节数据`;
}

function tap(position: TapPosition, nearer: 'client' | 'server' | undefined): string {
  switch (position) {
    case 'client':
      return '第二部分不到总时间的十分之一：捕获是在客户端或离它很近的地方进行的。';
    case 'server':
      return '第一部分不到总时间的十分之一：捕获点离应答的一方很近，它可能是服务器本身，也可能是服务器前面的设备。';
    case 'same-host':
      return '双方的地址相同，所以这两部分只说明同一台主机应答自己有多快。';
    case 'between':
      return nearer === undefined
        ? '两部分相等：捕获点在双方的正中间。'
        : `两部分都不可忽略：捕获点在双方之间，离${end(nearer)}较近。`;
  }
}
