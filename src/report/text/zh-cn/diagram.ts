import type { DiagramText } from '../report-text.js';
import { grouped, zh } from './words.js';

export const diagramZh: DiagramText = {
  heading: (conversation) => zh`${conversation}的流图`,
  plotsHeading: (conversation) => zh`${conversation}的曲线图`,
  asMermaid: '以 Mermaid 文本表示',
  participant: { client: '客户端', server: '服务器' },
  otherFrames: (count) => zh`本会话的另外${grouped(count)}帧（数据与确认）`,
  notInCapture: {
    handshake: '捕获文件中没有握手',
    teardown: '捕获文件中没有连接释放',
  },
  moreSteps: (count) => zh`另有${grouped(count)}帧没有画出`,
};
