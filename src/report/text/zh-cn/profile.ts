import type { ProfileText } from '../profile-text.js';

export const profileZh: ProfileText = {
  note: '由 sharkscribe 生成：TCP 一览。',
  rules: {
    reset: 'TCP 重置',
    loss: 'TCP 丢失或重传',
    zeroWindow: 'TCP 窗口关闭',
    handshake: 'TCP 握手',
    teardown: 'TCP 挥手',
    keepAlive: 'TCP 保活',
    annotated: 'sharkscribe 的注释',
  },
  columns: {
    number: '编号',
    time: '时间',
    source: '源地址',
    destination: '目的地址',
    protocol: '协议',
    stream: '流',
    seq: '序号',
    ack: '确认号',
    length: 'TCP 长度',
    window: '窗口',
    delta: '距流中前一帧',
    info: '说明',
    comment: '注释',
  },
  buttons: {
    handshake: '握手',
    teardown: '挥手',
    reset: '重置',
    loss: '丢失',
    zeroWindow: '窗口关闭',
    withData: '有数据',
    annotated: '有注释',
  },
};
