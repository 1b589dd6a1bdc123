import type { StateText } from '../state-text.js';
import { grouped, stateName, zh } from './words.js';

export const statesZh: StateText = {
  heading: (conversation) => zh`${conversation}的状态变迁`,
  columns: { frame: '帧', segment: '报文段', client: '客户端', server: '服务器' },
  reading: (state, confidence) =>
    confidence === 'inferred' && state !== 'unknown'
      ? `${stateName(state)}（推断）`
      : stateName(state),
  intro: '每一帧之后双方所处的状态，名称采用 RFC 9293 §3.3.2。相邻而不改变状态的各帧合为一行。',
  introOfSteps: '下列各帧之后双方所处的状态，名称采用 RFC 9293 §3.3.2：',
  segments: ({ segments, dataSegments, hasChange, changeFrame, isLeftOut }) => {
    const data = dataSegments === 0 ? '都不带数据' : zh`其中${grouped(dataSegments)}个带数据`;
    const changed = changeFrame === undefined ? '' : zh`，从帧${changeFrame}起如此`;
    const rest = isLeftOut === true ? '，略去' : hasChange ? changed : '，状态不变';
    return zh`${grouped(segments)}个报文段，${data}${rest}`;
  },
  takenBack: ({ frame, takenBack }) =>
    takenBack === undefined
      ? ''
      : {
          'before-fin': zh`（帧${frame}发出时 FIN 尚未到达）`,
          'before-syn': zh`（帧${frame}发出时 SYN 尚未到达）`,
          'ack-not-arrived': zh`（帧${frame}发出时 ACK 尚未到达）`,
          'fin-not-arrived': zh`（帧${frame}重传 FIN，前一个尚未到达）`,
        }[takenBack],
  leftOutNote: '“略去”表示表格放不下的各帧；所列状态是其中最后一帧之后的状态。',
  inferredNote:
    '“（推断）”表示捕获文件支持但不能证明这一状态：捕获文件只能说明一方发送了什么，不能说明它收到了什么，也不能说明第一帧之前发生过什么。',
  unknownClosingNote:
    '“关闭状态未定”表示已经看到一个 FIN，但捕获文件可能缺少对方更早的 FIN：如果这个 FIN 是第一个，其发送方处于 FIN-WAIT-1 或 FIN-WAIT-2；如果是第二个，则处于 LAST-ACK 或 CLOSED。只有看到对方的 FIN，或者这个 FIN 尚未确认的对方数据，才能判定。',
  unknownNote: '“未知”表示到此为止，捕获文件中还没有该端发出的、能说明其状态的报文段。',
};
