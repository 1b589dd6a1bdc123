import type { FlowText } from '../flow-text.js';
import { flowPartsZh, flowRolesZh } from './flow-labels.js';

/** The words of a flow graph in Simplified Chinese. */
export const flowZh: FlowText = {
  language: 'zh-CN',
  title: (stream, capture) =>
    `流 ${stream} 的流量图${capture === undefined ? '' : `（${capture}）`}`,
  describe: ({ client, server, segments, rows, handshake, teardown }) =>
    `客户端 ${client}（左线）与服务器 ${server}（右线）之间的 ${segments} 个报文段，共 ${rows} 行；时间自上而下。${handshake}。${teardown}。`,
  side: { client: '客户端', server: '服务器' },
  columns: { time: '时间（秒）', frame: '帧', info: '说明' },
  ...flowPartsZh,
  step: (number, of, role) => `第 ${number} 步（共 ${of} 步）：${role}`,
  roles: flowRolesZh,
  state: (state) => {
    if (state === 'unknown') return '未知';
    return state === 'unknown-closing' ? '关闭状态未定' : state;
  },
  inferred: (state) => `${state}（推断）`,
  marks: {
    reused_ports: '端口重新使用',
    zero_window_probe: '零窗口探测',
    zero_window: '零窗口',
    lost_segment: '前一个报文段未捕获',
    keep_alive: '保活探测',
    window_update: '窗口更新',
    window_full: '窗口已满',
    keep_alive_ack: '对保活探测的确认',
    zero_window_probe_ack: '对零窗口探测的确认',
    duplicate_ack: '重复确认',
    ack_lost_segment: '确认了未捕获的报文段',
    spurious_retransmission: '虚假重传',
    fast_retransmission: '快速重传',
    out_of_order: '乱序',
    retransmission: '重传',
    capture_duplicate: '捕获了两次',
    sent_again: '再次发送（Wireshark 称为乱序）',
    window_probe: '零窗口探测（Wireshark 称为保活）',
  },
  takenBack: {
    'before-fin': '发出时 FIN 尚未到达',
    'before-syn': '发出时 SYN 尚未到达',
    'ack-not-arrived': '发出时 ACK 尚未到达',
    'fin-not-arrived': '再次发送：前一个尚未到达',
  },
  countOfMark: (mark, count) => `${flowZh.marks[mark]} ${count} 个`,
  missing: (bytes) =>
    bytes === undefined ? '到此缺少它之前的报文段' : `到此缺少它之前的 ${bytes} 字节`,
  segments: (count) => `${count} 个报文段`,
  acks: (count) => `${count} 个 ACK`,
  others: (count) => `其他 ${count} 个`,
  list: (items) => items.join('，'),
  fromSide: (side, what) => `${flowZh.side[side]}：${what}`,
  alike: (count, role) => `${role} × ${count}`,
  frames: (first, last) => `帧 ${first} 至 ${last}`,
  until: (seconds) => `到 ${seconds} 秒为止`,
  omitted: (what) => `未画出：${what}`,
  legend: {
    retransmission: '再次发送（重传）',
    missing: '到此为止缺少：在到达捕获点之前丢失、未捕获，或者稍后才到',
    reset: '复位（RST）',
    run: '多个报文段合为一行',
    omitted: '图中画不下的各行',
    inferred: '推断的状态：捕获文件支持但不能证明',
  },
  transit: (client, server) =>
    `时间以捕获点为准。箭头的倾斜是估计值：取握手往返时间前后两段各自的一半，客户端与捕获点之间 ${client} 秒，捕获点与服务器之间 ${server} 秒。高度不按比例。`,
  transitUnknown: '时间以捕获点为准。报文段在途中的时间未知，箭头的倾斜只表示方向。高度不按比例。',
};
