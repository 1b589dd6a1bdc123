import type { TransferText } from '../transfer-text.js';
import { end, grouped, zh } from './words.js';

export const transferZh: TransferText = {
  heading: (conversation) => zh`${conversation}的数据传输`,
  none: '该会话的报文段都不携带数据。',
  direction: (from, segments, payloadBytes) =>
    zh`**${end(from)}**用${grouped(segments)}个报文段发送${grouped(payloadBytes)}字节数据。最初的数据报文段：`,
  segmentsIntro: '时间以捕获文件的第一帧为零点，单位为秒；序号为相对值。',
  segmentColumns: {
    frame: '帧',
    seq: '序号',
    length: '长度（字节）',
    sent: '发送时间（秒）',
    ackedBy: '确认它的帧（秒）',
    sample: 'SampleRTT（秒）',
    estimated: 'EstimatedRTT（秒）',
    dev: 'DevRTT（秒）',
    rto: '超时时间（秒）',
  },
  estimateNote:
    'EstimatedRTT 以第一个 SampleRTT 为初值，以后取自身的 7/8 加上新样本的 1/8；DevRTT 以第一个样本的一半为初值，以后取自身的 3/4 加上差值的 1/4；超时时间为 EstimatedRTT + 4 × DevRTT，RFC 6298 规定至少为 1 秒。重传过的报文段不产生样本（Karn 算法）。往返时间图的算法不同：它与发送方一样从 SYN 开始，每个 ACK 取一个样本，所以图中的 SRTT 和 RTO 与表中的不同。',
  notAcked: '不在捕获文件中',
  noSample: '–',
  topics: {
    throughput: '吞吐量',
    steady: '稳定阶段',
    acks: '确认',
    windows: '接收窗口',
    loss: '丢失与重传',
    congestion: '拥塞控制',
    growth: '序号的增长',
  },
};
