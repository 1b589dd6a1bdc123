import type { CommentText } from '../comment-text.js';
import { shortTime, zh } from './words.js';

const SIDE = { client: '客户端', server: '服务器' } as const;

export const commentsZh: CommentText = {
  ofStream: (stream, text) => zh`流 ${stream}：${text}`,
  sentence: (parts) => `${parts.join('；')}。`,
  inPart: {
    handshake: (step) => zh`握手${step}`,
    teardown: (step) => zh`挥手${step}`,
  },
  state: (side, before, after) => `${SIDE[side]}：${before} → ${after}`,
  unknownClosing: '正在关闭（捕获文件看不出谁先关闭）',
  closesFirst: (side) => (side === 'both' ? '双方同时关闭' : `${SIDE[side]}是主动关闭方`),
  after: (frame, seconds) => zh`在帧 ${frame} 之后 ${shortTime(seconds)}`,
  afterData: (frame, seconds) => zh`在帧 ${frame} 的数据之后 ${shortTime(seconds)}`,
  notRepeated: (when) =>
    when === undefined
      ? '首次发送（Wireshark 称为重传）'
      : zh`首次发送（Wireshark 称为重传：${when}）`,
  duplicateAck: (number, frame) =>
    frame === undefined ? zh`第 ${number} 个重复确认` : zh`对帧 ${frame} 的第 ${number} 个重复确认`,
  slowAck: (frame, seconds, mean) =>
    zh`${shortTime(seconds)}后才确认帧 ${frame}，而平均为 ${shortTime(mean)}`,
  closesWindow: (side, seconds, endFrame) =>
    endFrame === undefined
      ? zh`${SIDE[side]}关闭窗口，对方在 ${shortTime(seconds)}内不能发送，直到抓包结束`
      : zh`${SIDE[side]}关闭窗口，对方在 ${shortTime(seconds)}内不能发送，直到帧 ${endFrame}`,
  windowWasClosed: (side, seconds, frame) =>
    zh`到此为止，${SIDE[side]}的窗口关闭了 ${shortTime(seconds)}（从帧 ${frame} 起）`,
};
