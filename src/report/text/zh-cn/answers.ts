import { shownRate } from '../../answers/shown-numbers.js';
import type { AnswerText } from '../answer-text.js';
import { questionsZh } from './answer-questions.js';
import { reasonsZh } from './answer-reasons.js';
import { closingAnswersZh } from './answers-closing.js';
import { dataAnswersZh } from './answers-data.js';
import { openingAnswersZh } from './answers-opening.js';
import { framesText, grouped, zh } from './words.js';

export const answersZh: AnswerText = {
  heading: (conversation) => zh`${conversation}的实验问题`,
  intro: 'TCP 实验中常见的问题，根据此捕获文件回答，并附上作为依据的帧。',
  proof: (frames, total) =>
    total > frames.length
      ? zh`（帧${frames.join('、')}，另有${grouped(total - frames.length)}帧）`
      : `（${framesText(frames)}）`,
  headers: {
    intro: '序号和确认号为原始值；长度和窗口以字节为单位，窗口为扩大之前的值：',
    columns: {
      frame: '帧',
      ports: '端口',
      seq: '序号（原始值）',
      ack: '确认号（原始值）',
      length: '首部长度',
      flags: '标志位',
      window: '窗口',
      checksum: '检验和',
      urgent: '紧急指针',
    },
    absent: '未解析',
  },
  asks: questionsZh,
  captureHeading: '关于捕获文件的实验问题',
  captureAsks: {
    'half-open': '有多少半连接（half-open），以怎样的速率到来，来自何处？',
    'frames-quoted': '是否每个回答都有帧号作为依据？',
    'matches-file': '本报告与保存的捕获文件是否一致？',
  },
  captureSays: {
    'half-open': ({ halfOpen, unanswered, syns, synAcks, acks, sources, attemptsPerSecond }) => {
      const counts = zh`${grouped(syns)}个 SYN、${grouped(synAcks)}个 SYN-ACK 和${grouped(acks)}个第三次握手的 ACK，来自${grouped(sources)}个地址`;
      const rate =
        attemptsPerSecond === undefined ? '' : zh`，每秒${shownRate(attemptsPerSecond)}次`;
      if (halfOpen > 0 && unanswered === halfOpen) {
        return zh`从捕获文件中看不到：${grouped(unanswered)}次连接尝试没有得到应答，服务器可能对此一无所知：${counts}${rate}。`;
      }
      return halfOpen === 0
        ? zh`没有：捕获到${grouped(syns)}个 SYN、${grouped(synAcks)}个 SYN-ACK 和${grouped(acks)}个第三次握手的 ACK。`
        : zh`${grouped(halfOpen - unanswered)}个${unanswered === 0 ? '' : zh`，另有${grouped(unanswered)}个没有应答`}：${counts}${rate}。`;
    },
    'frames-quoted': ({ answers, withFrames, cannotTell }) =>
      zh`${grouped(answers)}个回答中有${grouped(withFrames)}个写明了帧号；${grouped(cannotTell)}个说明了为什么此捕获文件无法回答。`,
    'matches-file': ({ name, sizeBytes, packets, sha256 }) =>
      zh`它针对的文件是 ${name}：${grouped(sizeBytes)}字节，${grouped(packets)}个分组，SHA-256 为 ${sha256}。请与您的文件的校验值比较。`,
  },
  cannotTell: reasonsZh,
  says: { ...openingAnswersZh, ...dataAnswersZh, ...closingAnswersZh },
};
