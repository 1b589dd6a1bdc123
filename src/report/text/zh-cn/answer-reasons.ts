import type { AnswerText } from '../answer-text.js';
import { stateName, zh } from './words.js';

/** 无法回答的原因。 */
export const reasonsZh: AnswerText['cannotTell'] = {
  'no-syn': () => '此捕获文件无法回答：其中没有该会话的 SYN。',
  'no-syn-ack': () => '此捕获文件无法回答：其中没有该会话的 SYN-ACK。',
  'no-third-step': () => '此捕获文件无法回答：其中没有第三次握手。',
  'no-handshake': () => '此捕获文件无法回答：其中没有该会话的 SYN 和 SYN-ACK，握手不在其中。',
  refused: () => '没有：SYN 得到的回答是 RST，握手到此为止。',
  'no-initial-rtt': () => '此捕获文件无法回答：其中缺少用来测量这段时间的报文段。',
  'no-data': () => '该会话的报文段都不携带数据。',
  'no-acks': () => '此捕获文件无法回答：其中没有对这些数据的确认。',
  'no-round-trips': () => '此捕获文件无法回答：从中测不出往返时间。',
  'no-window': () => '此捕获文件无法回答：其中没有通告窗口的报文段。',
  'no-rate': () => '无法判断：只有一个数据报文段，或几个报文段的时间相同，谈不上速率。',
  'no-steady-state': () => '此捕获文件无法回答：传输太短，没有稳定阶段。',
  'mostly-pauses': () => '无法判断：大部分时间里数据都已得到确认，而没有新的发送，谈不上稳定阶段。',
  'no-growth': () => '此捕获文件无法回答：其中没有序号前后相接的两个报文段。',
  'no-steps': ({ client, server, lastFrame }) =>
    zh`此捕获文件中没有建立或释放该会话的帧，所以没有状态变化：直到最后的帧${lastFrame}，客户端处于${stateName(client)}，服务器处于${stateName(server)}。`,
  'still-open': ({ client, server, lastFrame }) =>
    zh`释放过程不在此捕获文件中：捕获到帧${lastFrame}为止，此时客户端的状态为${stateName(client)}，服务器的状态为${stateName(server)}。`,
  'never-open': () => '没有释放过程：连接从未建立。',
  'no-fin': () => '此捕获文件无法回答：其中既没有该会话的 FIN，也没有 RST。',
  'reset-without-fin': () => '此捕获文件中没有 FIN：连接被 RST 终止。',
  'states-unknown': () => '此捕获文件无法回答：其中该会话的报文段太少，无法得知双方的状态。',
  'not-studied': () => '本报告没有逐个分析该会话的报文段。',
  'too-little-data': () => '无法判断：同时在途的报文段太少，看不出发送方如何调整。',
  'mid-stream': () => '无法判断：开始捕获时连接已经存在。',
  'one-direction': () => '无法判断：只捕获到一个方向。',
  'near-receiver': () => '无法判断：捕获点靠近接收方，确认总是紧跟着数据，看不出在途字节数。',
};
